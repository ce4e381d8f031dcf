ALTER TABLE "accounts" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "language" text DEFAULT 'ja' NOT NULL;