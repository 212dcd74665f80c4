failed = تعذر تسجيل الدخول
try-again = أعد المحاولة.
ask-provider = اطلب من مسؤول authentik فحص موفّر OAuth2 (انظر docs/signing-in.md الخاص بـ RAC Admin).

not-secure = يتطلب تسجيل الدخول تشفيرًا لا تتيحه المتصفحات إلا للصفحات المقدَّمة عبر HTTPS.
not-secure-advice = افتح هذه الصفحة بعنوانها الذي يبدأ بـ https://، أو استخدم رمز API.
no-storage = لا يخزّن المتصفح شيئًا لهذه الصفحة، فتعذر التحقق من رد authentik.
no-storage-advice = اسمح ببيانات الموقع لهذه الصفحة، أو استخدم رمز API.
no-answer = لم يرد authentik، أو حظر المتصفح رده.
no-answer-advice = تحقق من الشبكة ومن أن authentik يعمل. إذا كان عنوانه مختلفًا عن عنوان هذه الصفحة، فيجب أن يكون عنوان هذه الصفحة من عناوين URI لإعادة التوجيه لدى الموفّر، وإلا حظر المتصفح ردود authentik.
no-provider = ليس لدى authentik موفّر OAuth2 للتطبيق المضبوط هنا.
no-provider-advice = اطلب من مشغّل هذه الصفحة فحص «oauth» في config.json: يجب أن تكون قيمة «application» هي المعرف المختصر للتطبيق.
answered-with = رد authentik بالحالة { $status }.
answered-with-advice = ربما لا يزال authentik قيد بدء التشغيل. انتظر لحظة ثم أعد المحاولة.
other-host = يذكر موفّر authentik مضيفًا غير المضبوط هنا: { $field } في { $found }. لم يُرسل شيء إلى هناك.
no-usable-address = يذكر موفّر authentik مضيفًا غير المضبوط هنا: ليس لـ { $field } عنوان صالح للاستخدام. لم يُرسل شيء إلى هناك.
other-host-advice = كثيرًا ما يكون السبب أن الوكيل العكسي لا يمرّر إلى authentik مضيفه وبروتوكوله العامّين (X-Forwarded-Host وX-Forwarded-Proto). إذا كان يمرّرهما، فقيمة «apiBase» في config.json خاطئة.
not-a-provider = رد authentik ليس رد موفّر OAuth2.
wrong-state = لا يتبع الرد تسجيل دخول بدأ في علامة التبويب هذه، ولذلك لم يُستخدم.
wrong-state-advice = يحدث هذا مع رابط قديم أو زر الرجوع. إذا أرسل إليك أحد الرابط فلا تستخدمه. وإلا فأعد المحاولة.
too-late = استغرق تسجيل الدخول أكثر من عشر دقائق.
wrong-issuer = جاء الرد من موفّر غير الذي سُئل.
denied = أُلغي تسجيل الدخول أو رُفض في authentik.
denied-advice = يمكنك إعادة المحاولة، أو تسجيل الدخول كمستخدم آخر.
authentik-says = يقول authentik: { $text }
code-refused = رفض authentik كود التفويض الذي أرسله للتو: انتهت صلاحيته أو سبق استخدامه.
no-token = لم يُصدر authentik رمزًا: { $error }.
token-unanswered = لم يرد authentik على طلب الرمز، أو حظر المتصفح رده.
token-unanswered-advice = تحقق من الشبكة ثم أعد المحاولة. يجب أن يكون عنوان هذه الصفحة من عناوين URI لإعادة التوجيه لدى الموفّر.
token-answered-with = رد authentik على طلب الرمز بالحالة { $status }.
clock-behind-hours = ساعة هذا الحاسوب متأخرة عن ساعة authentik بنحو { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
clock-behind-minutes = ساعة هذا الحاسوب متأخرة عن ساعة authentik بنحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
clock-ahead-hours = ساعة هذا الحاسوب متقدمة على ساعة authentik بنحو { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
clock-ahead-minutes = ساعة هذا الحاسوب متقدمة على ساعة authentik بنحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
clock-advice = اضبط الساعة ثم أعد المحاولة. إذا كانت صحيحة، فساعة authentik خاطئة.
not-for-this = لم يكن رد authentik مخصصًا لتسجيل الدخول هذا، ولذلك لم يُستخدم.
not-for-this-advice = أعد المحاولة. إذا تكرر ذلك، فالموفّر غير معدّ كما يتوقع RAC Admin (انظر docs/signing-in.md).
no-api-scope = أنت مسجّل الدخول، لكن authentik لم يمنح النطاق goauthentik.io/api، وسترفض واجهة API الرمز.
token-not-accepted = أنت مسجّل الدخول، لكن واجهة API في authentik لا تقبل الرمز الذي أصدره.
no-api-scope-advice = اطلب من مسؤول authentik إضافة النطاق «authentik API access» إلى موفّر OAuth2.
changed = تم تغيير هذا المثيل أو إزالته هنا أثناء تسجيل دخولك.
not-loaded = تعذر تحميل جزء من RAC Admin. تحقق من الشبكة، أو أعد تحميل الصفحة: ربما ثُبّت إصدار جديد.
window-blocked = حظر المتصفح النافذة. اسمح بالنوافذ المنبثقة لهذه الصفحة، أو استخدم رمز API.

signed-out = تم تسجيل الخروج هنا
revoking = نسي هذا المتصفح الرموز. جارٍ الطلب من authentik إبطالها…
revoked = أبطل authentik الرموز.
not-revoked = نسي هذا المتصفح الرموز، لكن authentik لم يؤكد إبطالها. يمكن لمن لديه نسخة استخدام رمز الوصول حتى { $time }، ورمز التحديث طوال المدة التي يسمح بها الموفّر.
still-there = لا تزال مسجّل الدخول إلى authentik نفسه.
on-the-way = ينهي authentik جلستك…
not-everywhere = لم يوضح authentik كيفية إنهاء جلستك، فلا تزال مسجّل الدخول هناك. سجّل الخروج من صفحاته.
