failure-not-found = لا يوجد شيء هنا
failure-no-permission = العرض غير مسموح به
failure-unsupported = غير مدعوم بعد
failure-other = تعذر التحميل
try-again = إعادة المحاولة
request-id = معرف الطلب (لسجل authentik): { $id }

none = لا شيء
yes = نعم
no = لا
managed = يديره authentik
hidden-mapping = تعيين لا يمكن لحسابك عرضه ({ $id })

checking-uses = جارٍ فحص ما يستخدمه…
no-uses = لا يستخدمه شيء آخر.
no-visible-uses = لا يستخدمه شيء آخر يمكن لحسابك رؤيته. قد توجد كائنات لا يمكنه رؤيتها.
maybe-more-uses = قد يوجد المزيد مما لا يمكن لحسابك رؤيته.
deleted-with-it = يُحذف معه
unlinked = يُفك ارتباطه ويبقى
kept-without-it = يبقى من دونه
left-dangling = يبقى، لكنه يشير إلى كائن محذوف
also-affected = يتأثر أيضًا
uses = { $what }: { $objects }
uses-named = { $what }: { $objects } ({ $names })
uses-named-more = { $what }: { $objects } ({ $names } و{ $more } أخرى)
endpoints = { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتا نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
connection-tokens = { $count ->
    [zero] { $count } رمز اتصال
    [one] رمز اتصال واحد
    [two] رمزا اتصال
    [few] { $count } رموز اتصال
    [many] { $count } رمز اتصال
   *[other] { $count } رمز اتصال
}
property-mappings = { $count ->
    [zero] { $count } تعيين خصائص
    [one] تعيين خصائص واحد
    [two] تعيينا خصائص
    [few] { $count } تعيينات خصائص
    [many] { $count } تعيين خصائص
   *[other] { $count } تعيين خصائص
}
bindings = { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتا ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}
providers = { $count ->
    [zero] { $count } موفّر
    [one] موفّر واحد
    [two] موفّران
    [few] { $count } موفّرين
    [many] { $count } موفّرًا
   *[other] { $count } موفّر
}
applications = { $count ->
    [zero] { $count } تطبيق
    [one] تطبيق واحد
    [two] تطبيقان
    [few] { $count } تطبيقات
    [many] { $count } تطبيقًا
   *[other] { $count } تطبيق
}
outposts = { $count ->
    [zero] { $count } نقطة خارجية
    [one] نقطة خارجية واحدة
    [two] نقطتان خارجيتان
    [few] { $count } نقاط خارجية
    [many] { $count } نقطة خارجية
   *[other] { $count } نقطة خارجية
}
others = { $kind }: { $count }

clear-cache = مسح ذاكرة السياسات المؤقتة في authentik
clear-cache-what = يتذكر authentik مدة تصل إلى يوم نقاط النهاية التي يراها كل مستخدم، وكذلك نتائج السياسات. مسح الذاكرة المؤقتة يجعله يقيّمها من جديد للجميع.
cache-cleared = تم مسح ذاكرة السياسات المؤقتة في authentik.
