extension ToneRules {
  /// Ultimatums, haste, and bare sums with a day.
  static let haste: [ToneRule] = [
    ToneRule(
      .demanding,
      """
      final/last/second/third/fourth/another/formal notice/reminder/warning/request/call/attempt/\
      time/chance/opportunity/extension; reminder that; friendly reminder; overdue notice
      the deadline; absolute deadline; firm deadline; deadline is/was; no later than; no later $
      by the latest; at the latest; the very latest; (not) a day later; and not ~ later
      not one day; not negotiable; non negotiable
      no more/further extensions/delay/delays/extension/time/waiting/stalling/discussion/games
      any/without further/any/more delay/delays; further delay; without fail; no exceptions; no ifs
      end of story/discussion; period $; not an option; only answer; only option; no for an answer
      take no for; will not accept ~; can not accept no; not good/nearly enough; is not enough
      will not do $; will not cut it; will not do ~ it; not acceptable; unacceptable; not satisfied
      i refuse to; not going to accept/wait; wait any longer; not wait; no excuses please
      no excuse; no partials; nothing less; full payment/amount no; in full no; not a penny less
      time is/has up/run; running out of time/patience; patience ~ thin/out/end; losing patience
      last time i/we ~ ask/call/ring; this is/was ~ last; clock is ticking; by return
      at your earliest; earliest convenience
      seriously/severely/badly/long/way/well/far/too overdue/late; overdue ~ want/pay/now/must
      far/long past due; remains/still unpaid; yes or no; take it or leave; i want ~ today
      """,
      unless: """
        go around a second time; as last time; since last time
        last time [you kindly/you/tom/we/i/he/she/they]; you mentioned last time
        last invoice/notice i/with/had/we; too late $; deadline for the; work too late
        last notice i; last chance to/for ~; last call ~ we/was/notes/you/said/with/i/$
        our/my/the last call; since ~ last call; final/last call boarding
        final notice ~ county/permit; last time ~ we/you/spoke/talked/saw/came/were; last request i
        deadline for your; your deadline; what ~ deadline; is there a deadline
        county/job/bridge/bid/permit/grant ~ deadline
        deadline ~ county/bridge/job/bid/permit/march; i/we ~ no later than; i/we ~ at the latest
        we/i/shipping/driver will ~ without fail; no excuse for our/us/on
        our ~ unacceptable/acceptable/excuse
        drums/delivery/service/paint/finish/truck ~ not acceptable
        that was not acceptable/unacceptable/good; not acceptable of; unacceptable of
        was unacceptable; not good enough of/from us; second time ~ we; not wait for
        thank you ~ reminder; your reminder; for the reminder; another time; another call
        second call today; can not thank; no excuse on our; one more thing; one last thing
        one more time ~ thank; another chance to; not wait to; this was ~ last of
        second request for ~ sample/color
        """,
      anywhere: """
        sorry; apologize; thanks; thank; at the latest i/we; the day we/i; is it the last
        ring/call you
        """),
    ToneRule(
      .demanding,
      """
      immediately; at once; right now; right away; this instant; this minute; asap; urgently
      without delay; straight away; instantly; promptly; as soon as possible; urgent
      """,
      needs: """
        ^ @pay/send/mail/release/call/answer/do
        ^ fix/get/give/sign/approve/remit/process/cut/email/tell; @thing; @paid; @paying; @pay
        @we need/want/expect; answer; forthwith
        """,
      unless: """
        urgent none; i/we will/have/can/could/would/should/did/shall
        i/we ~ send/ring/call/ask/look/check/credit/correct/fix/swap; let me; i am; we are
        our people; shipping; shall i/we; not ~ right now/away; do not need; no need
        is/are/was ~ right now; are you ~ right now; you ~ @paid ~ promptly; so promptly
        they/she/he will; if ~ you ~ right now; you were ~ promptly; came right away
        as soon as possible ~ we/i/for you
        """,
      anywhere: "thank; thanks; appreciate; sorry; i understand; no hurry",
      butAsked: true),
    // A sum or a payment and a day, and no verb to ask with.
    ToneRule(
      .demanding,
      """
      ^ (full) payment/payments/check/wire/<money>/<ref>/half/everything/<num>/money/cash/\
      remittance (in) (full) (by/on/before/this/no/due/is/at) (due) @when ~ $
      ^ (full) payment/check/wire/<money>/money/remittance (in) (full) by/before/on/today/\
      tomorrow/now/immediately/today; ^ (by) <day> (at) ~ no later
      ^ need/needed/gotta/got/must/want/expecting ~ @thing/it/this/@paid; ^ got to have
      ^ have/got to get ~ @paid; ^ now/today/tomorrow or/please $; ^ now please
      ^ due/overdue (by/on) @when; ^ today or tomorrow
      this/that/it one/is ~ <num> days over/past/late; and it is day <num>; day <num> $
      i/we will be ~ in touch/calling/ringing until; everyone/we/i (am/are/is) waiting on you
      waiting on your; you have (only) until/till/by <day>/noon/today/tomorrow/<num>/the
      by @when or
      """,
      unless: """
        bikes have to leave; so/that is ~ <money>; as you said; as we said; in the run; thank
        thanks; it is; by then; is ~ fine/good/perfect/great/lovely/ok; works; suits; would; could
        sounds; came; arrived; landed; cleared; received; in; it ~ came
        you have ~ until ~ discount/terms/decide/return/claim; we have ~ until
        you still have until; is ~ noted; noted; then; for your
        waiting on your word before/call to; is due on/then; not due; is not; is open; was
        today is
        """,
      anywhere: """
        so that is; so <ref>; so <money>; you said; no rush; no hurry; i have you; sounds good
        """,
      butAsked: true),
  ]

  /// Everything that demands.
  static let demanding: [ToneRule] = duties + orders + haste
}
