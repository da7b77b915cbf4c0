// Weights of the politeness score; `measure politeness --write` writes such a file.
//
// Learnt from the Stanford Politeness Corpus, Wikipedia part (Cristian Danescu-Niculescu-Mizil,
// Moritz Sudhof, Dan Jurafsky, Jure Leskovec and Christopher Potts, "A computational approach to
// politeness with application to social factors", 2013), which is under the Creative Commons
// Attribution 4.0 licence: https://creativecommons.org/licenses/by/4.0/. Changed: requests of the
// lowest and highest quarter were cut into words; only weights of words, pairs of words and
// strategies remain, in thousandths of a logit.

extension WordWeights {
  /// The text from which `politeness` is read; `_` stands for a blank.
  static let politenessText = """
    *=-1810 =-1372 's=-1143 .=4393 3rr=-607 <date>=714 <mon>=442 <money>=-491 <num3>=-1010
    <num>=1203 <num>_days=-456 <num>_hours=-531 <year>_?=-432 <year>_and=438 ?=-803
    @apologizing=3380 @counterfactual=3807 @deference=1736 @direct=-1653 @directStart=-1984
    @factuality=-2824 @firstPerson=824 @firstPlural=546 @firstStart=1220 @gratitude=6211
    @greeting=4570 @hedges=2114 @indicative=1047 @indirect=1061 @negative=-3028 @please=2018
    @pleaseStart=-457 @positive=7192 @question=-803 @secondPerson=977 @secondStart=-2044 ^_a=-573
    ^_actually=-471 ^_after=480 ^_ah=528 ^_although=680 ^_am=-652 ^_and=-3005 ^_any=1389 ^_be=-406
    ^_but=-1413 ^_by=1009 ^_can=2547 ^_cheers=402 ^_congratulations=498 ^_could=881 ^_did=-766
    ^_do=989 ^_does=658 ^_done=-401 ^_eh=-393 ^_er=-447 ^_from=688 ^_good=1124 ^_have=469
    ^_he=-1119 ^_hello=616 ^_hey=966 ^_hi=3072 ^_hm=-425 ^_hmm=-589 ^_how=711 ^_i=1220 ^_in=697
    ^_is=1254 ^_it=830 ^_just=684 ^_may=1113 ^_maybe=-559 ^_my=690 ^_nice=469 ^_no=723 ^_not=684
    ^_noticed=496 ^_ok=-520 ^_okay=-512 ^_one=-606 ^_or=-1025 ^_out=754 ^_perhaps=572 ^_please=-457
    ^_problem=670 ^_re=-462 ^_reading=-459 ^_see=-1021 ^_shall=-387 ^_since=-422 ^_so=-1413
    ^_sorry=1338 ^_sounds=578 ^_sure=820 ^_thank=1677 ^_thanks=3192 ^_that=-588 ^_the=-1559
    ^_then=-404 ^_to=-424 ^_um=-632 ^_unless=-639 ^_url=-749 ^_wait=-796 ^_want=783 ^_was=-501
    ^_well=-978 ^_who=-763 ^_why=-2666 ^_will=608 ^_with=429 ^_would=980 ^_yeah=-411 ^_yep=855
    ^_yes=806 ^_you=-1390 ^_your=-654 a=1711 a_better=986 a_chance=380 a_discussion=592 a_great=401
    a_little=-697 a_look=1176 a_new=562 a_problem=514 a_wikipedia=-407 able=1131 able_to=1131
    about_?=-843 about_an=452 about_that=-454 about_the=1030 acceptable=520 access=-495
    account=1112 account_?=491 across=467 actually=-873 add=1258 added_.=414 admin=-648
    administrator=-625 afraid=398 afraid_i=541 after=859 after_i=437 after_the=374 again=-1492
    again_.=-511 again_?=-548 agf=-460 ago=1154 agree=-893 ah=528 album=706 album_?=546 all=-1045
    all_the=441 allowed=-523 allowed_to=-448 almost=-547 alright=-402 although=477 am=-477
    am_afraid=480 am_doing=391 am_i=-1191 am_sorry=611 am_still=-384 an_admin=-457
    an_administrator=-406 an_issue=-447 analysis=432 analysis_of=432 and=-381 and_even=567
    and_how=470 and_not=-416 and_see=385 and_the=742 and_then=428 and_url=-727 and_you=-1062
    another=733 answer=-1191 any=2628 any_chance=854 any_idea=503 any_objections=424 any_other=-401
    anything=900 anything_about=511 apologies=596 appear=609 appears=736 appears_that=444
    are_going=-822 are_talking=-402 are_there=555 are_welcome=411 are_your=749 argument=-496
    article=669 article_?=624 article_for=402 article_on=-455 article_to=407 article_you=450
    articles=731 as_a=671 as_it=411 as_well=-625 as_you=-624 ask=-788 ask_why=527 assume_you=-442
    at=1327 at_all=-887 at_first=385 at_it=618 at_url=1273 attack=-525 automatically=642 avoid=-424
    back=710 bad=-766 banned=-652 banned_?=-502 be=595 be_?=-494 be_a=502 be_able=749
    be_interested=645 be_missing=-407 be_more=-529 be_moved=462 be_willing=549 because_there=552
    because_you=-611 been=918 been_on=360 before_you=-567 being=-581 believe=-506 believe_that=-549
    below=452 better=504 better_?=-617 better_to=-446 between=893 bizarre=-419 block=-538
    blocked=-1770 books=743 bot=404 busy=619 but=870 but_could=381 but_do=-511 but_i=441
    but_it=1101 but_the=1120 but_was=-410 but_why=-481 button=-542 button_?=-412 by=-543 by_me=-438
    by_the=914 calling=-847 can=1931 can_ask=-565 can_do=478 can_i=522 can_not=-1601 can_you=1419
    care=-1237 case=616 categories=-559 cause=-393 chance=1297 chance_?=392 change_the=434
    changes=441 cheers=402 cheers_.=402 claim=-522 claiming=-646 clarify=1529 clarify_?=406
    clearly=-469 closer=507 code=396 coi=-447 come=-942 comments=601 comments_on=460
    complaining=-431 complete=-466 completed=453 computer=-445 conflict=648 confusing=704
    congrats=426 congratulations=660 consensus=-1116 conservative=-386 consider=-799 content=-718
    contributed_to=-396 contributor=353 convenient=485 copyrighted=-391 correct=1441 correct_?=1034
    correctly=953 correctly_.=450 could=3802 could_i=472 could_you=2068 county=574 coverage=-798
    crazy=-673 create=698 create_a=471 created=401 curiosity=866 curious=922 currently=549 d=643
    dab=-468 day=577 days_.=509 deal=-726 deal_with=-473 delete=-509 delete_the=-397 deleting=-436
    deletion=471 deliberately=-430 desk=-433 detail=547 did=-1628 difficult=-488 directly=-695
    directly_to=-382 discovered=431 discuss=548 do=488 do_i=-1207 do_it=-397 do_not=-827
    do_that=449 do_you=2492 does=544 does_not=-458 does_that=547 does_url=-566 doing=660
    doing_it=-614 done_.=-730 doubts=-523 drop=586 due=476 e=693 e_mail=630 ed=-493 edit=-1995
    edit_.=-478 edit_and=444 edit_summary=-446 editing=-571 editors=-630 edits=-785 edits_.=-408
    edits_were=497 eh=-982 eh_.=-872 elaborate=-402 elaborate_?=-506 else=542 email=691 end=462
    english=-391 enough=-696 er=-404 etc=456 ethnicity=-432 even=-680 every=-540 evidence=-859
    exactly=-1260 exist=556 exist_.=625 explain=-1007 explanation_?=-415 extensive=-576 faith=-624
    familiar=-512 favorite=387 few=454 field=413 find_it=-479 find_this=615 fine_but=-582
    finished=634 first_i=443 fit=413 fix=426 for=3092 for_<num>=-387 for_?=825 for_a=-951
    for_the=972 for_url=588 for_your=947 forward=489 found=893 four=-794 friend=963 friend_.=542
    from_a=-881 from_the=768 from_you=419 further=532 ga=493 get=-559 get_a=428 get_the=629
    getting=446 give_it=372 given=-803 giving=601 go=-590 go_?=-562 going_?=498 going_to=-407
    good=1604 good_.=-489 good_luck=397 got_it=-468 great=1584 great_.=404 grounds=-441
    guideline=-577 guidelines=-569 had_a=575 half=-709 handy=756 handy_?=651 happen=428 happy=799
    happy_to=652 hardly=-499 has_to=-477 have=-1101 have_?=-396 have_a=1145 have_an=459
    have_been=444 have_done=-430 have_no=-559 have_the=-392 have_time=439 have_to=-578 he=-1459
    he_was=-395 head=-394 heard=1022 hell=-438 hello=851 hello_.=463 help=2509 help_?=1128
    here=-1452 here_?=-565 hey=1021 hey_i=644 hi=3072 hi_i=384 him=-634 himself=-441 his=-821
    history=766 hmm=-589 hopefully=427 hot=-536 hours=-598 how=1858 how_about=-503 how_are=1365
    how_can=-648 how_could=465 how_did=408 how_is=-422 how_to=643 how_you=-545 however=659
    huggle=445 humor=-564 i=2777 i_am=633 i_can=862 i_could=633 i_did=861 i_edit=406 i_find=-556
    i_found=400 i_have=1022 i_made=350 i_need=-642 i_presume=-886 i_put=-592 i_still=458
    i_think=1644 i_tried=428 i_understand=797 i_want=448 i_wanted=417 i_was=2368 i_wonder=457
    i_would=486 ideas=491 ideas_?=385 if=1780 if_i=630 if_so=813 image=692 important=761 in=1438
    in_a=-437 in_an=-471 in_being=400 in_most=399 in_url=538 include=558 included=-549
    instead_of=453 interested=1418 interested_in=1160 interesting_.=364 investigation=-422 is=-408
    is_a=-1191 is_an=-726 is_english=-562 is_great=412 is_not=-831 is_ok=484 is_on=-587
    is_still=-557 is_that=1064 is_the=-681 is_there=497 is_this=-1182 is_why=594 is_wrong=-355
    is_your=-560 issue=-1105 it=1788 it_again=-577 it_also=547 it_be=722 it_for=548 it_has=414
    it_just=-427 it_looks=579 it_not=-808 it_ok=524 it_possible=623 it_seems=680 it_to=897
    it_would=-550 its=460 japanese=567 just=-462 just_curious=730 know=362 know_about=-460
    know_how=618 know_of=692 know_that=-611 know_the=-567 known=-484 language=-861 leave_it=425
    let=-961 let_us=-545 like=880 like_me=429 like_the=514 like_this=392 link=-521 link_?=485
    link_to=-606 links_?=-414 list=723 list_of=603 listed=662 little=-925 logged=425 long=1322
    long_time=457 look=721 look_?=783 look_at=415 look_like=-531 looked=-457 looking=1077
    looking_at=446 looking_for=614 looks=986 looks_good=380 low=-413 luck=557 made=508 mail=653
    make=560 making=-576 making_a=-600 map=498 maps=690 material=-710 mattisse=586 may=2076
    may_i=1184 may_need=395 maybe=-775 maybe_for=-442 maybe_you=-386 me=-394 me_.=-516 me_?=-879
    me_as=-591 me_if=542 me_to=1241 me_what=437 mean=-614 mean_by=-593 mediation=-421 mention=-467
    merge=750 might_be=753 mind=1111 mind_if=427 missed=717 missing=-1059 missing_something=-708
    more=974 more_detail=415 move=818 moved=644 much=1329 music=408 my=-1695 my_comments=509
    my_question=749 name=-687 nature=-422 need_a=-798 need_help=649 needs=567 never=-931 new=2073
    nice=1137 nice_.=492 nice_work=468 no=-827 no_idea=-477 no_more=-449 no_problem=1019
    no_worries=1123 nominate=472 nomination=547 not=-3563 not_?=501 not_a=-541 not_agree=-376
    not_been=727 not_even=-447 not_find=553 not_going=-379 not_have=401 not_it=-744 not_know=1326
    not_like=-494 not_seem=495 not_suppose=378 not_that=-665 not_the=-770 not_think=-867 not_to=694
    not_too=401 not_unblocked=391 not_worry=552 not_you=-2985 notability_?=-501 notable=-779
    nothing=-926 notice=-517 noticed_that=490 noticed_your=402 notion=-482 now_.=-602 now_?=637
    now_and=435 now_i=470 number=632 number_of=550 objections_?=395 obviously=-672 occurred=456
    of=-1122 of_curiosity=685 of_it=-498 of_some=-448 of_the=925 of_those=450 of_url=586
    of_what=-618 of_your=-1190 off=-1257 off_the=-435 often=585 oh_and=-406 ok=1833 ok_to=478
    okay_.=-604 omit=417 on=1519 on_.=379 on_?=662 on_a=-921 on_another=387 on_the=634 on_url=752
    on_what=441 once=-732 one=-1595 one_?=414 one_of=-555 online=502 or=-569 or_not=442
    or_should=468 or_what=-627 or_will=-425 origin=414 original=-684 other=-1200 others=357
    out=1133 out_of=800 out_the=-454 outside=-456 over=-1022 over_the=-449 own=413 page=1260
    page_.=-813 page_?=-458 page_about=519 page_as=-498 page_but=499 page_is=-463 page_or=400
    page_the=-423 part=-583 peer=499 peer_review=484 people=-1100 perhaps=877 personal=-1011
    personally=-404 photo=538 pictures=552 planning=550 please=1602 please_?=1529 please_stop=-538
    point_me=627 position=-463 possible=846 possible_to=482 pov=-528 prefer=576 press=-400
    presume=-886 presume_you=-485 pretty=363 previously=534 problem=1760 problem_.=1055
    problem_?=-600 problem_with=732 process_?=466 professor=372 protecting=433 ps=-397 public=-546
    purpose=-389 put_the=619 quite=533 re_url=-461 read=-489 really=-1837 really_think=-564
    reason=-512 reason_for=390 reasoning=613 reasons=-485 recommend=447 ref=-397 regarding=935
    reliable=468 removal=-559 removal_of=-559 remove=-798 remove_the=-598 removed=-605
    removing=-760 renamed=-407 reply=725 request=657 required=-393 response=-447 revert=-1036
    reverted=-631 reverting=-677 rfc=-465 right=-506 rules=-451 sake=-436 same=-473 same_user=409
    saw=848 saw_your=471 say=-1083 say_i=-434 say_so=412 section=749 section_.=396 see_the=431
    seeing=561 seems_that=437 sense=-471 series=399 seriously=-571 should=1449 should_be=821
    should_i=1797 should_not=-1534 shows=394 sign=-526 since=1465 since_it=521 six=-612 size=446
    so_could=447 so_i=-564 so_that=642 so_what=-446 so_why=-436 so_you=-613 sock=-579 software=406
    solved=387 some=1035 some_good=371 somebody=-389 someone=-765 something=-1505 something_?=-461
    something_here=-554 sometime=624 somewhere=884 somewhere_?=465 soon=597 sorry=2849
    sorry_about=373 sorry_for=384 sorry_i=1141 sorry_to=933 sound=611 sounds=755 sources_are=-682
    south=437 specific=-679 standard=-507 start=851 start_of=410 state=-533 stated=-523 states=-421
    stop=-1337 stop_?=-386 stuff=707 sub=517 subpage=407 sufficient=405 suggest=468 summary=-684
    sure=459 tag=592 tag_?=-482 tag_to=415 take_a=1208 take_this=-382 talk=-460 talk_page=609
    talk_pages=-460 talking=-660 talking_about=-660 talkpage=-421 tea=394 technical=452 tell_me=517
    template=1224 text=591 than=393 than_the=736 thank=2346 thank_you=2286 thanks=3723
    thanks_.=1270 thanks_but=-883 thanks_for=2418 that=-349 that_.=419 that_?=-736 that_a=-764
    that_edit=-457 that_have=415 that_i=517 that_sound=429 that_the=791 that_they=-507
    that_those=425 that_what=500 the=1555 the_books=372 the_copyright=-473 the_japanese=480
    the_new=808 the_one=411 the_original=-480 the_point=-522 the_protection=408 the_question=-365
    the_review=-528 the_same=-748 the_template=1065 the_time=-665 the_title=396 the_url=687
    the_way=893 the_world=-387 them=744 them_.=378 then=-2101 then_?=-509 there=680 there_a=395
    there_anything=564 there_are=-403 these=470 these_days=430 thing=-485 think_?=1844 think_i=-860
    think_is=508 think_it=451 think_we=406 think_you=-788 this_be=-375 this_one=-722 those=828
    though=677 thought_i=657 thoughts=1380 thoughts_?=451 thoughts_on=662 through=799 times=-510
    timezone=414 title=501 titles=612 to_<num>=639 to_address=-536 to_be=-880 to_discuss=389
    to_do=-790 to_edit=-469 to_email=411 to_go=-384 to_help=1027 to_make=478 to_revert=-499
    to_say=-844 to_take=665 to_talk=-477 to_the=-707 to_this=-723 to_try=437 to_where=504
    to_you=-897 tomorrow=535 too=1405 tool=530 toolbar=412 totally=-390 tried=549 troll=-392
    truly=-453 try=885 trying=-758 trying_to=-876 two=598 type=-409 um=-688 um_it=-396
    unblocked=738 under=586 understand=431 understand_what=471 understand_why=-389 understood=647
    unless=-970 up=431 up_.=387 up_to=707 up_with=-479 uploaded=435 url_=479 url_.=-935
    url_article=634 url_but=436 url_not=-557 url_url=748 url_violation=-461 url_which=484 us=-478
    use=1503 use_that=541 use_to=432 user=-660 using=440 using_the=509 valid=-611 vandal=-497
    various=553 version=504 very=509 very_much=448 very_nice=504 very_sorry=432 violation=-576
    violation_.=-461 w=423 wait=-807 want=1774 want_to=1391 wanted=1082 wanted_to=788 was=-1569
    was_a=-466 was_doing=-419 was_it=-682 was_just=630 was_not=-509 was_thinking=457
    was_trying=-438 was_wondering=844 was_working=439 way=1094 we=1066 we_should=941 website=-691
    week=637 week_.=469 welcome=791 welcome_.=955 well=-1960 well_.=-641 well_i=-472 were_you=517
    what_?=-918 what_are=1182 what_do=1764 what_exactly=-550 what_is=-942 what_to=470 what_was=-443
    whatever=-456 when=848 where=1262 where_does=-464 where_i=491 where_was=538 whether=524
    which=-645 who=-1548 why=-6185 why_?=868 why_are=-724 why_did=-859 why_do=-1238 why_he=413
    why_i=431 why_not=-707 why_would=-852 why_you=-1260 wiki=954 wikipedia=-2399 will_be=844
    will_not=-607 will_see=425 will_take=-370 willing=996 willing_to=996 with_?=532 with_a=-707
    with_something=-407 with_the=741 with_this=367 with_you=1313 with_your=470 without=-1154
    wonder=561 wonder_if=518 wondering=737 wondering_if=719 wondering_why=-424 word=-404 work=1372
    work_of=-406 working=1488 working_on=1258 worries=1123 worries_.=874 worry=1011 worry_.=459
    would=1473 would_be=732 would_have=-590 would_like=1084 would_not=-733 would_you=1738 yeah=-445
    yep=855 yes_.=-360 you=666 you_adding=-390 you_also=-701 you_are=-1278 you_around=478
    you_at=-455 you_be=941 you_clarify=698 you_consider=-439 you_could=461 you_created=-400
    you_did=-716 you_do=-744 you_doing=596 you_done=-547 you_ever=474 you_feel=812 you_for=1356
    you_get=422 you_got=-420 you_had=541 you_having=690 you_help=504 you_just=-847 you_mind=860
    you_not=-1101 you_ok=388 you_please=654 you_point=613 you_really=-1175 you_removed=-1016
    you_saying=-609 you_should=-610 you_stop=-406 you_suggest=486 you_take=671 you_think=1741
    you_to=-404 you_use=685 you_want=476 you_wanted=408 you_were=-683 you_would=770 your=740
    your_first=-615 your_thoughts=837 yourself=-831
    """
}
