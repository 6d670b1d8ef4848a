<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>24 hours or more</source>
        <translation>24 Stunden oder mehr</translation>
    </message>
    <message>
        <source>3 April: day first</source>
        <translation>3. April: erst der Tag</translation>
    </message>
    <message>
        <source>4 March: month first</source>
        <translation>4. März: erst der Monat</translation>
    </message>
    <message>
        <source>A message to someone who does not follow you lands in Requests and may never be seen: comment first.</source>
        <translation>Eine Nachricht an jemanden, der dir nicht folgt, landet in den Anfragen und wird vielleicht nie gesehen: erst kommentieren.</translation>
    </message>
    <message>
        <source>A person may accept chat from all, from people they follow, or from nobody (chat.bsky.actor.declaration): reply in public first.</source>
        <translation>Man kann Nachrichten von allen annehmen, von denen, welchen man folgt, oder von niemandem (chat.bsky.actor.declaration): erst öffentlich antworten.</translation>
    </message>
    <message>
        <source>A promise is due {due}.</source>
        <translation>Ein Versprechen ist fällig: {due}.</translation>
    </message>
    <message>
        <source>A quiet message of the desktop with how many people the day holds. Where the desktop shows none, Today waits for you.</source>
        <translation>Eine leise Nachricht des Schreibtischs, wie viele Menschen der Tag bereithält. Zeigt der Schreibtisch keine, wartet Heute auf dich.</translation>
    </message>
    <message>
        <source>A short answer today beats a long one next week.</source>
        <translation>Eine kurze Antwort heute ist besser als eine lange nächste Woche.</translation>
    </message>
    <message>
        <source>A short note that asks for nothing.</source>
        <translation>Ein kurzer Gruß, der um nichts bittet.</translation>
    </message>
    <message>
        <source>A small correct fix beats a compliment.</source>
        <translation>Eine kleine, richtige Korrektur ist mehr wert als ein Kompliment.</translation>
    </message>
    <message>
        <source>Acquainted needs a conversation that goes both ways.</source>
        <translation>Bekannt braucht ein Gespräch, das in beide Richtungen geht.</translation>
    </message>
    <message>
        <source>Active circle, days</source>
        <translation>Aktiver Kreis, Tage</translation>
    </message>
    <message>
        <source>Address book (LDIF)</source>
        <translation>Adressbuch (LDIF)</translation>
    </message>
    <message>
        <source>Address book (jCard)</source>
        <translation>Adressbuch (jCard)</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>Adressbuch (vCard)</translation>
    </message>
    <message>
        <source>Advocate needs them to speak for you: an introduction, referral or endorsement.</source>
        <translation>Fürsprecher braucht, dass sie für dich sprechen: eine Vorstellung, Vermittlung oder Empfehlung.</translation>
    </message>
    <message>
        <source>After a long silence a call works better than a letter; announce it with one message.</source>
        <translation>Nach langem Schweigen wirkt ein Anruf besser als ein Brief; kündige ihn mit einer Nachricht an.</translation>
    </message>
    <message>
        <source>After an event: add people, spread the follow-ups, keep the promises.</source>
        <translation>Nach einer Veranstaltung: Menschen eintragen, das Nachfassen verteilen, Versprechen halten.</translation>
    </message>
    <message>
        <source>After every talk: thank the same day, log promises, ask for one more name</source>
        <translation>Nach jedem Gespräch: am selben Tag danken, Versprechen notieren, nach einem weiteren Namen fragen</translation>
    </message>
    <message>
        <source>After you withdraw an invitation you must wait up to three weeks to send another.</source>
        <translation>Nach einer zurückgezogenen Einladung musst du bis zu drei Wochen warten, ehe du wieder einlädst.</translation>
    </message>
    <message>
        <source>An accepted invitation is not a conversation: welcome the person within two weeks.</source>
        <translation>Eine angenommene Einladung ist kein Gespräch: begrüße den Menschen innerhalb von zwei Wochen.</translation>
    </message>
    <message>
        <source>Answer all replies to the last issue within two days.</source>
        <translation>Beantworte alle Antworten auf die letzte Ausgabe innerhalb von zwei Tagen.</translation>
    </message>
    <message>
        <source>Answer and boost</source>
        <translation>Antworten und teilen</translation>
    </message>
    <message>
        <source>Answer comments with a video only when the question is worth it.</source>
        <translation>Beantworte Kommentare nur dann mit einem Video, wenn die Frage es wert ist.</translation>
    </message>
    <message>
        <source>Answer early comments; returning names deserve a person card.</source>
        <translation>Beantworte frühe Kommentare; wiederkehrende Namen verdienen eine eigene Karte.</translation>
    </message>
    <message>
        <source>Answer every new comment; add anyone seen three times as a person.</source>
        <translation>Beantworte jeden neuen Kommentar; wen du dreimal gesehen hast, trage ein.</translation>
    </message>
    <message>
        <source>Answer every reply</source>
        <translation>Jede Antwort beantworten</translation>
    </message>
    <message>
        <source>Answer for weeks before you mention your own work.</source>
        <translation>Antworte wochenlang, ehe du eigene Arbeit erwähnst.</translation>
    </message>
    <message>
        <source>Answer one question in a group of your topic.</source>
        <translation>Beantworte eine Frage in einer Gruppe deines Themas.</translation>
    </message>
    <message>
        <source>Answer one unanswered question in your topic room.</source>
        <translation>Beantworte eine offene Frage im Raum deines Themas.</translation>
    </message>
    <message>
        <source>Answer or ignore invitations; withdraw your own after 30 days.</source>
        <translation>Beantworte oder übergehe Einladungen; ziehe eigene nach 30 Tagen zurück.</translation>
    </message>
    <message>
        <source>Answer real questions under your last three videos.</source>
        <translation>Beantworte echte Fragen unter deinen letzten drei Videos.</translation>
    </message>
    <message>
        <source>Answer stories</source>
        <translation>Auf Storys antworten</translation>
    </message>
    <message>
        <source>Answer the newcomer</source>
        <translation>Dem Neuling antworten</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Answer the unanswered</source>
        <translation>Offenes beantworten</translation>
    </message>
    <message>
        <source>Answer three stories with a sentence, not an emoji.</source>
        <translation>Antworte auf drei Storys mit einem Satz, nicht mit einem Emoji.</translation>
    </message>
    <message>
        <source>Answer two questions fully; no link to yourself.</source>
        <translation>Beantworte zwei Fragen vollständig; kein Verweis auf dich selbst.</translation>
    </message>
    <message>
        <source>Answer two questions, boost one newcomer.</source>
        <translation>Beantworte zwei Fragen, teile den Beitrag eines Neulings.</translation>
    </message>
    <message>
        <source>Answer with what you can do and by when.</source>
        <translation>Antworte, was du tun kannst und bis wann.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Ask for a small piece of advice.</source>
        <translation>Bitte um einen kleinen Rat.</translation>
    </message>
    <message>
        <source>Ask for a view before a referral. Referral asks need Acquainted and no open thanks.</source>
        <translation>Bitte um eine Einschätzung, ehe du um eine Empfehlung bittest. Um eine Empfehlung nur ab Bekannt und ohne offenen Dank.</translation>
    </message>
    <message>
        <source>Ask for views and corrections freely; ask to be shared never.</source>
        <translation>Bitte frei um Ansichten und Korrekturen; bitte nie darum, geteilt zu werden.</translation>
    </message>
    <message>
        <source>Ask one question per issue; log every reply as a message.</source>
        <translation>Stelle je Ausgabe eine Frage; notiere jede Antwort als Nachricht.</translation>
    </message>
    <message>
        <source>Ask the one who has not answered; a simple no is fine.</source>
        <translation>Frage die Seite, die noch nicht geantwortet hat; ein einfaches Nein ist in Ordnung.</translation>
    </message>
    <message>
        <source>Asking face to face is hard to refuse: use it with care (Grant&apos;s warning).</source>
        <translation>Eine Bitte von Angesicht zu Angesicht ist schwer abzulehnen: geh sorgsam damit um (Grants Warnung).</translation>
    </message>
    <message>
        <source>At which hour</source>
        <translation>Zu welcher Stunde</translation>
    </message>
    <message>
        <source>Automatic tools get accounts flagged: everything by hand.</source>
        <translation>Automatische Werkzeuge bringen Konten in Verruf: alles von Hand.</translation>
    </message>
    <message>
        <source>Aware needs one sign from them: an answer, a click, a connection.</source>
        <translation>Aufmerksam braucht ein Zeichen von ihnen: eine Antwort, ein Klick, eine Verbindung.</translation>
    </message>
    <message>
        <source>Become known for something</source>
        <translation>Für etwas bekannt werden</translation>
    </message>
    <message>
        <source>Birthdays that matter</source>
        <translation>Geburtstage, die zählen</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>Bluesky-Archiv</translation>
    </message>
    <message>
        <source>Bluesky: Settings, Account, Export my data, Download CAR file. It comes at once.</source>
        <translation>Bluesky: Einstellungen, Account, Meine Daten exportieren, CAR-Datei herunterladen. Sie kommt sofort.</translation>
    </message>
    <message>
        <source>By default strangers cannot write to you unless verified or followed (changed July 2023): be followed first, reply in public first.</source>
        <translation>Fremde können dir gewöhnlich nur schreiben, wenn sie verifiziert sind oder du ihnen folgst (geändert Juli 2023): erst gefolgt werden, erst öffentlich antworten.</translation>
    </message>
    <message>
        <source>CSV at once; post archive on request, once every 7 days</source>
        <translation>CSV sofort; Archiv der Beiträge auf Anfrage, alle 7 Tage einmal</translation>
    </message>
    <message>
        <source>CSV: following, lists, blocks, mutes, domain blocks; posts as ActivityPub JSON</source>
        <translation>CSV: Gefolgte, Listen, Blockierte, Stummgeschaltete, blockierte Domains; Beiträge als ActivityPub-JSON</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Call one person of your inner or close circle without a reason.</source>
        <translation>Rufe einen Menschen aus dem inneren oder nahen Kreis ohne Anlass an.</translation>
    </message>
    <message>
        <source>Cards a day</source>
        <translation>Karten am Tag</translation>
    </message>
    <message>
        <source>Cards come on these days only.</source>
        <translation>Karten kommen nur an diesen Tagen.</translation>
    </message>
    <message>
        <source>Choose a circle, leave them listed, or archive.</source>
        <translation>Wähle einen Kreis, lass sie gelistet oder archiviere.</translation>
    </message>
    <message>
        <source>Circles and rhythm</source>
        <translation>Kreise und Rhythmus</translation>
    </message>
    <message>
        <source>Clear invitations</source>
        <translation>Einladungen klären</translation>
    </message>
    <message>
        <source>Close circle, days</source>
        <translation>Enger Kreis, Tage</translation>
    </message>
    <message>
        <source>Close circles live here; a group message is not a personal one.</source>
        <translation>Nahe Kreise leben hier; eine Nachricht in der Gruppe ist keine persönliche.</translation>
    </message>
    <message>
        <source>Close the loops</source>
        <translation>Schleifen schließen</translation>
    </message>
    <message>
        <source>Comment with one useful point on posts by three people in your plan.</source>
        <translation>Kommentiere Beiträge von drei Menschen deines Plans mit einem nützlichen Gedanken.</translation>
    </message>
    <message>
        <source>Comments are seen by their readers too: add something, do not applaud.</source>
        <translation>Kommentare werden auch von deren Lesern gesehen: füge etwas hinzu, klatsche nicht nur.</translation>
    </message>
    <message>
        <source>Confirm a bug, improve a sentence of documentation or review a small change.</source>
        <translation>Bestätige einen Fehler, verbessere einen Satz der Anleitung oder prüfe eine kleine Änderung.</translation>
    </message>
    <message>
        <source>Content warnings and picture descriptions are manners, not decoration.</source>
        <translation>Inhaltswarnungen und Bildbeschreibungen sind gute Sitte, kein Schmuck.</translation>
    </message>
    <message>
        <source>Conversation in public; same account as Instagram.</source>
        <translation>Gespräch in der Öffentlichkeit; dasselbe Konto wie Instagram.</translation>
    </message>
    <message>
        <source>Daily: two revivals, asking for nothing</source>
        <translation>Täglich: zwei alte Bekannte, ohne Bitte</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Darker lines and texts.</source>
        <translation>Dunklere Linien und Texte.</translation>
    </message>
    <message>
        <source>Dates like 3/4</source>
        <translation>Daten wie 3/4</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Discord: User settings, Data and privacy, Request all of my data. It takes up to 30 days. It holds only what you wrote yourself.</source>
        <translation>Discord: Benutzereinstellungen, Daten und Privatsphäre, Alle meine Daten anfordern. Es dauert bis zu 30 Tage. Enthalten ist nur, was du selbst geschrieben hast.</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>Diskreter Modus</translation>
    </message>
    <message>
        <source>Do it today, or name a new day openly.</source>
        <translation>Tu es heute oder nenne offen einen neuen Tag.</translation>
    </message>
    <message>
        <source>Do not summon people with @ to look at your thing: help on theirs first.</source>
        <translation>Rufe niemanden mit @ zu deiner Sache: hilf zuerst bei ihrer.</translation>
    </message>
    <message>
        <source>Due {due}: {text}.</source>
        <translation>Fällig {due}: {text}.</translation>
    </message>
    <message>
        <source>Each community has its own rules: read them before the first post.</source>
        <translation>Jede Gemeinschaft hat eigene Regeln: lies sie vor dem ersten Beitrag.</translation>
    </message>
    <message>
        <source>Edge circle, days</source>
        <translation>Randkreis, Tage</translation>
    </message>
    <message>
        <source>End on time; ask for one more name.</source>
        <translation>Ende pünktlich; frage nach einem weiteren Namen.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Event harvest</source>
        <translation>Ernte nach der Veranstaltung</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Alles wächst mit dem Text.</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Facebook and Messenger</source>
        <translation>Facebook und Messenger</translation>
    </message>
    <message>
        <source>Facebook: Accounts Center, Your information and permissions, Export your information. Choose the format JSON (HTML is preset, and holds less) and all time. Choose all zips together, and messages.zip of the encrypted chats with them.</source>
        <translation>Facebook: Kontenübersicht, Deine Informationen und Berechtigungen, Deine Informationen exportieren. Wähle das Format JSON (voreingestellt ist HTML, das weniger enthält) und den gesamten Zeitraum. Wähle alle ZIP-Dateien zusammen, dazu die messages.zip der verschlüsselten Chats.</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>Eine Stelle finden</translation>
    </message>
    <message>
        <source>Finish it while it is still on time.</source>
        <translation>Bring es zu Ende, solange es pünktlich ist.</translation>
    </message>
    <message>
        <source>Five replies</source>
        <translation>Fünf Antworten</translation>
    </message>
    <message>
        <source>Follow up once after seven working days; after two silences, rest.</source>
        <translation>Fasse nach sieben Werktagen einmal nach; nach zweimal Schweigen ruhen lassen.</translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation>Folgt dem System, solange du nichts wählst.</translation>
    </message>
    <message>
        <source>Four old friends</source>
        <translation>Vier alte Freunde</translation>
    </message>
    <message>
        <source>Friday: close loops; introduce two people who should meet</source>
        <translation>Freitag: Schleifen schließen; zwei Menschen vorstellen, die sich kennen sollten</translation>
    </message>
    <message>
        <source>Friday: tell everyone who helped what came of it</source>
        <translation>Freitag: allen, die geholfen haben, sagen, was daraus wurde</translation>
    </message>
    <message>
        <source>From this hour on, on working days.</source>
        <translation>Ab dieser Stunde, an Arbeitstagen.</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>GitHub people</source>
        <translation>Menschen auf GitHub</translation>
    </message>
    <message>
        <source>GitHub&apos;s account export has no followers list. Save the answers of the pages api.github.com/users/YOU/followers and .../following as followers.json and following.json in your browser.</source>
        <translation>Der Kontoexport von GitHub enthält keine Liste der Follower. Speichere die Antworten der Seiten api.github.com/users/DU/followers und .../following im Browser als followers.json und following.json.</translation>
    </message>
    <message>
        <source>Go-to needs them to come back: a second request after the first was done.</source>
        <translation>Anlaufstelle braucht, dass sie wiederkommen: eine zweite Bitte, nachdem die erste erledigt war.</translation>
    </message>
    <message>
        <source>Good wishes</source>
        <translation>Gute Wünsche</translation>
    </message>
    <message>
        <source>Google Calendar: Settings, Import and export, Export. Outlook: Save calendar. Apple: File, Export. Only events in the past with other people count.</source>
        <translation>Google Kalender: Einstellungen, Importieren und exportieren, Exportieren. Outlook: Kalender speichern. Apple: Ablage, Exportieren. Es zählen nur vergangene Termine mit anderen Menschen.</translation>
    </message>
    <message>
        <source>Google Contacts (CSV)</source>
        <translation>Google Kontakte (CSV)</translation>
    </message>
    <message>
        <source>Google Contacts on the web: Export, then Google CSV (or vCard, which holds more).</source>
        <translation>Google Kontakte im Browser: Exportieren, dann Google CSV (oder vCard, das mehr enthält).</translation>
    </message>
    <message>
        <source>Google Takeout</source>
        <translation>Google Takeout</translation>
    </message>
    <message>
        <source>Google: takeout.google.com, Mail. Thunderbird: the mailbox files in its profile folder. Apple Mail: Mailbox, Export Mailbox. Only names, addresses, days and subjects are read.</source>
        <translation>Google: takeout.google.com, Mail. Thunderbird: die Postfachdateien in seinem Profilordner. Apple Mail: Postfach, Postfach exportieren. Gelesen werden nur Namen, Adressen, Tage und Betreffzeilen.</translation>
    </message>
    <message>
        <source>Groups answer people who answered others first.</source>
        <translation>Gruppen antworten denen, die zuvor anderen geantwortet haben.</translation>
    </message>
    <message>
        <source>Hides private and secret notes, what matters to people, their life and gifts.</source>
        <translation>Verbirgt private und geheime Notizen, was Menschen wichtig ist, ihr Leben und Geschenke.</translation>
    </message>
    <message>
        <source>How many days may pass before somebody of this circle comes up.</source>
        <translation>Wie viele Tage vergehen dürfen, ehe jemand aus diesem Kreis vorkommt.</translation>
    </message>
    <message>
        <source>How many listed people are offered each week.</source>
        <translation>Wie viele gelistete Menschen jede Woche angeboten werden.</translation>
    </message>
    <message>
        <source>How the quick line reads a date of two numbers.</source>
        <translation>Wie die schnelle Zeile ein Datum aus zwei Zahlen liest.</translation>
    </message>
    <message>
        <source>HubSpot contacts (CSV)</source>
        <translation>HubSpot-Kontakte (CSV)</translation>
    </message>
    <message>
        <source>HubSpot: Contacts, Export view, file format CSV, all properties.</source>
        <translation>HubSpot: Kontakte, Ansicht exportieren, Dateiformat CSV, alle Eigenschaften.</translation>
    </message>
    <message>
        <source>In the address book of your phone or computer choose Export or Share and the format vCard (.vcf). Google: contacts page, Export, vCard. Apple: File, Export, Export vCard.</source>
        <translation>Wähle im Adressbuch deines Telefons oder Rechners Exportieren oder Teilen und das Format vCard (.vcf). Google: Seite der Kontakte, Exportieren, vCard. Apple: Ablage, Exportieren, vCard exportieren.</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Inner circle, days</source>
        <translation>Innerer Kreis, Tage</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram: Accounts Center, Your information and permissions, Export your information. Choose JSON and the date range All time.</source>
        <translation>Instagram: Kontenübersicht, Deine Informationen und Berechtigungen, Deine Informationen exportieren. Wähle JSON und den gesamten Zeitraum.</translation>
    </message>
    <message>
        <source>Introduce people only after both said yes (Fred Wilson, 2009).</source>
        <translation>Stelle Menschen erst vor, wenn beide Ja gesagt haben (Fred Wilson, 2009).</translation>
    </message>
    <message>
        <source>Introduce yourself</source>
        <translation>Dich vorstellen</translation>
    </message>
    <message>
        <source>Keep the DID as identity; handles change.</source>
        <translation>Behalte die DID als Kennung; Namen ändern sich.</translation>
    </message>
    <message>
        <source>Keep the account number as identity; handles change.</source>
        <translation>Behalte die Kontonummer als Kennung; Namen ändern sich.</translation>
    </message>
    <message>
        <source>Known by the help you give, not by your name.</source>
        <translation>Bekannt durch die Hilfe, die du gibst, nicht durch deinen Namen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Last word {date}. They helped you once. People are gladder to hear from us than we think.</source>
        <translation>Letztes Wort {date}. Sie haben dir einmal geholfen. Menschen freuen sich mehr, von uns zu hören, als wir denken.</translation>
    </message>
    <message>
        <source>Last word {date}. They see another world than your people do. People are gladder to hear from us than we think.</source>
        <translation>Letztes Wort {date}. Sie sehen eine andere Welt als deine Leute. Menschen freuen sich mehr, von uns zu hören, als wir denken.</translation>
    </message>
    <message>
        <source>Last word {date}. They share your topic. People are gladder to hear from us than we think.</source>
        <translation>Letztes Wort {date}. Sie teilen dein Thema. Menschen freuen sich mehr, von uns zu hören, als wir denken.</translation>
    </message>
    <message>
        <source>Last word {date}. You trusted each other. People are gladder to hear from us than we think.</source>
        <translation>Letztes Wort {date}. Ihr habt einander vertraut. Menschen freuen sich mehr, von uns zu hören, als wir denken.</translation>
    </message>
    <message>
        <source>Let it rest, or try another channel.</source>
        <translation>Lass es ruhen oder versuche einen anderen Kanal.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Likes and story views are the weakest signal of all; an answered story is a conversation.</source>
        <translation>Likes und Story-Aufrufe sind das schwächste Zeichen; eine beantwortete Story ist ein Gespräch.</translation>
    </message>
    <message>
        <source>Likes are noise; a reply with a thought in it is a first handshake.</source>
        <translation>Likes sind Rauschen; eine Antwort mit einem Gedanken ist ein erster Händedruck.</translation>
    </message>
    <message>
        <source>Limits changed without notice more than once since 2023: treat every figure as dated.</source>
        <translation>Die Grenzen haben sich seit 2023 mehrfach ohne Ankündigung geändert: nimm jede Zahl als datiert.</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn: Settings, Data privacy, Get a copy of your data. Choose the larger archive, or at least Connections, Messages and Invitations. The mail with the link comes within minutes to 24 hours; the link works for 72 hours. Import the zip as it is.</source>
        <translation>LinkedIn: Einstellungen, Datenschutz, Kopie Ihrer Daten anfordern. Wähle das größere Archiv oder wenigstens Kontakte, Nachrichten und Einladungen. Die Mail mit dem Link kommt nach Minuten bis 24 Stunden; der Link gilt 72 Stunden. Lies die ZIP-Datei ein, wie sie ist.</translation>
    </message>
    <message>
        <source>Listen first: two weeks of reading before the first own post in a new place</source>
        <translation>Erst zuhören: zwei Wochen lesen, ehe du an einem neuen Ort selbst schreibst</translation>
    </message>
    <message>
        <source>Log the week</source>
        <translation>Die Woche notieren</translation>
    </message>
    <message>
        <source>Mailbox (mbox, eml)</source>
        <translation>Postfach (mbox, eml)</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon: Preferences, Import and export. Download Follows as CSV at once, and request the archive of your posts (once every 7 days).</source>
        <translation>Mastodon: Einstellungen, Import und Export. Lade Gefolgte sofort als CSV herunter und fordere das Archiv deiner Beiträge an (einmal in 7 Tagen).</translation>
    </message>
    <message>
        <source>Meet one person of the active circle.</source>
        <translation>Triff einen Menschen aus dem aktiven Kreis.</translation>
    </message>
    <message>
        <source>Messages from people one does not follow go to requests.</source>
        <translation>Nachrichten von Menschen, denen man nicht folgt, gehen in die Anfragen.</translation>
    </message>
    <message>
        <source>Monday: one useful thing for each of three customers</source>
        <translation>Montag: je eine nützliche Sache für drei Kunden</translation>
    </message>
    <message>
        <source>Monday: pick five target employers and one person at each</source>
        <translation>Montag: fünf Wunscharbeitgeber und je einen Menschen dort wählen</translation>
    </message>
    <message>
        <source>Monica (JSON)</source>
        <translation>Monica (JSON)</translation>
    </message>
    <message>
        <source>Monica (SQL)</source>
        <translation>Monica (SQL)</translation>
    </message>
    <message>
        <source>Monica 4: Settings, Export data, JSON. Version 5 exports vCards only.</source>
        <translation>Monica 4: Einstellungen, Daten exportieren, JSON. Version 5 exportiert nur vCards.</translation>
    </message>
    <message>
        <source>Monica 4: Settings, Export data, SQL; the JSON export holds more.</source>
        <translation>Monica 4: Einstellungen, Daten exportieren, SQL; der JSON-Export enthält mehr.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Name the regulars</source>
        <translation>Die Stammgäste benennen</translation>
    </message>
    <message>
        <source>Names stand on the screen for everybody to see.</source>
        <translation>Namen stehen für alle sichtbar auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Names without handles: match by name only with the user&apos;s eye on every pair.</source>
        <translation>Namen ohne Konto: nur nach Namen zuordnen und jedes Paar selbst ansehen.</translation>
    </message>
    <message>
        <source>Never count a send or an open as a touch.</source>
        <translation>Zähle nie ein Senden oder Öffnen als Kontakt.</translation>
    </message>
    <message>
        <source>Never more than this on a working day; the rest waits without reproach. An active plan brings its own number.</source>
        <translation>An einem Arbeitstag nie mehr als so viele; der Rest wartet ohne Vorwurf. Ein laufender Plan bringt seine eigene Zahl mit.</translation>
    </message>
    <message>
        <source>Never move a work contact here unasked.</source>
        <translation>Verlege einen beruflichen Kontakt nie ungefragt hierher.</translation>
    </message>
    <message>
        <source>New since {date}, not yet greeted.</source>
        <translation>Neu seit {date}, noch nicht begrüßt.</translation>
    </message>
    <message>
        <source>Nicknames differ per server: keep the account number.</source>
        <translation>Namen unterscheiden sich je Server: behalte die Kontonummer.</translation>
    </message>
    <message>
        <source>Nine helpful posts for one about yourself</source>
        <translation>Neun hilfreiche Beiträge auf einen über dich selbst</translation>
    </message>
    <message>
        <source>No answer since {date}. One friendly reminder.</source>
        <translation>Keine Antwort seit {date}. Eine freundliche Erinnerung.</translation>
    </message>
    <message>
        <source>No offer below Acquainted. Ask for a referral only at Trusting and after help that helped.</source>
        <translation>Kein Angebot unter Bekannt. Um eine Vermittlung nur ab Vertraut und nach Hilfe, die half.</translation>
    </message>
    <message>
        <source>No ranking by money: who answers gets answered. Boosts are introductions.</source>
        <translation>Keine Rangfolge durch Geld: wer antwortet, bekommt Antwort. Teilen ist Vorstellen.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not a word yet; you wanted one every {T_days}.</source>
        <translation>Noch kein Wort; du wolltest eines alle {T_days}.</translation>
    </message>
    <message>
        <source>You promised for {due}: {text}. Do it, or say when.</source>
        <translation>Du hast bis {due} versprochen: {text}. Tu es, oder sag, wann.</translation>
    </message>
    <message>
        <source>You used to talk every {g_days} and wanted a word every {T}; it has been {gap}.</source>
        <translation>Ihr habt sonst alle {g_days} gesprochen, du wolltest ein Wort alle {T}; jetzt sind es {gap}.</translation>
    </message>
    <message>
        <source>You used to talk every {g_days}; it has been {gap}.</source>
        <translation>Ihr habt sonst alle {g_days} gesprochen; jetzt sind es {gap}.</translation>
    </message>
    <message>
        <source>{first}, I am thinking of you: {specific}. Have a good day!</source>
        <translation>{first}, ich denke an dich: {specific}. Hab einen schönen Tag!</translation>
    </message>
    <message>
        <source>{first}, I came across {specific} and thought it may be of use to you.</source>
        <translation>{first}, ich bin auf {specific} gestoßen und dachte, das kann dir nützen.</translation>
    </message>
    <message>
        <source>{first}, I promised you {specific}, and I am late. You have it by {date}.</source>
        <translation>{first}, ich habe dir {specific} versprochen und bin spät dran. Du hast es bis {date}.</translation>
    </message>
    <message>
        <source>{first}, about {specific}: I can {offer} by {date}.</source>
        <translation>{first}, zu {specific}: Ich kann {offer}, bis {date}.</translation>
    </message>
    <message>
        <source>{first}, as promised: {specific}</source>
        <translation>{first}, wie versprochen: {specific}</translation>
    </message>
    <message>
        <source>{first}, good to be in touch. {specific}. What are you working on these days?</source>
        <translation>{first}, schön, dass wir in Kontakt sind. {specific}. Woran arbeitest du gerade?</translation>
    </message>
    <message>
        <source>{first}, in case it slipped by: {specific}. No hurry, and a simple no is fine.</source>
        <translation>{first}, falls es untergegangen ist: {specific}. Es eilt nicht, und ein einfaches Nein ist in Ordnung.</translation>
    </message>
    <message>
        <source>{first}, may I ask your advice on {question}? Two lines are plenty.</source>
        <translation>{first}, darf ich dich um Rat fragen: {question}? Zwei Zeilen reichen völlig.</translation>
    </message>
    <message>
        <source>{first}, may I still introduce you to someone who {specific}? A simple no is fine.</source>
        <translation>{first}, darf ich dich noch mit jemandem bekannt machen, der {specific}? Ein einfaches Nein ist in Ordnung.</translation>
    </message>
    <message>
        <source>{first}, thank you for writing about {specific}. {point}</source>
        <translation>{first}, danke für deine Nachricht zu {specific}. {point}</translation>
    </message>
    <message>
        <source>{first}, thank you for {specific}. I did {result} because of it.</source>
        <translation>{first}, danke für {specific}. Dadurch habe ich {result}.</translation>
    </message>
    <message>
        <source>{first}, {specific} made me think of you. How are you?</source>
        <translation>{first}, bei {specific} musste ich an dich denken. Wie geht es dir?</translation>
    </message>
    <message>
        <source>{gap_days}; you wanted {T}.</source>
        <translation>{gap_days}; du wolltest {T}.</translation>
    </message>
    <message>
        <source>{name} promised for {due}: {text}. One friendly reminder.</source>
        <translation>{name} hat bis {due} versprochen: {text}. Eine freundliche Erinnerung.</translation>
    </message>
    <message>
        <source>Not for first contact.</source>
        <translation>Nicht für den ersten Kontakt.</translation>
    </message>
    <message>
        <source>Not sorted yet: a circle, leave, or archive?</source>
        <translation>Noch nicht sortiert: ein Kreis, lassen oder archivieren?</translation>
    </message>
    <message>
        <source>Note who helped whom this week before it scrolls away.</source>
        <translation>Notiere, wer diese Woche wem geholfen hat, ehe es verschwindet.</translation>
    </message>
    <message>
        <source>On a free account the personal notes run out: spend them on people you have not met.</source>
        <translation>Im kostenlosen Konto gehen die persönlichen Notizen aus: nutze sie für Menschen, die du noch nicht kennst.</translation>
    </message>
    <message>
        <source>On free workspaces a promise older than 90 days is out of sight: record commitments the same day.</source>
        <translation>In kostenlosen Räumen ist ein Versprechen nach 90 Tagen nicht mehr zu sehen: notiere Zusagen am selben Tag.</translation>
    </message>
    <message>
        <source>On hold: a promise to them is long overdue or came late.</source>
        <translation>Angehalten: ein Versprechen an sie ist lange überfällig oder kam spät.</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>Ein Anruf</translation>
    </message>
    <message>
        <source>One character outside the basic alphabet (an emoji, a curly quote) cuts 160 to 70.</source>
        <translation>Ein Zeichen außerhalb des Grundalphabets (ein Emoji, ein rundes Anführungszeichen) macht aus 160 nur 70.</translation>
    </message>
    <message>
        <source>One clear question, easy to decline.</source>
        <translation>Eine klare Frage, leicht abzulehnen.</translation>
    </message>
    <message>
        <source>One coffee</source>
        <translation>Ein Kaffee</translation>
    </message>
    <message>
        <source>One friendly reminder, then let it rest.</source>
        <translation>Eine freundliche Erinnerung, dann ruhen lassen.</translation>
    </message>
    <message>
        <source>One group answer</source>
        <translation>Eine Antwort in der Gruppe</translation>
    </message>
    <message>
        <source>One identity with Instagram: link both handles to one person, count the person once.</source>
        <translation>Eine Kennung mit Instagram: beide Konten einem Menschen zuordnen, ihn einmal zählen.</translation>
    </message>
    <message>
        <source>One real sentence of welcome.</source>
        <translation>Ein echter Satz zur Begrüßung.</translation>
    </message>
    <message>
        <source>One to many: a commenter who comes back by name is the signal.</source>
        <translation>Einer an viele: wer mit Namen wiederkommt, ist das Zeichen.</translation>
    </message>
    <message>
        <source>One useful thing</source>
        <translation>Eine nützliche Sache</translation>
    </message>
    <message>
        <source>Only owners of a workspace can export: Workspace settings, Import/export data, Export. Members log what matters by hand.</source>
        <translation>Nur wem ein Workspace gehört, kann exportieren: Workspace-Einstellungen, Daten importieren/exportieren, Exportieren. Mitglieder notieren von Hand, was zählt.</translation>
    </message>
    <message>
        <source>Open one topic feed, answer three posts.</source>
        <translation>Öffne einen Themenstrom, antworte auf drei Beiträge.</translation>
    </message>
    <message>
        <source>Outlook (CSV)</source>
        <translation>Outlook (CSV)</translation>
    </message>
    <message>
        <source>Outlook: File, Open and export, Import/Export, Export to a file, Comma separated values, Contacts. On the web: People, Manage contacts, Export contacts.</source>
        <translation>Outlook: Datei, Öffnen und Exportieren, Importieren/Exportieren, In Datei exportieren, Durch Trennzeichen getrennte Werte, Kontakte. Im Browser: Personen, Kontakte verwalten, Kontakte exportieren.</translation>
    </message>
    <message>
        <source>People accept many invitations; only notes, comments and messages say anything.</source>
        <translation>Viele Einladungen werden angenommen; nur Notizen, Kommentare und Nachrichten sagen etwas.</translation>
    </message>
    <message>
        <source>People to sort a week</source>
        <translation>Menschen zum Sortieren je Woche</translation>
    </message>
    <message>
        <source>Phone and video calls</source>
        <translation>Telefon und Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pin one introduction post with your topics.</source>
        <translation>Hefte einen Vorstellungsbeitrag mit deinen Themen an.</translation>
    </message>
    <message>
        <source>Presence over time: people know the names that help in the room.</source>
        <translation>Anwesenheit über die Zeit: man kennt die Namen, die im Raum helfen.</translation>
    </message>
    <message>
        <source>Private life: strong for people you already know, weak for strangers.</source>
        <translation>Privatleben: stark bei Menschen, die du schon kennst, schwach bei Fremden.</translation>
    </message>
    <message>
        <source>Private mentions are not encrypted.</source>
        <translation>Private Erwähnungen sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Promises and dates in a file that other programs read; kept up to date while Community Desk is open.</source>
        <translation>Versprechen und Termine in einer Datei, die andere Programme lesen; aktuell gehalten, solange Community Desk offen ist.</translation>
    </message>
    <message>
        <source>Pseudonyms: link to a person only if they told you who they are.</source>
        <translation>Decknamen: nur dann einem Menschen zuordnen, wenn er dir gesagt hat, wer er ist.</translation>
    </message>
    <message>
        <source>Reach without relation: weigh it as reach, not as community.</source>
        <translation>Reichweite ohne Beziehung: wiege sie als Reichweite, nicht als Gemeinschaft.</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Remind me once a day</source>
        <translation>Einmal am Tag erinnern</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reply to three people of your topic with one concrete point.</source>
        <translation>Antworte drei Menschen deines Themas mit einem konkreten Gedanken.</translation>
    </message>
    <message>
        <source>Reply with a fact, a question or a thank-you to five people you want to know.</source>
        <translation>Antworte fünf Menschen, die du kennenlernen möchtest, mit einer Tatsache, einer Frage oder einem Dank.</translation>
    </message>
    <message>
        <source>Run the signal-export tool and choose the text files it writes.</source>
        <translation>Starte das Werkzeug signal-export und wähle die Textdateien, die es schreibt.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Save the table as CSV, best in UTF-8, with one person a row and column names on top.</source>
        <translation>Speichere die Tabelle als CSV, am besten in UTF-8, mit einem Menschen je Zeile und den Spaltennamen obenan.</translation>
    </message>
    <message>
        <source>Say how long it will take.</source>
        <translation>Sag, wie lange es dauern wird.</translation>
    </message>
    <message>
        <source>Say what made you think of them; no need to answer quickly.</source>
        <translation>Sag, was dich an sie denken ließ; eine schnelle Antwort ist nicht nötig.</translation>
    </message>
    <message>
        <source>Scroll down ten chats and answer what you owe.</source>
        <translation>Gehe zehn Unterhaltungen zurück und beantworte, was du schuldest.</translation>
    </message>
    <message>
        <source>Sell something</source>
        <translation>Etwas verkaufen</translation>
    </message>
    <message>
        <source>Send one wish before an important day of someone close.</source>
        <translation>Schicke einen Wunsch vor einem wichtigen Tag eines nahen Menschen.</translation>
    </message>
    <message>
        <source>Sending is not contact. A reply is.</source>
        <translation>Senden ist kein Kontakt. Eine Antwort ist einer.</translation>
    </message>
    <message>
        <source>Short and personal: for people whose number you were given.</source>
        <translation>Kurz und persönlich: für Menschen, deren Nummer du bekommen hast.</translation>
    </message>
    <message>
        <source>Short movements that show what changed.</source>
        <translation>Kurze Bewegungen, die zeigen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>Shows the warmth score beside its word.</source>
        <translation>Zeigt den Wert der Wärme neben ihrem Wort.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Signal Desktop (8.10 or later): Settings, Chats, Export chat history. Backups of the phone are encrypted and cannot be read.</source>
        <translation>Signal Desktop (ab 8.10): Einstellungen, Chats, Chatverlauf exportieren. Sicherungen des Telefons sind verschlüsselt und nicht zu lesen.</translation>
    </message>
    <message>
        <source>Signal chat as text</source>
        <translation>Signal-Chat als Text</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Slack-Export</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small circles by topic; replies travel further than posts.</source>
        <translation>Kleine Kreise nach Thema; Antworten reisen weiter als Beiträge.</translation>
    </message>
    <message>
        <source>Some address books export jCard, which is vCard written as JSON.</source>
        <translation>Manche Adressbücher exportieren jCard: vCard, als JSON geschrieben.</translation>
    </message>
    <message>
        <source>Table of people (CSV)</source>
        <translation>Tabelle mit Menschen (CSV)</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram Desktop: Settings, Advanced, Export Telegram data; choose the format machine-readable JSON and leave media out. Pages (HTML) can be read as well but show people by name only.</source>
        <translation>Telegram Desktop: Einstellungen, Erweitert, Telegram-Daten exportieren; wähle das Format maschinenlesbares JSON und lass Medien weg. Seiten (HTML) lassen sich auch lesen, zeigen Menschen aber nur mit Namen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Thank by name whoever passed your work on.</source>
        <translation>Danke mit Namen, wer deine Arbeit weitergegeben hat.</translation>
    </message>
    <message>
        <source>Thank the sharers</source>
        <translation>Den Teilenden danken</translation>
    </message>
    <message>
        <source>Thank, report back, keep one promise.</source>
        <translation>Danken, berichten, ein Versprechen halten.</translation>
    </message>
    <message>
        <source>The handle carries the server: @name@server; people move servers, keep both.</source>
        <translation>Der Name trägt den Server: @name@server; Menschen ziehen um, behalte beide.</translation>
    </message>
    <message>
        <source>The one channel you own. An answered letter counts as much as any message.</source>
        <translation>Der eine Kanal, der dir gehört. Ein beantworteter Brief zählt so viel wie jede Nachricht.</translation>
    </message>
    <message>
        <source>The strongest channel: a request face to face was 34 times as effective as email (strangers); among friends 4 of 5 said yes against fewer than 3 of 5.</source>
        <translation>Der stärkste Kanal: eine Bitte von Angesicht zu Angesicht wirkte 34-mal so gut wie E-Mail (Fremde); unter Freunden sagten 4 von 5 Ja gegen weniger als 3 von 5.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>There is no private message: move to email or another channel with consent.</source>
        <translation>Es gibt keine private Nachricht: mit Einverständnis auf E-Mail oder einen anderen Kanal wechseln.</translation>
    </message>
    <message>
        <source>They always start: your turn.</source>
        <translation>Immer fangen sie an: du bist dran.</translation>
    </message>
    <message>
        <source>They have not answered twice. Rest until {rest}, then another channel.</source>
        <translation>Sie haben zweimal nicht geantwortet. Ruhe bis {rest}, dann ein anderer Kanal.</translation>
    </message>
    <message>
        <source>They know you are there: connected on {channel}.</source>
        <translation>Sie wissen von dir: verbunden auf {channel}.</translation>
    </message>
    <message>
        <source>They know you are there: follows you on {channel}.</source>
        <translation>Sie wissen von dir: folgen dir auf {channel}.</translation>
    </message>
    <message>
        <source>They know you are there: {kind}, {channel}, {date}.</source>
        <translation>Sie wissen von dir: {kind}, {channel}, {date}.</translation>
    </message>
    <message>
        <source>Think of one thing that would help them.</source>
        <translation>Denke an eine Sache, die ihnen helfen würde.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Three comments</source>
        <translation>Drei Kommentare</translation>
    </message>
    <message>
        <source>Three replies</source>
        <translation>Drei Antworten</translation>
    </message>
    <message>
        <source>Three useful comments for every own post</source>
        <translation>Drei nützliche Kommentare auf jeden eigenen Beitrag</translation>
    </message>
    <message>
        <source>Thunderbird address book (CSV)</source>
        <translation>Thunderbird-Adressbuch (CSV)</translation>
    </message>
    <message>
        <source>Thunderbird: Address Book, Tools, Export, Comma Separated (or vCard).</source>
        <translation>Thunderbird: Adressbuch, Extras, Exportieren, Kommagetrennt (oder vCard).</translation>
    </message>
    <message>
        <source>Thunderbird: Address Book, Tools, Export, LDIF. Directories export it too.</source>
        <translation>Thunderbird: Adressbuch, Extras, Exportieren, LDIF. Verzeichnisdienste exportieren es auch.</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Topic round</source>
        <translation>Themenrunde</translation>
    </message>
    <message>
        <source>Trusting needs a third month of contact; you have no months.</source>
        <translation>Vertraut braucht einen dritten Monat mit Kontakt; bisher keiner.</translation>
    </message>
    <message>
        <source>Trusting needs a third month of contact; you have one month.</source>
        <translation>Vertraut braucht einen dritten Monat mit Kontakt; bisher einer.</translation>
    </message>
    <message>
        <source>Trusting needs a third month of contact; you have two.</source>
        <translation>Vertraut braucht einen dritten Monat mit Kontakt; bisher zwei.</translation>
    </message>
    <message>
        <source>Trusting needs a word both ways again; the last is over two years ago.</source>
        <translation>Vertraut braucht wieder ein Wort in beide Richtungen; das letzte ist über zwei Jahre her.</translation>
    </message>
    <message>
        <source>Trusting needs an act of trust: they ask you for something that matters, or you help and keep two promises.</source>
        <translation>Vertraut braucht eine Tat des Vertrauens: sie bitten dich um etwas, das zählt, oder du hilfst und hältst zwei Versprechen.</translation>
    </message>
    <message>
        <source>Trusting needs {left} more days of knowing each other.</source>
        <translation>Vertraut braucht noch {left} Tage, in denen ihr euch kennt.</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Zwei Antworten</translation>
    </message>
    <message>
        <source>Two lines that say what it made possible.</source>
        <translation>Zwei Zeilen, die sagen, was es möglich gemacht hat.</translation>
    </message>
    <message>
        <source>Two personal lines instead of a one-click wish.</source>
        <translation>Zwei persönliche Zeilen statt des Ein-Klick-Wunsches.</translation>
    </message>
    <message>
        <source>Voice binds more than text and is no more awkward than people fear (Kumar and Epley 2020).</source>
        <translation>Stimme verbindet mehr als Text und ist nicht so unangenehm, wie man fürchtet (Kumar und Epley 2020).</translation>
    </message>
    <message>
        <source>Voice notes only after they sent one.</source>
        <translation>Sprachnachrichten erst, nachdem sie eine geschickt haben.</translation>
    </message>
    <message>
        <source>Wednesday: answer questions in public on your topics</source>
        <translation>Mittwoch: öffentlich Fragen zu deinen Themen beantworten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome every new name within two weeks</source>
        <translation>Begrüße jeden neuen Namen innerhalb von zwei Wochen</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp chat</source>
        <translation>WhatsApp-Chat</translation>
    </message>
    <message>
        <source>WhatsApp: open a chat, its menu, More, Export chat, Without media. One file is one chat; several can be chosen together. Keep the file&apos;s name: it says who the other one is.</source>
        <translation>WhatsApp: einen Chat öffnen, sein Menü, Mehr, Chat exportieren, Ohne Medien. Eine Datei ist ein Chat; mehrere lassen sich zusammen wählen. Behalte den Namen der Datei: Er sagt, wer der andere ist.</translation>
    </message>
    <message>
        <source>Wide circle, days</source>
        <translation>Weiter Kreis, Tage</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Work done together is the strongest online proof of ability there is.</source>
        <translation>Gemeinsam getane Arbeit ist der stärkste Beleg für Können im Netz.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working memory of a group: it forgets, so write down here what matters.</source>
        <translation>Arbeitsgedächtnis einer Gruppe: es vergisst, also schreibe hier auf, was zählt.</translation>
    </message>
    <message>
        <source>Write down within the hour: where, what they care about, what you promised.</source>
        <translation>Schreibe innerhalb einer Stunde auf: wo, was ihnen wichtig ist, was du versprochen hast.</translation>
    </message>
    <message>
        <source>Write in the room before you write in private.</source>
        <translation>Schreibe im Raum, ehe du privat schreibst.</translation>
    </message>
    <message>
        <source>Write one real sentence to each new connection of the last 14 days.</source>
        <translation>Schreibe jeder neuen Verbindung der letzten 14 Tage einen echten Satz.</translation>
    </message>
    <message>
        <source>Write to four people you have not written to for a year; ask for nothing (after Jordan Harbinger&apos;s Connect Four).</source>
        <translation>Schreibe vier Menschen, denen du ein Jahr nicht geschrieben hast; bitte um nichts (nach Jordan Harbingers Connect Four).</translation>
    </message>
    <message>
        <source>Write two personal lines instead of the one-click wish.</source>
        <translation>Schreibe zwei persönliche Zeilen statt des Ein-Klick-Wunsches.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>X (Twitter) archive</source>
        <translation>X-Archiv (Twitter)</translation>
    </message>
    <message>
        <source>X: Settings, Your account, Download an archive of your data. It takes 24 hours or more; import the zip as it is.</source>
        <translation>X: Einstellungen, Dein Account, Archiv deiner Daten herunterladen. Es dauert 24 Stunden oder länger; lies die ZIP-Datei ein, wie sie ist.</translation>
    </message>
    <message>
        <source>XML from backup apps on some phones</source>
        <translation>XML aus Sicherungs-Apps mancher Telefone</translation>
    </message>
    <message>
        <source>You always start.</source>
        <translation>Immer fängst du an.</translation>
    </message>
    <message>
        <source>You gave unasked and it was well received.</source>
        <translation>Du hast ungebeten gegeben, und es kam gut an.</translation>
    </message>
    <message>
        <source>You have asked {name} for much lately. Something for them first?</source>
        <translation>Du hast {name} zuletzt um viel gebeten. Erst etwas für sie?</translation>
    </message>
    <message>
        <source>You have given much. A small ask would do you both good.</source>
        <translation>Du hast viel gegeben. Eine kleine Bitte täte euch beiden gut.</translation>
    </message>
    <message>
        <source>You have spoken: {date}.</source>
        <translation>Ihr habt gesprochen: {date}.</translation>
    </message>
    <message>
        <source>You have written; they have not answered.</source>
        <translation>Du hast geschrieben; sie haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>You helped ({type}).</source>
        <translation>Du hast geholfen ({type}).</translation>
    </message>
    <message>
        <source>You helped ({what}).</source>
        <translation>Du hast geholfen ({what}).</translation>
    </message>
    <message>
        <source>You kept {count} promises on time.</source>
        <translation>Du hast {count} Versprechen pünktlich gehalten.</translation>
    </message>
    <message>
        <source>You made a promise for {due}. Do it, or say when.</source>
        <translation>Du hast etwas versprochen, bis {due}. Tu es, oder sag, wann.</translation>
    </message>
    <message>
        <source>You marked a serious breach on {date}.</source>
        <translation>Du hast am {date} einen schweren Bruch vermerkt.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>Dein Urteil</translation>
    </message>
    <message>
        <source>Your judgement: {reason}</source>
        <translation>Dein Urteil: {reason}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>calendar (ICS)</source>
        <translation>Kalender (ICS)</translation>
    </message>
    <message>
        <source>call list where the phone allows</source>
        <translation>Anrufliste, wo das Telefon es erlaubt</translation>
    </message>
    <message>
        <source>chats are a separate export (chat.bsky.actor.exportAccountData); followers are other people&apos;s records and are not in your file</source>
        <translation>Unterhaltungen sind ein eigener Export (chat.bsky.actor.exportAccountData); Folgende stehen in den Daten anderer und nicht in deiner Datei</translation>
    </message>
    <message>
        <source>connections (name, profile address, company, position, connected-on; email only where the member allows it), messages, invitations</source>
        <translation>Verbindungen (Name, Profiladresse, Firma, Stelle, verbunden am; E-Mail nur, wo das Mitglied es erlaubt), Nachrichten, Einladungen</translation>
    </message>
    <message>
        <source>followers and following carry account numbers, not names: one author&apos;s archive gave names for 50 % of following and 12 % of followers (timhutton/twitter-archive-parser, pull request 77; issues 70 and 158)</source>
        <translation>Folgende und Gefolgte tragen Kontonummern, keine Namen: das Archiv eines Autors gab Namen für 50 % der Gefolgten und 12 % der Folgenden (timhutton/twitter-archive-parser, Pull Request 77; Issues 70 und 158)</translation>
    </message>
    <message>
        <source>followers and following with dates, messages, comments (JSON or HTML)</source>
        <translation>Folgende und Gefolgte mit Datum, Nachrichten, Kommentare (JSON oder HTML)</translation>
    </message>
    <message>
        <source>followers not named in the page</source>
        <translation>Folgende werden auf der Seite nicht genannt</translation>
    </message>
    <message>
        <source>free workspaces hide everything older than 90 days</source>
        <translation>kostenlose Räume verbergen alles, was älter als 90 Tage ist</translation>
    </message>
    <message>
        <source>friends (names), messages, comments, reactions</source>
        <translation>Freunde (Namen), Nachrichten, Kommentare, Reaktionen</translation>
    </message>
    <message>
        <source>friends come as names only, no address (pigshell/pigshell issue 14, 2015; import asked for in monicahq/monica issue 2221)</source>
        <translation>Freunde kommen nur als Namen, ohne Adresse (pigshell/pigshell Issue 14, 2015; Import gewünscht in monicahq/monica Issue 2221)</translation>
    </message>
    <message>
        <source>mbox, EML: both directions, dates, threads</source>
        <translation>mbox, EML: beide Richtungen, Daten, Verläufe</translation>
    </message>
    <message>
        <source>minutes for one category, up to 24 h for the larger archive; link works 72 h</source>
        <translation>Minuten für eine Kategorie, bis zu 24 Std. für das größere Archiv; der Link gilt 72 Std.</translation>
    </message>
    <message>
        <source>minutes to hours; link works 7 days</source>
        <translation>Minuten bis Stunden; der Link gilt 7 Tage</translation>
    </message>
    <message>
        <source>no likes received, no profile viewers, many emails missing</source>
        <translation>keine erhaltenen Likes, keine Profilbesucher, viele E-Mails fehlen</translation>
    </message>
    <message>
        <source>no reactions, no deleted messages, very long chats are cut</source>
        <translation>keine Reaktionen, keine gelöschten Nachrichten, sehr lange Chats sind gekürzt</translation>
    </message>
    <message>
        <source>no story viewers</source>
        <translation>keine Betrachter der Storys</translation>
    </message>
    <message>
        <source>none for what you kept</source>
        <translation>keine für das, was du behalten hast</translation>
    </message>
    <message>
        <source>not on every phone</source>
        <translation>nicht auf jedem Telefon</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>one chat at a time as text with time and sender</source>
        <translation>je ein Chat als Text mit Zeit und Absender</translation>
    </message>
    <message>
        <source>only your own messages</source>
        <translation>nur deine eigenen Nachrichten</translation>
    </message>
    <message>
        <source>opens are not evidence</source>
        <translation>Öffnungen sind kein Beleg</translation>
    </message>
    <message>
        <source>own comments and subscriptions (Takeout)</source>
        <translation>eigene Kommentare und Abos (Takeout)</translation>
    </message>
    <message>
        <source>own issues, comments, reviews, pull requests (tar.gz of JSON)</source>
        <translation>eigene Issues, Kommentare, Reviews, Pull Requests (tar.gz mit JSON)</translation>
    </message>
    <message>
        <source>own messages, servers, friends list (JSON)</source>
        <translation>eigene Nachrichten, Server, Freundesliste (JSON)</translation>
    </message>
    <message>
        <source>owners can export; members log by hand</source>
        <translation>Eigentümer können exportieren; Mitglieder notieren von Hand</translation>
    </message>
    <message>
        <source>posts, likes, direct messages, followers, following (JSON in .js files)</source>
        <translation>Beiträge, Likes, Direktnachrichten, Folgende, Gefolgte (JSON in .js-Dateien)</translation>
    </message>
    <message>
        <source>public repository as a CAR file (posts, likes, follows)</source>
        <translation>öffentliches Repository als CAR-Datei (Beiträge, Likes, Gefolgte)</translation>
    </message>
    <message>
        <source>subscriber CSV: email, joined-on, sometimes source</source>
        <translation>CSV der Abonnenten: E-Mail, dabei seit, manchmal Quelle</translation>
    </message>
    <message>
        <source>takeout.google.com: choose Contacts, Calendar and Mail. Choose all zips of the download together.</source>
        <translation>takeout.google.com: Wähle Kontakte, Kalender und Mail. Wähle danach alle ZIP-Dateien des Downloads zusammen.</translation>
    </message>
    <message>
        <source>the page names no followers CSV</source>
        <translation>die Seite nennt keine CSV der Folgenden</translation>
    </message>
    <message>
        <source>up to 30 days; link works 30 days</source>
        <translation>bis zu 30 Tage; der Link gilt 30 Tage</translation>
    </message>
    <message>
        <source>what was said: write two lines at once</source>
        <translation>was gesagt wurde: schreibe gleich zwei Zeilen</translation>
    </message>
    <message>
        <source>who subscribes to you is not in it</source>
        <translation>wer dich abonniert, steht nicht darin</translation>
    </message>
    <message>
        <source>who was really there and what was promised: log the same day</source>
        <translation>wer wirklich da war und was versprochen wurde: am selben Tag notieren</translation>
    </message>
    <message>
        <source>{a} and {b} both said yes: introduce them.</source>
        <translation>{a} und {b} haben beide Ja gesagt: stelle sie vor.</translation>
    </message>
    <message>
        <source>{a} is waiting for {b}.</source>
        <translation>{a} wartet auf {b}.</translation>
    </message>
    <message>
        <source>{first}, how did {specific} go?</source>
        <translation>{first}, wie ist {specific} gelaufen?</translation>
    </message>
    <message>
        <source>{first}, your message is not forgotten. {point}</source>
        <translation>{first}, deine Nachricht ist nicht vergessen. {point}</translation>
    </message>
    <message>
        <source>{first}, {specific} made me think of you. It has been a while. How are you?</source>
        <translation>{first}, bei {specific} musste ich an dich denken. Es ist eine Weile her. Wie geht es dir?</translation>
    </message>
    <message>
        <source>{first}, {specific} takes me longer than I said. Is {date} still of use to you?</source>
        <translation>{first}, {specific} dauert länger, als ich gesagt habe. Nützt es dir bis {date} noch?</translation>
    </message>
    <message>
        <source>{name} asked you about {topic}, you delivered, and they came back on {date}.</source>
        <translation>{name} hat dich zu {topic} gefragt, du hast geliefert, und sie kamen am {date} wieder.</translation>
    </message>
    <message>
        <source>{name} asked you for something.</source>
        <translation>{name} hat dich um etwas gebeten.</translation>
    </message>
    <message>
        <source>{name} asked you, you delivered, and they came back on {date}.</source>
        <translation>{name} hat dich gefragt, du hast geliefert, und sie kamen am {date} wieder.</translation>
    </message>
    <message>
        <source>{name} asked: {text}.</source>
        <translation>{name} fragte: {text}.</translation>
    </message>
    <message>
        <source>{name} did some work for you on {date}. Two lines of thanks.</source>
        <translation>{name} hat am {date} für dich gearbeitet. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} endorsed you on {date}. Two lines of thanks.</source>
        <translation>{name} hat dich am {date} empfohlen. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} endorsed you unasked.</source>
        <translation>{name} hat dich ungebeten empfohlen.</translation>
    </message>
    <message>
        <source>{name} gave you advice on {date}. Two lines of thanks.</source>
        <translation>{name} hat dir am {date} Rat gegeben. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} gave you feedback on {date}. Two lines of thanks.</source>
        <translation>{name} hat dir am {date} Rückmeldung gegeben. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} gave you something useful on {date}. Two lines of thanks.</source>
        <translation>{name} hat dir am {date} etwas Nützliches gegeben. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} has done more for you lately. Something for them?</source>
        <translation>{name} hat zuletzt mehr für dich getan. Etwas für sie?</translation>
    </message>
    <message>
        <source>{name} helped you on {date}. Two lines of thanks.</source>
        <translation>{name} hat dir am {date} geholfen. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} helped you twice when you asked.</source>
        <translation>{name} hat dir zweimal geholfen, als du gebeten hast.</translation>
    </message>
    <message>
        <source>{name} introduced you unasked.</source>
        <translation>{name} hat dich ungebeten vorgestellt.</translation>
    </message>
    <message>
        <source>{name} made a promise for {due}. One friendly reminder.</source>
        <translation>{name} hat etwas versprochen, bis {due}. Eine freundliche Erinnerung.</translation>
    </message>
    <message>
        <source>{name} made an introduction for you on {date}. Two lines of thanks.</source>
        <translation>{name} hat dich am {date} vorgestellt. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} reached you on {date}.</source>
        <translation>{name} hat sich am {date} gemeldet.</translation>
    </message>
    <message>
        <source>{name} recommended you unasked.</source>
        <translation>{name} hat dich ungebeten weiterempfohlen.</translation>
    </message>
    <message>
        <source>{name} referred you on {date}. Two lines of thanks.</source>
        <translation>{name} hat dich am {date} vermittelt. Zwei Zeilen Dank.</translation>
    </message>
    <message>
        <source>{name} took a chance on you: asked you for help.</source>
        <translation>{name} hat etwas gewagt: dich um Hilfe gebeten.</translation>
    </message>
    <message>
        <source>{name} took a chance on you: confided on {date}.</source>
        <translation>{name} hat etwas gewagt: sich am {date} anvertraut.</translation>
    </message>
    <message>
        <source>{name} took a chance on you: gave you their name ({type}).</source>
        <translation>{name} hat etwas gewagt: dir den eigenen Namen geliehen ({type}).</translation>
    </message>
    <message>
        <source>{name} wrote on {date}.</source>
        <translation>{name} schrieb am {date}.</translation>
    </message>
    <message>
        <source>{stage} returns when promises are kept on time again.</source>
        <translation>{stage} kehrt zurück, wenn Versprechen wieder pünktlich gehalten werden.</translation>
    </message>
    <message>
        <source>{what} on {date}.</source>
        <translation>{what} am {date}.</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Discreet: private things are hidden</source>
        <translation>Diskret: Privates ist verborgen</translation>
    </message>
    <message>
        <source>Private things are shown</source>
        <translation>Privates wird gezeigt</translation>
    </message>
    <message>
        <source>Search people, pages and commands</source>
        <translation>Menschen, Seiten und Befehle suchen</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Notieren, was geschah</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Agenda öffnen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Discreet mode on or off</source>
        <translation>Diskreten Modus ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>Menschen und Dateien</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>{name} is two people again</source>
        <translation>{name} sind wieder zwei Menschen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Einen Menschen hinzufügen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei einlesen</translation>
    </message>
    <message>
        <source>Sort new people</source>
        <translation>Neue Menschen sortieren</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Take the merge apart</source>
        <translation>Zusammenführung auflösen</translation>
    </message>
    <message>
        <source>About the employer of this person</source>
        <translation>Über den Arbeitgeber dieses Menschen</translation>
    </message>
    <message>
        <source>Details of this person looked through today</source>
        <translation>Angaben zu diesem Menschen heute durchgesehen</translation>
    </message>
    <message>
        <source>Card of this person as a QR code</source>
        <translation>Visitenkarte dieses Menschen als QR-Code</translation>
    </message>
    <message>
        <source>My card as a QR code</source>
        <translation>Meine Visitenkarte als QR-Code</translation>
    </message>
    <message>
        <source>What changed about this person</source>
        <translation>Was sich an diesem Menschen geändert hat</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Hier ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your data is safe: every change is stored whole or not at all. You can go on working. The details help whoever mends this; they hold no names of your people.</source>
        <translation>Deine Daten sind sicher: jede Änderung wird ganz oder gar nicht gespeichert. Du kannst weiterarbeiten. Die Einzelheiten helfen dem, der dies behebt; sie enthalten keine Namen deiner Leute.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>tomorrow, in 2 weeks</source>
        <translation>morgen, in 2 Wochen</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Niemand heißt so.</translation>
    </message>
    <message>
        <source>Write the name as on the desk.</source>
        <translation>Schreibe den Namen wie auf dem Schreibtisch.</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>Wer davon: {names}?</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Zu {page}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Your own card is not written yet.</source>
        <translation>Deine Visitenkarte ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Others take it in with the camera of their phone.</source>
        <translation>Andere nehmen sie mit der Kamera ihres Telefons auf.</translation>
    </message>
    <message>
        <source>QR code with the card of {name}</source>
        <translation>QR-Code mit der Visitenkarte von {name}</translation>
    </message>
    <message>
        <source>A phone takes it in with its camera. Nothing is sent, and nothing else is in it.</source>
        <translation>Ein Telefon nimmt sie mit der Kamera auf. Nichts wird gesendet, und mehr steht nicht darin.</translation>
    </message>
    <message>
        <source>Write my card</source>
        <translation>Meine Visitenkarte schreiben</translation>
    </message>
    <message>
        <source>Change my card</source>
        <translation>Meine Visitenkarte ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Visitenkarte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Your card is kept</source>
        <translation>Deine Visitenkarte ist gemerkt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>When you met</source>
        <translation>Wann ihr euch kennengelernt habt</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie ihr euch kennengelernt habt</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Wo ihr euch kennengelernt habt</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Your own judgement</source>
        <translation>Dein eigenes Urteil</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>{thing} added: {words}</source>
        <translation>{thing} hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>{thing} hinzugefügt</translation>
    </message>
    <message>
        <source>{thing} taken away: {words}</source>
        <translation>{thing} entfernt: {words}</translation>
    </message>
    <message>
        <source>{thing} taken away</source>
        <translation>{thing} entfernt</translation>
    </message>
    <message>
        <source>{thing} changed: {words}</source>
        <translation>{thing} geändert: {words}</translation>
    </message>
    <message>
        <source>{thing} changed</source>
        <translation>{thing} geändert</translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n added</source>
        <translation>
            <numerusform>{thing}: %Ln hinzugefügt</numerusform>
            <numerusform>{thing}: %Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n taken away</source>
        <translation>
            <numerusform>{thing}: %Ln entfernt</numerusform>
            <numerusform>{thing}: %Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n changed</source>
        <translation>
            <numerusform>{thing}: %Ln geändert</numerusform>
            <numerusform>{thing}: %Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the desk</source>
        <translation>Auf den Schreibtisch gekommen</translation>
    </message>
    <message>
        <source>Taken off the desk</source>
        <translation>Vom Schreibtisch genommen</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: geändert</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {old} taken away</source>
        <translation>{field}: {old} entfernt</translation>
    </message>
    <message>
        <source>{field}: {new}, before {old}</source>
        <translation>{field}: {new}, vorher {old}</translation>
    </message>
    <message>
        <source>PyCon, through Lena</source>
        <translation>PyCon, durch Lena</translation>
    </message>
    <message>
        <source>{name} is part of your community</source>
        <translation>{name} gehört zu deiner Gemeinschaft</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} verschoben</translation>
    </message>
    <message>
        <source>The view {name} is removed</source>
        <translation>Die Ansicht {name} ist entfernt</translation>
    </message>
    <message>
        <source>The newest sound backup is of {day} and holds {people} people.</source>
        <translation>Die neueste heile Sicherung ist vom {day} und enthält {people} Menschen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Anderen Schreibtisch öffnen</translation>
    </message>
    <message>
        <source>Start a new desk</source>
        <translation>Neuen Schreibtisch beginnen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{score}, {band}</source>
        <translation>{score}, {band}</translation>
    </message>
    <message numerus="yes">
        <source>halves in %n days</source>
        <translation>
            <numerusform>halbiert sich in %Ln Tag</numerusform>
            <numerusform>halbiert sich in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next touch</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Gave : got</source>
        <translation>Gab : bekam</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Start of a job</source>
        <translation>Beginn einer Stelle</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Nachfassen hinzufügen</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>promises and dates</source>
        <translation>Versprechen und Termine</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nichts an diesem Tag.</translation>
    </message>
    <message>
        <source>Past their day</source>
        <translation>Über ihren Tag hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next 30 days</source>
        <translation>
            <numerusform>%Ln weiterer in den nächsten 30 Tagen</numerusform>
            <numerusform>%Ln weitere in den nächsten 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No promises and no dates ahead.</source>
        <translation>Keine Versprechen und keine Termine voraus.</translation>
    </message>
    <message>
        <source>Write “thank her in 2 weeks” when you log.</source>
        <translation>Schreibe „in 2 Wochen danken“, wenn du notierst.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Another day: {what}</source>
        <translation>Anderer Tag: {what}</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Another day for: {what}</source>
        <translation>Anderer Tag für: {what}</translation>
    </message>
    <message>
        <source>A new day is agreed</source>
        <translation>Ein neuer Tag ist vereinbart</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Auf der Agenda</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <translation>Du hast versprochen: {text}</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Du hast versprochen</translation>
    </message>
    <message>
        <source>They promised: {text}</source>
        <translation>Sie haben versprochen: {text}</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Sie haben versprochen</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n years</source>
        <translation>
            <numerusform>{what}, %Ln Jahr</numerusform>
            <numerusform>{what}, %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>Von Tag zu Tag gehen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Anderer Monat</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>To the list of the day</source>
        <translation>Zur Liste des Tages</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>when it fits</source>
        <translation>wenn es passt</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n days</source>
        <translation>
            <numerusform>{done} von %Ln Tag</numerusform>
            <numerusform>{done} von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>each has its own quirks</source>
        <translation>jeder hat seine Eigenheiten</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n rituals</source>
        <translation>
            <numerusform>{done} von %Ln Ritual</numerusform>
            <numerusform>{done} von %Ln Ritualen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>main channel of your plan</source>
        <translation>Hauptkanal deines Plans</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>in deinem Plan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>This week&apos;s rituals</source>
        <translation>Rituale dieser Woche</translation>
    </message>
    <message>
        <source>Quirks and limits</source>
        <translation>Eigenheiten und Grenzen</translation>
    </message>
    <message>
        <source>What counts here</source>
        <translation>Was hier zählt</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Anfänge</translation>
    </message>
    <message>
        <source>Draft: {opening}</source>
        <translation>Entwurf: {opening}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Health here</source>
        <translation>Gesundheit hier</translation>
    </message>
    <message numerus="yes">
        <source>%n last week</source>
        <translation>
            <numerusform>%Ln letzte Woche</numerusform>
            <numerusform>%Ln letzte Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>contacts a week</source>
        <translation>Kontakte je Woche</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>noch nicht genug</translation>
    </message>
    <message>
        <source>{share} active in 90 days</source>
        <translation>{share} in 90 Tagen aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n known only here</source>
        <translation>
            <numerusform>%Ln nur von hier bekannt</numerusform>
            <numerusform>%Ln nur von hier bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never greeted</source>
        <translation>
            <numerusform>%Ln nie begrüßt</numerusform>
            <numerusform>%Ln nie begrüßt</numerusform>
        </translation>
    </message>
    <message>
        <source>Your archive from here</source>
        <translation>Dein Archiv von hier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Lässt aus</translation>
    </message>
    <message>
        <source>Channel reset</source>
        <translation>Kanal zurückgesetzt</translation>
    </message>
    <message>
        <source>Stage of the person</source>
        <translation>Stufe des Menschen</translation>
    </message>
    <message>
        <source>Their stage</source>
        <translation>Ihre Stufe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Still empty: {places}.</source>
        <translation>Noch leer: {places}.</translation>
    </message>
    <message>
        <source>Longer than {limit}.</source>
        <translation>Länger als {limit}.</translation>
    </message>
    <message>
        <source>Early: this opening is for people from {stage} on.</source>
        <translation>Früh: dieser Anfang ist für Menschen ab {stage}.</translation>
    </message>
    <message>
        <source>{length} of {limit}</source>
        <translation>{length} von {limit}</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Kopiert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Change {channel}</source>
        <translation>{channel} ändern</translation>
    </message>
    <message>
        <source>Short code (small letters)</source>
        <translation>Kurzes Kürzel (Kleinbuchstaben)</translation>
    </message>
    <message>
        <source>What works here</source>
        <translation>Was hier wirkt</translation>
    </message>
    <message>
        <source>Quirks, one a line</source>
        <translation>Eigenheiten, eine je Zeile</translation>
    </message>
    <message>
        <source>Rituals: name | times a week | minutes | what to do</source>
        <translation>Rituale: Name | mal je Woche | Minuten | was zu tun ist</translation>
    </message>
    <message>
        <source>Openings: name | text</source>
        <translation>Anfänge: Name | Text</translation>
    </message>
    <message>
        <source>Channel kept</source>
        <translation>Kanal behalten</translation>
    </message>
    <message>
        <source>This line needs {n} parts: {line}</source>
        <translation>Diese Zeile braucht {n} Teile: {line}</translation>
    </message>
    <message>
        <source>An archive every</source>
        <translation>Ein Archiv alle</translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>Angehängter Text</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Chat message</source>
        <translation>Chatnachricht</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Deleted after, free plan</source>
        <translation>Gelöscht nach, kostenlos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>Private Nachricht</translation>
    </message>
    <message>
        <source>Private messages a day</source>
        <translation>Private Nachrichten am Tag</translation>
    </message>
    <message>
        <source>The archive&apos;s link works</source>
        <translation>Der Link des Archivs gilt</translation>
    </message>
    <message>
        <source>Messages in an exported chat</source>
        <translation>Nachrichten in einem exportierten Chat</translation>
    </message>
    <message>
        <source>Follows a day</source>
        <translation>Gefolgte am Tag</translation>
    </message>
    <message>
        <source>Follows before a ratio counts</source>
        <translation>Gefolgte, ehe ein Verhältnis zählt</translation>
    </message>
    <message>
        <source>Accounts you follow</source>
        <translation>Konten, denen du folgst</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>InMail</source>
        <translation>InMail</translation>
    </message>
    <message>
        <source>Pause after too many invitations</source>
        <translation>Pause nach zu vielen Einladungen</translation>
    </message>
    <message>
        <source>Invitations a week</source>
        <translation>Einladungen je Woche</translation>
    </message>
    <message>
        <source>Invitations a week, on the safe side</source>
        <translation>Einladungen je Woche, vorsichtig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Note on an invitation, free</source>
        <translation>Notiz zur Einladung, kostenlos</translation>
    </message>
    <message>
        <source>Note on an invitation, paid</source>
        <translation>Notiz zur Einladung, bezahlt</translation>
    </message>
    <message>
        <source>Personal notes a month, free</source>
        <translation>Persönliche Notizen im Monat, kostenlos</translation>
    </message>
    <message>
        <source>Opened mails tell something</source>
        <translation>Geöffnete Mails sagen etwas</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Posts a day, not verified</source>
        <translation>Beiträge am Tag, nicht verifiziert</translation>
    </message>
    <message>
        <source>Wait before you invite again</source>
        <translation>Warten, ehe du wieder einlädst</translation>
    </message>
    <message>
        <source>Messages before they accept</source>
        <translation>Nachrichten, ehe sie annehmen</translation>
    </message>
    <message>
        <source>Share about yourself</source>
        <translation>Anteil über dich selbst</translation>
    </message>
    <message>
        <source>Mails a day</source>
        <translation>Mails am Tag</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Thank within</source>
        <translation>Danken innerhalb von</translation>
    </message>
    <message>
        <source>Visible for, free plan</source>
        <translation>Sichtbar für, kostenlos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>characters, counted its way</source>
        <translation>Zeichen, auf seine Art gezählt</translation>
    </message>
    <message>
        <source>official</source>
        <translation>offiziell</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>Quellen uneins</translation>
    </message>
    <message>
        <source>our choice</source>
        <translation>unsere Wahl</translation>
    </message>
    <message>
        <source>After meeting</source>
        <translation>Nach dem Treffen</translation>
    </message>
    <message>
        <source>After thread</source>
        <translation>Nach einem Faden</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>Direktnachricht</translation>
    </message>
    <message>
        <source>Direct message after a reply</source>
        <translation>Direktnachricht nach einer Antwort</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Um eine Vorstellung bitten</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Wieder anknüpfen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Revive</source>
        <translation>Wiederbeleben</translation>
    </message>
    <message>
        <source>Reply to a story</source>
        <translation>Antwort auf eine Story</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>message in a channel</source>
        <translation>Nachricht in einem Kanal</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>answer in a discussion</source>
        <translation>Antwort in einer Diskussion</translation>
    </message>
    <message>
        <source>direct message</source>
        <translation>Direktnachricht</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>Freundschaft</translation>
    </message>
    <message>
        <source>mail to a group</source>
        <translation>Mail an eine Gruppe</translation>
    </message>
    <message>
        <source>message in a group</source>
        <translation>Nachricht in einer Gruppe</translation>
    </message>
    <message>
        <source>post in a group</source>
        <translation>Beitrag in einer Gruppe</translation>
    </message>
    <message>
        <source>handwritten card</source>
        <translation>handgeschriebene Karte</translation>
    </message>
    <message>
        <source>huddle</source>
        <translation>Huddle</translation>
    </message>
    <message>
        <source>comment on an issue</source>
        <translation>Kommentar zu einem Issue</translation>
    </message>
    <message>
        <source>issue sent</source>
        <translation>Ausgabe verschickt</translation>
    </message>
    <message>
        <source>like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>met at an event</source>
        <translation>bei einer Veranstaltung getroffen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>answer to a post</source>
        <translation>Antwort auf einen Beitrag</translation>
    </message>
    <message>
        <source>private mention</source>
        <translation>private Erwähnung</translation>
    </message>
    <message>
        <source>pull request together</source>
        <translation>gemeinsamer Pull Request</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>repost</source>
        <translation>erneut geteilt</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verschickt</translation>
    </message>
    <message>
        <source>share</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>status seen</source>
        <translation>Status gesehen</translation>
    </message>
    <message>
        <source>reply to a story</source>
        <translation>Antwort auf eine Story</translation>
    </message>
    <message>
        <source>story seen</source>
        <translation>Story gesehen</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>upvote</source>
        <translation>Upvote</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <source>view</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>voice room</source>
        <translation>Sprachraum</translation>
    </message>
    <message>
        <source>voice mail</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>worked together</source>
        <translation>zusammen gearbeitet</translation>
    </message>
    <message>
        <source>stored copy, undated</source>
        <translation>gespeicherte Kopie, ohne Datum</translation>
    </message>
    <message>
        <source>stored copies, undated</source>
        <translation>gespeicherte Kopien, ohne Datum</translation>
    </message>
    <message>
        <source>stored copies</source>
        <translation>gespeicherte Kopien</translation>
    </message>
    <message>
        <source>stored version</source>
        <translation>gespeicherte Fassung</translation>
    </message>
    <message>
        <source>{used} of {amount}</source>
        <translation>{used} von {amount}</translation>
    </message>
    <message>
        <source>check this</source>
        <translation>prüfe das</translation>
    </message>
    <message>
        <source>Active and growing.</source>
        <translation>Aktiv und wachsend.</translation>
    </message>
    <message>
        <source>Active, not growing.</source>
        <translation>Aktiv, nicht wachsend.</translation>
    </message>
    <message>
        <source>Growing but quiet.</source>
        <translation>Wachsend, aber still.</translation>
    </message>
    <message>
        <source>A list, not yet a community.</source>
        <translation>Eine Liste, noch keine Gemeinschaft.</translation>
    </message>
    <message>
        <source>Not enough yet to say.</source>
        <translation>Noch zu wenig, um es zu sagen.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>all your channels, counted once</source>
        <translation>alle deine Kanäle, einmal gezählt</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>Noch niemand hier.</translation>
    </message>
    <message>
        <source>Bring a file or add a person.</source>
        <translation>Bring eine Datei oder füge einen Menschen hinzu.</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>Filter wegnehmen</translation>
    </message>
    <message>
        <source>Nobody fits all of that.</source>
        <translation>Niemand passt zu alledem.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Zählt...</translation>
    </message>
    <message>
        <source>One community</source>
        <translation>Eine Gemeinschaft</translation>
    </message>
    <message>
        <source>One community</source>
        <comment>figure</comment>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Active and growing</source>
        <translation>Davon aktiv</translation>
    </message>
    <message>
        <source>Trust you</source>
        <translation>Vertrauen dir</translation>
    </message>
    <message>
        <source>Come back to you</source>
        <translation>Kommen wieder</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>Neu im Monat</translation>
    </message>
    <message>
        <source>Growth by stage</source>
        <translation>Wachstum nach Stufe</translation>
    </message>
    <message>
        <source>Together on channels</source>
        <translation>Gemeinsam auf Kanälen</translation>
    </message>
    <message>
        <source>Your rhythm</source>
        <translation>Dein Rhythmus</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>On one thread only</source>
        <translation>Nur an einem Faden</translation>
    </message>
    <message>
        <source>How people began</source>
        <translation>Wie Menschen begannen</translation>
    </message>
    <message>
        <source>Since which quarter</source>
        <translation>Seit welchem Quartal</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Mehr Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>people, from {sum} across %n channels</source>
        <translation>
            <numerusform>Mensch, von {sum} auf %Ln Kanal</numerusform>
            <numerusform>Menschen, von {sum} auf %Ln Kanälen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active in 90 days</source>
        <translation>
            <numerusform>%Ln in 90 Tagen aktiv</numerusform>
            <numerusform>%Ln in 90 Tagen aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trusting and above · %n by your judgement</source>
        <translation>
            <numerusform>Vertraut und darüber · %Ln nach deinem Urteil</numerusform>
            <numerusform>Vertraut und darüber · %Ln nach deinem Urteil</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} wrote or met you in 90 days; {net} people net in twelve weeks.</source>
        <translation>{share} haben dir in 90 Tagen geschrieben oder dich getroffen; {net} Menschen netto in zwölf Wochen.</translation>
    </message>
    <message>
        <source>A few hundred silent connections are a list.</source>
        <translation>Ein paar hundert stumme Verbindungen sind eine Liste.</translation>
    </message>
    <message>
        <source>Most people stop between {a} and {b}.</source>
        <translation>Die meisten bleiben zwischen {a} und {b} stehen.</translation>
    </message>
    <message>
        <source>as 90 days before</source>
        <translation>wie 90 Tage zuvor</translation>
    </message>
    <message>
        <source>up from {share}</source>
        <translation>zuvor {share}, gestiegen</translation>
    </message>
    <message>
        <source>down from {share}</source>
        <translation>zuvor {share}, gesunken</translation>
    </message>
    <message>
        <source>Go-to, by badge</source>
        <translation>nach Abzeichen</translation>
    </message>
    <message>
        <source>goal {n}</source>
        <translation>Ziel {n}</translation>
    </message>
    <message>
        <source>goal {n} by {month}</source>
        <translation>Ziel {n} bis {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n welcomed</source>
        <translation>
            <numerusform>%Ln begrüßt</numerusform>
            <numerusform>%Ln begrüßt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{welcomed}, {waiting}</source>
        <translation>{welcomed}, {waiting}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>one point a week from now on</source>
        <translation>von nun an ein Punkt je Woche</translation>
    </message>
    <message>
        <source>before {month} as your records tell it</source>
        <translation>vor {month}, wie deine Einträge es erzählen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>{share} on two or more channels</source>
        <translation>{share} auf zwei oder mehr Kanälen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Begegnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n interactions in 46 weeks</source>
        <translation>
            <numerusform>%Ln Begegnung in 46 Wochen</numerusform>
            <numerusform>%Ln Begegnungen in 46 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {channel} closed tomorrow you would lose %n people.</source>
        <translation>
            <numerusform>Wenn {channel} morgen schlösse, verlörest du %Ln Menschen.</numerusform>
            <numerusform>Wenn {channel} morgen schlösse, verlörest du %Ln Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for a second way</source>
        <translation>frage nach einem zweiten Weg</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur auf</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Zweiter Weg</translation>
    </message>
    <message numerus="yes">
        <source>people who matter, %n</source>
        <translation>
            <numerusform>Menschen, die zählen, %Ln</numerusform>
            <numerusform>Menschen, die zählen, %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Active in 30 days</source>
        <translation>Aktiv in 30 Tagen</translation>
    </message>
    <message>
        <source>Active in a year</source>
        <translation>Aktiv in einem Jahr</translation>
    </message>
    <message>
        <source>Growth in 28 days</source>
        <translation>Wachstum in 28 Tagen</translation>
    </message>
    <message>
        <source>Growth in 84 days</source>
        <translation>Wachstum in 84 Tagen</translation>
    </message>
    <message>
        <source>Stayed since the quarter before</source>
        <translation>Geblieben seit dem Quartal davor</translation>
    </message>
    <message>
        <source>Both of you wrote</source>
        <translation>Ihr habt beide geschrieben</translation>
    </message>
    <message>
        <source>Answered within 14 days</source>
        <translation>Innerhalb von 14 Tagen beantwortet</translation>
    </message>
    <message>
        <source>Promises kept on time</source>
        <translation>Versprechen pünktlich gehalten</translation>
    </message>
    <message>
        <source>Days to thanks</source>
        <translation>Tage bis zum Dank</translation>
    </message>
    <message>
        <source>Touches spread over people</source>
        <translation>Kontakte auf Menschen verteilt</translation>
    </message>
    <message>
        <source>Revived in 28 days</source>
        <translation>In 28 Tagen wiederbelebt</translation>
    </message>
    <message>
        <source>Left in 84 days</source>
        <translation>In 84 Tagen gegangen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By an introduction</source>
        <translation>Durch eine Vorstellung</translation>
    </message>
    <message>
        <source>You met first</source>
        <translation>Ihr habt euch zuerst getroffen</translation>
    </message>
    <message>
        <source>They wrote first</source>
        <translation>Sie schrieben zuerst</translation>
    </message>
    <message>
        <source>You wrote first</source>
        <translation>Du schriebst zuerst</translation>
    </message>
    <message>
        <source>Connected, no word yet</source>
        <translation>Verbunden, noch kein Wort</translation>
    </message>
    <message>
        <source>On a list only</source>
        <translation>Nur auf einer Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dazugekommen</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Wieder wach</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>Ruhen gelassen</translation>
    </message>
    <message>
        <source>three months of net gain</source>
        <translation>drei Monate mit Zuwachs</translation>
    </message>
    <message>
        <source>no three months of net gain yet</source>
        <translation>noch keine drei Monate mit Zuwachs</translation>
    </message>
    <message>
        <source>Acquainted</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Trusting</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Come to you</source>
        <translation>Kommen zu dir</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Q{n} {year}</source>
        <translation>Q{n} {year}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Active 90 d</source>
        <translation>Aktiv 90 T</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export {chart}</source>
        <translation>{chart} exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Table (*.csv)</source>
        <translation>Bild (*.png);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n interactions</source>
        <translation>
            <numerusform>%Ln Begegnung</numerusform>
            <numerusform>%Ln Begegnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Made one person</source>
        <translation>Ein Mensch geworden</translation>
    </message>
    <message>
        <source>what was recorded since stays where it is</source>
        <translation>was seither notiert wurde, bleibt, wo es ist</translation>
    </message>
    <message>
        <source>{other} went into {name}</source>
        <translation>{other} ging in {name} auf</translation>
    </message>
    <message>
        <source>Take apart: {other} and {name}</source>
        <translation>Auflösen: {other} und {name}</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Where they differ: what stays?</source>
        <translation>Wo sie sich unterscheiden: was bleibt?</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Derselbe Mensch</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Menschen</translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>Niemand ist doppelt hier</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>Looking for people who are here twice</source>
        <translation>Sucht Menschen, die doppelt hier sind</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is one person now</source>
        <translation>{name} ist jetzt ein Mensch</translation>
    </message>
    <message>
        <source>Record an ask</source>
        <translation>Eine Bitte notieren</translation>
    </message>
    <message>
        <source>Who would gladly help me with... a referral to Acme</source>
        <translation>Wer hilft mir gern bei... einer Vermittlung zu Acme</translation>
    </message>
    <message>
        <source>Who would gladly help me with</source>
        <translation>Wer hilft mir gern bei</translation>
    </message>
    <message>
        <source>Your own guess first: who would?</source>
        <translation>Erst dein eigener Tipp: wer würde?</translation>
    </message>
    <message>
        <source>Your own guess</source>
        <translation>Dein eigener Tipp</translation>
    </message>
    <message>
        <source>What kind of help</source>
        <translation>Welche Hilfe</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Who would help</source>
        <translation>Wer helfen würde</translation>
    </message>
    <message>
        <source>evidence, not wishes</source>
        <translation>Belege, keine Wünsche</translation>
    </message>
    <message>
        <source>Who would gladly help me?</source>
        <translation>Wer hilft mir gern?</translation>
    </message>
    <message>
        <source>name a need, guess, then look</source>
        <translation>nenne ein Anliegen, rate, dann sieh nach</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Go-to</source>
        <translation>Anlaufstelle</translation>
    </message>
    <message>
        <source>who relies on you, and for what</source>
        <translation>wer sich auf dich verlässt, und wofür</translation>
    </message>
    <message numerus="yes">
        <source>%n people, by the evidence</source>
        <translation>
            <numerusform>%Ln Mensch, nach den Belegen</numerusform>
            <numerusform>%Ln Menschen, nach den Belegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your guess is among them.</source>
        <translation>Dein Tipp ist dabei.</translation>
    </message>
    <message>
        <source>Your guess is not among them: the records show no help, topic or tie there yet.</source>
        <translation>Dein Tipp ist nicht dabei: die Einträge zeigen dort noch keine Hilfe, kein Thema und keine Verbindung.</translation>
    </message>
    <message>
        <source>The records speak for nobody yet. Give somebody a hand first.</source>
        <translation>Die Einträge sprechen noch für niemanden. Hilf zuerst jemandem.</translation>
    </message>
    <message>
        <source>Draft ask</source>
        <translation>Bitte entwerfen</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} bitten</translation>
    </message>
    <message>
        <source>Warm up with {name}</source>
        <translation>Bei {name} vorwärmen</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Vorwärmen</translation>
    </message>
    <message>
        <source>You are known for</source>
        <translation>Dafür bist du bekannt</translation>
    </message>
    <message>
        <source>asks of the last 12 months</source>
        <translation>Bitten der letzten 12 Monate</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Beanspruchen</translation>
    </message>
    <message>
        <source>Claim a topic</source>
        <translation>Ein Thema beanspruchen</translation>
    </message>
    <message>
        <source>Claim up to seven topics; what people ask you about joins them.</source>
        <translation>Beanspruche bis zu sieben Themen; wonach man dich fragt, kommt dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>%Ln Bitte</numerusform>
            <numerusform>%Ln Bitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>after from</comment>
        <translation>
            <numerusform>%Ln Mensch</numerusform>
            <numerusform>%Ln Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln Mensch</numerusform>
            <numerusform>%Ln Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>{asks} from {people}</source>
        <translation>{asks} von {people}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go: {topic}</source>
        <translation>Loslassen: {topic}</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>nicht beansprucht</translation>
    </message>
    <message>
        <source>By quarter, oldest first: {counts}</source>
        <translation>Nach Quartal, das älteste zuerst: {counts}</translation>
    </message>
    <message>
        <source>Asks and gives</source>
        <translation>Bitten und Gaben</translation>
    </message>
    <message>
        <source>give first: {gave} given, {asked} asked</source>
        <translation>erst geben: {gave} gegeben, {asked} gebeten</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Offen {n}</translation>
    </message>
    <message>
        <source>They asked {n}</source>
        <translation>Sie baten {n}</translation>
    </message>
    <message>
        <source>You gave {n}</source>
        <translation>Du gabst {n}</translation>
    </message>
    <message>
        <source>You asked {n}</source>
        <translation>Du batest {n}</translation>
    </message>
    <message>
        <source>They gave {n}</source>
        <translation>Sie gaben {n}</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What do you want to be known for?</source>
        <translation>Wofür möchtest du bekannt sein?</translation>
    </message>
    <message>
        <source>Topic claimed</source>
        <translation>Thema beansprucht</translation>
    </message>
    <message>
        <source>{topic} let go</source>
        <translation>{topic} losgelassen</translation>
    </message>
    <message>
        <source>Marked done</source>
        <translation>Als erledigt markiert</translation>
    </message>
    <message>
        <source>They asked me</source>
        <translation>Sie baten mich</translation>
    </message>
    <message>
        <source>I asked them</source>
        <translation>Ich bat sie</translation>
    </message>
    <message>
        <source>I gave</source>
        <translation>Ich gab</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>Sie gaben</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>Worte zum Senden</translation>
    </message>
    <message>
        <source>Draft an ask</source>
        <translation>Eine Bitte entwerfen</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Worte kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n touches planned that ask for nothing</source>
        <translation>
            <numerusform>%Ln geplanter Kontakt, der um nichts bittet</numerusform>
            <numerusform>%Ln geplante Kontakte, die um nichts bitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>made when both said yes</source>
        <translation>erst, wenn beide Ja gesagt haben</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Eine beginnen</translation>
    </message>
    <message>
        <source>Begin an introduction</source>
        <translation>Eine Vorstellung beginnen</translation>
    </message>
    <message>
        <source>Who should meet?</source>
        <translation>Wer sollte sich kennen?</translation>
    </message>
    <message>
        <source>Propose {a} and {b}</source>
        <translation>{a} und {b} vorschlagen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>and {name}</source>
        <translation>und {name}</translation>
    </message>
    <message>
        <source>Pairs appear as soon as two people you know share a topic or a place.</source>
        <translation>Paare erscheinen, sobald zwei, die du kennst, ein Thema oder einen Ort teilen.</translation>
    </message>
    <message>
        <source>Introduction made</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Vorstellen</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>vorgestellt {day}</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Sie haben sich getroffen</translation>
    </message>
    <message>
        <source>Introduction closed</source>
        <translation>Vorstellung abgeschlossen</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>what both may gain</source>
        <translation>was beide davon haben</translation>
    </message>
    <message>
        <source>Ask both before you introduce them</source>
        <translation>Frage beide, ehe du sie vorstellst</translation>
    </message>
    <message>
        <source>Thanks and closing the loop</source>
        <translation>Dank und geschlossene Schleifen</translation>
    </message>
    <message>
        <source>Everybody has been thanked and told. Well done.</source>
        <translation>Allen ist gedankt und berichtet. Gut gemacht.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Told them</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>quote only with leave</source>
        <translation>nur mit Erlaubnis zitieren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a testimonial</source>
        <translation>Stimme hinzufügen</translation>
    </message>
    <message>
        <source>Keep what people say of your work, ready for a CV or a proposal.</source>
        <translation>Bewahre, was Menschen über deine Arbeit sagen, für Lebenslauf oder Angebot.</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Darf zitiert werden</translation>
    </message>
    <message>
        <source>{name} may be quoted</source>
        <translation>{name} darf zitiert werden</translation>
    </message>
    <message>
        <source>Testimonial removed</source>
        <translation>Stimme entfernt</translation>
    </message>
    <message>
        <source>Remove testimonial of {name}</source>
        <translation>Stimme von {name} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not to be quoted</source>
        <translation>Nicht zitieren</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>They allow to be quoted</source>
        <translation>Sie erlauben das Zitat</translation>
    </message>
    <message>
        <source>Keep a testimonial</source>
        <translation>Stimme behalten</translation>
    </message>
    <message>
        <source>Testimonial kept</source>
        <translation>Stimme behalten</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>An introduction</source>
        <translation>Eine Vorstellung</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>Eine Vermittlung</translation>
    </message>
    <message>
        <source>An endorsement</source>
        <translation>Eine Empfehlung</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>{first}, you know {name}. Would you introduce us? A simple no is fine.</source>
        <translation>{first}, du kennst {name}. Würdest du uns bekannt machen? Ein einfaches Nein ist in Ordnung.</translation>
    </message>
    <message>
        <source>An introduction to {name}</source>
        <translation>Eine Vorstellung bei {name}</translation>
    </message>
    <message>
        <source>{first}, may I ask you for something? {what}. A simple no is fine.</source>
        <translation>{first}, darf ich dich um etwas bitten? {what}. Ein einfaches Nein ist in Ordnung.</translation>
    </message>
    <message>
        <source>you offered</source>
        <translation>du hast angeboten</translation>
    </message>
    <message>
        <source>asked you</source>
        <translation>baten dich</translation>
    </message>
    <message>
        <source>you asked</source>
        <translation>du batest</translation>
    </message>
    <message>
        <source>they gave</source>
        <translation>sie gaben</translation>
    </message>
    <message>
        <source>give first: you have asked more than you gave of late</source>
        <translation>erst geben: du hast zuletzt mehr gebeten als gegeben</translation>
    </message>
    <message>
        <source>say thanks first for what they gave</source>
        <translation>sag zuerst Danke für das, was sie gaben</translation>
    </message>
    <message>
        <source>keep or renew your promise first</source>
        <translation>halte oder erneuere zuerst dein Versprechen</translation>
    </message>
    <message>
        <source>they have not answered of late</source>
        <translation>sie haben zuletzt nicht geantwortet</translation>
    </message>
    <message>
        <source>Keep or renew what you promised</source>
        <translation>Halte oder erneuere, was du versprochen hast</translation>
    </message>
    <message>
        <source>Two lines of thanks</source>
        <translation>Zwei Zeilen Dank</translation>
    </message>
    <message>
        <source>Send something useful, asking for nothing</source>
        <translation>Schicke etwas Nützliches, ohne Bitte</translation>
    </message>
    <message>
        <source>A small favour, or an introduction for them</source>
        <translation>Ein kleiner Gefallen oder eine Vorstellung für sie</translation>
    </message>
    <message>
        <source>A kind word on another channel</source>
        <translation>Ein freundliches Wort auf einem anderen Kanal</translation>
    </message>
    <message>
        <source>A word without a reason: how are they?</source>
        <translation>Ein Wort ohne Anlass: wie geht es ihnen?</translation>
    </message>
    <message>
        <source>both care about {what}</source>
        <translation>beiden ist {what} wichtig</translation>
    </message>
    <message>
        <source>both at {what}</source>
        <translation>beide bei {what}</translation>
    </message>
    <message>
        <source>both in {what}</source>
        <translation>beide in {what}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>sagte Ja</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>sagte Nein</translation>
    </message>
    <message>
        <source>works at {org}</source>
        <translation>arbeitet bei {org}</translation>
    </message>
    <message>
        <source>knows somebody there</source>
        <translation>kennt dort jemanden</translation>
    </message>
    <message>
        <source>known for {topics}</source>
        <translation>bekannt für {topics}</translation>
    </message>
    <message>
        <source>cares about {topics}</source>
        <translation>interessiert an {topics}</translation>
    </message>
    <message numerus="yes">
        <source>helped you %n times</source>
        <translation>
            <numerusform>hat dir %Ln-mal geholfen</numerusform>
            <numerusform>hat dir %Ln-mal geholfen</numerusform>
        </translation>
    </message>
    <message>
        <source>you gave {gave}, received {got}</source>
        <translation>du gabst {gave}, bekamst {got}</translation>
    </message>
    <message>
        <source>room to ask</source>
        <translation>Raum für eine Bitte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>received, thanked</source>
        <translation>erhalten, gedankt</translation>
    </message>
    <message>
        <source>thanks due</source>
        <translation>Dank steht aus</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie die Datei zu lesen ist</translation>
    </message>
    <message>
        <source>the file is read again</source>
        <translation>die Datei wird neu gelesen</translation>
    </message>
    <message>
        <source>Keep what the messages say (otherwise only who, when and which way)</source>
        <translation>Behalten, was in den Nachrichten steht (sonst nur wer, wann und in welche Richtung)</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>Zeichensatz der Datei</translation>
    </message>
    <message>
        <source>as guessed</source>
        <translation>wie vermutet</translation>
    </message>
    <message>
        <source>Dates of the file</source>
        <translation>Daten der Datei</translation>
    </message>
    <message>
        <source>as found in the file</source>
        <translation>wie in der Datei gefunden</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>erst der Tag</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>erst der Monat</translation>
    </message>
    <message>
        <source>Take companies in as people too ({count})</source>
        <translation>Auch Firmen als Menschen aufnehmen ({count})</translation>
    </message>
    <message>
        <source>Take bots in as people too ({count})</source>
        <translation>Auch Bots als Menschen aufnehmen ({count})</translation>
    </message>
    <message>
        <source>Take rooms in as people too ({count})</source>
        <translation>Auch Räume als Menschen aufnehmen ({count})</translation>
    </message>
    <message>
        <source>Take mailing lists in as people too ({count})</source>
        <translation>Auch Mailinglisten als Menschen aufnehmen ({count})</translation>
    </message>
    <message>
        <source>Take no-reply senders in as people too ({count})</source>
        <translation>Auch No-Reply-Absender als Menschen aufnehmen ({count})</translation>
    </message>
    <message>
        <source>Add people for birthdays under a name you do not know yet ({count})</source>
        <translation>Menschen für Geburtstage hinzufügen, deren Namen du noch nicht kennst ({count})</translation>
    </message>
    <message>
        <source>Take deleted accounts in as people too ({count})</source>
        <translation>Auch gelöschte Konten als Menschen aufnehmen ({count})</translation>
    </message>
    <message>
        <source>Take groups in as people too ({count})</source>
        <translation>Auch Gruppen als Menschen aufnehmen ({count})</translation>
    </message>
    <message>
        <source>Drop any export here: zip, csv, vcf, mbox, ics, json, txt</source>
        <translation>Lege hier einen Export ab: zip, csv, vcf, mbox, ics, json, txt</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. You see every change before it is made, and can undo the whole import later.</source>
        <translation>Nichts verlässt diesen Rechner. Du siehst jede Änderung vorher und kannst die ganze Einlesung später zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Dateien wählen...</translation>
    </message>
    <message>
        <source>How to get my archive</source>
        <translation>Wie ich an mein Archiv komme</translation>
    </message>
    <message>
        <source>they may get new facts</source>
        <translation>sie bekommen vielleicht neue Angaben</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%Ln war schon hier</numerusform>
            <numerusform>%Ln waren schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Neue Menschen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Sehen gleich aus</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>du entscheidest</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>see why</source>
        <translation>sieh, warum</translation>
    </message>
    <message>
        <source>Which of these is you?</source>
        <translation>Wer davon bist du?</translation>
    </message>
    <message>
        <source>asked only once</source>
        <translation>nur einmal gefragt</translation>
    </message>
    <message>
        <source>same person? Undecided ones stay apart.</source>
        <translation>derselbe Mensch? Unentschiedene bleiben getrennt.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Already in your community</source>
        <translation>Schon in deiner Gemeinschaft</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Same person: {name}</source>
        <translation>Derselbe Mensch: {name}</translation>
    </message>
    <message>
        <source>Two people: {name}</source>
        <translation>Zwei Menschen: {name}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>what does each of them hold?</source>
        <translation>was enthält jede?</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>Spalte {name} enthält</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>Mit diesen Spalten lesen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>nothing is left out in silence</source>
        <translation>nichts wird stillschweigend ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} {aside}.</source>
        <translation>{words} {aside}.</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Bericht speichern...</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Einlesungen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo import of {name}</source>
        <translation>Einlesung von {name} zurücknehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>your people and your history, without typing</source>
        <translation>deine Menschen und eure Geschichte, ohne zu tippen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird eingelesen</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>in {seconds} s gelesen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>Einlesebericht.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Report saved as {name}</source>
        <translation>Bericht als {name} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%Ln Menschen einlesen</numerusform>
            <numerusform>%Ln Menschen einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interactions</source>
        <translation>
            <numerusform>%Ln Begegnung einlesen</numerusform>
            <numerusform>%Ln Begegnungen einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} merged</source>
        <translation>{words}, {n} zusammengeführt</translation>
    </message>
    <message>
        <source>{name} is in. Undo import stays below, for whenever.</source>
        <translation>{name} ist da. Zurücknehmen bleibt unten, wann immer du willst.</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>{name} ist da.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Die Einlesung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Einlesung zurückgenommen</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>kennen sich</translation>
    </message>
    <message>
        <source>introduced by you</source>
        <translation>durch dich vorgestellt</translation>
    </message>
    <message>
        <source>met together on {what}</source>
        <translation>zusammen getroffen am {what}</translation>
    </message>
    <message>
        <source>Filter the map...</source>
        <translation>Karte filtern...</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>Karte filtern</translation>
    </message>
    <message>
        <source>Way to...</source>
        <translation>Weg zu...</translation>
    </message>
    <message>
        <source>Way to a person or an employer</source>
        <translation>Weg zu einem Menschen oder Arbeitgeber</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektoren</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>nach Kanal</translation>
    </message>
    <message>
        <source>by employer</source>
        <translation>nach Arbeitgeber</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>They know each other</source>
        <translation>Sie kennen sich</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>who knows whom</source>
        <translation>wer wen kennt</translation>
    </message>
    <message>
        <source>knows {names}</source>
        <translation>kennt {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: filter to see them</source>
        <translation>
            <numerusform>und %Ln weitere: filtere, um sie zu sehen</numerusform>
            <numerusform>und %Ln weitere: filtere, um sie zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>knows {name}: {how}</source>
        <translation>kennt {name}: {how}</translation>
    </message>
    <message>
        <source>Shortest way to {goal}</source>
        <translation>Kürzester Weg zu {goal}</translation>
    </message>
    <message>
        <source>About {org}</source>
        <translation>Über {org}</translation>
    </message>
    <message>
        <source>No trusted way yet. An introduction, or a word in public, may open one.</source>
        <translation>Noch kein vertrauter Weg. Eine Vorstellung oder ein öffentliches Wort kann einen öffnen.</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>{a} and {b}: {tie}</source>
        <translation>{a} und {b}: {tie}</translation>
    </message>
    <message>
        <source>Before you ask {name}: {reasons}.</source>
        <translation>Bevor du {name} bittest: {reasons}.</translation>
    </message>
    <message>
        <source>{day}: {step}</source>
        <translation>{day}: {step}</translation>
    </message>
    <message>
        <source>Plan the warm-up</source>
        <translation>Aufwärmen planen</translation>
    </message>
    <message>
        <source>{name} has room for an ask. People say yes more often than we expect.</source>
        <translation>Bei {name} ist Raum für eine Bitte. Menschen sagen öfter ja, als wir denken.</translation>
    </message>
    <message>
        <source>Draft the ask</source>
        <translation>Die Bitte entwerfen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>A word at {org}</source>
        <translation>Ein gutes Wort bei {org}</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>kennt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Next and previous person</source>
        <translation>Nächster und voriger Mensch</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößern</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the map</source>
        <translation>
            <numerusform>%Ln Mensch auf der Karte</numerusform>
            <numerusform>%Ln Menschen auf der Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>line: know each other or introduced by you</source>
        <translation>Linie: kennen sich oder durch dich vorgestellt</translation>
    </message>
    <message>
        <source>People behind a figure cannot be kept as a view.</source>
        <translation>Menschen hinter einer Kennzahl lassen sich nicht als Ansicht behalten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep it in {view}</source>
        <translation>In {view} behalten</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Save what is shown as a table...</source>
        <translation>Das Gezeigte als Tabelle speichern...</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Das Gezeigte speichern</translation>
    </message>
    <message>
        <source>{shown} of {all} people · sorted by {column}</source>
        <translation>{shown} von {all} Menschen · geordnet nach {column}</translation>
    </message>
    <message numerus="yes">
        <source>%n in one community</source>
        <translation>
            <numerusform>%Ln in einer Gemeinschaft</numerusform>
            <numerusform>%Ln in einer Gemeinschaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in this view</source>
        <translation>
            <numerusform>%Ln Mensch in dieser Ansicht</numerusform>
            <numerusform>%Ln Menschen in dieser Ansicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>{name} keeps what is shown</source>
        <translation>{name} behält, was gezeigt wird</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Den Menschen öffnen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>Den Kreis ändern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Everything that can be done with the chosen people</source>
        <translation>Alles, was sich mit den gewählten Menschen tun lässt</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>Das Gezeigte als Tabelle speichern</translation>
    </message>
    <message>
        <source>Circle...</source>
        <translation>Kreis...</translation>
    </message>
    <message>
        <source>Tag...</source>
        <translation>Schlagwort...</translation>
    </message>
    <message>
        <source>Snooze...</source>
        <translation>Ruhen lassen...</translation>
    </message>
    <message>
        <source>Log with them...</source>
        <translation>Mit ihnen notieren...</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht ansprechen</translation>
    </message>
    <message>
        <source>Merge these two...</source>
        <translation>Diese zwei zusammenführen...</translation>
    </message>
    <message>
        <source>To the focus list of the plan</source>
        <translation>Auf die Fokusliste des Plans</translation>
    </message>
    <message>
        <source>Export them...</source>
        <translation>Exportieren...</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circle for %n people</source>
        <translation>
            <numerusform>Kreis für %Ln Menschen</numerusform>
            <numerusform>Kreis für %Ln Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n people alone until</source>
        <translation>
            <numerusform>%Ln Menschen ruhen lassen bis</numerusform>
            <numerusform>%Ln Menschen ruhen lassen bis</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off {tag}</source>
        <translation>{tag} wegnehmen</translation>
    </message>
    <message>
        <source>A new tag, then Enter</source>
        <translation>Ein neues Schlagwort, dann Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n people</source>
        <translation>
            <numerusform>Schlagwort für %Ln Menschen</numerusform>
            <numerusform>Schlagwort für %Ln Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet: start one on the page Plan.</source>
        <translation>Es gibt noch keinen Plan: beginne einen auf der Seite Plan.</translation>
    </message>
    <message numerus="yes">
        <source>Role of %n people</source>
        <translation>
            <numerusform>Rolle von %Ln Menschen</numerusform>
            <numerusform>Rolle von %Ln Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people looked through today</source>
        <translation>
            <numerusform>%Ln Mensch heute durchgesehen</numerusform>
            <numerusform>%Ln Menschen heute durchgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>%Ln Mensch archiviert</numerusform>
            <numerusform>%Ln Menschen archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back</source>
        <translation>
            <numerusform>%Ln Mensch ist zurück</numerusform>
            <numerusform>%Ln Menschen sind zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not contacted any more</source>
        <translation>
            <numerusform>%Ln Mensch wird nicht mehr angesprochen</numerusform>
            <numerusform>%Ln Menschen werden nicht mehr angesprochen</numerusform>
        </translation>
    </message>
    <message>
        <source>A line holds at most {n} people.</source>
        <translation>Eine Zeile fasst höchstens {n} Menschen.</translation>
    </message>
    <message>
        <source>{other} goes into {name}. It can be undone, and taken apart later.</source>
        <translation>{other} geht in {name} auf. Das lässt sich rückgängig machen und später auflösen.</translation>
    </message>
    <message>
        <source>One person of two?</source>
        <translation>Ein Mensch statt zwei?</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>Was bleibt?</translation>
    </message>
    <message>
        <source>{other} goes into {name}</source>
        <translation>{other} geht in {name} auf</translation>
    </message>
    <message>
        <source>All else of both is kept. It can be undone, and taken apart later.</source>
        <translation>Alles andere von beiden bleibt. Es lässt sich rückgängig machen und später wieder trennen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Table (*.csv);;Address book (*.vcf)</source>
        <translation>Tabelle (*.csv);;Adressbuch (*.vcf)</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Letzte 24 Monate</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How far back: {range}</source>
        <translation>Wie weit zurück: {range}</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export every chart and table</source>
        <translation>Alle Diagramme und Tabellen ausgeben</translation>
    </message>
    <message>
        <source>Where should the charts and tables go?</source>
        <translation>Wohin sollen die Diagramme und Tabellen?</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} and {tables} are in {folder}.</source>
        <translation>{pictures} und {tables} liegen in {folder}.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Nach {name} exportiert</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n people. A backup is made first, and one undo brings all back.</source>
        <translation>
            <numerusform>Das ändert %Ln Menschen. Zuvor wird gesichert, und einmal Rückgängig bringt alles zurück.</numerusform>
            <numerusform>Das ändert %Ln Menschen. Zuvor wird gesichert, und einmal Rückgängig bringt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>The desk remembers your last %n steps, fewer after large imports.</source>
        <translation>
            <numerusform>Gemerkt ist dein letzter Schritt, nach großen Importen weniger.</numerusform>
            <numerusform>Gemerkt sind deine letzten %Ln Schritte, nach großen Importen weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Einen Augenblick...</translation>
    </message>
    <message>
        <source>Nobody you know is or was there.</source>
        <translation>Niemand, den du kennst, ist oder war dort.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>The shortest trusted way in</source>
        <translation>Der kürzeste vertraute Weg hinein</translation>
    </message>
    <message>
        <source>Were there</source>
        <translation>Waren dort</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>All %n in People</source>
        <translation>
            <numerusform>Den einen in Menschen zeigen</numerusform>
            <numerusform>Alle %Ln in Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>beendet {day}</translation>
    </message>
    <message>
        <source>on your list of targets</source>
        <translation>auf deiner Liste der Ziele</translation>
    </message>
    <message>
        <source>Nothing has changed of late.</source>
        <translation>In letzter Zeit hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n people?</source>
        <translation>
            <numerusform>%Ln Menschen ändern?</numerusform>
            <numerusform>%Ln Menschen ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>Etwas läuft gerade: warte darauf oder halte es an.</translation>
    </message>
    <message numerus="yes">
        <source>{circle} circle for %n people</source>
        <translation>
            <numerusform>Kreis {circle} für %Ln Menschen</numerusform>
            <numerusform>Kreis {circle} für %Ln Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait until {day}</source>
        <translation>
            <numerusform>%Ln Mensch wartet bis {day}</numerusform>
            <numerusform>%Ln Menschen warten bis {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people tagged {tag}</source>
        <translation>
            <numerusform>%Ln Mensch mit {tag} versehen</numerusform>
            <numerusform>%Ln Menschen mit {tag} versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken off %n people</source>
        <translation>
            <numerusform>{tag} von %Ln Menschen genommen</numerusform>
            <numerusform>{tag} von %Ln Menschen genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the focus list</source>
        <translation>
            <numerusform>%Ln Mensch auf der Fokusliste</numerusform>
            <numerusform>%Ln Menschen auf der Fokusliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Geordnet nach</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Vom Ende her</translation>
    </message>
    <message>
        <source>Move {column} up</source>
        <translation>{column} nach oben</translation>
    </message>
    <message>
        <source>Move {column} down</source>
        <translation>{column} nach unten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch nicht getroffen</translation>
    </message>
    <message>
        <source>Without email</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Not looked through for a year</source>
        <translation>Seit einem Jahr nicht durchgesehen</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Nicht mehr aktiv</translation>
    </message>
    <message numerus="yes">
        <source>Active in %n months</source>
        <translation>
            <numerusform>In %Ln Monat aktiv</numerusform>
            <numerusform>In %Ln Monaten aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>Kanal: {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>Ort: {name}</translation>
    </message>
    <message>
        <source>Employer: {name}</source>
        <translation>Arbeitgeber: {name}</translation>
    </message>
    <message>
        <source>Find a choice...</source>
        <translation>Eine Auswahl finden...</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Eine Auswahl finden</translation>
    </message>
    <message>
        <source>Filter people...</source>
        <translation>Menschen filtern...</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Menschen filtern</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n people...</source>
        <translation>
            <numerusform>%Ln Menschen filtern...</numerusform>
            <numerusform>%Ln Menschen filtern...</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Gewählte Menschen</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>Wegnehmen: {filter}</translation>
    </message>
    <message>
        <source>Enter opens · L logs · S snoozes · C circle</source>
        <translation>Eingabe öffnet · L notiert · S lässt ruhen · C Kreis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Voriger Mensch</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächster Mensch</translation>
    </message>
    <message>
        <source>Add to this person</source>
        <translation>Diesem Menschen hinzufügen</translation>
    </message>
    <message>
        <source>That was the last one on this side.</source>
        <translation>Das war der letzte auf dieser Seite.</translation>
    </message>
    <message>
        <source>Life beside work</source>
        <translation>Leben neben der Arbeit</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>Everybody with this tag</source>
        <translation>Alle mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>Versprechen wieder offen</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>Kreis: {circle}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation>Schreibe, was geschah</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Etwas anderes hinzufügen</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Details looked through today</source>
        <translation>Angaben heute durchgesehen</translation>
    </message>
    <message>
        <source>Open an entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take an entry away</source>
        <translation>Eintrag wegnehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie zu finden sind</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Was ihnen wichtig ist</translation>
    </message>
    <message>
        <source>Values, plans, how they like to be reached...</source>
        <translation>Werte, Pläne, wie sie angesprochen werden mögen...</translation>
    </message>
    <message>
        <source>Family, friends, what they love doing</source>
        <translation>Familie, Freunde, was sie gern tun</translation>
    </message>
    <message>
        <source>Anything else worth keeping</source>
        <translation>Alles andere, was sich zu behalten lohnt</translation>
    </message>
    <message>
        <source>Change how you met</source>
        <translation>Ändern, wie ihr euch kennengelernt habt</translation>
    </message>
    <message>
        <source>You introduced</source>
        <translation>Du hast vorgestellt</translation>
    </message>
    <message>
        <source>Discreet: private things are hidden.</source>
        <translation>Diskret: Privates ist verborgen.</translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation>Diesen Menschen bearbeiten</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>Looked through today</source>
        <translation>Heute durchgesehen</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>Über den Arbeitgeber</translation>
    </message>
    <message>
        <source>Give a circle</source>
        <translation>Einen Kreis geben</translation>
    </message>
    <message>
        <source>Circle: {circle}</source>
        <translation>Kreis: {circle}</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} öffnen</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>{what} kopiert</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation>durch {name}</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht vorgestellt</translation>
    </message>
    <message>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <source>With private things</source>
        <translation>Mit Privatem</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Als PDF speichern...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>{name} is written</source>
        <translation>{name} ist geschrieben</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>one a line, what it is for in brackets</source>
        <translation>je Zeile eine, wofür in Klammern</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>a day, a month with its year, or a year</source>
        <translation>ein Tag, ein Monat mit Jahr oder ein Jahr</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Vor dem Namen</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>Dr.</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>PhD</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Work and place</source>
        <translation>Arbeit und Ort</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>a name on the desk</source>
        <translation>ein Name auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Wie nah</translation>
    </message>
    <message>
        <source>Own rhythm, days</source>
        <translation>Eigener Rhythmus, Tage</translation>
    </message>
    <message>
        <source>as the circle has it</source>
        <translation>wie der Kreis es hat</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Brings news from another world</source>
        <translation>Bringt Neues aus einer anderen Welt</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Macht mit</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Von ihnen</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Wie tief</translation>
    </message>
    <message>
        <source>Others there</source>
        <translation>Wer noch da war</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Foto behalten</translation>
    </message>
    <message>
        <source>{name} would be run, not shown. Save it where you want it instead.</source>
        <translation>{name} würde ausgeführt, nicht gezeigt. Speichere sie lieber, wo du sie haben willst.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>Diese Datei ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>Keep a link to it instead.</source>
        <translation>Behalte stattdessen einen Verweis darauf.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remember for next time</source>
        <translation>Fürs nächste Mal merken</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>for good, unless you name a day</source>
        <translation>für immer, wenn du keinen Tag nennst</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>birthday, thanks, wedding</source>
        <translation>Geburtstag, Dank, Hochzeit</translation>
    </message>
    <message>
        <source>Add a gift</source>
        <translation>Geschenk hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Neuer Arbeitgeber</translation>
    </message>
    <message>
        <source>today, unless you name a day</source>
        <translation>heute, wenn du keinen Tag nennst</translation>
    </message>
    <message>
        <source>They have a new job</source>
        <translation>Sie haben eine neue Stelle</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>first marathon</source>
        <translation>erster Marathon</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>if you know it</source>
        <translation>wenn du es weißt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>sister, colleague, same choir</source>
        <translation>Schwester, Kollegin, selber Chor</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>Kennt {name}</translation>
    </message>
    <message>
        <source>Who they know</source>
        <translation>Wen sie kennen</translation>
    </message>
    <message>
        <source>Favourite tea</source>
        <translation>Lieblingstee</translation>
    </message>
    <message>
        <source>Words to choose</source>
        <translation>Worte zur Wahl</translation>
    </message>
    <message>
        <source>green, black, none</source>
        <translation>grün, schwarz, keiner</translation>
    </message>
    <message>
        <source>For this person</source>
        <translation>Für diesen Menschen</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Field taken away; what was filled in stays as text</source>
        <translation>Feld weggenommen; was ausgefüllt war, bleibt als Text</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Secret note: press to read</source>
        <translation>Geheime Notiz: drücke, um zu lesen</translation>
    </message>
    <message>
        <source>Said: {what}</source>
        <translation>Gesagt: {what}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Card as a QR code</source>
        <translation>Visitenkarte als QR-Code</translation>
    </message>
    <message>
        <source>Set the stage by judgement...</source>
        <translation>Stufe nach Urteil setzen...</translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation>Zusammenführen mit...</translation>
    </message>
    <message>
        <source>What changed...</source>
        <translation>Was sich geändert hat...</translation>
    </message>
    <message>
        <source>What I hold on this person...</source>
        <translation>Was ich über diesen Menschen habe...</translation>
    </message>
    <message>
        <source>Forget...</source>
        <translation>Vergessen...</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>one short sentence</source>
        <translation>ein kurzer Satz</translation>
    </message>
    <message>
        <source>Your judgement stands for a year</source>
        <translation>Dein Urteil gilt ein Jahr</translation>
    </message>
    <message>
        <source>Set the stage by judgement</source>
        <translation>Stufe nach Urteil setzen</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <translation>Wer ist derselbe Mensch wie {name}?</translation>
    </message>
    <message>
        <source>One person now</source>
        <translation>Jetzt ein Mensch</translation>
    </message>
    <message>
        <source>Two people again</source>
        <translation>Wieder zwei Menschen</translation>
    </message>
    <message>
        <source>Where should the folder go?</source>
        <translation>Wohin soll der Ordner?</translation>
    </message>
    <message>
        <source>Everything on {name} is in {folder}</source>
        <translation>Alles über {name} liegt in {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others mention them: look before you hand it on.</source>
        <translation>
            <numerusform>%Ln Text von anderen erwähnt sie: sieh nach, ehe du es weitergibst.</numerusform>
            <numerusform>%Ln Texte von anderen erwähnen sie: sieh nach, ehe du es weitergibst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <translation>{name} ist vergessen</translation>
    </message>
    <message>
        <source>The name still stands in notes about: {names}</source>
        <translation>Der Name steht noch in Notizen über: {names}</translation>
    </message>
    <message>
        <source>Everything about this person is erased: here, in the history of undo and in every backup on this computer. It cannot be undone.</source>
        <translation>Alles über diesen Menschen wird gelöscht: hier, im Verlauf und in jeder Sicherung auf diesem Rechner. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} vergessen?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Schlagwort gegeben</translation>
    </message>
    <message>
        <source>Tag {tag} taken away</source>
        <translation>Schlagwort {tag} weggenommen</translation>
    </message>
    <message>
        <source>{name} is archived</source>
        <translation>{name} ist archiviert</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist zurück</translation>
    </message>
    <message>
        <source>No card will name {name}</source>
        <translation>Keine Karte wird {name} nennen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>What happened? “call today 20 min, thank her Friday”</source>
        <translation>Was geschah? „heute Anruf 20 min, Freitag danken“</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing has passed between you yet.</source>
        <translation>Zwischen euch ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Write one line above, or import a file: what it tells appears here.</source>
        <translation>Schreibe oben eine Zeile oder lies eine Datei ein: was sie erzählt, erscheint hier.</translation>
    </message>
    <message>
        <source>Entry taken away</source>
        <translation>Eintrag weggenommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Add somebody they know</source>
        <translation>Jemanden hinzufügen, den sie kennen</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>Tage, die zählen</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Deine eigenen Felder</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A day that matters</source>
        <translation>Ein Tag, der zählt</translation>
    </message>
    <message>
        <source>A new job</source>
        <translation>Eine neue Stelle</translation>
    </message>
    <message>
        <source>A position held before</source>
        <translation>Eine frühere Stelle</translation>
    </message>
    <message>
        <source>Somebody they know</source>
        <translation>Jemand, den sie kennen</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>Ein Geschenk</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Ein eigenes Feld</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>How they know {name}</source>
        <translation>Woher sie {name} kennen</translation>
    </message>
    <message>
        <source>{name}: not filled in</source>
        <translation>{name}: nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Expired note</source>
        <translation>Abgelaufene Notiz</translation>
    </message>
    <message>
        <source>Not known yet: it grows with what you exchange.</source>
        <translation>Noch unbekannt: sie wächst mit dem, was ihr austauscht.</translation>
    </message>
    <message>
        <source>Give and receive</source>
        <translation>Geben und Nehmen</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>seit {month}</translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation>dein Urteil</translation>
    </message>
    <message>
        <source>gave {n}</source>
        <translation>gabst {n}</translation>
    </message>
    <message>
        <source>got {n}</source>
        <translation>bekamst {n}</translation>
    </message>
    <message>
        <source>Warmth over the last year. Now {words}</source>
        <translation>Wärme im letzten Jahr. Jetzt {words}</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Ehe du bittest</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Asks of the last 90 days with this one: {asks}. Room: {room}.</source>
        <translation>Bitten der letzten 90 Tage mit dieser: {asks}. Raum: {room}.</translation>
    </message>
    <message>
        <source>Say thanks first: {what}, {day}.</source>
        <translation>Sag zuerst Danke: {what}, {day}.</translation>
    </message>
    <message>
        <source>Keep or renew your promise first: {what}.</source>
        <translation>Halte oder erneuere zuerst dein Versprechen: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n words of yours are without an answer.</source>
        <translation>
            <numerusform>%Ln Nachricht von dir ist ohne Antwort.</numerusform>
            <numerusform>%Ln Nachrichten von dir sind ohne Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give something first: you have asked more than you gave of late.</source>
        <translation>Gib zuerst etwas: du hast zuletzt mehr gebeten als gegeben.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>disciplined, not helter-skelter</source>
        <translation>mit Bedacht, nicht aufs Geratewohl</translation>
    </message>
    <message>
        <source>What is your community for, this season?</source>
        <translation>Wofür ist deine Gemeinschaft in dieser Zeit da?</translation>
    </message>
    <message>
        <source>A plan changes whom Today brings first; it never changes trust or history.</source>
        <translation>Ein Plan ändert, wen Heute zuerst bringt; nie ändert er Vertrauen oder Geschichte.</translation>
    </message>
    <message>
        <source>Start: {purpose}</source>
        <translation>Beginnen: {purpose}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%Ln wartet auf dich</numerusform>
            <numerusform>%Ln warten auf dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Gelegenheiten</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Gelegenheit hinzufügen</translation>
    </message>
    <message>
        <source>{org} taken off</source>
        <translation>{org} herausgenommen</translation>
    </message>
    <message>
        <source>Target changed</source>
        <translation>Ziel geändert</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>What do you aim at?</source>
        <translation>Was hast du vor?</translation>
    </message>
    <message>
        <source>The plan begins</source>
        <translation>Der Plan beginnt</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Den Plan ändern</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>Ziel losgelassen</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>Ziel gesetzt</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ein Ziel setzen</translation>
    </message>
    <message>
        <source>Add a person to the plan</source>
        <translation>Einen Menschen in den Plan nehmen</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Employer or customer</source>
        <translation>Arbeitgeber oder Kunde</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Beweggrund</translation>
    </message>
    <message>
        <source>I know an advocate inside</source>
        <translation>Ich kenne drinnen einen Fürsprecher</translation>
    </message>
    <message>
        <source>A posting is open</source>
        <translation>Eine Stelle ist ausgeschrieben</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%Ln Mensch darin</numerusform>
            <numerusform>%Ln Menschen darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who left</source>
        <translation>
            <numerusform>%Ln Mensch, der ging</numerusform>
            <numerusform>%Ln Menschen, die gingen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Plan beendet</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Den Plan beenden</translation>
    </message>
    <message>
        <source>Say in one sentence what you aim at.</source>
        <translation>Sag in einem Satz, was du vorhast.</translation>
    </message>
    <message>
        <source>started {day} · week {n}</source>
        <translation>begonnen {day} · Woche {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a week</source>
        <translation>
            <numerusform>%Ln Minute je Woche</numerusform>
            <numerusform>%Ln Minuten je Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute dran</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dran</translation>
    </message>
    <message>
        <source>Start, 10 minutes</source>
        <translation>Beginnen, 10 Minuten</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>eight steps</source>
        <translation>acht Schritte</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Checks of {step}</source>
        <translation>Prüfpunkte von {step}</translation>
    </message>
    <message>
        <source>Who you need beside you</source>
        <translation>Wen du neben dir brauchst</translation>
    </message>
    <message numerus="yes">
        <source>%n empty chairs</source>
        <translation>
            <numerusform>%Ln leerer Stuhl</numerusform>
            <numerusform>%Ln leere Stühle</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty chair</source>
        <translation>ein leerer Stuhl</translation>
    </message>
    <message>
        <source>{name} off the plan</source>
        <translation>{name} aus dem Plan genommen</translation>
    </message>
    <message>
        <source>Take {name} off the plan</source>
        <translation>{name} aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Comfortable: you can keep what you promised your circles.</source>
        <translation>Bequem: du kannst halten, was du deinen Kreisen versprochen hast.</translation>
    </message>
    <message>
        <source>Full: the plan just holds.</source>
        <translation>Voll: der Plan hält gerade noch.</translation>
    </message>
    <message>
        <source>More promised than you can keep.</source>
        <translation>Mehr versprochen, als du halten kannst.</translation>
    </message>
    <message numerus="yes">
        <source>Moving the %n coldest one circle out makes it hold: {circle}.</source>
        <translation>
            <numerusform>Nimm den kühlsten einen Kreis weiter nach außen, dann hält es: {circle}.</numerusform>
            <numerusform>Nimm die %Ln kühlsten einen Kreis weiter nach außen, dann hält es: {circle}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituale</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Wie sie endeten</translation>
    </message>
    <message numerus="yes">
        <source>%n people to tell</source>
        <translation>
            <numerusform>%Ln Menschen berichten</numerusform>
            <numerusform>%Ln Menschen berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning not noted</source>
        <translation>Anfang nicht notiert</translation>
    </message>
    <message>
        <source>talks {talks} · interviews {interviews} · yes {won} · of {begun}</source>
        <translation>Gespräche {talks} · Interviews {interviews} · Ja {won} · von {begun}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Wer sich bewegt hat</translation>
    </message>
    <message>
        <source>Loops to close</source>
        <translation>Schleifen zu schließen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>The week is looked at</source>
        <translation>Die Woche ist angesehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>About {spent} of your {all} minutes.</source>
        <translation>Etwa {spent} deiner {all} Minuten.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Was ging gut?</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Nobody moved this week. Trust takes its time.</source>
        <translation>Niemand hat sich diese Woche bewegt. Vertrauen braucht seine Zeit.</translation>
    </message>
    <message>
        <source>now {stage}</source>
        <translation>jetzt {stage}</translation>
    </message>
    <message>
        <source>back to {stage}</source>
        <translation>zurück auf {stage}</translation>
    </message>
    <message>
        <source>Every loop is closed. Well done.</source>
        <translation>Jede Schleife ist geschlossen. Gut gemacht.</translation>
    </message>
    <message>
        <source>Two lines of thanks are still open:</source>
        <translation>Zwei Zeilen Dank stehen noch aus:</translation>
    </message>
    <message>
        <source>Thanked: {name}</source>
        <translation>Gedankt: {name}</translation>
    </message>
    <message>
        <source>Open between you:</source>
        <translation>Offen zwischen euch:</translation>
    </message>
    <message>
        <source>No goals are set. One countable thing a week is enough.</source>
        <translation>Es sind keine Ziele gesetzt. Eine zählbare Sache je Woche genügt.</translation>
    </message>
    <message>
        <source>What will you do differently?</source>
        <translation>Was machst du anders?</translation>
    </message>
    <message>
        <source>The smallest step counts.</source>
        <translation>Der kleinste Schritt zählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in focus wait for a word</source>
        <translation>
            <numerusform>%Ln Mensch im Fokus wartet auf ein Wort</numerusform>
            <numerusform>%Ln Menschen im Fokus warten auf ein Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises fall due</source>
        <translation>
            <numerusform>%Ln Versprechen wird fällig</numerusform>
            <numerusform>%Ln Versprechen werden fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates come up</source>
        <translation>
            <numerusform>%Ln Termin steht an</numerusform>
            <numerusform>%Ln Termine stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>last word {time} ago</source>
        <translation>letztes Wort vor {time}</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>noch kein Wort</translation>
    </message>
    <message>
        <source>Whom do you turn to first on Monday?</source>
        <translation>An wen wendest du dich am Montag zuerst?</translation>
    </message>
    <message>
        <source>Three names.</source>
        <translation>Drei Namen.</translation>
    </message>
    <message>
        <source>Review done. See you next week.</source>
        <translation>Rückblick fertig. Bis nächste Woche.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>Nothing is planned next.</source>
        <translation>Als Nächstes ist nichts geplant.</translation>
    </message>
    <message>
        <source>Plan next step</source>
        <translation>Nächsten Schritt planen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people who helped what came of it.</source>
        <translation>
            <numerusform>Sag %Ln Menschen, der half, was daraus wurde.</numerusform>
            <numerusform>Sag %Ln Menschen, die halfen, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} taken out</source>
        <translation>{name} herausgenommen</translation>
    </message>
    <message>
        <source>{name} was told</source>
        <translation>{name} weiß Bescheid</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>berichtet {day}</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>war dort</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>arbeitet dort</translation>
    </message>
    <message>
        <source>Take {name} in</source>
        <translation>{name} dazunehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Dazunehmen</translation>
    </message>
    <message>
        <source>Way to {org}</source>
        <translation>Weg zu {org}</translation>
    </message>
    <message>
        <source>Show the way there</source>
        <translation>Den Weg dorthin zeigen</translation>
    </message>
    <message>
        <source>Write down more</source>
        <translation>Mehr aufschreiben</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Bearbeiten: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Prepared: {text}</source>
        <translation>Vorbereitet: {text}</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Remove the opportunity</source>
        <translation>Gelegenheit entfernen</translation>
    </message>
    <message>
        <source>Edit the opportunity</source>
        <translation>Gelegenheit bearbeiten</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Dazugenommen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle darin</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtem</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>What they may ask, what you want to ask</source>
        <translation>Was sie fragen könnten, was du fragen willst</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>Trotzdem verschieben</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich anbiete</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>Wichtigster Mensch</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Wie es begann</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>The goal is written in one sentence</source>
        <translation>Das Ziel steht in einem Satz</translation>
    </message>
    <message>
        <source>Channels are chosen by the goal</source>
        <translation>Die Kanäle sind nach dem Ziel gewählt</translation>
    </message>
    <message>
        <source>One photo everywhere</source>
        <translation>Überall dasselbe Foto</translation>
    </message>
    <message>
        <source>One name and one line about you everywhere</source>
        <translation>Überall derselbe Name und dieselbe Zeile über dich</translation>
    </message>
    <message>
        <source>Useful content of your own on one topic</source>
        <translation>Eigene nützliche Inhalte zu einem Thema</translation>
    </message>
    <message>
        <source>Find and follow the experts</source>
        <translation>Die Fachleute finden und ihnen folgen</translation>
    </message>
    <message>
        <source>Listen first, then join discussions</source>
        <translation>Erst zuhören, dann mitreden</translation>
    </message>
    <message>
        <source>Start discussions</source>
        <translation>Gespräche beginnen</translation>
    </message>
    <message>
        <source>Be polite</source>
        <translation>Höflich sein</translation>
    </message>
    <message>
        <source>Answer in time, admit mistakes</source>
        <translation>Rechtzeitig antworten, Fehler zugeben</translation>
    </message>
    <message>
        <source>Share others&apos; work and credit generously</source>
        <translation>Die Arbeit anderer großzügig teilen und nennen</translation>
    </message>
    <message>
        <source>One person is one entry</source>
        <translation>Ein Mensch ist ein Eintrag</translation>
    </message>
    <message>
        <source>A second path to those who matter</source>
        <translation>Ein zweiter Weg zu denen, die zählen</translation>
    </message>
    <message>
        <source>Topics to be known for are chosen</source>
        <translation>Die Themen, für die du bekannt sein willst, sind gewählt</translation>
    </message>
    <message>
        <source>Rituals have their days</source>
        <translation>Rituale haben ihre Tage</translation>
    </message>
    <message>
        <source>Goals are weekly and countable</source>
        <translation>Ziele gelten je Woche und sind zählbar</translation>
    </message>
    <message>
        <source>The week is reviewed</source>
        <translation>Die Woche wird angesehen</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>One recognisable self</source>
        <translation>Ein erkennbares Ich</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Gespräche je Woche</translation>
    </message>
    <message>
        <source>Old ties revived a week</source>
        <translation>Wiederbelebt je Woche</translation>
    </message>
    <message>
        <source>Thanked within a day</source>
        <translation>Dank am selben Tag</translation>
    </message>
    <message>
        <source>Warm lifelines</source>
        <translation>Warme Anker</translation>
    </message>
    <message>
        <source>Conversations a week</source>
        <translation>Unterhaltungen je Woche</translation>
    </message>
    <message>
        <source>Customers in touch</source>
        <translation>Kunden in Kontakt</translation>
    </message>
    <message>
        <source>Referrals a quarter, unasked</source>
        <translation>Ungebetene Vermittlungen</translation>
    </message>
    <message>
        <source>Asks on your topics a month</source>
        <translation>Bitten zu deinen Themen</translation>
    </message>
    <message>
        <source>Go-to people</source>
        <translation>Die zu dir kommen</translation>
    </message>
    <message>
        <source>Shares a month, unasked</source>
        <translation>Ungebeten geteilt</translation>
    </message>
    <message>
        <source>Booster</source>
        <translation>Verstärker</translation>
    </message>
    <message>
        <source>Insider</source>
        <translation>Jemand von drinnen</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation>Rettungsanker</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Vermittler</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gleichgesinnter</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Fachkundiger</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Neuling</translation>
    </message>
    <message>
        <source>{now} of {aim}</source>
        <translation>{now} von {aim}</translation>
    </message>
    <message>
        <source>began at {n}</source>
        <translation>begann bei {n}</translation>
    </message>
    <message>
        <source>of {aim}</source>
        <translation>von {aim}</translation>
    </message>
    <message>
        <source>{aim} by {month}</source>
        <translation>{aim} bis {month}</translation>
    </message>
    <message>
        <source>Aim, in percent</source>
        <translation>Ziel, in Prozent</translation>
    </message>
    <message>
        <source>People a day</source>
        <translation>Menschen am Tag</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten je Woche</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Rückblick am</translation>
    </message>
    <message>
        <source>Nothing was logged this week. One word to one person is a fine start.</source>
        <translation>Diese Woche wurde nichts notiert. Ein Wort an einen Menschen ist ein guter Anfang.</translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>{met} of {all} people in focus had a word from you.</source>
        <translation>{met} von {all} Menschen im Fokus hatten ein Wort von dir.</translation>
    </message>
    <message>
        <source>{plan} of {all} touches served the plan.</source>
        <translation>{plan} von {all} Kontakten dienten dem Plan.</translation>
    </message>
    <message>
        <source>Most of the week went beside the plan. Three names for Monday help.</source>
        <translation>Das meiste der Woche ging am Plan vorbei. Drei Namen für Montag helfen.</translation>
    </message>
    <message>
        <source>{share} % of touches went to {n} people.</source>
        <translation>{share} % der Kontakte gingen an {n} Menschen.</translation>
    </message>
    <message>
        <source>{kept} promises kept, {due} wait for you.</source>
        <translation>{kept} Versprechen gehalten, {due} warten auf dich.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Helped first</source>
        <translation>Erst geholfen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Find one person inside, or one who left.</source>
        <translation>Finde einen Menschen drinnen oder einen, der ging.</translation>
    </message>
    <message>
        <source>Ask for a view, not for a job.</source>
        <translation>Bitte um eine Einschätzung, nicht um eine Stelle.</translation>
    </message>
    <message>
        <source>Thank the same day, and ask for one more name.</source>
        <translation>Danke am selben Tag und frage nach einem weiteren Namen.</translation>
    </message>
    <message>
        <source>Tell whoever opened the door what came of it.</source>
        <translation>Sag denen, die die Tür geöffnet haben, was daraus wurde.</translation>
    </message>
    <message>
        <source>Write down what you want to ask them.</source>
        <translation>Schreibe auf, was du sie fragen willst.</translation>
    </message>
    <message>
        <source>Thank everybody who helped before you answer.</source>
        <translation>Danke allen, die halfen, ehe du antwortest.</translation>
    </message>
    <message>
        <source>Send one useful thing that costs them nothing.</source>
        <translation>Schicke etwas Nützliches, das sie nichts kostet.</translation>
    </message>
    <message>
        <source>Ask whether it helped; listen to what is hard now.</source>
        <translation>Frage, ob es geholfen hat; höre, was jetzt schwer ist.</translation>
    </message>
    <message>
        <source>Say plainly what it costs and what it does not do.</source>
        <translation>Sag offen, was es kostet und was es nicht kann.</translation>
    </message>
    <message>
        <source>Do the first thing before they expect it.</source>
        <translation>Tu das Erste, ehe sie es erwarten.</translation>
    </message>
    <message>
        <source>Name the first three readers.</source>
        <translation>Nenne die ersten drei Leser.</translation>
    </message>
    <message>
        <source>Let one friend read it first.</source>
        <translation>Lass es erst einen Freund lesen.</translation>
    </message>
    <message>
        <source>Answer everybody who says something.</source>
        <translation>Antworte allen, die etwas sagen.</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ich habe mich beworben</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>I made a proposal</source>
        <translation>Ich habe einen Vorschlag gemacht</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ich habe ihnen berichtet</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Hilft</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Führt das Gespräch</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>It became a yes</source>
        <translation>Es wurde ein Ja</translation>
    </message>
    <message>
        <source>It became a no</source>
        <translation>Es wurde ein Nein</translation>
    </message>
    <message>
        <source>Nobody is named yet whom it goes to.</source>
        <translation>Es ist noch niemand genannt, an den es geht.</translation>
    </message>
    <message>
        <source>You have not spoken yet: no offer before that.</source>
        <translation>Ihr habt noch nicht gesprochen: vorher kein Angebot.</translation>
    </message>
    <message>
        <source>Give something first; there is little room to ask.</source>
        <translation>Gib zuerst etwas; für eine Bitte ist wenig Raum.</translation>
    </message>
    <message>
        <source>A thank-you is still open.</source>
        <translation>Ein Dank steht noch aus.</translation>
    </message>
    <message>
        <source>A promise of yours is overdue.</source>
        <translation>Ein Versprechen von dir ist überfällig.</translation>
    </message>
    <message>
        <source>They have not answered twice.</source>
        <translation>Sie haben zweimal nicht geantwortet.</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>Durch jemanden</translation>
    </message>
    <message>
        <source>A posting</source>
        <translation>Eine Ausschreibung</translation>
    </message>
    <message>
        <source>At an event</source>
        <translation>Auf einer Veranstaltung</translation>
    </message>
    <message>
        <source>They came to me</source>
        <translation>Sie kamen zu mir</translation>
    </message>
    <message>
        <source>Out of the blue</source>
        <translation>Aus heiterem Himmel</translation>
    </message>
    <message>
        <source>No answer yet: a second person there?</source>
        <translation>Noch keine Antwort: ein zweiter Mensch dort?</translation>
    </message>
    <message>
        <source>No answer yet: one friendly reminder.</source>
        <translation>Noch keine Antwort: eine freundliche Erinnerung.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Data and safety</source>
        <translation>Daten und Sicherheit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Your community is one file on this computer. The app opens no network connection.</source>
        <translation>Deine Gemeinschaft ist eine Datei auf diesem Rechner. Das Programm öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Zurückholen...</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>Verschieben...</translation>
    </message>
    <message>
        <source>Move the file</source>
        <translation>Datei verschieben</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Health of the data file</source>
        <translation>Gesundheit der Datei</translation>
    </message>
    <message>
        <source>Not checked today.</source>
        <translation>Heute noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>One JSON file with every fact.</source>
        <translation>Eine JSON-Datei mit jeder Tatsache.</translation>
    </message>
    <message>
        <source>Backed up, checked and complete</source>
        <translation>Gesichert, geprüft und vollständig</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Checked just now: no fault found in {people} people.</source>
        <translation>Eben geprüft: kein Fehler bei {people} Menschen.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Move the file to</source>
        <translation>Datei verschieben nach</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it. What was written after the backup is in that file only.</source>
        <translation>Die jetzige Datei bleibt daneben erhalten. Was nach der Sicherung geschrieben wurde, steht nur in ihr.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore: {what}</source>
        <translation>Zurückholen: {what}</translation>
    </message>
    <message>
        <source>None yet. One is made by itself before anything large.</source>
        <translation>Noch keine. Vor allem Großen wird von selbst gesichert.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung zurückholen?</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Wählen: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Anhalten: {what}</translation>
    </message>
    <message>
        <source>Community Desk {version}</source>
        <translation>Community Desk {version}</translation>
    </message>
    <message>
        <source>All your channels as one community of people. Offline, in one file that is yours.</source>
        <translation>Alle deine Kanäle als eine Gemeinschaft von Menschen. Ohne Netz, in einer Datei, die dir gehört.</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL-3.0), SQLModel, SQLCipher, Inter (OFL-1.1) and Tabler Icons (MIT). Community Desk itself is under the MIT licence.</source>
        <translation>Gemacht mit Qt for Python (LGPL-3.0), SQLModel, SQLCipher, Inter (OFL-1.1) und Tabler Icons (MIT). Community Desk selbst steht unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL: its libraries are separate files you may replace.</source>
        <translation>Qt wird unter der LGPL benutzt: seine Bibliotheken sind eigene Dateien, die du ersetzen darfst.</translation>
    </message>
    <message>
        <source>Everybody here is sorted</source>
        <translation>Alle hier sind sortiert</translation>
    </message>
    <message>
        <source>New people come with the next import.</source>
        <translation>Neue Menschen kommen mit der nächsten Einlesung.</translation>
    </message>
    <message>
        <source>A tag, then Enter</source>
        <translation>Ein Schlagwort, dann Eingabe</translation>
    </message>
    <message>
        <source>A note, then Enter</source>
        <translation>Eine Notiz, dann Eingabe</translation>
    </message>
    <message>
        <source>{name} is the same as</source>
        <translation>{name} ist derselbe Mensch wie</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>merge...</source>
        <translation>zusammenführen...</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>open</source>
        <comment>press</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left from {group}</source>
        <translation>
            <numerusform>noch %Ln aus {group}</numerusform>
            <numerusform>noch %Ln aus {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} sorted</source>
        <translation>{done} von {all} sortiert</translation>
    </message>
    <message numerus="yes">
        <source>{left} at {weekly} a week take %n weeks</source>
        <translation>
            <numerusform>{left} bei {weekly} je Woche brauchen %Ln Woche</numerusform>
            <numerusform>{left} bei {weekly} je Woche brauchen %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave listed</source>
        <translation>Gelistet lassen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Same as somebody else</source>
        <translation>Derselbe wie jemand anderes</translation>
    </message>
    <message>
        <source>People in common</source>
        <translation>Gemeinsame Bekannte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Decide for the whole group</source>
        <translation>Für die ganze Gruppe entscheiden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody in the group is decided on. A backup is made before many, and one undo brings all back.</source>
        <translation>Für alle in der Gruppe wird entschieden. Bei vielen wird zuvor gesichert, und einmal Rückgängig bringt alle zurück.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n people in common</source>
        <translation>
            <numerusform>%Ln gemeinsamer Bekannter</numerusform>
            <numerusform>%Ln gemeinsame Bekannte</numerusform>
        </translation>
    </message>
    <message>
        <source>connected on {channel} {day}</source>
        <translation>verbunden auf {channel} {day}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>suggested: {circle}, because {reasons}</source>
        <translation>Vorschlag: {circle}, weil {reasons}</translation>
    </message>
    <message>
        <source>suggested: {circle}</source>
        <translation>Vorschlag: {circle}</translation>
    </message>
    <message>
        <source>you wrote to each other</source>
        <translation>ihr euch geschrieben habt</translation>
    </message>
    <message numerus="yes">
        <source>you share %n channels</source>
        <translation>
            <numerusform>ihr %Ln Kanal teilt</numerusform>
            <numerusform>ihr %Ln Kanäle teilt</numerusform>
        </translation>
    </message>
    <message>
        <source>they work where you want to be</source>
        <translation>sie arbeiten, wo du hinwillst</translation>
    </message>
    <message numerus="yes">
        <source>%n of your people work there</source>
        <translation>
            <numerusform>%Ln deiner Menschen dort arbeitet</numerusform>
            <numerusform>%Ln deiner Menschen dort arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>you connected within a year</source>
        <translation>ihr euch vor weniger als einem Jahr verbunden habt</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>never nagged</source>
        <translation>nie gemahnt</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Für drei Tage</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Für einen Monat</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Für drei Monate</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Promise, {days}</source>
        <translation>Versprechen, {days}</translation>
    </message>
    <message>
        <source>Promise, due {days}</source>
        <translation>Versprechen, fällig {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n things you promised</source>
        <translation>
            <numerusform>%Ln Sache, die du versprochen hast</numerusform>
            <numerusform>%Ln Sachen, die du versprochen hast</numerusform>
        </translation>
    </message>
    <message>
        <source>yours to answer</source>
        <translation>von dir zu beantworten</translation>
    </message>
    <message>
        <source>{shown} of {all} that are due, the rest waits without reproach</source>
        <translation>{shown} von {all}, die dran sind; der Rest wartet ohne Vorwurf</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>nächste 7 Tage</translation>
    </message>
    <message>
        <source>That was today. Well done.</source>
        <translation>Das war heute. Gut gemacht.</translation>
    </message>
    <message>
        <source>Nobody needs you today.</source>
        <translation>Heute braucht dich niemand.</translation>
    </message>
    <message>
        <source>Your people are in good order. Enjoy the quiet, or meet someone new.</source>
        <translation>Deine Menschen sind gut versorgt. Genieße die Ruhe oder triff jemand Neues.</translation>
    </message>
    <message>
        <source>Bring your people</source>
        <translation>Bring deine Menschen</translation>
    </message>
    <message>
        <source>Your desk is empty, and that is a fine place to start.</source>
        <translation>Dein Schreibtisch ist leer, und das ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Bring a file from any channel, or add one person you care about.</source>
        <translation>Bring eine Datei aus irgendeinem Kanal oder füge einen Menschen hinzu, der dir wichtig ist.</translation>
    </message>
    <message>
        <source>{name} rests until {day}</source>
        <translation>{name} ruht bis {day}</translation>
    </message>
    <message>
        <source>Card of {name} put away</source>
        <translation>Karte von {name} weggelegt</translation>
    </message>
    <message>
        <source>J K</source>
        <translation>J K</translation>
    </message>
    <message>
        <source>Next and previous card</source>
        <translation>Nächste und vorige Karte</translation>
    </message>
    <message>
        <source>Snooze the card</source>
        <translation>Karte ruhen lassen</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>Karte weglegen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>It was {time}. {n} people wait, and nothing was lost.</source>
        <translation>Es waren {time}. {n} Menschen warten, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>Begin anew...</source>
        <translation>Neu anfangen...</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message numerus="yes">
        <source>These now: %n people, as on any day</source>
        <translation>
            <numerusform>Diese jetzt: %Ln Menschen, wie an jedem Tag</numerusform>
            <numerusform>Diese jetzt: %Ln Menschen, wie an jedem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>These come back over three weeks</source>
        <translation>Diese kommen über drei Wochen zurück</translation>
    </message>
    <message>
        <source>These may rest, until you give them a circle again</source>
        <translation>Diese dürfen ruhen, bis du ihnen wieder einen Kreis gibst</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>A fresh start. One after the other.</source>
        <translation>Ein frischer Anfang. Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>gave {gave} · received {received}</source>
        <translation>gabst {gave} · bekamst {received}</translation>
    </message>
    <message>
        <source>Remember: {what}</source>
        <translation>Denke daran: {what}</translation>
    </message>
    <message>
        <source>Another opening</source>
        <translation>Anderer Anfang</translation>
    </message>
    <message>
        <source>Suggested move</source>
        <translation>Vorgeschlagener Zug</translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation>Geben und Nehmen</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>known for {time}</source>
        <translation>bekannt seit {time}</translation>
    </message>
    <message>
        <source>Copied. Fill in what stands in braces.</source>
        <translation>Kopiert. Fülle aus, was in Klammern steht.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>ein Versprechen</translation>
    </message>
    <message>
        <source>They: {text}</source>
        <translation>Sie: {text}</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>bequem</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>more than you can keep</source>
        <translation>mehr, als du halten kannst</translation>
    </message>
    <message>
        <source>Today&apos;s desk</source>
        <translation>Heute auf dem Tisch</translation>
    </message>
    <message>
        <source>{done} of {all} tended</source>
        <translation>{done} von {all} bedacht</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n done, nothing left</source>
        <translation>
            <numerusform>%Ln erledigt, nichts übrig</numerusform>
            <numerusform>%Ln erledigt, nichts übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>has a birthday</source>
        <translation>hat Geburtstag</translation>
    </message>
    <message>
        <source>has a work anniversary</source>
        <translation>hat Dienstjubiläum</translation>
    </message>
    <message>
        <source>has an anniversary</source>
        <translation>hat einen Jahrestag</translation>
    </message>
    <message>
        <source>starts a new job</source>
        <translation>beginnt eine neue Stelle</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>turns {years} on {day}</source>
        <translation>wird {years} am {day}</translation>
    </message>
    <message>
        <source>LinkedIn archive</source>
        <translation>LinkedIn-Archiv</translation>
    </message>
    <message>
        <source>connections, messages, endorsements</source>
        <translation>Verbindungen, Nachrichten, Empfehlungen</translation>
    </message>
    <message>
        <source>Contacts file</source>
        <translation>Kontaktdatei</translation>
    </message>
    <message>
        <source>vCard, Google or Outlook CSV</source>
        <translation>vCard, Google- oder Outlook-CSV</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>mbox or eml: who you really talk to</source>
        <translation>mbox oder eml: mit wem du wirklich sprichst</translation>
    </message>
    <message>
        <source>X or Mastodon archive</source>
        <translation>X- oder Mastodon-Archiv</translation>
    </message>
    <message>
        <source>followers, replies, messages</source>
        <translation>Folgende, Antworten, Nachrichten</translation>
    </message>
    <message>
        <source>WhatsApp or Telegram chat</source>
        <translation>WhatsApp- oder Telegram-Chat</translation>
    </message>
    <message>
        <source>exported chats</source>
        <translation>exportierte Chats</translation>
    </message>
    <message>
        <source>Any spreadsheet</source>
        <translation>Jede Tabelle</translation>
    </message>
    <message>
        <source>you match the columns</source>
        <translation>du ordnest die Spalten zu</translation>
    </message>
    <message>
        <source>Bring your community to one desk</source>
        <translation>Bring deine Gemeinschaft an einen Tisch</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Start with one export; ten minutes later you know whom to call today.</source>
        <translation>Alles bleibt auf diesem Rechner. Beginne mit einem Export; zehn Minuten später weißt du, wen du heute anrufst.</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>Einen Menschen hinzufügen</translation>
    </message>
    <message>
        <source>Look around with sample people</source>
        <translation>Mit Beispielmenschen umsehen</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
    <message>
        <source>Search people, pages, commands</source>
        <translation>Menschen, Seiten, Befehle suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Denk daran</translation>
    </message>
    <message>
        <source>Favours</source>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Tage voraus</translation>
    </message>
    <message>
        <source>A way to begin</source>
        <translation>Ein Anfang</translation>
    </message>
    <message>
        <source>Begin where you left off: {what}</source>
        <translation>Fang an, wo ihr aufgehört habt: {what}</translation>
    </message>
    <message>
        <source>Ask how they are, and listen.</source>
        <translation>Frage, wie es ihnen geht, und höre zu.</translation>
    </message>
    <message>
        <source>You gave {gave}, received {got}.</source>
        <translation>Du gabst {gave}, bekamst {got}.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>school</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>answers the same day</source>
        <translation>antwortet am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>answers in %n days</source>
        <translation>
            <numerusform>antwortet in %Ln Tag</numerusform>
            <numerusform>antwortet in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>you follow each other</source>
        <translation>ihr folgt einander</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>folgt dir</translation>
    </message>
    <message>
        <source>No favours yet, in either direction.</source>
        <translation>Noch keine Gefallen, in keiner Richtung.</translation>
    </message>
    <message>
        <source>They have done more lately. Something for them?</source>
        <translation>Sie haben zuletzt mehr getan. Etwas für sie?</translation>
    </message>
    <message>
        <source>You have room to ask.</source>
        <translation>Du hast Raum für eine Bitte.</translation>
    </message>
    <message>
        <source>Even, as among friends.</source>
        <translation>Ausgeglichen, wie unter Freunden.</translation>
    </message>
    <message>
        <source>You helped</source>
        <translation>Du hast geholfen</translation>
    </message>
    <message>
        <source>They helped</source>
        <translation>Sie haben geholfen</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Du hast gebeten</translation>
    </message>
    <message>
        <source>They asked you</source>
        <translation>Sie haben dich gebeten</translation>
    </message>
    <message>
        <source>{what} on {channel}</source>
        <translation>{what} auf {channel}</translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>mit %Ln Menschen</numerusform>
            <numerusform>mit %Ln Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>in confidence</source>
        <translation>im Vertrauen</translation>
    </message>
    <message>
        <source>Came of it: {what}</source>
        <translation>Daraus wurde: {what}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>gehalten {day}</translation>
    </message>
    <message>
        <source>let go openly</source>
        <translation>offen losgelassen</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Secret note</source>
        <translation>Geheime Notiz</translation>
    </message>
    <message>
        <source>promise kept {day}</source>
        <translation>Versprechen gehalten {day}</translation>
    </message>
    <message>
        <source>promised: {what}</source>
        <translation>versprochen: {what}</translation>
    </message>
    <message>
        <source>introduced: {name}</source>
        <translation>vorgestellt: {name}</translation>
    </message>
    <message>
        <source>gave: {what}</source>
        <translation>gabst: {what}</translation>
    </message>
    <message>
        <source>asked you: {what}</source>
        <translation>baten dich: {what}</translation>
    </message>
    <message>
        <source>received: {what}</source>
        <translation>bekamst: {what}</translation>
    </message>
    <message>
        <source>you asked: {what}</source>
        <translation>du batest: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages on {channel}</source>
        <translation>
            <numerusform>%Ln Nachricht auf {channel}</numerusform>
            <numerusform>%Ln Nachrichten auf {channel}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emails</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Geschenkt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One of a few words</source>
        <translation>Eines von wenigen Worten</translation>
    </message>
    <message>
        <source>Part of the community</source>
        <translation>Teil der Gemeinschaft</translation>
    </message>
    <message>
        <source>Details never looked through</source>
        <translation>Angaben noch nie durchgesehen</translation>
    </message>
    <message>
        <source>Details looked through: {day}</source>
        <translation>Angaben durchgesehen: {day}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>turns {years}</source>
        <translation>wird {years}</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>bis {month}</translation>
    </message>
    <message>
        <source>for next time</source>
        <translation>fürs nächste Mal</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>abgelaufen {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>This is no photo I can show.</source>
        <translation>Dieses Foto kann ich nicht zeigen.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>Wähle eine PNG-, JPEG-, GIF- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>This photo cannot be read.</source>
        <translation>Dieses Foto lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This photo has more than 24 million pixels.</source>
        <translation>Dieses Foto hat mehr als 24 Millionen Bildpunkte.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Wähle ein kleineres.</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>noch niemand genannt</translation>
    </message>
    <message>
        <source>{text}: which one? {n} fit</source>
        <translation>{text}: wer davon? {n} passen</translation>
    </message>
    <message>
        <source>{name}, somebody new</source>
        <translation>{name}, jemand Neues</translation>
    </message>
    <message>
        <source>{what}, {n} minutes</source>
        <translation>{what}, {n} Minuten</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>von ihnen</translation>
    </message>
    <message>
        <source>from me</source>
        <translation>von mir</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>ihr beide</translation>
    </message>
    <message>
        <source>They asked</source>
        <translation>Sie baten</translation>
    </message>
    <message>
        <source>they: {text}</source>
        <translation>sie: {text}</translation>
    </message>
    <message>
        <source>{text}, due {day}</source>
        <translation>{text}, fällig {day}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>coffee with Ana yesterday, she offered an intro, thank her Friday #hiring</source>
        <translation>gestern Kaffee mit Ana, sie bot eine Vorstellung an, Freitag danken #stellen</translation>
    </message>
    <message>
        <source>Say who it was with.</source>
        <translation>Sag, mit wem es war.</translation>
    </message>
    <message>
        <source>Say what happened, with whom, and when.</source>
        <translation>Sag, was geschah, mit wem und wann.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Enter logs · Tab edits a field · Esc leaves</source>
        <translation>Eingabe notiert · Tab bearbeitet ein Feld · Esc verlässt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on your desk today.</source>
        <translation>
            <numerusform>%Ln Mensch ist heute auf deinem Tisch.</numerusform>
            <numerusform>%Ln Menschen sind heute auf deinem Tisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Community Desk</source>
        <translation>Community Desk</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einer Einlesung</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Last one {day}, checked and complete. Kept: %n.</source>
        <translation>
            <numerusform>Die letzte {day}, geprüft und vollständig. Behalten: %Ln.</numerusform>
            <numerusform>Die letzte {day}, geprüft und vollständig. Behalten: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Search or jump to...</source>
        <translation>Suchen oder springen zu...</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{text} is no day I can read.</source>
        <translation>{text} ist kein Tag, den ich lesen kann.</translation>
    </message>
    <message>
        <source>Write it as {day}, tomorrow or in 2 weeks.</source>
        <translation>Schreibe ihn als {day}, morgen oder in 2 Wochen.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} zu spät</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Stufe: {name}</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Log: {name}</source>
        <translation>Notieren: {name}</translation>
    </message>
    <message>
        <source>Snooze: {name}</source>
        <translation>Ruhen lassen: {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Add {name} as a new person</source>
        <translation>{name} als neuen Menschen hinzufügen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Gelegenheit hinzufügen</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>Change opportunity</source>
        <translation>Gelegenheit ändern</translation>
    </message>
    <message>
        <source>Change program</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>Ansicht ändern</translation>
    </message>
    <message>
        <source>Claim topic</source>
        <translation>Thema beanspruchen</translation>
    </message>
    <message>
        <source>Close introduction</source>
        <translation>Vorstellung abschließen</translation>
    </message>
    <message>
        <source>Close opportunity</source>
        <translation>Gelegenheit abschließen</translation>
    </message>
    <message>
        <source>Delete favour</source>
        <translation>Gefallen löschen</translation>
    </message>
    <message>
        <source>Delete interaction</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation>Versprechen löschen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Drop promise</source>
        <translation>Versprechen fallen lassen</translation>
    </message>
    <message>
        <source>Edit date</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>Edit gift</source>
        <translation>Geschenk ändern</translation>
    </message>
    <message>
        <source>Edit interaction</source>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Menschen ändern</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>Stelle ändern</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>Beziehung ändern</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Favour done</source>
        <translation>Gefallen erledigt</translation>
    </message>
    <message>
        <source>Favour settled</source>
        <translation>Gefallen geklärt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Keep promise</source>
        <translation>Versprechen halten</translation>
    </message>
    <message>
        <source>Let topic go</source>
        <translation>Thema loslassen</translation>
    </message>
    <message>
        <source>Make introduction</source>
        <translation>Miteinander bekannt machen</translation>
    </message>
    <message>
        <source>Mark as died</source>
        <translation>Als verstorben vermerken</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Menschen vereinen</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>Gelegenheit verschieben</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>New day for a promise</source>
        <translation>Neuer Tag für ein Versprechen</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Notieren, was geschah</translation>
    </message>
    <message>
        <source>Permission to quote</source>
        <translation>Erlaubnis zu zitieren</translation>
    </message>
    <message>
        <source>Person in an opportunity</source>
        <translation>Mensch bei einer Gelegenheit</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Daran gedacht</translation>
    </message>
    <message>
        <source>Remove date</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Remove focus</source>
        <translation>Schwerpunkt entfernen</translation>
    </message>
    <message>
        <source>Remove from opportunity</source>
        <translation>Aus Gelegenheit entfernen</translation>
    </message>
    <message>
        <source>Remove gift</source>
        <translation>Geschenk entfernen</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove opportunity</source>
        <translation>Gelegenheit entfernen</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Beziehung entfernen</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Zielort entfernen</translation>
    </message>
    <message>
        <source>Remove testimonial</source>
        <translation>Empfehlung entfernen</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Reopen promise</source>
        <translation>Versprechen wieder öffnen</translation>
    </message>
    <message>
        <source>Set stage by judgement</source>
        <translation>Stufe nach eigenem Urteil setzen</translation>
    </message>
    <message>
        <source>Snooze person</source>
        <translation>Menschen zurückstellen</translation>
    </message>
    <message>
        <source>Start program</source>
        <translation>Programm beginnen</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Tick a check</source>
        <translation>Einen Punkt abhaken</translation>
    </message>
    <message>
        <source>Told how it ended</source>
        <translation>Erzählt, wie es ausging</translation>
    </message>
    <message>
        <source>Un-merge people</source>
        <translation>Menschen wieder trennen</translation>
    </message>
    <message>
        <source>Warm-up plan</source>
        <translation>Aufwärmplan</translation>
    </message>
    <message>
        <source>Undo import of {what}</source>
        <translation>Einlesen von {what} zurücknehmen</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>{what} einlesen</translation>
    </message>
    <message>
        <source>Un-merge {other} from {name}</source>
        <translation>{other} von {name} getrennt</translation>
    </message>
    <message>
        <source>Merge {other} into {name}</source>
        <translation>{other} mit {name} vereint</translation>
    </message>
    <message>
        <source>Log {kind} with {name}</source>
        <translation>{kind} mit {name} notiert</translation>
    </message>
    <message>
        <source>New job for {name}</source>
        <translation>Neue Stelle für {name}</translation>
    </message>
    <message>
        <source>Save view {name}</source>
        <translation>Ansicht {name} sichern</translation>
    </message>
    <message>
        <source>Rename view {name}</source>
        <translation>Ansicht {name} umbenennen</translation>
    </message>
    <message>
        <source>Remove tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Schlagwort {name}</translation>
    </message>
    <message>
        <source>Circle {circle}</source>
        <translation>Kreis {circle}</translation>
    </message>
    <message>
        <source>Sort: {circle}</source>
        <translation>Einsortiert: {circle}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>Feld {name}</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>{name} setzen</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Brunch</source>
        <translation>Brunch</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>Bier</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Umtrunk</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Logged: {kind} with {name}</source>
        <translation>Notiert: {kind} mit {name}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt ab</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Wartet auf sie</translation>
    </message>
    <message>
        <source>Time for a word</source>
        <translation>Zeit für ein Wort</translation>
    </message>
    <message>
        <source>Give first</source>
        <translation>Erst geben</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>Let them help</source>
        <translation>Lass sie helfen</translation>
    </message>
    <message>
        <source>Worth reviving</source>
        <translation>Wiederbeleben</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Innerer</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Aufmerksam</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>kühl</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>mild</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Rundbrief</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Looked at your page</source>
        <translation>Hat deine Seite angesehen</translation>
    </message>
    <message>
        <source>You looked at their page</source>
        <translation>Du hast ihre Seite angesehen</translation>
    </message>
    <message>
        <source>Got what you sent to many</source>
        <translation>Bekam, was du an viele schicktest</translation>
    </message>
    <message>
        <source>You wrote to many</source>
        <translation>Du hast an viele geschrieben</translation>
    </message>
    <message>
        <source>Followed you</source>
        <translation>Folgte dir</translation>
    </message>
    <message>
        <source>You followed</source>
        <translation>Du folgtest</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reacted to your post</source>
        <translation>Reagierte auf deinen Beitrag</translation>
    </message>
    <message>
        <source>You reacted</source>
        <translation>Du hast reagiert</translation>
    </message>
    <message>
        <source>Passed your post on</source>
        <translation>Gab deinen Beitrag weiter</translation>
    </message>
    <message>
        <source>You passed their post on</source>
        <translation>Du gabst ihren Beitrag weiter</translation>
    </message>
    <message>
        <source>Commented on your post</source>
        <translation>Kommentierte deinen Beitrag</translation>
    </message>
    <message>
        <source>You commented</source>
        <translation>Du hast kommentiert</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Schrieb dir</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Du schriebst</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Letter from them</source>
        <translation>Brief von ihnen</translation>
    </message>
    <message>
        <source>Letter from you</source>
        <translation>Brief von dir</translation>
    </message>
    <message>
        <source>Met in passing</source>
        <translation>Im Vorbeigehen getroffen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Sie riefen an</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Du riefst an</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Worked together</source>
        <translation>Zusammen gearbeitet</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>eine Vorstellung</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>eine Vermittlung</translation>
    </message>
    <message>
        <source>an endorsement</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>circle</comment>
        <translation>Enger</translation>
    </message>
    <message>
        <source>Warmth unknown</source>
        <translation>Wärme unbekannt</translation>
    </message>
    <message>
        <source>Warmth {score}, {band}</source>
        <translation>Wärme {score}, {band}</translation>
    </message>
    <message>
        <source>same employer, one name in common</source>
        <translation>gleicher Arbeitgeber, ein Name gemeinsam</translation>
    </message>
    <message>
        <source>same email address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name without accents</source>
        <translation>gleicher Name ohne Akzente</translation>
    </message>
    <message>
        <source>same name, written differently</source>
        <translation>gleicher Name, anders geschrieben</translation>
    </message>
    <message>
        <source>same first and last name</source>
        <translation>gleicher Vor- und Nachname</translation>
    </message>
    <message>
        <source>initial fits</source>
        <translation>Anfangsbuchstabe passt</translation>
    </message>
    <message>
        <source>same employer, {reason}</source>
        <translation>gleicher Arbeitgeber, {reason}</translation>
    </message>
    <message>
        <source>name {share} % alike</source>
        <translation>Name zu {share} % ähnlich</translation>
    </message>
    <message>
        <source>same name on {channel}</source>
        <translation>gleicher Name auf {channel}</translation>
    </message>
    <message>
        <source>same account: {channel}</source>
        <translation>gleiches Konto: {channel}</translation>
    </message>
    <message>
        <source>The details were looked through today already</source>
        <translation>Die Angaben sind heute schon durchgesehen worden</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>Ask the channel for the file again.</source>
        <translation>Fordere die Datei beim Kanal noch einmal an.</translation>
    </message>
    <message>
        <source>Ask the channel for it again.</source>
        <translation>Fordere sie beim Kanal noch einmal an.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Unpack it first and import the folder.</source>
        <translation>Entpacke es zuerst und lies den Ordner ein.</translation>
    </message>
    <message>
        <source>{name} is a workbook without any rows.</source>
        <translation>{name} ist eine Arbeitsmappe ohne Zeilen.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>{name} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wähle die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete zip file.</source>
        <translation>{name} ist eine beschädigte oder unvollständige ZIP-Datei.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive or none this program knows.</source>
        <translation>{name} ist ein beschädigtes Archiv oder keines, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} ist beschädigt und nicht zu lesen.</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged: it is not valid JSON.</source>
        <translation>{name} ist abgeschnitten oder beschädigt: kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{name} is cut off.</source>
        <translation>{name} ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} is a damaged workbook.</source>
        <translation>{name} ist eine beschädigte Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is a damaged picture.</source>
        <translation>{name} ist ein beschädigtes Bild.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply and was refused.</source>
        <translation>{name} ist zu tief verschachtelt und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine&apos;s memory.</source>
        <translation>{name} ist zu groß für den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>{name} could not be read: reading broke off in the middle.</source>
        <translation>{name} war nicht zu lesen: Das Lesen brach mittendrin ab.</translation>
    </message>
    <message>
        <source>Nothing was imported. The file may be damaged: ask the channel for it again.</source>
        <translation>Es wurde nichts eingelesen. Die Datei ist vielleicht beschädigt: Fordere sie beim Kanal noch einmal an.</translation>
    </message>
    <message>
        <source>{name} needs more memory than one file may take and was refused.</source>
        <translation>{name} braucht mehr Speicher, als eine Datei nehmen darf, und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was given up.</source>
        <translation>{name} zu lesen dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing was imported. Unpack it and import its parts one by one.</source>
        <translation>Es wurde nichts eingelesen. Entpacke es und lies seine Teile einzeln ein.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation>{name} enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} has no column of names or addresses.</source>
        <translation>{name} hat keine Spalte mit Namen oder Adressen.</translation>
    </message>
    <message>
        <source>Choose the columns.</source>
        <translation>Wähle die Spalten.</translation>
    </message>
    <message>
        <source>{name} holds only archives inside an archive.</source>
        <translation>{name} enthält nur Archive in einem Archiv.</translation>
    </message>
    <message>
        <source>Unpack it and choose one of them.</source>
        <translation>Entpacke es und wähle eines davon.</translation>
    </message>
    <message>
        <source>{name} holds web pages (HTML).</source>
        <translation>{name} enthält Webseiten (HTML).</translation>
    </message>
    <message>
        <source>Ask the channel for the export as JSON instead.</source>
        <translation>Fordere den Export beim Kanal als JSON an.</translation>
    </message>
    <message>
        <source>{name} is a PDF document.</source>
        <translation>{name} ist ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>Ask for CSV, vCard or JSON.</source>
        <translation>Bitte um CSV, vCard oder JSON.</translation>
    </message>
    <message>
        <source>{name} is a database.</source>
        <translation>{name} ist eine Datenbank.</translation>
    </message>
    <message>
        <source>Restore it under Backups if it is a desk.</source>
        <translation>Hole sie unter Sicherungen zurück, wenn sie ein Schreibtisch ist.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet.</source>
        <translation>{name} ist eine Tabellendatei.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and import that.</source>
        <translation>Speichere sie als CSV (UTF-8) und lies diese ein.</translation>
    </message>
    <message>
        <source>{name} is none of the formats this program knows.</source>
        <translation>{name} hat kein Format, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Choose an archive of a channel, an address book, a mailbox, a calendar or a CSV table.</source>
        <translation>Wähle das Archiv eines Kanals, ein Adressbuch, ein Postfach, einen Kalender oder eine CSV-Tabelle.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{name} is being written by another program.</source>
        <translation>{name} wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>Close the other window or try again in a moment.</source>
        <translation>Schließe das andere Fenster oder versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full or refused the write; nothing was changed.</source>
        <translation>Der Datenträger mit {name} ist voll oder hat das Schreiben abgelehnt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{name} may only be read here; nothing was changed.</source>
        <translation>{name} darf hier nur gelesen werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Move it to a folder where you may write.</source>
        <translation>Verschiebe es in einen Ordner, in dem du schreiben darfst.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged.</source>
        <translation>{name} ist nicht zu lesen: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the newest backup with: community-desk restore FILE.</source>
        <translation>Hole die neueste Sicherung zurück mit: community-desk restore DATEI.</translation>
    </message>
    <message>
        <source>{name} could not be read or written as asked ({reason}); nothing was changed.</source>
        <translation>{name} ließ sich nicht wie verlangt lesen oder schreiben ({reason}); es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Run: community-desk check --rebuild. If it comes again, this is our mistake.</source>
        <translation>Führe aus: community-desk check --rebuild. Kommt es wieder, ist es unser Fehler.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write and open the copy.</source>
        <translation>Kopiere es in einen Ordner, in dem du schreiben darfst, und öffne die Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not used.</source>
        <translation>{name} ist beschädigt und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} is not a sound desk and was not used.</source>
        <translation>{name} ist kein heiler Schreibtisch und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} has changed since it was made: its checksum differs.</source>
        <translation>{name} hat sich seit der Erstellung geändert: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Wähle eine andere Sicherung; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup could not be written to {name}: {reason}.</source>
        <translation>Die Sicherung ließ sich nicht nach {name} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Schaffe etwas Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your desk is not where it was: {name} does not exist.</source>
        <translation>Dein Schreibtisch ist nicht mehr, wo er war: {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Locate the file, restore a backup or start a new desk.</source>
        <translation>Suche die Datei, hole eine Sicherung zurück oder beginne einen neuen Schreibtisch.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ist nicht zu lesen: {reason}.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfe die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a desk.</source>
        <translation>{name} ist ein Ordner, kein Schreibtisch.</translation>
    </message>
    <message>
        <source>Choose the desk file.</source>
        <translation>Wähle die Datei des Schreibtischs.</translation>
    </message>
    <message>
        <source>{name} is empty: zero bytes, although a desk is never that small.</source>
        <translation>{name} ist leer: null Bytes, obwohl ein Schreibtisch nie so klein ist.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not begin like a desk.</source>
        <translation>{name} ist beschädigt: Es beginnt nicht wie ein Schreibtisch.</translation>
    </message>
    <message>
        <source>{name} is damaged: its contents do not hold together.</source>
        <translation>{name} ist beschädigt: Sein Inhalt hält nicht zusammen.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or open another desk. The file itself is kept as it is.</source>
        <translation>Hole die neueste Sicherung zurück oder öffne einen anderen Schreibtisch. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is not a desk: another program made it.</source>
        <translation>{name} ist kein Schreibtisch: Ein anderes Programm hat es gemacht.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a desk.</source>
        <translation>{name} ist die Datenbank eines anderen Programms, kein Schreibtisch.</translation>
    </message>
    <message>
        <source>Choose a desk file; this one was not changed.</source>
        <translation>Wähle die Datei eines Schreibtischs; diese wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{name} carries a schema number that no desk has.</source>
        <translation>{name} trägt eine Schemanummer, die kein Schreibtisch hat.</translation>
    </message>
    <message>
        <source>{name} holds a trigger or view that no desk has; it may be a trap.</source>
        <translation>{name} enthält einen Trigger oder eine Sicht, die kein Schreibtisch hat; es kann eine Falle sein.</translation>
    </message>
    <message>
        <source>Choose another file; this one was not changed.</source>
        <translation>Wähle eine andere Datei; diese wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Community Desk (schema {theirs}; this program knows {ours}).</source>
        <translation>{name} stammt von einem neueren Community Desk (Schema {theirs}; dieses Programm kennt {ours}).</translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation>Aktualisiere das Programm; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{name} may only be read here, so nothing can be logged.</source>
        <translation>{name} darf hier nur gelesen werden, also lässt sich nichts notieren.</translation>
    </message>
    <message>
        <source>It is open for reading; copy it to a folder of yours to go on writing.</source>
        <translation>Es ist zum Lesen geöffnet; kopiere es in einen eigenen Ordner, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Ein Mensch braucht einen Namen.</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Eine Visitenkarte braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type yours.</source>
        <translation>Schreib deinen hinein.</translation>
    </message>
    <message>
        <source>Type at least one.</source>
        <translation>Schreibe mindestens einen.</translation>
    </message>
    <message>
        <source>Nobody is named on this line.</source>
        <translation>In dieser Zeile ist niemand genannt.</translation>
    </message>
    <message>
        <source>Add a name, for example with @.</source>
        <translation>Füge einen Namen hinzu, etwa mit @.</translation>
    </message>
    <message>
        <source>The line names nothing that happened.</source>
        <translation>Die Zeile nennt nichts, was geschehen ist.</translation>
    </message>
    <message>
        <source>Say what it was, for example coffee or call.</source>
        <translation>Sag, was es war, etwa Kaffee oder Anruf.</translation>
    </message>
    <message>
        <source>{text} may be {names}.</source>
        <translation>{text} kann {names} sein.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wähle davon eines.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Log what has happened.</source>
        <translation>Notiere, was geschehen ist.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wähle einen späteren Tag.</translation>
    </message>
    <message>
        <source>A promise needs its words.</source>
        <translation>Ein Versprechen braucht seine Worte.</translation>
    </message>
    <message>
        <source>Say what was promised.</source>
        <translation>Sag, was versprochen wurde.</translation>
    </message>
    <message>
        <source>A promise is not put away.</source>
        <translation>Ein Versprechen wird nicht weggelegt.</translation>
    </message>
    <message>
        <source>Do it, agree on a new day, or drop it openly.</source>
        <translation>Tu es, vereinbare einen neuen Tag oder sag es offen ab.</translation>
    </message>
    <message>
        <source>They asked you.</source>
        <translation>Du wurdest gefragt.</translation>
    </message>
    <message>
        <source>Do it, or say openly that you cannot.</source>
        <translation>Tu es oder sag offen, dass du nicht kannst.</translation>
    </message>
    <message>
        <source>There is nobody chosen.</source>
        <translation>Es ist niemand gewählt.</translation>
    </message>
    <message>
        <source>There is nobody to sort.</source>
        <translation>Es ist niemand einzuordnen.</translation>
    </message>
    <message>
        <source>This person is not on the desk any more.</source>
        <translation>Dieser Mensch ist nicht mehr auf dem Schreibtisch.</translation>
    </message>
    <message>
        <source>A note needs a word.</source>
        <translation>Eine Notiz braucht ein Wort.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>Ein Schlagwort braucht ein Wort.</translation>
    </message>
    <message>
        <source>A gift needs a word.</source>
        <translation>Ein Geschenk braucht ein Wort.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Sag, was es ist.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>Seven topics are enough.</source>
        <translation>Sieben Themen genügen.</translation>
    </message>
    <message>
        <source>Let one go first.</source>
        <translation>Lass zuerst eines los.</translation>
    </message>
    <message>
        <source>A testimonial needs its words.</source>
        <translation>Eine Stimme braucht ihre Worte.</translation>
    </message>
    <message>
        <source>A judgement needs its reason.</source>
        <translation>Ein Urteil braucht seinen Grund.</translation>
    </message>
    <message>
        <source>One short sentence is enough.</source>
        <translation>Ein kurzer Satz genügt.</translation>
    </message>
    <message>
        <source>An introduction needs two people.</source>
        <translation>Eine Vorstellung braucht zwei Menschen.</translation>
    </message>
    <message>
        <source>Both must say yes first.</source>
        <translation>Erst müssen beide Ja sagen.</translation>
    </message>
    <message>
        <source>Ask the one who has not answered.</source>
        <translation>Frag, wer noch nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>A relation needs two people.</source>
        <translation>Eine Beziehung braucht zwei Menschen.</translation>
    </message>
    <message>
        <source>It is written down already that these two know each other.</source>
        <translation>Es steht schon da, dass diese beiden sich kennen.</translation>
    </message>
    <message>
        <source>This is one person already.</source>
        <translation>Das ist schon ein und derselbe Mensch.</translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation>Wähle zwei Menschen.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a field called {name} already.</source>
        <translation>Ein Feld namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>A choice needs two words to choose from.</source>
        <translation>Eine Auswahl braucht zwei Wörter zum Wählen.</translation>
    </message>
    <message>
        <source>Separate them by commas.</source>
        <translation>Trenne sie durch Kommas.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} ist kein Tag.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view called {name} already.</source>
        <translation>Eine Ansicht namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A day needs its name.</source>
        <translation>Ein Tag braucht seinen Namen.</translation>
    </message>
    <message>
        <source>Birthday, or words of your own.</source>
        <translation>Geburtstag oder eigene Worte.</translation>
    </message>
    <message>
        <source>A day that comes once needs its year.</source>
        <translation>Ein Tag, der einmal kommt, braucht sein Jahr.</translation>
    </message>
    <message>
        <source>A new job needs an employer or a role.</source>
        <translation>Eine neue Stelle braucht einen Arbeitgeber oder eine Rolle.</translation>
    </message>
    <message>
        <source>A position needs an employer or a role.</source>
        <translation>Eine Stelle braucht einen Arbeitgeber oder eine Rolle.</translation>
    </message>
    <message>
        <source>A position cannot end before it began.</source>
        <translation>Eine Stelle kann nicht enden, bevor sie begann.</translation>
    </message>
    <message>
        <source>A target needs the employer&apos;s name.</source>
        <translation>Ein Ziel braucht den Namen des Arbeitgebers.</translation>
    </message>
    <message>
        <source>An opportunity needs a title or an employer.</source>
        <translation>Eine Gelegenheit braucht einen Titel oder einen Arbeitgeber.</translation>
    </message>
    <message>
        <source>An opportunity needs a title.</source>
        <translation>Eine Gelegenheit braucht einen Titel.</translation>
    </message>
    <message>
        <source>Say how it ended: won, lost or let go.</source>
        <translation>Sag, wie es endete: gewonnen, verloren oder losgelassen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
</context>
</TS>
