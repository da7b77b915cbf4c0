#include "Shipped.h"

// Every text that ships inside the program. A test compares this list with the folders, so that a new
// file which is missing here fails.

static const uint8_t Glossaries_bicycles_md[] = {
#embed "../../Glossaries/bicycles.md"
};
static const uint8_t Glossaries_bridges_md[] = {
#embed "../../Glossaries/bridges.md"
};
static const uint8_t Glossaries_photo_labs_md[] = {
#embed "../../Glossaries/photo-labs.md"
};
static const uint8_t Prompts_already_paid_md[] = {
#embed "../../Prompts/already-paid.md"
};
static const uint8_t Prompts_angry_md[] = {
#embed "../../Prompts/angry.md"
};
static const uint8_t Prompts_ask_md[] = {
#embed "../../Prompts/ask.md"
};
static const uint8_t Prompts_awaiting_approval_md[] = {
#embed "../../Prompts/awaiting-approval.md"
};
static const uint8_t Prompts_awaiting_their_customer_md[] = {
#embed "../../Prompts/awaiting-their-customer.md"
};
static const uint8_t Prompts_bad_news_md[] = {
#embed "../../Prompts/bad-news.md"
};
static const uint8_t Prompts_bank_details_md[] = {
#embed "../../Prompts/bank-details.md"
};
static const uint8_t Prompts_call_later_md[] = {
#embed "../../Prompts/call-later.md"
};
static const uint8_t Prompts_cash_flow_md[] = {
#embed "../../Prompts/cash-flow.md"
};
static const uint8_t Prompts_close_md[] = {
#embed "../../Prompts/close.md"
};
static const uint8_t Prompts_closed_for_holiday_md[] = {
#embed "../../Prompts/closed-for-holiday.md"
};
static const uint8_t Prompts_concepts_md[] = {
#embed "../../Prompts/concepts.md"
};
static const uint8_t Prompts_contact_away_md[] = {
#embed "../../Prompts/contact-away.md"
};
static const uint8_t Prompts_credit_due_md[] = {
#embed "../../Prompts/credit-due.md"
};
static const uint8_t Prompts_damaged_md[] = {
#embed "../../Prompts/damaged.md"
};
static const uint8_t Prompts_discount_requested_md[] = {
#embed "../../Prompts/discount-requested.md"
};
static const uint8_t Prompts_documents_needed_md[] = {
#embed "../../Prompts/documents-needed.md"
};
static const uint8_t Prompts_duplicate_invoice_md[] = {
#embed "../../Prompts/duplicate-invoice.md"
};
static const uint8_t Prompts_faulty_md[] = {
#embed "../../Prompts/faulty.md"
};
static const uint8_t Prompts_front_desk_md[] = {
#embed "../../Prompts/front-desk.md"
};
static const uint8_t Prompts_idle_md[] = {
#embed "../../Prompts/idle.md"
};
static const uint8_t Prompts_insolvency_md[] = {
#embed "../../Prompts/insolvency.md"
};
static const uint8_t Prompts_invoice_incorrect_md[] = {
#embed "../../Prompts/invoice-incorrect.md"
};
static const uint8_t Prompts_invoice_not_received_md[] = {
#embed "../../Prompts/invoice-not-received.md"
};
static const uint8_t Prompts_late_delivery_md[] = {
#embed "../../Prompts/late-delivery.md"
};
static const uint8_t Prompts_learn_md[] = {
#embed "../../Prompts/learn.md"
};
static const uint8_t Prompts_legal_md[] = {
#embed "../../Prompts/legal.md"
};
static const uint8_t Prompts_loyal_customer_md[] = {
#embed "../../Prompts/loyal-customer.md"
};
static const uint8_t Prompts_message_md[] = {
#embed "../../Prompts/message.md"
};
static const uint8_t Prompts_new_order_md[] = {
#embed "../../Prompts/new-order.md"
};
static const uint8_t Prompts_not_ordered_md[] = {
#embed "../../Prompts/not-ordered.md"
};
static const uint8_t Prompts_order_on_hold_md[] = {
#embed "../../Prompts/order-on-hold.md"
};
static const uint8_t Prompts_part_payment_md[] = {
#embed "../../Prompts/part-payment.md"
};
static const uint8_t Prompts_pay_by_card_md[] = {
#embed "../../Prompts/pay-by-card.md"
};
static const uint8_t Prompts_payment_run_md[] = {
#embed "../../Prompts/payment-run.md"
};
static const uint8_t Prompts_payment_sent_md[] = {
#embed "../../Prompts/payment-sent.md"
};
static const uint8_t Prompts_plan_requested_md[] = {
#embed "../../Prompts/plan-requested.md"
};
static const uint8_t Prompts_price_dispute_md[] = {
#embed "../../Prompts/price-dispute.md"
};
static const uint8_t Prompts_promise_md[] = {
#embed "../../Prompts/promise.md"
};
static const uint8_t Prompts_purchase_order_missing_md[] = {
#embed "../../Prompts/purchase-order-missing.md"
};
static const uint8_t Prompts_refusal_md[] = {
#embed "../../Prompts/refusal.md"
};
static const uint8_t Prompts_retention_md[] = {
#embed "../../Prompts/retention.md"
};
static const uint8_t Prompts_sales_agreed_otherwise_md[] = {
#embed "../../Prompts/sales-agreed-otherwise.md"
};
static const uint8_t Prompts_service_complaint_md[] = {
#embed "../../Prompts/service-complaint.md"
};
static const uint8_t Prompts_short_paid_md[] = {
#embed "../../Prompts/short-paid.md"
};
static const uint8_t Prompts_short_shipment_md[] = {
#embed "../../Prompts/short-shipment.md"
};
static const uint8_t Prompts_signatory_away_md[] = {
#embed "../../Prompts/signatory-away.md"
};
static const uint8_t Prompts_slow_pay_policy_md[] = {
#embed "../../Prompts/slow-pay-policy.md"
};
static const uint8_t Prompts_small_talk_md[] = {
#embed "../../Prompts/small-talk.md"
};
static const uint8_t Prompts_staff_change_md[] = {
#embed "../../Prompts/staff-change.md"
};
static const uint8_t Prompts_stop_calling_md[] = {
#embed "../../Prompts/stop-calling.md"
};
static const uint8_t Prompts_system_change_md[] = {
#embed "../../Prompts/system-change.md"
};
static const uint8_t Prompts_terms_differ_md[] = {
#embed "../../Prompts/terms-differ.md"
};
static const uint8_t Prompts_told_you_before_md[] = {
#embed "../../Prompts/told-you-before.md"
};
static const uint8_t Prompts_tone_courteous_md[] = {
#embed "../../Prompts/tone-courteous.md"
};
static const uint8_t Prompts_tone_demanding_md[] = {
#embed "../../Prompts/tone-demanding.md"
};
static const uint8_t Prompts_tone_insulting_md[] = {
#embed "../../Prompts/tone-insulting.md"
};
static const uint8_t Prompts_tone_threatening_md[] = {
#embed "../../Prompts/tone-threatening.md"
};
static const uint8_t Prompts_trade_talk_md[] = {
#embed "../../Prompts/trade-talk.md"
};
static const uint8_t Prompts_vague_promise_md[] = {
#embed "../../Prompts/vague-promise.md"
};
static const uint8_t Prompts_vendor_setup_md[] = {
#embed "../../Prompts/vendor-setup.md"
};
static const uint8_t Prompts_warm_md[] = {
#embed "../../Prompts/warm.md"
};
static const uint8_t Prompts_who_are_you_md[] = {
#embed "../../Prompts/who-are-you.md"
};
static const uint8_t Prompts_will_check_md[] = {
#embed "../../Prompts/will-check.md"
};
static const uint8_t Prompts_wrong_item_md[] = {
#embed "../../Prompts/wrong-item.md"
};
static const uint8_t Prompts_wrong_person_md[] = {
#embed "../../Prompts/wrong-person.md"
};
static const uint8_t SampleBook_Customers_bobine_md[] = {
#embed "SampleBook/Customers/bobine.md"
};
static const uint8_t SampleBook_Customers_curlew_md[] = {
#embed "SampleBook/Customers/curlew.md"
};
static const uint8_t SampleBook_Customers_darkroom_md[] = {
#embed "SampleBook/Customers/darkroom.md"
};
static const uint8_t SampleBook_Customers_fenwick_md[] = {
#embed "SampleBook/Customers/fenwick.md"
};
static const uint8_t SampleBook_Customers_harlow_md[] = {
#embed "SampleBook/Customers/harlow.md"
};
static const uint8_t SampleBook_Customers_kestrel_md[] = {
#embed "SampleBook/Customers/kestrel.md"
};
static const uint8_t SampleBook_Customers_keystone_md[] = {
#embed "SampleBook/Customers/keystone.md"
};
static const uint8_t SampleBook_Customers_lakehead_md[] = {
#embed "SampleBook/Customers/lakehead.md"
};
static const uint8_t SampleBook_Customers_lumen_md[] = {
#embed "SampleBook/Customers/lumen.md"
};
static const uint8_t SampleBook_Customers_northline_md[] = {
#embed "SampleBook/Customers/northline.md"
};
static const uint8_t SampleBook_Customers_otter_md[] = {
#embed "SampleBook/Customers/otter.md"
};
static const uint8_t SampleBook_Customers_sato_md[] = {
#embed "SampleBook/Customers/sato.md"
};
static const uint8_t SampleBook_Customers_tidewater_md[] = {
#embed "SampleBook/Customers/tidewater.md"
};
static const uint8_t SampleBook_Customers_velo_md[] = {
#embed "SampleBook/Customers/velo.md"
};
static const uint8_t SampleBook_Customers_wattlebird_md[] = {
#embed "SampleBook/Customers/wattlebird.md"
};
static const uint8_t SampleBook_Journal_jo_journal[] = {
#embed "SampleBook/Journal/jo.journal"
};
static const uint8_t SampleBook_Journal_sam_journal[] = {
#embed "SampleBook/Journal/sam.journal"
};
static const uint8_t SampleBook_courtesy_md[] = {
#embed "SampleBook/courtesy.md"
};
static const uint8_t SampleBook_open_items_csv[] = {
#embed "SampleBook/open-items.csv"
};

