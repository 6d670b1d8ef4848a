"""Column names of address books in many languages, folded, and the field each means.

Collected from Outlook, Thunderbird, outlook.com and hand-made tables in English, German,
French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian, Finnish,
Czech, Hungarian, Russian, Turkish, Japanese and Chinese.
"""

from __future__ import annotations

from community_desk.importers.headers import fold_header

_WORDS: dict[str, str] = {
    "name": "name|full name|display name|contact|contact name|person|fullname|anzeigename|"
    "vollständiger name|nom complet|nom affiché|nombre completo|nome completo|naam|weergavenaam|"
    "imię i nazwisko|namn|navn|nimi|jméno a příjmení|teljes név|имя и фамилия|фио|ad soyad|"
    "氏名|名前|姓名|表示名|nom à afficher|nome visualizzato|nombre para mostrar|"
    "contact person|ansprechpartner|vor- und nachname|nombre y apellidos|nome e cognome|이름|성명|"
    "聯絡人|联系人|ονοματεπώνυμο|повне ім'я|الاسم|שם מלא|ชื่อ|"
    "nombre en pantalla|mostrar nome|отображаемое имя|näyttönimi|näytettävä nimi|"
    "nazwa wyświetlana|visningsnamn|visningsnavn|zobrazované jméno|megjelenítendő név",
    "given": "first name|given name|firstname|forename|vorname|prénom|prenom|nombre|nome|"
    "primeiro nome|voornaam|roepnaam|imię|förnamn|fornavn|etunimi|jméno|křestní jméno|utónév|"
    "keresztnév|имя|adı|名|名字|prvo ime|ime|"
    "prenume|όνομα|ім'я|이름 부분|שם פרטי|名 字|имя контакта|"
    "first",
    "middle": "middle name|middle|additional name|weitere vornamen|zweiter vorname|deuxième prénom|"
    "segundo nombre|secondo nome|tussenvoegsel|drugie imię|отчество|"
    "nome do meio|druhé jméno|toinen nimi",
    "family": "last name|surname|family name|lastname|nachname|familienname|nom|"
    "nom de famille|apellido|apellidos|cognome|sobrenome|apelido|último nome|achternaam|nazwisko|"
    "efternamn|efternavn|etternavn|sukunimi|příjmení|vezetéknév|családnév|фамилия|soyadı|"
    "姓|苗字|prezime|"
    "prénom de famille|nume|επώνυμο|прізвище|성|שם משפחה|姓氏|"
    "last",
    "nickname": "nickname|spitzname|surnom|pseudo|apodo|soprannome|apelido carinhoso|bijnaam|"
    "pseudonim|smeknamn|kælenavn|přezdívka|becenév|псевдоним|昵称|ニックネーム|"
    "lempinimi|przydomek",
    "email": "email|e-mail|email address|e-mail address|mail|primary email|secondary email|"
    "e-mail 1|e-mail 2|e-mail 3|e-mail 2 address|e-mail 3 address|email 2 address|"
    "email home|email work|email other|e-mail-adresse|e-mail 2: adresse|e-mail 3: adresse|"
    "e-mail-adresse 2|e-mail-adresse 3|primäre e-mail-adresse|sekundäre e-mail-adresse|"
    "adresse e-mail|adresse de messagerie|adresse électronique|courriel|adresse e-mail 2|"
    "adresse principale|correo|correo electrónico|dirección de correo electrónico|"
    "dirección de correo|indirizzo e-mail|indirizzo posta elettronica|indirizzo di posta|"
    "e-mailadres|e-mailadres 2|endereço de e-mail|endereço de email|correio eletrónico|"
    "adres e-mail|adres poczty elektronicznej|e-postadress|e-post|e-mailadresse|sähköposti|"
    "sähköpostiosoite|e-mailová adresa|e-mail cím|эл. почта|адрес эл. почты|электронная почта|"
    "e-posta|e-posta adresi|メール|メールアドレス|電子メール アドレス|电子邮件|电子邮件地址|邮箱|"
    "adresse électronique principale|courrier électronique|correo-e|e-posta 1|이메일|"
    "이메일 주소|電子郵件|電郵|электронный адрес|пошта|"
    "البريد الإلكتروني|דואר אלקטרוני|elektronikus levelezési cím|"
    "adres email|mail address|mailadresse|email id|"
    "adresse électronique secondaire|email principale|email secondaria|"
    "dirección de correo electrónico principal|dirección de correo electrónico secundaria|"
    "dirección del correo electrónico|e-mail primário|e-mail secundário|"
    "адрес электронной почты|альтернативный адрес электронной почты|"
    "ensisijainen sähköposti|toissijainen sähköposti|additional email addresses|eメール|"
    "primary email address|secondary email address|primair e-mailadres|"
    "secundair e-mailadres|primaire e-mailadres|secundaire e-mailadres|work email|"
    "personal email|home email|other email|business email|private email|e-mail privat|"
    "e-mail geschäftlich|e-mail dienstlich|e-mails|emails|email addresses",
    "phone": "phone|phone number|telephone|tel|mobile|mobile phone|mobile number|cell|cell phone|"
    "home phone|home phone 2|work phone|business phone|business phone 2|primary phone|other phone|"
    "company main phone|home mobile|car phone|telefon|telefonnummer|mobiltelefon|handy|mobil|"
    "telefon geschäftlich|telefon geschäftlich 2|telefon privat|telefon (privat)|telefon 1|"
    "téléphone|tél|portable|mobile privé|téléphone (bureau)|téléphone (domicile)|tél. mobile|"
    "téléphone mobile|téléphone bureau|teléfono|móvil|celular|teléfono móvil|"
    "teléfono del trabajo|teléfono particular|telefono|cellulare|abitazione|ufficio|telefoon|"
    "mobiele telefoon|telefoon op werk|telefoon thuis|mobiel|telefone|telemóvel|"
    "telefone comercial|telefone residencial|telefon komórkowy|komórka|telefon domowy|"
    "telefon (służbowy)|telefon służbowy|arbete, telefon|hemtelefon|mobiltelefonnummer|"
    "privat telefon|matkapuhelin|puhelin|mobilní telefon|mobiltelefonszám|телефон|"
    "мобильный телефон|рабочий телефон|cep telefonu|電話|携帯電話|电话|手机|"
    "numéro de téléphone|número de teléfono|número de telefone|numero di telefono|"
    "telefoonnummer|numer telefonu|телефон переносной|домашний телефон|rufnummer|mobil-tel.|"
    "telefon dienstlich|mobilnummer|telefon mobil|gsm|mobile no|mobile no.|phone no|phone no.|"
    "contact number|whatsapp|電話番号|手机号码|移动电话|手機|行動電話|電話號碼|휴대폰|"
    "휴대전화|전화번호|전화|номер телефона|мобільний телефон|"
    "τηλέφωνο|κινητό|הטלפון|טלפון|هاتف|الهاتف|"
    "tel. dienstlich|tel. privat|mobil-tel.-nr.|autotelefon|haupttelefon|weiteres telefon|"
    "tél. professionnel|tél. personnel|téléphone principal|téléphone 2 (bureau)|"
    "téléphone 2 (domicile)|téléphone (autre)|téléphone (voiture)|telefono di lavoro|"
    "telefono di casa|telefono mobile|telefono principale|telefono lavoro|"
    "numero cellulare|cellulare di casa|cellulare di lavoro|telefono dell'auto|"
    "phone altro|particular|teléfono (trabajo)|teléfono principal|otro teléfono|"
    "fone comercial|fone de casa|fone de trabalho|fone primario|outro fone|fone do carro|"
    "celular pessoal|celular de trabalho|telefon główny|номер сотового телефона|"
    "kotipuhelin|työpuhelin|matkapuhelinnumero|puhelinnumero|telefon arbete|"
    "telefon bostad|arbejdstelefon|privattelefon|work mobile|work phone number|"
    "mobile phone number|home phone number|phones|phone numbers|cell number|cellphone",
    "org": "company|organization|organisation|organization name|employer|associated company|"
    "company name|firma|unternehmen|firma/organisation|société|entreprise|empresa|compañía|"
    "organización|società|azienda|bedrijf|organisatie|organização|organizacja|företag|virksomhed|"
    "yritys|společnost|cég|организация|компания|şirket|会社|会社名|公司|单位|"
    "järjestö|work company|società di lavoro|firmenname|current company|employer name|"
    "arbeitgeber|employeur|empleador",
    "role": "job title|title of job|position|role|occupation|stelle|berufsbezeichnung|beruf|"
    "fonction|titre|profession|cargo|puesto|posizione|qualifica|functie|stanowisko|befattning|"
    "stilling|tehtävänimike|pracovní funkce|beosztás|должность|iş unvanı|役職|职务|职位|ruolo|"
    "arbeitstitel|ammattinimi|work title|titolo di lavoro|professional title|funktion|"
    "funkcja|función|função|current title|current position",
    "place": "city|home city|town|location|place|business city|work city|ort|stadt|wohnort|"
    "ort privat|ort geschäftlich|ville|ciudad|città|plaats|woonplaats|stad|cidade|miasto|by|"
    "kaupunki|město|város|город|şehir|市|城市|"
    "privat: ort|dienstlich: ort|weiterer ort|ville (bureau)|ville (domicile)|"
    "città di residenza|città di lavoro|ciudad de trabajo|cidade comercial|cidade de casa|"
    "cidade de trabalho|miasto (biuro)|miasto (dom)|город (раб.)|kotikaupunki|"
    "työpaikan kaupunki",
    "notes": "notes|note|notiz|comments|comment|remarks|notizen|bemerkung|bemerkungen|anmerkungen|"
    "remarques|commentaires|notas|observaciones|comentarios|commenti|opmerking|opmerkingen|"
    "notities|observações|notatki|uwagi|anteckningar|noter|notater|muistiinpanot|poznámky|"
    "jegyzetek|заметки|примечания|notlar|メモ|备注|"
    "info|informações|informazioni",
    "birthday": "birthday|birth date|date of birth|born|dob|geburtstag|geburtsdatum|anniversaire|"
    "date de naissance|cumpleaños|fecha de nacimiento|compleanno|data di nascita|verjaardag|"
    "geboortedatum|aniversário|data de nascimento|urodziny|data urodzenia|födelsedag|fødselsdag|"
    "fødselsdato|syntymäpäivä|narozeniny|datum narození|születésnap|день рождения|дата рождения|"
    "doğum günü|誕生日|生日|"
    "geb|geb.-datum|bday|b-day|born on|födelsedatum",
    "url": "web page|website|homepage|home page|personal web page|web page 1|web page 2|url|"
    "linkedin|linkedin url|linkedin profile|profile|profile url|twitter|github|github url|"
    "website profile|website work|website home page|website blog|website other|webseite|"
    "page web|site web|página web|sitio web|pagina web|sito web|webpagina|strona sieci web|"
    "webbsida|hjemmeside|веб-страница|ウェブサイト|网站|facebook|instagram|mastodon|bluesky|"
    "verkkosivu|osobista strona sieci web|linkedin profile url|website url|"
    "personal website",
    "tags": "tags|labels|categories|category|group|groups|kategorien|kategorie|gruppe|catégories|"
    "categorías|categoria|categorie|categorieën|grupy|kategorier|категории|分类|etiquetas",
    "met_on": "met on|first met|connected on|date met|kennengelernt am|rencontré le",
    "met_how": "where we met|how we met|met at|met through|kennengelernt|wo kennengelernt|"
    "où rencontré|dónde nos conocimos",
}
FIELDS: dict[str, str] = {
    "name": "Full name", "given": "First name", "middle": "Middle name", "family": "Family name",
    "nickname": "Nickname", "email": "Email", "phone": "Phone", "org": "Employer",
    "role": "Position", "place": "Place", "notes": "Notes", "birthday": "Birthday",
    "url": "Web address or profile", "tags": "Tags", "met_on": "Met on", "met_how": "Where you met",
}  # fmt: skip
"""Field name to what the preview calls it."""

_OWNERS = ("person - ", "contact - ", "people - ")
"""What some programs put before the name of every column."""
_LONGEST = 200
"""No column has a longer name; a cell of thousands of digits once took minutes here."""
_FIELD_OF = {fold_header(word): name for name, words in _WORDS.items() for word in words.split("|")}


def field_of(header: str) -> str | None:
    """The field a column name means in any of the languages, or None.

    A trailing number ("E-mail 2", "Phone 3") does not matter.
    """
    if len(header) > _LONGEST:
        return None
    for owner in _OWNERS:
        if header[: len(owner)].casefold() == owner:
            header = header[len(owner) :]
    folded = bare = fold_header(header)
    while bare and bare[-1].isdecimal():
        bare = bare[:-1]
    return _FIELD_OF.get(folded) or _FIELD_OF.get(bare)
