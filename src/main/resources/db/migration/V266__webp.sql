-- Photos of phones and the web also come as WebP.
alter table document drop constraint document_file_type_check;
alter table document add constraint ck_document_file_type
    check (file_type in ('PDF', 'JPEG', 'PNG', 'WEBP', 'TEXT', 'CSV', 'DOCX', 'XLSX', 'ODT'));
