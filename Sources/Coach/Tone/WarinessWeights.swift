// Weights of the score that is wary of lines no rule knows; `measure tone --learn` writes such a
// file. Learnt from the project's own lines, Tests/Benchmarks/tone-lines.tsv, and from the lines
// that ship to be said; in thousandths of a logit.

extension WordWeights {
  /// The text from which `wariness` is read; `_` stands for a blank.
  static let warinessText = """
    *=64 .=6890 <date>_.=1192 <day>=1915 <day>_.=3356 <day>_?=2044 <day>_at=1142 <day>_is=-1510
    <day>_or=2004 <money>=2325 <money>_by=863 <num3>=-1494 <num3>_.=-914 <num3>_dollars=1637
    <num>_days=1156 <num>_dollars=-1870 <ref>=-4452 <ref>_.=2192 <ref>_?=-902 @apologizing=-3599
    @deference=4310 @direct=1107 @factuality=2935 @firstPlural=-2061 @gratitude=-5744
    @greeting=-1621 @indicative=1857 @negative=1562 @please=1448 @pleaseStart=-2704 @positive=-7462
    ^_<ref>=-1120 ^_and=982 ^_anything=-966 ^_are=-2580 ^_be=1195 ^_believe=-1005 ^_can=2402
    ^_come=965 ^_congratulations=1113 ^_do=-2348 ^_does=-1232 ^_even=-1227 ^_every=1142
    ^_first=1358 ^_for=1313 ^_forgive=1017 ^_give=971 ^_go=979 ^_great=1007 ^_happy=-872
    ^_has=-3271 ^_hello=-1265 ^_if=-3469 ^_is=-2327 ^_keep=-1273 ^_kindly=887 ^_look=-1543
    ^_must=1182 ^_my=-510 ^_next=2034 ^_nice=2697 ^_not=-1478 ^_nothing=-1512 ^_of=-1051 ^_oh=1580
    ^_one=1313 ^_only=-1625 ^_our=-2672 ^_pay=957 ^_payment=890 ^_please=-2704 ^_remember=-1222
    ^_right=1856 ^_shall=2137 ^_shipping=-1774 ^_should=2616 ^_some=936 ^_sounds=-1512 ^_take=-1892
    ^_thanks=2227 ^_then=-1632 ^_this=751 ^_to=833 ^_today=1568 ^_tom=1472 ^_well=2746 ^_what=-2550
    ^_whenever=-1055 ^_where=2368 ^_which=-1398 ^_who=-1214 ^_whose=-1815 ^_why=2891 ^_with=1418
    ^_you=2317 ^_your=-1003 a_calendar=1583 a_call=-1042 a_check=2497 a_date=1744 a_good=584
    a_joke=1271 a_joy=-1416 a_judge=1259 a_lawsuit=1226 a_load=1136 a_look=-1214 a_lot=-1792
    a_moment=-1112 a_new=2144 a_payment=968 a_pleasure=-1899 a_push=-1140 a_rush=748 a_small=-1384
    a_thought=-1261 a_week=1161 about=-2719 about_<ref>=-1223 about_the=-2454 about_to=1253
    about_what=1024 about_you=-1191 above=-947 above_freezing=-947 accept=973 account=1247
    account_i=-842 accounts=1256 accounts_like=1085 across=-1232 across_the=-854 address=-1460
    advance=943 advance_for=943 after=-2883 after_that=-1304 after_the=-1114 again_.=1215
    again_this=-1222 agency=1137 all=-3597 all_.=-1071 all_day=1627 all_of=1278 all_right=-1973
    along_.=861 always=1933 am_not=-1516 am_sorry=-1631 am_the=1827 am_us=-1118 amateur=1129
    and=-2739 and_get=1569 and_they=1457 anna=-2229 another_day=-1067 answer=1455 answer_.=1144
    answer_your=1026 any=-1822 any_day=-1121 anymore=878 anymore_.=878 anyone=1354 anyone_over=1953
    anything=-4967 anything_?=1115 anywhere=-1017 apologize=-2606 apologize_.=-1284 approval=1450
    are=-889 are_?=-1180 are_always=-1255 are_back=-1041 are_glad=-924 are_right=-1102
    are_taking=1016 are_the=-1041 are_you=2929 around=-1103 arrived=-2686 as=-1656 as_i=-1223
    as_they=-1431 as_to=1184 asap=1383 ask=-2912 asked=-1705 asked_for=-1013 at=-2268 at_all=-1804
    at_least=1857 ate=944 ate_it=944 attorney=2308 avoid=1648 away=-1908 back=-1687 back_?=-1140
    balance=1090 ball=1119 bank_.=1352 bank_details=-1338 be_<day>=1155 be_a=-1664 be_able=1285
    be_here=1051 be_nice=1078 be_paid=1119 be_possible=-1698 be_quick=-2208 be_settled=968
    be_sure=-1708 be_the=1479 because=-1736 been=-2821 been_a=-1663 been_paid=-1051
    before_you=-2098 behind=-1077 being=2339 believe=-787 believe_it=-1884 believe_that=1899
    best_.=-861 better_be=958 better_than=1160 big=-1547 bikes=-1122 bills=2055 bless=-890
    book=1176 born=1431 born_yesterday=1431 boss=2348 boss_?=1949 both=-1670 bother=-1892
    bother_you=-1333 box=-1215 bridge=-2460 bridge_looks=-950 bring=-1159 broken=1724 bureau=1417
    business=2131 business_.=2156 busy_.=1008 but=3137 but_it=1011 but_that=1020 but_to=1177
    but_you=756 by=-1476 by_<day>=4457 by_hand=-1252 by_noon=1336 by_return=1282 by_three=-1209
    calder=-1521 calendar=1583 calendar_?=1175 call=-868 call_.=-1026 call_?=991 call_me=1214
    call_you=-991 came=-2057 came_in=-1139 can=1467 can_do=3480 can_hardly=-1025 can_i=1312
    can_make=929 can_not=1456 can_stop=920 can_wait=-3160 can_we=-856 care_of=-890 carrier=-1968
    cash=1830 changed=-1353 charge=1446 check=2849 check_?=3068 check_by=858 checkbook=1286
    checkbook_.=1286 checked=-931 choice=1153 claims=1150 clerk=1313 coat=-1026 coats=-1362
    coffee=-1156 cold=-1175 color=-1923 color_.=-1330 colors=-1079 come_back=-1435 come_on=1356
    come_to=-1101 come_up=1430 comes=999 coming=-1597 commitment=1627 commitment_from=941
    company_.=-1777 complain=-1308 congratulations_.=-911 convenient=1303 copy=-3624 correct=-1355
    cost=-1622 costs=1041 could_find=1185 could_get=1029 could_not=-2445 county=2045 course=-2152
    course_.=-1393 credit=-1409 credit_hold=1413 dale=-3471 date=1670 date_.=1778 daughter=-1186
    day=-5146 day_.=1616 day_?=-906 days_.=1322 days_?=-1993 days_late=1156 deadline=1499
    decide=2500 delay=967 delivery=-1143 demand=-1046 department=1260 depends=1832 depends_on=1832
    desk=2416 desk_.=910 details=-1338 did=-2779 did_i=1200 did_the=-1164 did_you=2290 do=-2395
    do_?=1109 do_business=1388 do_i=5398 do_the=-1381 do_they=933 do_your=-1530 does=-3667
    does_anyone=977 does_not=1497 does_that=-1064 does_the=-3326 does_tom=1451 dog=979 doing=-1246
    doing_.=-1377 doing_?=1397 doubt=-1311 down=-1287 down_.=-1418 down_?=876 drive=-2510
    drums_.=1880 dry=-1012 due_due=-1013 each=-936 early=-1418 easier=-1689 easier_?=-1294
    easy=-2681 either_way=-1062 else=1317 end=1598 enjoy=-1689 enjoy_your=-929 enough_.=1095
    entirely=-3012 error=-1138 error_.=-1138 even=2749 even_a=-1729 ever=1286 every=2467
    every_day=1055 every_month=1055 everyone_at=1531 everything=-2522 excuse=3230 excuse_.=1200
    excuses=1725 excuses_?=1280 expect_me=999 expect_the=-1447 expensive=2383 expensive_for=1710
    explain=796 failed=-1625 fair=-1483 fair_.=-826 fault=-3747 favorite=-1565 feeling=-850
    feet=-1299 file=2660 film=-1093 final=-1592 finance=938 find_the=919 fine=-3544 fine_.=-2220
    first=-2917 first_.=-2217 fishing=-1377 five=624 fix=-2246 for=-2682 for_<day>=1325 for_?=-816
    for_it=-924 for_me=-1454 for_ten=1068 for_that=-1874 for_the=-4688 found_your=-1147 four=-1637
    frames=-1627 free=-1425 free_to=-1013 freezing=-947 freight=-2648 freight_.=-1009 fresh=-997
    from_?=-708 from_company=-1264 from_our=1093 from_the=-741 from_you=2763 front=1113 full=1760
    full_amount=1653 funny=1037 further=1383 further_delay=1442 get_your=1105 gets=849 getting=1422
    glad=-988 glad_to=-1855 go=-769 go_?=-1028 go_out=1841 goes=1554 goes_on=-1289 goes_to=1074
    goes_up=1466 going=3556 going_anywhere=-1087 going_to=3976 good_enough=1417 good_one=1323
    good_to=-881 got_to=850 got_your=-1092 great=-1052 green=-1232 guess=2380 had=-881
    had_better=1348 had_to=-843 hang_on=-752 hang_up=845 happen=1164 happy=-1290 hard=-1243
    hardly=-1227 has=-2066 has_it=-883 has_to=1083 has_your=-847 hate=1247 hate_for=916
    hate_you=-1114 have=-805 have_.=-842 have_gone=1088 have_got=-1254 have_heard=1354
    have_one=-1734 have_our=-1292 have_paid=-829 have_yet=734 have_your=1449 he=-2059
    hear_the=-1036 heard=2925 heard_that=1125 hello=-4689 hello_.=-2862 help=1634 help_.=-1596
    help_?=1054 help_you=3052 her=-1354 here=-1911 here_?=904 here_we=965 hi=-1194 hold=2247
    hold_your=884 holiday=-1136 holidays=-1275 home=-1144 honest=1399 how=-2628 how_are=-1146
    how_did=-1194 how_is=-1450 how_much=-1372 how_you=1279 hurry=-2869 hurry_.=-2439 i=-1902
    i_am=1010 i_could=1114 i_did=-1161 i_get=1531 i_have=1259 i_hear=-1075 i_hold=1525 i_just=-1266
    i_know=-1640 i_need=4101 i_only=-1811 i_promised=-941 i_ring=-1608 i_see=2106 i_send=-958
    i_sent=-920 i_suppose=1398 i_tell=1513 i_think=-1328 i_thought=1064 i_understand=-2831
    i_were=1198 i_will=-5128 i_wish=1102 i_would=443 if=-1597 if_anything=-1257 if_i=1878
    if_not=-1355 if_that=-1231 if_the=2189 if_you=-1705 imagine=-797 immediate=1046
    immediately=-963 in=-3773 in_<mon>=-1294 in_?=-1501 in_advance=943 in_portland=-915
    in_the=-1033 in_two=-1042 industry=777 inside=-942 inspection=-1186 interest_.=1567
    interest_in=-1065 into=-1661 invoice=992 invoice_.=-1058 invoice_?=2213 invoice_is=1931
    is=-2317 is_always=2351 is_amount=-1083 is_been=-2342 is_convenient=994 is_fine=-1820
    is_going=1800 is_good=-1179 is_it=2778 is_jo=-1736 is_just=-1166 is_like=1102 is_no=-1611
    is_not=1173 is_nothing=-1023 is_on=-2084 is_paid=1524 is_prepay=1322 is_simpler=-1249
    is_that=1963 is_the=1439 is_this=1317 is_too=1545 is_very=-914 is_your=1579 it=-1855 it_.=2567
    it_<day>=1350 it_and=1032 it_can=-1302 it_first=-1090 it_had=958 it_help=1622 it_is=1391
    it_may=-950 it_might=-1135 it_now=1141 it_out=2096 it_the=-918 it_today=1802 it_went=-1137
    it_would=2209 its=-1431 its_way=-1264 jo=-1736 joy=-1416 judge_.=1047 just=-1178 just_a=-1515
    just_as=-1054 just_send=919 just_so=942 just_wanted=-1047 keep=-1598 keep_this=1013
    keep_you=-1818 keep_your=1451 kind_of=947 kindly=854 know_it=1024 know_the=-1060 lake=-1246
    lake_in=-1042 last=1909 last_week=1267 late=-1160 later=1826 lawsuit=1226 lawyer=1217
    lawyer_.=892 lawyers=2848 learn=944 least_.=-863 leave=-1918 leave_it=-1763 legal=1387
    less=1410 less_.=1085 let=-1342 let_me=-3002 let_the=2242 let_you=-1051 letter=2192 lie=1376
    lien=899 like=-2079 like_.=-1371 like_i=992 like_that=-915 like_this=1401 like_to=-842
    like_yours=1085 line=2162 line_.=1890 list=968 list_.=1310 little=-956 live=1969 live_with=1627
    living=840 load=1762 load_of=1136 long_do=1101 long_enough=860 longer=1246 look=-1222
    look_after=-738 look_bad=1069 looks=-1385 lose=3281 lose_your=1148 losing=1310 lost_your=831
    lot=-1549 lot_to=-1133 lovely=-1625 luck=-872 lunch=-1165 made=-2412 mail_.=1002 make=1067
    makes=-1545 making=1588 manners=2049 many=-1451 march=1044 maria=-3284 maria_?=-1021
    maria_so=1581 match=-878 math=1387 may=-1182 may_i=-1111 may_want=1009 me_.=-2154 me_a=-1253
    me_any=-1397 me_ask=-1053 me_back=1042 me_fix=-1320 me_guess=1809 me_know=-1407 me_right=1743
    me_the=1050 mean=-1166 mean_to=-1025 might_be=-833 mill=-899 mind=-1326 mine_.=1585 miss=-1419
    miss_the=-1077 missing=-1025 mistake=-1131 mix=-1564 moment=-1412 mondays=-822 money=6180
    money_.=1096 money_?=1186 month=-2299 more=1712 more_time=983 morning=-2310 must=-1917
    must_have=-2918 my_desk=2264 my_regards=-1929 myself=-2209 myself_.=-1059 near=-978 need=-1583
    need_a=1110 need_anything=-1693 need_it=817 need_that=1123 need_to=-1975 net=1295
    net_<num>=1295 never=-3678 never_have=-951 never_mind=-1025 new=-1632 news=-1205 news_.=-980
    next=2045 next_month=-958 next_order=917 nice=4429 nice_.=1023 nice_way=2004 no=-1757 no_?=1372
    no_check=919 no_cost=-895 no_hurry=-1123 no_interest=-1153 no_more=1131 no_need=-1386
    no_penalty=-1239 no_pressure=-972 no_problem=-2840 no_rush=-1206 nobody=546 nobody_is=-1408
    noon=1257 not=2161 not_?=1369 not_be=2265 not_believe=-971 not_care=1063 not_come=1019
    not_do=-1853 not_going=-966 not_good=1417 not_know=856 not_mine=932 not_need=-2735
    not_promise=898 not_that=1099 not_we=-987 not_worry=-1204 not_you=4267 not_your=-2310
    note=-1447 notes=-1836 nothing_.=1748 nothing_to=-2513 nothing_wrong=-2055 now=1225 now_.=2305
    now_?=-1365 number=-2732 number_?=-1142 of=-1311 of_a=1159 of_course=-2152 of_the=-2933
    of_this=-1220 of_work=-931 of_you=-1190 of_your=-1085 off_.=-1438 off_the=1571 oh=1580
    oh_i=1465 okay=-1193 old=-1344 on=-2559 on_.=1456 on_<day>=-3155 on_?=942 on_it=1873
    on_its=-1121 on_my=1099 on_one=-828 on_our=1164 on_the=-3101 on_time=1241 on_wednesdays=-936
    on_you=1935 on_your=-880 once_you=-1219 one=-2286 one_.=1826 one_?=-1285 one_is=-1445
    one_more=1418 one_of=1224 ones=-1208 only_you=1056 or=-4004 or_<day>=1998 or_do=-1033
    or_is=-1744 or_no=1372 or_the=1242 order=1059 order_.=951 others=-1106 our=-1350
    our_attorney=2308 our_carrier=-1658 our_dock=1352 our_doing=-1377 our_error=-1138
    our_money=1252 our_powder=1282 our_problem=-1307 our_terms=857 ours=-1241 out_.=-2552
    out_of=2125 out_on=-971 out_today=2591 over=866 over_<num3>=1180 over_there=1402 overdue=1850
    owe=-2645 owe_you=-1861 owner=1379 page=-1192 paid=4973 paid_.=3293 paid_?=1342 painted=-1187
    pallet=-1317 pallet_.=-1164 paper=-2082 papers_on=1262 part=-1247 partial=-837
    partial_payment=-837 parts=-1611 party=960 pay=6716 pay_.=1235 pay_<ref>=1502 pay_?=995
    pay_it=1152 pay_this=-790 pay_today=905 paying=3675 payment=6781 payment_.=1169 payment_?=945
    payment_today=1770 pays=1172 penalty=-1239 people=1040 perfect=-1310 person=-1192 phone=1678
    phone_.=1048 plan=-2809 plant=-1039 plate=-1782 please=-1256 please_.=1166 please_pay=1077
    pleasure=-1899 plenty=-1022 point=-978 portland=-915 possible=-1793 post=1447 powder=1139
    prepay=1322 pressure=-972 pressure_.=-972 price=-1837 primer_?=1149 print=-1093 prints=-1173
    priority=1008 priority_.=1008 problem=-2806 problem_.=-1972 problem_maria=1327 product=-1244
    promise=1120 promise_the=898 promised=-2242 promised_.=-1032 promises=1350 proud=-1777
    proud_of=-1777 pull=1557 push=-1472 push_.=-2319 putting=1231 quality=-1522 question=-1570
    quick=-4636 quick_.=-2473 quickly=-1280 rain=-986 rather=-1218 reach=-2142 reached=-990
    reached_you=-990 read=-1250 real=1539 really=2148 record=1518 record_.=923 regards=-1929
    release=1093 remind=858 reminder=1155 remit=890 report=1002 report_to=1259 request=785
    reserve=1582 rest=-2447 return_.=-884 rich=942 riders=-1138 right=-3351 right_.=1682
    right_for=-1197 right_to=-1206 ring=-4881 ring_you=-2341 risking=1371 risking_your=1371
    run=-678 run_.=1449 running_?=1076 running_that=1303 rush=-1575 rush_you=-1676 sad=967
    safe=-2644 safe_i=-1227 safely=-2803 sales=-935 samples=-1782 saved=-1169 say=-869
    say_hello=-1017 say_that=1264 saying_that=1040 says=-2275 says_hello=-1026 school_?=881
    season=-1629 season_?=-978 second=-1562 second_page=-957 see_a=1346 see_it=1389 see_the=-1452
    see_us=-945 see_what=1210 seen=-1070 send=-2945 send_my=-1171 send_the=841 send_you=-1554
    sent=-2393 seriously=2719 settle=1407 settle_this=1256 settled=1550 shall=1553 she=-1583
    shipping=-2125 shipping_must=-999 shop=-3104 shops=-1608 should=1448 should_i=1427
    should_see=-1027 side=-2504 side_.=990 signed=823 simple=1069 simpler=-1834 since=-997 sit=1059
    six=-1133 slot=1609 slower=1154 small=-2111 small_claims=1150 smaller=-1103 snow=-1481 so=-3506
    so_much=1174 so_that=-1187 so_the=-1266 so_you=949 something=-1278 soon=-1978 soon_.=-1954
    sorry=-3928 sorry_.=-1985 sorry_but=906 sorry_maria=-1216 sound=1219 sound_like=1219
    sounds=-2421 sounds_like=-1703 span=-945 spring=-2554 stand=-872 standing=1059 started=-933
    statement=-924 steel=-1528 still=-4735 still_have=-1446 still_waiting=990 still_want=883
    stop=2822 stop_your=1025 stopped=1263 storm=-2173 story=2393 street=-789 stupid=1681 suit=-2669
    suit_you=-1165 suits=-1996 summer=-1266 summer_?=-886 sun=-2906 supplier=1209 suppliers=1338
    supply=1185 suppose=1398 supposed=1173 supposed_to=1173 surety=1500 system=1689 system_is=971
    take=-2164 take_you=822 take_your=-2688 talk_soon=-1431 talk_to=1700 talking=1453
    talking_to=1324 team=-2084 tell=-1415 tell_me=-2170 tell_the=1265 terms=4093 terms_are=1438
    thank=-4038 thank_you=-3130 thanks=-1231 thanks_.=-1893 thanks_for=2067 thanksgiving=-1111
    that=-1570 that_?=2150 that_check=1452 that_could=-1234 that_delivery=921 that_i=-1138
    that_in=1203 that_is=1245 that_still=-1130 that_the=1779 that_was=-1311 that_we=1041
    that_will=1382 that_works=-1245 the=-4061 the_<mon>=1382 the_approval=1450 the_best=2093
    the_book=1176 the_check=1016 the_color=-911 the_copy=-1903 the_county=1342 the_credit=-2094
    the_discount=-1332 the_dog=979 the_drums=966 the_final=-1284 the_first=-1412 the_freight=-2210
    the_full=1822 the_green=-925 the_hands=876 the_holidays=-1275 the_invoice=1069 the_lake=-1246
    the_law=2191 the_least=-957 the_line=1281 the_mail=1260 the_money=3623 the_month=-827
    the_new=-2639 the_next=995 the_old=-943 the_only=1024 the_other=1395 the_others=-881
    the_phone=1519 the_samples=-1455 the_second=-1650 the_shop=-1322 the_storm=-1103
    the_surety=1500 the_system=2817 the_trade=1275 the_truck=2535 the_trucks=2368 the_truth=1304
    the_wire=1193 the_wrong=-1890 their=-1303 them=-3547 them_.=1084 them_?=-1236 then=-1508
    then_.=-1884 then_the=1045 there=-1292 there_?=1785 there_a=-2335 there_is=-566 these=-1369
    these_days=-2339 they=-1640 they_?=1065 they_are=-2036 they_have=-939 things=-1977 think=3388
    think_i=1320 think_you=1280 third=1513 thirty=1540 thirty_days=1575 this=4085 this_.=3195
    this_?=4178 this_could=891 this_month=-1958 this_morning=-3398 this_one=-1485 this_season=-913
    this_summer=-1065 this_time=953 this_week=-2744 this_will=-1331 this_year=-2368 those=-1344
    thought=769 thought_about=1154 three=-967 through=-2605 tight=-1255 till=-1105 time_?=1203
    time_i=1560 time_you=-994 times=1402 to_.=1231 to_?=1353 to_apologize=-1491 to_avoid=1104
    to_be=-3537 to_believe=2328 to_check=-1313 to_correct=-1238 to_do=-1539 to_explain=-1310
    to_finally=1239 to_find=-1553 to_go=2598 to_hear=-1418 to_know=-2331 to_let=1555 to_lose=1155
    to_make=-1442 to_me=812 to_miss=-1428 to_our=1657 to_stop=1112 to_think=1147 to_tom=-1331
    to_you=-1487 to_your=2755 today=2138 today_?=2990 today_is=-1388 today_so=-1219 today_yes=1372
    together=-1816 told=-1939 tom=1790 tom_.=-1688 tomorrow_.=-855 tomorrow_by=-1508 toms=968
    tonight=-1211 too=-990 too_.=-1538 total=-1085 trade=1227 treat=1947 truck=1157 truck_stays=921
    trucks=3555 true=1075 truly=-1329 truth=1304 turn=1546 two=-4674 two_coats=-1231 under=-1046
    understand=-2253 understand_.=-869 understood=-1065 until=-2177 up_there=-1620 up_with=2671
    upset=-1930 urgent=-2966 urgent_.=-2966 us_.=-2005 us_?=1242 us_from=-1264 use=-1362
    usually=-1066 wait=-1551 wait_?=1614 wait_until=-1113 waiting_on=-882 want=664 wanted=-2002
    wanted_to=-1976 warm=-2077 was=-4041 was_our=-1521 was_the=1511 wasting=985 wasting_my=985
    watch=-1163 way=-1354 way_?=-829 ways=1193 we_are=3793 we_can=-1187 we_could=-1019 we_do=-2440
    we_may=1083 we_might=1458 we_reserve=1582 we_shall=961 we_talk=-1235 we_will=-1188 weather=-969
    wedding=-854 wednesdays=-936 week=-1635 week_.=1389 week_?=-1667 well=2194 went=-5036
    went_out=-2196 went_through=-813 were=-1001 were_right=-1086 were_you=824 what=2215 what_?=1446
    what_a=1563 what_are=-791 what_do=-890 what_happens=1832 what_if=990 what_should=-919
    what_you=1243 whatever=-1404 when=-1755 when_are=788 when_do=-1779 when_you=-2196
    whenever=-1973 where_is=1897 where_you=-1023 whether=-1348 which=-2299 which_day=-1186
    whichever=-2213 who=794 who_do=1005 who_is=2135 whom=-851 whose=-1944 why=4250 why_it=874
    will=-663 will_be=2133 will_believe=1480 will_call=-2716 will_find=-1956 will_get=-1731
    will_have=1225 will_need=1221 will_not=1055 will_pay=-1476 will_send=-1709 will_take=1605
    will_want=-912 winter=-1025 wire=3766 wire_.=1324 wire_today=882 wish=999 with=-3049
    with_the=-2715 with_this=-1230 with_you=2196 without=2223 without_our=1485 without_us=951
    without_your=-1487 wonderful=-1906 wonderful_.=-1759 word=3165 work=-2203 work_?=943
    work_for=1729 work_there=-1092 working=-871 works=-1793 works_for=-1155 worried=-863
    worry=-2970 worry_.=-2288 worth=3101 would_a=-1565 would_appreciate=1032 would_have=911
    would_know=-1585 would_like=-1464 would_make=-912 would_never=-1565 would_not=1592
    would_rather=-1233 would_say=1252 would_suit=-1098 would_your=2436 write=-1512 writing=-848
    wrong=-4681 wrong_.=-1409 wrong_total=-832 year=-3492 year_?=-2705 yes_or=1372 yesterday=962
    yet=-2401 yet_?=-1284 yet_maria=-797 yet_to=734 you_again=-993 you_all=-937 you_anymore=878
    you_are=1868 you_be=1548 you_before=1248 you_could=1540 you_do=2287 you_even=3089
    you_found=1175 you_got=-1284 you_hear=1510 you_here=-1188 you_keep=1544 you_know=1306
    you_learn=1516 you_like=-1928 you_live=1627 you_must=-1337 you_need=-3002 you_on=1385
    you_paid=1537 you_pay=1226 you_people=3158 you_said=2034 you_see=-1351 you_send=-1129
    you_still=-2123 you_talk=1326 you_tell=-1486 you_the=-1401 you_think=1051 you_thought=1043
    you_today=-1731 you_told=1547 you_tomorrow=-1202 you_treat=963 you_understand=867
    you_were=-1816 your_account=1884 your_bank=1333 your_boss=1906 your_call=-1605
    your_company=1258 your_delivery=-940 your_dock=-1428 your_fault=-2097 your_feet=-1299
    your_interest=-855 your_missing=-1147 your_new=-1452 your_order=1289 your_patience=-1150
    your_plate=-1537 your_promises=1162 your_shops=-936 your_side=-2144 your_slot=1609
    your_supplier=985 your_team=-1104 your_time=-3501 your_word=1426 yours=-963 yours_.=1427
    yours_?=-1252 yourself=1738 yourself_?=2297
    """
}
