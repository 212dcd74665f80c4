revoked = تم الإبطال
many-revoked = تم إبطال { $count ->
    [zero] { $count } رمز اتصال
    [one] رمز اتصال واحد
    [two] رمزي اتصال
    [few] { $count } رموز اتصال
    [many] { $count } رمز اتصال
   *[other] { $count } رمز اتصال
}
many-revoked-of = تم إبطال { $done } من { $all } من رموز الاتصال
many-revoked-summary = تم إبطال { $count ->
    [zero] { $count } رمز اتصال
    [one] رمز اتصال واحد
    [two] رمزي اتصال
    [few] { $count } رموز اتصال
    [many] { $count } رمز اتصال
   *[other] { $count } رمز اتصال
}.
many-revoked-so-far = تم حتى الآن إبطال { $count ->
    [zero] { $count } رمز اتصال
    [one] رمز اتصال واحد
    [two] رمزي اتصال
    [few] { $count } رموز اتصال
    [many] { $count } رمز اتصال
   *[other] { $count } رمز اتصال
}.

tokens = رموز الاتصال
caption = رموز الاتصال
what-they-are = يُنشأ الرمز عندما يشغّل مستخدم نقطة نهاية، ويتيح له الاتصال إلى أن تنتهي صلاحيته. تُسرد الرموز منتهية الصلاحية أيضًا: لا يوضح authentik متى أُنشئ الرمز ولا متى تنتهي صلاحيته. يمكن تجميع القائمة حسب الموفّر أو نقطة النهاية أو المستخدم، لكن لا يمكن فرزها بالاسم.
empty-title = لا توجد رموز اتصال
empty-text = يُنشأ رمز كلما شغّل مستخدم نقطة نهاية. أما الموفّرون ذوو الخيار «حذف الرمز عند قطع الاتصال» فيحذفونه بمجرد بدء الاتصال، ولا يظهر لهم هنا أيّ رمز.
search-hint = البحث بنقطة النهاية أو الموفّر
all-providers = جميع الموفّرين
all-endpoints = جميع نقاط النهاية
all-users = جميع المستخدمين
whose = { $user } لـ { $endpoint }
inactive = (غير نشط)
edit = تعديل
delete = حذف
delete-label = حذف رمز { $user } لـ { $endpoint }
edit-label = تعديل رمز { $user } لـ { $endpoint }
select-matching = تحديد الكل ({ $count })
reading = قراءة رموز الاتصال: { $done } من { $all }
stop = إيقاف
refresh-every = التحديث تلقائيًا
refresh-off = متوقف
every = كل { $seconds } ث
export-csv = تصدير CSV
export-failed = تعذر تحميل جزء RAC Admin الذي يكتب الجداول. أعد المحاولة.

table-username = اسم المستخدم
table-name = الاسم
table-email = البريد الإلكتروني
table-active = نشط
table-endpoint = نقطة النهاية
table-protocol = البروتوكول
table-host = المضيف
table-provider = الموفّر
table-last-login = آخر تسجيل دخول
table-id = معرف الرمز

token = رمز اتصال
title = رمز اتصال { $user } لـ { $endpoint }
back-to-list = إلى قائمة رموز الاتصال
user = المستخدم
last-login = آخر تسجيل دخول
provider = الموفّر
endpoint = نقطة النهاية
protocol = البروتوكول
host = المضيف
id = المعرف

edit-title = تعديل رمز الاتصال
edit-what = يوجّه هذا الرمز إلى نقطة نهاية أخرى. أما الاتصال المفتوح بالفعل فلا ينتقل.
save = حفظ التغييرات
saved = تم حفظ رمز الاتصال.
already-so = لا توجد تغييرات لحفظها.
conflict-title = غيّر شخص آخر رمز الاتصال هذا
target = الموفّر ونقطة النهاية
provider-help = لا يمكن أن تختار أدناه إلا من نقاط نهايته.
provider-missing = اختر موفّرًا.
endpoint-help = نقطة النهاية التي يتيح هذا الرمز لمستخدمه الاتصال بها.
endpoint-missing = اختر نقطة نهاية لهذا الموفّر.

delete-token = حذف الرمز
delete-title = حذف رمز { $user } لـ { $endpoint }؟
deleted = تم إبطال رمز { $user } لـ { $endpoint }.
delete-does = لا يعود الرمز محتسبًا ضمن حد نقطة النهاية، ولا يمكن استخدامه للاتصال مجددًا. يمكن للمستخدم تشغيل نقطة النهاية من جديد.
delete-does-not = لا يُغلق الاتصال المفتوح. لإغلاقه أنهِ جلسة المستخدم في authentik، وهذا يسجّل خروجه من authentik أيضًا.
delete-many-title = حذف { $count ->
    [zero] { $count } رمز اتصال
    [one] رمز اتصال واحد
    [two] رمزي اتصال
    [few] { $count } رموز اتصال
    [many] { $count } رمز اتصال
   *[other] { $count } رمز اتصال
}؟
delete-many = حذف { $count ->
    [zero] { $count } رمز اتصال
    [one] رمز اتصال واحد
    [two] رمزي اتصال
    [few] { $count } رموز اتصال
    [many] { $count } رمز اتصال
   *[other] { $count } رمز اتصال
}

details = التفاصيل
none-of-user = ليس لهذا المستخدم رموز اتصال.
none-seen-of-user = لا توجد رموز اتصال لهذا المستخدم مرئية لحسابك.
all-of-user = { $count ->
    [zero] عرض قائمة رموز الاتصال
    [one] عرضه في قائمة رموز الاتصال
    [two] عرض الاثنين في قائمة رموز الاتصال
    [few] عرضها كلها ({ $count }) في قائمة رموز الاتصال
    [many] عرضها كلها ({ $count }) في قائمة رموز الاتصال
   *[other] عرضها كلها ({ $count }) في قائمة رموز الاتصال
}
revoke-all = إبطال جميع رموز { $user }
