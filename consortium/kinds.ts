import { words } from './words.ts'

/**
 * What an organisation is by its function (programs.md 1.2). It may be several of these at once;
 * its size and what it holds are other facts.
 */
export const kinds = {
  company: words('会社', 'Company'),
  university: words('大学', 'University'),
  kosen: words('高等専門学校', 'College of technology (kosen)'),
  kosetsushi: words('公設試験研究機関', 'Public testing and research institute'),
  'national-lab': words('国立研究開発法人', 'National research institute'),
  'regional-fi': words('金融機関', 'Financial institution'),
  chamber: words('商工会議所', 'Chamber of commerce and industry'),
  shokokai: words('商工会・都道府県商工会連合会', 'Society of commerce and industry (shokokai)'),
  'shopping-street': words('商店街振興組合', 'Shopping street association'),
  'coop-association': words('事業協同組合・企業組合等', 'Business cooperative'),
  'industry-support': words('産業支援機関', 'Industry support organisation'),
  municipality: words('自治体', 'Local government'),
  'industry-association': words('業界団体', 'Industry association'),
  consultant: words('経営コンサルティング会社', 'Management consultancy'),
  'hr-firm': words('人材会社', 'Staffing firm'),
  'it-vendor': words('ITベンダー', 'IT vendor'),
  'tech-venture': words('Tech系ベンチャー', 'Technology start-up'),
  machizukuri: words('まちづくり会社', 'Town development company'),
  dmo: words('観光地域づくり法人（DMO）', 'Destination management organisation (DMO)'),
  'private-support': words('民間支援事業者', 'Private support business'),
  founder: words('創業者・創業希望者', 'Founder'),
  'ippan-shadan': words('一般社団法人', 'General incorporated association'),
  'ippan-zaidan': words('一般財団法人', 'General incorporated foundation'),
  npo: words('NPO法人', 'Non-profit corporation'),
  'medical-corp': words('医療法人', 'Medical corporation'),
  'welfare-corp': words('社会福祉法人', 'Social welfare corporation'),
  'school-corp': words('学校法人', 'School corporation'),
  'service-sme': words('中小サービス事業者', 'Small or medium service business'),
  'private-operator': words('民間事業者', 'Private operator'),
  'regional-body': words('地域団体', 'Regional body'),
  'candidate-firm': words('協働候補企業', 'Firm that would host trainees'),
  professional: words('士業・専門家', 'Licensed professional'),
  'confirm-body': words('登録確認機関', 'Registered confirming body'),
  'programme-office': words('補助金事務局', 'Programme office'),
  'succession-centre': words('事業承継・引継ぎ支援センター', 'Business succession centre'),
  'revival-council': words('中小企業再生支援協議会', 'SME revitalisation council'),
  yorozu: words('よろず支援拠点', 'Yorozu advice centre'),
  'it-coordinator': words('ITコーディネータ', 'IT coordinator'),
  'iot-lab': words('IoT推進ラボ', 'IoT promotion laboratory'),
  'meti-bureau': words('経済産業局', 'Regional bureau of economy, trade and industry'),
} as const

export type Kind = keyof typeof kinds
