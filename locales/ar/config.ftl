unreadable = تعذرت قراءة config.json: { $why }
missing = `{ $field }` غير موجود
must-be-text = يجب أن يكون `{ $field }` نصًا
must-be-true-or-false = يجب أن يكون `{ $field }` إما true أو false
must-be-an-object = يجب أن يكون `{ $field }` كائنًا
must-be-a-list = يجب أن يكون `{ $field }` قائمة
must-be-a-list-of-objects = يجب أن يكون `{ $field }` قائمة كائنات
must-be-a-list-of-language-tags = يجب أن يكون `{ $field }` قائمة وسوم لغات
no-object = يجب أن يكون كائنًا
incomplete = كان الرد غير مكتمل
no-answer = لم يرد الخادم

address-empty = أدخل عنوان authentik لديك، مثل https://auth.example.com.
address-not-http = يجب أن يبدأ العنوان بـ https:// أو http://.
address-has-credentials = احذف اسم المستخدم وكلمة المرور من العنوان.
address-malformed = هذا ليس عنوانًا صالحًا: يجب أن يحتوي على مضيف وألا يحتوي على مسافات.
