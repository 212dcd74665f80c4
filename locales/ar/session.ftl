connect-title = الاتصال بـ authentik
url = رابط authentik
url-help = العنوان الذي يسجّل المستخدمون الدخول عنده، مثل https://auth.example.com.
url-unencrypted = هذا العنوان غير مشفّر (http): يمكن لأيّ شخص على مسار الشبكة قراءة الرمز.
token = رمز API
token-help = في authentik: إعدادات المستخدم لديك ← Tokens and App passwords ← إنشاء رمز. للرمز جميع صلاحيات مستخدمه.
keep = الاحتفاظ بالرمز
connect = اتصال
connect-failed = تعذر الاتصال
demo = استخدام الرمز التجريبي
connecting = جارٍ التحقق من الرمز…
stay = البقاء مسجّل الدخول
stay-readable = يمكن لأيّ شخص يستطيع قراءة ملفات هذا المتصفح استخدام تسجيل الدخول هذا. بعد تسجيل الدخول يمكنك تعيين عبارة مرور في التفضيلات.

keep-page = لهذه الصفحة فقط
keep-page-help = يُنسى عند إعادة التحميل. الأكثر أمانًا.
keep-tab = لعلامة التبويب هذه
keep-tab-help = يُحتفظ به حتى إغلاق علامة التبويب.
keep-browser = في هذا المتصفح
keep-browser-help = لجميع علامات التبويب، إلى أن تقطع الاتصال. يمكنك حمايته بعبارة مرور.

disconnected-asked = تم قطع الاتصال. نسي هذا المتصفح الرمز، لكنه لا يزال موجودًا في authentik.
disconnected-idle = تم قطع الاتصال بعد فترة من عدم النشاط. نسي هذا المتصفح الرمز.
disconnected-elsewhere = تم قطع الاتصال في علامة تبويب أخرى.
instance-gone = تم تغيير هذا المثيل أو إزالته في علامة تبويب أخرى.
stored-token-refused = لم يعد authentik يقبل الرمز المخزَّن، ولذلك نسيه هذا المتصفح.

refused-title = لم يعد authentik يقبل هذا الرمز
refused-text = ربما انتهت صلاحيته أو أُبطِل. أدخل رمزًا آخر للمتابعة: لم يُفقد شيء في هذه الصفحة، وتُرسل الطلبات المعلقة بعد ذلك.
refused-later = ليس الآن
refused-disconnect = نسيان الرمز
elsewhere-title = تم قطع الاتصال في علامة تبويب أخرى
elsewhere-text = نسي هذا المتصفح الرمز. لا تزال تغييراتك في هذه الصفحة هنا: أدخل رمزًا للمتابعة. لن يُحتفظ به إلا لعلامة التبويب هذه.
elsewhere-leave = مغادرة هذه الصفحة
idle-title = تم قطع الاتصال
idle-text = لم يصدر منك نشاط طوال المدة التي اخترتها في التفضيلات، ولذلك نسي هذا المتصفح الرمز. لا تزال تغييراتك في هذه الصفحة هنا: أدخل رمزًا للمتابعة.
none-given-title = لم يعد authentik يقبل تسجيل دخولك
none-given-text = لم توفّر الصفحة المحيطة رمزًا جديدًا. لم يُفقد شيء في هذه الصفحة، وتُرسل الطلبات المعلقة بمجرد توفيره.
try-again = إعادة المحاولة
token-not-accepted = لا يقبل authentik هذا الرمز.
signed-in-refused-title = انتهى تسجيل دخولك
signed-in-refused-text = لم يجدده authentik: انتهت صلاحيته أو أُنهي هناك. سجّل الدخول من جديد للمتابعة: لم يُفقد شيء في هذه الصفحة، وتُرسل الطلبات المعلقة بعد ذلك.

signed-in-as = تم تسجيل الدخول باسم { $name }.
signed-in-as-dialog-closed = تم تسجيل الدخول باسم { $name }. أُغلق مربع الحوار المفتوح.
other-account = يعود الرمز الجديد إلى { $name }. المتابعة باسم { $name }؟
other-account-text = بدأت باسم { $name-before } ({ $username-before }). لم يُحفظ شيء بعد باسم { $name-now } ({ $username-now }).
continue-as = المتابعة باسم { $name }
do-not-continue = عدم المتابعة

sign-in = تسجيل الدخول عبر authentik
signing-in = جارٍ التوجيه إلى authentik…
by-token = أو استخدام رمز API
sign-in-again = تسجيل الدخول من جديد
sign-in-there = تابع في النافذة التي فُتحت. أغلقتها؟ أعد المحاولة.
sign-out = تسجيل الخروج
sign-out-here = تسجيل الخروج هنا
sign-out-everywhere = تسجيل الخروج من authentik أيضًا
sign-out-here-text = تسجيل الخروج هنا ينسى الرموز ويطلب من authentik إبطالها. تبقى مسجّل الدخول إلى authentik في هذا المتصفح، فقد لا يتطلب تسجيل الدخول من جديد كلمة مرور.
sign-out-everywhere-text = تسجيل الخروج من authentik أيضًا ينقلك إلى صفحاته وينهي جلستك هناك.
cancel = إلغاء

window-waits = لحظة من فضلك…
window-done = تم. يمكنك إغلاق هذه النافذة.
window-lost = لم تعد الصفحة التي طلبت منك تسجيل الدخول تنتظر. أغلق هذه النافذة وأعد المحاولة في تلك الصفحة.
