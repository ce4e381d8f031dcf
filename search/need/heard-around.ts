/** What people say around it, written like the aims. */

/** Of one's own organisation. */
export const heardSelf =
  'うちは、うちの、うちで、うちも、うちと、うちが、当社、弊社、自社、当店、当館、当組合、我が社、私の会社、私の店'

export const heardTogether = `
  一緒に、一緒、共同、連携、組んで、みんなで、皆で、合同、束ね、グループ、コンソーシアム、連合、まとめて、協力、
  共有、力を合わせ、集まって、together、jointly、joint、shared`

export const heardAlone =
  '単独、自社だけ、一社だけ、一人で、ひとりで、一社で、うちだけ、alone、by ourselves、on our own'

/** Behind somebody who is still looked for: 大学を探している, IT企業に手伝ってほしい. */
export const heardWanted = `
  探、さが、募集、欲し、ほし、求め、見つけ、紹介、足り、入って、加わって、手伝、頼、お願い、組みた、組んでくれ、
  協力してくれ、協力してほ、協力を得、相談、来てほ、いない、いません、支援してほ、助けてほ、指導してほ、技術を借り、
  力を借り、つながりた`

/** In English it stands before: looking for a university. */
export const heardWantedBefore = 'looking for、look for、need、want、find、search for、searching for'

/** Words by which no programme is found: nearly all speak of them, or none means them. */
export const heardIdle = `
  大学生、会社員、サービス、技術、対策、体制、全体、手伝、環境、組織、団体、目指、従業員、社員、補助金、助成金、支援金、制度、事業、公募、申請、利用、使用、活用、導入、実施、取組、取り組み、検討、予定、希望、
  計画、今年、来年、来年度、今年度、現在、今後、地域、地元、全国、県内、県外、市内、町内、近所、場合、方法、必要、
  可能、仲間、相手、自分、私、私達、皆、数年、将来、老舗、町、村、市、山、海、地方、費用、資金、金額、予算、経費、
  円、万円、億円、約、中、際、時、今、新、的、等、等の、者、人、方、名、年、月、日、対応、経営、商売、仕事、販売、
  購入、設置、整備、強化、推進、改善、実現、目的、課題、問題、質問、情報、内容、説明、subsidy、subsidies、grant、
  the、and、for、with、our、we、in、of、to、a、an、that、have、has、are、is、on、at、us、by、some、new、use、would、
  like、from、want、need、looking、local、small、town、city、prefecture、project、programme、program、introduce、
  buy、find、help、their、which、who、can、will、plan、together、joint、jointly、shared、share`
