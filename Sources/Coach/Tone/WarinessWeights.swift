// Weights of the score that is wary of lines no rule knows; `measure tone --learn` writes such a
// file. Learnt from the project's own lines, Tests/Benchmarks/tone-lines.tsv, and from what the
// prompts and glossaries say; in thousandths of a logit.

extension WordWeights {
  /// The text from which `wariness` is read; `_` stands for a blank.
  static let warinessText = """
    *=-3796 's=-2914 's_run=1915 .=13027 <date>_.=2714 <day>=2199 <day>_.=3106 <day>_at=2421
    <day>_be=-1144 <day>_or=2674 <mon>_drums=1506 <money>=3018 <money>_.=-1515 <money>_by=1263
    <num3>_dollars=1846 <num>_days=1741 <ref>_.=2439 <ref>_at=-1452 <year>=-1440 ?=3671
    @apologizing=-2207 @deference=5036 @directStart=974 @factuality=3592 @firstPerson=1509
    @gratitude=-4437 @hedges=2046 @negative=3787 @please=1825 @pleaseStart=-1500 @positive=-5113
    @question=3671 @secondPerson=2529 @secondStart=3267 ^_<day>=968 ^_a=-4761 ^_and=1689 ^_any=1709
    ^_are=-2130 ^_be=1270 ^_can=3219 ^_come=1790 ^_congratulations=1859 ^_do=-1711
    ^_everything=-1357 ^_first=1825 ^_for=2864 ^_forgive=846 ^_give=1305 ^_go=2205 ^_great=1717
    ^_happy=-1481 ^_has=-2331 ^_he=-1725 ^_if=-3085 ^_invoice=-2903 ^_is=-2473 ^_kindly=1640
    ^_maybe=1278 ^_new=-1823 ^_next=3035 ^_nice=2944 ^_oh=2102 ^_one=1404 ^_our=-1945 ^_pay=1082
    ^_please=-1500 ^_right=2358 ^_second=1016 ^_see=1521 ^_shall=2361 ^_she=-1241 ^_shipping=-1382
    ^_should=2910 ^_so=1753 ^_some=1857 ^_still=1356 ^_take=-1829 ^_tell=-1747 ^_thanks=2964
    ^_that=1112 ^_the=-3386 ^_then=-1251 ^_this=1470 ^_today=2116 ^_tom=1983 ^_two=-1519 ^_we=1746
    ^_well=3005 ^_what=-1621 ^_where=2327 ^_who=-2168 ^_whose=-1455 ^_why=3831 ^_you=2446 a=-1761
    a_calendar=2195 a_check=3573 a_claim=1281 a_date=2846 a_form=1153 a_good=1383 a_joke=1772
    a_joy=-1154 a_judge=2574 a_lawsuit=1638 a_letter=1042 a_little=-1245 a_load=1992 a_lovely=-971
    a_new=4015 a_payment=1505 a_pen=1579 a_pleasure=-1696 a_process=1274 a_rest=854 about=-2877
    about_invoice=-1100 about_the=-1760 about_to=1822 about_what=1404 about_you=-1425 account=1833
    account_i=-1245 accounting=1088 accounts=2293 accounts_like=1794 ach_.=1361 across=-1397
    address=-1144 adds=1270 advance=1251 advance_for=1251 afford=1506 after=-3276 after_<day>=1546
    after_the=-2370 again_.=1881 again_?=1503 again_this=-1158 agency=2378 agency_.=1848 air=-2127
    all=-3924 all_day=1941 all_of=2134 all_right=-1322 along_.=1079 always=1246 am_sorry=-1977
    am_the=2594 am_us=-1367 amateur=1254 amount_due=-1535 and=-4319 and_get=2280 and_it=864
    and_they=1908 anna=-2503 anna_.=-2146 another=872 answer=3306 answer_.=2295 answer_today=-961
    any=-1739 any_further=1207 any_longer=1543 any_time=-1508 anyone=2346 anyone_else=1431
    anyone_over=2617 anything=-4529 anything_?=1228 anyway=1256 apologize=-2214 apologize_.=-968
    approval=2241 approve=1101 approve_it=1101 are_all=1349 are_always=-1038 are_back=-1588
    are_lucky=-1678 are_right=-1198 are_taking=1478 are_you=2542 are_your=-1436 around=-1496
    around_in=1219 arrived=-1815 as_i=-1585 as_they=-1324 as_to=1288 asap=1465 ask=-2571
    ask_you=-1383 asked=-1094 at=-2833 at_least=2723 ate=1463 ate_it=1545 attorney=3146 avoid=1950
    back=-1845 balance=2599 ball=1173 bank=1398 bank_.=1969 bar=-1653 bare=-1385 batch=-1680
    be=3722 be_<day>=1163 be_able=1314 be_cleared=1535 be_here=1533 be_possible=-1586
    be_quick=-2674 be_settled=2751 be_sure=-1485 be_the=1441 beam=-1614 because=-2106 been=-2797
    been_more=1373 been_paid=-1286 before=-1895 before_you=-2577 behind=-1724 being=3457
    believe_.=1255 believe_it=-2607 believe_that=1800 better=1665 better_than=1639 big=-2972
    bike=-2921 bikes=-2830 bills=2281 bills_.=1132 black=-2220 blast=-1286 bolts=-2024 bonding=1279
    bonding_company=1279 books=1672 born=1891 born_yesterday=1891 boss=2178 boss_?=1897 both=-1537
    bother=-1807 bother_you=-1285 box=-2913 boxes=-1776 bridge=-1340 bring=-1302 broken=1389
    bump=-1235 bureau=2752 bureau_.=1530 business=2981 business_.=2641 busy_.=1234 but=2177
    but_that=1673 but_to=1772 button=1315 buy=-1138 by=-2444 by_<day>=4886 by_hand=-1613
    by_noon=1143 by_now=2263 by_return=2021 by_time=-1426 c=-1566 calder=-1640 calendar=2160
    calendar_?=1641 call_back=1378 call_me=1616 call_you=-1323 came=-2133 can=2436 can_do=3637
    can_i=1299 can_it=1010 can_make=1401 can_stop=1180 can_wait=-2958 carrier=-2229 cash=2839
    charge=1724 check=4605 check_?=3397 check_by=1033 checkbook=1883 checkbook_.=1883 checked=-1500
    choice=1710 choice_but=1369 claim_.=1224 claims=2144 clean=-1385 clear=-2201 cleared=1596
    clerk=1651 clock=1442 clock_starts=1608 coater=-1344 collection=1317 collections=1646
    color=-3328 color_.=-1664 colors=-1679 come_on=1980 come_up=1580 comes=1582 comes_to=1463
    commitment=1857 commitment_from=1171 company_.=-1514 competent=1247 complain=-849
    confirmation=1606 congratulations_.=-978 contact=-7436 contact_.=-3526 contact_?=-2265
    containment=-1360 convenient=2320 copies=-1140 copy=-3575 correct=-1536 cost=-1749 could=1117
    could_always=1074 could_find=1250 could_get=1707 could_i=-1147 could_not=-1959 county=2634
    course=-1671 course_.=-1187 court=3017 court_.=1656 cpsc=-1660 credit_bureau=1117
    credit_hold=2299 cut_the=1222 dale=-2434 date=2725 date_.=1861 date_and=1886 daughter=-1424
    day=-3174 day_.=2913 day_?=-1089 days_.=1966 days_?=-1370 days_after=-1021 days_late=1741
    deadline=3273 deal=1760 deal_.=1718 decent=-1176 decide=2474 deep=-1168 delay=2319 delay_.=1518
    delivery=-1774 department=1565 depends=2027 depends_on=2027 desk=3060 desk_.=1491
    developer=-1612 did=-2543 did_i=1200 did_it=-1134 did_you=1516 different=1051 do=-1259
    do_?=1341 do_business=1382 do_i=5239 do_the=-1370 do_they=1674 do_your=-2814 dock=873
    does=-3467 does_anyone=1163 does_not=2411 does_that=-1553 does_the=-2762 does_tom=1663 dog=1565
    doing_.=-1640 doing_?=1613 dollars=1242 done=2047 doubt=-995 down=-1995 down_.=-1432
    drive=-2191 dropped=-1183 drums_.=2779 drums_are=1438 dry=-1657 due=1681 due_due=-1589
    e_<num>=1028 each=-2565 earth=1105 easier=-1643 easier_?=-1242 easy=-2515 easy_to=-1171
    eight=-1504 eighteen=1363 else=1895 else_would=1529 england=1297 england_.=1333 enjoy=-1648
    enough_.=1911 entirely=-3298 error=-1304 error_.=-1304 even=3481 ever=1688 every_day=2547
    every_month=1762 everyday=-1307 everyone_at=2206 everything=-3962 excuse=2920 excuse_.=1571
    excuse_me=-1186 excuses=2204 excuses_?=1506 expensive=3349 expensive_for=1846 explain=1968
    explaining=1190 failed=-1649 fair=-1092 fast=1104 fast_.=1314 fault=-3619 fault_.=-1313
    feet=-2570 fifteen=-1571 file=3353 file_on=1587 film=-4128 final_reminder=1159 find_that=1255
    fine=-3574 fine_.=-2328 finish=-1169 first=-3276 first_.=-1889 first_it=1229 fishing=-1450
    fit=-1103 fix=-2360 fixed=-1273 flange=-1232 flat=-1407 for=-2187 for_<day>=2197 for_a=1424
    for_less=1849 for_me=-1336 for_ten=992 for_that=-2163 for_the=-3031 forty=-2823
    found_your=-1348 four=-3707 frame=-3248 frames=-3514 free=-1463 freight=-2272 friends=1140
    from_company=-1530 from_here=2089 from_now=931 from_our=1243 from_the=-2184 from_you=2762
    full=2416 full_amount=2493 funny=2031 further=1893 further_delay=1953 get_it=1529 get_tom=1331
    get_your=1481 getting=2091 glad_to=-1801 gloves=-1168 go_down=1183 go_out=604 goes_on=-1071
    goes_out=1099 goes_to=1603 goes_up=2716 going=3831 going_on=1491 going_to=4986 good_enough=1661
    good_morning=-1237 good_one=1707 got_to=1163 got_your=-1527 grateful=-1055 green=-2185
    guess=2485 had_better=1948 half=-1695 hang_up=1220 happen=1367 happens=1574 happy=-1982
    hard_can=1105 hard_that=-836 hardly=-1368 hate=2766 have_.=-1377 have_<ref>=-1452
    have_gone=2004 have_heard=2273 have_met=-1402 have_never=1128 have_one=-1517 have_our=-1957
    have_yet=1323 he=-4280 heard=3896 heard_that=2058 heat=-1603 heavy=-979 hello=-4164
    hello_.=-2136 help=2271 help_.=-1401 help_?=1188 help_you=3297 her=-3005 here_to=-1573
    here_we=1037 hold=2494 honest=1387 how=-678 how_hard=1397 how_is=-1759 how_much=-1567
    how_you=1665 hundred=-1689 hurry=-1969 hurry_.=-1525 i_am=3268 i_believe=-902 i_could=2799
    i_did=-971 i_find=1230 i_get=2077 i_have=2885 i_hear=-944 i_hold=1603 i_insist=-1034
    i_just=-1054 i_know=-1300 i_need=4233 i_only=-1350 i_ring=-1746 i_see=3055 i_send=-1265
    i_suppose=1936 i_tell=1418 i_think=-1429 i_thought=1799 i_understand=-2646 i_were=1726
    i_will=-4614 i_wish=1449 idea=1411 if_anything=-1515 if_i=1312 if_not=-1852 if_the=2263
    if_you=-1985 in=-4383 in_.=-1320 in_<mon>=-2036 in_?=-1612 in_a=-1366 in_advance=1251
    in_charge=1898 in_on=1730 in_the=-1667 in_this=925 in_wednesday=1326 industry=1632 inside=-1822
    inspection=-1333 interest=1637 interest_.=2199 interest_on=-1149 into=-3242 invoice=-2724
    invoice_?=2368 invoice_is=1697 is_all=-1192 is_always=3726 is_amount=-1664 is_been=-2031
    is_due=1927 is_fine=-1729 is_going=2669 is_good=-1171 is_it=4103 is_jo=-1922 is_like=1603
    is_no=-1719 is_not=1721 is_nothing=-1261 is_on=-1828 is_one=1188 is_paid=1457 is_prepay=1572
    is_that=2664 is_too=1793 is_what=-1114 is_wonderful=-1349 is_your=1489 it_.=1951 it_<day>=1598
    it_and=1789 it_can=-1420 it_easy=-1406 it_first=-1431 it_help=1345 it_is=307 it_now=1796
    it_out=1449 it_the=-1014 it_today=1831 it_up=1157 it_went=-1162 it_would=2756 item=-1391
    its=-4490 its_own=-1243 itself=-1206 jo=-2579 job_.=1271 joke=1455 joy=-1231 judge=2374
    judge_.=1334 just_a=-1232 just_an=-1264 just_as=-1288 just_so=1106 just_wanted=-1005
    keep_this=1429 keep_you=-2172 keep_your=1453 kindly=1835 know_.=1504 know_it=1466 knows=1410
    lab=-1181 last=2708 last_week=1453 later=2743 latest=1927 latest_.=2068 law=2239 lawsuit=1638
    lawyer=2509 lawyer_.=1557 lawyers=3835 learn_that=1395 least=2085 leave=-2502 leave_it=-1724
    leave_your=1026 leaves=1318 legal=3199 less=1734 less_.=1626 let_me=-3062 let_the=2637
    let_you=-1244 letter=2569 lie=1418 lien=2525 light=-1524 like=-1241 like_.=-1240 like_i=1194
    like_this=1573 like_yours=1794 line=1552 line_.=2487 list_.=1680 little=-2180 live=2339
    live_with=1836 living=1301 load=1638 load_of=2088 loaded_and=1458 long_do=1220 long_enough=1144
    longer_.=1883 look_bad=1179 looks=-1150 lose=4137 lose_your=1295 losing=1566 lovely=-1697
    lowest=1033 lucky_to=-1391 lunch=-1705 machine=-1537 made=-2425 mail=1713 make_me=1232
    makes=-1533 making=1906 manners=2581 maria=3461 maria_so=1483 match=-1496 material=1132
    math=1176 may_i=-1684 may_want=1276 maybe=1278 me=1088 me_.=-1845 me_and=1205 me_any=-2023
    me_back=1990 me_by=1601 me_guess=1765 me_know=-1859 me_more=-1264 me_right=1748 me_the=2617
    me_to=1526 mean=-971 measures=1063 met=-1520 metal=-1812 mine=1100 mine_.=1648 mix=-1223
    moment=-1019 money=7424 money_.=1217 month_?=-1409 more=812 more_.=-1524 more_time=1774
    morning=-3276 morning_maria=-1320 most=-1427 must_have=-2498 my=2726 my_<day>=-2683
    my_desk=2126 my_regards=-2239 my_stupid=-1721 myself=-1653 need_a=1792 need_an=-1460
    need_anything=-1849 need_it=1169 need_not=-1204 need_that=1496 need_to=-1788 needs_to=1198
    net=1246 net_<num>=1278 never=-2514 new=-2003 news=-1481 news_.=-1237 next=3105 nice=5207
    nice_way=1725 night_over=1060 nine=-1290 no_?=1428 no_choice=1369 no_more=1879 no_problem=-2936
    nobody=1748 nobody_is=-1132 none=-1223 noon=1430 not=3092 not_?=1237 not_be=2432
    not_believe=-2070 not_bother=-990 not_charge=-1569 not_come=1371 not_do=-2096 not_good=1684
    not_have=-1055 not_like=1595 not_make=1418 not_mine=1055 not_need=-2742 not_once=1123
    not_our=1099 not_promise=1598 not_that=1596 not_worry=-1475 not_you=4309 not_your=-2810
    note=-1376 notes=-2107 nothing_.=2639 nothing_else=-1104 nothing_to=-2444 nothing_wrong=-1767
    now=1966 now_?=-1754 now_on=917 number=-3556 number_?=-1506 of=-1823 of_course=-1611
    of_england=1311 of_our=1247 of_the=-2964 of_what=-1180 off=-1248 off_.=-1243 off_for=1238
    off_the=1363 often=-1394 oh=2102 oh_i=1403 okay=-1214 old=-2502 on=-3200 on_<day>=-1672
    on_?=1973 on_credit=1157 on_every=-1437 on_it=1601 on_our=1962 on_that=-1299 on_the=-2507
    on_this=-1168 on_thursdays=1403 on_time=2825 on_you=2343 one=-2935 one_.=2499 one_call=1225
    one_more=2418 one_of=1815 one_signature=1411 only_you=1304 open=-1238 or=-4408 or_<day>=2178
    or_later=1429 or_no=1428 orange=-1988 other=2053 other_suppliers=1749 our_attorney=3286
    our_carrier=-1640 our_dock=1863 our_doing=-1634 our_error=-1304 our_money=1498 our_powder=1631
    our_thanks=-1069 ours=-1952 out_.=-3113 out_?=-1406 out_of=1983 out_today=3163 over_<num3>=1405
    over_the=-1444 over_there=2238 overdue=2503 owe=-2453 owe_you=-1691 own=-2394 page=-1471
    paid=5470 paid_.=3121 paint=-1655 painted=-1077 pallet=-1841 paper=-2531 papers_on=2341
    parts=-2104 party=1409 pay=8915 pay_.=1494 pay_<ref>=1108 pay_it=1428 pay_on=1290
    pay_this=-1057 paying=5047 payment=8472 payment_.=1943 payment_?=1192 payment_today=1957
    pays=1594 pen=1497 perfect=-1548 person=-1853 phone=2283 phone_.=1747 picture=-1996 plan=-2270
    plate=-3340 please_pay=1735 pleasure=-1696 plenty=-1147 point=-1629 possible=-1716 post=1808
    powder=1217 prepay=1572 price=-2274 pride=1192 prime=-1759 primer=1559 print=-2706 prints=-2118
    priority=1060 priority_.=1060 problem=-3399 problem_.=-1416 process=1232 promise_the=1598
    promised=-1949 promises=1902 promptly=-1438 proud=-2350 proud_of=-2350 pull=2265 push_.=-1998
    putting=1534 quick=-4783 quick_.=-2608 quick_to=-1154 quickly=-1006 rather=-694 reach=-1259
    real=2351 really=2526 reason=1303 record=1818 record_.=1387 regards=-2239 release=1858
    remains=1025 remember=1728 reminder=2206 remit=1474 remittance=1510 report=2188 report_to=2088
    reserve=2159 rest=-1729 rich=1187 riders=-2541 right=-1554 right_.=2373 right_for=-1329
    right_now=936 right_to=-1069 ring=-4618 ring_you=-2666 risking=1367 risking_your=1367
    roll=-1472 rolls=-1751 room=-1158 run_.=2360 running=1430 running_that=1848 runs=-1964
    rush=-1221 rush_you=-1428 rust=-1530 sad=1191 safe=-2575 safe_i=-1437 safely=-2337
    samples=-1449 saved=-1198 say_<day>=-1419 say_that=2029 saying_that=1583 says=-3017
    school_?=1290 season=-3477 second=-2846 see_a=2032 see_the=-1824 see_what=1920 send=-1268
    send_my=-1242 send_the=1792 send_you=-1648 sense=1354 sent=-1903 seriously=1755 settle=2518
    settle_the=1287 settle_this=1346 settled=3275 settled_.=1379 shall=2367 shame=1600 she=-1919
    shipping=-2010 shop=-3609 shops=-3215 short=-1878 should=2338 should_i=1110 should_see=-1138
    side=-2251 side_.=1010 sign_it=1657 signature=1056 signed=1155 silver=-2422 simpler=-1494
    sit=1625 six=-2513 size=-1429 slot=2090 slower=923 small=-1994 small_claims=2144 snow=-2352
    so=-5573 so_much=1973 so_that=-2127 so_the=-1710 someone_who=1268 something_you=-1154
    soon=-2015 soon_.=-1589 sooner_.=-1195 sooner_or=1455 sorry=-2763 sorry_.=-1993 sorry_but=1467
    sound_like=1578 sounds=-1725 sounds_like=-1265 span=-1333 spot=-1081 spray=-1910 spring=-3112
    spring_?=-1238 start=1483 start_by=956 statement=-1184 steel=-4485 still=-4253 still_have=-914
    still_want=1083 stop=3551 stopped=1757 stopping=1061 storm=-1365 story=4434 straight=-1493
    studios=-1668 suit=-3340 suit_you=-1454 suits=-2313 summer=-1592 sun=-1823 sun_.=-1456
    supplier=1498 supplier_.=1230 suppliers=1969 suppliers_talk=1221 supply=1346 suppose=1936
    supposed=1371 supposed_to=1371 sure_.=1130 sure_i=-1230 sure_you=1728 surety=1564 system=3124
    system_is=1205 take_the=725 take_your=-3763 talk=1541 talk_soon=-1363 talk_to=2587 talking=2360
    talking_to=1969 tank=-1904 team=-1888 tell_me=-1775 tell_the=1144 terms=5034 terms_.=1467
    terms_are=2450 thank=-3905 thank_you=-3276 thanks_.=-2158 thanks_for=2679 that=-1727
    that_?=1683 that_a=-1178 that_check=2039 that_could=-1128 that_delivery=1123 that_in=1862
    that_is=1623 that_still=-1100 that_the=1833 that_way=1397 that_we=1011 that_will=1274 the=-4818
    the_<mon>=2412 the_approval=1999 the_balance=1550 the_best=1410 the_bill=1491 the_book=1851
    the_check=3802 the_clock=1514 the_color=-1649 the_copy=-1977 the_county=3059 the_deadline=1534
    the_discount=-1076 the_dog=1565 the_drums=2001 the_end=1503 the_file=2497 the_final=-1060
    the_first=-1444 the_freight=-1912 the_full=3072 the_hands=1169 the_invoice=3997 the_law=3284
    the_line=1193 the_mail=1602 the_material=1140 the_money=4130 the_new=-2234 the_next=2027
    the_only=1791 the_other=1762 the_payment=1131 the_phone=1661 the_second=-1516 the_shop=-1138
    the_snow=-1309 the_state=-1227 the_story=1199 the_surety=2017 the_system=4411 the_terms=969
    the_trade=1771 the_truck=4070 the_trucks=3183 the_truth=1844 the_wire=2956 the_wrong=-1460
    their=-1076 them=-4261 them_?=-1191 then=-1352 then_<day>=1415 then_i=-1153 there_?=1365
    there_a=-1857 there_is=-1190 these_days=-2065 they=-1936 they_?=1743 they_are=-1813
    they_stay=1498 thin=-1695 thing=-1068 think=2720 think_tom=-1014 think_you=1302
    thirty_days=2458 this=6629 this_.=4342 this_?=4760 this_could=1245 this_month=-2888
    this_morning=-2966 this_one=-1921 this_week=-2841 this_will=-1791 this_year=-2703 those=-1368
    those_who=1515 thought=1681 thought_about=1245 through=-4810 through_the=-1229 thursdays=1403
    thursdays_.=1403 tight=-1577 till=-1521 time_i=2000 times=1848 to_.=1660 to_?=1316 to_a=1477
    to_anna=-1822 to_apologize=-1416 to_avoid=1375 to_be=-3413 to_believe=2488 to_call=1527
    to_check=-1408 to_correct=-1392 to_do=-1134 to_explain=-1395 to_finally=1186 to_find=-807
    to_go=3193 to_know=-2054 to_let=1844 to_look=1435 to_lose=1191 to_make=-1158 to_me=1177
    to_miss=-1217 to_say=1756 to_sign=1628 to_someone=1438 to_stop=2085 to_think=1353 to_tom=-994
    to_your=2499 today=3406 today_?=3464 today_is=-1549 today_or=1663 today_so=-1279 today_yes=1428
    together=-1964 told=-1216 tom=3695 tomorrow=1562 tomorrow_by=-1612 toms=1181 too_.=-1860
    top=-1270 trade=1710 treat=2182 truck=2579 trucks=4497 true=1596 truly=-1458 truth=1844
    tube=-1506 turn=2032 turn_around=1192 twice=-1381 two=-7246 unclear=1134 under=-3220
    understand=-1618 understand_.=-960 understood=-898 until=-2063 up_every=1403 up_there=-1340
    up_with=2177 upset=-2014 urgent=-2597 urgent_.=-2597 us=1039 us_.=-1738 us_by=1170
    us_from=-1530 usually=-1458 wait=-875 wait_?=1692 wait_for=-1187 waiting_on=-1097 wanted=-2028
    wanted_to=-1977 wants=-1985 warm=-1533 was=-2814 was_our=-1672 was_the=2614 wasting=1035
    wasting_my=1035 water=-2482 way_.=1667 way_to=1178 ways=1960 we_are=3115 we_do=-1412
    we_have=2026 we_may=1096 we_might=1469 we_report=1287 we_reserve=2159 we_shall=1276
    we_talk=-1239 weather=-1052 wednesday=1326 wednesday_'s=1326 wednesdays=-987 week=-1500
    week_.=1684 week_?=-1518 weld=-2092 well=2366 went=-4278 went_out=-1991 were=-1018
    were_right=-1333 wet=-1185 what=2594 what_?=1995 what_a=2732 what_day=-1035 what_do=-1227
    what_happens=2595 what_if=1035 what_kind=1359 what_should=-1626 what_the=1589 what_you=1788
    wheels=-1772 when=-915 when_do=-1556 when_i=1231 when_you=-1800 whenever=-2573 where_does=-1346
    where_is=2918 whether=-1255 which=-3589 which_day=-1046 which_is=1082 whichever=-1776
    white=-1732 who=3061 who_is=1899 whole=-2470 whose=-1848 why=4972 why_it=1113 wide=-1330
    will=1935 will_be=1924 will_believe=1649 will_call=-3075 will_find=-2200 will_get=-1878
    will_make=1158 will_need=1617 will_pay=-1707 will_ring=-1691 will_send=-2369 will_take=1280
    wire=5475 wire_.=1241 wish=1282 with=-3403 with_a=-1497 with_all=1316 with_the=-2150
    with_you=2644 without=2101 without_our=1781 without_powder=1282 without_us=1443
    without_your=-1502 wonderful=-2249 wonderful_.=-1786 word=3824 work=-1172 work_?=1233
    work_for=2372 work_there=-1140 working=-1095 works=-2301 worry=-3421 worry_.=-2309 worth=3550
    would_<day>=-1144 would_know=-998 would_never=-1130 would_not=2377 would_rather=-722
    would_say=1463 would_your=2179 write=-1125 writing=-1281 wrong=-4303 wrong_.=-1808 year=-2651
    year_?=-2234 yes_or=1428 yesterday=1667 yet_?=-1332 yet_to=1323 you=1461 you_again=-1144
    you_always=-1260 you_are=1836 you_be=1830 you_before=1436 you_believe=-1361 you_can=-2030
    you_could=2072 you_do=1580 you_even=3673 you_ever=-948 you_found=1760 you_hear=1598
    you_here=-1443 you_keep=1123 you_know=1857 you_learn=2144 you_like=-1862 you_live=1871
    you_must=-1436 you_need=-2841 you_on=1744 you_owe=726 you_paid=1475 you_pay=1941
    you_people=4500 you_said=1878 you_see=-1705 you_send=-1415 you_still=-1448 you_taking=-1063
    you_talk=1514 you_tell=-1768 you_the=-1733 you_thought=1222 you_today=-1842 you_told=1789
    you_understand=1041 you_wait=1012 you_were=-1712 young=-947 your=1471 your_account=2286
    your_bank=1427 your_boss=1792 your_call=-1706 your_delivery=-1189 your_desk=1102
    your_dock=-1704 your_fault=-1911 your_invoice=1016 your_missing=-1348 your_new=-1361
    your_order=2542 your_plate=-1606 your_promises=1566 your_shops=-1482 your_side=-1813
    your_slot=2090 your_team=-1220 your_time=-4499 your_word=1620 yours_.=1265 yours_?=-1301
    yourself=2114 yourself_?=1926 zinc=-1516
    """
}
