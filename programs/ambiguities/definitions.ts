import { words } from '#consortium/words.ts'
import type { Ambiguities } from './ambiguity.ts'

/** Who is small, who is an SME, what one organisation may be at once, what may be filed. */
export const ofDefinitions = {
  'AMB-01': {
    problem: words(
      '補助率や「半数」の条件が小規模事業者かどうかで変わりますが、どの資料にも定義がありません。',
      'Rates and the half-rule depend on who is a small business, but no document defines it.',
    ),
    reading: words(
      '小規模事業者かどうかは申告と証明で扱います。申告がなければ「判定できない」とし、満たすとはみなしません。',
      'A business states that it is small, with proof. Without that the answer is open, never yes.',
    ),
  },
  'AMB-02': {
    problem: words(
      '中小企業者の範囲の表が載っているのは、IT導入補助金と事業再構築補助金だけです。',
      'Only IT導入補助金 and 事業再構築補助金 print a table of who is an SME.',
    ),
    reading: words(
      'IT導入補助金は15区分の表、ほかは中小企業基本法と同じ4区分の表を使い、結果が異なるときは知らせます。',
      'The 15-row table for IT導入補助金, the four rows of the SME Basic Act for the rest; where they differ, it is said.',
    ),
  },
  'AMB-03': {
    problem: words(
      '「中小企業等」の「等」に何が入るかは共生型にしか書かれておらず、みなし中小企業となる計画も示されていません。',
      'What 等 adds to SMEs is printed for 共生型 alone, and the plans behind deemed SMEs are not named.',
    ),
    reading: words(
      '個人事業主、組合、みなし中小企業を含めて数えます。みなし中小企業は計画名と開始日が必要で、5年以内とします。',
      'Sole proprietors, associations and deemed SMEs count; the last with a plan, its start, and at most five years.',
    ),
  },
  'AMB-04': {
    problem: words(
      '中堅企業の説明が資料によって異なり、若者人材の事業では定義なしに使われています。',
      'The documents describe mid-sized companies in different ways, and 若者人材 uses the word without a definition.',
    ),
    reading: words(
      '中小企業者でなく、資本金10億円未満の者を中堅企業とします（ちょうど10億円は含みません）。若者人材では規模を見ません。',
      'Not an SME, and capital under 1 billion yen (exactly 1 billion is out). 若者人材 is not checked for size.',
    ),
  },
  'AMB-15': {
    problem: words(
      '1つの機関を2つの役割で数えてよいかは、どの資料にも書かれていません。',
      'No document says whether one organisation may count in two roles.',
    ),
    reading: words(
      '1つの申請で1者は1つの席にだけ数えます。兼ねてよいと書かれている場合（代表と構成員など）は除きます。',
      'One organisation counts for one seat of an application, except where the text allows both.',
    ),
  },
  'AMB-44': {
    problem: words(
      '概算要求・予算案・予算・補正予算の資料が混ざっています。',
      'Requests, proposals, budgets and supplementary budgets stand side by side.',
    ),
    reading: words(
      '版ごとに段階を示します。申請できるのは予算・補正・予備費の版と、公募中と書かれた予算案だけです。',
      'Each edition names its stage. Only budgets, supplementary and reserve ones can be applied for, and proposals printed as open.',
    ),
  },
  'AMB-45': {
    problem: words(
      '「認定支援機関」が、認定経営革新等支援機関と、産業競争力強化法の機関の両方に使われています。',
      '認定支援機関 stands for two different certified bodies.',
    ),
    reading: words('別の認定として扱い、互いに代わりにはしません。', 'Two marks, and neither stands in for the other.'),
  },
  'AMB-46': {
    problem: words(
      '高付加価値化チェックリストは見出しと「等」しか残っておらず、②の手順も失われています。',
      'Of the checklist only headings with 等 are left, and its step ② is lost.',
    ),
    reading: words(
      '原本が手に入るまでは、見出しをそのまま項目として使います。',
      'Until the original is there, the headings serve as its items.',
    ),
  },
  'AMB-47': {
    problem: words(
      '大企業との資本関係（みなし大企業）に触れた資料がありません。',
      'No document speaks of capital ties to large companies.',
    ),
    reading: words(
      'これらの版では判定せず、任意の記入項目とします。',
      'Not checked in these editions; the facts may be given.',
    ),
  },
  'AMB-48': {
    problem: words(
      '同じ機関が複数の連携体に入ってよいかは、現場研修（1法人1申請）のほかに書かれていません。',
      'Only 現場研修 limits how often one legal person applies.',
    ),
    reading: words(
      '制限せず、ほかに入っている連携体を表示します。',
      'Allowed; the other consortia of the organisation are shown.',
    ),
  },
  'AMB-53': {
    problem: words(
      'IT導入補助金の表の「会社又は［..］会社及び個人事業主」は、文のつながりが読み取れません。',
      'The grammar of rows ① to ⑧ of the IT導入補助金 table is unclear.',
    ),
    reading: words(
      '会社は資本金か従業員数のどちらか、個人事業主は従業員数で判定します。',
      'A company by capital or employees, a sole proprietor by employees.',
    ),
  },
} as const satisfies Ambiguities
