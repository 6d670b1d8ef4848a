<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>24 hours or more</source>
        <translation>٢٤ ساعة أو أكثر</translation>
    </message>
    <message>
        <source>3 April: day first</source>
        <translation>٣ أبريل: اليوم أولًا</translation>
    </message>
    <message>
        <source>4 March: month first</source>
        <translation>٤ مارس: الشهر أولًا</translation>
    </message>
    <message>
        <source>A message to someone who does not follow you lands in Requests and may never be seen: comment first.</source>
        <translation>الرسالة إلى من لا يتابعك تصل إلى الطلبات وقد لا تُرى أبدًا: علّق أولًا.</translation>
    </message>
    <message>
        <source>A person may accept chat from all, from people they follow, or from nobody (chat.bsky.actor.declaration): reply in public first.</source>
        <translation>قد يقبل المرء المحادثة من الجميع أو ممن يتابعهم أو لا يقبلها من أحد (chat.bsky.actor.declaration): أجب علنًا أولًا.</translation>
    </message>
    <message>
        <source>A promise is due {due}.</source>
        <translation>وعدٌ موعده {due}.</translation>
    </message>
    <message>
        <source>A quiet message of the desktop with how many people the day holds. Where the desktop shows none, Today waits for you.</source>
        <translation>رسالة هادئة من سطح المكتب بعدد الأشخاص الذين يحملهم اليوم. وإن لم يُظهر سطح المكتب شيئًا فصفحة «اليوم» تنتظرك.</translation>
    </message>
    <message>
        <source>A short answer today beats a long one next week.</source>
        <translation>جواب قصير اليوم خير من جواب طويل الأسبوع القادم.</translation>
    </message>
    <message>
        <source>A short note that asks for nothing.</source>
        <translation>كلمة قصيرة لا تطلب شيئًا.</translation>
    </message>
    <message>
        <source>A small correct fix beats a compliment.</source>
        <translation>تصحيح صغير دقيق خير من مجاملة.</translation>
    </message>
    <message>
        <source>Acquainted needs a conversation that goes both ways.</source>
        <translation>«معرفة» تحتاج حديثًا في الاتجاهين.</translation>
    </message>
    <message>
        <source>Active circle, days</source>
        <translation>الدائرة النشطة، بالأيام</translation>
    </message>
    <message>
        <source>Address book (LDIF)</source>
        <translation>دفتر عناوين (LDIF)</translation>
    </message>
    <message>
        <source>Address book (jCard)</source>
        <translation>دفتر عناوين (jCard)</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>دفتر عناوين (vCard)</translation>
    </message>
    <message>
        <source>Advocate needs them to speak for you: an introduction, referral or endorsement.</source>
        <translation>«مناصر» تحتاج أن يتكلموا عنك: تعريف أو ترشيح أو تزكية.</translation>
    </message>
    <message>
        <source>After a long silence a call works better than a letter; announce it with one message.</source>
        <translation>بعد صمت طويل تنفع المكالمة أكثر من الرسالة؛ مهّد لها برسالة واحدة.</translation>
    </message>
    <message>
        <source>After an event: add people, spread the follow-ups, keep the promises.</source>
        <translation>بعد أي لقاء عام: أضف الأشخاص، ووزّع المتابعات، وأوفِ بالوعود.</translation>
    </message>
    <message>
        <source>After every talk: thank the same day, log promises, ask for one more name</source>
        <translation>بعد كل حديث: اشكر في اليوم نفسه، ودوّن الوعود، واسأل عن اسم آخر</translation>
    </message>
    <message>
        <source>After you withdraw an invitation you must wait up to three weeks to send another.</source>
        <translation>بعد سحب دعوة عليك الانتظار حتى ثلاثة أسابيع قبل إرسال أخرى.</translation>
    </message>
    <message>
        <source>An accepted invitation is not a conversation: welcome the person within two weeks.</source>
        <translation>الدعوة المقبولة ليست حديثًا: رحّب بالشخص خلال أسبوعين.</translation>
    </message>
    <message>
        <source>Answer all replies to the last issue within two days.</source>
        <translation>أجب عن كل الردود على العدد الأخير خلال يومين.</translation>
    </message>
    <message>
        <source>Answer and boost</source>
        <translation>أجب وأعد النشر</translation>
    </message>
    <message>
        <source>Answer comments with a video only when the question is worth it.</source>
        <translation>أجب عن التعليق بفيديو فقط حين يستحق السؤال ذلك.</translation>
    </message>
    <message>
        <source>Answer early comments; returning names deserve a person card.</source>
        <translation>أجب عن التعليقات المبكرة؛ والأسماء العائدة تستحق بطاقة شخص.</translation>
    </message>
    <message>
        <source>Answer every new comment; add anyone seen three times as a person.</source>
        <translation>أجب عن كل تعليق جديد؛ وأضف كل من رأيته ثلاث مرات.</translation>
    </message>
    <message>
        <source>Answer every reply</source>
        <translation>أجب عن كل رد</translation>
    </message>
    <message>
        <source>Answer for weeks before you mention your own work.</source>
        <translation>أجب أسابيع قبل أن تذكر عملك.</translation>
    </message>
    <message>
        <source>Answer one question in a group of your topic.</source>
        <translation>أجب عن سؤال واحد في مجموعة من موضوعك.</translation>
    </message>
    <message>
        <source>Answer one unanswered question in your topic room.</source>
        <translation>أجب عن سؤال بلا جواب في غرفة موضوعك.</translation>
    </message>
    <message>
        <source>Answer or ignore invitations; withdraw your own after 30 days.</source>
        <translation>أجب عن الدعوات أو تجاهلها؛ واسحب دعواتك بعد ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>Answer real questions under your last three videos.</source>
        <translation>أجب عن أسئلة حقيقية تحت آخر ثلاثة فيديوهات لك.</translation>
    </message>
    <message>
        <source>Answer stories</source>
        <translation>أجب عن القصص</translation>
    </message>
    <message>
        <source>Answer the newcomer</source>
        <translation>أجب الوافد الجديد</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>أجب عن الأسئلة</translation>
    </message>
    <message>
        <source>Answer the unanswered</source>
        <translation>أجب عما لم يُجب</translation>
    </message>
    <message>
        <source>Answer three stories with a sentence, not an emoji.</source>
        <translation>أجب عن ثلاث قصص بجملة لا برمز تعبيري.</translation>
    </message>
    <message>
        <source>Answer two questions fully; no link to yourself.</source>
        <translation>أجب عن سؤالين جوابًا كاملًا؛ بلا رابط إليك.</translation>
    </message>
    <message>
        <source>Answer two questions, boost one newcomer.</source>
        <translation>أجب عن سؤالين، وأعد نشر منشور لوافد جديد.</translation>
    </message>
    <message>
        <source>Answer with what you can do and by when.</source>
        <translation>أجب بما تستطيع فعله ومتى.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر العام</translation>
    </message>
    <message>
        <source>Ask for a small piece of advice.</source>
        <translation>اطلب نصيحة صغيرة.</translation>
    </message>
    <message>
        <source>Ask for a view before a referral. Referral asks need Acquainted and no open thanks.</source>
        <translation>اطلب رأيًا قبل أن تطلب ترشيحًا. طلب الترشيح يحتاج «معرفة» ولا شكر معلّقًا.</translation>
    </message>
    <message>
        <source>Ask for views and corrections freely; ask to be shared never.</source>
        <translation>اطلب الآراء والتصحيحات بحرية؛ ولا تطلب المشاركة أبدًا.</translation>
    </message>
    <message>
        <source>Ask one question per issue; log every reply as a message.</source>
        <translation>اطرح سؤالًا واحدًا في كل عدد؛ ودوّن كل رد كرسالة.</translation>
    </message>
    <message>
        <source>Ask the one who has not answered; a simple no is fine.</source>
        <translation>اسأل من لم يجب بعد؛ و«لا» بسيطة مقبولة.</translation>
    </message>
    <message>
        <source>Asking face to face is hard to refuse: use it with care (Grant&apos;s warning).</source>
        <translation>الطلب وجهًا لوجه يصعب رفضه: استعمله بعناية (تحذير غرانت).</translation>
    </message>
    <message>
        <source>At which hour</source>
        <translation>في أي ساعة</translation>
    </message>
    <message>
        <source>Automatic tools get accounts flagged: everything by hand.</source>
        <translation>الأدوات الآلية تعرّض الحسابات للحظر: كل شيء باليد.</translation>
    </message>
    <message>
        <source>Aware needs one sign from them: an answer, a click, a connection.</source>
        <translation>«منتبه» تحتاج إشارة واحدة منهم: جواب أو نقرة أو اتصال.</translation>
    </message>
    <message>
        <source>Become known for something</source>
        <translation>أن تُعرف بشيء</translation>
    </message>
    <message>
        <source>Birthdays that matter</source>
        <translation>أعياد ميلاد مهمة</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Bluesky repository</source>
        <translation>مستودع Bluesky</translation>
    </message>
    <message>
        <source>Bluesky: Settings, Account, Export my data, Download CAR file. It comes at once.</source>
        <translation>في Bluesky: Settings ثم Account ثم Export my data ثم Download CAR file. يصل فورًا.</translation>
    </message>
    <message>
        <source>By default strangers cannot write to you unless verified or followed (changed July 2023): be followed first, reply in public first.</source>
        <translation>لا يستطيع الغرباء عادةً مراسلتك إلا إن كانوا موثّقين أو تتابعهم (تغيّر في يوليو ٢٠٢٣): ليتابعوك أولًا، وأجب علنًا أولًا.</translation>
    </message>
    <message>
        <source>CSV at once; post archive on request, once every 7 days</source>
        <translation>CSV فورًا؛ أرشيف المنشورات عند الطلب، مرة كل ٧ أيام</translation>
    </message>
    <message>
        <source>CSV: following, lists, blocks, mutes, domain blocks; posts as ActivityPub JSON</source>
        <translation>CSV: المتابَعون والقوائم والمحظورون والمكتومون والنطاقات المحظورة؛ المنشورات بصيغة ActivityPub JSON</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ملف تقويم</translation>
    </message>
    <message>
        <source>Call one person of your inner or close circle without a reason.</source>
        <translation>اتصل بشخص من دائرتك الداخلية أو القريبة بلا سبب.</translation>
    </message>
    <message>
        <source>Cards a day</source>
        <translation>بطاقات في اليوم</translation>
    </message>
    <message>
        <source>Cards come on these days only.</source>
        <translation>تأتي البطاقات في هذه الأيام فقط.</translation>
    </message>
    <message>
        <source>Choose a circle, leave them listed, or archive.</source>
        <translation>اختر دائرة، أو اتركهم في القائمة، أو أرشفهم.</translation>
    </message>
    <message>
        <source>Circles and rhythm</source>
        <translation>الدوائر والإيقاع</translation>
    </message>
    <message>
        <source>Clear invitations</source>
        <translation>رتّب الدعوات</translation>
    </message>
    <message>
        <source>Close circle, days</source>
        <translation>الدائرة القريبة، بالأيام</translation>
    </message>
    <message>
        <source>Close circles live here; a group message is not a personal one.</source>
        <translation>الدوائر القريبة تعيش هنا؛ ورسالة المجموعة ليست رسالة شخصية.</translation>
    </message>
    <message>
        <source>Close the loops</source>
        <translation>أغلق الحلقات</translation>
    </message>
    <message>
        <source>Comment with one useful point on posts by three people in your plan.</source>
        <translation>علّق بنقطة مفيدة على منشورات ثلاثة أشخاص في خطتك.</translation>
    </message>
    <message>
        <source>Comments are seen by their readers too: add something, do not applaud.</source>
        <translation>التعليقات يراها قرّاؤهم أيضًا: أضف شيئًا ولا تكتفِ بالتصفيق.</translation>
    </message>
    <message>
        <source>Confirm a bug, improve a sentence of documentation or review a small change.</source>
        <translation>أكّد خللًا، أو حسّن جملة في التوثيق، أو راجع تغييرًا صغيرًا.</translation>
    </message>
    <message>
        <source>Content warnings and picture descriptions are manners, not decoration.</source>
        <translation>تحذيرات المحتوى ووصف الصور من حسن الخلق لا زينة.</translation>
    </message>
    <message>
        <source>Conversation in public; same account as Instagram.</source>
        <translation>حديث في العلن؛ الحساب نفسه كإنستغرام.</translation>
    </message>
    <message>
        <source>Daily: two revivals, asking for nothing</source>
        <translation>يوميًا: إحياء صلتين، بلا أي طلب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Darker lines and texts.</source>
        <translation>خطوط ونصوص أغمق.</translation>
    </message>
    <message>
        <source>Dates like 3/4</source>
        <translation>تواريخ مثل 3/4</translation>
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
        <translation>في Discord: User settings ثم Data and privacy ثم Request all of my data. يستغرق حتى ٣٠ يومًا، ولا يحوي إلا ما كتبته بنفسك.</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>وضع الكتمان</translation>
    </message>
    <message>
        <source>Do it today, or name a new day openly.</source>
        <translation>افعله اليوم، أو سمِّ يومًا جديدًا بصراحة.</translation>
    </message>
    <message>
        <source>Do not summon people with @ to look at your thing: help on theirs first.</source>
        <translation>لا تستدعِ الناس بعلامة @ إلى أمرك: ساعدهم في أمرهم أولًا.</translation>
    </message>
    <message>
        <source>Due {due}: {text}.</source>
        <translation>الموعد {due}: {text}.</translation>
    </message>
    <message>
        <source>Each community has its own rules: read them before the first post.</source>
        <translation>لكل مجتمع قواعده: اقرأها قبل أول منشور.</translation>
    </message>
    <message>
        <source>Edge circle, days</source>
        <translation>دائرة الحافة، بالأيام</translation>
    </message>
    <message>
        <source>End on time; ask for one more name.</source>
        <translation>أنهِ في الموعد؛ واسأل عن اسم آخر.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Event harvest</source>
        <translation>حصاد اللقاء</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>كل شيء يكبر مع النص.</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Facebook and Messenger</source>
        <translation>فيسبوك وماسنجر</translation>
    </message>
    <message>
        <source>Facebook: Accounts Center, Your information and permissions, Export your information. Choose the format JSON (HTML is preset, and holds less) and all time. Choose all zips together, and messages.zip of the encrypted chats with them.</source>
        <translation>في فيسبوك: Accounts Center ثم Your information and permissions ثم Export your information. اختر الصيغة JSON (المضبوط مسبقًا HTML وهو أقل محتوى) وكل الوقت. اختر كل ملفات ZIP معًا، ومعها messages.zip للمحادثات المشفرة.</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>إيجاد عمل</translation>
    </message>
    <message>
        <source>Finish it while it is still on time.</source>
        <translation>أنهه ما دام في وقته.</translation>
    </message>
    <message>
        <source>Five replies</source>
        <translation>خمسة ردود</translation>
    </message>
    <message>
        <source>Follow up once after seven working days; after two silences, rest.</source>
        <translation>تابع مرة بعد سبعة أيام عمل؛ وبعد صمتين استرح.</translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation>يتبع النظام ما لم تختر.</translation>
    </message>
    <message>
        <source>Four old friends</source>
        <translation>أربعة أصدقاء قدامى</translation>
    </message>
    <message>
        <source>Friday: close loops; introduce two people who should meet</source>
        <translation>الجمعة: أغلق الحلقات؛ وعرّف شخصين ينبغي أن يلتقيا</translation>
    </message>
    <message>
        <source>Friday: tell everyone who helped what came of it</source>
        <translation>الجمعة: أخبر كل من ساعد بما انتهى إليه الأمر</translation>
    </message>
    <message>
        <source>From this hour on, on working days.</source>
        <translation>من هذه الساعة فصاعدًا، في أيام العمل.</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>GitHub people</source>
        <translation>أشخاص GitHub</translation>
    </message>
    <message>
        <source>GitHub&apos;s account export has no followers list. Save the answers of the pages api.github.com/users/YOU/followers and .../following as followers.json and following.json in your browser.</source>
        <translation>تصدير حساب GitHub لا يحوي قائمة المتابعين. احفظ من متصفحك ردّي الصفحتين api.github.com/users/YOU/followers و.../following باسم followers.json وfollowing.json.</translation>
    </message>
    <message>
        <source>Go-to needs them to come back: a second request after the first was done.</source>
        <translation>«مرجع» تحتاج أن يعودوا: طلبًا ثانيًا بعد إنجاز الأول.</translation>
    </message>
    <message>
        <source>Good wishes</source>
        <translation>أطيب الأمنيات</translation>
    </message>
    <message>
        <source>Google Calendar: Settings, Import and export, Export. Outlook: Save calendar. Apple: File, Export. Only events in the past with other people count.</source>
        <translation>تقويم Google: Settings ثم Import and export ثم Export. Outlook: Save calendar. Apple: File ثم Export. لا يُحسب إلا ما مضى من مواعيد مع آخرين.</translation>
    </message>
    <message>
        <source>Google Contacts (CSV)</source>
        <translation>جهات اتصال Google (CSV)</translation>
    </message>
    <message>
        <source>Google Contacts on the web: Export, then Google CSV (or vCard, which holds more).</source>
        <translation>جهات اتصال Google على الويب: Export ثم Google CSV (أو vCard وهو أوفى).</translation>
    </message>
    <message>
        <source>Google Takeout</source>
        <translation>Google Takeout</translation>
    </message>
    <message>
        <source>Google: takeout.google.com, Mail. Thunderbird: the mailbox files in its profile folder. Apple Mail: Mailbox, Export Mailbox. Only names, addresses, days and subjects are read.</source>
        <translation>Google: takeout.google.com ثم Mail. Thunderbird: ملفات البريد في مجلد ملفه الشخصي. Apple Mail: Mailbox ثم Export Mailbox. لا يُقرأ إلا الأسماء والعناوين والأيام والمواضيع.</translation>
    </message>
    <message>
        <source>Groups answer people who answered others first.</source>
        <translation>المجموعات تجيب من أجاب غيره أولًا.</translation>
    </message>
    <message>
        <source>Hides private and secret notes, what matters to people, their life and gifts.</source>
        <translation>يخفي الملاحظات الخاصة والسرية وما يهم الناس وحياتهم والهدايا.</translation>
    </message>
    <message>
        <source>How many days may pass before somebody of this circle comes up.</source>
        <translation>كم يومًا يجوز أن تمر قبل أن يظهر أحد من هذه الدائرة.</translation>
    </message>
    <message>
        <source>How many listed people are offered each week.</source>
        <translation>كم شخصًا من القائمة يُعرض كل أسبوع.</translation>
    </message>
    <message>
        <source>How the quick line reads a date of two numbers.</source>
        <translation>كيف يقرأ السطر السريع تاريخًا من رقمين.</translation>
    </message>
    <message>
        <source>HubSpot contacts (CSV)</source>
        <translation>جهات اتصال HubSpot (CSV)</translation>
    </message>
    <message>
        <source>HubSpot: Contacts, Export view, file format CSV, all properties.</source>
        <translation>في HubSpot: Contacts ثم Export view، صيغة الملف CSV، وكل الخصائص.</translation>
    </message>
    <message>
        <source>In the address book of your phone or computer choose Export or Share and the format vCard (.vcf). Google: contacts page, Export, vCard. Apple: File, Export, Export vCard.</source>
        <translation>في دفتر عناوين هاتفك أو حاسوبك اختر التصدير أو المشاركة والصيغة vCard (.vcf). Google: صفحة جهات الاتصال ثم Export ثم vCard. Apple: File ثم Export ثم Export vCard.</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>زيادة التباين</translation>
    </message>
    <message>
        <source>Inner circle, days</source>
        <translation>الدائرة الداخلية، بالأيام</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram: Accounts Center, Your information and permissions, Export your information. Choose JSON and the date range All time.</source>
        <translation>في Instagram: Accounts Center ثم Your information and permissions ثم Export your information. اختر JSON والمدة All time.</translation>
    </message>
    <message>
        <source>Introduce people only after both said yes (Fred Wilson, 2009).</source>
        <translation>عرّف الناس فقط بعد أن يقول كلاهما نعم (فريد ويلسون، ٢٠٠٩).</translation>
    </message>
    <message>
        <source>Introduce yourself</source>
        <translation>عرّف بنفسك</translation>
    </message>
    <message>
        <source>Keep the DID as identity; handles change.</source>
        <translation>احتفظ بمعرّف DID؛ فالأسماء تتغير.</translation>
    </message>
    <message>
        <source>Keep the account number as identity; handles change.</source>
        <translation>احتفظ برقم الحساب معرّفًا؛ فالأسماء تتغير.</translation>
    </message>
    <message>
        <source>Known by the help you give, not by your name.</source>
        <translation>تُعرف بما تقدمه من عون لا باسمك.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Last word {date}. They helped you once. People are gladder to hear from us than we think.</source>
        <translation>آخر كلمة {date}. ساعدوك مرة. الناس يفرحون بسماعنا أكثر مما نظن.</translation>
    </message>
    <message>
        <source>Last word {date}. They see another world than your people do. People are gladder to hear from us than we think.</source>
        <translation>آخر كلمة {date}. يرون عالمًا غير عالم ناسك. الناس يفرحون بسماعنا أكثر مما نظن.</translation>
    </message>
    <message>
        <source>Last word {date}. They share your topic. People are gladder to hear from us than we think.</source>
        <translation>آخر كلمة {date}. يشاركونك موضوعك. الناس يفرحون بسماعنا أكثر مما نظن.</translation>
    </message>
    <message>
        <source>Last word {date}. You trusted each other. People are gladder to hear from us than we think.</source>
        <translation>آخر كلمة {date}. كانت بينكم ثقة. الناس يفرحون بسماعنا أكثر مما نظن.</translation>
    </message>
    <message>
        <source>Let it rest, or try another channel.</source>
        <translation>دعه يستريح، أو جرّب قناة أخرى.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>مثل اللغة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Likes and story views are the weakest signal of all; an answered story is a conversation.</source>
        <translation>الإعجابات ومشاهدات القصص أضعف الإشارات؛ أما القصة التي أُجيب عنها فحديث.</translation>
    </message>
    <message>
        <source>Likes are noise; a reply with a thought in it is a first handshake.</source>
        <translation>الإعجابات ضجيج؛ والرد الذي فيه فكرة أول مصافحة.</translation>
    </message>
    <message>
        <source>Limits changed without notice more than once since 2023: treat every figure as dated.</source>
        <translation>تغيرت الحدود بلا إشعار أكثر من مرة منذ ٢٠٢٣: اعتبر كل رقم مؤرخًا.</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn: Settings, Data privacy, Get a copy of your data. Choose the larger archive, or at least Connections, Messages and Invitations. The mail with the link comes within minutes to 24 hours; the link works for 72 hours. Import the zip as it is.</source>
        <translation>في LinkedIn: Settings ثم Data privacy ثم Get a copy of your data. اختر الأرشيف الأكبر، أو على الأقل Connections وMessages وInvitations. تصل رسالة الرابط خلال دقائق إلى ٢٤ ساعة، ويعمل الرابط ٧٢ ساعة. استورد ملف ZIP كما هو.</translation>
    </message>
    <message>
        <source>Listen first: two weeks of reading before the first own post in a new place</source>
        <translation>استمع أولًا: أسبوعان من القراءة قبل أول منشور لك في مكان جديد</translation>
    </message>
    <message>
        <source>Log the week</source>
        <translation>دوّن الأسبوع</translation>
    </message>
    <message>
        <source>Mailbox (mbox, eml)</source>
        <translation>صندوق بريد (mbox, eml)</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon: Preferences, Import and export. Download Follows as CSV at once, and request the archive of your posts (once every 7 days).</source>
        <translation>في Mastodon: Preferences ثم Import and export. نزّل Follows بصيغة CSV فورًا، واطلب أرشيف منشوراتك (مرة كل ٧ أيام).</translation>
    </message>
    <message>
        <source>Meet one person of the active circle.</source>
        <translation>التقِ شخصًا من الدائرة النشطة.</translation>
    </message>
    <message>
        <source>Messages from people one does not follow go to requests.</source>
        <translation>رسائل من لا تتابعهم تذهب إلى الطلبات.</translation>
    </message>
    <message>
        <source>Monday: one useful thing for each of three customers</source>
        <translation>الإثنين: شيء مفيد لكل واحد من ثلاثة عملاء</translation>
    </message>
    <message>
        <source>Monday: pick five target employers and one person at each</source>
        <translation>الإثنين: اختر خمسة أرباب عمل وشخصًا في كل منهم</translation>
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
        <translation>في Monica 4: Settings ثم Export data ثم JSON. الإصدار ٥ لا يصدّر إلا vCard.</translation>
    </message>
    <message>
        <source>Monica 4: Settings, Export data, SQL; the JSON export holds more.</source>
        <translation>في Monica 4: Settings ثم Export data ثم SQL؛ وتصدير JSON أوفى.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Name the regulars</source>
        <translation>سمِّ المداومين</translation>
    </message>
    <message>
        <source>Names stand on the screen for everybody to see.</source>
        <translation>الأسماء تظهر على الشاشة للجميع.</translation>
    </message>
    <message>
        <source>Names without handles: match by name only with the user&apos;s eye on every pair.</source>
        <translation>أسماء بلا حسابات: طابق بالاسم فقط وعينك على كل زوج.</translation>
    </message>
    <message>
        <source>Never count a send or an open as a touch.</source>
        <translation>لا تعدّ الإرسال أو الفتح تواصلًا أبدًا.</translation>
    </message>
    <message>
        <source>Never more than this on a working day; the rest waits without reproach. An active plan brings its own number.</source>
        <translation>لا أكثر من هذا في يوم عمل؛ والباقي ينتظر بلا عتاب. والخطة الجارية تأتي برقمها.</translation>
    </message>
    <message>
        <source>Never move a work contact here unasked.</source>
        <translation>لا تنقل صلة عمل إلى هنا بلا سؤال.</translation>
    </message>
    <message>
        <source>New since {date}, not yet greeted.</source>
        <translation>جديد منذ {date}، ولم يُرحَّب به بعد.</translation>
    </message>
    <message>
        <source>Nicknames differ per server: keep the account number.</source>
        <translation>الألقاب تختلف بين الخوادم: احتفظ برقم الحساب.</translation>
    </message>
    <message>
        <source>Nine helpful posts for one about yourself</source>
        <translation>تسعة منشورات نافعة مقابل واحد عنك</translation>
    </message>
    <message>
        <source>No answer since {date}. One friendly reminder.</source>
        <translation>لا جواب منذ {date}. تذكير لطيف واحد.</translation>
    </message>
    <message>
        <source>No offer below Acquainted. Ask for a referral only at Trusting and after help that helped.</source>
        <translation>لا عرض دون «معرفة». ولا طلب ترشيح إلا عند «ثقة» وبعد عون نفع.</translation>
    </message>
    <message>
        <source>No ranking by money: who answers gets answered. Boosts are introductions.</source>
        <translation>لا ترتيب بالمال: من يجيب يُجاب. وإعادة النشر تعريف.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Not a word yet; you wanted one every {T_days}.</source>
        <translation>لا كلمة بعد؛ أردت واحدة كل {T_days}.</translation>
    </message>
    <message>
        <source>You promised for {due}: {text}. Do it, or say when.</source>
        <translation>وعدت قبل {due}: {text}. افعله، أو قل متى.</translation>
    </message>
    <message>
        <source>You used to talk every {g_days} and wanted a word every {T}; it has been {gap}.</source>
        <translation>كنتما تتحدثان كل {g_days}، وأردت كلمة كل {T}؛ وقد مضى {gap}.</translation>
    </message>
    <message>
        <source>You used to talk every {g_days}; it has been {gap}.</source>
        <translation>كنتما تتحدثان كل {g_days}؛ وقد مضى {gap}.</translation>
    </message>
    <message>
        <source>{first}, I am thinking of you: {specific}. Have a good day!</source>
        <translation>مرحبًا {first}، أفكر فيك: {specific}. أتمنى لك يومًا جميلًا!</translation>
    </message>
    <message>
        <source>{first}, I came across {specific} and thought it may be of use to you.</source>
        <translation>مرحبًا {first}، صادفت {specific} وفكرت أنه قد يفيدك.</translation>
    </message>
    <message>
        <source>{first}, I promised you {specific}, and I am late. You have it by {date}.</source>
        <translation>مرحبًا {first}، وعدتك {specific} وتأخرت. سيصلك قبل {date}.</translation>
    </message>
    <message>
        <source>{first}, about {specific}: I can {offer} by {date}.</source>
        <translation>مرحبًا {first}، بخصوص {specific}: أستطيع {offer} قبل {date}.</translation>
    </message>
    <message>
        <source>{first}, as promised: {specific}</source>
        <translation>مرحبًا {first}، كما وعدت: {specific}</translation>
    </message>
    <message>
        <source>{first}, good to be in touch. {specific}. What are you working on these days?</source>
        <translation>مرحبًا {first}، سرّني أن نتواصل. {specific}. ما الذي تعمل عليه هذه الأيام؟</translation>
    </message>
    <message>
        <source>{first}, in case it slipped by: {specific}. No hurry, and a simple no is fine.</source>
        <translation>مرحبًا {first}، لعلّه فاتك: {specific}. لا عجلة، والرفض البسيط لا بأس به.</translation>
    </message>
    <message>
        <source>{first}, may I ask your advice on {question}? Two lines are plenty.</source>
        <translation>مرحبًا {first}، هل لي أن أستشيرك في {question}؟ سطران يكفيان.</translation>
    </message>
    <message>
        <source>{first}, may I still introduce you to someone who {specific}? A simple no is fine.</source>
        <translation>مرحبًا {first}، هل ما زال لي أن أعرّفك بشخص {specific}؟ الرفض البسيط لا بأس به.</translation>
    </message>
    <message>
        <source>{first}, thank you for writing about {specific}. {point}</source>
        <translation>مرحبًا {first}، شكرًا لكتابتك عن {specific}. {point}</translation>
    </message>
    <message>
        <source>{first}, thank you for {specific}. I did {result} because of it.</source>
        <translation>مرحبًا {first}، شكرًا على {specific}. بفضله {result}.</translation>
    </message>
    <message>
        <source>{first}, {specific} made me think of you. How are you?</source>
        <translation>مرحبًا {first}، ذكّرني {specific} بك. كيف حالك؟</translation>
    </message>
    <message>
        <source>{gap_days}; you wanted {T}.</source>
        <translation>{gap_days}؛ أردت {T}.</translation>
    </message>
    <message>
        <source>{name} promised for {due}: {text}. One friendly reminder.</source>
        <translation>وعد {name} قبل {due}: {text}. تذكير ودود واحد.</translation>
    </message>
    <message>
        <source>Not for first contact.</source>
        <translation>ليست لأول تواصل.</translation>
    </message>
    <message>
        <source>Not sorted yet: a circle, leave, or archive?</source>
        <translation>لم يُفرز بعد: دائرة، أم ترك، أم أرشيف؟</translation>
    </message>
    <message>
        <source>Note who helped whom this week before it scrolls away.</source>
        <translation>دوّن من ساعد من هذا الأسبوع قبل أن يغيب.</translation>
    </message>
    <message>
        <source>On a free account the personal notes run out: spend them on people you have not met.</source>
        <translation>في الحساب المجاني تنفد الملاحظات الشخصية: اصرفها على من لم تلتقِ بهم.</translation>
    </message>
    <message>
        <source>On free workspaces a promise older than 90 days is out of sight: record commitments the same day.</source>
        <translation>في المساحات المجانية يغيب الوعد بعد ٩٠ يومًا: دوّن الالتزامات في يومها.</translation>
    </message>
    <message>
        <source>On hold: a promise to them is long overdue or came late.</source>
        <translation>معلّق: وعد لهم تأخر طويلًا أو جاء متأخرًا.</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>مكالمة واحدة</translation>
    </message>
    <message>
        <source>One character outside the basic alphabet (an emoji, a curly quote) cuts 160 to 70.</source>
        <translation>حرف واحد خارج الأبجدية الأساسية (رمز تعبيري أو علامة اقتباس مائلة) يخفض ١٦٠ إلى ٧٠.</translation>
    </message>
    <message>
        <source>One clear question, easy to decline.</source>
        <translation>سؤال واحد واضح يسهل رفضه.</translation>
    </message>
    <message>
        <source>One coffee</source>
        <translation>فنجان قهوة</translation>
    </message>
    <message>
        <source>One friendly reminder, then let it rest.</source>
        <translation>تذكير لطيف واحد، ثم دعه.</translation>
    </message>
    <message>
        <source>One group answer</source>
        <translation>جواب واحد في المجموعة</translation>
    </message>
    <message>
        <source>One identity with Instagram: link both handles to one person, count the person once.</source>
        <translation>هوية واحدة مع إنستغرام: اربط الحسابين بشخص واحد وعدّه مرة.</translation>
    </message>
    <message>
        <source>One real sentence of welcome.</source>
        <translation>جملة ترحيب صادقة واحدة.</translation>
    </message>
    <message>
        <source>One to many: a commenter who comes back by name is the signal.</source>
        <translation>واحد إلى كثيرين: المعلّق الذي يعود باسمه هو الإشارة.</translation>
    </message>
    <message>
        <source>One useful thing</source>
        <translation>شيء مفيد واحد</translation>
    </message>
    <message>
        <source>Only owners of a workspace can export: Workspace settings, Import/export data, Export. Members log what matters by hand.</source>
        <translation>لا يصدّر إلا مالكو مساحة العمل: Workspace settings ثم Import/export data ثم Export. أما الأعضاء فيدوّنون المهم بأيديهم.</translation>
    </message>
    <message>
        <source>Open one topic feed, answer three posts.</source>
        <translation>افتح خلاصة موضوع واحد، وأجب عن ثلاثة منشورات.</translation>
    </message>
    <message>
        <source>Outlook (CSV)</source>
        <translation>Outlook (CSV)</translation>
    </message>
    <message>
        <source>Outlook: File, Open and export, Import/Export, Export to a file, Comma separated values, Contacts. On the web: People, Manage contacts, Export contacts.</source>
        <translation>في Outlook: File ثم Open and export ثم Import/Export ثم Export to a file ثم Comma separated values ثم Contacts. على الويب: People ثم Manage contacts ثم Export contacts.</translation>
    </message>
    <message>
        <source>People accept many invitations; only notes, comments and messages say anything.</source>
        <translation>يقبل الناس دعوات كثيرة؛ والملاحظات والتعليقات والرسائل وحدها تقول شيئًا.</translation>
    </message>
    <message>
        <source>People to sort a week</source>
        <translation>أشخاص للفرز أسبوعيًا</translation>
    </message>
    <message>
        <source>Phone and video calls</source>
        <translation>الهاتف والفيديو</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pin one introduction post with your topics.</source>
        <translation>ثبّت منشور تعريف واحدًا بمواضيعك.</translation>
    </message>
    <message>
        <source>Presence over time: people know the names that help in the room.</source>
        <translation>حضور مع الوقت: الناس يعرفون الأسماء التي تساعد في الغرفة.</translation>
    </message>
    <message>
        <source>Private life: strong for people you already know, weak for strangers.</source>
        <translation>حياة خاصة: قوية مع من تعرفهم، ضعيفة مع الغرباء.</translation>
    </message>
    <message>
        <source>Private mentions are not encrypted.</source>
        <translation>الإشارات الخاصة ليست مشفّرة.</translation>
    </message>
    <message>
        <source>Promises and dates in a file that other programs read; kept up to date while Community Desk is open.</source>
        <translation>الوعود والمواعيد في ملف تقرؤه برامج أخرى؛ يُحدَّث ما دام Community Desk مفتوحًا.</translation>
    </message>
    <message>
        <source>Pseudonyms: link to a person only if they told you who they are.</source>
        <translation>أسماء مستعارة: اربطها بشخص فقط إن أخبرك من هو.</translation>
    </message>
    <message>
        <source>Reach without relation: weigh it as reach, not as community.</source>
        <translation>وصول بلا علاقة: زنه وصولًا لا مجتمعًا.</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Remind me once a day</source>
        <translation>ذكّرني مرة في اليوم</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reply to three people of your topic with one concrete point.</source>
        <translation>أجب ثلاثة أشخاص من موضوعك بنقطة محددة واحدة.</translation>
    </message>
    <message>
        <source>Reply with a fact, a question or a thank-you to five people you want to know.</source>
        <translation>أجب خمسة أشخاص تريد معرفتهم بحقيقة أو سؤال أو شكر.</translation>
    </message>
    <message>
        <source>Run the signal-export tool and choose the text files it writes.</source>
        <translation>شغّل أداة signal-export واختر ملفات النص التي تكتبها.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسائل قصيرة</translation>
    </message>
    <message>
        <source>Save the table as CSV, best in UTF-8, with one person a row and column names on top.</source>
        <translation>احفظ الجدول بصيغة CSV، والأفضل UTF-8، كل شخص في سطر وأسماء الأعمدة في الأعلى.</translation>
    </message>
    <message>
        <source>Say how long it will take.</source>
        <translation>قل كم سيستغرق.</translation>
    </message>
    <message>
        <source>Say what made you think of them; no need to answer quickly.</source>
        <translation>قل ما ذكّرك بهم؛ ولا حاجة لجواب سريع.</translation>
    </message>
    <message>
        <source>Scroll down ten chats and answer what you owe.</source>
        <translation>مرّ على عشر محادثات وأجب عما عليك.</translation>
    </message>
    <message>
        <source>Sell something</source>
        <translation>بيع شيء</translation>
    </message>
    <message>
        <source>Send one wish before an important day of someone close.</source>
        <translation>أرسل أمنية قبل يوم مهم لشخص قريب.</translation>
    </message>
    <message>
        <source>Sending is not contact. A reply is.</source>
        <translation>الإرسال ليس تواصلًا. الرد تواصل.</translation>
    </message>
    <message>
        <source>Short and personal: for people whose number you were given.</source>
        <translation>قصير وشخصي: لمن أُعطيت رقمه.</translation>
    </message>
    <message>
        <source>Short movements that show what changed.</source>
        <translation>حركات قصيرة تُظهر ما تغيّر.</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>إظهار الأرقام</translation>
    </message>
    <message>
        <source>Shows the warmth score beside its word.</source>
        <translation>يُظهر قيمة الدفء بجانب كلمتها.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Signal Desktop (8.10 or later): Settings, Chats, Export chat history. Backups of the phone are encrypted and cannot be read.</source>
        <translation>في Signal Desktop (‏٨٫١٠ أو أحدث): Settings ثم Chats ثم Export chat history. النسخ الاحتياطية من الهاتف مشفرة ولا تُقرأ.</translation>
    </message>
    <message>
        <source>Signal chat as text</source>
        <translation>محادثة Signal نصًا</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>تصدير Slack</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Small circles by topic; replies travel further than posts.</source>
        <translation>دوائر صغيرة بحسب الموضوع؛ والردود تصل أبعد من المنشورات.</translation>
    </message>
    <message>
        <source>Some address books export jCard, which is vCard written as JSON.</source>
        <translation>بعض دفاتر العناوين تصدّر jCard، وهو vCard مكتوب بصيغة JSON.</translation>
    </message>
    <message>
        <source>Table of people (CSV)</source>
        <translation>جدول أشخاص (CSV)</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>يسري عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تيليجرام</translation>
    </message>
    <message>
        <source>Telegram Desktop: Settings, Advanced, Export Telegram data; choose the format machine-readable JSON and leave media out. Pages (HTML) can be read as well but show people by name only.</source>
        <translation>في Telegram Desktop: Settings ثم Advanced ثم Export Telegram data؛ اختر صيغة machine-readable JSON واترك الوسائط. يمكن قراءة الصفحات (HTML) أيضًا لكنها لا تعرض الأشخاص إلا بأسمائهم.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Thank by name whoever passed your work on.</source>
        <translation>اشكر بالاسم كل من نقل عملك.</translation>
    </message>
    <message>
        <source>Thank the sharers</source>
        <translation>اشكر المشاركين</translation>
    </message>
    <message>
        <source>Thank, report back, keep one promise.</source>
        <translation>اشكر، وأخبر بالنتيجة، وأوفِ بوعد.</translation>
    </message>
    <message>
        <source>The handle carries the server: @name@server; people move servers, keep both.</source>
        <translation>الاسم يحمل الخادم: @name@server؛ والناس ينتقلون، فاحتفظ بكليهما.</translation>
    </message>
    <message>
        <source>The one channel you own. An answered letter counts as much as any message.</source>
        <translation>القناة الوحيدة التي تملكها. والرسالة التي أُجيب عنها تساوي أي رسالة.</translation>
    </message>
    <message>
        <source>The strongest channel: a request face to face was 34 times as effective as email (strangers); among friends 4 of 5 said yes against fewer than 3 of 5.</source>
        <translation>أقوى القنوات: الطلب وجهًا لوجه كان أنفع ٣٤ مرة من البريد (غرباء)؛ وبين الأصدقاء قال ٤ من ٥ نعم مقابل أقل من ٣ من ٥.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>There is no private message: move to email or another channel with consent.</source>
        <translation>لا رسائل خاصة هنا: انتقل إلى البريد أو قناة أخرى بموافقتهم.</translation>
    </message>
    <message>
        <source>They always start: your turn.</source>
        <translation>هم يبدؤون دائمًا: دورك.</translation>
    </message>
    <message>
        <source>They have not answered twice. Rest until {rest}, then another channel.</source>
        <translation>لم يجيبوا مرتين. استرح حتى {rest} ثم قناة أخرى.</translation>
    </message>
    <message>
        <source>They know you are there: connected on {channel}.</source>
        <translation>يعرفون بوجودك: متصلون على {channel}.</translation>
    </message>
    <message>
        <source>They know you are there: follows you on {channel}.</source>
        <translation>يعرفون بوجودك: يتابعونك على {channel}.</translation>
    </message>
    <message>
        <source>They know you are there: {kind}, {channel}, {date}.</source>
        <translation>يعرفون بوجودك: {kind}، {channel}، {date}.</translation>
    </message>
    <message>
        <source>Think of one thing that would help them.</source>
        <translation>فكّر في شيء واحد ينفعهم.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Three comments</source>
        <translation>ثلاثة تعليقات</translation>
    </message>
    <message>
        <source>Three replies</source>
        <translation>ثلاثة ردود</translation>
    </message>
    <message>
        <source>Three useful comments for every own post</source>
        <translation>ثلاثة تعليقات نافعة مقابل كل منشور لك</translation>
    </message>
    <message>
        <source>Thunderbird address book (CSV)</source>
        <translation>دفتر عناوين Thunderbird (CSV)</translation>
    </message>
    <message>
        <source>Thunderbird: Address Book, Tools, Export, Comma Separated (or vCard).</source>
        <translation>في Thunderbird: Address Book ثم Tools ثم Export ثم Comma Separated (أو vCard).</translation>
    </message>
    <message>
        <source>Thunderbird: Address Book, Tools, Export, LDIF. Directories export it too.</source>
        <translation>في Thunderbird: Address Book ثم Tools ثم Export ثم LDIF. وخدمات الدليل تصدّره أيضًا.</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Topic round</source>
        <translation>جولة موضوع</translation>
    </message>
    <message>
        <source>Trusting needs a third month of contact; you have no months.</source>
        <translation>«ثقة» تحتاج شهرًا ثالثًا من التواصل؛ لديك صفر.</translation>
    </message>
    <message>
        <source>Trusting needs a third month of contact; you have one month.</source>
        <translation>«ثقة» تحتاج شهرًا ثالثًا من التواصل؛ لديك شهر واحد.</translation>
    </message>
    <message>
        <source>Trusting needs a third month of contact; you have two.</source>
        <translation>«ثقة» تحتاج شهرًا ثالثًا من التواصل؛ لديك شهران.</translation>
    </message>
    <message>
        <source>Trusting needs a word both ways again; the last is over two years ago.</source>
        <translation>«ثقة» تحتاج كلمة في الاتجاهين من جديد؛ آخرها قبل أكثر من سنتين.</translation>
    </message>
    <message>
        <source>Trusting needs an act of trust: they ask you for something that matters, or you help and keep two promises.</source>
        <translation>«ثقة» تحتاج فعل ثقة: أن يطلبوا منك أمرًا مهمًا، أو أن تساعد وتفي بوعدين.</translation>
    </message>
    <message>
        <source>Trusting needs {left} more days of knowing each other.</source>
        <translation>«ثقة» تحتاج {left} يومًا آخر من المعرفة.</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>جوابان</translation>
    </message>
    <message>
        <source>Two lines that say what it made possible.</source>
        <translation>سطران يقولان ما الذي صار ممكنًا.</translation>
    </message>
    <message>
        <source>Two personal lines instead of a one-click wish.</source>
        <translation>سطران شخصيان بدل التهنئة بنقرة.</translation>
    </message>
    <message>
        <source>Voice binds more than text and is no more awkward than people fear (Kumar and Epley 2020).</source>
        <translation>الصوت يقرّب أكثر من النص وليس محرجًا كما يُخشى (كومار وإبلي ٢٠٢٠).</translation>
    </message>
    <message>
        <source>Voice notes only after they sent one.</source>
        <translation>الرسائل الصوتية فقط بعد أن يرسلوا واحدة.</translation>
    </message>
    <message>
        <source>Wednesday: answer questions in public on your topics</source>
        <translation>الأربعاء: أجب علنًا عن أسئلة في مواضيعك</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Welcome every new name within two weeks</source>
        <translation>رحّب بكل اسم جديد خلال أسبوعين</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp chat</source>
        <translation>محادثة واتساب</translation>
    </message>
    <message>
        <source>WhatsApp: open a chat, its menu, More, Export chat, Without media. One file is one chat; several can be chosen together. Keep the file&apos;s name: it says who the other one is.</source>
        <translation>في واتساب: افتح محادثة ثم قائمتها ثم المزيد ثم تصدير الدردشة ثم بدون وسائط. كل ملف محادثة واحدة، ويمكن اختيار عدة ملفات معًا. أبقِ اسم الملف كما هو: فهو يقول من الطرف الآخر.</translation>
    </message>
    <message>
        <source>Wide circle, days</source>
        <translation>الدائرة الواسعة، بالأيام</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>Work done together is the strongest online proof of ability there is.</source>
        <translation>العمل المشترك أقوى دليل على القدرة في الشبكة.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Working memory of a group: it forgets, so write down here what matters.</source>
        <translation>ذاكرة عمل الجماعة: تنسى، فدوّن هنا ما يهم.</translation>
    </message>
    <message>
        <source>Write down within the hour: where, what they care about, what you promised.</source>
        <translation>دوّن خلال ساعة: أين، وما يهمهم، وما وعدت به.</translation>
    </message>
    <message>
        <source>Write in the room before you write in private.</source>
        <translation>اكتب في الغرفة قبل أن تكتب سرًّا.</translation>
    </message>
    <message>
        <source>Write one real sentence to each new connection of the last 14 days.</source>
        <translation>اكتب جملة صادقة واحدة لكل صلة جديدة في آخر ١٤ يومًا.</translation>
    </message>
    <message>
        <source>Write to four people you have not written to for a year; ask for nothing (after Jordan Harbinger&apos;s Connect Four).</source>
        <translation>اكتب إلى أربعة لم تكتب لهم منذ سنة؛ ولا تطلب شيئًا (عن Connect Four لجوردان هاربنجر).</translation>
    </message>
    <message>
        <source>Write two personal lines instead of the one-click wish.</source>
        <translation>اكتب سطرين شخصيين بدل التهنئة بنقرة.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>X (Twitter) archive</source>
        <translation>أرشيف X (تويتر)</translation>
    </message>
    <message>
        <source>X: Settings, Your account, Download an archive of your data. It takes 24 hours or more; import the zip as it is.</source>
        <translation>في X: Settings ثم Your account ثم Download an archive of your data. يستغرق ٢٤ ساعة أو أكثر؛ استورد ملف ZIP كما هو.</translation>
    </message>
    <message>
        <source>XML from backup apps on some phones</source>
        <translation>XML من تطبيقات النسخ على بعض الهواتف</translation>
    </message>
    <message>
        <source>You always start.</source>
        <translation>أنت من يبدأ دائمًا.</translation>
    </message>
    <message>
        <source>You gave unasked and it was well received.</source>
        <translation>أعطيت بلا طلب وكان له وقع حسن.</translation>
    </message>
    <message>
        <source>You have asked {name} for much lately. Something for them first?</source>
        <translation>طلبت كثيرًا من {name} مؤخرًا. شيء لهم أولًا؟</translation>
    </message>
    <message>
        <source>You have given much. A small ask would do you both good.</source>
        <translation>أعطيت كثيرًا. طلب صغير يفيدكما معًا.</translation>
    </message>
    <message>
        <source>You have spoken: {date}.</source>
        <translation>تحدثتما: {date}.</translation>
    </message>
    <message>
        <source>You have written; they have not answered.</source>
        <translation>كتبتَ؛ ولم يجيبوا.</translation>
    </message>
    <message>
        <source>You helped ({type}).</source>
        <translation>ساعدت ({type}).</translation>
    </message>
    <message>
        <source>You helped ({what}).</source>
        <translation>ساعدت ({what}).</translation>
    </message>
    <message>
        <source>You kept {count} promises on time.</source>
        <translation>أوفيت بـ {count} من الوعود في وقتها.</translation>
    </message>
    <message>
        <source>You made a promise for {due}. Do it, or say when.</source>
        <translation>وعدت بشيء قبل {due}. افعله، أو قل متى.</translation>
    </message>
    <message>
        <source>You marked a serious breach on {date}.</source>
        <translation>سجّلت إخلالًا جسيمًا في {date}.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>حكمك</translation>
    </message>
    <message>
        <source>Your judgement: {reason}</source>
        <translation>حكمك: {reason}</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>calendar (ICS)</source>
        <translation>تقويم (ICS)</translation>
    </message>
    <message>
        <source>call list where the phone allows</source>
        <translation>سجل المكالمات حيث يسمح الهاتف</translation>
    </message>
    <message>
        <source>chats are a separate export (chat.bsky.actor.exportAccountData); followers are other people&apos;s records and are not in your file</source>
        <translation>المحادثات تصدير منفصل (chat.bsky.actor.exportAccountData)؛ والمتابعون سجلات غيرك وليسوا في ملفك</translation>
    </message>
    <message>
        <source>connections (name, profile address, company, position, connected-on; email only where the member allows it), messages, invitations</source>
        <translation>الصلات (الاسم وعنوان الملف والشركة والمنصب وتاريخ الاتصال؛ والبريد حيث يسمح العضو فقط)، والرسائل، والدعوات</translation>
    </message>
    <message>
        <source>followers and following carry account numbers, not names: one author&apos;s archive gave names for 50 % of following and 12 % of followers (timhutton/twitter-archive-parser, pull request 77; issues 70 and 158)</source>
        <translation>المتابعون والمتابَعون يحملون أرقام حسابات لا أسماء: أرشيف أحدهم أعطى أسماء 50 % من المتابَعين و12 % من المتابعين (timhutton/twitter-archive-parser، طلب الدمج 77؛ المسألتان 70 و158)</translation>
    </message>
    <message>
        <source>followers and following with dates, messages, comments (JSON or HTML)</source>
        <translation>المتابعون والمتابَعون بالتواريخ، والرسائل، والتعليقات (JSON أو HTML)</translation>
    </message>
    <message>
        <source>followers not named in the page</source>
        <translation>المتابعون غير مذكورين في الصفحة</translation>
    </message>
    <message>
        <source>free workspaces hide everything older than 90 days</source>
        <translation>المساحات المجانية تخفي كل ما مضى عليه أكثر من ٩٠ يومًا</translation>
    </message>
    <message>
        <source>friends (names), messages, comments, reactions</source>
        <translation>الأصدقاء (أسماء) والرسائل والتعليقات والتفاعلات</translation>
    </message>
    <message>
        <source>friends come as names only, no address (pigshell/pigshell issue 14, 2015; import asked for in monicahq/monica issue 2221)</source>
        <translation>الأصدقاء يأتون أسماءً فقط بلا عنوان (pigshell/pigshell المسألة 14، 2015؛ وطُلب الاستيراد في monicahq/monica المسألة 2221)</translation>
    </message>
    <message>
        <source>mbox, EML: both directions, dates, threads</source>
        <translation>mbox وEML: الاتجاهان والتواريخ والسلاسل</translation>
    </message>
    <message>
        <source>minutes for one category, up to 24 h for the larger archive; link works 72 h</source>
        <translation>دقائق لفئة واحدة، وحتى ٢٤ ساعة للأرشيف الأكبر؛ الرابط صالح ٧٢ ساعة</translation>
    </message>
    <message>
        <source>minutes to hours; link works 7 days</source>
        <translation>من دقائق إلى ساعات؛ الرابط صالح ٧ أيام</translation>
    </message>
    <message>
        <source>no likes received, no profile viewers, many emails missing</source>
        <translation>لا إعجابات واردة ولا زوار للملف، وبريد كثيرين مفقود</translation>
    </message>
    <message>
        <source>no reactions, no deleted messages, very long chats are cut</source>
        <translation>لا تفاعلات ولا رسائل محذوفة، والمحادثات الطويلة جدًا مقطوعة</translation>
    </message>
    <message>
        <source>no story viewers</source>
        <translation>لا مشاهدي القصص</translation>
    </message>
    <message>
        <source>none for what you kept</source>
        <translation>لا شيء لما احتفظت به</translation>
    </message>
    <message>
        <source>not on every phone</source>
        <translation>ليس على كل هاتف</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>one chat at a time as text with time and sender</source>
        <translation>محادثة واحدة في كل مرة نصًا بالوقت والمرسل</translation>
    </message>
    <message>
        <source>only your own messages</source>
        <translation>رسائلك أنت فقط</translation>
    </message>
    <message>
        <source>opens are not evidence</source>
        <translation>الفتح ليس دليلًا</translation>
    </message>
    <message>
        <source>own comments and subscriptions (Takeout)</source>
        <translation>تعليقاتك واشتراكاتك (Takeout)</translation>
    </message>
    <message>
        <source>own issues, comments, reviews, pull requests (tar.gz of JSON)</source>
        <translation>مسائلك وتعليقاتك ومراجعاتك وطلبات دمجك (tar.gz من JSON)</translation>
    </message>
    <message>
        <source>own messages, servers, friends list (JSON)</source>
        <translation>رسائلك وخوادمك وقائمة أصدقائك (JSON)</translation>
    </message>
    <message>
        <source>owners can export; members log by hand</source>
        <translation>المالكون يستطيعون التصدير؛ والأعضاء يدوّنون باليد</translation>
    </message>
    <message>
        <source>posts, likes, direct messages, followers, following (JSON in .js files)</source>
        <translation>المنشورات والإعجابات والرسائل المباشرة والمتابعون والمتابَعون (JSON في ملفات .js)</translation>
    </message>
    <message>
        <source>public repository as a CAR file (posts, likes, follows)</source>
        <translation>المستودع العام ملف CAR (منشورات وإعجابات ومتابَعون)</translation>
    </message>
    <message>
        <source>subscriber CSV: email, joined-on, sometimes source</source>
        <translation>CSV المشتركين: البريد وتاريخ الانضمام والمصدر أحيانًا</translation>
    </message>
    <message>
        <source>takeout.google.com: choose Contacts, Calendar and Mail. Choose all zips of the download together.</source>
        <translation>في takeout.google.com: اختر Contacts وCalendar وMail. ثم اختر كل ملفات ZIP المنزّلة معًا.</translation>
    </message>
    <message>
        <source>the page names no followers CSV</source>
        <translation>الصفحة لا تذكر CSV للمتابعين</translation>
    </message>
    <message>
        <source>up to 30 days; link works 30 days</source>
        <translation>حتى ٣٠ يومًا؛ الرابط صالح ٣٠ يومًا</translation>
    </message>
    <message>
        <source>what was said: write two lines at once</source>
        <translation>ما قيل: اكتب سطرين فورًا</translation>
    </message>
    <message>
        <source>who subscribes to you is not in it</source>
        <translation>من يشترك عندك ليس فيه</translation>
    </message>
    <message>
        <source>who was really there and what was promised: log the same day</source>
        <translation>من كان حاضرًا حقًا وما الذي وُعد به: دوّن في اليوم نفسه</translation>
    </message>
    <message>
        <source>{a} and {b} both said yes: introduce them.</source>
        <translation>{a} و{b} قالا نعم: عرّفهما.</translation>
    </message>
    <message>
        <source>{a} is waiting for {b}.</source>
        <translation>{a} في انتظار {b}.</translation>
    </message>
    <message>
        <source>{first}, how did {specific} go?</source>
        <translation>مرحبًا {first}، كيف كان {specific}؟</translation>
    </message>
    <message>
        <source>{first}, your message is not forgotten. {point}</source>
        <translation>مرحبًا {first}، لم أنسَ رسالتك. {point}</translation>
    </message>
    <message>
        <source>{first}, {specific} made me think of you. It has been a while. How are you?</source>
        <translation>مرحبًا {first}، ذكّرني {specific} بك. مضى وقت طويل. كيف حالك؟</translation>
    </message>
    <message>
        <source>{first}, {specific} takes me longer than I said. Is {date} still of use to you?</source>
        <translation>مرحبًا {first}، {specific} يستغرق وقتًا أطول مما قلت. هل يفيدك قبل {date}؟</translation>
    </message>
    <message>
        <source>{name} asked you about {topic}, you delivered, and they came back on {date}.</source>
        <translation>سألك {name} عن {topic}، فأنجزت، ثم عادوا في {date}.</translation>
    </message>
    <message>
        <source>{name} asked you for something.</source>
        <translation>طلب {name} منك شيئًا.</translation>
    </message>
    <message>
        <source>{name} asked you, you delivered, and they came back on {date}.</source>
        <translation>سألك {name}، فأنجزت، ثم عادوا في {date}.</translation>
    </message>
    <message>
        <source>{name} asked: {text}.</source>
        <translation>سأل {name}: {text}.</translation>
    </message>
    <message>
        <source>{name} did some work for you on {date}. Two lines of thanks.</source>
        <translation>أنجز {name} عملًا لك في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} endorsed you on {date}. Two lines of thanks.</source>
        <translation>زكّاك {name} في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} endorsed you unasked.</source>
        <translation>زكّاك {name} بلا طلب.</translation>
    </message>
    <message>
        <source>{name} gave you advice on {date}. Two lines of thanks.</source>
        <translation>نصحك {name} في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} gave you feedback on {date}. Two lines of thanks.</source>
        <translation>أعطاك {name} رأيه في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} gave you something useful on {date}. Two lines of thanks.</source>
        <translation>أعطاك {name} شيئًا مفيدًا في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} has done more for you lately. Something for them?</source>
        <translation>قدّم {name} لك أكثر مؤخرًا. شيء لهم؟</translation>
    </message>
    <message>
        <source>{name} helped you on {date}. Two lines of thanks.</source>
        <translation>ساعدك {name} في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} helped you twice when you asked.</source>
        <translation>ساعدك {name} مرتين حين طلبت.</translation>
    </message>
    <message>
        <source>{name} introduced you unasked.</source>
        <translation>عرّف بك {name} بلا طلب.</translation>
    </message>
    <message>
        <source>{name} made a promise for {due}. One friendly reminder.</source>
        <translation>وعد {name} بشيء قبل {due}. تذكير ودود واحد.</translation>
    </message>
    <message>
        <source>{name} made an introduction for you on {date}. Two lines of thanks.</source>
        <translation>عرّف بك {name} في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} reached you on {date}.</source>
        <translation>تواصل معك {name} في {date}.</translation>
    </message>
    <message>
        <source>{name} recommended you unasked.</source>
        <translation>رشّحك {name} بلا طلب.</translation>
    </message>
    <message>
        <source>{name} referred you on {date}. Two lines of thanks.</source>
        <translation>رشّحك {name} في {date}. سطرا شكر.</translation>
    </message>
    <message>
        <source>{name} took a chance on you: asked you for help.</source>
        <translation>خاطر {name} من أجلك: طلب عونك.</translation>
    </message>
    <message>
        <source>{name} took a chance on you: confided on {date}.</source>
        <translation>خاطر {name} من أجلك: ائتمنك على سر في {date}.</translation>
    </message>
    <message>
        <source>{name} took a chance on you: gave you their name ({type}).</source>
        <translation>خاطر {name} من أجلك: أعارك اسمه ({type}).</translation>
    </message>
    <message>
        <source>{name} wrote on {date}.</source>
        <translation>كتب {name} في {date}.</translation>
    </message>
    <message>
        <source>{stage} returns when promises are kept on time again.</source>
        <translation>تعود «{stage}» حين تُوفى الوعود في وقتها من جديد.</translation>
    </message>
    <message>
        <source>{what} on {date}.</source>
        <translation>{what} في {date}.</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Discreet: private things are hidden</source>
        <translation>كتمان: الأمور الخاصة مخفية</translation>
    </message>
    <message>
        <source>Private things are shown</source>
        <translation>الأمور الخاصة ظاهرة</translation>
    </message>
    <message>
        <source>Search people, pages and commands</source>
        <translation>ابحث في الأشخاص والصفحات والأوامر</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>دوّن ما حدث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>افتح المفكرة</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>بدّل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Discreet mode on or off</source>
        <translation>وضع الكتمان تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>أظهر كل المفاتيح</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>أغلق النافذة</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>أشخاص وملفات</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختر ملفات</translation>
    </message>
    <message>
        <source>{name} is two people again</source>
        <translation>صار {name} شخصين من جديد</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>أضف شخصًا</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استورد ملفًا</translation>
    </message>
    <message>
        <source>Sort new people</source>
        <translation>افرز الجدد</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>ابحث عن المكررين</translation>
    </message>
    <message>
        <source>Take the merge apart</source>
        <translation>فكّ الدمج</translation>
    </message>
    <message>
        <source>About the employer of this person</source>
        <translation>عن جهة عمل هذا الشخص</translation>
    </message>
    <message>
        <source>Details of this person looked through today</source>
        <translation>راجعتُ اليوم بيانات هذا الشخص</translation>
    </message>
    <message>
        <source>Card of this person as a QR code</source>
        <translation>بطاقة هذا الشخص كرمز QR</translation>
    </message>
    <message>
        <source>My card as a QR code</source>
        <translation>بطاقتي كرمز QR</translation>
    </message>
    <message>
        <source>What changed about this person</source>
        <translation>ما الذي تغيّر عن هذا الشخص</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>حدث خطأ هنا</translation>
    </message>
    <message>
        <source>Your data is safe: every change is stored whole or not at all. You can go on working. The details help whoever mends this; they hold no names of your people.</source>
        <translation>بياناتك آمنة: كل تغيير يُحفظ كاملًا أو لا يُحفظ. يمكنك المتابعة. والتفاصيل تعين من يصلح هذا؛ ولا تحمل أسماء ناسك.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>tomorrow, in 2 weeks</source>
        <translation>غدًا، بعد أسبوعين</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Write the name as on the desk.</source>
        <translation>اكتب الاسم كما هو على المكتب.</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>أيّهم: {names}؟</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text} ليس رقمًا.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>انتقل إلى {page}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Your own card is not written yet.</source>
        <translation>لم تُكتب بطاقتك بعد.</translation>
    </message>
    <message>
        <source>Others take it in with the camera of their phone.</source>
        <translation>يلتقطها الآخرون بكاميرا هواتفهم.</translation>
    </message>
    <message>
        <source>QR code with the card of {name}</source>
        <translation>رمز QR يحمل بطاقة {name}</translation>
    </message>
    <message>
        <source>A phone takes it in with its camera. Nothing is sent, and nothing else is in it.</source>
        <translation>يلتقطها الهاتف بكاميرته. لا يُرسَل شيء، وليس فيها شيء آخر.</translation>
    </message>
    <message>
        <source>Write my card</source>
        <translation>اكتب بطاقتي</translation>
    </message>
    <message>
        <source>Change my card</source>
        <translation>عدّل بطاقتي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Your card is kept</source>
        <translation>حُفظت بطاقتك</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>When you met</source>
        <translation>متى تعارفتما</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>كيف التقيتما</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>أين تعارفتما</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>حقولك الخاصة</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>روجِع في</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Your own judgement</source>
        <translation>حكمك الخاص</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>تركيز</translation>
    </message>
    <message>
        <source>{thing} added: {words}</source>
        <translation>أُضيف {thing}: {words}</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>أُضيف {thing}</translation>
    </message>
    <message>
        <source>{thing} taken away: {words}</source>
        <translation>أُزيل {thing}: {words}</translation>
    </message>
    <message>
        <source>{thing} taken away</source>
        <translation>أُزيل {thing}</translation>
    </message>
    <message>
        <source>{thing} changed: {words}</source>
        <translation>تغيّر {thing}: {words}</translation>
    </message>
    <message>
        <source>{thing} changed</source>
        <translation>تغيّر {thing}</translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n added</source>
        <translation>
            <numerusform>{thing}: أُضيف %Ln</numerusform>
            <numerusform>{thing}: أُضيف %Ln</numerusform>
            <numerusform>{thing}: أُضيف %Ln</numerusform>
            <numerusform>{thing}: أُضيف %Ln</numerusform>
            <numerusform>{thing}: أُضيف %Ln</numerusform>
            <numerusform>{thing}: أُضيف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n taken away</source>
        <translation>
            <numerusform>{thing}: أُزيل %Ln</numerusform>
            <numerusform>{thing}: أُزيل %Ln</numerusform>
            <numerusform>{thing}: أُزيل %Ln</numerusform>
            <numerusform>{thing}: أُزيل %Ln</numerusform>
            <numerusform>{thing}: أُزيل %Ln</numerusform>
            <numerusform>{thing}: أُزيل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{thing}: %n changed</source>
        <translation>
            <numerusform>{thing}: تغيّر %Ln</numerusform>
            <numerusform>{thing}: تغيّر %Ln</numerusform>
            <numerusform>{thing}: تغيّر %Ln</numerusform>
            <numerusform>{thing}: تغيّر %Ln</numerusform>
            <numerusform>{thing}: تغيّر %Ln</numerusform>
            <numerusform>{thing}: تغيّر %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the desk</source>
        <translation>أُضيف إلى المكتب</translation>
    </message>
    <message>
        <source>Taken off the desk</source>
        <translation>أُزيل من المكتب</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: تغيّر</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {old} taken away</source>
        <translation>{field}: أُزيل {old}</translation>
    </message>
    <message>
        <source>{field}: {new}, before {old}</source>
        <translation>{field}: {new}، وكان {old}</translation>
    </message>
    <message>
        <source>PyCon, through Lena</source>
        <translation>PyCon، عن طريق لينا</translation>
    </message>
    <message>
        <source>{name} is part of your community</source>
        <translation>صار {name} من مجتمعك</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>أضف الشخص</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>إعادة تسمية...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>أزل هذا العرض</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>أعد تسمية العرض</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>أُعيدت التسمية</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>نُقل {name}</translation>
    </message>
    <message>
        <source>The view {name} is removed</source>
        <translation>أُزيل العرض {name}</translation>
    </message>
    <message>
        <source>The newest sound backup is of {day} and holds {people} people.</source>
        <translation>أحدث نسخة سليمة من {day} وفيها {people} شخصًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعد نسخة</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>افتح مكتبًا آخر</translation>
    </message>
    <message>
        <source>Start a new desk</source>
        <translation>ابدأ مكتبًا جديدًا</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{score}, {band}</source>
        <translation>{score}، {band}</translation>
    </message>
    <message numerus="yes">
        <source>halves in %n days</source>
        <translation>
            <numerusform>تنتصف في %Ln يوم</numerusform>
            <numerusform>تنتصف في يوم واحد</numerusform>
            <numerusform>تنتصف في يومين</numerusform>
            <numerusform>تنتصف في %Ln أيام</numerusform>
            <numerusform>تنتصف في %Ln يومًا</numerusform>
            <numerusform>تنتصف في %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Next touch</source>
        <translation>التواصل القادم</translation>
    </message>
    <message>
        <source>Gave : got</source>
        <translation>أعطى : أخذ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>خلال {time}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>عيد ميلاد</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>ذكرى العمل</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>ذكرى سنوية</translation>
    </message>
    <message>
        <source>Start of a job</source>
        <translation>بداية عمل</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>إطلاق</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>أضف متابعة</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>احفظ ملف تقويم</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>المفكرة</translation>
    </message>
    <message>
        <source>promises and dates</source>
        <translation>وعود ومواعيد</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>لا شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Past their day</source>
        <translation>تجاوزت يومها</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the next 30 days</source>
        <translation>
            <numerusform>%Ln أخرى في الأيام الثلاثين القادمة</numerusform>
            <numerusform>%Ln أخرى في الأيام الثلاثين القادمة</numerusform>
            <numerusform>%Ln أخرى في الأيام الثلاثين القادمة</numerusform>
            <numerusform>%Ln أخرى في الأيام الثلاثين القادمة</numerusform>
            <numerusform>%Ln أخرى في الأيام الثلاثين القادمة</numerusform>
            <numerusform>%Ln أخرى في الأيام الثلاثين القادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No promises and no dates ahead.</source>
        <translation>لا وعود ولا مواعيد قادمة.</translation>
    </message>
    <message>
        <source>Write “thank her in 2 weeks” when you log.</source>
        <translation>اكتب «أشكرها بعد أسبوعين» حين تدوّن.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Another day: {what}</source>
        <translation>يوم آخر: {what}</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>وُفّي بالوعد</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>يوم جديد</translation>
    </message>
    <message>
        <source>Another day for: {what}</source>
        <translation>يوم آخر لـ: {what}</translation>
    </message>
    <message>
        <source>A new day is agreed</source>
        <translation>اتُّفق على يوم جديد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>في المفكرة</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <translation>وعدت: {text}</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>وعدت</translation>
    </message>
    <message>
        <source>They promised: {text}</source>
        <translation>وعدوا: {text}</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>وعدوا</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n years</source>
        <translation>
            <numerusform>{what}، %Ln سنة</numerusform>
            <numerusform>{what}، سنة واحدة</numerusform>
            <numerusform>{what}، سنتان</numerusform>
            <numerusform>{what}، %Ln سنوات</numerusform>
            <numerusform>{what}، %Ln سنة</numerusform>
            <numerusform>{what}، %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>صفحة لأعلى، صفحة لأسفل</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>شهر آخر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>To the list of the day</source>
        <translation>إلى قائمة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>when it fits</source>
        <translation>حين يناسب</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n days</source>
        <translation>
            <numerusform>{done} من %Ln أيام</numerusform>
            <numerusform>{done} من يوم واحد</numerusform>
            <numerusform>{done} من يومين</numerusform>
            <numerusform>{done} من %Ln أيام</numerusform>
            <numerusform>{done} من %Ln يومًا</numerusform>
            <numerusform>{done} من %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>each has its own quirks</source>
        <translation>لكل قناة طبعها</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n rituals</source>
        <translation>
            <numerusform>{done} من %Ln طقس</numerusform>
            <numerusform>{done} من طقس واحد</numerusform>
            <numerusform>{done} من طقسين</numerusform>
            <numerusform>{done} من %Ln طقوس</numerusform>
            <numerusform>{done} من %Ln طقسًا</numerusform>
            <numerusform>{done} من %Ln طقس</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>أضف قناة</translation>
    </message>
    <message>
        <source>main channel of your plan</source>
        <translation>القناة الرئيسية لخطتك</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>في خطتك</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>حرّر</translation>
    </message>
    <message>
        <source>This week&apos;s rituals</source>
        <translation>طقوس هذا الأسبوع</translation>
    </message>
    <message>
        <source>Quirks and limits</source>
        <translation>الطباع والحدود</translation>
    </message>
    <message>
        <source>What counts here</source>
        <translation>ما يُحسب هنا</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>بدايات</translation>
    </message>
    <message>
        <source>Draft: {opening}</source>
        <translation>مسودة: {opening}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Health here</source>
        <translation>الصحة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n last week</source>
        <translation>
            <numerusform>%Ln الأسبوع الماضي</numerusform>
            <numerusform>%Ln الأسبوع الماضي</numerusform>
            <numerusform>%Ln الأسبوع الماضي</numerusform>
            <numerusform>%Ln الأسبوع الماضي</numerusform>
            <numerusform>%Ln الأسبوع الماضي</numerusform>
            <numerusform>%Ln الأسبوع الماضي</numerusform>
        </translation>
    </message>
    <message>
        <source>contacts a week</source>
        <translation>تواصل في الأسبوع</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>لا يكفي بعد</translation>
    </message>
    <message>
        <source>{share} active in 90 days</source>
        <translation>{share} نشطون في ٩٠ يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%n known only here</source>
        <translation>
            <numerusform>%Ln معروفون من هنا فقط</numerusform>
            <numerusform>%Ln معروفون من هنا فقط</numerusform>
            <numerusform>%Ln معروفون من هنا فقط</numerusform>
            <numerusform>%Ln معروفون من هنا فقط</numerusform>
            <numerusform>%Ln معروفون من هنا فقط</numerusform>
            <numerusform>%Ln معروفون من هنا فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never greeted</source>
        <translation>
            <numerusform>%Ln لم يُرحَّب بهم</numerusform>
            <numerusform>%Ln لم يُرحَّب بهم</numerusform>
            <numerusform>%Ln لم يُرحَّب بهم</numerusform>
            <numerusform>%Ln لم يُرحَّب بهم</numerusform>
            <numerusform>%Ln لم يُرحَّب بهم</numerusform>
            <numerusform>%Ln لم يُرحَّب بهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Your archive from here</source>
        <translation>أرشيفك من هنا</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يحوي</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>يستغرق</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>يترك</translation>
    </message>
    <message>
        <source>Channel reset</source>
        <translation>أُعيد ضبط القناة</translation>
    </message>
    <message>
        <source>Stage of the person</source>
        <translation>مرحلة الشخص</translation>
    </message>
    <message>
        <source>Their stage</source>
        <translation>مرحلتهم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Still empty: {places}.</source>
        <translation>ما زال فارغًا: {places}.</translation>
    </message>
    <message>
        <source>Longer than {limit}.</source>
        <translation>أطول من {limit}.</translation>
    </message>
    <message>
        <source>Early: this opening is for people from {stage} on.</source>
        <translation>مبكر: هذه البداية لمن هم من {stage} فصاعدًا.</translation>
    </message>
    <message>
        <source>{length} of {limit}</source>
        <translation>{length} من {limit}</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>نُسخ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Change {channel}</source>
        <translation>غيّر {channel}</translation>
    </message>
    <message>
        <source>Short code (small letters)</source>
        <translation>رمز قصير (حروف صغيرة)</translation>
    </message>
    <message>
        <source>What works here</source>
        <translation>ما ينفع هنا</translation>
    </message>
    <message>
        <source>Quirks, one a line</source>
        <translation>الطباع، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Rituals: name | times a week | minutes | what to do</source>
        <translation>الطقوس: الاسم | مرات في الأسبوع | دقائق | ما العمل</translation>
    </message>
    <message>
        <source>Openings: name | text</source>
        <translation>البدايات: الاسم | النص</translation>
    </message>
    <message>
        <source>Channel kept</source>
        <translation>حُفظت القناة</translation>
    </message>
    <message>
        <source>This line needs {n} parts: {line}</source>
        <translation>هذا السطر يحتاج {n} أجزاء: {line}</translation>
    </message>
    <message>
        <source>An archive every</source>
        <translation>أرشيف كل</translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>نص مرفق</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Chat message</source>
        <translation>رسالة محادثة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Deleted after, free plan</source>
        <translation>يُحذف بعد، مجانًا</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation>رسالة خاصة</translation>
    </message>
    <message>
        <source>Private messages a day</source>
        <translation>رسائل خاصة في اليوم</translation>
    </message>
    <message>
        <source>The archive&apos;s link works</source>
        <translation>رابط الأرشيف صالح</translation>
    </message>
    <message>
        <source>Messages in an exported chat</source>
        <translation>رسائل في محادثة مصدَّرة</translation>
    </message>
    <message>
        <source>Follows a day</source>
        <translation>متابعات في اليوم</translation>
    </message>
    <message>
        <source>Follows before a ratio counts</source>
        <translation>متابعات قبل أن تُحسب نسبة</translation>
    </message>
    <message>
        <source>Accounts you follow</source>
        <translation>حسابات تتابعها</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>InMail</source>
        <translation>InMail</translation>
    </message>
    <message>
        <source>Pause after too many invitations</source>
        <translation>توقف بعد دعوات كثيرة</translation>
    </message>
    <message>
        <source>Invitations a week</source>
        <translation>دعوات في الأسبوع</translation>
    </message>
    <message>
        <source>Invitations a week, on the safe side</source>
        <translation>دعوات في الأسبوع، احتياطًا</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Note on an invitation, free</source>
        <translation>ملاحظة على دعوة، مجانًا</translation>
    </message>
    <message>
        <source>Note on an invitation, paid</source>
        <translation>ملاحظة على دعوة، مدفوعة</translation>
    </message>
    <message>
        <source>Personal notes a month, free</source>
        <translation>ملاحظات شخصية في الشهر، مجانًا</translation>
    </message>
    <message>
        <source>Opened mails tell something</source>
        <translation>البريد المفتوح يقول شيئًا</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Posts a day, not verified</source>
        <translation>منشورات في اليوم، بلا توثيق</translation>
    </message>
    <message>
        <source>Wait before you invite again</source>
        <translation>انتظر قبل أن تدعو ثانية</translation>
    </message>
    <message>
        <source>Messages before they accept</source>
        <translation>رسائل قبل أن يقبلوا</translation>
    </message>
    <message>
        <source>Share about yourself</source>
        <translation>نصيب الحديث عن نفسك</translation>
    </message>
    <message>
        <source>Mails a day</source>
        <translation>رسائل بريد في اليوم</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Thank within</source>
        <translation>اشكر خلال</translation>
    </message>
    <message>
        <source>Visible for, free plan</source>
        <translation>ظاهر مدة، مجانًا</translation>
    </message>
    <message>
        <source>people</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>characters, counted its way</source>
        <translation>حرف، بطريقته في العد</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>المصادر تختلف</translation>
    </message>
    <message>
        <source>our choice</source>
        <translation>اختيارنا</translation>
    </message>
    <message>
        <source>After meeting</source>
        <translation>بعد اللقاء</translation>
    </message>
    <message>
        <source>After thread</source>
        <translation>بعد سلسلة</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>رسالة خاصة</translation>
    </message>
    <message>
        <source>Direct message after a reply</source>
        <translation>رسالة خاصة بعد رد</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>أول رد</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>طلب تعريف</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>عودة إلى التواصل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Revive</source>
        <translation>إحياء الصلة</translation>
    </message>
    <message>
        <source>Reply to a story</source>
        <translation>رد على قصة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>تهنئة</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>message in a channel</source>
        <translation>رسالة في قناة</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>صلة</translation>
    </message>
    <message>
        <source>answer in a discussion</source>
        <translation>إجابة في نقاش</translation>
    </message>
    <message>
        <source>direct message</source>
        <translation>رسالة خاصة</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>تفضيل</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>صداقة</translation>
    </message>
    <message>
        <source>mail to a group</source>
        <translation>بريد إلى مجموعة</translation>
    </message>
    <message>
        <source>message in a group</source>
        <translation>رسالة في مجموعة</translation>
    </message>
    <message>
        <source>post in a group</source>
        <translation>منشور في مجموعة</translation>
    </message>
    <message>
        <source>handwritten card</source>
        <translation>بطاقة بخط اليد</translation>
    </message>
    <message>
        <source>huddle</source>
        <translation>حديث سريع</translation>
    </message>
    <message>
        <source>comment on an issue</source>
        <translation>تعليق على مسألة</translation>
    </message>
    <message>
        <source>issue sent</source>
        <translation>عدد أُرسل</translation>
    </message>
    <message>
        <source>like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>met at an event</source>
        <translation>لقاء في فعالية</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>answer to a post</source>
        <translation>إجابة على منشور</translation>
    </message>
    <message>
        <source>private mention</source>
        <translation>إشارة خاصة</translation>
    </message>
    <message>
        <source>pull request together</source>
        <translation>طلب دمج مشترك</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>repost</source>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>status seen</source>
        <translation>مشاهدة حالة</translation>
    </message>
    <message>
        <source>reply to a story</source>
        <translation>رد على قصة</translation>
    </message>
    <message>
        <source>story seen</source>
        <translation>مشاهدة قصة</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>upvote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>view</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>voice room</source>
        <translation>غرفة صوتية</translation>
    </message>
    <message>
        <source>voice mail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>worked together</source>
        <translation>عمل مشترك</translation>
    </message>
    <message>
        <source>stored copy, undated</source>
        <translation>نسخة محفوظة بلا تاريخ</translation>
    </message>
    <message>
        <source>stored copies, undated</source>
        <translation>نسخ محفوظة بلا تاريخ</translation>
    </message>
    <message>
        <source>stored copies</source>
        <translation>نسخ محفوظة</translation>
    </message>
    <message>
        <source>stored version</source>
        <translation>نسخة محفوظة</translation>
    </message>
    <message>
        <source>{used} of {amount}</source>
        <translation>{used} من {amount}</translation>
    </message>
    <message>
        <source>check this</source>
        <translation>تحقّق من هذا</translation>
    </message>
    <message>
        <source>Active and growing.</source>
        <translation>نشط وينمو.</translation>
    </message>
    <message>
        <source>Active, not growing.</source>
        <translation>نشط ولا ينمو.</translation>
    </message>
    <message>
        <source>Growing but quiet.</source>
        <translation>ينمو لكنه هادئ.</translation>
    </message>
    <message>
        <source>A list, not yet a community.</source>
        <translation>قائمة، وليس مجتمعًا بعد.</translation>
    </message>
    <message>
        <source>Not enough yet to say.</source>
        <translation>لا يكفي للحكم بعد.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>all your channels, counted once</source>
        <translation>كل قنواتك، معدودة مرة واحدة</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>لا أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Bring a file or add a person.</source>
        <translation>أحضر ملفًا أو أضف شخصًا.</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>أزل المرشّحات</translation>
    </message>
    <message>
        <source>Nobody fits all of that.</source>
        <translation>لا أحد يطابق كل ذلك.</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>جارٍ العد...</translation>
    </message>
    <message>
        <source>One community</source>
        <translation>مجتمع واحد</translation>
    </message>
    <message>
        <source>One community</source>
        <comment>figure</comment>
        <translation>مجتمع واحد</translation>
    </message>
    <message>
        <source>Active and growing</source>
        <translation>نشط وينمو</translation>
    </message>
    <message>
        <source>Trust you</source>
        <translation>يثقون بك</translation>
    </message>
    <message>
        <source>Come back to you</source>
        <translation>يعودون إليك</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>الجدد هذا الشهر</translation>
    </message>
    <message>
        <source>Growth by stage</source>
        <translation>النمو بحسب المرحلة</translation>
    </message>
    <message>
        <source>Together on channels</source>
        <translation>معًا على القنوات</translation>
    </message>
    <message>
        <source>Your rhythm</source>
        <translation>إيقاعك</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>On one thread only</source>
        <translation>على خيط واحد فقط</translation>
    </message>
    <message>
        <source>How people began</source>
        <translation>كيف بدأ الناس</translation>
    </message>
    <message>
        <source>Since which quarter</source>
        <translation>منذ أي ربع</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message numerus="yes">
        <source>people, from {sum} across %n channels</source>
        <translation>
            <numerusform>أشخاص، من {sum} على %Ln قنوات</numerusform>
            <numerusform>أشخاص، من {sum} على قناة واحدة</numerusform>
            <numerusform>أشخاص، من {sum} على قناتين</numerusform>
            <numerusform>أشخاص، من {sum} على %Ln قنوات</numerusform>
            <numerusform>أشخاص، من {sum} على %Ln قناة</numerusform>
            <numerusform>أشخاص، من {sum} على %Ln قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active in 90 days</source>
        <translation>
            <numerusform>%Ln نشطون في ٩٠ يومًا</numerusform>
            <numerusform>%Ln نشطون في ٩٠ يومًا</numerusform>
            <numerusform>%Ln نشطون في ٩٠ يومًا</numerusform>
            <numerusform>%Ln نشطون في ٩٠ يومًا</numerusform>
            <numerusform>%Ln نشطون في ٩٠ يومًا</numerusform>
            <numerusform>%Ln نشطون في ٩٠ يومًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trusting and above · %n by your judgement</source>
        <translation>
            <numerusform>ثقة فما فوق · %Ln بحكمك</numerusform>
            <numerusform>ثقة فما فوق · %Ln بحكمك</numerusform>
            <numerusform>ثقة فما فوق · %Ln بحكمك</numerusform>
            <numerusform>ثقة فما فوق · %Ln بحكمك</numerusform>
            <numerusform>ثقة فما فوق · %Ln بحكمك</numerusform>
            <numerusform>ثقة فما فوق · %Ln بحكمك</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} wrote or met you in 90 days; {net} people net in twelve weeks.</source>
        <translation>{share} كتبوا لك أو التقوا بك في ٩٠ يومًا؛ صافي {net} في اثني عشر أسبوعًا.</translation>
    </message>
    <message>
        <source>A few hundred silent connections are a list.</source>
        <translation>بضع مئات من الصلات الصامتة قائمة.</translation>
    </message>
    <message>
        <source>Most people stop between {a} and {b}.</source>
        <translation>معظم الناس يقفون بين {a} و{b}.</translation>
    </message>
    <message>
        <source>as 90 days before</source>
        <translation>كما قبل ٩٠ يومًا</translation>
    </message>
    <message>
        <source>up from {share}</source>
        <translation>ارتفاعًا من {share}</translation>
    </message>
    <message>
        <source>down from {share}</source>
        <translation>انخفاضًا من {share}</translation>
    </message>
    <message>
        <source>Go-to, by badge</source>
        <translation>من أنت مرجعهم، حسب الشارة</translation>
    </message>
    <message>
        <source>goal {n}</source>
        <translation>الهدف {n}</translation>
    </message>
    <message>
        <source>goal {n} by {month}</source>
        <translation>الهدف {n} حتى {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n welcomed</source>
        <translation>
            <numerusform>لم يُرحَّب بأحد</numerusform>
            <numerusform>رُحِّب بشخص واحد</numerusform>
            <numerusform>رُحِّب بشخصين</numerusform>
            <numerusform>رُحِّب بـ%Ln أشخاص</numerusform>
            <numerusform>رُحِّب بـ%Ln شخصًا</numerusform>
            <numerusform>رُحِّب بـ%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>شخص واحد ينتظر</numerusform>
            <numerusform>شخصان ينتظران</numerusform>
            <numerusform>%Ln أشخاص ينتظرون</numerusform>
            <numerusform>%Ln شخصًا ينتظرون</numerusform>
            <numerusform>%Ln شخص ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{welcomed}, {waiting}</source>
        <translation>{welcomed}، {waiting}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>one point a week from now on</source>
        <translation>نقطة في الأسبوع من الآن</translation>
    </message>
    <message>
        <source>before {month} as your records tell it</source>
        <translation>قبل {month} كما ترويه سجلاتك</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>{share} on two or more channels</source>
        <translation>{share} على قناتين أو أكثر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message numerus="yes">
        <source>%n interactions in 46 weeks</source>
        <translation>
            <numerusform>لا تفاعلات في ٤٦ أسبوعًا</numerusform>
            <numerusform>تفاعل واحد في ٤٦ أسبوعًا</numerusform>
            <numerusform>تفاعلان في ٤٦ أسبوعًا</numerusform>
            <numerusform>%Ln تفاعلات في ٤٦ أسبوعًا</numerusform>
            <numerusform>%Ln تفاعلًا في ٤٦ أسبوعًا</numerusform>
            <numerusform>%Ln تفاعل في ٤٦ أسبوعًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {channel} closed tomorrow you would lose %n people.</source>
        <translation>
            <numerusform>لو أُغلقت {channel} غدًا لفقدت لا أحد.</numerusform>
            <numerusform>لو أُغلقت {channel} غدًا لفقدت شخص واحد.</numerusform>
            <numerusform>لو أُغلقت {channel} غدًا لفقدت شخصين.</numerusform>
            <numerusform>لو أُغلقت {channel} غدًا لفقدت %Ln أشخاص.</numerusform>
            <numerusform>لو أُغلقت {channel} غدًا لفقدت %Ln شخصًا.</numerusform>
            <numerusform>لو أُغلقت {channel} غدًا لفقدت %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for a second way</source>
        <translation>اسأل عن طريق ثانٍ</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>فقط على</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>طريق ثانٍ</translation>
    </message>
    <message numerus="yes">
        <source>people who matter, %n</source>
        <translation>
            <numerusform>أشخاص مهمون، %Ln</numerusform>
            <numerusform>أشخاص مهمون، %Ln</numerusform>
            <numerusform>أشخاص مهمون، %Ln</numerusform>
            <numerusform>أشخاص مهمون، %Ln</numerusform>
            <numerusform>أشخاص مهمون، %Ln</numerusform>
            <numerusform>أشخاص مهمون، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Active in 30 days</source>
        <translation>نشط في ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Active in a year</source>
        <translation>نشط في سنة</translation>
    </message>
    <message>
        <source>Growth in 28 days</source>
        <translation>النمو في ٢٨ يومًا</translation>
    </message>
    <message>
        <source>Growth in 84 days</source>
        <translation>النمو في ٨٤ يومًا</translation>
    </message>
    <message>
        <source>Stayed since the quarter before</source>
        <translation>بقوا منذ الربع السابق</translation>
    </message>
    <message>
        <source>Both of you wrote</source>
        <translation>كتبتما كلاكما</translation>
    </message>
    <message>
        <source>Answered within 14 days</source>
        <translation>أُجيب خلال ١٤ يومًا</translation>
    </message>
    <message>
        <source>Promises kept on time</source>
        <translation>وعود وُفّي بها في وقتها</translation>
    </message>
    <message>
        <source>Days to thanks</source>
        <translation>أيام حتى الشكر</translation>
    </message>
    <message>
        <source>Touches spread over people</source>
        <translation>توزّع التواصل على الناس</translation>
    </message>
    <message>
        <source>Revived in 28 days</source>
        <translation>أُحيوا في ٢٨ يومًا</translation>
    </message>
    <message>
        <source>Left in 84 days</source>
        <translation>غادروا في ٨٤ يومًا</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>By an introduction</source>
        <translation>بتعريف</translation>
    </message>
    <message>
        <source>You met first</source>
        <translation>التقيتما أولًا</translation>
    </message>
    <message>
        <source>They wrote first</source>
        <translation>هم كتبوا أولًا</translation>
    </message>
    <message>
        <source>You wrote first</source>
        <translation>أنت كتبت أولًا</translation>
    </message>
    <message>
        <source>Connected, no word yet</source>
        <translation>متصلون، بلا كلمة بعد</translation>
    </message>
    <message>
        <source>On a list only</source>
        <translation>في قائمة فقط</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>استيقظوا</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ثبتوا</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>سكتوا</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>تُركوا</translation>
    </message>
    <message>
        <source>three months of net gain</source>
        <translation>ثلاثة أشهر من الزيادة</translation>
    </message>
    <message>
        <source>no three months of net gain yet</source>
        <translation>لا ثلاثة أشهر من الزيادة بعد</translation>
    </message>
    <message>
        <source>Acquainted</source>
        <translation>معرفة</translation>
    </message>
    <message>
        <source>Trusting</source>
        <translation>ثقة</translation>
    </message>
    <message>
        <source>Come to you</source>
        <translation>يأتون إليك</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>الوقت الذي لزم</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Q{n} {year}</source>
        <translation>الربع {n} {year}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Active 90 d</source>
        <translation>نشط ٩٠ ي</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>٢٨ يومًا</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استعمال</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>أظهره جدولًا</translation>
    </message>
    <message>
        <source>Export {chart}</source>
        <translation>صدّر {chart}</translation>
    </message>
    <message>
        <source>Picture (*.png);;Table (*.csv)</source>
        <translation>صورة (*.png);;جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n interactions</source>
        <translation>
            <numerusform>لا تفاعلات</numerusform>
            <numerusform>تفاعل واحد</numerusform>
            <numerusform>تفاعلان</numerusform>
            <numerusform>%Ln تفاعلات</numerusform>
            <numerusform>%Ln تفاعلًا</numerusform>
            <numerusform>%Ln تفاعل</numerusform>
        </translation>
    </message>
    <message>
        <source>Made one person</source>
        <translation>صارا شخصًا واحدًا</translation>
    </message>
    <message>
        <source>what was recorded since stays where it is</source>
        <translation>ما دُوّن بعد ذلك يبقى حيث هو</translation>
    </message>
    <message>
        <source>{other} went into {name}</source>
        <translation>اندمج {other} في {name}</translation>
    </message>
    <message>
        <source>Take apart: {other} and {name}</source>
        <translation>فكّ: {other} و{name}</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فكّ</translation>
    </message>
    <message>
        <source>Where they differ: what stays?</source>
        <translation>حيث يختلفان: ما الذي يبقى؟</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Nobody is here twice</source>
        <translation>لا أحد مكرر هنا</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث ثانية</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Looking for people who are here twice</source>
        <translation>جارٍ البحث عن المكررين</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is one person now</source>
        <translation>صار {name} شخصًا واحدًا الآن</translation>
    </message>
    <message>
        <source>Record an ask</source>
        <translation>دوّن طلبًا</translation>
    </message>
    <message>
        <source>Who would gladly help me with... a referral to Acme</source>
        <translation>من يسعده أن يعينني في... ترشيح إلى Acme</translation>
    </message>
    <message>
        <source>Who would gladly help me with</source>
        <translation>من يسعده أن يعينني في</translation>
    </message>
    <message>
        <source>Your own guess first: who would?</source>
        <translation>تخمينك أولًا: من سيفعل؟</translation>
    </message>
    <message>
        <source>Your own guess</source>
        <translation>تخمينك</translation>
    </message>
    <message>
        <source>What kind of help</source>
        <translation>أي عون</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Who would help</source>
        <translation>من سيعين</translation>
    </message>
    <message>
        <source>evidence, not wishes</source>
        <translation>أدلة لا أمنيات</translation>
    </message>
    <message>
        <source>Who would gladly help me?</source>
        <translation>من يسعده أن يعينني؟</translation>
    </message>
    <message>
        <source>name a need, guess, then look</source>
        <translation>سمِّ حاجة، وخمّن، ثم انظر</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Go-to</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>who relies on you, and for what</source>
        <translation>من يعتمد عليك، وفي ماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n people, by the evidence</source>
        <translation>
            <numerusform>لا أحد، بحسب الأدلة</numerusform>
            <numerusform>شخص واحد، بحسب الأدلة</numerusform>
            <numerusform>شخصان، بحسب الأدلة</numerusform>
            <numerusform>%Ln أشخاص، بحسب الأدلة</numerusform>
            <numerusform>%Ln شخصًا، بحسب الأدلة</numerusform>
            <numerusform>%Ln شخص، بحسب الأدلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your guess is among them.</source>
        <translation>تخمينك بينهم.</translation>
    </message>
    <message>
        <source>Your guess is not among them: the records show no help, topic or tie there yet.</source>
        <translation>تخمينك ليس بينهم: السجلات لا تُظهر عونًا ولا موضوعًا ولا صلة هناك بعد.</translation>
    </message>
    <message>
        <source>The records speak for nobody yet. Give somebody a hand first.</source>
        <translation>السجلات لا تنطق لأحد بعد. أعن أحدًا أولًا.</translation>
    </message>
    <message>
        <source>Draft ask</source>
        <translation>صُغ الطلب</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>اطلب من {name}</translation>
    </message>
    <message>
        <source>Warm up with {name}</source>
        <translation>مهّد مع {name}</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>مهّد</translation>
    </message>
    <message>
        <source>You are known for</source>
        <translation>تُعرف بـ</translation>
    </message>
    <message>
        <source>asks of the last 12 months</source>
        <translation>طلبات آخر ١٢ شهرًا</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>تبنَّ</translation>
    </message>
    <message>
        <source>Claim a topic</source>
        <translation>تبنَّ موضوعًا</translation>
    </message>
    <message>
        <source>Claim up to seven topics; what people ask you about joins them.</source>
        <translation>تبنَّ حتى سبعة مواضيع؛ وما يسألك الناس عنه ينضم إليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n asks</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>after from</comment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{asks} from {people}</source>
        <translation>{asks} من {people}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>Let go: {topic}</source>
        <translation>اترك: {topic}</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>غير متبنّى</translation>
    </message>
    <message>
        <source>By quarter, oldest first: {counts}</source>
        <translation>بالربع، الأقدم أولًا: {counts}</translation>
    </message>
    <message>
        <source>Asks and gives</source>
        <translation>الطلبات والعطاء</translation>
    </message>
    <message>
        <source>give first: {gave} given, {asked} asked</source>
        <translation>أعطِ أولًا: أعطيت {gave}، طلبت {asked}</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>مفتوح {n}</translation>
    </message>
    <message>
        <source>They asked {n}</source>
        <translation>طلبوا {n}</translation>
    </message>
    <message>
        <source>You gave {n}</source>
        <translation>أعطيت {n}</translation>
    </message>
    <message>
        <source>You asked {n}</source>
        <translation>طلبت {n}</translation>
    </message>
    <message>
        <source>They gave {n}</source>
        <translation>أعطوا {n}</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What do you want to be known for?</source>
        <translation>بماذا تريد أن تُعرف؟</translation>
    </message>
    <message>
        <source>Topic claimed</source>
        <translation>تُبنّي الموضوع</translation>
    </message>
    <message>
        <source>{topic} let go</source>
        <translation>تُرك {topic}</translation>
    </message>
    <message>
        <source>Marked done</source>
        <translation>وُسم منجزًا</translation>
    </message>
    <message>
        <source>They asked me</source>
        <translation>طلبوا مني</translation>
    </message>
    <message>
        <source>I asked them</source>
        <translation>طلبت منهم</translation>
    </message>
    <message>
        <source>I gave</source>
        <translation>أعطيت</translation>
    </message>
    <message>
        <source>They gave</source>
        <translation>أعطوا</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words to send</source>
        <translation>كلمات للإرسال</translation>
    </message>
    <message>
        <source>Draft an ask</source>
        <translation>صياغة طلب</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>دُوّن</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>انسخ الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n touches planned that ask for nothing</source>
        <translation>
            <numerusform>%Ln من التواصل المخطط بلا أي طلب</numerusform>
            <numerusform>%Ln من التواصل المخطط بلا أي طلب</numerusform>
            <numerusform>%Ln من التواصل المخطط بلا أي طلب</numerusform>
            <numerusform>%Ln من التواصل المخطط بلا أي طلب</numerusform>
            <numerusform>%Ln من التواصل المخطط بلا أي طلب</numerusform>
            <numerusform>%Ln من التواصل المخطط بلا أي طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>تعريفات</translation>
    </message>
    <message>
        <source>made when both said yes</source>
        <translation>تتم حين يقول كلاهما نعم</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>ابدأ واحدًا</translation>
    </message>
    <message>
        <source>Begin an introduction</source>
        <translation>ابدأ تعريفًا</translation>
    </message>
    <message>
        <source>Who should meet?</source>
        <translation>من ينبغي أن يلتقيا؟</translation>
    </message>
    <message>
        <source>Propose {a} and {b}</source>
        <translation>اقترح {a} و{b}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقترح</translation>
    </message>
    <message>
        <source>and {name}</source>
        <translation>و{name}</translation>
    </message>
    <message>
        <source>Pairs appear as soon as two people you know share a topic or a place.</source>
        <translation>تظهر الأزواج حالما يتشارك اثنان تعرفهما موضوعًا أو مكانًا.</translation>
    </message>
    <message>
        <source>Introduction made</source>
        <translation>تم التعريف</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>عرّفهما</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>تم {day}</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>التقيا</translation>
    </message>
    <message>
        <source>Introduction closed</source>
        <translation>أُغلق التعريف</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>what both may gain</source>
        <translation>ما قد يكسبه كلاهما</translation>
    </message>
    <message>
        <source>Ask both before you introduce them</source>
        <translation>اسأل كليهما قبل أن تعرّفهما</translation>
    </message>
    <message>
        <source>Thanks and closing the loop</source>
        <translation>الشكر وإغلاق الحلقة</translation>
    </message>
    <message>
        <source>Everybody has been thanked and told. Well done.</source>
        <translation>شُكر الجميع وأُخبروا. أحسنت.</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>شُكر</translation>
    </message>
    <message>
        <source>Told them</source>
        <translation>أُخبر</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>شهادات</translation>
    </message>
    <message>
        <source>quote only with leave</source>
        <translation>اقتبس بإذن فقط</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add a testimonial</source>
        <translation>أضف شهادة</translation>
    </message>
    <message>
        <source>Keep what people say of your work, ready for a CV or a proposal.</source>
        <translation>احفظ ما يقوله الناس عن عملك، جاهزًا لسيرة أو عرض.</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>يجوز اقتباسه</translation>
    </message>
    <message>
        <source>{name} may be quoted</source>
        <translation>يجوز اقتباس {name}</translation>
    </message>
    <message>
        <source>Testimonial removed</source>
        <translation>أُزيلت الشهادة</translation>
    </message>
    <message>
        <source>Remove testimonial of {name}</source>
        <translation>أزل شهادة {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Not to be quoted</source>
        <translation>لا يُقتبس</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>كلماتهم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>They allow to be quoted</source>
        <translation>يسمحون بالاقتباس</translation>
    </message>
    <message>
        <source>Keep a testimonial</source>
        <translation>احتفظ بشهادة</translation>
    </message>
    <message>
        <source>Testimonial kept</source>
        <translation>حُفظت الشهادة</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>An introduction</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>An endorsement</source>
        <translation>تزكية</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>{first}, you know {name}. Would you introduce us? A simple no is fine.</source>
        <translation>مرحبًا {first}، أنت تعرف {name}. هل تعرّفنا ببعضنا؟ كلمة «لا» بسيطة تكفي.</translation>
    </message>
    <message>
        <source>An introduction to {name}</source>
        <translation>تعريف بـ {name}</translation>
    </message>
    <message>
        <source>{first}, may I ask you for something? {what}. A simple no is fine.</source>
        <translation>مرحبًا {first}، هل لي أن أطلب منك شيئًا؟ {what}. كلمة «لا» بسيطة تكفي.</translation>
    </message>
    <message>
        <source>you offered</source>
        <translation>عرضتَ</translation>
    </message>
    <message>
        <source>asked you</source>
        <translation>طلبوا منك</translation>
    </message>
    <message>
        <source>you asked</source>
        <translation>طلبتَ</translation>
    </message>
    <message>
        <source>they gave</source>
        <translation>أعطوا</translation>
    </message>
    <message>
        <source>give first: you have asked more than you gave of late</source>
        <translation>أعطِ أولًا: طلبت مؤخرًا أكثر مما أعطيت</translation>
    </message>
    <message>
        <source>say thanks first for what they gave</source>
        <translation>اشكر أولًا على ما أعطوا</translation>
    </message>
    <message>
        <source>keep or renew your promise first</source>
        <translation>أوفِ بوعدك أو جدّده أولًا</translation>
    </message>
    <message>
        <source>they have not answered of late</source>
        <translation>لم يجيبوا مؤخرًا</translation>
    </message>
    <message>
        <source>Keep or renew what you promised</source>
        <translation>أوفِ بما وعدت أو جدّده</translation>
    </message>
    <message>
        <source>Two lines of thanks</source>
        <translation>سطرا شكر</translation>
    </message>
    <message>
        <source>Send something useful, asking for nothing</source>
        <translation>أرسل شيئًا مفيدًا بلا طلب</translation>
    </message>
    <message>
        <source>A small favour, or an introduction for them</source>
        <translation>معروف صغير أو تعريف من أجلهم</translation>
    </message>
    <message>
        <source>A kind word on another channel</source>
        <translation>كلمة طيبة على قناة أخرى</translation>
    </message>
    <message>
        <source>A word without a reason: how are they?</source>
        <translation>كلمة بلا سبب: كيف حالهم؟</translation>
    </message>
    <message>
        <source>both care about {what}</source>
        <translation>كلاهما يهتم بـ {what}</translation>
    </message>
    <message>
        <source>both at {what}</source>
        <translation>كلاهما في {what}</translation>
    </message>
    <message>
        <source>both in {what}</source>
        <translation>كلاهما في {what}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>قال نعم</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>قال لا</translation>
    </message>
    <message>
        <source>works at {org}</source>
        <translation>يعمل في {org}</translation>
    </message>
    <message>
        <source>knows somebody there</source>
        <translation>يعرف أحدًا هناك</translation>
    </message>
    <message>
        <source>known for {topics}</source>
        <translation>معروف بـ {topics}</translation>
    </message>
    <message>
        <source>cares about {topics}</source>
        <translation>يهتم بـ {topics}</translation>
    </message>
    <message numerus="yes">
        <source>helped you %n times</source>
        <translation>
            <numerusform>ساعدك %Ln مرات</numerusform>
            <numerusform>ساعدك %Ln مرات</numerusform>
            <numerusform>ساعدك مرتين</numerusform>
            <numerusform>ساعدك %Ln مرات</numerusform>
            <numerusform>ساعدك %Ln مرات</numerusform>
            <numerusform>ساعدك %Ln مرات</numerusform>
        </translation>
    </message>
    <message>
        <source>you gave {gave}, received {got}</source>
        <translation>أعطيت {gave}، أخذت {got}</translation>
    </message>
    <message>
        <source>room to ask</source>
        <translation>متسع للطلب</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>received, thanked</source>
        <translation>وصل، وشُكر</translation>
    </message>
    <message>
        <source>thanks due</source>
        <translation>شكر مستحق</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>the file is read again</source>
        <translation>يُقرأ الملف من جديد</translation>
    </message>
    <message>
        <source>Keep what the messages say (otherwise only who, when and which way)</source>
        <translation>احتفظ بنص الرسائل (وإلا فمن ومتى وفي أي اتجاه فقط)</translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>ترميز الملف</translation>
    </message>
    <message>
        <source>as guessed</source>
        <translation>كما خُمّن</translation>
    </message>
    <message>
        <source>Dates of the file</source>
        <translation>تواريخ الملف</translation>
    </message>
    <message>
        <source>as found in the file</source>
        <translation>كما وُجدت في الملف</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>Take companies in as people too ({count})</source>
        <translation>خذ الشركات أيضًا كأشخاص ({count})</translation>
    </message>
    <message>
        <source>Take bots in as people too ({count})</source>
        <translation>خذ الروبوتات أيضًا كأشخاص ({count})</translation>
    </message>
    <message>
        <source>Take rooms in as people too ({count})</source>
        <translation>خذ الغرف أيضًا كأشخاص ({count})</translation>
    </message>
    <message>
        <source>Take mailing lists in as people too ({count})</source>
        <translation>خذ القوائم البريدية أيضًا كأشخاص ({count})</translation>
    </message>
    <message>
        <source>Take no-reply senders in as people too ({count})</source>
        <translation>خذ مرسلي عدم الرد أيضًا كأشخاص ({count})</translation>
    </message>
    <message>
        <source>Add people for birthdays under a name you do not know yet ({count})</source>
        <translation>أضف أشخاصًا لأعياد ميلاد بأسماء لا تعرفها بعد ({count})</translation>
    </message>
    <message>
        <source>Take deleted accounts in as people too ({count})</source>
        <translation>خذ الحسابات المحذوفة أيضًا كأشخاص ({count})</translation>
    </message>
    <message>
        <source>Take groups in as people too ({count})</source>
        <translation>خذ المجموعات أيضًا كأشخاص ({count})</translation>
    </message>
    <message>
        <source>Drop any export here: zip, csv, vcf, mbox, ics, json, txt</source>
        <translation>أفلت أي تصدير هنا: zip وcsv وvcf وmbox وics وjson وtxt</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. You see every change before it is made, and can undo the whole import later.</source>
        <translation>لا شيء يغادر هذا الحاسوب. ترى كل تغيير قبل حدوثه، وتستطيع التراجع عن الاستيراد كله لاحقًا.</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>اختر ملفات...</translation>
    </message>
    <message>
        <source>How to get my archive</source>
        <translation>كيف أحصل على أرشيفي</translation>
    </message>
    <message>
        <source>they may get new facts</source>
        <translation>قد تصلهم معلومات جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%Ln كانوا هنا</numerusform>
            <numerusform>%Ln كانوا هنا</numerusform>
            <numerusform>%Ln كانوا هنا</numerusform>
            <numerusform>%Ln كانوا هنا</numerusform>
            <numerusform>%Ln كانوا هنا</numerusform>
            <numerusform>%Ln كانوا هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>New people</source>
        <translation>أشخاص جدد</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>هنا من قبل</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>متشابهون</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>القرار لك</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>صفوف متروكة</translation>
    </message>
    <message>
        <source>see why</source>
        <translation>انظر لماذا</translation>
    </message>
    <message>
        <source>Which of these is you?</source>
        <translation>أيّهم أنت؟</translation>
    </message>
    <message>
        <source>asked only once</source>
        <translation>يُسأل مرة واحدة</translation>
    </message>
    <message>
        <source>same person? Undecided ones stay apart.</source>
        <translation>الشخص نفسه؟ ما لم يُقرَّر يبقى منفصلًا.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Already in your community</source>
        <translation>في مجتمعك من قبل</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>Same person: {name}</source>
        <translation>الشخص نفسه: {name}</translation>
    </message>
    <message>
        <source>Two people: {name}</source>
        <translation>شخصان: {name}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>what does each of them hold?</source>
        <translation>ماذا يحمل كل عمود؟</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>العمود {name} يحمل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>اقرأ بهذه الأعمدة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>nothing is left out in silence</source>
        <translation>لا شيء يُترك في صمت</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out</source>
        <translation>
            <numerusform>تُرك لا صفوف</numerusform>
            <numerusform>تُرك صف واحد</numerusform>
            <numerusform>تُرك صفان</numerusform>
            <numerusform>تُرك %Ln صفوف</numerusform>
            <numerusform>تُرك %Ln صفًا</numerusform>
            <numerusform>تُرك %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} {aside}.</source>
        <translation>{words} {aside}.</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>احفظ التقرير...</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>استيرادات سابقة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>استُرجع</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>تراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Undo import of {name}</source>
        <translation>تراجع عن استيراد {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>your people and your history, without typing</source>
        <translation>ناسك وتاريخك، بلا كتابة</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>قُرئ في {seconds} ث</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>احفظ التقرير</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>تقرير الاستيراد.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Report saved as {name}</source>
        <translation>حُفظ التقرير باسم {name}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>استورد لا أحد</numerusform>
            <numerusform>استورد شخص واحد</numerusform>
            <numerusform>استورد شخصين</numerusform>
            <numerusform>استورد %Ln أشخاص</numerusform>
            <numerusform>استورد %Ln شخصًا</numerusform>
            <numerusform>استورد %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interactions</source>
        <translation>
            <numerusform>استورد لا تفاعلات</numerusform>
            <numerusform>استورد تفاعل واحد</numerusform>
            <numerusform>استورد تفاعلين</numerusform>
            <numerusform>استورد %Ln تفاعلات</numerusform>
            <numerusform>استورد %Ln تفاعلًا</numerusform>
            <numerusform>استورد %Ln تفاعل</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {n} merged</source>
        <translation>{words}، دُمج {n}</translation>
    </message>
    <message>
        <source>{name} is in. Undo import stays below, for whenever.</source>
        <translation>دخل {name}. والتراجع يبقى في الأسفل متى شئت.</translation>
    </message>
    <message>
        <source>{name} is in.</source>
        <translation>دخل {name}.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>جارٍ استرجاع الاستيراد</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>استُرجع الاستيراد</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>يعرف بعضهما بعضًا</translation>
    </message>
    <message>
        <source>introduced by you</source>
        <translation>عرّفتهما أنت</translation>
    </message>
    <message>
        <source>met together on {what}</source>
        <translation>التقيتم معًا في {what}</translation>
    </message>
    <message>
        <source>Filter the map...</source>
        <translation>رشّح الخريطة...</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>رشّح الخريطة</translation>
    </message>
    <message>
        <source>Way to...</source>
        <translation>الطريق إلى...</translation>
    </message>
    <message>
        <source>Way to a person or an employer</source>
        <translation>الطريق إلى شخص أو جهة عمل</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>بحسب القناة</translation>
    </message>
    <message>
        <source>by employer</source>
        <translation>بحسب جهة العمل</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>جدولًا</translation>
    </message>
    <message>
        <source>They know each other</source>
        <translation>يعرف بعضهما بعضًا</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>who knows whom</source>
        <translation>من يعرف من</translation>
    </message>
    <message>
        <source>knows {names}</source>
        <translation>يعرف {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: filter to see them</source>
        <translation>
            <numerusform>و%Ln أخرى: رشّح لتراها</numerusform>
            <numerusform>و%Ln أخرى: رشّح لتراها</numerusform>
            <numerusform>و%Ln أخرى: رشّح لتراها</numerusform>
            <numerusform>و%Ln أخرى: رشّح لتراها</numerusform>
            <numerusform>و%Ln أخرى: رشّح لتراها</numerusform>
            <numerusform>و%Ln أخرى: رشّح لتراها</numerusform>
        </translation>
    </message>
    <message>
        <source>knows {name}: {how}</source>
        <translation>يعرف {name}: {how}</translation>
    </message>
    <message>
        <source>Shortest way to {goal}</source>
        <translation>أقصر طريق إلى {goal}</translation>
    </message>
    <message>
        <source>About {org}</source>
        <translation>عن {org}</translation>
    </message>
    <message>
        <source>No trusted way yet. An introduction, or a word in public, may open one.</source>
        <translation>لا طريق موثوقًا بعد. تعريف أو كلمة في العلن قد يفتح واحدًا.</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{a} and {b}: {tie}</source>
        <translation>{a} و{b}: {tie}</translation>
    </message>
    <message>
        <source>Before you ask {name}: {reasons}.</source>
        <translation>قبل أن تطلب من {name}: {reasons}.</translation>
    </message>
    <message>
        <source>{day}: {step}</source>
        <translation>{day}: {step}</translation>
    </message>
    <message>
        <source>Plan the warm-up</source>
        <translation>خطّط للتمهيد</translation>
    </message>
    <message>
        <source>{name} has room for an ask. People say yes more often than we expect.</source>
        <translation>لدى {name} متسع لطلب. يقول الناس نعم أكثر مما نتوقع.</translation>
    </message>
    <message>
        <source>Draft the ask</source>
        <translation>صُغ الطلب</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>افتح {name}</translation>
    </message>
    <message>
        <source>A word at {org}</source>
        <translation>كلمة طيبة لدى {org}</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>يعرف</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Next and previous person</source>
        <translation>الشخص التالي والسابق</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the map</source>
        <translation>
            <numerusform>لا أحد على الخريطة</numerusform>
            <numerusform>شخص واحد على الخريطة</numerusform>
            <numerusform>شخصان على الخريطة</numerusform>
            <numerusform>%Ln أشخاص على الخريطة</numerusform>
            <numerusform>%Ln شخصًا على الخريطة</numerusform>
            <numerusform>%Ln شخص على الخريطة</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>line: know each other or introduced by you</source>
        <translation>خط: يعرف بعضهما بعضًا أو عرّفتهما أنت</translation>
    </message>
    <message>
        <source>People behind a figure cannot be kept as a view.</source>
        <translation>الأشخاص خلف مقياس لا يُحفظون عرضًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Keep it in {view}</source>
        <translation>احفظ في {view}</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>احفظ عرضًا جديدًا</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Save what is shown as a table...</source>
        <translation>احفظ المعروض جدولًا...</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>احفظ المعروض</translation>
    </message>
    <message>
        <source>{shown} of {all} people · sorted by {column}</source>
        <translation>{shown} من {all} شخصًا · مرتبون بحسب {column}</translation>
    </message>
    <message numerus="yes">
        <source>%n in one community</source>
        <translation>
            <numerusform>%Ln في مجتمع واحد</numerusform>
            <numerusform>%Ln في مجتمع واحد</numerusform>
            <numerusform>%Ln في مجتمع واحد</numerusform>
            <numerusform>%Ln في مجتمع واحد</numerusform>
            <numerusform>%Ln في مجتمع واحد</numerusform>
            <numerusform>%Ln في مجتمع واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in this view</source>
        <translation>
            <numerusform>لا أحد في هذا العرض</numerusform>
            <numerusform>شخص واحد في هذا العرض</numerusform>
            <numerusform>شخصان في هذا العرض</numerusform>
            <numerusform>%Ln أشخاص في هذا العرض</numerusform>
            <numerusform>%Ln شخصًا في هذا العرض</numerusform>
            <numerusform>%Ln شخص في هذا العرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>احفظ عرضًا</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>{name} keeps what is shown</source>
        <translation>{name} يحفظ المعروض</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>افتح الشخص</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>رشّح</translation>
    </message>
    <message>
        <source>Change the circle</source>
        <translation>غيّر الدائرة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>أرجئ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشف</translation>
    </message>
    <message>
        <source>Everything that can be done with the chosen people</source>
        <translation>كل ما يمكن فعله بالمختارين</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>احفظ المعروض جدولًا</translation>
    </message>
    <message>
        <source>Circle...</source>
        <translation>الدائرة...</translation>
    </message>
    <message>
        <source>Tag...</source>
        <translation>وسم...</translation>
    </message>
    <message>
        <source>Snooze...</source>
        <translation>أرجئ...</translation>
    </message>
    <message>
        <source>Log with them...</source>
        <translation>دوّن معهم...</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>لا تتواصل</translation>
    </message>
    <message>
        <source>Merge these two...</source>
        <translation>ادمج هذين...</translation>
    </message>
    <message>
        <source>To the focus list of the plan</source>
        <translation>إلى قائمة تركيز الخطة</translation>
    </message>
    <message>
        <source>Export them...</source>
        <translation>صدّرهم...</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln مختارون</numerusform>
            <numerusform>%Ln مختارون</numerusform>
            <numerusform>%Ln مختارون</numerusform>
            <numerusform>%Ln مختارون</numerusform>
            <numerusform>%Ln مختارون</numerusform>
            <numerusform>%Ln مختارون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circle for %n people</source>
        <translation>
            <numerusform>دائرة لـ لا أحد</numerusform>
            <numerusform>دائرة لـ شخص واحد</numerusform>
            <numerusform>دائرة لشخصين</numerusform>
            <numerusform>دائرة لـ %Ln أشخاص</numerusform>
            <numerusform>دائرة لـ %Ln شخصًا</numerusform>
            <numerusform>دائرة لـ %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n people alone until</source>
        <translation>
            <numerusform>دع لا أحد حتى</numerusform>
            <numerusform>دع شخص واحد حتى</numerusform>
            <numerusform>دع شخصين حتى</numerusform>
            <numerusform>دع %Ln أشخاص حتى</numerusform>
            <numerusform>دع %Ln شخصًا حتى</numerusform>
            <numerusform>دع %Ln شخص حتى</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off {tag}</source>
        <translation>أزل {tag}</translation>
    </message>
    <message>
        <source>A new tag, then Enter</source>
        <translation>وسم جديد ثم Enter</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n people</source>
        <translation>
            <numerusform>وسم لـ لا أحد</numerusform>
            <numerusform>وسم لـ شخص واحد</numerusform>
            <numerusform>وسم لشخصين</numerusform>
            <numerusform>وسم لـ %Ln أشخاص</numerusform>
            <numerusform>وسم لـ %Ln شخصًا</numerusform>
            <numerusform>وسم لـ %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet: start one on the page Plan.</source>
        <translation>لا خطة بعد: ابدأ واحدة في صفحة الخطة.</translation>
    </message>
    <message numerus="yes">
        <source>Role of %n people</source>
        <translation>
            <numerusform>دور لا أحد</numerusform>
            <numerusform>دور شخص واحد</numerusform>
            <numerusform>دور شخصين</numerusform>
            <numerusform>دور %Ln أشخاص</numerusform>
            <numerusform>دور %Ln شخصًا</numerusform>
            <numerusform>دور %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people looked through today</source>
        <translation>
            <numerusform>لم يُراجَع أحد اليوم</numerusform>
            <numerusform>رُوجع شخص واحد اليوم</numerusform>
            <numerusform>رُوجع شخصان اليوم</numerusform>
            <numerusform>رُوجع %Ln أشخاص اليوم</numerusform>
            <numerusform>رُوجع %Ln شخصًا اليوم</numerusform>
            <numerusform>رُوجع %Ln شخص اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people archived</source>
        <translation>
            <numerusform>أُرشف لا أحد</numerusform>
            <numerusform>أُرشف شخص واحد</numerusform>
            <numerusform>أُرشف شخصان</numerusform>
            <numerusform>أُرشف %Ln أشخاص</numerusform>
            <numerusform>أُرشف %Ln شخصًا</numerusform>
            <numerusform>أُرشف %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back</source>
        <translation>
            <numerusform>عاد لا أحد</numerusform>
            <numerusform>عاد شخص واحد</numerusform>
            <numerusform>عاد شخصان</numerusform>
            <numerusform>عاد %Ln أشخاص</numerusform>
            <numerusform>عاد %Ln شخصًا</numerusform>
            <numerusform>عاد %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not contacted any more</source>
        <translation>
            <numerusform>لا تواصل مع لا أحد بعد الآن</numerusform>
            <numerusform>لا تواصل مع شخص واحد بعد الآن</numerusform>
            <numerusform>لا تواصل مع شخصين بعد الآن</numerusform>
            <numerusform>لا تواصل مع %Ln أشخاص بعد الآن</numerusform>
            <numerusform>لا تواصل مع %Ln شخصًا بعد الآن</numerusform>
            <numerusform>لا تواصل مع %Ln شخص بعد الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>A line holds at most {n} people.</source>
        <translation>يتسع السطر لـ {n} أشخاص على الأكثر.</translation>
    </message>
    <message>
        <source>{other} goes into {name}. It can be undone, and taken apart later.</source>
        <translation>يندمج {other} في {name}. يمكن التراجع عنه وفكّه لاحقًا.</translation>
    </message>
    <message>
        <source>One person of two?</source>
        <translation>شخص واحد من اثنين؟</translation>
    </message>
    <message>
        <source>What stays?</source>
        <translation>ما الذي يبقى؟</translation>
    </message>
    <message>
        <source>{other} goes into {name}</source>
        <translation>يندمج {other} في {name}</translation>
    </message>
    <message>
        <source>All else of both is kept. It can be undone, and taken apart later.</source>
        <translation>كل ما عدا ذلك من كليهما يبقى. يمكن التراجع عنه، وفصلهما لاحقًا.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
    <message>
        <source>Table (*.csv);;Address book (*.vcf)</source>
        <translation>جدول (*.csv);;دفتر عناوين (*.vcf)</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر ١٢ شهرًا</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>آخر ٢٤ شهرًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>How far back: {range}</source>
        <translation>إلى أي مدى في الماضي: {range}</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي مدى في الماضي</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>Export every chart and table</source>
        <translation>تصدير كل الرسوم والجداول</translation>
    </message>
    <message>
        <source>Where should the charts and tables go?</source>
        <translation>أين تُحفظ الرسوم والجداول؟</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%Ln جداول</numerusform>
            <numerusform>%Ln جدولًا</numerusform>
            <numerusform>%Ln جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} and {tables} are in {folder}.</source>
        <translation>{pictures} و{tables} في {folder}.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>صُدّر إلى {name}</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n people. A backup is made first, and one undo brings all back.</source>
        <translation>
            <numerusform>هذا يغيّر لا أحد. تُؤخذ نسخة أولًا، وتراجع واحد يعيد الجميع.</numerusform>
            <numerusform>هذا يغيّر شخص واحد. تُؤخذ نسخة أولًا، وتراجع واحد يعيد الجميع.</numerusform>
            <numerusform>هذا يغيّر شخصين. تُؤخذ نسخة أولًا، وتراجع واحد يعيد الجميع.</numerusform>
            <numerusform>هذا يغيّر %Ln أشخاص. تُؤخذ نسخة أولًا، وتراجع واحد يعيد الجميع.</numerusform>
            <numerusform>هذا يغيّر %Ln شخصًا. تُؤخذ نسخة أولًا، وتراجع واحد يعيد الجميع.</numerusform>
            <numerusform>هذا يغيّر %Ln شخص. تُؤخذ نسخة أولًا، وتراجع واحد يعيد الجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>The desk remembers your last %n steps, fewer after large imports.</source>
        <translation>
            <numerusform>لا تُحفظ أي خطوة.</numerusform>
            <numerusform>تُحفظ خطوتك الأخيرة.</numerusform>
            <numerusform>تُحفظ آخر خطوتين لك، وأقل بعد عمليات استيراد كبيرة.</numerusform>
            <numerusform>تُحفظ آخر %Ln خطوات لك، وأقل بعد عمليات استيراد كبيرة.</numerusform>
            <numerusform>تُحفظ آخر %Ln خطوة لك، وأقل بعد عمليات استيراد كبيرة.</numerusform>
            <numerusform>تُحفظ آخر %Ln خطوة لك، وأقل بعد عمليات استيراد كبيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>لحظة...</translation>
    </message>
    <message>
        <source>Nobody you know is or was there.</source>
        <translation>لا أحد ممن تعرفهم هناك أو كان هناك.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>هناك الآن</translation>
    </message>
    <message>
        <source>The shortest trusted way in</source>
        <translation>أقصر طريق موثوق إلى الداخل</translation>
    </message>
    <message>
        <source>Were there</source>
        <translation>كانوا هناك</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>أظهره على الخريطة</translation>
    </message>
    <message numerus="yes">
        <source>All %n in People</source>
        <translation>
            <numerusform>لا أحد في الأشخاص</numerusform>
            <numerusform>الشخص الوحيد في الأشخاص</numerusform>
            <numerusform>كلاهما في الأشخاص</numerusform>
            <numerusform>كل الـ%Ln في الأشخاص</numerusform>
            <numerusform>كل الـ%Ln في الأشخاص</numerusform>
            <numerusform>كل الـ%Ln في الأشخاص</numerusform>
        </translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>on your list of targets</source>
        <translation>ضمن قائمة أهدافك</translation>
    </message>
    <message>
        <source>Nothing has changed of late.</source>
        <translation>لم يتغير شيء مؤخرًا.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n people?</source>
        <translation>
            <numerusform>تغيير لا أحد؟</numerusform>
            <numerusform>تغيير شخص واحد؟</numerusform>
            <numerusform>تغيير شخصين؟</numerusform>
            <numerusform>تغيير %Ln أشخاص؟</numerusform>
            <numerusform>تغيير %Ln شخصًا؟</numerusform>
            <numerusform>تغيير %Ln شخص؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>هناك عمل جارٍ: انتظره أو أوقفه.</translation>
    </message>
    <message numerus="yes">
        <source>{circle} circle for %n people</source>
        <translation>
            <numerusform>الدائرة {circle} لـ لا أحد</numerusform>
            <numerusform>الدائرة {circle} لـ شخص واحد</numerusform>
            <numerusform>الدائرة {circle} لشخصين</numerusform>
            <numerusform>الدائرة {circle} لـ %Ln أشخاص</numerusform>
            <numerusform>الدائرة {circle} لـ %Ln شخصًا</numerusform>
            <numerusform>الدائرة {circle} لـ %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait until {day}</source>
        <translation>
            <numerusform>ينتظر لا أحد حتى {day}</numerusform>
            <numerusform>ينتظر شخص واحد حتى {day}</numerusform>
            <numerusform>ينتظر شخصان حتى {day}</numerusform>
            <numerusform>ينتظر %Ln أشخاص حتى {day}</numerusform>
            <numerusform>ينتظر %Ln شخصًا حتى {day}</numerusform>
            <numerusform>ينتظر %Ln شخص حتى {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people tagged {tag}</source>
        <translation>
            <numerusform>وُسم لا أحد بـ {tag}</numerusform>
            <numerusform>وُسم شخص واحد بـ {tag}</numerusform>
            <numerusform>وُسم شخصان بـ {tag}</numerusform>
            <numerusform>وُسم %Ln أشخاص بـ {tag}</numerusform>
            <numerusform>وُسم %Ln شخصًا بـ {tag}</numerusform>
            <numerusform>وُسم %Ln شخص بـ {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken off %n people</source>
        <translation>
            <numerusform>أُزيل {tag} عن لا أحد</numerusform>
            <numerusform>أُزيل {tag} عن شخص واحد</numerusform>
            <numerusform>أُزيل {tag} عن شخصين</numerusform>
            <numerusform>أُزيل {tag} عن %Ln أشخاص</numerusform>
            <numerusform>أُزيل {tag} عن %Ln شخصًا</numerusform>
            <numerusform>أُزيل {tag} عن %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the focus list</source>
        <translation>
            <numerusform>لا أحد في قائمة التركيز</numerusform>
            <numerusform>شخص واحد في قائمة التركيز</numerusform>
            <numerusform>شخصان في قائمة التركيز</numerusform>
            <numerusform>%Ln أشخاص في قائمة التركيز</numerusform>
            <numerusform>%Ln شخصًا في قائمة التركيز</numerusform>
            <numerusform>%Ln شخص في قائمة التركيز</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>مرتب بحسب</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>من النهاية</translation>
    </message>
    <message>
        <source>Move {column} up</source>
        <translation>ارفع {column}</translation>
    </message>
    <message>
        <source>Move {column} down</source>
        <translation>أنزل {column}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>لم تلتقيا بعد</translation>
    </message>
    <message>
        <source>Without email</source>
        <translation>بلا بريد</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Not looked through for a year</source>
        <translation>لم تُراجَع منذ سنة</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>لم يعد نشطًا</translation>
    </message>
    <message numerus="yes">
        <source>Active in %n months</source>
        <translation>
            <numerusform>نشط خلال %Ln شهر</numerusform>
            <numerusform>نشط خلال شهر واحد</numerusform>
            <numerusform>نشط خلال شهرين</numerusform>
            <numerusform>نشط خلال %Ln أشهر</numerusform>
            <numerusform>نشط خلال %Ln شهرًا</numerusform>
            <numerusform>نشط خلال %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>القناة: {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>المكان: {name}</translation>
    </message>
    <message>
        <source>Employer: {name}</source>
        <translation>جهة العمل: {name}</translation>
    </message>
    <message>
        <source>Find a choice...</source>
        <translation>ابحث عن خيار...</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>ابحث عن خيار</translation>
    </message>
    <message>
        <source>Filter people...</source>
        <translation>رشّح الأشخاص...</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>رشّح الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n people...</source>
        <translation>
            <numerusform>رشّح لا أحد...</numerusform>
            <numerusform>رشّح شخص واحد...</numerusform>
            <numerusform>رشّح شخصين...</numerusform>
            <numerusform>رشّح %Ln أشخاص...</numerusform>
            <numerusform>رشّح %Ln شخصًا...</numerusform>
            <numerusform>رشّح %Ln شخص...</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>المختارون</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>أزل: {filter}</translation>
    </message>
    <message>
        <source>Enter opens · L logs · S snoozes · C circle</source>
        <translation>Enter يفتح · L يدوّن · S يرجئ · C الدائرة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>دوّن</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>الشخص السابق</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Add to this person</source>
        <translation>أضف إلى هذا الشخص</translation>
    </message>
    <message>
        <source>That was the last one on this side.</source>
        <translation>كان هذا الأخير في هذه الجهة.</translation>
    </message>
    <message>
        <source>Life beside work</source>
        <translation>الحياة خارج العمل</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Everybody with this tag</source>
        <translation>كل من له هذا الوسم</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>أزل الوسم</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>الوعد مفتوح من جديد</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>الدائرة {circle}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>دُوّن</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation>اكتب ما حدث</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>أضف ملاحظة</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>أضف شيئًا آخر</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Details looked through today</source>
        <translation>رُوجعت البيانات اليوم</translation>
    </message>
    <message>
        <source>Open an entry</source>
        <translation>افتح مدخلة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Take an entry away</source>
        <translation>أزل مدخلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>أين تجدهم</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>ما يهمهم</translation>
    </message>
    <message>
        <source>Values, plans, how they like to be reached...</source>
        <translation>القيم والخطط وكيف يحبون أن يُخاطبوا...</translation>
    </message>
    <message>
        <source>Family, friends, what they love doing</source>
        <translation>العائلة والأصدقاء وما يحبون فعله</translation>
    </message>
    <message>
        <source>Anything else worth keeping</source>
        <translation>كل ما يستحق الحفظ غير ذلك</translation>
    </message>
    <message>
        <source>Change how you met</source>
        <translation>غيّر كيف التقيتما</translation>
    </message>
    <message>
        <source>You introduced</source>
        <translation>عرّفتَ</translation>
    </message>
    <message>
        <source>Discreet: private things are hidden.</source>
        <translation>كتمان: الأمور الخاصة مخفية.</translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation>حرّر هذا الشخص</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Looked through today</source>
        <translation>راجعتُها اليوم</translation>
    </message>
    <message>
        <source>About the employer</source>
        <translation>عن جهة العمل</translation>
    </message>
    <message>
        <source>Give a circle</source>
        <translation>أعطِ دائرة</translation>
    </message>
    <message>
        <source>Circle: {circle}</source>
        <translation>الدائرة: {circle}</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>الوسم {tag}</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>افتح {what}</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>انسخ {what}</translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>نُسخ {what}</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation>عن طريق {name}</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <source>With private things</source>
        <translation>مع الأمور الخاصة</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>احفظ PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>اطبع...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ PDF</translation>
    </message>
    <message>
        <source>{name} is written</source>
        <translation>كُتب {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>حرّر {name}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>one a line, what it is for in brackets</source>
        <translation>واحد في كل سطر، والغرض منه بين قوسين</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>a day, a month with its year, or a year</source>
        <translation>يوم، أو شهر مع سنته، أو سنة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>قبل الاسم</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>د.</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>بعد الاسم</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>PhD</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Work and place</source>
        <translation>العمل والمكان</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>عن طريق من</translation>
    </message>
    <message>
        <source>a name on the desk</source>
        <translation>اسم على المكتب</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>مدى القرب</translation>
    </message>
    <message>
        <source>Own rhythm, days</source>
        <translation>إيقاع خاص، بالأيام</translation>
    </message>
    <message>
        <source>as the circle has it</source>
        <translation>كما في الدائرة</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>القرب</translation>
    </message>
    <message>
        <source>Brings news from another world</source>
        <translation>يأتي بأخبار من عالم آخر</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>منهم</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>مني</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>كلانا معًا</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>عميق</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>مدى العمق</translation>
    </message>
    <message>
        <source>Others there</source>
        <translation>من كان هناك أيضًا</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>عمّ كان</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>صحّح مدخلة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>صُحّح</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>أضف ملفًا</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>File kept</source>
        <translation>حُفظ الملف</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>حُفظت الصورة</translation>
    </message>
    <message>
        <source>{name} would be run, not shown. Save it where you want it instead.</source>
        <translation>{name} سيُشغَّل ولن يُعرض. احفظه حيث تريده بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>احفظ باسم</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>احفظ باسم...</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>لا يمكن قراءة {name}.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB.</source>
        <translation>هذا الملف أكبر من ٢٠ م.ب.</translation>
    </message>
    <message>
        <source>Keep a link to it instead.</source>
        <translation>احتفظ برابط إليه بدلًا منه.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remember for next time</source>
        <translation>تذكّره للمرة القادمة</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يجوز أن يراه</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>for good, unless you name a day</source>
        <translation>دائمًا، ما لم تسمِّ يومًا</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>birthday, thanks, wedding</source>
        <translation>عيد ميلاد، شكر، زفاف</translation>
    </message>
    <message>
        <source>Add a gift</source>
        <translation>أضف هدية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>أضف منصبًا</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>الدور الجديد</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>جهة العمل الجديدة</translation>
    </message>
    <message>
        <source>today, unless you name a day</source>
        <translation>اليوم، ما لم تسمِّ يومًا</translation>
    </message>
    <message>
        <source>They have a new job</source>
        <translation>لديهم عمل جديد</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>first marathon</source>
        <translation>أول ماراثون</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>if you know it</source>
        <translation>إن كنت تعرفها</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>أضف يومًا</translation>
    </message>
    <message>
        <source>sister, colleague, same choir</source>
        <translation>أخت، زميل، الجوقة نفسها</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>يعرف {name}</translation>
    </message>
    <message>
        <source>Who they know</source>
        <translation>من يعرفون</translation>
    </message>
    <message>
        <source>Favourite tea</source>
        <translation>الشاي المفضل</translation>
    </message>
    <message>
        <source>Words to choose</source>
        <translation>كلمات للاختيار</translation>
    </message>
    <message>
        <source>green, black, none</source>
        <translation>أخضر، أسود، لا شيء</translation>
    </message>
    <message>
        <source>For this person</source>
        <translation>لهذا الشخص</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>قد يبقى فارغًا</translation>
    </message>
    <message>
        <source>Add a field of your own</source>
        <translation>أضف حقلًا خاصًا بك</translation>
    </message>
    <message>
        <source>Field taken away; what was filled in stays as text</source>
        <translation>أُزيل الحقل؛ وما كُتب فيه يبقى نصًا</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>أزل الحقل</translation>
    </message>
    <message>
        <source>Secret note: press to read</source>
        <translation>ملاحظة سرية: اضغط للقراءة</translation>
    </message>
    <message>
        <source>Said: {what}</source>
        <translation>قيل: {what}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>حرّر...</translation>
    </message>
    <message>
        <source>Card as a QR code</source>
        <translation>البطاقة كرمز QR</translation>
    </message>
    <message>
        <source>Set the stage by judgement...</source>
        <translation>حدّد المرحلة بالحكم...</translation>
    </message>
    <message>
        <source>Merge with...</source>
        <translation>ادمج مع...</translation>
    </message>
    <message>
        <source>What changed...</source>
        <translation>ما الذي تغيّر...</translation>
    </message>
    <message>
        <source>What I hold on this person...</source>
        <translation>ما أحفظه عن هذا الشخص...</translation>
    </message>
    <message>
        <source>Forget...</source>
        <translation>انسَ ...</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>one short sentence</source>
        <translation>جملة قصيرة واحدة</translation>
    </message>
    <message>
        <source>Your judgement stands for a year</source>
        <translation>حكمك يسري سنة</translation>
    </message>
    <message>
        <source>Set the stage by judgement</source>
        <translation>حدّد المرحلة بالحكم</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <translation>من هو الشخص نفسه كـ {name}؟</translation>
    </message>
    <message>
        <source>One person now</source>
        <translation>شخص واحد الآن</translation>
    </message>
    <message>
        <source>Two people again</source>
        <translation>شخصان من جديد</translation>
    </message>
    <message>
        <source>Where should the folder go?</source>
        <translation>أين يوضع المجلد؟</translation>
    </message>
    <message>
        <source>Everything on {name} is in {folder}</source>
        <translation>كل ما عن {name} في {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others mention them: look before you hand it on.</source>
        <translation>
            <numerusform>%Ln من نصوص غيرهم تذكرهم: انظر قبل أن تسلّمها.</numerusform>
            <numerusform>%Ln من نصوص غيرهم تذكرهم: انظر قبل أن تسلّمها.</numerusform>
            <numerusform>%Ln من نصوص غيرهم تذكرهم: انظر قبل أن تسلّمها.</numerusform>
            <numerusform>%Ln من نصوص غيرهم تذكرهم: انظر قبل أن تسلّمها.</numerusform>
            <numerusform>%Ln من نصوص غيرهم تذكرهم: انظر قبل أن تسلّمها.</numerusform>
            <numerusform>%Ln من نصوص غيرهم تذكرهم: انظر قبل أن تسلّمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <translation>نُسي {name}</translation>
    </message>
    <message>
        <source>The name still stands in notes about: {names}</source>
        <translation>ما زال الاسم في ملاحظات عن: {names}</translation>
    </message>
    <message>
        <source>Everything about this person is erased: here, in the history of undo and in every backup on this computer. It cannot be undone.</source>
        <translation>كل ما عن هذا الشخص يُمحى: هنا وفي سجل التراجع وفي كل نسخة على هذا الحاسوب. ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>تنسى {name}؟</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>انسَ</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>وُسم</translation>
    </message>
    <message>
        <source>Tag {tag} taken away</source>
        <translation>أُزيل الوسم {tag}</translation>
    </message>
    <message>
        <source>{name} is archived</source>
        <translation>أُرشف {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>عاد {name}</translation>
    </message>
    <message>
        <source>No card will name {name}</source>
        <translation>لن تذكر أي بطاقة {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What happened? “call today 20 min, thank her Friday”</source>
        <translation>ماذا حدث؟ «مكالمة اليوم ٢٠ دقيقة، أشكرها الجمعة»</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Nothing has passed between you yet.</source>
        <translation>لم يحدث شيء بينكما بعد.</translation>
    </message>
    <message>
        <source>Write one line above, or import a file: what it tells appears here.</source>
        <translation>اكتب سطرًا في الأعلى أو استورد ملفًا: ما يرويه يظهر هنا.</translation>
    </message>
    <message>
        <source>Entry taken away</source>
        <translation>أُزيلت المدخلة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>أعطيت</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>أخذت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>وعود</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Add somebody they know</source>
        <translation>أضف أحدًا يعرفونه</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>أيام مهمة</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>هدايا</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>حقولك الخاصة</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A day that matters</source>
        <translation>يوم مهم</translation>
    </message>
    <message>
        <source>A new job</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>A position held before</source>
        <translation>منصب سابق</translation>
    </message>
    <message>
        <source>Somebody they know</source>
        <translation>أحد يعرفونه</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>حقل خاص بك</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>How they know {name}</source>
        <translation>كيف يعرفون {name}</translation>
    </message>
    <message>
        <source>{name}: not filled in</source>
        <translation>{name}: لم يُملأ</translation>
    </message>
    <message>
        <source>Expired note</source>
        <translation>ملاحظة منتهية</translation>
    </message>
    <message>
        <source>Not known yet: it grows with what you exchange.</source>
        <translation>غير معروف بعد: ينمو بما تتبادلانه.</translation>
    </message>
    <message>
        <source>Give and receive</source>
        <translation>الأخذ والعطاء</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>منذ {month}</translation>
    </message>
    <message>
        <source>your judgement</source>
        <translation>حكمك</translation>
    </message>
    <message>
        <source>gave {n}</source>
        <translation>أعطيت {n}</translation>
    </message>
    <message>
        <source>got {n}</source>
        <translation>أخذت {n}</translation>
    </message>
    <message>
        <source>Warmth over the last year. Now {words}</source>
        <translation>الدفء في السنة الأخيرة. الآن {words}</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>قبل أن تطلب</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>لا شيء يمنع.</translation>
    </message>
    <message>
        <source>Asks of the last 90 days with this one: {asks}. Room: {room}.</source>
        <translation>طلبات آخر ٩٠ يومًا مع هذا: {asks}. المتسع: {room}.</translation>
    </message>
    <message>
        <source>Say thanks first: {what}, {day}.</source>
        <translation>اشكر أولًا: {what}، {day}.</translation>
    </message>
    <message>
        <source>Keep or renew your promise first: {what}.</source>
        <translation>أوفِ بوعدك أو جدّده أولًا: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n words of yours are without an answer.</source>
        <translation>
            <numerusform>%Ln من كلماتك بلا جواب.</numerusform>
            <numerusform>%Ln من كلماتك بلا جواب.</numerusform>
            <numerusform>%Ln من كلماتك بلا جواب.</numerusform>
            <numerusform>%Ln من كلماتك بلا جواب.</numerusform>
            <numerusform>%Ln من كلماتك بلا جواب.</numerusform>
            <numerusform>%Ln من كلماتك بلا جواب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give something first: you have asked more than you gave of late.</source>
        <translation>أعطِ شيئًا أولًا: طلبت مؤخرًا أكثر مما أعطيت.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>disciplined, not helter-skelter</source>
        <translation>بانضباط لا خبط عشواء</translation>
    </message>
    <message>
        <source>What is your community for, this season?</source>
        <translation>لأي شيء مجتمعك في هذا الموسم؟</translation>
    </message>
    <message>
        <source>A plan changes whom Today brings first; it never changes trust or history.</source>
        <translation>الخطة تغيّر من يأتي به «اليوم» أولًا؛ ولا تغيّر الثقة ولا التاريخ.</translation>
    </message>
    <message>
        <source>Start: {purpose}</source>
        <translation>ابدأ: {purpose}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%Ln تنتظرك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
            <numerusform>%Ln تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>الفرص</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>أضف فرصة</translation>
    </message>
    <message>
        <source>{org} taken off</source>
        <translation>أُزيل {org}</translation>
    </message>
    <message>
        <source>Target changed</source>
        <translation>تغيّر الهدف</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>ابدأ من هنا</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>على اللوحة</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>What do you aim at?</source>
        <translation>إلى ماذا تهدف؟</translation>
    </message>
    <message>
        <source>The plan begins</source>
        <translation>تبدأ الخطة</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>غيّر الخطة</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>تغيّرت الخطة</translation>
    </message>
    <message>
        <source>Goal let go</source>
        <translation>تُرك الهدف</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>حُدد الهدف</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>ما الذي يُعدّ</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>حدّد هدفًا</translation>
    </message>
    <message>
        <source>Add a person to the plan</source>
        <translation>أضف شخصًا إلى الخطة</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>في الخطة</translation>
    </message>
    <message>
        <source>Employer or customer</source>
        <translation>جهة عمل أو عميل</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>I know an advocate inside</source>
        <translation>أعرف مناصرًا في الداخل</translation>
    </message>
    <message>
        <source>A posting is open</source>
        <translation>هناك وظيفة معلنة</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>شخص واحد في الداخل</numerusform>
            <numerusform>شخصان في الداخل</numerusform>
            <numerusform>%Ln أشخاص في الداخل</numerusform>
            <numerusform>%Ln شخصًا في الداخل</numerusform>
            <numerusform>%Ln شخص في الداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who left</source>
        <translation>
            <numerusform>لا أحد غادروا</numerusform>
            <numerusform>شخص واحد غادروا</numerusform>
            <numerusform>شخصان غادرا</numerusform>
            <numerusform>%Ln أشخاص غادروا</numerusform>
            <numerusform>%Ln شخصًا غادروا</numerusform>
            <numerusform>%Ln شخص غادروا</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>أضف هدفًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>End</source>
        <translation>أنهِ</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>انتهت الخطة</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>أنهِ الخطة</translation>
    </message>
    <message>
        <source>Say in one sentence what you aim at.</source>
        <translation>قل في جملة واحدة إلى ماذا تهدف.</translation>
    </message>
    <message>
        <source>started {day} · week {n}</source>
        <translation>بدأت {day} · الأسبوع {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes a week</source>
        <translation>
            <numerusform>%Ln دقيقة في الأسبوع</numerusform>
            <numerusform>دقيقة واحدة في الأسبوع</numerusform>
            <numerusform>دقيقتان في الأسبوع</numerusform>
            <numerusform>%Ln دقائق في الأسبوع</numerusform>
            <numerusform>%Ln دقيقة في الأسبوع</numerusform>
            <numerusform>%Ln دقيقة في الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>مراجعة الأسبوع</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>due</source>
        <translation>حان موعدها</translation>
    </message>
    <message>
        <source>Start, 10 minutes</source>
        <translation>ابدأ، ١٠ دقائق</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>eight steps</source>
        <translation>ثماني خطوات</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>نقاط التحقق</translation>
    </message>
    <message>
        <source>Checks of {step}</source>
        <translation>نقاط {step}</translation>
    </message>
    <message>
        <source>Who you need beside you</source>
        <translation>من تحتاجه بجانبك</translation>
    </message>
    <message numerus="yes">
        <source>%n empty chairs</source>
        <translation>
            <numerusform>لا كراسي فارغة</numerusform>
            <numerusform>كرسي فارغ واحد</numerusform>
            <numerusform>كرسيان فارغان</numerusform>
            <numerusform>%Ln كراسٍ فارغة</numerusform>
            <numerusform>%Ln كرسيًا فارغًا</numerusform>
            <numerusform>%Ln كرسي فارغ</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty chair</source>
        <translation>كرسي فارغ</translation>
    </message>
    <message>
        <source>{name} off the plan</source>
        <translation>خرج {name} من الخطة</translation>
    </message>
    <message>
        <source>Take {name} off the plan</source>
        <translation>أخرج {name} من الخطة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Comfortable: you can keep what you promised your circles.</source>
        <translation>مريح: تستطيع الوفاء بما وعدت به دوائرك.</translation>
    </message>
    <message>
        <source>Full: the plan just holds.</source>
        <translation>ممتلئ: الخطة تتماسك بالكاد.</translation>
    </message>
    <message>
        <source>More promised than you can keep.</source>
        <translation>وعدت بأكثر مما تستطيع.</translation>
    </message>
    <message numerus="yes">
        <source>Moving the %n coldest one circle out makes it hold: {circle}.</source>
        <translation>
            <numerusform>انقل الأبرد (%Ln) دائرة إلى الخارج لتتماسك: {circle}.</numerusform>
            <numerusform>انقل الأبرد (%Ln) دائرة إلى الخارج لتتماسك: {circle}.</numerusform>
            <numerusform>انقل الأبرد (%Ln) دائرة إلى الخارج لتتماسك: {circle}.</numerusform>
            <numerusform>انقل الأبرد (%Ln) دائرة إلى الخارج لتتماسك: {circle}.</numerusform>
            <numerusform>انقل الأبرد (%Ln) دائرة إلى الخارج لتتماسك: {circle}.</numerusform>
            <numerusform>انقل الأبرد (%Ln) دائرة إلى الخارج لتتماسك: {circle}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>الطقوس</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message numerus="yes">
        <source>%n people to tell</source>
        <translation>
            <numerusform>لا أحد ليُخبروا</numerusform>
            <numerusform>شخص واحد ليُخبروا</numerusform>
            <numerusform>شخصان ليُخبرا</numerusform>
            <numerusform>%Ln أشخاص ليُخبروا</numerusform>
            <numerusform>%Ln شخصًا ليُخبروا</numerusform>
            <numerusform>%Ln شخص ليُخبروا</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning not noted</source>
        <translation>البداية غير مدوّنة</translation>
    </message>
    <message>
        <source>talks {talks} · interviews {interviews} · yes {won} · of {begun}</source>
        <translation>أحاديث {talks} · مقابلات {interviews} · نعم {won} · من {begun}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>من تحرّك</translation>
    </message>
    <message>
        <source>Loops to close</source>
        <translation>حلقات للإغلاق</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>الخطوة {n} من {all}</translation>
    </message>
    <message>
        <source>The week is looked at</source>
        <translation>رُوجع الأسبوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>About {spent} of your {all} minutes.</source>
        <translation>نحو {spent} من دقائقك الـ {all}.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>ما الذي سار حسنًا؟</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>جملة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Nobody moved this week. Trust takes its time.</source>
        <translation>لم يتحرك أحد هذا الأسبوع. الثقة تأخذ وقتها.</translation>
    </message>
    <message>
        <source>now {stage}</source>
        <translation>الآن {stage}</translation>
    </message>
    <message>
        <source>back to {stage}</source>
        <translation>عاد إلى {stage}</translation>
    </message>
    <message>
        <source>Every loop is closed. Well done.</source>
        <translation>كل حلقة مغلقة. أحسنت.</translation>
    </message>
    <message>
        <source>Two lines of thanks are still open:</source>
        <translation>سطرا شكر ما زالا معلّقين:</translation>
    </message>
    <message>
        <source>Thanked: {name}</source>
        <translation>شُكر: {name}</translation>
    </message>
    <message>
        <source>Open between you:</source>
        <translation>مفتوح بينكما:</translation>
    </message>
    <message>
        <source>No goals are set. One countable thing a week is enough.</source>
        <translation>لا أهداف بعد. شيء واحد معدود في الأسبوع يكفي.</translation>
    </message>
    <message>
        <source>What will you do differently?</source>
        <translation>ماذا ستفعل بشكل مختلف؟</translation>
    </message>
    <message>
        <source>The smallest step counts.</source>
        <translation>أصغر خطوة تُحسب.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in focus wait for a word</source>
        <translation>
            <numerusform>لا أحد في التركيز بانتظار كلمة</numerusform>
            <numerusform>شخص واحد في التركيز بانتظار كلمة</numerusform>
            <numerusform>شخصان في التركيز بانتظار كلمة</numerusform>
            <numerusform>%Ln أشخاص في التركيز بانتظار كلمة</numerusform>
            <numerusform>%Ln شخصًا في التركيز بانتظار كلمة</numerusform>
            <numerusform>%Ln شخص في التركيز بانتظار كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises fall due</source>
        <translation>
            <numerusform>لا وعود يحين موعدها</numerusform>
            <numerusform>وعد واحد يحين موعدها</numerusform>
            <numerusform>وعدان يحين موعدهما</numerusform>
            <numerusform>%Ln وعود يحين موعدها</numerusform>
            <numerusform>%Ln وعدًا يحين موعدها</numerusform>
            <numerusform>%Ln وعد يحين موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates come up</source>
        <translation>
            <numerusform>لا مواعيد قادمة</numerusform>
            <numerusform>موعد واحد قادمة</numerusform>
            <numerusform>موعدان قادمان</numerusform>
            <numerusform>%Ln مواعيد قادمة</numerusform>
            <numerusform>%Ln موعدًا قادمة</numerusform>
            <numerusform>%Ln موعد قادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>last word {time} ago</source>
        <translation>آخر كلمة قبل {time}</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>لا كلمة بعد</translation>
    </message>
    <message>
        <source>Whom do you turn to first on Monday?</source>
        <translation>إلى من تلجأ أولًا يوم الإثنين؟</translation>
    </message>
    <message>
        <source>Three names.</source>
        <translation>ثلاثة أسماء.</translation>
    </message>
    <message>
        <source>Review done. See you next week.</source>
        <translation>تمت المراجعة. إلى الأسبوع القادم.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>الفرصة</translation>
    </message>
    <message>
        <source>Nothing is planned next.</source>
        <translation>لا شيء مخطط بعد.</translation>
    </message>
    <message>
        <source>Plan next step</source>
        <translation>خطّط الخطوة التالية</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people who helped what came of it.</source>
        <translation>
            <numerusform>أخبر لا أحد ساعدوا بما انتهى إليه الأمر.</numerusform>
            <numerusform>أخبر شخص واحد ساعدوا بما انتهى إليه الأمر.</numerusform>
            <numerusform>أخبر شخصين ساعدا بما انتهى إليه الأمر.</numerusform>
            <numerusform>أخبر %Ln أشخاص ساعدوا بما انتهى إليه الأمر.</numerusform>
            <numerusform>أخبر %Ln شخصًا ساعدوا بما انتهى إليه الأمر.</numerusform>
            <numerusform>أخبر %Ln شخص ساعدوا بما انتهى إليه الأمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} taken out</source>
        <translation>أُخرج {name}</translation>
    </message>
    <message>
        <source>{name} was told</source>
        <translation>أُخبر {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>أخرج {name}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>أُخبر {day}</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>كان هناك</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>يعمل هناك</translation>
    </message>
    <message>
        <source>Take {name} in</source>
        <translation>أدخل {name}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>أدخل</translation>
    </message>
    <message>
        <source>Way to {org}</source>
        <translation>الطريق إلى {org}</translation>
    </message>
    <message>
        <source>Show the way there</source>
        <translation>أظهر الطريق إلى هناك</translation>
    </message>
    <message>
        <source>Write down more</source>
        <translation>دوّن المزيد</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>حرّر: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>أزل: {what}</translation>
    </message>
    <message>
        <source>Prepared: {text}</source>
        <translation>أُعدّ: {text}</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Remove the opportunity</source>
        <translation>أزل الفرصة</translation>
    </message>
    <message>
        <source>Edit the opportunity</source>
        <translation>حرّر الفرصة</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>مُعدّ</translation>
    </message>
    <message>
        <source>What they may ask, what you want to ask</source>
        <translation>ما قد يسألونه، وما تريد أن تسأله</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>انقل مع ذلك</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>ما أعرضه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Main person</source>
        <translation>الشخص الرئيسي</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>كيف بدأت</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>The goal is written in one sentence</source>
        <translation>الهدف مكتوب في جملة واحدة</translation>
    </message>
    <message>
        <source>Channels are chosen by the goal</source>
        <translation>القنوات مختارة بحسب الهدف</translation>
    </message>
    <message>
        <source>One photo everywhere</source>
        <translation>صورة واحدة في كل مكان</translation>
    </message>
    <message>
        <source>One name and one line about you everywhere</source>
        <translation>اسم واحد وسطر واحد عنك في كل مكان</translation>
    </message>
    <message>
        <source>Useful content of your own on one topic</source>
        <translation>محتوى نافع لك في موضوع واحد</translation>
    </message>
    <message>
        <source>Find and follow the experts</source>
        <translation>اعثر على الخبراء وتابعهم</translation>
    </message>
    <message>
        <source>Listen first, then join discussions</source>
        <translation>استمع أولًا ثم شارك في النقاش</translation>
    </message>
    <message>
        <source>Start discussions</source>
        <translation>ابدأ نقاشات</translation>
    </message>
    <message>
        <source>Be polite</source>
        <translation>كن مهذبًا</translation>
    </message>
    <message>
        <source>Answer in time, admit mistakes</source>
        <translation>أجب في الوقت واعترف بالخطأ</translation>
    </message>
    <message>
        <source>Share others&apos; work and credit generously</source>
        <translation>شارك عمل غيرك وانسبه بسخاء</translation>
    </message>
    <message>
        <source>One person is one entry</source>
        <translation>شخص واحد مدخلة واحدة</translation>
    </message>
    <message>
        <source>A second path to those who matter</source>
        <translation>طريق ثانٍ إلى من يهمّون</translation>
    </message>
    <message>
        <source>Topics to be known for are chosen</source>
        <translation>المواضيع التي تُعرف بها مختارة</translation>
    </message>
    <message>
        <source>Rituals have their days</source>
        <translation>للطقوس أيامها</translation>
    </message>
    <message>
        <source>Goals are weekly and countable</source>
        <translation>الأهداف أسبوعية ومعدودة</translation>
    </message>
    <message>
        <source>The week is reviewed</source>
        <translation>الأسبوع يُراجع</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>One recognisable self</source>
        <translation>ذات واحدة معروفة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>التحسين</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>أحاديث في الأسبوع</translation>
    </message>
    <message>
        <source>Old ties revived a week</source>
        <translation>صلات أُحييت أسبوعيًا</translation>
    </message>
    <message>
        <source>Thanked within a day</source>
        <translation>شُكر خلال يوم</translation>
    </message>
    <message>
        <source>Warm lifelines</source>
        <translation>أطواق نجاة دافئة</translation>
    </message>
    <message>
        <source>Conversations a week</source>
        <translation>محادثات في الأسبوع</translation>
    </message>
    <message>
        <source>Customers in touch</source>
        <translation>عملاء على تواصل</translation>
    </message>
    <message>
        <source>Referrals a quarter, unasked</source>
        <translation>ترشيحات في الربع، بلا طلب</translation>
    </message>
    <message>
        <source>Asks on your topics a month</source>
        <translation>طلبات في مواضيعك شهريًا</translation>
    </message>
    <message>
        <source>Go-to people</source>
        <translation>من أنت مرجعهم</translation>
    </message>
    <message>
        <source>Shares a month, unasked</source>
        <translation>مشاركات شهرية بلا طلب</translation>
    </message>
    <message>
        <source>Booster</source>
        <translation>داعم</translation>
    </message>
    <message>
        <source>Insider</source>
        <translation>من الداخل</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation>طوق نجاة</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>مزكٍّ</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>مُحيل</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>نظير</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>وافد جديد</translation>
    </message>
    <message>
        <source>{now} of {aim}</source>
        <translation>{now} من {aim}</translation>
    </message>
    <message>
        <source>began at {n}</source>
        <translation>بدأ عند {n}</translation>
    </message>
    <message>
        <source>of {aim}</source>
        <translation>من {aim}</translation>
    </message>
    <message>
        <source>{aim} by {month}</source>
        <translation>{aim} بحلول {month}</translation>
    </message>
    <message>
        <source>Aim, in percent</source>
        <translation>الهدف، بالمئة</translation>
    </message>
    <message>
        <source>People a day</source>
        <translation>أشخاص في اليوم</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>دقائق في الأسبوع</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>المراجعة يوم</translation>
    </message>
    <message>
        <source>Nothing was logged this week. One word to one person is a fine start.</source>
        <translation>لم يُدوَّن شيء هذا الأسبوع. كلمة لشخص واحد بداية جيدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation>
            <numerusform>%Ln من التواصل</numerusform>
            <numerusform>%Ln من التواصل</numerusform>
            <numerusform>%Ln من التواصل</numerusform>
            <numerusform>%Ln من التواصل</numerusform>
            <numerusform>%Ln من التواصل</numerusform>
            <numerusform>%Ln من التواصل</numerusform>
        </translation>
    </message>
    <message>
        <source>{met} of {all} people in focus had a word from you.</source>
        <translation>{met} من {all} في التركيز نالوا كلمة منك.</translation>
    </message>
    <message>
        <source>{plan} of {all} touches served the plan.</source>
        <translation>{plan} من {all} من التواصل خدم الخطة.</translation>
    </message>
    <message>
        <source>Most of the week went beside the plan. Three names for Monday help.</source>
        <translation>معظم الأسبوع مضى بجانب الخطة. ثلاثة أسماء ليوم الإثنين تعين.</translation>
    </message>
    <message>
        <source>{share} % of touches went to {n} people.</source>
        <translation>{share} % من التواصل ذهب إلى {n} أشخاص.</translation>
    </message>
    <message>
        <source>{kept} promises kept, {due} wait for you.</source>
        <translation>وُفّي بـ {kept} من الوعود، و{due} تنتظرك.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>مستهدف</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>على تواصل</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>مُرشّح</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>لوحظ</translation>
    </message>
    <message>
        <source>Helped first</source>
        <translation>ساعدت أولًا</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>اتُّفق</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Find one person inside, or one who left.</source>
        <translation>اعثر على شخص في الداخل، أو من غادر.</translation>
    </message>
    <message>
        <source>Ask for a view, not for a job.</source>
        <translation>اطلب رأيًا لا وظيفة.</translation>
    </message>
    <message>
        <source>Thank the same day, and ask for one more name.</source>
        <translation>اشكر في اليوم نفسه واسأل عن اسم آخر.</translation>
    </message>
    <message>
        <source>Tell whoever opened the door what came of it.</source>
        <translation>أخبر من فتح الباب بما نتج عنه.</translation>
    </message>
    <message>
        <source>Write down what you want to ask them.</source>
        <translation>دوّن ما تريد أن تسألهم.</translation>
    </message>
    <message>
        <source>Thank everybody who helped before you answer.</source>
        <translation>اشكر كل من ساعد قبل أن تجيب.</translation>
    </message>
    <message>
        <source>Send one useful thing that costs them nothing.</source>
        <translation>أرسل شيئًا مفيدًا لا يكلّفهم شيئًا.</translation>
    </message>
    <message>
        <source>Ask whether it helped; listen to what is hard now.</source>
        <translation>اسأل هل نفع؛ واستمع لما هو صعب الآن.</translation>
    </message>
    <message>
        <source>Say plainly what it costs and what it does not do.</source>
        <translation>قل بوضوح ما يكلّف وما لا يفعل.</translation>
    </message>
    <message>
        <source>Do the first thing before they expect it.</source>
        <translation>افعل الشيء الأول قبل أن يتوقعوه.</translation>
    </message>
    <message>
        <source>Name the first three readers.</source>
        <translation>سمِّ أول ثلاثة قرّاء.</translation>
    </message>
    <message>
        <source>Let one friend read it first.</source>
        <translation>ليقرأه صديق أولًا.</translation>
    </message>
    <message>
        <source>Answer everybody who says something.</source>
        <translation>أجب كل من يقول شيئًا.</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>سألت</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>تقدّمت</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>أجابوا</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>I made a proposal</source>
        <translation>قدّمت اقتراحًا</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>أخبرتهم</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>معين</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>المُقابِل</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>It became a yes</source>
        <translation>انتهت بنعم</translation>
    </message>
    <message>
        <source>It became a no</source>
        <translation>انتهت بلا</translation>
    </message>
    <message>
        <source>Nobody is named yet whom it goes to.</source>
        <translation>لم يُسمَّ بعد من تذهب إليه.</translation>
    </message>
    <message>
        <source>You have not spoken yet: no offer before that.</source>
        <translation>لم تتحدثا بعد: لا عرض قبل ذلك.</translation>
    </message>
    <message>
        <source>Give something first; there is little room to ask.</source>
        <translation>أعطِ شيئًا أولًا؛ المتسع للطلب قليل.</translation>
    </message>
    <message>
        <source>A thank-you is still open.</source>
        <translation>شكر ما زال معلّقًا.</translation>
    </message>
    <message>
        <source>A promise of yours is overdue.</source>
        <translation>وعد منك تأخر.</translation>
    </message>
    <message>
        <source>They have not answered twice.</source>
        <translation>لم يجيبوا مرتين.</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>عن طريق أحد</translation>
    </message>
    <message>
        <source>A posting</source>
        <translation>إعلان وظيفة</translation>
    </message>
    <message>
        <source>At an event</source>
        <translation>في لقاء عام</translation>
    </message>
    <message>
        <source>They came to me</source>
        <translation>هم جاؤوا إليّ</translation>
    </message>
    <message>
        <source>Out of the blue</source>
        <translation>بلا سابق صلة</translation>
    </message>
    <message>
        <source>No answer yet: a second person there?</source>
        <translation>لا جواب بعد: شخص ثانٍ هناك؟</translation>
    </message>
    <message>
        <source>No answer yet: one friendly reminder.</source>
        <translation>لا جواب بعد: تذكير لطيف واحد.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Data and safety</source>
        <translation>البيانات والأمان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Your community is one file on this computer. The app opens no network connection.</source>
        <translation>مجتمعك ملف واحد على هذا الحاسوب. البرنامج لا يفتح أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص ثانية</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>صدّر...</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>استعد...</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>انقل...</translation>
    </message>
    <message>
        <source>Move the file</source>
        <translation>انقل الملف</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Health of the data file</source>
        <translation>صحة ملف البيانات</translation>
    </message>
    <message>
        <source>Not checked today.</source>
        <translation>لم يُفحص اليوم.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>خذ كل شيء معك</translation>
    </message>
    <message>
        <source>One JSON file with every fact.</source>
        <translation>ملف JSON واحد بكل حقيقة.</translation>
    </message>
    <message>
        <source>Backed up, checked and complete</source>
        <translation>نُسخ وفُحص وهو كامل</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Checked just now: no fault found in {people} people.</source>
        <translation>فُحص الآن: لا خلل في {people} شخصًا.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Move the file to</source>
        <translation>انقل الملف إلى</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it. What was written after the backup is in that file only.</source>
        <translation>الملف الحالي يبقى بجانبه. وما كُتب بعد النسخة موجود فيه وحده.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Restore: {what}</source>
        <translation>استعد: {what}</translation>
    </message>
    <message>
        <source>None yet. One is made by itself before anything large.</source>
        <translation>لا شيء بعد. تُؤخذ نسخة تلقائيًا قبل كل أمر كبير.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>استعادة هذه النسخة؟</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختر...</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>اختر: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>أوقف: {what}</translation>
    </message>
    <message>
        <source>Community Desk {version}</source>
        <translation>Community Desk {version}</translation>
    </message>
    <message>
        <source>All your channels as one community of people. Offline, in one file that is yours.</source>
        <translation>كل قنواتك مجتمع واحد من الناس. بلا شبكة، في ملف واحد هو لك.</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL-3.0), SQLModel, SQLCipher, Inter (OFL-1.1) and Tabler Icons (MIT). Community Desk itself is under the MIT licence.</source>
        <translation>صُنع بـ Qt for Python (LGPL-3.0) وSQLModel وSQLCipher وInter (OFL-1.1) وTabler Icons (MIT). وCommunity Desk نفسه برخصة MIT.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL: its libraries are separate files you may replace.</source>
        <translation>يُستعمل Qt برخصة LGPL: مكتباته ملفات منفصلة لك أن تستبدلها.</translation>
    </message>
    <message>
        <source>Everybody here is sorted</source>
        <translation>الجميع هنا مفروزون</translation>
    </message>
    <message>
        <source>New people come with the next import.</source>
        <translation>يأتي الجدد مع الاستيراد القادم.</translation>
    </message>
    <message>
        <source>A tag, then Enter</source>
        <translation>وسم، ثم Enter</translation>
    </message>
    <message>
        <source>A note, then Enter</source>
        <translation>ملاحظة، ثم Enter</translation>
    </message>
    <message>
        <source>{name} is the same as</source>
        <translation>{name} هو نفسه</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>merge...</source>
        <translation>ادمج...</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>أرشف</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>open</source>
        <comment>press</comment>
        <translation>افتح</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left from {group}</source>
        <translation>
            <numerusform>بقي %Ln من {group}</numerusform>
            <numerusform>بقي %Ln من {group}</numerusform>
            <numerusform>بقي %Ln من {group}</numerusform>
            <numerusform>بقي %Ln من {group}</numerusform>
            <numerusform>بقي %Ln من {group}</numerusform>
            <numerusform>بقي %Ln من {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} sorted</source>
        <translation>فُرز {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{left} at {weekly} a week take %n weeks</source>
        <translation>
            <numerusform>{left} بمعدل {weekly} في الأسبوع تأخذ %Ln أسابيع</numerusform>
            <numerusform>{left} بمعدل {weekly} في الأسبوع تأخذ أسبوعًا واحدًا</numerusform>
            <numerusform>{left} بمعدل {weekly} في الأسبوع تأخذ أسبوعين</numerusform>
            <numerusform>{left} بمعدل {weekly} في الأسبوع تأخذ %Ln أسابيع</numerusform>
            <numerusform>{left} بمعدل {weekly} في الأسبوع تأخذ %Ln أسبوعًا</numerusform>
            <numerusform>{left} بمعدل {weekly} في الأسبوع تأخذ %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave listed</source>
        <translation>اترك في القائمة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Same as somebody else</source>
        <translation>هو نفسه شخص آخر</translation>
    </message>
    <message>
        <source>People in common</source>
        <translation>معارف مشتركون</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Decide for the whole group</source>
        <translation>قرّر للمجموعة كلها</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody in the group is decided on. A backup is made before many, and one undo brings all back.</source>
        <translation>يُقرَّر للجميع في المجموعة. تُؤخذ نسخة قبل الكثير، وتراجع واحد يعيد الجميع.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message numerus="yes">
        <source>%n people in common</source>
        <translation>
            <numerusform>لا معارف مشتركين</numerusform>
            <numerusform>شخص واحد مشترك</numerusform>
            <numerusform>شخصان مشتركان</numerusform>
            <numerusform>%Ln معارف مشتركين</numerusform>
            <numerusform>%Ln شخصًا مشتركًا</numerusform>
            <numerusform>%Ln شخص مشترك</numerusform>
        </translation>
    </message>
    <message>
        <source>connected on {channel} {day}</source>
        <translation>اتصل على {channel} {day}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>suggested: {circle}, because {reasons}</source>
        <translation>مقترح: {circle}، لأن {reasons}</translation>
    </message>
    <message>
        <source>suggested: {circle}</source>
        <translation>مقترح: {circle}</translation>
    </message>
    <message>
        <source>you wrote to each other</source>
        <translation>كتب كل منكما للآخر</translation>
    </message>
    <message numerus="yes">
        <source>you share %n channels</source>
        <translation>
            <numerusform>تتشاركان %Ln قناة</numerusform>
            <numerusform>تتشاركان قناة واحدة</numerusform>
            <numerusform>تتشاركان قناتين</numerusform>
            <numerusform>تتشاركان %Ln قنوات</numerusform>
            <numerusform>تتشاركان %Ln قناة</numerusform>
            <numerusform>تتشاركان %Ln قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>they work where you want to be</source>
        <translation>يعملون حيث تريد أن تكون</translation>
    </message>
    <message numerus="yes">
        <source>%n of your people work there</source>
        <translation>
            <numerusform>لا أحد من ناسك يعملون هناك</numerusform>
            <numerusform>شخص واحد من ناسك يعملون هناك</numerusform>
            <numerusform>شخصان من ناسك يعملان هناك</numerusform>
            <numerusform>%Ln أشخاص من ناسك يعملون هناك</numerusform>
            <numerusform>%Ln شخصًا من ناسك يعملون هناك</numerusform>
            <numerusform>%Ln شخص من ناسك يعملون هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>you connected within a year</source>
        <translation>اتصلتما خلال سنة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة واحدة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقي نحو %Ln ساعات</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>never nagged</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>كل نصف سنة</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>سنويًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>ثلاثة أيام</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>نمو</translation>
    </message>
    <message>
        <source>Promise, {days}</source>
        <translation>وعد، {days}</translation>
    </message>
    <message>
        <source>Promise, due {days}</source>
        <translation>وعد، موعده {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n things you promised</source>
        <translation>
            <numerusform>لا أشياء وعدت بها</numerusform>
            <numerusform>شيء واحد وعدت بها</numerusform>
            <numerusform>شيئان وعدت بهما</numerusform>
            <numerusform>%Ln أشياء وعدت بها</numerusform>
            <numerusform>%Ln شيئًا وعدت بها</numerusform>
            <numerusform>%Ln شيء وعدت بها</numerusform>
        </translation>
    </message>
    <message>
        <source>yours to answer</source>
        <translation>جوابه عليك</translation>
    </message>
    <message>
        <source>{shown} of {all} that are due, the rest waits without reproach</source>
        <translation>{shown} من {all} حان دورها، والباقي ينتظر بلا عتاب</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>That was today. Well done.</source>
        <translation>هذا كان اليوم. أحسنت.</translation>
    </message>
    <message>
        <source>Nobody needs you today.</source>
        <translation>لا أحد يحتاجك اليوم.</translation>
    </message>
    <message>
        <source>Your people are in good order. Enjoy the quiet, or meet someone new.</source>
        <translation>ناسك بخير. استمتع بالهدوء أو التقِ شخصًا جديدًا.</translation>
    </message>
    <message>
        <source>Bring your people</source>
        <translation>أحضر ناسك</translation>
    </message>
    <message>
        <source>Your desk is empty, and that is a fine place to start.</source>
        <translation>مكتبك فارغ، وهذه بداية طيبة.</translation>
    </message>
    <message>
        <source>Bring a file from any channel, or add one person you care about.</source>
        <translation>أحضر ملفًا من أي قناة، أو أضف شخصًا يهمك.</translation>
    </message>
    <message>
        <source>{name} rests until {day}</source>
        <translation>{name} يستريح حتى {day}</translation>
    </message>
    <message>
        <source>Card of {name} put away</source>
        <translation>وُضعت بطاقة {name} جانبًا</translation>
    </message>
    <message>
        <source>J K</source>
        <translation>J K</translation>
    </message>
    <message>
        <source>Next and previous card</source>
        <translation>البطاقة التالية والسابقة</translation>
    </message>
    <message>
        <source>Snooze the card</source>
        <translation>أرجئ البطاقة</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>ضع البطاقة جانبًا</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>It was {time}. {n} people wait, and nothing was lost.</source>
        <translation>مضى {time}. {n} شخصًا ينتظرون، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Begin anew...</source>
        <translation>ابدأ من جديد...</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message numerus="yes">
        <source>These now: %n people, as on any day</source>
        <translation>
            <numerusform>هؤلاء الآن: لا أحد، كأي يوم</numerusform>
            <numerusform>هؤلاء الآن: شخص واحد، كأي يوم</numerusform>
            <numerusform>هؤلاء الآن: شخصان، كأي يوم</numerusform>
            <numerusform>هؤلاء الآن: %Ln أشخاص، كأي يوم</numerusform>
            <numerusform>هؤلاء الآن: %Ln شخصًا، كأي يوم</numerusform>
            <numerusform>هؤلاء الآن: %Ln شخص، كأي يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>These come back over three weeks</source>
        <translation>هؤلاء يعودون خلال ثلاثة أسابيع</translation>
    </message>
    <message>
        <source>These may rest, until you give them a circle again</source>
        <translation>هؤلاء يستريحون حتى تعطيهم دائرة من جديد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>A fresh start. One after the other.</source>
        <translation>بداية جديدة. واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>gave {gave} · received {received}</source>
        <translation>أعطيت {gave} · أخذت {received}</translation>
    </message>
    <message>
        <source>Remember: {what}</source>
        <translation>تذكّر: {what}</translation>
    </message>
    <message>
        <source>Another opening</source>
        <translation>بداية أخرى</translation>
    </message>
    <message>
        <source>Suggested move</source>
        <translation>خطوة مقترحة</translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation>الأخذ والعطاء</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>known for {time}</source>
        <translation>معروف منذ {time}</translation>
    </message>
    <message>
        <source>Copied. Fill in what stands in braces.</source>
        <translation>نُسخ. املأ ما بين الأقواس.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>They: {text}</source>
        <translation>هم: {text}</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>more than you can keep</source>
        <translation>أكثر مما تستطيع</translation>
    </message>
    <message>
        <source>Today&apos;s desk</source>
        <translation>مكتب اليوم</translation>
    </message>
    <message>
        <source>{done} of {all} tended</source>
        <translation>{done} من {all} اعتُني بهم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n done, nothing left</source>
        <translation>
            <numerusform>تم %Ln ولم يبقَ شيء</numerusform>
            <numerusform>تم %Ln ولم يبقَ شيء</numerusform>
            <numerusform>تم %Ln ولم يبقَ شيء</numerusform>
            <numerusform>تم %Ln ولم يبقَ شيء</numerusform>
            <numerusform>تم %Ln ولم يبقَ شيء</numerusform>
            <numerusform>تم %Ln ولم يبقَ شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>تم {done} من {all}</translation>
    </message>
    <message>
        <source>has a birthday</source>
        <translation>عيد ميلاده</translation>
    </message>
    <message>
        <source>has a work anniversary</source>
        <translation>ذكرى عمله</translation>
    </message>
    <message>
        <source>has an anniversary</source>
        <translation>ذكراه السنوية</translation>
    </message>
    <message>
        <source>starts a new job</source>
        <translation>يبدأ عملًا جديدًا</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>turns {years} on {day}</source>
        <translation>يبلغ {years} في {day}</translation>
    </message>
    <message>
        <source>LinkedIn archive</source>
        <translation>أرشيف LinkedIn</translation>
    </message>
    <message>
        <source>connections, messages, endorsements</source>
        <translation>صلات ورسائل وتزكيات</translation>
    </message>
    <message>
        <source>Contacts file</source>
        <translation>ملف جهات الاتصال</translation>
    </message>
    <message>
        <source>vCard, Google or Outlook CSV</source>
        <translation>vCard أو CSV من Google أو Outlook</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>mbox or eml: who you really talk to</source>
        <translation>mbox أو eml: من تحادثهم حقًا</translation>
    </message>
    <message>
        <source>X or Mastodon archive</source>
        <translation>أرشيف X أو Mastodon</translation>
    </message>
    <message>
        <source>followers, replies, messages</source>
        <translation>متابعون وردود ورسائل</translation>
    </message>
    <message>
        <source>WhatsApp or Telegram chat</source>
        <translation>محادثة WhatsApp أو Telegram</translation>
    </message>
    <message>
        <source>exported chats</source>
        <translation>محادثات مصدَّرة</translation>
    </message>
    <message>
        <source>Any spreadsheet</source>
        <translation>أي جدول</translation>
    </message>
    <message>
        <source>you match the columns</source>
        <translation>أنت تطابق الأعمدة</translation>
    </message>
    <message>
        <source>Bring your community to one desk</source>
        <translation>اجمع مجتمعك على مكتب واحد</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Start with one export; ten minutes later you know whom to call today.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. ابدأ بتصدير واحد؛ وبعد عشر دقائق تعرف بمن تتصل اليوم.</translation>
    </message>
    <message>
        <source>Add one person</source>
        <translation>أضف شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Look around with sample people</source>
        <translation>تجوّل مع أشخاص للعرض</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>ابحث أو انتقل إلى</translation>
    </message>
    <message>
        <source>Search people, pages, commands</source>
        <translation>ابحث في الأشخاص والصفحات والأوامر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>تذكّر</translation>
    </message>
    <message>
        <source>Favours</source>
        <translation>المعروف</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>أيام قادمة</translation>
    </message>
    <message>
        <source>A way to begin</source>
        <translation>طريقة للبدء</translation>
    </message>
    <message>
        <source>Begin where you left off: {what}</source>
        <translation>ابدأ من حيث توقفتما: {what}</translation>
    </message>
    <message>
        <source>Ask how they are, and listen.</source>
        <translation>اسأل عن حالهم واستمع.</translation>
    </message>
    <message>
        <source>You gave {gave}, received {got}.</source>
        <translation>أعطيت {gave}، أخذت {got}.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>لا يمكن كتابة {name}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>main</source>
        <translation>الرئيسي</translation>
    </message>
    <message>
        <source>school</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>answers the same day</source>
        <translation>يجيب في اليوم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>answers in %n days</source>
        <translation>
            <numerusform>يجيب خلال %Ln يوم</numerusform>
            <numerusform>يجيب خلال يوم واحد</numerusform>
            <numerusform>يجيب خلال يومين</numerusform>
            <numerusform>يجيب خلال %Ln أيام</numerusform>
            <numerusform>يجيب خلال %Ln يومًا</numerusform>
            <numerusform>يجيب خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>منذ {year}</translation>
    </message>
    <message>
        <source>you follow each other</source>
        <translation>تتابعان بعضكما</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>يتابعك</translation>
    </message>
    <message>
        <source>No favours yet, in either direction.</source>
        <translation>لا معروف بعد في أي اتجاه.</translation>
    </message>
    <message>
        <source>They have done more lately. Something for them?</source>
        <translation>قدّموا أكثر مؤخرًا. شيء لهم؟</translation>
    </message>
    <message>
        <source>You have room to ask.</source>
        <translation>لديك متسع للطلب.</translation>
    </message>
    <message>
        <source>Even, as among friends.</source>
        <translation>متعادل كما بين الأصدقاء.</translation>
    </message>
    <message>
        <source>You helped</source>
        <translation>ساعدت</translation>
    </message>
    <message>
        <source>They helped</source>
        <translation>ساعدوا</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>طلبت</translation>
    </message>
    <message>
        <source>They asked you</source>
        <translation>طلبوا منك</translation>
    </message>
    <message>
        <source>{what} on {channel}</source>
        <translation>{what} على {channel}</translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>مع لا أحد</numerusform>
            <numerusform>مع شخص واحد</numerusform>
            <numerusform>مع شخصين</numerusform>
            <numerusform>مع %Ln أشخاص</numerusform>
            <numerusform>مع %Ln شخصًا</numerusform>
            <numerusform>مع %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>in confidence</source>
        <translation>على سبيل السر</translation>
    </message>
    <message>
        <source>Came of it: {what}</source>
        <translation>نتج عنه: {what}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>وُفّي {day}</translation>
    </message>
    <message>
        <source>let go openly</source>
        <translation>تُرك بصراحة</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>موعده {day}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Secret note</source>
        <translation>ملاحظة سرية</translation>
    </message>
    <message>
        <source>promise kept {day}</source>
        <translation>وعد وُفّي {day}</translation>
    </message>
    <message>
        <source>promised: {what}</source>
        <translation>وعد: {what}</translation>
    </message>
    <message>
        <source>introduced: {name}</source>
        <translation>عرّف: {name}</translation>
    </message>
    <message>
        <source>gave: {what}</source>
        <translation>أعطيت: {what}</translation>
    </message>
    <message>
        <source>asked you: {what}</source>
        <translation>طلبوا منك: {what}</translation>
    </message>
    <message>
        <source>received: {what}</source>
        <translation>أخذت: {what}</translation>
    </message>
    <message>
        <source>you asked: {what}</source>
        <translation>طلبت: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages on {channel}</source>
        <translation>
            <numerusform>لا رسائل على {channel}</numerusform>
            <numerusform>رسالة واحدة على {channel}</numerusform>
            <numerusform>رسالتان على {channel}</numerusform>
            <numerusform>%Ln رسائل على {channel}</numerusform>
            <numerusform>%Ln رسالة على {channel}</numerusform>
            <numerusform>%Ln رسالة على {channel}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emails</source>
        <translation>
            <numerusform>لا رسائل بريد</numerusform>
            <numerusform>رسالة بريد واحدة</numerusform>
            <numerusform>رسالتا بريد</numerusform>
            <numerusform>%Ln رسائل بريد</numerusform>
            <numerusform>%Ln رسالة بريد</numerusform>
            <numerusform>%Ln رسالة بريد</numerusform>
        </translation>
    </message>
    <message>
        <source>New job</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُهديت</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>One of a few words</source>
        <translation>واحدة من كلمات قليلة</translation>
    </message>
    <message>
        <source>Part of the community</source>
        <translation>جزء من المجتمع</translation>
    </message>
    <message>
        <source>Details never looked through</source>
        <translation>لم تُراجَع البيانات بعد</translation>
    </message>
    <message>
        <source>Details looked through: {day}</source>
        <translation>رُوجعت البيانات: {day}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>turns {years}</source>
        <translation>يبلغ {years}</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>حتى {month}</translation>
    </message>
    <message>
        <source>for next time</source>
        <translation>للمرة القادمة</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>انتهت {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>This is no photo I can show.</source>
        <translation>ليست صورة أستطيع عرضها.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>اختر ملف PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>This photo cannot be read.</source>
        <translation>لا يمكن قراءة هذه الصورة.</translation>
    </message>
    <message>
        <source>This photo has more than 24 million pixels.</source>
        <translation>في هذه الصورة أكثر من ٢٤ مليون نقطة.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>اختر واحدة أصغر.</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>لم يُسمَّ أحد بعد</translation>
    </message>
    <message>
        <source>{text}: which one? {n} fit</source>
        <translation>{text}: أيّهم؟ {n} يناسبون</translation>
    </message>
    <message>
        <source>{name}, somebody new</source>
        <translation>{name}، شخص جديد</translation>
    </message>
    <message>
        <source>{what}, {n} minutes</source>
        <translation>{what}، {n} دقيقة</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>منهم</translation>
    </message>
    <message>
        <source>from me</source>
        <translation>مني</translation>
    </message>
    <message>
        <source>both of you</source>
        <translation>كلاكما</translation>
    </message>
    <message>
        <source>They asked</source>
        <translation>طلبوا</translation>
    </message>
    <message>
        <source>they: {text}</source>
        <translation>هم: {text}</translation>
    </message>
    <message>
        <source>{text}, due {day}</source>
        <translation>{text}، موعده {day}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>coffee with Ana yesterday, she offered an intro, thank her Friday #hiring</source>
        <translation>قهوة مع آنا أمس، عرضت تعريفًا، أشكرها الجمعة #توظيف</translation>
    </message>
    <message>
        <source>Say who it was with.</source>
        <translation>قل مع من كان.</translation>
    </message>
    <message>
        <source>Say what happened, with whom, and when.</source>
        <translation>قل ماذا حدث، ومع من، ومتى.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>دوّنه</translation>
    </message>
    <message>
        <source>Enter logs · Tab edits a field · Esc leaves</source>
        <translation>Enter يدوّن · Tab يحرّر حقلًا · Esc يغادر</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on your desk today.</source>
        <translation>
            <numerusform>لا أحد على مكتبك اليوم.</numerusform>
            <numerusform>شخص واحد على مكتبك اليوم.</numerusform>
            <numerusform>شخصان على مكتبك اليوم.</numerusform>
            <numerusform>%Ln أشخاص على مكتبك اليوم.</numerusform>
            <numerusform>%Ln شخصًا على مكتبك اليوم.</numerusform>
            <numerusform>%Ln شخص على مكتبك اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} و{n} آخرون</translation>
    </message>
    <message>
        <source>Community Desk</source>
        <translation>Community Desk</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message numerus="yes">
        <source>Last one {day}, checked and complete. Kept: %n.</source>
        <translation>
            <numerusform>الأخيرة {day}، فُحصت وهي كاملة. محفوظ: %Ln.</numerusform>
            <numerusform>الأخيرة {day}، فُحصت وهي كاملة. محفوظ: %Ln.</numerusform>
            <numerusform>الأخيرة {day}، فُحصت وهي كاملة. محفوظ: %Ln.</numerusform>
            <numerusform>الأخيرة {day}، فُحصت وهي كاملة. محفوظ: %Ln.</numerusform>
            <numerusform>الأخيرة {day}، فُحصت وهي كاملة. محفوظ: %Ln.</numerusform>
            <numerusform>الأخيرة {day}، فُحصت وهي كاملة. محفوظ: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>عروض محفوظة</translation>
    </message>
    <message>
        <source>Search or jump to...</source>
        <translation>ابحث أو انتقل إلى...</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>{text} is no day I can read.</source>
        <translation>{text} ليس يومًا أستطيع قراءته.</translation>
    </message>
    <message>
        <source>Write it as {day}, tomorrow or in 2 weeks.</source>
        <translation>اكتبه مثل {day} أو غدًا أو بعد أسبوعين.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>متأخر {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يوم واحد</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>المرحلة: {name}</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>غريب</translation>
    </message>
    <message>
        <source>Log: {name}</source>
        <translation>دوّن: {name}</translation>
    </message>
    <message>
        <source>Snooze: {name}</source>
        <translation>أرجئ: {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>جارٍ الإيقاف...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Add {name} as a new person</source>
        <translation>أضف {name} شخصًا جديدًا</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>أُقِرّ به</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>إضافة فرصة</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>تغيير حدث</translation>
    </message>
    <message>
        <source>Change opportunity</source>
        <translation>تغيير فرصة</translation>
    </message>
    <message>
        <source>Change program</source>
        <translation>تغيير برنامج</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>تغيير هدف</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>تغيير عرض</translation>
    </message>
    <message>
        <source>Claim topic</source>
        <translation>تبنّي موضوع</translation>
    </message>
    <message>
        <source>Close introduction</source>
        <translation>إتمام تعريف</translation>
    </message>
    <message>
        <source>Close opportunity</source>
        <translation>إغلاق فرصة</translation>
    </message>
    <message>
        <source>Delete favour</source>
        <translation>حذف معروف</translation>
    </message>
    <message>
        <source>Delete interaction</source>
        <translation>حذف تواصل</translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation>حذف وعد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>صرف البطاقة</translation>
    </message>
    <message>
        <source>Drop promise</source>
        <translation>التخلي عن وعد</translation>
    </message>
    <message>
        <source>Edit date</source>
        <translation>تعديل تاريخ</translation>
    </message>
    <message>
        <source>Edit gift</source>
        <translation>تعديل هدية</translation>
    </message>
    <message>
        <source>Edit interaction</source>
        <translation>تعديل تواصل</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>تعديل منصب</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>تعديل علاقة</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>إنهاء برنامج</translation>
    </message>
    <message>
        <source>Favour done</source>
        <translation>أُنجز المعروف</translation>
    </message>
    <message>
        <source>Favour settled</source>
        <translation>سُوّي المعروف</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Keep promise</source>
        <translation>الوفاء بوعد</translation>
    </message>
    <message>
        <source>Let topic go</source>
        <translation>ترك موضوع</translation>
    </message>
    <message>
        <source>Make introduction</source>
        <translation>إجراء تعريف</translation>
    </message>
    <message>
        <source>Mark as died</source>
        <translation>تسجيل الوفاة</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>دمج شخصين</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>نقل فرصة</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>نقل عرض</translation>
    </message>
    <message>
        <source>New day for a promise</source>
        <translation>يوم جديد لوعد</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Permission to quote</source>
        <translation>إذن بالاقتباس</translation>
    </message>
    <message>
        <source>Person in an opportunity</source>
        <translation>شخص في فرصة</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>تُذكّر</translation>
    </message>
    <message>
        <source>Remove date</source>
        <translation>إزالة تاريخ</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>إزالة حدث</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>إزالة حقل</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>إزالة ملف</translation>
    </message>
    <message>
        <source>Remove focus</source>
        <translation>إزالة تركيز</translation>
    </message>
    <message>
        <source>Remove from opportunity</source>
        <translation>إزالة من فرصة</translation>
    </message>
    <message>
        <source>Remove gift</source>
        <translation>إزالة هدية</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>إزالة غاية</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>إزالة ملاحظة</translation>
    </message>
    <message>
        <source>Remove opportunity</source>
        <translation>إزالة فرصة</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>إزالة منصب</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>إزالة علاقة</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>إزالة جهة مستهدفة</translation>
    </message>
    <message>
        <source>Remove testimonial</source>
        <translation>إزالة شهادة</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>إزالة عرض</translation>
    </message>
    <message>
        <source>Reopen promise</source>
        <translation>إعادة فتح وعد</translation>
    </message>
    <message>
        <source>Set stage by judgement</source>
        <translation>تحديد المرحلة بحكمك</translation>
    </message>
    <message>
        <source>Snooze person</source>
        <translation>تأجيل شخص</translation>
    </message>
    <message>
        <source>Start program</source>
        <translation>بدء برنامج</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Tick a check</source>
        <translation>وضع علامة على بند</translation>
    </message>
    <message>
        <source>Told how it ended</source>
        <translation>إخبار بالنتيجة</translation>
    </message>
    <message>
        <source>Un-merge people</source>
        <translation>فصل شخصين</translation>
    </message>
    <message>
        <source>Warm-up plan</source>
        <translation>خطة تمهيد</translation>
    </message>
    <message>
        <source>Undo import of {what}</source>
        <translation>التراجع عن استيراد {what}</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>استيراد {what}</translation>
    </message>
    <message>
        <source>Un-merge {other} from {name}</source>
        <translation>فصل {other} عن {name}</translation>
    </message>
    <message>
        <source>Merge {other} into {name}</source>
        <translation>دمج {other} في {name}</translation>
    </message>
    <message>
        <source>Log {kind} with {name}</source>
        <translation>تدوين: {kind} مع {name}</translation>
    </message>
    <message>
        <source>New job for {name}</source>
        <translation>عمل جديد لـ {name}</translation>
    </message>
    <message>
        <source>Save view {name}</source>
        <translation>حفظ العرض {name}</translation>
    </message>
    <message>
        <source>Rename view {name}</source>
        <translation>إعادة تسمية العرض {name}</translation>
    </message>
    <message>
        <source>Remove tag {name}</source>
        <translation>إزالة الوسم {name}</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>الوسم {name}</translation>
    </message>
    <message>
        <source>Circle {circle}</source>
        <translation>الدائرة {circle}</translation>
    </message>
    <message>
        <source>Sort: {circle}</source>
        <translation>فُرز: {circle}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>إعادة ضبط {name}</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>الحقل {name}</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>ضبط {name}</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>شاي</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>فطور</translation>
    </message>
    <message>
        <source>Brunch</source>
        <translation>برانش</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>عشاء</translation>
    </message>
    <message>
        <source>Beer</source>
        <translation>جعة</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>مشروبات</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>Logged: {kind} with {name}</source>
        <translation>دُوّن: {kind} مع {name}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>تم التراجع: {label}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>أُعيد: {label}</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>قل شكرًا</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>يبرد</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>بانتظارهم</translation>
    </message>
    <message>
        <source>Time for a word</source>
        <translation>وقت كلمة</translation>
    </message>
    <message>
        <source>Give first</source>
        <translation>أعطِ أولًا</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>من طرف واحد</translation>
    </message>
    <message>
        <source>Let them help</source>
        <translation>دعهم يعينون</translation>
    </message>
    <message>
        <source>Worth reviving</source>
        <translation>يستحق الإحياء</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>حافة</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>منتبه</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>مناصر</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>فاتر</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>معتدل</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>نشرة بريدية</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>Looked at your page</source>
        <translation>نظر في صفحتك</translation>
    </message>
    <message>
        <source>You looked at their page</source>
        <translation>نظرت في صفحتهم</translation>
    </message>
    <message>
        <source>Got what you sent to many</source>
        <translation>وصله ما أرسلته لكثيرين</translation>
    </message>
    <message>
        <source>You wrote to many</source>
        <translation>كتبت لكثيرين</translation>
    </message>
    <message>
        <source>Followed you</source>
        <translation>تابعك</translation>
    </message>
    <message>
        <source>You followed</source>
        <translation>تابعت</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصلان</translation>
    </message>
    <message>
        <source>Reacted to your post</source>
        <translation>تفاعل مع منشورك</translation>
    </message>
    <message>
        <source>You reacted</source>
        <translation>تفاعلت</translation>
    </message>
    <message>
        <source>Passed your post on</source>
        <translation>أعاد نشر منشورك</translation>
    </message>
    <message>
        <source>You passed their post on</source>
        <translation>أعدت نشر منشورهم</translation>
    </message>
    <message>
        <source>Commented on your post</source>
        <translation>علّق على منشورك</translation>
    </message>
    <message>
        <source>You commented</source>
        <translation>علّقت</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>كتب لك</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>كتبت</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>Letter from them</source>
        <translation>رسالة منهم</translation>
    </message>
    <message>
        <source>Letter from you</source>
        <translation>رسالة منك</translation>
    </message>
    <message>
        <source>Met in passing</source>
        <translation>لقاء عابر</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>اتصلوا</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>اتصلت</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Worked together</source>
        <translation>عملتما معًا</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>an introduction</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>an endorsement</source>
        <translation>تزكية</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>circle</comment>
        <translation>قريبة</translation>
    </message>
    <message>
        <source>Warmth unknown</source>
        <translation>الدفء غير معروف</translation>
    </message>
    <message>
        <source>Warmth {score}, {band}</source>
        <translation>الدفء {score}، {band}</translation>
    </message>
    <message>
        <source>same employer, one name in common</source>
        <translation>جهة العمل نفسها واسم مشترك</translation>
    </message>
    <message>
        <source>same email address</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name without accents</source>
        <translation>الاسم نفسه دون حركات</translation>
    </message>
    <message>
        <source>same name, written differently</source>
        <translation>الاسم نفسه بكتابة مختلفة</translation>
    </message>
    <message>
        <source>same first and last name</source>
        <translation>الاسم الأول والأخير نفسهما</translation>
    </message>
    <message>
        <source>initial fits</source>
        <translation>الحرف الأول مطابق</translation>
    </message>
    <message>
        <source>same employer, {reason}</source>
        <translation>جهة العمل نفسها، {reason}</translation>
    </message>
    <message>
        <source>name {share} % alike</source>
        <translation>الاسم متشابه بنسبة {share} %</translation>
    </message>
    <message>
        <source>same name on {channel}</source>
        <translation>الاسم نفسه على {channel}</translation>
    </message>
    <message>
        <source>same account: {channel}</source>
        <translation>الحساب نفسه: {channel}</translation>
    </message>
    <message>
        <source>The details were looked through today already</source>
        <translation>رُوجعت البيانات اليوم من قبل</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>الملف {name} فارغ.</translation>
    </message>
    <message>
        <source>Ask the channel for the file again.</source>
        <translation>اطلب الملف من القناة مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the channel for it again.</source>
        <translation>اطلبه من القناة مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>الملف {name} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Unpack it first and import the folder.</source>
        <translation>فك ضغطه أولًا ثم استورد المجلد.</translation>
    </message>
    <message>
        <source>{name} is a workbook without any rows.</source>
        <translation>الملف {name} مصنف بلا أي سطر.</translation>
    </message>
    <message>
        <source>{name} was not found.</source>
        <translation>لم يُعثر على {name}.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>اختر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete zip file.</source>
        <translation>الملف {name} ملف ZIP تالف أو غير مكتمل.</translation>
    </message>
    <message>
        <source>{name} is a damaged archive or none this program knows.</source>
        <translation>الملف {name} أرشيف تالف أو من نوع لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>الملف {name} تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged: it is not valid JSON.</source>
        <translation>الملف {name} مبتور أو تالف: ليس JSON صحيحًا.</translation>
    </message>
    <message>
        <source>{name} is cut off.</source>
        <translation>الملف {name} مبتور.</translation>
    </message>
    <message>
        <source>{name} is a damaged workbook.</source>
        <translation>الملف {name} مصنف تالف.</translation>
    </message>
    <message>
        <source>{name} is a damaged picture.</source>
        <translation>الملف {name} صورة تالفة.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply and was refused.</source>
        <translation>الملف {name} متداخل أكثر مما يجوز فرُفض.</translation>
    </message>
    <message>
        <source>{name} is too large for this machine&apos;s memory.</source>
        <translation>الملف {name} أكبر من ذاكرة هذا الجهاز.</translation>
    </message>
    <message>
        <source>{name} could not be read: reading broke off in the middle.</source>
        <translation>تعذرت قراءة {name}: انقطعت القراءة في منتصفها.</translation>
    </message>
    <message>
        <source>Nothing was imported. The file may be damaged: ask the channel for it again.</source>
        <translation>لم يُستورد شيء. قد يكون الملف تالفًا: اطلبه من القناة مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} needs more memory than one file may take and was refused.</source>
        <translation>يحتاج {name} إلى ذاكرة أكثر مما يجوز لملف واحد فرُفض.</translation>
    </message>
    <message>
        <source>{name} took too long to read and was given up.</source>
        <translation>طالت قراءة {name} فتُركت.</translation>
    </message>
    <message>
        <source>Nothing was imported. Unpack it and import its parts one by one.</source>
        <translation>لم يُستورد شيء. فك ضغطه واستورد أجزاءه واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation>لا يحوي {name} أي سطر.</translation>
    </message>
    <message>
        <source>{name} has no column of names or addresses.</source>
        <translation>ليس في {name} عمود أسماء أو عناوين.</translation>
    </message>
    <message>
        <source>Choose the columns.</source>
        <translation>اختر الأعمدة.</translation>
    </message>
    <message>
        <source>{name} holds only archives inside an archive.</source>
        <translation>لا يحوي {name} إلا أرشيفات داخل أرشيف.</translation>
    </message>
    <message>
        <source>Unpack it and choose one of them.</source>
        <translation>فك ضغطه واختر واحدًا منها.</translation>
    </message>
    <message>
        <source>{name} holds web pages (HTML).</source>
        <translation>يحوي {name} صفحات ويب (HTML).</translation>
    </message>
    <message>
        <source>Ask the channel for the export as JSON instead.</source>
        <translation>اطلب التصدير من القناة بصيغة JSON بدلًا منها.</translation>
    </message>
    <message>
        <source>{name} is a PDF document.</source>
        <translation>الملف {name} مستند PDF.</translation>
    </message>
    <message>
        <source>Ask for CSV, vCard or JSON.</source>
        <translation>اطلب CSV أو vCard أو JSON.</translation>
    </message>
    <message>
        <source>{name} is a database.</source>
        <translation>الملف {name} قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Restore it under Backups if it is a desk.</source>
        <translation>استرجعه من النسخ الاحتياطية إن كان مكتبًا.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet.</source>
        <translation>الملف {name} جدول حسابي.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and import that.</source>
        <translation>احفظه بصيغة CSV (UTF-8) واستورد ذلك.</translation>
    </message>
    <message>
        <source>{name} is none of the formats this program knows.</source>
        <translation>ليس {name} من الصيغ التي يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Choose an archive of a channel, an address book, a mailbox, a calendar or a CSV table.</source>
        <translation>اختر أرشيف قناة أو دفتر عناوين أو صندوق بريد أو تقويمًا أو جدول CSV.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>تعذرت كتابة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is being written by another program.</source>
        <translation>يكتب برنامج آخر في {name} الآن.</translation>
    </message>
    <message>
        <source>Close the other window or try again in a moment.</source>
        <translation>أغلق النافذة الأخرى أو حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full or refused the write; nothing was changed.</source>
        <translation>القرص الذي عليه {name} ممتلئ أو رفض الكتابة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} may only be read here; nothing was changed.</source>
        <translation>لا يجوز هنا إلا قراءة {name}؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Move it to a folder where you may write.</source>
        <translation>انقله إلى مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged.</source>
        <translation>تعذرت قراءة {name}: إنه تالف.</translation>
    </message>
    <message>
        <source>Restore the newest backup with: community-desk restore FILE.</source>
        <translation>استرجع أحدث نسخة احتياطية بالأمر: community-desk restore FILE.</translation>
    </message>
    <message>
        <source>{name} could not be read or written as asked ({reason}); nothing was changed.</source>
        <translation>تعذرت قراءة {name} أو كتابته كما طُلب ({reason})؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Run: community-desk check --rebuild. If it comes again, this is our mistake.</source>
        <translation>شغّل: community-desk check --rebuild. فإن تكرر فالخطأ منا.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>الملف {name} مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write and open the copy.</source>
        <translation>انسخه إلى مجلد يمكنك الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not used.</source>
        <translation>الملف {name} تالف فلم يُستخدم.</translation>
    </message>
    <message>
        <source>{name} is not a sound desk and was not used.</source>
        <translation>ليس {name} مكتبًا سليمًا فلم يُستخدم.</translation>
    </message>
    <message>
        <source>{name} has changed since it was made: its checksum differs.</source>
        <translation>تغيّر {name} منذ إنشائه: المجموع التحققي مختلف.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>اختر نسخة احتياطية أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup could not be written to {name}: {reason}.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية في {name}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Your desk is not where it was: {name} does not exist.</source>
        <translation>مكتبك ليس في مكانه: {name} غير موجود.</translation>
    </message>
    <message>
        <source>Locate the file, restore a backup or start a new desk.</source>
        <translation>حدد مكان الملف أو استرجع نسخة احتياطية أو ابدأ مكتبًا جديدًا.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a desk.</source>
        <translation>‏{name} مجلد وليس مكتبًا.</translation>
    </message>
    <message>
        <source>Choose the desk file.</source>
        <translation>اختر ملف المكتب.</translation>
    </message>
    <message>
        <source>{name} is empty: zero bytes, although a desk is never that small.</source>
        <translation>الملف {name} فارغ: صفر بايت، والمكتب لا يكون بهذا الصغر أبدًا.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not begin like a desk.</source>
        <translation>الملف {name} تالف: لا يبدأ كما يبدأ المكتب.</translation>
    </message>
    <message>
        <source>{name} is damaged: its contents do not hold together.</source>
        <translation>الملف {name} تالف: محتواه غير متماسك.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or open another desk. The file itself is kept as it is.</source>
        <translation>استرجع أحدث نسخة احتياطية أو افتح مكتبًا آخر. يبقى الملف نفسه كما هو.</translation>
    </message>
    <message>
        <source>{name} is not a desk: another program made it.</source>
        <translation>ليس {name} مكتبًا: صنعه برنامج آخر.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a desk.</source>
        <translation>الملف {name} قاعدة بيانات لبرنامج آخر وليس مكتبًا.</translation>
    </message>
    <message>
        <source>Choose a desk file; this one was not changed.</source>
        <translation>اختر ملف مكتب؛ هذا لم يتغير.</translation>
    </message>
    <message>
        <source>{name} carries a schema number that no desk has.</source>
        <translation>يحمل {name} رقم مخطط لا يحمله أي مكتب.</translation>
    </message>
    <message>
        <source>{name} holds a trigger or view that no desk has; it may be a trap.</source>
        <translation>يحوي {name} مُطلِقًا أو عرضًا لا يحويه أي مكتب؛ قد يكون فخًا.</translation>
    </message>
    <message>
        <source>Choose another file; this one was not changed.</source>
        <translation>اختر ملفًا آخر؛ هذا لم يتغير.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Community Desk (schema {theirs}; this program knows {ours}).</source>
        <translation>كتب {name} إصدارٌ أحدث من Community Desk (المخطط {theirs}؛ وهذا البرنامج يعرف {ours}).</translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation>حدّث البرنامج؛ لم يتغير الملف.</translation>
    </message>
    <message>
        <source>{name} may only be read here, so nothing can be logged.</source>
        <translation>لا يجوز هنا إلا قراءة {name}، فلا يمكن تدوين شيء.</translation>
    </message>
    <message>
        <source>It is open for reading; copy it to a folder of yours to go on writing.</source>
        <translation>إنه مفتوح للقراءة؛ انسخه إلى مجلد لك لتواصل الكتابة.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>لا بد للشخص من اسم.</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>تحتاج البطاقة إلى اسم.</translation>
    </message>
    <message>
        <source>Type yours.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Type at least one.</source>
        <translation>اكتب اسمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Nobody is named on this line.</source>
        <translation>لا اسم في هذا السطر.</translation>
    </message>
    <message>
        <source>Add a name, for example with @.</source>
        <translation>أضف اسمًا، مثلًا بعلامة @.</translation>
    </message>
    <message>
        <source>The line names nothing that happened.</source>
        <translation>لا يذكر السطر شيئًا حدث.</translation>
    </message>
    <message>
        <source>Say what it was, for example coffee or call.</source>
        <translation>قل ما كان، مثل قهوة أو مكالمة.</translation>
    </message>
    <message>
        <source>{text} may be {names}.</source>
        <translation>قد يكون {text} أحد هؤلاء: {names}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر واحدًا منهم.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>لم يأت هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>Log what has happened.</source>
        <translation>دوّن ما حدث.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>A promise needs its words.</source>
        <translation>لا بد للوعد من كلماته.</translation>
    </message>
    <message>
        <source>Say what was promised.</source>
        <translation>قل بماذا وُعد.</translation>
    </message>
    <message>
        <source>A promise is not put away.</source>
        <translation>الوعد لا يُنحّى.</translation>
    </message>
    <message>
        <source>Do it, agree on a new day, or drop it openly.</source>
        <translation>نفّذه، أو اتفق على يوم جديد، أو اعتذر عنه صراحة.</translation>
    </message>
    <message>
        <source>They asked you.</source>
        <translation>لقد طلبوا منك.</translation>
    </message>
    <message>
        <source>Do it, or say openly that you cannot.</source>
        <translation>نفّذه أو قل صراحة إنك لا تستطيع.</translation>
    </message>
    <message>
        <source>There is nobody chosen.</source>
        <translation>لم يُختر أحد.</translation>
    </message>
    <message>
        <source>There is nobody to sort.</source>
        <translation>لا أحد للفرز.</translation>
    </message>
    <message>
        <source>This person is not on the desk any more.</source>
        <translation>لم يعد هذا الشخص على المكتب.</translation>
    </message>
    <message>
        <source>A note needs a word.</source>
        <translation>لا بد للملاحظة من كلمة.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>لا بد للوسم من كلمة.</translation>
    </message>
    <message>
        <source>A gift needs a word.</source>
        <translation>لا بد للهدية من كلمة.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>قل ما هي.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>لا بد للموضوع من اسم.</translation>
    </message>
    <message>
        <source>Seven topics are enough.</source>
        <translation>سبعة مواضيع تكفي.</translation>
    </message>
    <message>
        <source>Let one go first.</source>
        <translation>اترك واحدًا أولًا.</translation>
    </message>
    <message>
        <source>A testimonial needs its words.</source>
        <translation>لا بد للشهادة من كلماتها.</translation>
    </message>
    <message>
        <source>A judgement needs its reason.</source>
        <translation>لا بد للحكم من سببه.</translation>
    </message>
    <message>
        <source>One short sentence is enough.</source>
        <translation>تكفي جملة قصيرة.</translation>
    </message>
    <message>
        <source>An introduction needs two people.</source>
        <translation>لا بد للتعريف من شخصين.</translation>
    </message>
    <message>
        <source>Both must say yes first.</source>
        <translation>لا بد أن يوافق الاثنان أولًا.</translation>
    </message>
    <message>
        <source>Ask the one who has not answered.</source>
        <translation>اسأل من لم يجب بعد.</translation>
    </message>
    <message>
        <source>A relation needs two people.</source>
        <translation>لا بد للعلاقة من شخصين.</translation>
    </message>
    <message>
        <source>It is written down already that these two know each other.</source>
        <translation>مدوّن من قبل أن هذين يعرف أحدهما الآخر.</translation>
    </message>
    <message>
        <source>This is one person already.</source>
        <translation>هذا شخص واحد من قبل.</translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation>اختر شخصين.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>لا بد للحقل من اسم.</translation>
    </message>
    <message>
        <source>There is a field called {name} already.</source>
        <translation>يوجد حقل باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>A choice needs two words to choose from.</source>
        <translation>لا بد للاختيار من كلمتين.</translation>
    </message>
    <message>
        <source>Separate them by commas.</source>
        <translation>افصل بينها بفواصل.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>‏{text} ليس يومًا.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>لا بد للعرض من اسم.</translation>
    </message>
    <message>
        <source>There is a view called {name} already.</source>
        <translation>يوجد عرض باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A day needs its name.</source>
        <translation>لا بد لليوم من اسمه.</translation>
    </message>
    <message>
        <source>Birthday, or words of your own.</source>
        <translation>عيد ميلاد، أو كلمات من عندك.</translation>
    </message>
    <message>
        <source>A day that comes once needs its year.</source>
        <translation>اليوم الذي يأتي مرة واحدة لا بد له من سنة.</translation>
    </message>
    <message>
        <source>A new job needs an employer or a role.</source>
        <translation>لا بد للعمل الجديد من جهة أو دور.</translation>
    </message>
    <message>
        <source>A position needs an employer or a role.</source>
        <translation>لا بد للمنصب من جهة أو دور.</translation>
    </message>
    <message>
        <source>A position cannot end before it began.</source>
        <translation>لا ينتهي منصب قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>A target needs the employer&apos;s name.</source>
        <translation>لا بد للهدف من اسم الجهة.</translation>
    </message>
    <message>
        <source>An opportunity needs a title or an employer.</source>
        <translation>لا بد للفرصة من عنوان أو جهة.</translation>
    </message>
    <message>
        <source>An opportunity needs a title.</source>
        <translation>لا بد للفرصة من عنوان.</translation>
    </message>
    <message>
        <source>Say how it ended: won, lost or let go.</source>
        <translation>قل كيف انتهت: فوز أو خسارة أو ترك.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
</context>
</TS>
