extension Capture {
  /// Who is spoken of in a promise: names, titles, and what people do.
  enum People {
    /// First names that are no other word of a promise; by the alphabet.
    static let names = Vocabulary.set(
      """
      aaron abby abdul adam adrian agnes ahmed aidan aisha alan albert alec alejandro alex alexa
      alexander alexandra alexis alfred ali alice alicia alison allan allen allison alma alvin
      amanda amber amir amy ana andre andrea andrew andy angel angela angelo angie anita ann anna
      anne annie anthony antonio arlene arnold arthur ashley audrey barb barbara barry beatrice
      becky ben benjamin bernard bernice bert beth betty beverly bob bobby bonnie boris brad
      bradley brandon brenda brent brett brian bridget brittany bruce bryan caleb calvin cameron
      candice carl carla carlos carmen carol caroline carolyn carrie catherine cathy cecilia cesar
      charles charlie charlotte chen cheryl chloe chris christian christina christine christopher
      cindy claire clara clarence claudia clint clyde cody colin colleen connie corey courtney
      craig cristina crystal curtis cynthia daisy dale dan dana daniel danielle danny darlene
      darren darryl dave david dawn deb debbie deborah debra denise dennis derek derrick diana
      diane diego dimitri dolores dominic don donald donna doreen doris dorothy doug douglas duane
      dustin dwayne dylan earl ed eddie edgar edith edna eduardo edward edwin eileen elaine eleanor
      elena eli elias elizabeth ella ellen elsa emily emma enrique eric erica erik erika erin
      ernest esther ethan eugene eunice eva evan evelyn fatima felicia felix fernando fiona
      florence floyd frances francis francisco fred freddie frederick gabriel gail gary gavin geoff
      george georgia gerald gilbert gina gladys glen glenda glenn gloria gordon greg gregory greta
      guadalupe gus gwen hank hannah harold harriet harry harvey hassan hazel heather hector heidi
      helen henry herb herbert herman hilda howard hugh hugo ian ibrahim ingrid irene iris irma
      isaac isabel isabella ivan jackie jackson jacob jacqueline jaime jake james jamie jan jane
      janet janice jared jasmine jason javier jean jeanne jeff jeffery jeffrey jen jenna jennifer
      jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy joan joann joanne jodi
      joe joel joey johan johanna john johnny jon jonathan jordan jorge jose joseph joshua
      josh joyce juan juanita judith judy julia julian julie julio justin karen karim karl kate
      kathleen kathryn kathy katie katrina kay keith kelly ken kendra kenneth kenny kerry kevin khalid kim
      kimberly kirk kristen kristin kristina kurt kyle lana larry laura lauren laurie lawrence leah
      lee lena leon leonard leroy leslie lester lewis liam lillian lily linda lindsay lisa liz lloyd
      lois lola lonnie loretta lori lorraine louis louise lucas lucia lucy luis luke luz lydia lynn
      mabel madison malcolm mandy manuel marc marcia marco marcus margaret margie maria marian marie
      marilyn mario marion marisol marjorie marlene marsha marta martha martin marvin mary mateo
      matt matthew maureen maurice maya megan mehmet mei melanie melinda melissa melvin
      meredith michael michele michelle miguel mike mildred milton minnie miranda miriam mitchell
      mohamed mohammed moira molly mona monica monique morgan muhammad myra myrtle nadia nadine
      nancy naomi natalie natasha nathan neil nell nelson nicholas nick nicole nina noah noel nora
      norma norman olga oliver olivia omar oscar otto owen pablo paige pam pamela patricia patrick
      patsy patty paul paula pauline pedro peggy pete peter petra phil philip phillip phyllis
      priya rachel rafael raj ralph ramon ramona randall randy raquel raul raymond rebecca regina
      reginald rena rene renee rhonda ricardo richard rick ricky rita robert roberta roberto robin
      rochelle rodney roger roland ron ronald ronnie rosa rosalie rosario rosemary roxanne roy
      ruben ruby rudy russell ruth ryan sabrina sally sam samantha samir sammy samuel sandra sandy
      sanjay sara sarah scott sean sergio seth shannon sharon shaun shawn sheila shelby shelley
      sheri sherri sherry shirley sid sidney silvia simon sofia sonia sonja sonya sophia sophie
      stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart susan susie
      suzanne sven sylvia tamara tammy tanya tara tasha ted teresa teri terri terry thelma theo
      theodore theresa thomas tiffany tim timothy tina todd tommy toni tony tracey traci tracy
      travis trevor tricia troy tyler tyrone ursula valerie vanessa vera vernon veronica vicki
      vickie vicky victor victoria vincent viola violet virginia vivian vladimir walter wanda
      warren wayne wendy wesley whitney wilma winston wolfgang yolanda yuki yusuf yvette yvonne
      zach zachary zoe
      """)

    /// Titles before a name.
    static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir", "madam", "mister"]

    /// What people are, before or behind a name.
    static let roles: Set<String> = [
      "owner", "bookkeeper", "accountant", "controller", "comptroller", "manager", "cfo", "ceo",
      "boss", "assistant", "clerk", "director", "president", "partner", "secretary", "treasurer",
      "wife", "husband", "son", "daughter", "brother", "sister", "receptionist", "foreman", "vp",
      "supervisor", "rep", "lead", "contact", "buyer", "purchaser", "coordinator", "lady", "guy",
      "gm",
    ]

    /// Where people work.
    static let departments: Set<String> = [
      "ap", "payables", "payable", "purchasing", "accounting", "accounts", "finance", "treasury",
      "billing", "bookkeeping", "procurement", "hq", "headquarters", "desk", "front", "office",
      "head", "main", "back", "reception", "dept", "department", "branch", "corporate", "admin",
      "receivables", "payroll", "disbursements", "shop", "warehouse", "operations",
    ]

    /// Words of saying, behind whoever says it.
    static let saying: Set<String> = [
      "says", "said", "say", "promised", "promises", "promise", "agreed", "agrees", "confirmed",
      "confirms", "swears", "swore", "told", "tells", "guarantees", "guaranteed", "commits",
      "committed", "pledged", "pledges", "assures", "assured", "insists", "insisted", "mentioned",
      "vowed", "offered", "offers", "undertakes", "undertook", "reports", "states", "stated",
    ]

    /// Behind `will`, what only one who pays does.
    static let doing: Set<String> = ["pay", "send", "wire", "mail", "transfer", "remit", "post"]
  }
}