static const shipped_text texts[] = {
  {"Glossaries/bicycles.md", Glossaries_bicycles_md, sizeof Glossaries_bicycles_md},
  {"Glossaries/bridges.md", Glossaries_bridges_md, sizeof Glossaries_bridges_md},
  {"Glossaries/photo-labs.md", Glossaries_photo_labs_md, sizeof Glossaries_photo_labs_md},
  {"Prompts/already-paid.md", Prompts_already_paid_md, sizeof Prompts_already_paid_md},
  {"Prompts/angry.md", Prompts_angry_md, sizeof Prompts_angry_md},
  {"Prompts/ask.md", Prompts_ask_md, sizeof Prompts_ask_md},
  {"Prompts/awaiting-approval.md", Prompts_awaiting_approval_md, sizeof Prompts_awaiting_approval_md},
  {"Prompts/awaiting-their-customer.md", Prompts_awaiting_their_customer_md, sizeof Prompts_awaiting_their_customer_md},
  {"Prompts/bad-news.md", Prompts_bad_news_md, sizeof Prompts_bad_news_md},
  {"Prompts/bank-details.md", Prompts_bank_details_md, sizeof Prompts_bank_details_md},
  {"Prompts/call-later.md", Prompts_call_later_md, sizeof Prompts_call_later_md},
  {"Prompts/cash-flow.md", Prompts_cash_flow_md, sizeof Prompts_cash_flow_md},
  {"Prompts/close.md", Prompts_close_md, sizeof Prompts_close_md},
  {"Prompts/closed-for-holiday.md", Prompts_closed_for_holiday_md, sizeof Prompts_closed_for_holiday_md},
  {"Prompts/concepts.md", Prompts_concepts_md, sizeof Prompts_concepts_md},
  {"Prompts/contact-away.md", Prompts_contact_away_md, sizeof Prompts_contact_away_md},
  {"Prompts/credit-due.md", Prompts_credit_due_md, sizeof Prompts_credit_due_md},
  {"Prompts/damaged.md", Prompts_damaged_md, sizeof Prompts_damaged_md},
  {"Prompts/discount-requested.md", Prompts_discount_requested_md, sizeof Prompts_discount_requested_md},
  {"Prompts/documents-needed.md", Prompts_documents_needed_md, sizeof Prompts_documents_needed_md},
  {"Prompts/duplicate-invoice.md", Prompts_duplicate_invoice_md, sizeof Prompts_duplicate_invoice_md},
  {"Prompts/faulty.md", Prompts_faulty_md, sizeof Prompts_faulty_md},
  {"Prompts/front-desk.md", Prompts_front_desk_md, sizeof Prompts_front_desk_md},
  {"Prompts/idle.md", Prompts_idle_md, sizeof Prompts_idle_md},
  {"Prompts/insolvency.md", Prompts_insolvency_md, sizeof Prompts_insolvency_md},
  {"Prompts/invoice-incorrect.md", Prompts_invoice_incorrect_md, sizeof Prompts_invoice_incorrect_md},
  {"Prompts/invoice-not-received.md", Prompts_invoice_not_received_md, sizeof Prompts_invoice_not_received_md},
  {"Prompts/late-delivery.md", Prompts_late_delivery_md, sizeof Prompts_late_delivery_md},
  {"Prompts/learn.md", Prompts_learn_md, sizeof Prompts_learn_md},
  {"Prompts/legal.md", Prompts_legal_md, sizeof Prompts_legal_md},
  {"Prompts/loyal-customer.md", Prompts_loyal_customer_md, sizeof Prompts_loyal_customer_md},
  {"Prompts/message.md", Prompts_message_md, sizeof Prompts_message_md},
  {"Prompts/new-order.md", Prompts_new_order_md, sizeof Prompts_new_order_md},
  {"Prompts/not-ordered.md", Prompts_not_ordered_md, sizeof Prompts_not_ordered_md},
  {"Prompts/order-on-hold.md", Prompts_order_on_hold_md, sizeof Prompts_order_on_hold_md},
  {"Prompts/part-payment.md", Prompts_part_payment_md, sizeof Prompts_part_payment_md},
  {"Prompts/pay-by-card.md", Prompts_pay_by_card_md, sizeof Prompts_pay_by_card_md},
  {"Prompts/payment-run.md", Prompts_payment_run_md, sizeof Prompts_payment_run_md},
  {"Prompts/payment-sent.md", Prompts_payment_sent_md, sizeof Prompts_payment_sent_md},
  {"Prompts/plan-requested.md", Prompts_plan_requested_md, sizeof Prompts_plan_requested_md},
  {"Prompts/price-dispute.md", Prompts_price_dispute_md, sizeof Prompts_price_dispute_md},
  {"Prompts/promise.md", Prompts_promise_md, sizeof Prompts_promise_md},
  {"Prompts/purchase-order-missing.md", Prompts_purchase_order_missing_md, sizeof Prompts_purchase_order_missing_md},
  {"Prompts/refusal.md", Prompts_refusal_md, sizeof Prompts_refusal_md},
  {"Prompts/retention.md", Prompts_retention_md, sizeof Prompts_retention_md},
  {"Prompts/sales-agreed-otherwise.md", Prompts_sales_agreed_otherwise_md, sizeof Prompts_sales_agreed_otherwise_md},
  {"Prompts/service-complaint.md", Prompts_service_complaint_md, sizeof Prompts_service_complaint_md},
  {"Prompts/short-paid.md", Prompts_short_paid_md, sizeof Prompts_short_paid_md},
  {"Prompts/short-shipment.md", Prompts_short_shipment_md, sizeof Prompts_short_shipment_md},
  {"Prompts/signatory-away.md", Prompts_signatory_away_md, sizeof Prompts_signatory_away_md},
  {"Prompts/slow-pay-policy.md", Prompts_slow_pay_policy_md, sizeof Prompts_slow_pay_policy_md},
  {"Prompts/small-talk.md", Prompts_small_talk_md, sizeof Prompts_small_talk_md},
  {"Prompts/staff-change.md", Prompts_staff_change_md, sizeof Prompts_staff_change_md},
  {"Prompts/stop-calling.md", Prompts_stop_calling_md, sizeof Prompts_stop_calling_md},
  {"Prompts/system-change.md", Prompts_system_change_md, sizeof Prompts_system_change_md},
  {"Prompts/terms-differ.md", Prompts_terms_differ_md, sizeof Prompts_terms_differ_md},
  {"Prompts/told-you-before.md", Prompts_told_you_before_md, sizeof Prompts_told_you_before_md},
  {"Prompts/tone-courteous.md", Prompts_tone_courteous_md, sizeof Prompts_tone_courteous_md},
  {"Prompts/tone-demanding.md", Prompts_tone_demanding_md, sizeof Prompts_tone_demanding_md},
  {"Prompts/tone-insulting.md", Prompts_tone_insulting_md, sizeof Prompts_tone_insulting_md},
  {"Prompts/tone-threatening.md", Prompts_tone_threatening_md, sizeof Prompts_tone_threatening_md},
  {"Prompts/trade-talk.md", Prompts_trade_talk_md, sizeof Prompts_trade_talk_md},
  {"Prompts/vague-promise.md", Prompts_vague_promise_md, sizeof Prompts_vague_promise_md},
  {"Prompts/vendor-setup.md", Prompts_vendor_setup_md, sizeof Prompts_vendor_setup_md},
  {"Prompts/warm.md", Prompts_warm_md, sizeof Prompts_warm_md},
  {"Prompts/who-are-you.md", Prompts_who_are_you_md, sizeof Prompts_who_are_you_md},
  {"Prompts/will-check.md", Prompts_will_check_md, sizeof Prompts_will_check_md},
  {"Prompts/wrong-item.md", Prompts_wrong_item_md, sizeof Prompts_wrong_item_md},
  {"Prompts/wrong-person.md", Prompts_wrong_person_md, sizeof Prompts_wrong_person_md},
  {"SampleBook/Customers/bobine.md", SampleBook_Customers_bobine_md, sizeof SampleBook_Customers_bobine_md},
  {"SampleBook/Customers/curlew.md", SampleBook_Customers_curlew_md, sizeof SampleBook_Customers_curlew_md},
  {"SampleBook/Customers/darkroom.md", SampleBook_Customers_darkroom_md, sizeof SampleBook_Customers_darkroom_md},
  {"SampleBook/Customers/fenwick.md", SampleBook_Customers_fenwick_md, sizeof SampleBook_Customers_fenwick_md},
  {"SampleBook/Customers/harlow.md", SampleBook_Customers_harlow_md, sizeof SampleBook_Customers_harlow_md},
  {"SampleBook/Customers/kestrel.md", SampleBook_Customers_kestrel_md, sizeof SampleBook_Customers_kestrel_md},
  {"SampleBook/Customers/keystone.md", SampleBook_Customers_keystone_md, sizeof SampleBook_Customers_keystone_md},
  {"SampleBook/Customers/lakehead.md", SampleBook_Customers_lakehead_md, sizeof SampleBook_Customers_lakehead_md},
  {"SampleBook/Customers/lumen.md", SampleBook_Customers_lumen_md, sizeof SampleBook_Customers_lumen_md},
  {"SampleBook/Customers/northline.md", SampleBook_Customers_northline_md, sizeof SampleBook_Customers_northline_md},
  {"SampleBook/Customers/otter.md", SampleBook_Customers_otter_md, sizeof SampleBook_Customers_otter_md},
  {"SampleBook/Customers/sato.md", SampleBook_Customers_sato_md, sizeof SampleBook_Customers_sato_md},
  {"SampleBook/Customers/tidewater.md", SampleBook_Customers_tidewater_md, sizeof SampleBook_Customers_tidewater_md},
  {"SampleBook/Customers/velo.md", SampleBook_Customers_velo_md, sizeof SampleBook_Customers_velo_md},
  {"SampleBook/Customers/wattlebird.md", SampleBook_Customers_wattlebird_md, sizeof SampleBook_Customers_wattlebird_md},
  {"SampleBook/Journal/jo.journal", SampleBook_Journal_jo_journal, sizeof SampleBook_Journal_jo_journal},
  {"SampleBook/Journal/sam.journal", SampleBook_Journal_sam_journal, sizeof SampleBook_Journal_sam_journal},
  {"SampleBook/courtesy.md", SampleBook_courtesy_md, sizeof SampleBook_courtesy_md},
  {"SampleBook/open-items.csv", SampleBook_open_items_csv, sizeof SampleBook_open_items_csv},
};

size_t shipped_count(void) { return sizeof texts / sizeof *texts; }

shipped_text shipped_at(size_t index) { return texts[index]; }
