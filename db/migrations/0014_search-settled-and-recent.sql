CREATE TABLE "search_counts" (
	"term" text COLLATE "C" NOT NULL,
	"type" text NOT NULL,
	"facet" text NOT NULL,
	"counts" jsonb NOT NULL,
	CONSTRAINT "search_counts_term_type_facet_pk" PRIMARY KEY("term","type","facet")
);
--> statement-breakpoint
CREATE TABLE "search_places" (
	"name" text COLLATE "C" NOT NULL,
	"prefecture" text NOT NULL,
	"written" text NOT NULL,
	CONSTRAINT "search_places_name_prefecture_pk" PRIMARY KEY("name","prefecture")
);
--> statement-breakpoint
CREATE TABLE "search_readings" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"reading" text
);
--> statement-breakpoint
CREATE TABLE "search_recent" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"standing" integer NOT NULL,
	"sorting" text COLLATE "C" NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"kinds" text[] NOT NULL,
	"prefecture" text,
	"municipality" text,
	"industry" text,
	"stage" text,
	"forms" text[] NOT NULL,
	"named" text NOT NULL,
	"told" text NOT NULL,
	"terms" text[] COLLATE "C" NOT NULL,
	"digest" text NOT NULL,
	"unread" boolean NOT NULL,
	"gone" boolean NOT NULL,
	"version" bigserial NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_settled" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"standing" integer NOT NULL,
	"sorting" text COLLATE "C" NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"kinds" text[] NOT NULL,
	"prefecture" text,
	"municipality" text,
	"industry" text,
	"stage" text,
	"forms" text[] NOT NULL,
	"named" text NOT NULL,
	"told" text NOT NULL,
	"terms" text[] COLLATE "C" NOT NULL,
	"digest" text NOT NULL,
	"unread" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_state" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_synonym_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"synonym_id" uuid NOT NULL,
	"words_before" text[] NOT NULL,
	"words_after" text[] NOT NULL,
	"by_account" uuid,
	"at" timestamp with time zone NOT NULL,
	"undoes" uuid
);
--> statement-breakpoint
CREATE TABLE "search_synonyms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"words" text[] NOT NULL,
	"applies" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"term" text COLLATE "C" PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text COLLATE "C" PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL,
	"named" boolean NOT NULL,
	"reading" text COLLATE "C",
	"near" text[] COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_synonym_changes" ADD CONSTRAINT "search_synonym_changes_synonym_id_search_synonyms_id_fk" FOREIGN KEY ("synonym_id") REFERENCES "public"."search_synonyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_synonym_changes" ADD CONSTRAINT "search_synonym_changes_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_recent_unread" ON "search_recent" USING btree ("key") WHERE unread;--> statement-breakpoint
CREATE INDEX "search_recent_terms" ON "search_recent" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_settled_order" ON "search_settled" USING btree ("standing","key");--> statement-breakpoint
CREATE INDEX "search_settled_sorting" ON "search_settled" USING btree ("sorting","key");--> statement-breakpoint
CREATE INDEX "search_settled_changed" ON "search_settled" USING btree ("changed_at" DESC NULLS LAST,"key");--> statement-breakpoint
CREATE INDEX "search_settled_unread" ON "search_settled" USING btree ("key") WHERE unread;--> statement-breakpoint
CREATE INDEX "search_settled_terms" ON "search_settled" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_words_near" ON "search_words" USING gin ("near") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_words_reading" ON "search_words" USING btree ("reading") WHERE reading is not null;
--> statement-breakpoint
-- Rows stay narrow: what is read while searching stands in them, what only the index is made of stands apart.
ALTER TABLE "search_settled" ALTER COLUMN "named" SET STORAGE MAIN, ALTER COLUMN "told" SET STORAGE MAIN;--> statement-breakpoint
ALTER TABLE "search_settled" SET (toast_tuple_target = 128);--> statement-breakpoint
ALTER TABLE "search_recent" ALTER COLUMN "named" SET STORAGE MAIN, ALTER COLUMN "told" SET STORAGE MAIN;--> statement-breakpoint
ALTER TABLE "search_recent" SET (toast_tuple_target = 128);--> statement-breakpoint
INSERT INTO "search_synonyms" ("words") VALUES
  (ARRAY['AI', '人工知能']),
  (ARRAY['IoT', 'モノのインターネット']),
  (ARRAY['DX', 'デジタルトランスフォーメーション']),
  (ARRAY['ICT', '情報通信技術']),
  (ARRAY['公設試', '公設試験研究機関']),
  (ARRAY['商工会議所', '商議所']),
  (ARRAY['大学', 'ユニバーシティ', 'university', 'univ']),
  (ARRAY['産総研', '産業技術総合研究所']),
  (ARRAY['高専', '高等専門学校']),
  (ARRAY['信金', '信用金庫']),
  (ARRAY['信組', '信用組合']),
  (ARRAY['地銀', '地方銀行']),
  (ARRAY['ものづくり', 'モノづくり', '物作り']),
  (ARRAY['サポイン', '戦略的基盤技術高度化支援事業']),
  (ARRAY['Go-Tech', 'ゴーテック', '成長型中小企業等研究開発支援事業']),
  (ARRAY['IT導入補助金', 'IT導入支援事業']),
  (ARRAY['持続化補助金', '小規模事業者持続化補助金']),
  (ARRAY['ロボット', 'robot']),
  (ARRAY['EC', '電子商取引', 'ネットショップ']),
  (ARRAY['CAD', 'コンピュータ支援設計']),
  (ARRAY['カーボンニュートラル', '脱炭素']),
  (ARRAY['再エネ', '再生可能エネルギー']),
  (ARRAY['スマート農業', '農業DX']),
  (ARRAY['中小企業診断士', '診断士']),
  (ARRAY['めっき', 'メッキ', '鍍金']),
  (ARRAY['鋳造', '鋳物']),
  (ARRAY['3Dプリンタ', '積層造形', 'アディティブマニュファクチャリング']);
