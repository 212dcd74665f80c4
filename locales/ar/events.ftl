caption = سجل التغييرات
what = ماذا
when = متى
who = من
whence = العنوان
how = كيف
refresh = تحديث
authentik = authentik نفسه
acting-as = { $user } منتحلًا هوية { $other }
unknown = غير معروف
empty-title = لا توجد أحداث
empty-text = ليس لدى authentik أحداث لهذا الكائن، أو أنه حذفها بالفعل.
forbidden = لا يمكن لحسابك عرض أحداث authentik. بصلاحية عرض الأحداث ترى هنا من غيّر ماذا ومتى.
no-diff = لا يسجّل authentik التغييرات بدقة إلا مع التدقيق في إصدار Enterprise.
revert = عكس
revert-of = عكس التغيير الذي أجراه { $who }
logged-change = تغيير أجراه { $who }، من سجل التغييرات
by-blueprint = بمخطط
by-launch = بتشغيل
by-api = عبر API

nested-field = { $field } { $path }
field = { $field }:
from-to = من «{ $before }» إلى «{ $after }»
from-empty = من فارغ إلى «{ $after }»
to-empty = من «{ $before }» إلى فارغ
added = أُضيف «{ $value }»
added-empty = أُضيفت قيمة فارغة
removed = أُزيل «{ $value }»
removed-empty = أُزيلت قيمة فارغة
changed = تغيّر
hidden-value = (مخفي)

launched = تشغيل
model-created = إنشاء
model-changed = تغيير
model-deleted = حذف
configuration-error = خطأ في الإعداد
configuration-warning = تحذير بشأن الإعداد
policy-failed = فشلت سياسة
mapping-failed = فشل تعيين خصائص
authentik-failed = فشل authentik
secret-viewed = تم عرض سر
created-kind = { $kind ->
    [provider] إنشاء الموفّر
    [endpoint] إنشاء نقطة النهاية
    [mapping] إنشاء تعيين الخصائص
    [token] إنشاء رمز الاتصال
   *[unknown] إنشاء { $model }
}
changed-kind = { $kind ->
    [provider] تغيير الموفّر
    [endpoint] تغيير نقطة النهاية
    [mapping] تغيير تعيين الخصائص
    [token] تغيير رمز الاتصال
   *[unknown] تغيير { $model }
}
deleted-kind = { $kind ->
    [provider] حذف الموفّر
    [endpoint] حذف نقطة النهاية
    [mapping] حذف تعيين الخصائص
    [token] حذف رمز الاتصال
   *[unknown] حذف { $model }
}
error-of-kind = { $kind ->
    [provider] خطأ في إعداد الموفّر
    [endpoint] خطأ في إعداد نقطة النهاية
    [mapping] خطأ في إعداد تعيين الخصائص
    [token] خطأ في إعداد رمز الاتصال
   *[unknown] خطأ في إعداد { $model }
}
warning-of-kind = { $kind ->
    [provider] تحذير بشأن إعداد الموفّر
    [endpoint] تحذير بشأن إعداد نقطة النهاية
    [mapping] تحذير بشأن إعداد تعيين الخصائص
    [token] تحذير بشأن إعداد رمز الاتصال
   *[unknown] تحذير بشأن إعداد { $model }
}
created-many = { $kind ->
    [provider] إنشاء { $count ->
        [zero] { $count } موفّر
        [one] موفّر واحد
        [two] موفّرين اثنين
        [few] { $count } موفّرين
        [many] { $count } موفّرًا
       *[other] { $count } موفّر
    }
    [endpoint] إنشاء { $count ->
        [zero] { $count } نقطة نهاية
        [one] نقطة نهاية واحدة
        [two] نقطتي نهاية
        [few] { $count } نقاط نهاية
        [many] { $count } نقطة نهاية
       *[other] { $count } نقطة نهاية
    }
    [mapping] إنشاء { $count ->
        [zero] { $count } تعيين خصائص
        [one] تعيين خصائص واحد
        [two] تعييني خصائص
        [few] { $count } تعيينات خصائص
        [many] { $count } تعيين خصائص
       *[other] { $count } تعيين خصائص
    }
    [token] إنشاء { $count ->
        [zero] { $count } رمز اتصال
        [one] رمز اتصال واحد
        [two] رمزي اتصال
        [few] { $count } رموز اتصال
        [many] { $count } رمز اتصال
       *[other] { $count } رمز اتصال
    }
   *[unknown] إنشاء { $count } × { $model }
}
changed-many = { $kind ->
    [provider] تغيير { $count ->
        [zero] { $count } موفّر
        [one] موفّر واحد
        [two] موفّرين اثنين
        [few] { $count } موفّرين
        [many] { $count } موفّرًا
       *[other] { $count } موفّر
    }
    [endpoint] تغيير { $count ->
        [zero] { $count } نقطة نهاية
        [one] نقطة نهاية واحدة
        [two] نقطتي نهاية
        [few] { $count } نقاط نهاية
        [many] { $count } نقطة نهاية
       *[other] { $count } نقطة نهاية
    }
    [mapping] تغيير { $count ->
        [zero] { $count } تعيين خصائص
        [one] تعيين خصائص واحد
        [two] تعييني خصائص
        [few] { $count } تعيينات خصائص
        [many] { $count } تعيين خصائص
       *[other] { $count } تعيين خصائص
    }
    [token] تغيير { $count ->
        [zero] { $count } رمز اتصال
        [one] رمز اتصال واحد
        [two] رمزي اتصال
        [few] { $count } رموز اتصال
        [many] { $count } رمز اتصال
       *[other] { $count } رمز اتصال
    }
   *[unknown] تغيير { $count } × { $model }
}
deleted-many = { $kind ->
    [provider] حذف { $count ->
        [zero] { $count } موفّر
        [one] موفّر واحد
        [two] موفّرين اثنين
        [few] { $count } موفّرين
        [many] { $count } موفّرًا
       *[other] { $count } موفّر
    }
    [endpoint] حذف { $count ->
        [zero] { $count } نقطة نهاية
        [one] نقطة نهاية واحدة
        [two] نقطتي نهاية
        [few] { $count } نقاط نهاية
        [many] { $count } نقطة نهاية
       *[other] { $count } نقطة نهاية
    }
    [mapping] حذف { $count ->
        [zero] { $count } تعيين خصائص
        [one] تعيين خصائص واحد
        [two] تعييني خصائص
        [few] { $count } تعيينات خصائص
        [many] { $count } تعيين خصائص
       *[other] { $count } تعيين خصائص
    }
    [token] حذف { $count ->
        [zero] { $count } رمز اتصال
        [one] رمز اتصال واحد
        [two] رمزي اتصال
        [few] { $count } رموز اتصال
        [many] { $count } رمز اتصال
       *[other] { $count } رمز اتصال
    }
   *[unknown] حذف { $count } × { $model }
}
provider = موفّر
endpoint = نقطة نهاية
property-mapping = تعيين خصائص
connection-token = رمز اتصال
endpoint-of = نقطة نهاية للتطبيق { $application }

recent = أحدث الأحداث
recent-empty = ليس لدى authentik أحداث عن الوصول عن بُعد بعد.
and-more = و{ $count } أخرى
