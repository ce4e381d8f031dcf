CREATE TABLE "refused_addresses" (
	"address" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "asked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "refusal_hash" text;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_refusal_hash_unique" UNIQUE("refusal_hash");