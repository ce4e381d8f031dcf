ALTER TABLE "search_organisations" DROP CONSTRAINT "search_organisations_id_organisations_id_fk";
