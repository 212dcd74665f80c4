title = الإعدادات الفعلية
of-provider = ما يتلقاه guacd لنقطة نهاية لهذا الموفّر ليست لها إعدادات أو تعيينات خصائص خاصة بها.
of-token = ما يتلقاه guacd لهذا الرمز بالإعدادات الحالية. يضاف إليه ما يُدخله المستخدم عند التشغيل.
preview-help = ما سيتلقاه guacd إذا حفظت النموذج الآن.
user = للمستخدم
user-choose = اختر مستخدمًا
protocol = البروتوكول
search = البحث في الإعدادات الفعلية
search-hint = الاسم أو القيمة أو المصدر
only-different = ما يختلف عن افتراضيات guacd فقط
caption = الإعدادات الفعلية

parameter = المعلمة
value = القيمة
from = المصدر
same = افتراضي guacd
ignored = يتجاهلها guacd: ليست من معلمات هذا البروتوكول
empty = (فارغ)
hidden = مخفي
show = إظهار { $name }
hide = إخفاء { $name }
nothing = لم يُعيَّن شيء: تسري القيم الافتراضية لـ guacd.
none-differs = لا يختلف أيّ إعداد عن القيم الافتراضية لـ guacd.
none-match = لا توجد إعدادات تطابق «{ $search }».
overrides = { $count ->
    [zero] لا تتجاوز أيّ طبقة
    [one] تتجاوز طبقة واحدة
    [two] تتجاوز طبقتين
    [few] تتجاوز { $count } طبقات
    [many] تتجاوز { $count } طبقة
   *[other] تتجاوز { $count } طبقة
}
added-to = (أضيف إليها)

layer-host = حقل المضيف في نقطة النهاية
layer-authentik = عيّنها authentik
layer-provider = إعدادات الموفّر
layer-endpoint = إعدادات نقطة النهاية
layer-provider-mapping = تعيين خصائص الموفّر «{ $name }»
layer-endpoint-mapping = تعيين خصائص نقطة النهاية «{ $name }»
layer-prompt = أدخلها المستخدم
layer-forced = يعيّنها authentik دائمًا

incomplete = هذا العرض غير مكتمل
mappings-missing = إعدادات تعيينات الخصائص غير موجودة هنا.
provider-missing = قد تكون إعدادات الموفّر قديمة أو غير موجودة هنا.
hidden-mappings = تعيينات خصائص مستخدَمة لا يمكن لحسابك عرضها: { $count }. إعداداتها غير موجودة هنا.

at-launch = يتقرر عند التشغيل
at-launch-help = تُنفَّذ التعابير في authentik عند التشغيل. ينفّذ الاختبار التعبير المخزَّن للمستخدم المختار، من دون نقطة نهاية وموفّر.
by-user = تعتمد على المستخدم
by-token = تعتمد على رمز الاتصال
quoted = «{ $name }»
by-expressions = قد تتغير عند التشغيل: { $names }
test = اختبار
test-of = اختبار { $name }
test-user = اختر مستخدمًا للاختبار معه.
test-unknown = تعيين الخصائص غير معروف.
not-tested = لم يُختبر
tested = تم اختباره: تظهر نتيجته أدناه
test-no-settings = تم اختباره: لا يعيد إعدادات
test-crashed = يفشل authentik هكذا من دون صلاحية عرض تعيينات الخصائص من جميع الأنواع.
test-failed = يثير استثناءً، فيتخطى authentik التعيين كله: { $why }
