user = مستخدم
section = الوصول
back = إلى وصول جميع المستخدمين
show-in-access = عرض في صفحة الوصول
username = اسم المستخدم
email = البريد الإلكتروني
state = الحساب
active = نشط
inactive = غير نشط: لا يمكنه تسجيل الدخول
superuser = مستخدم متميز. يقيّم authentik عمليات الربط للمستخدمين المتميزين كما لغيرهم.
last-login = آخر تسجيل دخول
groups = المجموعات
no-groups = لا شيء
unknown = غير معروف

endpoints = نقاط النهاية
endpoints-caption = نقاط النهاية التي يمكن للمستخدم الوصول إليها
endpoint = نقطة النهاية
provider = الموفّر
access = الوصول
why = السبب
reaches-all = يصل إلى { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.
reaches-of = يصل إلى { $count } من { $all } من نقاط النهاية.
maybe-more = يتقرر عند التشغيل أو لا يمكن فحصه هنا: { $count } أخرى.
reaches-none = لا يصل هذا المستخدم إلى أيّ نقطة نهاية يمكن لحسابك رؤيتها.
not-read = لا يُعرف ما يصل إليه هذا المستخدم.

tokens = رموز الاتصال

sessions = الجلسات
sessions-about = جلسات المستخدم في authentik. إنهاء الجلسة هو ما يغلق فعلًا الاتصالات التي فُتحت فيها؛ أما إبطال رمز فلا يغلقها.
sessions-caption = جلسات المستخدم في authentik
no-sessions = ليست لهذا المستخدم جلسات.
no-sessions-seen = لا توجد جلسات لهذا المستخدم مرئية لحسابك.
browser = المتصفح
from = العنوان
last-used = آخر استخدام
expires = تنتهي في
session = جلسة { $user } من { $address }
session-anywhere = جلسة { $user }
end-session = إنهاء الجلسة
end-label = إنهاء جلسة { $user } من { $address }
end-label-anywhere = إنهاء جلسة { $user }
end-title = إنهاء جلسة { $user } من { $address }؟
end-title-anywhere = إنهاء جلسة { $user }؟
end-about = يُسجَّل خروج المستخدم من authentik في ذلك المتصفح، وتُغلق الاتصالات المفتوحة فيه، وتُحذف رموز اتصاله. لا يمكن التراجع عن هذا.
end-own = هذا حسابك أنت. إذا كنت قد سجّلت الدخول هنا بهذه الجلسة، فسيُسجَّل خروجك أيضًا.
ended = تم إنهاء جلسة { $user } من { $address }.
ended-anywhere = تم إنهاء جلسة { $user }.
already-ended = كانت الجلسة منتهية من قبل.

launches = آخر عمليات التشغيل
launches-caption = أحدث عمليات التشغيل التي أجراها المستخدم
all-activity = جميع نشاط هذا المستخدم
no-launches = لا توجد بين أحدث عمليات التفويض عملية تشغيل لهذا المستخدم.
not-visible = لا يمكن لحسابك رؤية الأحداث.
when = متى
