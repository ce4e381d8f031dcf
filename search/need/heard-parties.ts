import type { PartyId } from '#consortium/parties.ts'

/** What people call those they do it with, written like the aims. */
export const heardParties: Readonly<Record<PartyId, string>> = {
  firm: `
    企業、会社、事業者、事業所、法人、地元企業、取引先企業、協力会社、companies、company、firms、firm、businesses`,
  'small-firm': '小規模事業者、小規模企業、個人事業主、個人事業者、零細企業、個人商店、フリーランス',
  sme: '中小企業、中小事業者、中小企業者、中小零細企業、SMEs、SME',
  'mid-firm': '中堅企業',
  'large-firm': '大企業、大手企業、大手メーカー',
  farm: '農家、農業法人、農園、生産者、果樹園、牧場、farms、farm、farmers',
  forestry: '林業者、林業会社、製材所',
  fishery: '漁師、漁業者、水産会社、養殖業者、fishermen',
  builder: '建設会社、建設業者、工務店、建築会社、土木会社、電気工事店、builders',
  maker: `
    町工場、製造業、製造業者、メーカー、工場、ものづくり企業、部品メーカー、製造業の会社、製造会社、manufacturers、
    manufacturer、factories`,
  'food-maker': `
    食品メーカー、食品会社、食品加工会社、水産加工業者、水産加工会社、菓子メーカー、和菓子屋、パン屋、味噌蔵`,
  brewery: '酒蔵、蔵元、酒造会社、ワイナリー、醸造元、酒造、breweries、brewery',
  textile: '織物業者、織元、縫製会社、縫製工場、繊維会社、染色会社、繊維メーカー、タオル会社',
  furniture: '家具メーカー、木工所、家具屋、家具職人',
  printer: '印刷会社、印刷所',
  pottery: '窯元、陶芸家、窯業',
  metalworker: `
    金属加工会社、鉄工所、鋳造所、鋳物屋、めっき会社、めっき工場、板金屋、板金工場、刃物メーカー、金型メーカー、
    金属加工業者`,
  carrier: '運送会社、運送業者、物流会社、運輸会社、トラック会社、倉庫会社、carriers',
  'bus-taxi': 'タクシー会社、バス会社、交通事業者、タクシー',
  wholesaler: '卸売業者、問屋、商社',
  shop: `
    商店、小売店、個人店、お店、店舗、酒屋、魚屋、八百屋、土産店、土産物屋、書店、薬局、スーパー、道の駅、shops、
    shop、stores`,
  inn: `
    旅館、ホテル、民宿、宿泊施設、温泉旅館、ペンション、ゲストハウス、お宿、温泉宿、宿泊業者、inns、inn、hotels、hotel`,
  restaurant: `
    飲食店、レストラン、カフェ、居酒屋、食堂、ラーメン店、喫茶店、料理店、そば店、寿司店、restaurants、cafes`,
  salon: '美容室、美容院、理容店、床屋、サロン',
  clinic: '病院、診療所、クリニック、歯科医院、医療機関、医院、clinics、hospital',
  care: '介護施設、介護事業者、介護事業所、福祉施設、老人ホーム、デイサービス、保育園、社会福祉法人',
  'it-firm': `
    IT企業、IT会社、ITベンダー、ITベンダ、システム会社、システム開発会社、ソフト会社、ソフトウェア会社、デジタル企業、
    Web制作会社、ホームページ制作会社、AI企業、ITに強い会社、IT firms、IT firm、IT company、software company`,
  'it-support': 'IT導入支援事業者',
  venture: 'ベンチャー、ベンチャー企業、スタートアップ、start-up、startup、startups',
  university: '大学、国立大学、大学の研究室、大学の先生、研究室、university、universities',
  kosen: '高専、高等専門学校',
  institute: `
    公設試、公設試験研究機関、工業試験場、産業技術センター、工業技術センター、試験場、農業試験場、水産試験場、
    技術センター`,
  'national-lab': '産総研、国研、国立研究開発法人、産業技術総合研究所',
  bank: '銀行、地方銀行、地銀、信用金庫、信金、信用組合、金融機関、banks、bank',
  chamber: '商工会議所、商議所、chamber of commerce、chamber',
  shokokai: '商工会、商工会連合会',
  'shopping-street': '商店街、商店街組合、商店街振興組合、shopping street',
  cooperative: '協同組合、事業協同組合、組合、農協、漁協、森林組合、企業組合、温泉組合、旅館組合、cooperative',
  'support-body': `
    産業支援機関、支援機関、産業振興財団、産業振興センター、産業支援センター、中小企業振興公社、産業財団、
    支援センター`,
  'certified-body': '認定支援機関、認定経営革新等支援機関',
  association: '業界団体、工業会、同業組合',
  municipality: '自治体、市役所、町役場、村役場、役場、県庁、行政、市町村、町や市、municipality、city hall',
  tourism: '観光協会、観光連盟',
  dmo: 'DMO、観光地域づくり法人',
  'town-firm': 'まちづくり会社、まちづくり団体、地域商社',
  npo: 'NPO法人、NPO',
  consultant: 'コンサルタント、コンサル、コンサル会社、経営コンサルタント',
  professional: '税理士、中小企業診断士、診断士、社労士、会計士、弁護士、専門家',
  'staffing-firm': '人材会社、人材紹介会社、人材派遣会社',
}
