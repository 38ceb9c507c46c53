<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AccessMonth</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The record of access in this month</source>
        <translation>سجل الاطلاع لهذا الشهر</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>سجل الاطلاع</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM، HH:mm</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Clinical record</source>
        <translation>السجل السريري</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off.</source>
        <translation>تُحفظ هذه الورقة بعيدًا عن الحاسوب. كل ختم يضمن جميع الصفوف التي قبله: فإذا طُبع الشهر نفسه مرة أخرى واختلف حرف واحد في ختمه، فقد غُيّرت صفوف أو اقتُطعت.</translation>
    </message>
    <message>
        <source>The seals at the end of the month</source>
        <translation>الأختام في نهاية الشهر</translation>
    </message>
    <message>
        <source>The seals until now</source>
        <translation>الأختام حتى الآن</translation>
    </message>
    <message>
        <source>The month is not over: read on %1. Print it again afterwards.</source>
        <translation>لم ينتهِ الشهر بعد: الوضع كما في %1. تُعاد الطباعة بعد انتهائه.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Printed, saved</source>
        <translation>طباعة وحفظ</translation>
    </message>
    <message>
        <source>Who worked with the record</source>
        <translation>مَن عمل على السجلات</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>None was made in this month.</source>
        <translation>لم تُنشأ أي نسخة في هذا الشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were made, the last on %1.</source>
        <translation>
            <numerusform>أُنشئت %n نسخة احتياطية، آخرها في %1.</numerusform>
            <numerusform>أُنشئت نسخة احتياطية واحدة، وكانت في %1.</numerusform>
            <numerusform>أُنشئت نسختان احتياطيتان، آخرهما في %1.</numerusform>
            <numerusform>أُنشئت %n نسخ احتياطية، آخرها في %1.</numerusform>
            <numerusform>أُنشئت %n نسخة احتياطية، آخرها في %1.</numerusform>
            <numerusform>أُنشئت %n نسخة احتياطية، آخرها في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What an owner should know of</source>
        <translation>ما ينبغي أن يعرفه المالك</translation>
    </message>
    <message>
        <source>Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored.</source>
        <translation>لا شيء: لا كلمة مرور خاطئة، ولا تغيير في الحسابات أو المفاتيح، ولا استيراد ولا حفظ في ملف ولا استعادة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1، عدد المرات %2</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>قرأه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>AccessThings</name>
    <message>
        <source>the text of a consent</source>
        <translation>نص موافقة</translation>
    </message>
    <message>
        <source>the consents of %1</source>
        <translation>موافقات %1</translation>
    </message>
    <message>
        <source>a consent of %1</source>
        <translation>موافقة من %1</translation>
    </message>
    <message>
        <source>the questions of the health form</source>
        <translation>أسئلة الاستمارة الصحية</translation>
    </message>
    <message>
        <source>the health form of %1</source>
        <translation>الاستمارة الصحية لـ %1</translation>
    </message>
    <message>
        <source>what the desk asks</source>
        <translation>ما يسأل عنه الاستقبال</translation>
    </message>
    <message>
        <source>an empty health form for %1</source>
        <translation>استمارة صحية فارغة لـ %1</translation>
    </message>
    <message>
        <source>consents to sign for %1</source>
        <translation>موافقات ليوقّعها %1</translation>
    </message>
    <message>
        <source>a doctor’s clearance for %1</source>
        <translation>إذن طبيب لـ %1</translation>
    </message>
    <message>
        <source>why %1 was treated in spite of a caution</source>
        <translation>سبب علاج %1 رغم وجود تنبيه</translation>
    </message>
    <message>
        <source>what the desk is told of %1</source>
        <translation>ما يُبلَّغ به الاستقبال عن %1</translation>
    </message>
    <message>
        <source>an outcome scale of %1</source>
        <translation>مقياس متابعة لـ %1</translation>
    </message>
    <message>
        <source>which trigger points of %1 are one</source>
        <translation>أيّ نقاط الزناد لدى %1 نقطة واحدة</translation>
    </message>
    <message>
        <source>the note of a visit of %1</source>
        <translation>ملاحظة زيارة لـ %1</translation>
    </message>
    <message>
        <source>the progress report of %1</source>
        <translation>تقرير التقدم لـ %1</translation>
    </message>
    <message>
        <source>who belongs to %1</source>
        <translation>الأشخاص المرتبطون بـ %1</translation>
    </message>
    <message>
        <source>two records of %1 became one</source>
        <translation>دمج سجلين لـ %1 في سجل واحد</translation>
    </message>
    <message>
        <source>the record of %1 was taken apart again</source>
        <translation>فصل سجل %1 من جديد</translation>
    </message>
    <message>
        <source>%1 and somebody alike are two people</source>
        <translation>%1 وشخص مشابه هما شخصان مختلفان</translation>
    </message>
    <message>
        <source>the appointments of %1</source>
        <translation>مواعيد %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>a series of appointments</source>
        <translation>سلسلة مواعيد</translation>
    </message>
    <message>
        <source>the waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>a reminder was given</source>
        <translation>إتمام تذكير</translation>
    </message>
    <message>
        <source>a reminder was not given after all</source>
        <translation>تذكير لم يتم في الواقع</translation>
    </message>
    <message>
        <source>a day plan</source>
        <translation>خطة يوم</translation>
    </message>
    <message>
        <source>the calendars, with the clients’ names</source>
        <translation>التقاويم، مع أسماء العملاء</translation>
    </message>
    <message>
        <source>the calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>a month’s record of access</source>
        <translation>سجل الاطلاع لشهر</translation>
    </message>
    <message>
        <source>the days on which the clinic is closed</source>
        <translation>أيام إغلاق العيادة</translation>
    </message>
    <message>
        <source>the working hours of %1</source>
        <translation>ساعات عمل %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>a phrase of one’s own</source>
        <translation>عبارة شخصية</translation>
    </message>
    <message>
        <source>a phrase of everybody’s</source>
        <translation>عبارة مشتركة للجميع</translation>
    </message>
    <message>
        <source>the sentences that notes are written with</source>
        <translation>الجمل التي تُكتب بها الملاحظات</translation>
    </message>
    <message>
        <source>how printed pages look</source>
        <translation>مظهر الصفحات المطبوعة</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>the photo of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>a file of %1 at the desk</source>
        <translation>ملف لـ %1 في الاستقبال</translation>
    </message>
    <message>
        <source>a clinical file of %1</source>
        <translation>ملف سريري لـ %1</translation>
    </message>
    <message>
        <source>a note about %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Wrong password at sign-in</source>
        <translation>كلمة مرور خاطئة عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Locked or closed the clinic</source>
        <translation>قفل العيادة أو إغلاقها</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>فتح سجل</translation>
    </message>
    <message>
        <source>Opened the record of %1</source>
        <translation>فتح سجل %1</translation>
    </message>
    <message>
        <source>Opened a visit of %1</source>
        <translation>فتح زيارة لـ %1</translation>
    </message>
    <message>
        <source>Opened a visit summary of %1</source>
        <translation>فتح ملخص زيارة لـ %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Added something</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Added the client %1</source>
        <translation>إضافة العميل %1</translation>
    </message>
    <message>
        <source>Began a visit of %1</source>
        <translation>بدء زيارة لـ %1</translation>
    </message>
    <message>
        <source>Made a visit summary of %1</source>
        <translation>إنشاء ملخص زيارة لـ %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Changed the contact data of %1</source>
        <translation>تعديل بيانات الاتصال لـ %1</translation>
    </message>
    <message>
        <source>Changed a visit of %1</source>
        <translation>تعديل زيارة لـ %1</translation>
    </message>
    <message>
        <source>Changed a visit summary of %1</source>
        <translation>تعديل ملخص زيارة لـ %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Removed something</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed the client %1</source>
        <translation>إزالة العميل %1</translation>
    </message>
    <message>
        <source>Removed a visit of %1</source>
        <translation>إزالة زيارة لـ %1</translation>
    </message>
    <message>
        <source>Removed a visit summary of %1</source>
        <translation>إزالة ملخص زيارة لـ %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed the record of %1</source>
        <translation>طباعة سجل %1</translation>
    </message>
    <message>
        <source>Printed a visit of %1</source>
        <translation>طباعة زيارة لـ %1</translation>
    </message>
    <message>
        <source>Printed a visit summary for %1</source>
        <translation>طباعة ملخص زيارة لـ %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>طباعة: %1</translation>
    </message>
    <message>
        <source>Saved something as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Saved the record of %1 as a file</source>
        <translation>حفظ سجل %1 في ملف</translation>
    </message>
    <message>
        <source>Saved a visit of %1 as a file</source>
        <translation>حفظ زيارة لـ %1 في ملف</translation>
    </message>
    <message>
        <source>Saved a visit summary for %1 as a file</source>
        <translation>حفظ ملخص زيارة لـ %1 في ملف</translation>
    </message>
    <message>
        <source>Saved as a file: %1</source>
        <translation>حفظ في ملف: %1</translation>
    </message>
    <message>
        <source>Took data in</source>
        <translation>استيراد بيانات</translation>
    </message>
    <message>
        <source>Took in: %1</source>
        <translation>استيراد: %1</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>تغيير في قائمة العاملين هنا</translation>
    </message>
    <message>
        <source>Changed keys or a password</source>
        <translation>تغيير المفاتيح أو كلمة مرور</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>محاولة مرفوضة</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>محاولة مرفوضة: %1</translation>
    </message>
    <message>
        <source>Gave %1 an account for the front desk</source>
        <translation>منح %1 حسابًا للاستقبال</translation>
    </message>
    <message>
        <source>Gave %1 an account as a therapist</source>
        <translation>منح %1 حساب معالج</translation>
    </message>
    <message>
        <source>Gave %1 an account as an owner</source>
        <translation>منح %1 حساب مالك</translation>
    </message>
    <message>
        <source>Added %1 to those who work here</source>
        <translation>إضافة %1 إلى العاملين هنا</translation>
    </message>
    <message>
        <source>Changed what is printed behind the name of %1</source>
        <translation>تغيير ما يُطبع بعد اسم %1</translation>
    </message>
    <message>
        <source>Noted that %1 works here no more</source>
        <translation>تسجيل أن %1 لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>Renamed the account of %1</source>
        <translation>إعادة تسمية حساب %1</translation>
    </message>
    <message>
        <source>Removed the account of %1</source>
        <translation>إزالة حساب %1</translation>
    </message>
    <message>
        <source>Gave %1 a new password</source>
        <translation>منح %1 كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was at the front desk</source>
        <translation>نقل %1 من الاستقبال إلى دور المعالج</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was at the front desk</source>
        <translation>نقل %1 من الاستقبال إلى دور المالك</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was a therapist</source>
        <translation>قصر %1 على الاستقبال بعد دور المعالج</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was a therapist</source>
        <translation>نقل %1 من دور المعالج إلى دور المالك</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was an owner</source>
        <translation>قصر %1 على الاستقبال بعد دور المالك</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was an owner</source>
        <translation>قصر %1 على دور المعالج بعد دور المالك</translation>
    </message>
    <message>
        <source>Took a change of the accounts back</source>
        <translation>التراجع عن تغيير في الحسابات</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>تغيير كلمة المرور الشخصية</translation>
    </message>
    <message>
        <source>Had a new recovery sheet made</source>
        <translation>إنشاء ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>The record was encrypted anew; older keys open nothing any more</source>
        <translation>إعادة تشفير السجلات؛ المفاتيح القديمة لم تعد تفتح شيئًا</translation>
    </message>
    <message>
        <source>Saved this list as a file</source>
        <translation>حفظ هذه القائمة في ملف</translation>
    </message>
    <message>
        <source>Filled the sample clinic</source>
        <translation>ملء العيادة التجريبية</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>تغيير الترويسة</translation>
    </message>
    <message>
        <source>Changed after how many minutes the clinic locks</source>
        <translation>تغيير عدد الدقائق التي تُقفل العيادة بعدها</translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation>تغيير مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>(لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>Something that a newer Untie wrote down: %1</source>
        <translation>حدث دوّنه إصدار أحدث من Untie: %1</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery sheet, as %1</source>
        <translation>فتح العيادة بورقة الاسترداد، باسم %1</translation>
    </message>
    <message>
        <source>Had the recovery sheet shown</source>
        <translation>عرض ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Printed a first password for %1</source>
        <translation>طباعة كلمة مرور أولى لـ %1</translation>
    </message>
    <message>
        <source>Could not be done: %1</source>
        <comment>a sentence of what somebody did</comment>
        <translation>تعذّر التنفيذ: %1</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>توقيع ملاحظة</translation>
    </message>
    <message>
        <source>Signed a visit of %1</source>
        <translation>توقيع زيارة لـ %1</translation>
    </message>
    <message>
        <source>Added to a signed note</source>
        <translation>إضافة إلى ملاحظة موقّعة</translation>
    </message>
    <message>
        <source>Added to a signed visit of %1</source>
        <translation>إضافة إلى زيارة موقّعة لـ %1</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>سجل الاطلاع</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>تغيير مدة حفظ السجلات</translation>
    </message>
    <message>
        <source>Restricted the record of %1</source>
        <translation>تقييد سجل %1</translation>
    </message>
    <message>
        <source>Let others work with the record of %1 again</source>
        <translation>رفع التقييد عن سجل %1</translation>
    </message>
    <message>
        <source>Hid a client’s record to erase it</source>
        <translation>إخفاء سجل عميل تمهيدًا لمحوه</translation>
    </message>
    <message>
        <source>Erased a client’s record for good</source>
        <translation>محو سجل عميل نهائيًا</translation>
    </message>
</context>
<context>
    <name>AccountName</name>
    <message>
        <source>An account needs a name.</source>
        <translation>الحساب يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>The name of an account can have at most 200 letters.</source>
        <translation>يمكن أن يبلغ اسم الحساب 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Add something that tells the two apart.</source>
        <translation>يوجد حساب بهذا الاسم. يُرجى إضافة ما يميّز بين الاثنين.</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.</source>
        <translation>هذا هو المالك الوحيد. يجب منح شخص آخر دور المالك أولًا، وإلا فلن يستطيع أحد إدارة العيادة.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet: a new one is needed.</source>
        <translation>المالك يعرف ورقة الاسترداد، ولذلك تلزم ورقة جديدة.</translation>
    </message>
    <message>
        <source>Change your own password instead: your keys stay as they are.</source>
        <translation>الأفضل تغيير كلمة مرورك: فتبقى مفاتيحك كما هي.</translation>
    </message>
    <message>
        <source>The record is still being encrypted anew for earlier changes. Let that finish first.</source>
        <translation>ما زالت إعادة تشفير السجلات جارية بسبب تغييرات سابقة. يُرجى انتظار انتهائها أولًا.</translation>
    </message>
    <message>
        <source>The list of accounts is full. Nothing was changed.</source>
        <translation>قائمة الحسابات ممتلئة. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>AppointmentList</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Your appointments</source>
        <translation>مواعيدك</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>لا يوجد حجز.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us as early as you can.</source>
        <translation>إذا تعذّر الحضور، فنرجو إبلاغنا في أقرب وقت ممكن.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>An appointment needs somebody who treats.</source>
        <translation>الموعد يحتاج إلى مَن يقوم بالعلاج.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>لا يوجد يوم أو وقت كهذا.</translation>
    </message>
    <message>
        <source>An appointment takes from %1 to %2 minutes.</source>
        <translation>مدة الموعد من %1 إلى %2 دقيقة.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>الوقت قبل الموعد وبعده %1 دقيقة على الأكثر لكل منهما.</translation>
    </message>
    <message>
        <source>Time that is blocked for nobody does not arrive.</source>
        <translation>الوقت المحجوب دون عميل لا يُسجَّل له حضور.</translation>
    </message>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذا السبب %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذه الملاحظة %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>قيد العلاج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but something was booked on %2. Set the clock before you go on.</source>
        <translation>ساعة هذا الحاسوب تشير إلى %1، لكن حجزًا سُجّل في %2. يُرجى ضبط الساعة قبل المتابعة.</translation>
    </message>
    <message>
        <source>What is “%1” cannot become “%2”.</source>
        <translation>لا يمكن الانتقال من «%1» إلى «%2».</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Row %1 of the audit is missing.</source>
        <translation>الصف %1 من سجل التدقيق مفقود.</translation>
    </message>
    <message>
        <source>Row %1 of the audit was changed.</source>
        <translation>الصف %1 من سجل التدقيق جرى تغييره.</translation>
    </message>
    <message>
        <source>The audit was cut off after row %1.</source>
        <translation>اقتُطع سجل التدقيق بعد الصف %1.</translation>
    </message>
    <message>
        <source>Row %1 of the audit is not the one that was signed.</source>
        <translation>الصف %1 من سجل التدقيق ليس هو الصف الذي وُقّع.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A folder for backups is named with its whole path.</source>
        <translation>يُكتب مجلد النسخ الاحتياطية بمساره الكامل.</translation>
    </message>
    <message>
        <source>The second folder must be another one: a copy beside the first is lost with it.</source>
        <translation>يجب أن يكون المجلد الثاني مختلفًا: فالنسخة المجاورة للأولى تضيع معها.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No room</source>
        <translation>دون غرفة</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>day of the week, from, to</extracomment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>لم يعد يعمل هنا</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Not free</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message>
        <source>At most %1 events are taken from one file. What stands from here on was not read.</source>
        <translation>يُؤخذ من الملف الواحد %1 من الأحداث على الأكثر. وما يلي هذا الموضع لم يُقرأ.</translation>
    </message>
    <message>
        <source>Several clients have this name; choose who is meant, else the time is blocked.</source>
        <translation>يحمل هذا الاسم أكثر من عميل؛ يُرجى اختيار المقصود، وإلا حُجب الوقت.</translation>
    </message>
    <message>
        <source>What it says is longer than %1 letters; the end is left out.</source>
        <translation>النص أطول من %1 من الأحرف؛ وتُحذف نهايته.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>هذا الحدث ملغى.</translation>
    </message>
    <message>
        <source>It keeps nobody from other appointments.</source>
        <translation>لا يمنع أحدًا من مواعيد أخرى.</translation>
    </message>
    <message>
        <source>At most %1 appointments are taken from one file. What stands from here on was not taken.</source>
        <translation>يُؤخذ من الملف الواحد %1 من المواعيد على الأكثر. وما يلي هذا الموضع لم يُستورد.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>لا يوجد أي حدث في هذا التقويم.</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>سجل هذا العميل مقيّد: لا يُحجز له شيء.</translation>
    </message>
</context>
<context>
    <name>CalendarRun</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken already</source>
        <translation>
            <numerusform>لا محجوز مسبقًا</numerusform>
            <numerusform>واحدة محجوزة مسبقًا</numerusform>
            <numerusform>اثنتان محجوزتان مسبقًا</numerusform>
            <numerusform>%n محجوزة مسبقًا</numerusform>
            <numerusform>%n محجوزة مسبقًا</numerusform>
            <numerusform>%n محجوزة مسبقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>سجل هذا العميل مقيّد: لا يُحجز له شيء.</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>الاسم المتداول</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>هاتف المنزل</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>هاتف العمل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>بتوصية من</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة اتصال للطوارئ</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>هاتف الطوارئ</translation>
    </message>
    <message>
        <source>Emergency contact is</source>
        <translation>صلة جهة الطوارئ بالعميل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>لا يُستورد</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>“%1” is no date. It will stand in the note.</source>
        <translation>«%1» ليس تاريخًا. سيُكتب في الملاحظة.</translation>
    </message>
    <message>
        <source>It will stand in the note.</source>
        <translation>سيُكتب في الملاحظة.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It will stand in the note.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. سيُكتب في الملاحظة.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It will stand in the note.</source>
        <translation>«%1» ليس رقم هاتف. سيُكتب في الملاحظة.</translation>
    </message>
    <message>
        <source>The photo is left out. %1</source>
        <translation>استُبعدت الصورة. %1</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Front desk: the rows fit, all %1 that were checked.</source>
        <translation>الاستقبال: الصفوف سليمة، وعدد ما فُحص منها %1.</translation>
    </message>
    <message>
        <source>Clinical record: the rows fit, all %1 that were checked.</source>
        <translation>السجل السريري: الصفوف سليمة، وعدد ما فُحص منها %1.</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>الاستقبال: %1</translation>
    </message>
    <message>
        <source>Clinical record: %1</source>
        <translation>السجل السريري: %1</translation>
    </message>
</context>
<context>
    <name>ClientCases</name>
    <message>
        <source>Say what the client comes for.</source>
        <translation>يُرجى كتابة ما يأتي العميل من أجله.</translation>
    </message>
    <message>
        <source>The complaint has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف الشكوى %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The goals have %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف الأهداف %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>A case ends after it began.</source>
        <translation>نهاية الحالة تأتي بعد بدايتها.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Choose a smaller one.</source>
        <translation>هذا الملف أكبر من 25 م.ب. يُرجى اختيار ملف أصغر.</translation>
    </message>
</context>
<context>
    <name>ClientLinks</name>
    <message>
        <source>Nobody belongs to themselves. Choose somebody else.</source>
        <translation>لا يرتبط المرء بنفسه. يُرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>The contrary stands there already. Take that out first.</source>
        <translation>العلاقة العكسية مسجّلة بالفعل. يجب إزالتها أولًا.</translation>
    </message>
    <message>
        <source>That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first.</source>
        <translation>تنتج عن ذلك حلقة مغلقة: فعبر روابط أخرى يصبح شخص والدًا لنفسه أو وليًّا لأمر نفسه. يُرجى مراجعة تلك الروابط أولًا.</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>عدم حضور</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>The note has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف الملاحظة %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The reason has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف السبب %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>A note is of something that has been.</source>
        <translation>تُكتب الملاحظة عن شيء قد حدث.</translation>
    </message>
    <message>
        <source>A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.</source>
        <translation>إحدى صيغ هذه الملاحظة غير موقّعة: إما أنها كُتبت قبل أن تُوقَّع الملاحظات خارج الزيارات، أو أن توقيعها أُزيل في الملف.</translation>
    </message>
</context>
<context>
    <name>ClientRecord</name>
    <message>
        <source>All that is kept of you</source>
        <translation>كل ما هو محفوظ عنك</translation>
    </message>
    <message>
        <source>Confidential. A therapist’s findings, no diagnosis.</source>
        <translation>سرّي. نتائج فحص أجراه معالج، لا تشخيص.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>نسخة من سجل</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>الاستمارات الصحية</translation>
    </message>
    <message>
        <source>Visit notes</source>
        <translation>ملاحظات الزيارات</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) whose note is not signed yet are left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي زيارة بسبب ملاحظة غير موقّعة.</numerusform>
            <numerusform>استُبعدت زيارة واحدة لم تُوقَّع ملاحظتها بعد.</numerusform>
            <numerusform>استُبعدت زيارتان لم تُوقَّع ملاحظتاهما بعد.</numerusform>
            <numerusform>استُبعدت %n زيارات لم تُوقَّع ملاحظاتها بعد.</numerusform>
            <numerusform>استُبعدت %n زيارة لم تُوقَّع ملاحظاتها بعد.</numerusform>
            <numerusform>استُبعدت %n زيارة لم تُوقَّع ملاحظاتها بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns other people is not part of this copy.</source>
        <translation>ما يخصّ أشخاصًا آخرين ليس جزءًا من هذه النسخة.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>بياناتك الشخصية</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم المتداول</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>بتوصية من</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>ملاحظات الاستقبال</translation>
    </message>
    <message>
        <source>Told to the desk</source>
        <translation>ما أُبلغ به الاستقبال</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation>وسائل التواصل معك</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>هاتفيًا</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>غير مرغوب فيها</translation>
    </message>
    <message>
        <source>What you came for</source>
        <translation>سبب قدومك</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>موضوع السؤال</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>pain, 0 none to 10 worst</source>
        <translation>الألم، من 0 (لا ألم) إلى 10 (أشد ألم)</translation>
    </message>
    <message>
        <source>activity, 0 unable to 10 as before</source>
        <translation>النشاط، من 0 (غير ممكن) إلى 10 (كما كان سابقًا)</translation>
    </message>
    <message>
        <source>What you said of yourself</source>
        <translation>ما ذكرته عن نفسك</translation>
    </message>
    <message>
        <source>Notes outside visits</source>
        <translation>ملاحظات خارج الزيارات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>ClientRules</name>
    <message>
        <source>A client needs a name; one word is enough.</source>
        <translation>العميل يحتاج إلى اسم؛ كلمة واحدة تكفي.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذا الاسم %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>There is no such day. Give day, month and year, or leave it empty.</source>
        <translation>لا يوجد يوم كهذا. يُكتب اليوم والشهر والسنة، أو يُترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>تاريخ الميلاد هذا في المستقبل.</translation>
    </message>
    <message>
        <source>This birth date lies more than %1 years back. Look at the year.</source>
        <translation>تاريخ الميلاد هذا يعود إلى أكثر من %1 سنة. يُرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>This phone number has %1 characters; at most %2 can be stored.</source>
        <translation>عدد خانات رقم الهاتف هذا %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>A phone number has digits. Other remarks go into the note.</source>
        <translation>رقم الهاتف يتكوّن من أرقام. الملاحظات الأخرى مكانها حقل الملاحظة.</translation>
    </message>
    <message>
        <source>This e-mail address has %1 characters; at most %2 can be stored.</source>
        <translation>عدد أحرف عنوان البريد هذا %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>This is no e-mail address; one looks like name@example.org.</source>
        <translation>هذا ليس عنوان بريد إلكتروني؛ مثال على العنوان: name@example.org.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذه الملاحظة %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 can be stored.</source>
        <translation>عدد الأحرف هنا %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>There is no country %1; choose one of the list.</source>
        <translation>لا يوجد بلد %1؛ يُرجى اختيار بلد من القائمة.</translation>
    </message>
    <message>
        <source>These are %1 besides the preferred one; at most %2 can be stored.</source>
        <translation>عدد البيانات الإضافية إلى جانب المفضّلة %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>These are %1 tags; at most %2 can be stored.</source>
        <translation>عدد الوسوم %1، والحد الأقصى %2.</translation>
    </message>
</context>
<context>
    <name>ClinicImport</name>
    <message>
        <source>%1 is too long. Nothing was taken over.</source>
        <translation>السطر %1 أطول من اللازم. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 is no row. Nothing was taken over.</source>
        <translation>السطر %1 ليس صفًا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 does not fit the tables of a clinic. Nothing was taken over.</source>
        <translation>لا يتوافق %1 مع جداول العيادة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 does not describe a clinic.</source>
        <translation>لا يصف %1 عيادةً.</translation>
    </message>
    <message>
        <source>This clinic has clients or appointments already. A whole clinic comes into one that was just set up.</source>
        <translation>في هذه العيادة عملاء أو مواعيد. لا تُستورد عيادة كاملة إلا في عيادة أُنشئت للتو.</translation>
    </message>
    <message>
        <source>%1 goes round in a circle. Nothing was taken over.</source>
        <translation>%1 يدور في حلقة. لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>ClinicPlace</name>
    <message>
        <source>This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: choose a folder here, or move the clinic here as a whole. Backups may lie there.</source>
        <translation>هذا المجلد على حاسوب آخر (%1). يجب أن تكون العيادة المستخدمة على قرص هذا الحاسوب: يُرجى اختيار مجلد هنا، أو نقل العيادة كلها إلى هنا. أما النسخ الاحتياطية فيمكن أن تكون هناك.</translation>
    </message>
    <message>
        <source>This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside it, or move the clinic out as a whole, for example into Documents. Backups may lie there.</source>
        <translation>هذا المجلد ينسخه %1 أثناء الاستخدام، وهذا يُتلف العيادة. يُرجى اختيار مجلد خارجه، أو نقل العيادة كلها خارجه، مثلًا إلى المستندات. أما النسخ الاحتياطية فيمكن أن تكون هناك.</translation>
    </message>
</context>
<context>
    <name>ClinicProfileRules</name>
    <message>
        <source>One line of the letterhead has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف أحد أسطر الترويسة %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The clinic needs a name: it stands at the head of everything that is printed.</source>
        <translation>العيادة تحتاج إلى اسم: فهو يظهر أعلى كل ما يُطبع.</translation>
    </message>
    <message>
        <source>There is no time zone %1; write it as in Europe/Berlin.</source>
        <translation>لا توجد منطقة زمنية %1؛ تُكتب مثل Asia/Riyadh.</translation>
    </message>
    <message>
        <source>The program does not speak the language %1.</source>
        <translation>البرنامج غير متوفر باللغة %1.</translation>
    </message>
    <message>
        <source>There is no country %1; write it as in DE.</source>
        <translation>لا يوجد بلد %1؛ يُكتب مثل SA.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>%1 is not free from %2 to %3.</source>
        <translation>لا يتوفر %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4, and the time before or after is needed.</source>
        <translation>لدى %1 من %3 إلى %4: %2، ويلزم الوقت قبله أو بعده.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4.</source>
        <translation>لدى %1 من %3 إلى %4: %2.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3.</source>
        <translation>محجوز من %2 إلى %3: %1.</translation>
    </message>
    <message>
        <source>%1 has an appointment with %2 from %3 to %4.</source>
        <translation>لدى %1 موعد مع %2 من %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1 does not work from %2 to %3.</source>
        <translation>لا يعمل %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The clinic is closed on this day.</source>
        <translation>العيادة مغلقة في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>CreateClinic</name>
    <message>
        <source>The owner needs a name.</source>
        <translation>المالك يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is too long.</source>
        <translation>اسم المالك أطول من اللازم.</translation>
    </message>
    <message>
        <source>The owner needs a password.</source>
        <translation>المالك يحتاج إلى كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Nothing is booked.</source>
        <translation>لا يوجد حجز.</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>in treatment</source>
        <translation>قيد العلاج</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>خطة اليوم</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>to be filled in by pen</source>
        <translation>للتعبئة بالقلم</translation>
    </message>
    <message>
        <source>Empty health form</source>
        <translation>استمارة صحية فارغة</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>موافقات للتوقيع</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>خطة اليوم</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>محتواها</translation>
    </message>
    <message>
        <source>All that the desk needs</source>
        <translation>كل ما يحتاجه الاستقبال</translation>
    </message>
    <message>
        <source>First names and rooms</source>
        <translation>الأسماء الأولى والغرف</translation>
    </message>
    <message>
        <source>Take back from the desk</source>
        <translation>استرجاع من الاستقبال</translation>
    </message>
    <message>
        <source>The front desk does not have it any more.</source>
        <translation>لم يعد لدى الاستقبال.</translation>
    </message>
    <message>
        <source>Give to the desk</source>
        <translation>تسليم إلى الاستقبال</translation>
    </message>
    <message>
        <source>The front desk can print it now.</source>
        <translation>يستطيع الاستقبال طباعته الآن.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>ملخص الزيارة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>It was handed over, and is not kept at the desk any more.</source>
        <translation>سُلّم إلى العميل، ولم يعد محفوظًا لدى الاستقبال.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1، تاريخ الميلاد %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>الملاحظة كاملة</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>تقرير التقدم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>منذ الزيارة الأولى</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>What it means, in plain words</source>
        <translation>ما معنى ذلك بكلمات بسيطة</translation>
    </message>
    <message>
        <source>No health form was filled in yet.</source>
        <translation>لم تُملأ أي استمارة صحية بعد.</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>الاستمارة الصحية</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>%1 · visit on %2</source>
        <translation>%1 · زيارة %2</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>The event has no end; an hour is taken.</source>
        <translation>الحدث بلا نهاية؛ وتُعتمد له ساعة واحدة.</translation>
    </message>
    <message>
        <source>It repeats in a way that appointments cannot (%1); only the first time is taken.</source>
        <translation>يتكرر الحدث على نحو غير ممكن في المواعيد (%1)؛ وتُستورد المرة الأولى فقط.</translation>
    </message>
    <message>
        <source>It repeats more than %1 times; those after that are not taken.</source>
        <translation>يتكرر أكثر من %1 من المرات؛ وما بعدها لا يُستورد.</translation>
    </message>
    <message>
        <source>The event is never closed; the file is damaged here.</source>
        <translation>الحدث غير مغلق في الملف؛ فالملف تالف هنا.</translation>
    </message>
    <message>
        <source>It does not say when it begins, or in a way that cannot be read.</source>
        <translation>وقت البداية غير مذكور، أو مذكور بصورة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>It lies more than %1 years ahead.</source>
        <translation>يقع بعد أكثر من %1 من السنوات.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the clinic&apos;s is taken.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة؛ وتُعتمد منطقة العيادة.</translation>
    </message>
    <message>
        <source>It lasts less than five minutes, so it takes no time.</source>
        <translation>مدته أقل من خمس دقائق، فلا يشغل وقتًا.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <translation>مدته أطول من سنة.</translation>
    </message>
    <message>
        <source>None of its times is left.</source>
        <translation>لم يبقَ أي من أوقاته.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>active trigger point</source>
        <translation>نقطة زناد نشطة</translation>
    </message>
    <message>
        <source>latent trigger point</source>
        <translation>نقطة زناد كامنة</translation>
    </message>
    <message>
        <source>tender point</source>
        <translation>نقطة مضض</translation>
    </message>
    <message>
        <source>area of pain</source>
        <translation>منطقة ألم</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>عضلة مشدودة</translation>
    </message>
    <message>
        <source>spasm</source>
        <translation>تشنج</translation>
    </message>
    <message>
        <source>adhesion or scar</source>
        <translation>التصاق أو ندبة</translation>
    </message>
    <message>
        <source>inflammation or swelling</source>
        <translation>التهاب أو تورم</translation>
    </message>
    <message>
        <source>numbness or tingling</source>
        <translation>خدر أو تنميل</translation>
    </message>
    <message>
        <source>area of referred pain</source>
        <translation>منطقة ألم رجيع</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>كدمة</translation>
    </message>
    <message>
        <source>skin lesion</source>
        <translation>آفة جلدية</translation>
    </message>
    <message>
        <source>lump, refer to a doctor</source>
        <translation>كتلة، إحالة إلى طبيب</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.</source>
        <translation>الملف «%1» كبير جدًا: يُقرأ حتى %2 م.ب دفعة واحدة. يُرجى تصديره على أجزاء، أو دون الصور.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.</source>
        <translation>«%1» مصنّف لبرنامج جداول حسابية. يُرجى فتحه هناك وحفظه بصيغة CSV، ثم اختيار ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.</source>
        <translation>«%1» ليس نصًا، فلا يمكن قراءة أي شخص منه. يُرجى تصدير دفتر العناوين بصيغة CSV أو vCard واختيار ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2: something stands there that no text holds. Export it anew.</source>
        <translation>الملف «%1» تالف في السطر %2: فيه ما لا يوجد في أي نص. يُرجى تصديره من جديد.</translation>
    </message>
    <message>
        <source>“%1” is brought in by itself. Only address cards (vCard) can be several files.</source>
        <translation>الملف «%1» يُستورد وحده. بطاقات العناوين (vCard) وحدها يمكن أن تكون عدة ملفات.</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>استُكمل</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Stands in line %1 too.</source>
        <translation>موجود أيضًا في السطر %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>مع صورة.</translation>
    </message>
    <message>
        <source>Likely a client whose record is restricted: nothing of it is changed.</source>
        <translation>على الأرجح عميل سجله مقيّد: لا يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>Belongs to others in the file.</source>
        <translation>مرتبط بآخرين في الملف.</translation>
    </message>
    <message>
        <source>Stands in line %1 of “%2” too.</source>
        <translation>موجود أيضًا في السطر %1 من «%2».</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>At most %1 people are taken from one file. What stands from here on was not read.</source>
        <translation>يُستورد من الملف الواحد %1 شخص على الأكثر. لم يُقرأ ما بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. What stands from here on was not read.</source>
        <translation>تُفتح هنا علامة اقتباس ولا تُغلق. لم يُقرأ ما بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>A cell of more than a million letters stands here. What stands from here on was not read.</source>
        <translation>توجد هنا خلية تزيد على مليون حرف. لم يُقرأ ما بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>A row of more than a thousand cells stands here. What stands from here on was not read.</source>
        <translation>يوجد هنا صف يزيد على ألف خلية. لم يُقرأ ما بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>From here on photos are only named by their address in the internet. They are not fetched.</source>
        <translation>من هنا فصاعدًا لا تحمل الصور إلا عناوينها على الإنترنت، ولا تُجلب.</translation>
    </message>
    <message>
        <source>Somebody who belongs to them has no card in the file, and is left out.</source>
        <translation>شخص مرتبط به لا بطاقة له في الملف، فيُترك.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Say why you go on.</source>
        <translation>يُرجى ذكر سبب المتابعة.</translation>
    </message>
    <message>
        <source>At most 120 letters: what the desk has to know, and no more.</source>
        <translation>120 حرفًا على الأكثر: ما يلزم أن يعرفه الاستقبال، لا أكثر.</translation>
    </message>
    <message>
        <source>A therapist has to sign in once before forms can be filled in here.</source>
        <translation>يجب أن يسجّل معالج الدخول مرة واحدة قبل أن يمكن ملء الاستمارات هنا.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>لم يوقّع أحد بعد.</translation>
    </message>
    <message>
        <source>The name of who signs is missing.</source>
        <translation>اسم الموقّع مفقود.</translation>
    </message>
    <message>
        <source>A minor’s guardian has to sign.</source>
        <translation>القاصر يجب أن يوقّع عنه وليّ أمره.</translation>
    </message>
    <message>
        <source>How the guardian is related is missing.</source>
        <translation>صلة قرابة وليّ الأمر غير مذكورة.</translation>
    </message>
    <message>
        <source>The child has to agree too.</source>
        <translation>يجب أن يوافق الطفل أيضًا.</translation>
    </message>
    <message>
        <source>%1 has not come yet. When was it?</source>
        <translation>التاريخ %1 لم يأتِ بعد. متى كان ذلك؟</translation>
    </message>
    <message>
        <source>%1 is too long ago. When was it?</source>
        <translation>التاريخ %1 بعيد جدًا في الماضي. متى كان ذلك؟</translation>
    </message>
    <message>
        <source>A whole number from 0 to 10.</source>
        <translation>عدد صحيح من 0 إلى 10.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 5.</source>
        <translation>عدد صحيح من 1 إلى 5.</translation>
    </message>
    <message>
        <source>A week from 1 to 43.</source>
        <translation>أسبوع من 1 إلى 43.</translation>
    </message>
    <message>
        <source>This is longer than 4,000 letters.</source>
        <translation>هذا أطول من 4000 حرف.</translation>
    </message>
    <message>
        <source>At its best the pain is stronger here than at its worst. Are the two mixed up?</source>
        <translation>الألم في أخف حالاته مسجّل هنا أشد منه في أسوأ حالاته. هل تبدّل الرقمان؟</translation>
    </message>
    <message>
        <source>The pain now is stronger than at its worst.</source>
        <translation>الألم الآن أشد منه في أسوأ حالاته.</translation>
    </message>
    <message>
        <source>The pain now is less than at its best.</source>
        <translation>الألم الآن أقل منه في أخف حالاته.</translation>
    </message>
    <message>
        <source>%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.</source>
        <translation>الدواء %1 غير معروف هنا: يُرجى التحقق مما إذا كان يميّع الدم أو يخفف الإحساس بالألم أو يجعل الجلد هشًا.</translation>
    </message>
    <message>
        <source>“%1” is answered with no, but %2 is usually taken for it.</source>
        <translation>الجواب عن «%1» هو لا، لكن %2 يؤخذ عادةً لعلاجه.</translation>
    </message>
    <message>
        <source>Medicines are named, and it says that none are taken.</source>
        <translation>ذُكرت أدوية، ومذكور أيضًا أنه لا يؤخذ أي دواء.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>يفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, taken in the last 8 hours</source>
        <translation>%1، أُخذ في آخر 8 ساعات</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 يسار</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 يمين</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not treat today</source>
        <translation>لا علاج اليوم</translation>
    </message>
    <message>
        <source>Doctor’s clearance first</source>
        <translation>إذن الطبيب أولًا</translation>
    </message>
    <message>
        <source>Avoid the area</source>
        <translation>تجنّب المنطقة</translation>
    </message>
    <message>
        <source>Adapt the treatment</source>
        <translation>تكييف العلاج</translation>
    </message>
    <message>
        <source>Emergency: consider calling for help now</source>
        <translation>طوارئ: يُنظر في طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Consider referral to a doctor today</source>
        <translation>يُنظر في الإحالة إلى طبيب اليوم</translation>
    </message>
    <message>
        <source>Consider referral to a doctor soon</source>
        <translation>يُنظر في الإحالة إلى طبيب قريبًا</translation>
    </message>
    <message>
        <source>Do not press it; consider referral to a doctor</source>
        <translation>لا يُضغط عليها؛ يُنظر في الإحالة إلى طبيب</translation>
    </message>
    <message>
        <source>No massage</source>
        <translation>لا تدليك</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>لا يُجرى شيء هناك</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>ممنوع: %1</translation>
    </message>
    <message>
        <source>pressure %1 at most</source>
        <translation>الضغط %1 على الأكثر</translation>
    </message>
    <message>
        <source>place not named: ask</source>
        <translation>الموضع غير مذكور: يُسأل عنه</translation>
    </message>
    <message>
        <source>Not certain: ask.</source>
        <translation>غير مؤكد: يُسأل عنه.</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>الدواء: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the complaint or the activity, in the client’s words.</source>
        <translation>يُرجى كتابة الشكوى أو النشاط بكلمات العميل.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>ذلك اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1، تاريخ الميلاد %2</translation>
    </message>
    <message>
        <source>Please look at the following, which my client told me of before a massage:</source>
        <translation>أرجو النظر في الآتي، وقد أخبرني به العميل قبل التدليك:</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>الموضع: %1.</translation>
    </message>
    <message>
        <source>I have not worked on it and will not before you have seen it.</source>
        <translation>لم أعالج هذا الموضع ولن أعالجه قبل أن تفحصوه.</translation>
    </message>
    <message>
        <source>I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.</source>
        <translation>لا أمارس الطب ولا أضع تشخيصًا؛ ويسرّني أن تفيدوني هل التدليك آمن.</translation>
    </message>
    <message>
        <source>Name the doctor.</source>
        <translation>يُرجى ذكر الطبيب.</translation>
    </message>
    <message>
        <source>Name the day with its year.</source>
        <translation>يُرجى ذكر اليوم مع السنة.</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <translation>ينتهي قبل أن يُمنح.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The clearance by %1 expired on %2</source>
        <translation>انتهت صلاحية إذن %1 في %2</translation>
    </message>
    <message>
        <source>Cleared until %1 by %2</source>
        <translation>مأذون به حتى %1، من %2</translation>
    </message>
    <message>
        <source>%1 for: %2</source>
        <translation>%1، ويشمل: %2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>لم تُوقَّع بعد</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>ملأها العميل</translation>
    </message>
    <message>
        <source>Begun by the client</source>
        <translation>بدأها العميل</translation>
    </message>
    <message>
        <source>on %1, not taken over yet</source>
        <translation>في %1، لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>Health form begun</source>
        <translation>استمارة صحية قيد التعبئة</translation>
    </message>
    <message>
        <source>on %1, not finished</source>
        <translation>في %1، غير مكتملة</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>لا يوجد تاريخ صحي بعد</translation>
    </message>
    <message>
        <source>nothing is known of this client’s health</source>
        <translation>لا يُعرف شيء عن صحة هذا العميل</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>موافقة: %1</translation>
    </message>
    <message>
        <source>Intake is due</source>
        <translation>حان وقت مراجعة التاريخ الصحي</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>آخر مراجعة في %1</translation>
    </message>
</context>
<context>
    <name>IntakePages</name>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Dose, and what for</source>
        <translation>الجرعة وسبب أخذه</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>أُخذ اليوم</translation>
    </message>
    <message>
        <source>Operation or accident</source>
        <translation>عملية أو حادث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>الاستمارة الصحية</translation>
    </message>
    <message>
        <source>Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage.</source>
        <translation>نرجو تعبئة ما يمكن. ويمكن ترك ما لا رغبة في ذكره: سنتحدث عنه قبل التدليك.</translation>
    </message>
    <message>
        <source>Kept in confidence. It helps us to treat you safely, and is no medical examination.</source>
        <translation>تُحفظ بسرّية. وهي تساعدنا على علاجك بأمان، وليست فحصًا طبيًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>الهاتف والبريد الإلكتروني</translation>
    </message>
    <message>
        <source>What I have written is true as far as I know. I will say when something changes.</source>
        <translation>ما كتبتُه صحيح على حد علمي. وسأخبركم إذا تغيّر شيء.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Signature (of a parent or guardian, for a minor)</source>
        <translation>التوقيع (توقيع أحد الوالدين أو وليّ الأمر عن القاصر)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a moment</comment>
        <translation>d MMMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>Health form, filled in by the client on %1</source>
        <translation>الاستمارة الصحية، ملأها العميل في %1</translation>
    </message>
    <message>
        <source>Health form, filled in with the client on %1</source>
        <translation>الاستمارة الصحية، مُلئت مع العميل في %1</translation>
    </message>
    <message>
        <source>Part of the confidential health record.</source>
        <translation>جزء من السجل الصحي السرّي.</translation>
    </message>
    <message>
        <source>Nothing has changed since the form before, says the client.</source>
        <translation>يقول العميل إن شيئًا لم يتغيّر منذ الاستمارة السابقة.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>دون إجابة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>كل موافقة قائمة بذاتها. يُوقَّع ما تتم الموافقة عليه فقط، ويمكن سحب أيّ منها لاحقًا.</translation>
    </message>
    <message>
        <source>%1. Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>%1. كل موافقة قائمة بذاتها. يُوقَّع ما تتم الموافقة عليه فقط، ويمكن سحب أيّ منها لاحقًا.</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>الاسم بخط واضح</translation>
    </message>
    <message>
        <source>Consents that were given</source>
        <translation>الموافقات الممنوحة</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقّع</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>سارية حتى</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>سُحبت في</translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>لم تُمنح أي موافقة بعد.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The backup %1 was not removed: it holds %2, which Untie did not put there.</source>
        <translation>لم تُحذف النسخة الاحتياطية %1: ففيها %2، ولم يضعه Untie هناك.</translation>
    </message>
    <message>
        <source>%1 is the clinic itself. Choose another folder for its backups.</source>
        <translation>المجلد %1 هو العيادة نفسها. يُرجى اختيار مجلد آخر لنسخها الاحتياطية.</translation>
    </message>
    <message>
        <source>%1 lies within the clinic. Choose a folder outside it, best on another disk.</source>
        <translation>المجلد %1 داخل العيادة. يُرجى اختيار مجلد خارجها، والأفضل على قرص آخر.</translation>
    </message>
    <message>
        <source>%1 is a backup already. Choose the folder above it.</source>
        <translation>المجلد %1 نسخة احتياطية بالفعل. يُرجى اختيار المجلد الذي فوقه.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the front desk&apos;s vault is older than the clinical one remembers.</source>
        <translation>هذان الملفان ليسا من اللحظة نفسها: خزنة الاستقبال أقدم مما تذكره الخزنة السريرية.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the clinical vault is older than the front desk&apos;s remembers.</source>
        <translation>هذان الملفان ليسا من اللحظة نفسها: الخزنة السريرية أقدم مما تذكره خزنة الاستقبال.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>خزنة الاستقبال أقدم مما كانت عليه حين رآها هذا الحاسوب آخر مرة: فقد وضع أحدهم نسخة قديمة مكانها.</translation>
    </message>
    <message>
        <source>The clinical vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>الخزنة السريرية أقدم مما كانت عليه حين رآها هذا الحاسوب آخر مرة: فقد وضع أحدهم نسخة قديمة مكانها.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>مسار خزنة الاستقبال يختلف عمّا رآه هذا الحاسوب: فقد استُؤنفت من نسخة قديمة أو جرى تغييرها.</translation>
    </message>
    <message>
        <source>The clinical vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>مسار الخزنة السريرية يختلف عمّا رآه هذا الحاسوب: فقد استُؤنفت من نسخة قديمة أو جرى تغييرها.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have visits, but the front desk does not know them.</source>
        <translation>
            <numerusform>لا عملاء لهم زيارات ولا يعرفهم الاستقبال.</numerusform>
            <numerusform>لدى عميل واحد زيارات، لكن الاستقبال لا يعرفه.</numerusform>
            <numerusform>لدى عميلين زيارات، لكن الاستقبال لا يعرفهما.</numerusform>
            <numerusform>لدى %n عملاء زيارات، لكن الاستقبال لا يعرفهم.</numerusform>
            <numerusform>لدى %n عميلًا زيارات، لكن الاستقبال لا يعرفهم.</numerusform>
            <numerusform>لدى %n عميل زيارات، لكن الاستقبال لا يعرفهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between the two vaults could not be finished yet; they are tried again at the next sign-in.</source>
        <translation>
            <numerusform>لا خطوات معلّقة بين الخزنتين.</numerusform>
            <numerusform>تعذّر إتمام خطوة واحدة بين الخزنتين؛ ستُعاد محاولتها عند تسجيل الدخول التالي.</numerusform>
            <numerusform>تعذّر إتمام خطوتين بين الخزنتين؛ ستُعاد محاولتهما عند تسجيل الدخول التالي.</numerusform>
            <numerusform>تعذّر إتمام %n خطوات بين الخزنتين؛ ستُعاد محاولتها عند تسجيل الدخول التالي.</numerusform>
            <numerusform>تعذّر إتمام %n خطوة بين الخزنتين؛ ستُعاد محاولتها عند تسجيل الدخول التالي.</numerusform>
            <numerusform>تعذّر إتمام %n خطوة بين الخزنتين؛ ستُعاد محاولتها عند تسجيل الدخول التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of several clinics lie in this folder. Choose one of them.</source>
        <translation>في هذا المجلد نسخ احتياطية لعدة عيادات. يُرجى اختيار إحداها.</translation>
    </message>
    <message>
        <source>Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.</source>
        <translation>لا كلمة المرور هذه ولا ورقة الاسترداد هذه تخص العيادة التي ستحل النسخة الاحتياطية محلها.</translation>
    </message>
    <message>
        <source>This backup is of another clinic. Restore it into a new folder.</source>
        <translation>هذه النسخة الاحتياطية لعيادة أخرى. يُرجى استعادتها في مجلد جديد.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this backup: it is another clinic&apos;s, or from before or after the sheet was replaced.</source>
        <translation>ورقة الاسترداد هذه لا تفتح هذه النسخة الاحتياطية: فهي لعيادة أخرى، أو تعود إلى ما قبل استبدال الورقة أو بعده.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.</source>
        <translation>تعود هذه النسخة الاحتياطية إلى ورقة استرداد سابقة. تلزم تلك الورقة، أو كلمة مرور ذلك اليوم.</translation>
    </message>
    <message>
        <source>Say under which name the owner signs in from now on.</source>
        <translation>يُرجى ذكر الاسم الذي سيسجّل به المالك الدخول من الآن.</translation>
    </message>
    <message>
        <source>No keyring is left of this clinic, so its owner needs a new password.</source>
        <translation>لم تبقَ حلقة مفاتيح لهذه العيادة، ولذلك يحتاج المالك إلى كلمة مرور جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.</source>
        <translation>
            <numerusform>لا استمارات في الوارد يتعذّر فتحها.</numerusform>
            <numerusform>في الوارد استمارة واحدة يتعذّر فتحها: فقد خُتمت لخزنة سريرية أخرى. يُرجى سؤال هذا العميل من جديد.</numerusform>
            <numerusform>في الوارد استمارتان يتعذّر فتحهما: فقد خُتمتا لخزنة سريرية أخرى. يُرجى سؤال هذين العميلين من جديد.</numerusform>
            <numerusform>في الوارد %n استمارات يتعذّر فتحها: فقد خُتمت لخزنة سريرية أخرى. يُرجى سؤال هؤلاء العملاء من جديد.</numerusform>
            <numerusform>في الوارد %n استمارة يتعذّر فتحها: فقد خُتمت لخزنة سريرية أخرى. يُرجى سؤال هؤلاء العملاء من جديد.</numerusform>
            <numerusform>في الوارد %n استمارة يتعذّر فتحها: فقد خُتمت لخزنة سريرية أخرى. يُرجى سؤال هؤلاء العملاء من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown client %1</source>
        <translation>عميل غير معروف %1</translation>
    </message>
    <message>
        <source>There were visits of this client and no entry at the front desk. Say who it is.</source>
        <translation>كانت لهذا العميل زيارات دون سجل في الاستقبال. يُرجى ذكر مَن هو.</translation>
    </message>
    <message>
        <source>%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.</source>
        <translation>المكان %1 داخل مجلد العيادة نفسه: ما يصيب أحدهما يصيب كليهما. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever finds the record has to know.</source>
        <translation>يُرجى ذكر السبب بكلمات قليلة: فمن يجد السجل يجب أن يعرفه.</translation>
    </message>
</context>
<context>
    <name>KeyringTrust</name>
    <message>
        <source>The list of accounts (the file “keyring”) was changed by something other than Untie. The record is whole, but accounts cannot be changed until the keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>قائمة الحسابات (الملف «keyring») غيّرها شيء غير Untie. السجلات سليمة، لكن لا يمكن تغيير الحسابات حتى تُستعاد حلقة المفاتيح من نسخة احتياطية أو تُنشأ من جديد بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put an old copy back, and passwords of that day open it again. Accounts cannot be changed until the newest keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>قائمة الحسابات (الملف «keyring») أقدم مما تذكره هذه العيادة: فقد أعاد أحدهم نسخة قديمة، وكلمات المرور في ذلك اليوم تفتحها من جديد. لا يمكن تغيير الحسابات حتى تُستعاد أحدث حلقة مفاتيح من نسخة احتياطية أو تُنشأ من جديد بورقة الاسترداد.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>These lines have %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذه الأسطر %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>This colour or size is not among those that can be chosen.</source>
        <translation>هذا اللون أو الحجم ليس من الخيارات المتاحة.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>الاسم المتداول</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>نطق الاسم</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Preferred phone</source>
        <translation>الهاتف المفضّل</translation>
    </message>
    <message>
        <source>Preferred e-mail</source>
        <translation>البريد الإلكتروني المفضّل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>لغة المطبوعات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>بتوصية من</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>ملاحظة للاستقبال</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>اسم العائلة نفسه</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>similar birth date</source>
        <translation>تاريخ ميلاد مشابه</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
</context>
<context>
    <name>MuscleChoice</name>
    <message>
        <source>l left</source>
        <extracomment>Words that mean the left side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>س يس أيسر ايسر يسار يسرى</translation>
    </message>
    <message>
        <source>r right</source>
        <extracomment>Words that mean the right side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>م يم أيمن ايمن يمين يمنى</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>إدخال متأخر</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Client disagrees</source>
        <translation>اعتراض العميل</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>مُبطَلة</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Subjective</source>
        <translation>ذاتي</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>موضوعي</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
</context>
<context>
    <name>NoteProof</name>
    <message>
        <source>This visit counts as signed, but its signature is missing. Do not rely on it; compare it with a backup.</source>
        <translation>تُعدّ هذه الزيارة موقّعة، لكن توقيعها مفقود. لا يُعتمد عليها؛ ويُرجى مقارنتها بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.</source>
        <translation>كانت هذه الملاحظة موقّعة، لكن حالتها غُيّرت في الملف بغير Untie. يُرجى مقارنتها بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.</source>
        <translation>غُيّرت هذه الملاحظة في الملف بعد توقيعها. لا يُعتمد عليها؛ ويُرجى مقارنتها بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.</source>
        <translation>توقيع هذه الملاحظة غير مطابق: فقد غُيّر في الملف اسم مَن وقّعها أو وقت التوقيع. يُرجى مقارنتها بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>This note was signed with a key that is not known as its author&apos;s. Compare it with a backup.</source>
        <translation>وُقّعت هذه الملاحظة بمفتاح غير معروف لكاتبها. يُرجى مقارنتها بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Something that was added to this note is missing, or stands in another order. Compare it with a backup.</source>
        <translation>شيء مما أُضيف إلى هذه الملاحظة مفقود أو في ترتيب آخر. يُرجى مقارنتها بنسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>Use at least %1 characters; a few words in a row are easy to remember.</source>
        <translation>يلزم %1 حرفًا على الأقل؛ وبضع كلمات متتالية يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.</source>
        <translation>هذه من أول ما قد يجرّبه أحدهم. يُفضَّل وضع بضع كلمات متتالية لا علاقة بينها.</translation>
    </message>
</context>
<context>
    <name>PasswordSlip</name>
    <message>
        <source>This opens Untie for you. Nobody but you should read it.</source>
        <translation>بهذه الكلمات يُفتح لك Untie. لا ينبغي أن يقرأها أحد سواك.</translation>
    </message>
    <message>
        <source>Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.</source>
        <translation>يُختار اسمك حيث يسأل Untie عمّن يعمل، ثم تُكتب هذه الكلمات مع المسافات بينها. وبعدها تُختار كلمة مرور خاصة بك: الإعدادات، حسابي.</translation>
    </message>
    <message>
        <source>Tear this up when you have.</source>
        <translation>تُمزَّق هذه الورقة بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>Somebody who works here needs a name.</source>
        <translation>مَن يعمل هنا يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذا الاسم %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>These credentials have %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذه الصفة المهنية %1، والحد الأقصى %2.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>The key is letters and digits, with a letter first.</source>
        <translation>الاختصار أحرف وأرقام، يبدأ بحرف.</translation>
    </message>
    <message>
        <source>The key has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف الاختصار %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The name has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف الاسم %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The phrase has no text.</source>
        <translation>العبارة بلا نص.</translation>
    </message>
    <message>
        <source>The text has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف النص %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>There is another phrase with the key “%1”.</source>
        <translation>توجد عبارة أخرى بالاختصار «%1».</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>هذه الصورة أكبر من 20 م.ب. يُرجى اختيار صورة أصغر.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or a JPEG.</source>
        <translation>هذه ليست صورة يمكن عرضها. يُرجى اختيار صورة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This picture has more than 16 megapixels. Choose a smaller one.</source>
        <translation>هذه الصورة تزيد على 16 ميغابكسل. يُرجى اختيار صورة أصغر.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>هذه الصورة تالفة ولا يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a muscle, %2 &quot;left&quot; or &quot;right&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>PointChange</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيّر</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
</context>
<context>
    <name>PointMerge</name>
    <message>
        <source>The two lie on different sides of the body.</source>
        <translation>النقطتان على جانبين مختلفين من الجسم.</translation>
    </message>
    <message>
        <source>One visit looked at both of them, so they are two.</source>
        <translation>فُحصت كلتاهما في زيارة واحدة، فهما نقطتان.</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of the year as short as possible, in Qt&apos;s date format</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>لم تُفحص اليوم</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 are scores before and after, %2 is a day</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 are the scores of that day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>هادئة اليوم</translation>
    </message>
    <message>
        <source>= as %1</source>
        <translation>= كما في %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 is an arrow up or down, %2 a number of points, %3 a day</extracomment>
        <translation>%1 %2 منذ %3</translation>
    </message>
    <message>
        <source>open since the last visit</source>
        <translation>مفتوحة منذ الزيارة السابقة</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>حينها %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>بعد: %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Visit summary</source>
        <translation>ملخص الزيارة</translation>
    </message>
</context>
<context>
    <name>ProgressPages</name>
    <message>
        <source>A therapist’s findings, no diagnosis and no promise.</source>
        <translation>نتائج فحص أجراه معالج، لا تشخيص ولا وعد.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>تقرير التقدم</translation>
    </message>
    <message>
        <source>There was no visit in this time.</source>
        <translation>لم تكن هناك زيارة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Each place, pain 0–10 before treatment</source>
        <translation>كل موضع، الألم 0–10 قبل العلاج</translation>
    </message>
    <message>
        <source>In the client’s own words</source>
        <translation>بكلمات العميل نفسه</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أول قيمة</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر قيمة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>pain, 0 is none</source>
        <translation>الألم، 0 يعني لا ألم</translation>
    </message>
    <message>
        <source>able to do it, 10 is fully</source>
        <translation>القدرة على الأداء، 10 كاملة</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>كما كان تقريبًا</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>أفضل بوضوح</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>أسوأ بوضوح</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>المقاييس</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were followed in this time.</source>
        <translation>
            <numerusform>لم يُتابَع أي موضع في هذه الفترة.</numerusform>
            <numerusform>تُوبع موضع واحد في هذه الفترة.</numerusform>
            <numerusform>تُوبع موضعان في هذه الفترة.</numerusform>
            <numerusform>تُوبعت %n مواضع في هذه الفترة.</numerusform>
            <numerusform>تُوبع %n موضعًا في هذه الفترة.</numerusform>
            <numerusform>تُوبع %n موضع في هذه الفترة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not hurt on pressure any more.</source>
        <translation>
            <numerusform>لا موضع منها زال ألمه عند الضغط.</numerusform>
            <numerusform>موضع واحد منها لم يعد يؤلم عند الضغط.</numerusform>
            <numerusform>موضعان منها لم يعودا يؤلمان عند الضغط.</numerusform>
            <numerusform>%n مواضع منها لم تعد تؤلم عند الضغط.</numerusform>
            <numerusform>%n موضعًا منها لم يعد يؤلم عند الضغط.</numerusform>
            <numerusform>%n موضع منها لم يعد يؤلم عند الضغط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly less than at first.</source>
        <translation>
            <numerusform>لا موضع يؤلم أقل من البداية بوضوح.</numerusform>
            <numerusform>موضع واحد يؤلم أقل من البداية بوضوح.</numerusform>
            <numerusform>موضعان يؤلمان أقل من البداية بوضوح.</numerusform>
            <numerusform>%n مواضع تؤلم أقل من البداية بوضوح.</numerusform>
            <numerusform>%n موضعًا يؤلم أقل من البداية بوضوح.</numerusform>
            <numerusform>%n موضع يؤلم أقل من البداية بوضوح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly more than at first.</source>
        <translation>
            <numerusform>لا موضع يؤلم أكثر من البداية بوضوح.</numerusform>
            <numerusform>موضع واحد يؤلم أكثر من البداية بوضوح.</numerusform>
            <numerusform>موضعان يؤلمان أكثر من البداية بوضوح.</numerusform>
            <numerusform>%n مواضع تؤلم أكثر من البداية بوضوح.</numerusform>
            <numerusform>%n موضعًا يؤلم أكثر من البداية بوضوح.</numerusform>
            <numerusform>%n موضع يؤلم أكثر من البداية بوضوح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), %1 to %2</source>
        <translation>
            <numerusform>لا زيارات، من %1 إلى %2</numerusform>
            <numerusform>زيارة واحدة، من %1 إلى %2</numerusform>
            <numerusform>زيارتان، من %1 إلى %2</numerusform>
            <numerusform>%n زيارات، من %1 إلى %2</numerusform>
            <numerusform>%n زيارة، من %1 إلى %2</numerusform>
            <numerusform>%n زيارة، من %1 إلى %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Letters are missing in line %1: it has %2 of %3.</source>
        <translation>في السطر %1 حروف ناقصة: فيه %2 من %3.</translation>
    </message>
    <message>
        <source>Line %1 is too long: it has %2 letters in place of %3.</source>
        <translation>السطر %1 طويل: فيه %2 حرفًا بدلًا من %3.</translation>
    </message>
    <message>
        <source>Letter %2 in line %1 is none that stands on a recovery sheet.</source>
        <translation>الحرف %2 في السطر %1 ليس من الحروف التي ترد في ورقة استرداد.</translation>
    </message>
    <message>
        <source>Line %1 is not quite right: look at letter %2.</source>
        <translation>السطر %1 ليس صحيحًا تمامًا: يُرجى مراجعة الحرف %2.</translation>
    </message>
    <message>
        <source>Line %1 is not right in several places: compare it with the sheet.</source>
        <translation>السطر %1 غير صحيح في عدة مواضع: يُرجى مقارنته بالورقة.</translation>
    </message>
    <message>
        <source>Line %1 stands in the wrong place: compare the order of the lines with the sheet.</source>
        <translation>السطر %1 في غير مكانه: يُرجى مقارنة ترتيب الأسطر بالورقة.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever holds it can open every record of this clinic, without any password.</source>
        <translation>تُحفظ في مكان مقفل. مَن كانت معه يستطيع فتح كل سجل في هذه العيادة دون أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, what looks like O is zero. Small letters are as good as capitals.</source>
        <translation>أربعة أسطر في كل منها خمسة عشر رمزًا من الحروف اللاتينية والأرقام. ليس بينها I ولا L ولا O: فما يشبه I أو L هو الرقم واحد، وما يشبه O هو الصفر. والحروف الصغيرة تعادل الكبيرة.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>فائدتها</translation>
    </message>
    <message>
        <source>When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.</source>
        <translation>إذا نُسيت كلمة مرور، أو تلف مجلد العيادة، أو أُريد فتح نسخة احتياطية على حاسوب آخر: يُختار «ورقة الاسترداد…» حيث يسأل Untie عمّن يعمل، ثم تُكتب الأسطر الأربعة.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>طريقة حفظها</translation>
    </message>
    <message>
        <source>Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.

Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where clients walk by.

Take no photograph of it, send it to nobody, and keep no file of it on a computer.</source>
        <translation>تُصنع منها نسختان. توضع كل نسخة في ظرف خاص بها، يُغلق ويُكتب التاريخ فوق موضع الإغلاق.

تُحفظان في مكانين لهما قفل، مثلًا في البيت وفي المصرف. لا بجانب الحاسوب أبدًا، ولا حيث يمرّ العملاء.

لا تُصوَّر، ولا تُرسل إلى أحد، ولا يُحفظ منها ملف على حاسوب.</translation>
    </message>
    <message>
        <source>When it was lost, or somebody saw it</source>
        <translation>إذا فُقدت أو رآها أحد</translation>
    </message>
    <message>
        <source>Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; this one then opens only the backups that were made before.</source>
        <translation>يُسجَّل الدخول بحساب مالك ويُنشأ سر استرداد جديد من الإعدادات. عندئذ تُشفَّر العيادة من جديد وتُطبع ورقة جديدة؛ أما هذه الورقة فلا تفتح بعد ذلك إلا النسخ الاحتياطية السابقة.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>For the clinic in the folder %1</source>
        <translation>للعيادة التي في المجلد %1</translation>
    </message>
    <message>
        <source>Copy %1 is kept by, and where</source>
        <translation>النسخة %1: مَن يحفظها وأين</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>كل %1 أيام</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>كل %1 أسابيع</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>كل %1 أشهر</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>كل %1 سنوات</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1، عدد المرات %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
</context>
<context>
    <name>ReferralRank</name>
    <message>
        <source>%1: the muscle to check</source>
        <extracomment>%1 is a part of the body that hurts</extracomment>
        <translation>%1: العضلة الواجب فحصها</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, in Qt&apos;s date format</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>This client had a point here; it was quiet on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>كانت لدى هذا العميل نقطة هنا؛ وكانت هادئة في %1</translation>
    </message>
    <message>
        <source>This client has an open point here, seen on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>لدى هذا العميل نقطة مفتوحة هنا، فُحصت في %1</translation>
    </message>
    <message>
        <source>This client has an open point here, %1 on %2</source>
        <extracomment>%1 is a score, %2 a day</extracomment>
        <translation>لدى هذا العميل نقطة مفتوحة هنا، %1 في %2</translation>
    </message>
    <message>
        <source>%1: main zone, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts and a main zone of a muscle, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: المنطقة الرئيسية، %2 من %3</translation>
    </message>
    <message>
        <source>%1: some only, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: عند البعض فقط، %2 من %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Your appointment at %1</source>
        <translation>موعدك لدى %1</translation>
    </message>
    <message>
        <source>Good day %1,

this is to remind you of your appointment on %2 at %3. If you cannot come, please tell us as soon as you can.

%4</source>
        <translation>تحية طيبة %1،

نودّ تذكيرك بموعدك في %2 الساعة %3. إذا تعذّر الحضور، فنرجو إبلاغنا في أقرب وقت ممكن.

%4</translation>
    </message>
</context>
<context>
    <name>Restriction</name>
    <message>
        <source>This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1</source>
        <comment>a reason</comment>
        <translation>هذا السجل مقيّد، لذلك لم يُحفظ شيء: لا يعمل عليه أحد حتى يرفع أحد المالكين التقييد. %1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>معالج</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.</source>
        <translation>يستطيع الاستقبال فتح الأسماء وبيانات الاتصال. وكلمة مروره لا تفتح أي شيء سريري، ولا حتى ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Therapists can open the clients, their visits and their notes.</source>
        <translation>يستطيع المعالجون فتح العملاء وزياراتهم وملاحظاتهم.</translation>
    </message>
    <message>
        <source>Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.</source>
        <translation>يستطيع المالكون فتح كل شيء، والملاحظات السريرية أيضًا. وهم يقررون مَن يعمل هنا، ويرون مَن فتح أي سجل، وبحوزتهم ورقة الاسترداد.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>متأخر %1 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This sentence would be empty.</source>
        <translation>ستكون هذه الجملة فارغة.</translation>
    </message>
    <message>
        <source>There is no value {%1} in this sentence.</source>
        <translation>لا توجد في هذه الجملة قيمة {%1}.</translation>
    </message>
    <message>
        <source>Each bracket is closed before the next one is opened.</source>
        <translation>يُغلق كل قوس قبل أن يُفتح التالي.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>A series by months keeps its day. Move one of its appointments, or end it and begin another.</source>
        <translation>السلسلة الشهرية تحتفظ بيومها. يمكن نقل أحد مواعيدها، أو إنهاؤها وبدء سلسلة أخرى.</translation>
    </message>
    <message>
        <source>It cannot repeat like this.</source>
        <translation>لا يمكن التكرار بهذه الطريقة.</translation>
    </message>
    <message>
        <source>None of these times is free.</source>
        <translation>لا وقت متاح من هذه الأوقات.</translation>
    </message>
</context>
<context>
    <name>ServiceTint</name>
    <message>
        <source>Clay</source>
        <translation>طيني</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>مريمي</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>عسلي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>بحري</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>حجري</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>It needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذا الاسم %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>مدة العلاج من %1 إلى %2 دقيقة.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>الوقت قبل العلاج وبعده %1 دقيقة على الأكثر لكل منهما.</translation>
    </message>
    <message>
        <source>This price cannot be.</source>
        <translation>هذا السعر غير ممكن.</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>L</source>
        <extracomment>one letter for the left side of the body</extracomment>
        <translation>س</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter for the right side of the body</extracomment>
        <translation>م</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This clinic has several owners: say which account is yours.</source>
        <translation>لهذه العيادة عدة مالكين: يُرجى تحديد حسابك.</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Nothing is written and nothing is marked: there is nothing to sign.</source>
        <translation>لم يُكتب شيء ولم توضع أي علامة: لا يوجد ما يُوقَّع.</translation>
    </message>
    <message>
        <source>S: why the client came is not written down.</source>
        <translation>‏S: لم يُكتب سبب مجيء العميل.</translation>
    </message>
    <message>
        <source>O: nothing was found, and no word says so.</source>
        <translation>‏O: لا توجد نتيجة فحص، ولا كلمة تقول ذلك.</translation>
    </message>
    <message>
        <source>A: your reading of it is missing.</source>
        <translation>‏A: تقييمك مفقود.</translation>
    </message>
    <message>
        <source>P: how it goes on is missing.</source>
        <translation>‏P: الخطوة التالية غير مكتوبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have no score.</source>
        <translation>
            <numerusform>لا نقاط دون درجة.</numerusform>
            <numerusform>نقطة واحدة بلا درجة.</numerusform>
            <numerusform>نقطتان بلا درجة.</numerusform>
            <numerusform>%n نقاط بلا درجة.</numerusform>
            <numerusform>%n نقطة بلا درجة.</numerusform>
            <numerusform>%n نقطة بلا درجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of last time were not looked at.</source>
        <translation>
            <numerusform>لا نقاط من المرة السابقة لم تُفحص.</numerusform>
            <numerusform>نقطة واحدة من المرة السابقة لم تُفحص.</numerusform>
            <numerusform>نقطتان من المرة السابقة لم تُفحصا.</numerusform>
            <numerusform>%n نقاط من المرة السابقة لم تُفحص.</numerusform>
            <numerusform>%n نقطة من المرة السابقة لم تُفحص.</numerusform>
            <numerusform>%n نقطة من المرة السابقة لم تُفحص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a signed note can be added to.</source>
        <translation>الإضافة ممكنة إلى ملاحظة موقّعة فقط.</translation>
    </message>
    <message>
        <source>This visit was voided. Only an addendum can follow.</source>
        <translation>أُبطلت هذه الزيارة. لا يمكن أن يتبعها إلا ملحق.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>يُرجى ذكر السبب.</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>يُرجى تحديد الكلمات الخاطئة في الملاحظة.</translation>
    </message>
    <message>
        <source>The new words are the old ones.</source>
        <translation>الكلمات الجديدة هي نفسها القديمة.</translation>
    </message>
    <message>
        <source>This is too long to be stored. Shorten it, or add it in two parts.</source>
        <translation>هذا أطول مما يمكن حفظه. يُرجى اختصاره، أو إضافته على جزأين.</translation>
    </message>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>يجري توقيع هذه الملاحظة بعد أكثر من يوم على الزيارة. يُرجى ذكر سبب التأخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) for a sensitive area that was treated are not signed.</source>
        <translation>
            <numerusform>لا موافقات ناقصة لمناطق حساسة عولجت.</numerusform>
            <numerusform>لم تُوقَّع موافقة على منطقة حساسة عولجت.</numerusform>
            <numerusform>لم تُوقَّع موافقتان على منطقتين حساستين عولجتا.</numerusform>
            <numerusform>لم تُوقَّع %n موافقات على مناطق حساسة عولجت.</numerusform>
            <numerusform>لم تُوقَّع %n موافقة على مناطق حساسة عولجت.</numerusform>
            <numerusform>لم تُوقَّع %n موافقة على مناطق حساسة عولجت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are copied from last time and were not touched.</source>
        <translation>
            <numerusform>لا نصوص منسوخة من المرة السابقة دون تعديل.</numerusform>
            <numerusform>نص واحد منسوخ من المرة السابقة دون تعديل.</numerusform>
            <numerusform>نصان منسوخان من المرة السابقة دون تعديل.</numerusform>
            <numerusform>%n نصوص منسوخة من المرة السابقة دون تعديل.</numerusform>
            <numerusform>%n نصًا منسوخًا من المرة السابقة دون تعديل.</numerusform>
            <numerusform>%n نص منسوخ من المرة السابقة دون تعديل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>One word is meant, of at most %1 letters.</source>
        <translation>المقصود كلمة واحدة من %1 حرفًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Bone, joint or skin</source>
        <translation>عظم أو مفصل أو جلد</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>الجلد</translation>
    </message>
</context>
<context>
    <name>TreatmentPlaces</name>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>دون موضع محدد</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>تتحسّن</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيّر</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>زالت</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>عادت</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>The number of pages cannot be read.</source>
        <translation>لا يمكن قراءة عدد الصفحات.</translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>الصفحة %1 تالفة.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to one of “%2” that is not there.</source>
        <translation>صف في «%1» يشير إلى صف في «%2» غير موجود.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be counted.</source>
        <translation>لا يمكن عدّ صفوف «%1».</translation>
    </message>
</context>
<context>
    <name>VisitNotePages</name>
    <message>
        <source>born on %1</source>
        <translation>تاريخ الميلاد %1</translation>
    </message>
    <message>
        <source>Confidential health record. A therapist’s findings, no diagnosis.</source>
        <translation>سجل صحي سرّي. نتائج فحص أجراه معالج، لا تشخيص.</translation>
    </message>
    <message>
        <source>Visit note</source>
        <translation>ملاحظة الزيارة</translation>
    </message>
    <message>
        <source>somebody who is no longer known</source>
        <translation>شخص لم يعد معروفًا</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>VOID. This visit does not count; why is said at the end.</source>
        <translation>مُبطَلة. هذه الزيارة لا تُعتمد؛ والسبب مذكور في النهاية.</translation>
    </message>
    <message>
        <source>DRAFT. This note is not signed yet.</source>
        <translation>مسودة. لم تُوقَّع هذه الملاحظة بعد.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1، يسار</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1، يمين</translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 في الراحة</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>شريط مشدود</translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation>لا شريط مشدود</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>عُقيدة</translation>
    </message>
    <message>
        <source>no nodule</source>
        <translation>لا عُقيدة</translation>
    </message>
    <message>
        <source>refers</source>
        <translation>ألم رجيع</translation>
    </message>
    <message>
        <source>does not refer</source>
        <translation>لا ألم رجيع</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>ألم مألوف</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>ألم غير مألوف</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>نفضة</translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation>لا نفضة</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1، في: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعها</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>إدخال متأخر</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verified: it is what was signed, and nothing is missing.</source>
        <translation>تم التحقق: هي كما وُقّعت، ولا ينقصها شيء.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>At home, and next time</source>
        <translation>في المنزل، وفي المرة القادمة</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُجري</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما قيس</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>%1, light lotioning</source>
        <translation>%1، دهن خفيف</translation>
    </message>
    <message>
        <source>%1, heavy lotioning</source>
        <translation>%1، دهن قوي</translation>
    </message>
    <message>
        <source>%1, medium</source>
        <translation>%1، متوسط</translation>
    </message>
    <message>
        <source>%1, strong</source>
        <translation>%1، قوي</translation>
    </message>
    <message>
        <source>%1, deep</source>
        <translation>%1، عميق</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Pain as a whole, 0–10</source>
        <translation>الألم عمومًا، 0–10</translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation>عتبة ألم الضغط</translation>
    </message>
    <message>
        <source>Pressure pain threshold: %1</source>
        <translation>عتبة ألم الضغط: %1</translation>
    </message>
    <message>
        <source>%1, passive</source>
        <translation>%1، حركة سلبية</translation>
    </message>
    <message>
        <source>Visit %1 on %2, %3 minutes</source>
        <translation>الزيارة %1 في %2، %3 دقيقة</translation>
    </message>
</context>
<context>
    <name>VisitRules</name>
    <message>
        <source>Mark %1: a score is a whole number from 0 to 10.</source>
        <translation>العلامة %1: الدرجة عدد صحيح من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Mark %1: what was not examined has no score.</source>
        <translation>العلامة %1: ما لم يُفحص لا درجة له.</translation>
    </message>
    <message>
        <source>Mark %1 lies outside the body map. Set it again.</source>
        <translation>العلامة %1 خارج خريطة الجسم. يُرجى وضعها من جديد.</translation>
    </message>
    <message>
        <source>Mark %1: the remark is too long; the note has room for it.</source>
        <translation>العلامة %1: التعليق أطول من اللازم؛ مكانه في الملاحظة.</translation>
    </message>
    <message>
        <source>A visit belongs to a client.</source>
        <translation>الزيارة تخص عميلًا.</translation>
    </message>
    <message>
        <source>A visit needs a therapist.</source>
        <translation>الزيارة تحتاج إلى معالج.</translation>
    </message>
    <message>
        <source>A visit needs the day and time when it began.</source>
        <translation>الزيارة تحتاج إلى يوم بدايتها ووقتها.</translation>
    </message>
    <message>
        <source>This visit would begin in the future. Look at its date.</source>
        <translation>ستبدأ هذه الزيارة في المستقبل. يُرجى مراجعة تاريخها.</translation>
    </message>
    <message>
        <source>A visit lasts from one minute to one day.</source>
        <translation>تدوم الزيارة من دقيقة واحدة إلى يوم واحد.</translation>
    </message>
    <message>
        <source>One part of the note has %1 characters; at most %2 can be stored.</source>
        <translation>عدد أحرف أحد أجزاء الملاحظة %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>Mark %1 is there twice. Remove one of the two.</source>
        <translation>العلامة %1 موجودة مرتين. يُرجى إزالة إحداهما.</translation>
    </message>
    <message>
        <source>Mark %1: the painted area is too large. Paint it with fewer strokes.</source>
        <translation>العلامة %1: المنطقة المرسومة كبيرة جدًا. يُرجى رسمها بخطوط أقل.</translation>
    </message>
    <message>
        <source>Mark %1 cannot be its own key.</source>
        <translation>لا يمكن أن تكون العلامة %1 نقطة رئيسية لنفسها.</translation>
    </message>
    <message>
        <source>Treatment %1 has no technique.</source>
        <translation>العلاج %1 بلا تقنية.</translation>
    </message>
    <message>
        <source>Treatment %1 lasts from 1 to %2 minutes.</source>
        <translation>العلاج %1 مدته من 1 إلى %2 دقيقة.</translation>
    </message>
    <message>
        <source>Treatment %1: pressure is a number from 1 to 5.</source>
        <translation>العلاج %1: الضغط رقم من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Treatment %1: the response is too long; the note has room for it.</source>
        <translation>العلاج %1: نص الاستجابة أطول من اللازم؛ مكانه في الملاحظة.</translation>
    </message>
    <message>
        <source>How it was overall is a whole number from 0 to 10.</source>
        <translation>الدرجة العامة عدد صحيح من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Home care has %1 characters; at most %2 can be stored.</source>
        <translation>عدد أحرف العناية المنزلية %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The next visit is in 1 to %1 weeks.</source>
        <translation>الزيارة القادمة بعد أسبوع واحد إلى %1 أسبوعًا.</translation>
    </message>
    <message>
        <source>Measure %1: a range of motion is from −90 to 200 degrees.</source>
        <translation>القياس %1: مدى الحركة من ‎−90 إلى 200 درجة.</translation>
    </message>
    <message>
        <source>Measure %1: a pressure is from 0 to 1500 kPa.</source>
        <translation>القياس %1: الضغط من 0 إلى 1500 kPa.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in a sentence</comment>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>front</source>
        <comment>in a sentence</comment>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>left side</source>
        <comment>in a sentence</comment>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>in a sentence</comment>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>Visit summary, %1</source>
        <translation>ملخص الزيارة، %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in full</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day without its weekday</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Your visit on %1, %n minute(s)</source>
        <translation>
            <numerusform>زيارتك في %1</numerusform>
            <numerusform>زيارتك في %1، دقيقة واحدة</numerusform>
            <numerusform>زيارتك في %1، دقيقتان</numerusform>
            <numerusform>زيارتك في %1، %n دقائق</numerusform>
            <numerusform>زيارتك في %1، %n دقيقة</numerusform>
            <numerusform>زيارتك في %1، %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <comment>the next visit</comment>
        <translation>ddd d MMMM، HH:mm</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Why you came</source>
        <translation>سبب زيارتك</translation>
    </message>
    <message>
        <source>Since last time, before treatment</source>
        <translation>منذ المرة السابقة، قبل العلاج</translation>
    </message>
    <message>
        <source>sides</source>
        <comment>of the body, in a sentence</comment>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Nothing marked at this visit: %1.</source>
        <translation>لم توضع علامات في هذه الزيارة على: %1.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>ما يمكن توقّعه</translation>
    </message>
    <message>
        <source>The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep moving as it suits you.</source>
        <translation>قد يبقى في المواضع التي عملنا عليها وجع ليوم أو يومين. هذا معتاد. يُستحسن الرفق بها ومواصلة الحركة بما يريحك.</translation>
    </message>
    <message>
        <source>When to call a doctor</source>
        <translation>متى تلزم مراجعة الطبيب</translation>
    </message>
    <message>
        <source>Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, a hot painful calf, or new numbness or weakness.

Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels.</source>
        <translation>نرجو مراجعة طبيب إذا ازداد الألم أو لم يخفّ بعد بضعة أيام، أو عند ملاحظة كدمات كبيرة، أو تورم، أو ألم مع سخونة في ربلة الساق، أو خدر جديد أو ضعف جديد.

يجب الاتصال برقم الطوارئ فورًا عند ألم في الصدر، أو صعوبة في التنفس، أو صداع مفاجئ شديد جدًا، أو ضعف مفاجئ أو صعوبة في الكلام، أو خدر بين الساقين، أو فقدان التحكم في البول أو البراز.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.</source>
        <translation>نتائج فحص أجراه معالج، لا تشخيص. تُطلب النسخة الكاملة من سجلك لدى الاستقبال.</translation>
    </message>
    <message>
        <source>pain 0–10, before → after</source>
        <translation>الألم 0–10، قبل ← بعد</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>ما وجدناه</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, before each visit</source>
        <translation>%1، قبل كل زيارة</translation>
    </message>
    <message>
        <source>This visit was voided. Nothing of it is printed.</source>
        <translation>أُبطلت هذه الزيارة. لا يُطبع منها شيء.</translation>
    </message>
    <message>
        <source>Another place of the body</source>
        <translation>موضع آخر من الجسم</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>ظهر الجسم</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <translation>مقدمة الجسم</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>جانب الجسم</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1، يسار</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1، يمين</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1، في الوسط</translation>
    </message>
    <message>
        <source>Please show this place to a doctor.</source>
        <translation>نرجو عرض هذا الموضع على طبيب.</translation>
    </message>
    <message>
        <source>This place is quiet now.</source>
        <translation>هذا الموضع هادئ الآن.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapist&apos;s name, credential</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>knot, familiar pain</source>
        <translation>عقدة، ألم مألوف</translation>
    </message>
    <message>
        <source>knot, only on pressure</source>
        <translation>عقدة، مؤلمة عند الضغط فقط</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>موضع حساس للضغط</translation>
    </message>
    <message>
        <source>where you feel it</source>
        <translation>حيث الإحساس بالألم</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>عضلة مشدودة</translation>
    </message>
    <message>
        <source>cramped muscle</source>
        <translation>عضلة متشنجة</translation>
    </message>
    <message>
        <source>stuck tissue or scar</source>
        <translation>نسيج ملتصق أو ندبة</translation>
    </message>
    <message>
        <source>swollen, left in peace</source>
        <translation>تورم، تُرك دون علاج</translation>
    </message>
    <message>
        <source>numb or tingling</source>
        <translation>خدر أو تنميل</translation>
    </message>
    <message>
        <source>where a knot sends its pain</source>
        <translation>حيث ترسل العقدة ألمها</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>كدمة</translation>
    </message>
    <message>
        <source>skin, left in peace</source>
        <translation>جلد، تُرك دون علاج</translation>
    </message>
    <message>
        <source>please show to a doctor</source>
        <translation>نرجو عرضه على طبيب</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>هادئ الآن</translation>
    </message>
    <message>
        <source>How it felt as a whole, 0 to 10: %1</source>
        <translation>الإحساس عمومًا، من 0 إلى 10: %1</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>ما قمنا به</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في المنزل</translation>
    </message>
    <message numerus="yes">
        <source>In about %n week(s).</source>
        <translation>
            <numerusform>في أقل من أسبوع.</numerusform>
            <numerusform>بعد نحو أسبوع.</numerusform>
            <numerusform>بعد نحو أسبوعين.</numerusform>
            <numerusform>بعد نحو %n أسابيع.</numerusform>
            <numerusform>بعد نحو %n أسبوعًا.</numerusform>
            <numerusform>بعد نحو %n أسبوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, its pain then and now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>أهدافك</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Somebody must be waiting.</source>
        <translation>يجب تحديد مَن ينتظر.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>مدة العلاج من %1 إلى %2 دقيقة.</translation>
    </message>
    <message>
        <source>The treatment does not fit between these times.</source>
        <translation>مدة العلاج لا تتسع بين هذين الوقتين.</translation>
    </message>
    <message>
        <source>At least one day of the week must suit.</source>
        <translation>يجب أن يناسب يوم واحد من الأسبوع على الأقل.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذه الملاحظة %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>On this day the clocks go forward and there is no %1; it is %2 then.</source>
        <translation>في هذا اليوم تُقدَّم الساعة فلا يوجد الوقت %1؛ بل يكون حينها %2.</translation>
    </message>
    <message>
        <source>On this day the clocks go back and %1 comes twice; this is the first.</source>
        <translation>في هذا اليوم تُؤخَّر الساعة فيأتي الوقت %1 مرتين؛ وهذه هي الأولى.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>عدد أحرف هذا السبب %1، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>A working time ends after it begins, on the same day.</source>
        <translation>ينتهي وقت العمل بعد بدايته وفي اليوم نفسه.</translation>
    </message>
    <message>
        <source>A day can have at most %1 working times.</source>
        <translation>يمكن أن يكون لليوم %1 من فترات العمل على الأكثر.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>%1 % copied and checked</source>
        <translation>نُسخ وفُحص %1%</translation>
    </message>
    <message>
        <source>Stopped: no backup was made, and nothing is left of what was begun.</source>
        <translation>توقف: لم تُنشأ نسخة احتياطية، ولم يبقَ شيء مما بُدئ.</translation>
    </message>
    <message>
        <source>Backup verified: %1 (%2)</source>
        <translation>تم التحقق من النسخة الاحتياطية: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check.</source>
        <translation>فُحصت النسخة الاحتياطية جزئيًا: %1 (%2). هذا الحساب لا يفتح الخزنة السريرية؛ ويُكمل الفحصَ مَن يفتحها حسابه.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>keyring: %1 accounts, written by Untie</source>
        <translation>حلقة المفاتيح: عدد الحسابات %1، كتبها Untie</translation>
    </message>
    <message>
        <source>%1: %2 pages read</source>
        <translation>%1: قُرئت %2 صفحة</translation>
    </message>
    <message>
        <source>The clinical vault was not checked: this account does not open it.</source>
        <translation>لم تُفحص الخزنة السريرية: هذا الحساب لا يفتحها.</translation>
    </message>
    <message>
        <source>Client %1 has visits, but the front desk does not know them.</source>
        <translation>لدى العميل %1 زيارات، لكن الاستقبال لا يعرفه.</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>لم تُكتشف أخطاء.</translation>
    </message>
    <message>
        <source>Faults found: %1. Restore a backup, or keep a copy and ask for help.</source>
        <translation>الأخطاء المكتشفة: %1. يُرجى استعادة نسخة احتياطية، أو الاحتفاظ بنسخة وطلب المساعدة.</translation>
    </message>
    <message>
        <source>keyring: %1 accounts</source>
        <translation>حلقة المفاتيح: عدد الحسابات %1</translation>
    </message>
    <message>
        <source>audit: %1 rows verified, %2 signed; the newest is number %3</source>
        <translation>سجل التدقيق: تم التحقق من %1 صفًا، والموقّع منها %2؛ ورقم الأحدث %3</translation>
    </message>
    <message>
        <source>audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>سجل التدقيق: صفوف موقّعة للحساب %1 بمفتاح لا تعرفه حلقة المفاتيح؛ وهذا يحدث بعد استرداد بالورقة وحدها</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>فُحص جزئيًا</translation>
    </message>
    <message>
        <source>steps between the vaults that are still to be done: %1</source>
        <translation>الخطوات المتبقية بين الخزنتين: %1</translation>
    </message>
    <message>
        <source>backups: %1</source>
        <translation>النسخ الاحتياطية: %1</translation>
    </message>
    <message>
        <source>opens with an earlier recovery sheet</source>
        <translation>تُفتح بورقة استرداد سابقة</translation>
    </message>
    <message>
        <source>signed notes: %1 verified, with %2 additions</source>
        <translation>الملاحظات الموقّعة: تم التحقق من %1، مع %2 من الإضافات</translation>
    </message>
    <message>
        <source>Visit %1 of client %2: %3</source>
        <translation>الزيارة %1 للعميل %2: %3</translation>
    </message>
    <message>
        <source>notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>ملاحظات موقّعة للحساب %1 بمفتاح لا تعرفه حلقة المفاتيح؛ وهذا يحدث بعد استرداد بالورقة وحدها</translation>
    </message>
    <message>
        <source>notes outside visits: %1 verified</source>
        <translation>الملاحظات خارج الزيارات: تم التحقق من %1</translation>
    </message>
    <message>
        <source>with a version that is not signed, as before notes outside visits were: %1</source>
        <translation>الملاحظات التي لها صيغة غير موقّعة، من قبل أن تُوقَّع الملاحظات خارج الزيارات: %1</translation>
    </message>
    <message>
        <source>Note %1 of client %2: %3</source>
        <translation>الملاحظة %1 للعميل %2: %3</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» معامل زائد.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>ينقص معامل.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>ينقص الخيار ‎--%1.</translation>
    </message>
    <message>
        <source>There is no password file %1.</source>
        <translation>لا يوجد ملف كلمة مرور %1.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>ملف كلمة المرور %1 فارغ.</translation>
    </message>
    <message>
        <source>The sample clinic is in %1. Nobody in it is real.</source>
        <translation>العيادة التجريبية في %1. لا أحد فيها حقيقي.</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2</source>
        <translation>تسجيل الدخول باسم %1 وكلمة المرور %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>الخيار ‎--%1 يقبل عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a visit.</source>
        <translation>«%1» ليس رقم زيارة.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages Untie speaks: %2.</source>
        <translation>«%1» ليست من لغات Untie: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder and no password file.</source>
        <translation>المسار %1 مجلد وليس ملف كلمة مرور.</translation>
    </message>
    <message>
        <source>The standard input holds no password.</source>
        <translation>لا توجد كلمة مرور في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long to be a password.</source>
        <translation>السطر الأول من %1 أطول من أن يكون كلمة مرور.</translation>
    </message>
    <message>
        <source>Stopped: no clinic was made, and nothing is left of what was begun.</source>
        <translation>توقف: لم تُنشأ عيادة، ولم يبقَ شيء مما بُدئ.</translation>
    </message>
    <message>
        <source>There is no file %1 with a recovery sheet.</source>
        <translation>لا يوجد ملف %1 فيه ورقة استرداد.</translation>
    </message>
    <message>
        <source>%1 of %2 visits and appointments written</source>
        <translation>كُتب %1 من %2 من الزيارات والمواعيد</translation>
    </message>
    <message>
        <source>“%1” is no paper Untie prints on: %2.</source>
        <translation>«%1» ليس ورقًا يطبع عليه Untie: ‏%2.</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1.</source>
        <translation>«[?]» مكان ما لا يوجد في أي خط على هذا الحاسوب: %1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>لم يعد هذا السجل موجودًا.</translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation>لا يوجد سجل %1 في هذه العيادة.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation>تغيّر هذا السجل في مكان آخر في هذه الأثناء. لم يُكتب فوق شيء؛ وما أُدخل هنا ما زال موجودًا.</translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation>لا يمكن أن يكون هذا صحيحًا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>حسابك غير مخوّل بذلك.</translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation>لا يمكن الوصول إلى هذا الآن. لم يضِع شيء؛ يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation>لا يمكن الوصول إلى %1 الآن. لم يضِع شيء؛ يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>السجل المحفوظ تالف. لم يتغيّر شيء؛ يُرجى استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>الملف %1 تالف. لم يتغيّر شيء؛ يُرجى استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation>كلمة المرور هذه لا تفتح هذه العيادة.</translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation>المجلد %1 ليس عيادة: ليس فيه حلقة مفاتيح ولا خزنات.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation>كُتب %1 بإصدار أحدث من Untie. يُرجى تحديث هذا البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation>هذه العيادة مفتوحة في نافذة أخرى أو على حاسوب آخر.</translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation>هذه العيادة مفتوحة بالفعل: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation>لم يبقَ مكان على القرص. لم يضِع شيء مما حُفظ؛ يُرجى إفساح مكان ثم الحفظ من جديد.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation>المسار %1 موجود بالفعل. يُرجى اختيار مكان آخر؛ لم يُمَس ما فيه.</translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation>جُمع هذا البرنامج دون التشفير الذي يحتاجه، فلا يعمل (%1).</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed; restore it from a backup.</source>
        <translation>الملف %1 مفقود. لم يتغيّر شيء؛ يُرجى استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 does not open with the keyring beside it: it is damaged, or one of the two comes from another clinic or another day. Nothing was changed; restore both from the same backup.</source>
        <translation>لا يُفتح %1 بحلقة المفاتيح التي بجانبه: فهو تالف، أو أن أحدهما من عيادة أخرى أو يوم آخر. لم يتغيّر شيء؛ يُرجى استعادتهما من النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.</source>
        <translation>تعذّرت القراءة من القرص أو الكتابة عليه. لم يضِع شيء مما حُفظ؛ يُرجى التحقق من سلامته.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1. Nothing was changed; see who may read and write there.</source>
        <translation>النظام لا يسمح بالوصول إلى %1. لم يتغيّر شيء؛ يُرجى التحقق ممّن يحق له القراءة والكتابة هناك.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was changed by something other than Untie, so nothing was done. Restore it from a backup, or make it anew with the recovery sheet.</source>
        <translation>قائمة الحسابات في %1 غيّرها شيء غير Untie، ولذلك لم يُنفَّذ شيء. يُرجى استعادتها من نسخة احتياطية، أو إنشاؤها من جديد بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>%1 is not a backup: it holds no manifest.json.</source>
        <translation>المجلد %1 ليس نسخة احتياطية: ليس فيه manifest.json.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.</source>
        <translation>هذه النسخة الاحتياطية تالفة أو ناقصة: انظر %1. لم يتغيّر شيء؛ يُرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs and try again.</source>
        <translation>لا توجد ذاكرة كافية لذلك. يُرجى إغلاق برامج أخرى والمحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 of %2 tables written</source>
        <translation>كُتب %1 من %2 من الجداول</translation>
    </message>
    <message>
        <source>%1 of %2 clients written</source>
        <translation>كُتب %1 من %2 من العملاء</translation>
    </message>
    <message>
        <source>--as takes: open, csv, vcard, ics, fhir or pdf.</source>
        <translation>الخيار ‎--as يقبل: open أو csv أو vcard أو ics أو fhir أو pdf.</translation>
    </message>
    <message>
        <source>--client goes with --as open, fhir or pdf.</source>
        <translation>الخيار ‎--client يُستخدم مع ‎--as open أو fhir أو pdf.</translation>
    </message>
    <message>
        <source>--as pdf needs --client: it is the record of one.</source>
        <translation>الخيار ‎--as pdf يحتاج إلى ‎--client: فهو سجل عميل واحد.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused</source>
        <translation>أُضيف %1، استُكمل %2، استُبعد %3، رُفض %4</translation>
    </message>
    <message>
        <source>%1 stands in line %2 too; left out.</source>
        <translation>الاسم %1 موجود أيضًا في السطر %2؛ استُبعد.</translation>
    </message>
    <message>
        <source>%1 is a client already and gets what is empty with them.</source>
        <translation>العميل %1 موجود بالفعل، ويُستكمل ما هو فارغ لديه.</translation>
    </message>
    <message>
        <source>%1: %2 % read</source>
        <translation>%1: قُرئ %2%</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1: حُفظ %2 من %3</translation>
    </message>
    <message>
        <source>Stopped: what had been stored of this file is taken back.</source>
        <translation>توقف: أُزيل ما كان قد حُفظ من هذا الملف.</translation>
    </message>
    <message>
        <source>%1. Nothing was stored.</source>
        <translation>%1. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1 of %2 tables taken over</source>
        <translation>استُورد %1 من %2 من الجداول</translation>
    </message>
    <message>
        <source>The clinic was taken over, %1 rows in all.</source>
        <translation>استُوردت العيادة، ومجموع الصفوف %1.</translation>
    </message>
    <message>
        <source>A whole clinic is brought in by itself, and not for a look.</source>
        <translation>تُستورد العيادة الكاملة وحدها، لا للمعاينة فقط.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Say --therapist with one of: %1.</source>
        <translation>لمن هذا التقويم؟ يُرجى تحديد ‎--therapist بأحد هؤلاء: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 times are not free and are left out.</source>
        <translation>غير المتاح والمستبعد: %1 من %2 من الأوقات.</translation>
    </message>
    <message>
        <source>Nobody of the clients is named in “%1”; the time is blocked.</source>
        <translation>لا يُذكر أي عميل في «%1»؛ ويُحجب الوقت.</translation>
    </message>
    <message>
        <source>%1 is likely a client whose record is restricted; left out.</source>
        <translation>%1 على الأرجح عميل سجله مقيّد؛ استُبعد.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Upper trapezius</source>
        <extracomment>muscle (M. trapezius, pars descendens), on the screen</extracomment>
        <translation>شبه المنحرفة العلوية</translation>
    </message>
    <message>
        <source>Top of the shoulder</source>
        <extracomment>Upper trapezius, in words for a client</extracomment>
        <translation>أعلى الكتف</translation>
    </message>
    <message>
        <source>Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck</source>
        <extracomment>Upper trapezius, where site 1 lies</extracomment>
        <translation>الحافة الأمامية للألياف العلوية، في منتصف أعلى الكتف باتجاه الرقبة</translation>
    </message>
    <message>
        <source>Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion</source>
        <extracomment>Upper trapezius, where site 2 lies</extracomment>
        <translation>خلف النقطة 1 وإلى الخارج منها قليلًا، في الألياف شبه الأفقية، عند منتصف المسافة تقريبًا من C7 إلى الأخرم</translation>
    </message>
    <message>
        <source>1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear.</source>
        <extracomment>Upper trapezius, where it sends pain, by site</extracomment>
        <translation>1: أساسًا خلف الرقبة وجانبها الخارجي، الخشاء، الصدغ؛ أحيانًا زاوية الفك، مؤخرة الرأس، خلف العين. 2: أساسًا أعلى خلف الرقبة، خلف الأذن.</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <extracomment>muscle (M. trapezius, pars transversa), on the screen</extracomment>
        <translation>شبه المنحرفة الوسطى</translation>
    </message>
    <message>
        <source>Upper back, level with the shoulder</source>
        <extracomment>Middle trapezius, in words for a client</extracomment>
        <translation>أعلى الظهر، بمستوى الكتف</translation>
    </message>
    <message>
        <source>2–3 cm inside the inner end of the scapular spine</source>
        <extracomment>Middle trapezius, where site 5 lies</extracomment>
        <translation>2–3 سم إلى الداخل من الطرف الداخلي لشوكة لوح الكتف</translation>
    </message>
    <message>
        <source>Near the outer end at the acromion, at the attachment</source>
        <extracomment>Middle trapezius, where site 6 lies</extracomment>
        <translation>قرب الطرف الخارجي عند الأخرم، عند المرتكز</translation>
    </message>
    <message>
        <source>Superficial, in the middle of the fibres</source>
        <extracomment>Middle trapezius, where site 7 lies</extracomment>
        <translation>سطحي، في وسط الألياف</translation>
    </message>
    <message>
        <source>5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm.</source>
        <extracomment>Middle trapezius, where it sends pain, by site</extracomment>
        <translation>5: أساسًا حرقة بين النقطة وشوكات C7–T3. 6: أساسًا أعلى الكتف. 7: قشعريرة في خارج الذراع.</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <extracomment>muscle (M. trapezius, pars ascendens), on the screen</extracomment>
        <translation>شبه المنحرفة السفلية</translation>
    </message>
    <message>
        <source>Mid back, beside the shoulder blade</source>
        <extracomment>Lower trapezius, in words for a client</extracomment>
        <translation>وسط الظهر، بجانب لوح الكتف</translation>
    </message>
    <message>
        <source>Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down</source>
        <extracomment>Lower trapezius, where site 3 lies</extracomment>
        <translation>الحافة الخارجية للألياف السفلية، حيث تعبر الحافة الداخلية للوح الكتف في أسفله</translation>
    </message>
    <message>
        <source>Just below the inner end of the scapular spine</source>
        <extracomment>Lower trapezius, where site 4 lies</extracomment>
        <translation>أسفل الطرف الداخلي لشوكة لوح الكتف مباشرة</translation>
    </message>
    <message>
        <source>3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade.</source>
        <extracomment>Lower trapezius, where it sends pain, by site</extracomment>
        <translation>3: أساسًا أعلى جانب الرقبة، الخشاء، الأخرم، وجع فوق شوكة لوح الكتف. 4: أساسًا حرقة على طول الحافة الداخلية للوح الكتف.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput sternale), on the screen</extracomment>
        <translation>القصية الترقوية الخشائية، الرأس القصي</translation>
    </message>
    <message>
        <source>Front of the neck, side</source>
        <extracomment>Sternocleidomastoid, sternal head, in words for a client</extracomment>
        <translation>مقدمة الرقبة، جانبًا</translation>
    </message>
    <message>
        <source>Low, near the breastbone</source>
        <extracomment>Sternocleidomastoid, sternal head, where site a lies</extracomment>
        <translation>في الأسفل، قرب عظم القص</translation>
    </message>
    <message>
        <source>Middle of the muscle belly</source>
        <extracomment>Sternocleidomastoid, sternal head, where site b lies</extracomment>
        <translation>وسط بطن العضلة</translation>
    </message>
    <message>
        <source>High, near the mastoid</source>
        <extracomment>Sternocleidomastoid, sternal head, where site c lies</extracomment>
        <translation>في الأعلى، قرب الخشاء</translation>
    </message>
    <message>
        <source>a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint.</source>
        <extracomment>Sternocleidomastoid, sternal head, where it sends pain, by site</extracomment>
        <translation>a: عظم القص. b: أساسًا الخد، حول العين، الحلق. c: أساسًا مؤخرة الرأس وقمته. تدمّع العين، كشكوى الجيوب الأنفية.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput claviculare), on the screen</extracomment>
        <translation>القصية الترقوية الخشائية، الرأس الترقوي</translation>
    </message>
    <message>
        <source>Side of the neck, toward the collarbone</source>
        <extracomment>Sternocleidomastoid, clavicular head, in words for a client</extracomment>
        <translation>جانب الرقبة، باتجاه الترقوة</translation>
    </message>
    <message>
        <source>Upper part</source>
        <extracomment>Sternocleidomastoid, clavicular head, where site b lies</extracomment>
        <translation>الجزء العلوي</translation>
    </message>
    <message>
        <source>Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness.</source>
        <extracomment>Sternocleidomastoid, clavicular head, where it sends pain, by site</extracomment>
        <translation>أساسًا الجبهة (غالبًا على الجانبين)، عمق الأذن وخلفها؛ أحيانًا الخد، الأضراس؛ دوار.</translation>
    </message>
    <message>
        <source>Scalenes</source>
        <extracomment>muscle (Mm. scaleni anterior, medius, posterior), on the screen</extracomment>
        <translation>العضلات الأخمعية</translation>
    </message>
    <message>
        <source>Deep side of the neck</source>
        <extracomment>Scalenes, in words for a client</extracomment>
        <translation>عمق جانب الرقبة</translation>
    </message>
    <message>
        <source>Anterior scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site a lies</extracomment>
        <translation>الأخمعية الأمامية: وسط الرقبة، خلف القصية الترقوية الخشائية</translation>
    </message>
    <message>
        <source>Middle scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site b lies</extracomment>
        <translation>الأخمعية الوسطى: وسط الرقبة، خلف القصية الترقوية الخشائية</translation>
    </message>
    <message>
        <source>Posterior scalene: low, in front of the edge of the upper trapezius</source>
        <extracomment>Scalenes, where site c lies</extracomment>
        <translation>الأخمعية الخلفية: في الأسفل، أمام حافة شبه المنحرفة العلوية</translation>
    </message>
    <message>
        <source>Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus.</source>
        <extracomment>Scalenes, where it sends pain, by site</extracomment>
        <translation>أساسًا بقعتان كالأصابع في أعلى الصدر، الحافة الداخلية للوح الكتف، مقدمة الذراع وخارجها، الإبهام والسبابة. يُتجنّب الشريان السباتي والضفيرة العضدية.</translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <extracomment>muscle (M. splenius capitis), on the screen</extracomment>
        <translation>الطحالية الرأسية</translation>
    </message>
    <message>
        <source>Back of the neck, near the skull</source>
        <extracomment>Splenius capitis, in words for a client</extracomment>
        <translation>خلف الرقبة، قرب الجمجمة</translation>
    </message>
    <message>
        <source>High, below the mastoid, where upper trapezius and sternocleidomastoid part</source>
        <extracomment>Splenius capitis, where site a lies</extracomment>
        <translation>في الأعلى، تحت الخشاء، حيث تفترق شبه المنحرفة العلوية عن القصية الترقوية الخشائية</translation>
    </message>
    <message>
        <source>Mainly crown of the head.</source>
        <extracomment>Splenius capitis, where it sends pain, by site</extracomment>
        <translation>أساسًا قمة الرأس.</translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <extracomment>muscle (M. splenius colli), on the screen</extracomment>
        <translation>الطحالية الرقبية</translation>
    </message>
    <message>
        <source>Back of the neck, toward the shoulder</source>
        <extracomment>Splenius cervicis, in words for a client</extracomment>
        <translation>خلف الرقبة، باتجاه الكتف</translation>
    </message>
    <message>
        <source>Upper end, side of the neck at C2–C3</source>
        <extracomment>Splenius cervicis, where site a lies</extracomment>
        <translation>الطرف العلوي، جانب الرقبة عند C2–C3</translation>
    </message>
    <message>
        <source>Low, at the angle of the neck</source>
        <extracomment>Splenius cervicis, where site b lies</extracomment>
        <translation>في الأسفل، عند زاوية الرقبة</translation>
    </message>
    <message>
        <source>a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck.</source>
        <extracomment>Splenius cervicis, where it sends pain, by site</extracomment>
        <translation>a: أساسًا عبر الرأس إلى خلف العين؛ أحيانًا مؤخرة الرأس. b: أساسًا زاوية الرقبة.</translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <extracomment>muscle (M. semispinalis capitis), on the screen</extracomment>
        <translation>نصف الشوكية الرأسية</translation>
    </message>
    <message>
        <source>Deep back of the neck</source>
        <extracomment>Semispinalis capitis, in words for a client</extracomment>
        <translation>عمق خلف الرقبة</translation>
    </message>
    <message>
        <source>Just under the skull, 2–3 cm from the midline</source>
        <extracomment>Semispinalis capitis, where site a lies</extracomment>
        <translation>أسفل الجمجمة مباشرة، على بعد 2–3 سم من خط الوسط</translation>
    </message>
    <message>
        <source>Mid-neck, level with C3–C4</source>
        <extracomment>Semispinalis capitis, where site b lies</extracomment>
        <translation>وسط الرقبة، بمستوى C3–C4</translation>
    </message>
    <message>
        <source>a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head.</source>
        <extracomment>Semispinalis capitis, where it sends pain, by site</extracomment>
        <translation>a: أساسًا شريط حول جانب الرأس فوق الأذن، أشده عند الصدغ. b: أساسًا مؤخرة الرأس.</translation>
    </message>
    <message>
        <source>Suboccipitals</source>
        <extracomment>muscle (Mm. suboccipitales: recti capitis posteriores major et minor, obliqui capitis superior et inferior), on the screen</extracomment>
        <translation>العضلات تحت القذالية</translation>
    </message>
    <message>
        <source>Base of the skull</source>
        <extracomment>Suboccipitals, in words for a client</extracomment>
        <translation>قاعدة الجمجمة</translation>
    </message>
    <message>
        <source>Deep between the base of the skull and C1–C2, 1–4 cm from the midline</source>
        <extracomment>Suboccipitals, where site a lies</extracomment>
        <translation>في العمق بين قاعدة الجمجمة وC1–C2، على بعد 1–4 سم من خط الوسط</translation>
    </message>
    <message>
        <source>Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo.</source>
        <extracomment>Suboccipitals, where it sends pain, by site</extracomment>
        <translation>أساسًا وجع مبهم داخل الرأس، من مؤخرته إلى العين والجبهة؛ كالهالة.</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <extracomment>muscle (M. levator scapulae), on the screen</extracomment>
        <translation>رافعة لوح الكتف</translation>
    </message>
    <message>
        <source>Shoulder blade to neck</source>
        <extracomment>Levator scapulae, in words for a client</extracomment>
        <translation>من لوح الكتف إلى الرقبة</translation>
    </message>
    <message>
        <source>Angle of the neck, where it comes out from under the trapezius</source>
        <extracomment>Levator scapulae, where site a lies</extracomment>
        <translation>زاوية الرقبة، حيث تخرج من تحت شبه المنحرفة</translation>
    </message>
    <message>
        <source>Just above the upper inner corner of the shoulder blade</source>
        <extracomment>Levator scapulae, where site b lies</extracomment>
        <translation>فوق الزاوية الداخلية العلوية للوح الكتف مباشرة</translation>
    </message>
    <message>
        <source>Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder.</source>
        <extracomment>Levator scapulae, where it sends pain, by site</extracomment>
        <translation>أساسًا زاوية الرقبة؛ أحيانًا الحافة الداخلية للوح الكتف، خلف الكتف.</translation>
    </message>
    <message>
        <source>Masseter</source>
        <extracomment>muscle (M. masseter), on the screen</extracomment>
        <translation>الماضغة</translation>
    </message>
    <message>
        <source>Cheek and jaw</source>
        <extracomment>Masseter, in words for a client</extracomment>
        <translation>الخد والفك</translation>
    </message>
    <message>
        <source>Superficial part, high</source>
        <extracomment>Masseter, where site a lies</extracomment>
        <translation>الجزء السطحي، في الأعلى</translation>
    </message>
    <message>
        <source>Superficial part, middle</source>
        <extracomment>Masseter, where site b lies</extracomment>
        <translation>الجزء السطحي، في الوسط</translation>
    </message>
    <message>
        <source>Superficial part, at the angle of the jaw</source>
        <extracomment>Masseter, where site c lies</extracomment>
        <translation>الجزء السطحي، عند زاوية الفك</translation>
    </message>
    <message>
        <source>Deep part, below the cheekbone in front of the ear</source>
        <extracomment>Masseter, where site d lies</extracomment>
        <translation>الجزء العميق، تحت عظم الوجنة أمام الأذن</translation>
    </message>
    <message>
        <source>a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint.</source>
        <extracomment>Masseter, where it sends pain, by site</extracomment>
        <translation>a: الأسنان الخلفية العلوية، الخد. b: الأسنان الخلفية السفلية، الفك. c: الفك، الحاجب. d: أساسًا الأذن، مفصل الفك.</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <extracomment>muscle (M. temporalis), on the screen</extracomment>
        <translation>الصدغية</translation>
    </message>
    <message>
        <source>Temple</source>
        <extracomment>Temporalis, in words for a client</extracomment>
        <translation>الصدغ</translation>
    </message>
    <message>
        <source>Above the cheekbone, front of the row</source>
        <extracomment>Temporalis, where site 1 lies</extracomment>
        <translation>فوق عظم الوجنة، أول الصف من الأمام</translation>
    </message>
    <message>
        <source>Above the cheekbone, second in the row</source>
        <extracomment>Temporalis, where site 2 lies</extracomment>
        <translation>فوق عظم الوجنة، الثاني في الصف</translation>
    </message>
    <message>
        <source>Above the cheekbone, middle of the muscle</source>
        <extracomment>Temporalis, where site 3 lies</extracomment>
        <translation>فوق عظم الوجنة، وسط العضلة</translation>
    </message>
    <message>
        <source>Above and behind the ear</source>
        <extracomment>Temporalis, where site 4 lies</extracomment>
        <translation>فوق الأذن وخلفها</translation>
    </message>
    <message>
        <source>1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head.</source>
        <extracomment>Temporalis, where it sends pain, by site</extracomment>
        <translation>1: الحاجب، الأسنان الأمامية العلوية. 2–3: الصدغ، الأسنان الوسطى العلوية. 4: جانب الرأس ومؤخرته.</translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <extracomment>muscle (M. pterygoideus lateralis), on the screen</extracomment>
        <translation>الجناحية الوحشية</translation>
    </message>
    <message>
        <source>Deep jaw, by the jaw joint</source>
        <extracomment>Lateral pterygoid, in words for a client</extracomment>
        <translation>عمق الفك، عند مفصله</translation>
    </message>
    <message>
        <source>Deep behind the upper jaw, reached inside the mouth (often outside scope)</source>
        <extracomment>Lateral pterygoid, where site a lies</extracomment>
        <translation>في العمق خلف الفك العلوي، يُبلغ من داخل الفم (غالبًا خارج نطاق الممارسة)</translation>
    </message>
    <message>
        <source>Mainly jaw joint, cheek.</source>
        <extracomment>Lateral pterygoid, where it sends pain, by site</extracomment>
        <translation>أساسًا مفصل الفك، الخد.</translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <extracomment>muscle (M. pterygoideus medialis), on the screen</extracomment>
        <translation>الجناحية الإنسية</translation>
    </message>
    <message>
        <source>Inner side of the jaw angle</source>
        <extracomment>Medial pterygoid, in words for a client</extracomment>
        <translation>الجانب الداخلي لزاوية الفك</translation>
    </message>
    <message>
        <source>Inner side of the angle of the jaw</source>
        <extracomment>Medial pterygoid, where site a lies</extracomment>
        <translation>الجانب الداخلي لزاوية الفك</translation>
    </message>
    <message>
        <source>Tongue, throat, below and behind the jaw joint.</source>
        <extracomment>Medial pterygoid, where it sends pain, by site</extracomment>
        <translation>اللسان، الحلق، أسفل مفصل الفك وخلفه.</translation>
    </message>
    <message>
        <source>Digastric</source>
        <extracomment>muscle (M. digastricus), on the screen</extracomment>
        <translation>ذات البطنين</translation>
    </message>
    <message>
        <source>Under the jaw</source>
        <extracomment>Digastric, in words for a client</extracomment>
        <translation>تحت الفك</translation>
    </message>
    <message>
        <source>Back belly, behind the angle of the jaw</source>
        <extracomment>Digastric, where site a lies</extracomment>
        <translation>البطن الخلفي، خلف زاوية الفك</translation>
    </message>
    <message>
        <source>Front belly, under the chin</source>
        <extracomment>Digastric, where site b lies</extracomment>
        <translation>البطن الأمامي، تحت الذقن</translation>
    </message>
    <message>
        <source>a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth.</source>
        <extracomment>Digastric, where it sends pain, by site</extracomment>
        <translation>a: منطقة أعلى القصية الترقوية الخشائية، مؤخرة الرأس. b: الأسنان الأمامية السفلية.</translation>
    </message>
    <message>
        <source>Occipitofrontalis</source>
        <extracomment>muscle (M. occipitofrontalis), on the screen</extracomment>
        <translation>القذالية الجبهية</translation>
    </message>
    <message>
        <source>Forehead and back of the scalp</source>
        <extracomment>Occipitofrontalis, in words for a client</extracomment>
        <translation>الجبهة ومؤخرة فروة الرأس</translation>
    </message>
    <message>
        <source>Forehead, above the brow</source>
        <extracomment>Occipitofrontalis, where site a lies</extracomment>
        <translation>الجبهة، فوق الحاجب</translation>
    </message>
    <message>
        <source>Occipital belly, above the nuchal line</source>
        <extracomment>Occipitofrontalis, where site b lies</extracomment>
        <translation>البطن القذالي، فوق الخط القفوي</translation>
    </message>
    <message>
        <source>a: forehead. b: side and back of the head, behind the eye.</source>
        <extracomment>Occipitofrontalis, where it sends pain, by site</extracomment>
        <translation>a: الجبهة. b: جانب الرأس ومؤخرته، خلف العين.</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <extracomment>muscle (Mm. rhomboidei major et minor), on the screen</extracomment>
        <translation>المعينيتان</translation>
    </message>
    <message>
        <source>Between spine and shoulder blade</source>
        <extracomment>Rhomboids, in words for a client</extracomment>
        <translation>بين العمود الفقري ولوح الكتف</translation>
    </message>
    <message>
        <source>Upper: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site a lies</extracomment>
        <translation>العلوي: إلى الداخل من الحافة الداخلية للوح الكتف مباشرة، تحت شبه المنحرفة</translation>
    </message>
    <message>
        <source>Middle: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site b lies</extracomment>
        <translation>الأوسط: إلى الداخل من الحافة الداخلية للوح الكتف مباشرة، تحت شبه المنحرفة</translation>
    </message>
    <message>
        <source>Lower: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site c lies</extracomment>
        <translation>السفلي: إلى الداخل من الحافة الداخلية للوح الكتف مباشرة، تحت شبه المنحرفة</translation>
    </message>
    <message>
        <source>Mainly along the inner border of the shoulder blade; no arm pain.</source>
        <extracomment>Rhomboids, where it sends pain, by site</extracomment>
        <translation>أساسًا على طول الحافة الداخلية للوح الكتف؛ لا ألم في الذراع.</translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <extracomment>muscle (M. serratus posterior superior), on the screen</extracomment>
        <translation>المنشارية الخلفية العلوية</translation>
    </message>
    <message>
        <source>Under the top of the shoulder blade</source>
        <extracomment>Serratus posterior superior, in words for a client</extracomment>
        <translation>تحت أعلى لوح الكتف</translation>
    </message>
    <message>
        <source>Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across</source>
        <extracomment>Serratus posterior superior, where site a lies</extracomment>
        <translation>تحت الزاوية الداخلية العلوية للوح الكتف، الأضلاع 2–5؛ تُبلغ بسحب الذراع إلى الجانب المقابل</translation>
    </message>
    <message>
        <source>Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest.</source>
        <extracomment>Serratus posterior superior, where it sends pain, by site</extracomment>
        <translation>أساسًا عمق ما تحت لوح الكتف، خلف الكتف، الخنصر؛ أحيانًا جهة الخنصر من الساعد، الصدر.</translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <extracomment>muscle (M. serratus posterior inferior), on the screen</extracomment>
        <translation>المنشارية الخلفية السفلية</translation>
    </message>
    <message>
        <source>Lower ribs at the back</source>
        <extracomment>Serratus posterior inferior, in words for a client</extracomment>
        <translation>الأضلاع السفلية من الخلف</translation>
    </message>
    <message>
        <source>Over ribs 10–11, a hand&apos;s width from the spine</source>
        <extracomment>Serratus posterior inferior, where site a lies</extracomment>
        <translation>فوق الضلعين 10–11، على بعد عرض كف من العمود الفقري</translation>
    </message>
    <message>
        <source>Mainly a local ache over the lower ribs.</source>
        <extracomment>Serratus posterior inferior, where it sends pain, by site</extracomment>
        <translation>أساسًا وجع موضعي فوق الأضلاع السفلية.</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <extracomment>muscle (M. latissimus dorsi), on the screen</extracomment>
        <translation>الظهرية العريضة</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <extracomment>Latissimus dorsi, in words for a client</extracomment>
        <translation>جانب الظهر</translation>
    </message>
    <message>
        <source>Upper fibres in the rear fold of the armpit</source>
        <extracomment>Latissimus dorsi, where site 1 lies</extracomment>
        <translation>الألياف العلوية في الطية الخلفية للإبط</translation>
    </message>
    <message>
        <source>Lower, on the side of the ribs, about waist height</source>
        <extracomment>Latissimus dorsi, where site 2 lies</extracomment>
        <translation>أسفل، على جانب الأضلاع، بمستوى الخصر تقريبًا</translation>
    </message>
    <message>
        <source>1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip.</source>
        <extracomment>Latissimus dorsi, where it sends pain, by site</extracomment>
        <translation>1: أساسًا الزاوية السفلى للوح الكتف، وسط الظهر؛ أحيانًا خلف الكتف، داخل الذراع، البنصر والخنصر. 2: مقدمة الكتف، الجانب فوق الورك.</translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <extracomment>muscle (M. iliocostalis thoracis), on the screen</extracomment>
        <translation>الحرقفية الضلعية الصدرية</translation>
    </message>
    <message>
        <source>Mid back, out from the spine</source>
        <extracomment>Iliocostalis thoracis, in words for a client</extracomment>
        <translation>وسط الظهر، إلى الخارج من العمود الفقري</translation>
    </message>
    <message>
        <source>About T6, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site a lies</extracomment>
        <translation>عند T6 تقريبًا، على خط زوايا الأضلاع</translation>
    </message>
    <message>
        <source>About T11, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site b lies</extracomment>
        <translation>عند T11 تقريبًا، على خط زوايا الأضلاع</translation>
    </message>
    <message>
        <source>a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly.</source>
        <extracomment>Iliocostalis thoracis, where it sends pain, by site</extracomment>
        <translation>a: أساسًا داخل لوح الكتف وجدار الصدر. b: أساسًا صعودًا على لوح الكتف، نزولًا إلى الخاصرة، التفافًا إلى البطن.</translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <extracomment>muscle (M. iliocostalis lumborum), on the screen</extracomment>
        <translation>الحرقفية الضلعية القطنية</translation>
    </message>
    <message>
        <source>Low back, out from the spine</source>
        <extracomment>Iliocostalis lumborum, in words for a client</extracomment>
        <translation>أسفل الظهر، إلى الخارج من العمود الفقري</translation>
    </message>
    <message>
        <source>Level with L1, outer edge of the erector spinae</source>
        <extracomment>Iliocostalis lumborum, where site a lies</extracomment>
        <translation>بمستوى L1، الحافة الخارجية لناصبة الفقار</translation>
    </message>
    <message>
        <source>Mainly middle of the buttock; sometimes low back.</source>
        <extracomment>Iliocostalis lumborum, where it sends pain, by site</extracomment>
        <translation>أساسًا وسط الردف؛ أحيانًا أسفل الظهر.</translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <extracomment>muscle (M. longissimus thoracis), on the screen</extracomment>
        <translation>الطولى الصدرية</translation>
    </message>
    <message>
        <source>Mid to low back, beside the spine</source>
        <extracomment>Longissimus thoracis, in words for a client</extracomment>
        <translation>وسط الظهر إلى أسفله، بجانب العمود الفقري</translation>
    </message>
    <message>
        <source>T10–T11, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site a lies</extracomment>
        <translation>عند T10–T11، على بعد عرض إبهام من العمود الفقري</translation>
    </message>
    <message>
        <source>L1, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site b lies</extracomment>
        <translation>عند L1، على بعد عرض إبهام من العمود الفقري</translation>
    </message>
    <message>
        <source>a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area.</source>
        <extracomment>Longissimus thoracis, where it sends pain, by site</extracomment>
        <translation>a: أساسًا أسفل الردف. b: أساسًا فوق خلف العرف الحرقفي والمنطقة العجزية الحرقفية.</translation>
    </message>
    <message>
        <source>Spinalis thoracis</source>
        <extracomment>muscle (M. spinalis thoracis), on the screen</extracomment>
        <translation>الشوكية الصدرية</translation>
    </message>
    <message>
        <source>Mid back, close to the spine</source>
        <extracomment>Spinalis thoracis, in words for a client</extracomment>
        <translation>وسط الظهر، قريبًا من العمود الفقري</translation>
    </message>
    <message>
        <source>Anywhere beside the spinous processes T3–L2</source>
        <extracomment>Spinalis thoracis, where site a lies</extracomment>
        <translation>أي مكان بجانب النواتئ الشوكية T3–L2</translation>
    </message>
    <message>
        <source>Local; no separate pattern is published.</source>
        <extracomment>Spinalis thoracis, where it sends pain, by site</extracomment>
        <translation>موضعي؛ لم يُنشر نمط مستقل.</translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <extracomment>muscle (M. erector spinae), on the screen</extracomment>
        <translation>ناصبة الفقار</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <extracomment>Erector spinae, in words for a client</extracomment>
        <translation>على طول العمود الفقري</translation>
    </message>
    <message>
        <source>As its parts: iliocostalis, longissimus, spinalis.</source>
        <extracomment>Erector spinae, where it sends pain, by site</extracomment>
        <translation>كأجزائها: الحرقفية الضلعية، الطولى، الشوكية.</translation>
    </message>
    <message>
        <source>Multifidus and rotatores</source>
        <extracomment>muscle (Mm. multifidi et rotatores), on the screen</extracomment>
        <translation>متعددة الفلوح والمدوّرات</translation>
    </message>
    <message>
        <source>Deep beside the spine</source>
        <extracomment>Multifidus and rotatores, in words for a client</extracomment>
        <translation>في العمق بجانب العمود الفقري</translation>
    </message>
    <message>
        <source>C4–C5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site a lies</extracomment>
        <translation>عند C4–C5، في الأخدود بجانب الناتئ الشوكي</translation>
    </message>
    <message>
        <source>T4–T5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site b lies</extracomment>
        <translation>عند T4–T5، في الأخدود بجانب الناتئ الشوكي</translation>
    </message>
    <message>
        <source>L2, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site c lies</extracomment>
        <translation>عند L2، في الأخدود بجانب الناتئ الشوكي</translation>
    </message>
    <message>
        <source>S1, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site d lies</extracomment>
        <translation>عند S1، في الأخدود بجانب الناتئ الشوكي</translation>
    </message>
    <message>
        <source>S4, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site e lies</extracomment>
        <translation>عند S4، في الأخدود بجانب الناتئ الشوكي</translation>
    </message>
    <message>
        <source>The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum.</source>
        <extracomment>Multifidus and rotatores, where it sends pain, by site</extracomment>
        <translation>العمود الفقري عند ذلك المستوى. a: من قاعدة الجمجمة إلى داخل لوح الكتف. c: البطن. d: العصعص، خلف الفخذ. e: العجز.</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <extracomment>muscle (M. quadratus lumborum), on the screen</extracomment>
        <translation>المربعة القطنية</translation>
    </message>
    <message>
        <source>Deep low back, side</source>
        <extracomment>Quadratus lumborum, in words for a client</extracomment>
        <translation>عمق أسفل الظهر، جانبًا</translation>
    </message>
    <message>
        <source>Superficial, below rib 12</source>
        <extracomment>Quadratus lumborum, where site 1 lies</extracomment>
        <translation>سطحي، تحت الضلع 12</translation>
    </message>
    <message>
        <source>Superficial, just above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 2 lies</extracomment>
        <translation>سطحي، فوق العرف الحرقفي مباشرة</translation>
    </message>
    <message>
        <source>Deep, near the transverse process of L3</source>
        <extracomment>Quadratus lumborum, where site 3 lies</extracomment>
        <translation>عميق، قرب الناتئ المستعرض للفقرة L3</translation>
    </message>
    <message>
        <source>Deep, at L4–L5 above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 4 lies</extracomment>
        <translation>عميق، عند L4–L5 فوق العرف الحرقفي</translation>
    </message>
    <message>
        <source>1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock.</source>
        <extracomment>Quadratus lumborum, where it sends pain, by site</extracomment>
        <translation>1: العرف الحرقفي، المغبن، أسفل البطن. 2: أساسًا المدور الكبير، خارج الفخذ. 3: أساسًا المفصل العجزي الحرقفي. 4: أساسًا أسفل الردف.</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <extracomment>muscle (M. supraspinatus), on the screen</extracomment>
        <translation>فوق الشوكة</translation>
    </message>
    <message>
        <source>Top of the shoulder blade</source>
        <extracomment>Supraspinatus, in words for a client</extracomment>
        <translation>أعلى لوح الكتف</translation>
    </message>
    <message>
        <source>Inner part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 1 lies</extracomment>
        <translation>الجزء الداخلي من الحفرة فوق شوكة لوح الكتف</translation>
    </message>
    <message>
        <source>Outer part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 2 lies</extracomment>
        <translation>الجزء الخارجي من الحفرة فوق شوكة لوح الكتف</translation>
    </message>
    <message>
        <source>At the tendon</source>
        <extracomment>Supraspinatus, where site 3 lies</extracomment>
        <translation>عند الوتر</translation>
    </message>
    <message>
        <source>Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm.</source>
        <extracomment>Supraspinatus, where it sends pain, by site</extracomment>
        <translation>أساسًا وجع في وسط الدالية؛ أحيانًا خارج المرفق، الذراع.</translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <extracomment>muscle (M. infraspinatus), on the screen</extracomment>
        <translation>تحت الشوكة</translation>
    </message>
    <message>
        <source>On the shoulder blade</source>
        <extracomment>Infraspinatus, in words for a client</extracomment>
        <translation>على لوح الكتف</translation>
    </message>
    <message>
        <source>Below the scapular spine, near its inner end</source>
        <extracomment>Infraspinatus, where site 1 lies</extracomment>
        <translation>تحت شوكة لوح الكتف، قرب طرفها الداخلي</translation>
    </message>
    <message>
        <source>Below the scapular spine, further out</source>
        <extracomment>Infraspinatus, where site 2 lies</extracomment>
        <translation>تحت شوكة لوح الكتف، أبعد إلى الخارج</translation>
    </message>
    <message>
        <source>Near the inner border of the shoulder blade</source>
        <extracomment>Infraspinatus, where site 3 lies</extracomment>
        <translation>قرب الحافة الداخلية للوح الكتف</translation>
    </message>
    <message>
        <source>1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade.</source>
        <extracomment>Infraspinatus, where it sends pain, by site</extracomment>
        <translation>1–2: أساسًا عمق مقدمة الكتف؛ أحيانًا مقدمة الذراع وخارجها، جهة الإبهام من اليد. 3: الحافة الداخلية للوح الكتف.</translation>
    </message>
    <message>
        <source>Teres minor</source>
        <extracomment>muscle (M. teres minor), on the screen</extracomment>
        <translation>المدوّرة الصغيرة</translation>
    </message>
    <message>
        <source>Outer edge of the shoulder blade</source>
        <extracomment>Teres minor, in words for a client</extracomment>
        <translation>الحافة الخارجية للوح الكتف</translation>
    </message>
    <message>
        <source>Outer border of the shoulder blade, between infraspinatus and teres major</source>
        <extracomment>Teres minor, where site a lies</extracomment>
        <translation>الحافة الخارجية للوح الكتف، بين تحت الشوكة والمدوّرة الكبيرة</translation>
    </message>
    <message>
        <source>Mainly a fist-sized patch at the back of the deltoid.</source>
        <extracomment>Teres minor, where it sends pain, by site</extracomment>
        <translation>أساسًا بقعة بحجم قبضة اليد خلف الدالية.</translation>
    </message>
    <message>
        <source>Teres major</source>
        <extracomment>muscle (M. teres major), on the screen</extracomment>
        <translation>المدوّرة الكبيرة</translation>
    </message>
    <message>
        <source>Lower shoulder blade to armpit</source>
        <extracomment>Teres major, in words for a client</extracomment>
        <translation>من أسفل لوح الكتف إلى الإبط</translation>
    </message>
    <message>
        <source>Near the lower angle of the shoulder blade</source>
        <extracomment>Teres major, where site 1 lies</extracomment>
        <translation>قرب الزاوية السفلى للوح الكتف</translation>
    </message>
    <message>
        <source>In the rear fold of the armpit</source>
        <extracomment>Teres major, where site 2 lies</extracomment>
        <translation>في الطية الخلفية للإبط</translation>
    </message>
    <message>
        <source>Mainly back of the deltoid; sometimes back of the forearm.</source>
        <extracomment>Teres major, where it sends pain, by site</extracomment>
        <translation>أساسًا خلف الدالية؛ أحيانًا خلف الساعد.</translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <extracomment>muscle (M. subscapularis), on the screen</extracomment>
        <translation>تحت لوح الكتف</translation>
    </message>
    <message>
        <source>Armpit, under the shoulder blade</source>
        <extracomment>Subscapularis, in words for a client</extracomment>
        <translation>الإبط، تحت لوح الكتف</translation>
    </message>
    <message>
        <source>Through the armpit, on the front of the shoulder blade, outer edge</source>
        <extracomment>Subscapularis, where site 1 lies</extracomment>
        <translation>عبر الإبط، على الوجه الأمامي للوح الكتف، الحافة الخارجية</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist.</source>
        <extracomment>Subscapularis, where it sends pain, by site</extracomment>
        <translation>أساسًا خلف الكتف؛ أحيانًا لوح الكتف، خلف الذراع، شريط حول الرسغ.</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars clavicularis), on the screen</extracomment>
        <translation>الدالية الأمامية</translation>
    </message>
    <message>
        <source>Front of the shoulder</source>
        <extracomment>Anterior deltoid, in words for a client</extracomment>
        <translation>مقدمة الكتف</translation>
    </message>
    <message>
        <source>Front third, below the outer collarbone</source>
        <extracomment>Anterior deltoid, where site a lies</extracomment>
        <translation>الثلث الأمامي، تحت الجزء الخارجي من الترقوة</translation>
    </message>
    <message>
        <source>Mainly front and side of the shoulder (local).</source>
        <extracomment>Anterior deltoid, where it sends pain, by site</extracomment>
        <translation>أساسًا مقدمة الكتف وجانبه (موضعي).</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <extracomment>muscle (M. deltoideus, pars acromialis), on the screen</extracomment>
        <translation>الدالية الوسطى</translation>
    </message>
    <message>
        <source>Side of the shoulder</source>
        <extracomment>Middle deltoid, in words for a client</extracomment>
        <translation>جانب الكتف</translation>
    </message>
    <message>
        <source>Middle of the muscle belly, below the acromion (several)</source>
        <extracomment>Middle deltoid, where site a lies</extracomment>
        <translation>وسط بطن العضلة، تحت الأخرم (عدة نقاط)</translation>
    </message>
    <message>
        <source>Mainly local, side of the shoulder.</source>
        <extracomment>Middle deltoid, where it sends pain, by site</extracomment>
        <translation>أساسًا موضعي، جانب الكتف.</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars spinalis scapularis), on the screen</extracomment>
        <translation>الدالية الخلفية</translation>
    </message>
    <message>
        <source>Back of the shoulder</source>
        <extracomment>Posterior deltoid, in words for a client</extracomment>
        <translation>خلف الكتف</translation>
    </message>
    <message>
        <source>Back third, below the scapular spine</source>
        <extracomment>Posterior deltoid, where site a lies</extracomment>
        <translation>الثلث الخلفي، تحت شوكة لوح الكتف</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder (local).</source>
        <extracomment>Posterior deltoid, where it sends pain, by site</extracomment>
        <translation>أساسًا خلف الكتف (موضعي).</translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <extracomment>muscle (M. pectoralis major), on the screen</extracomment>
        <translation>الصدرية الكبيرة</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Pectoralis major, in words for a client</extracomment>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Clavicular part</source>
        <extracomment>Pectoralis major, where site a lies</extracomment>
        <translation>الجزء الترقوي</translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <extracomment>Pectoralis major, where site b lies</extracomment>
        <translation>وسط الجزء القصي</translation>
    </message>
    <message>
        <source>Outer free edge</source>
        <extracomment>Pectoralis major, where site c lies</extracomment>
        <translation>الحافة الخارجية الحرة</translation>
    </message>
    <message>
        <source>Beside the breastbone</source>
        <extracomment>Pectoralis major, where site d lies</extracomment>
        <translation>بجانب عظم القص</translation>
    </message>
    <message>
        <source>Between ribs 5 and 6, on the right only (the “arrhythmia” point)</source>
        <extracomment>Pectoralis major, where site e lies</extracomment>
        <translation>بين الضلعين 5 و6، في اليمين فقط (نقطة «اضطراب النظم»)</translation>
    </message>
    <message>
        <source>a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first.</source>
        <extracomment>Pectoralis major, where it sends pain, by site</extracomment>
        <translation>a: مقدمة الكتف. b: الصدر، داخل الذراع إلى البنصر والخنصر. c: الثدي. d: عظم القص. يُستبعد سبب قلبي أولًا.</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <extracomment>muscle (M. pectoralis minor), on the screen</extracomment>
        <translation>الصدرية الصغيرة</translation>
    </message>
    <message>
        <source>Deep upper chest</source>
        <extracomment>Pectoralis minor, in words for a client</extracomment>
        <translation>عمق أعلى الصدر</translation>
    </message>
    <message>
        <source>Near the coracoid</source>
        <extracomment>Pectoralis minor, where site 1 lies</extracomment>
        <translation>قرب الناتئ الغرابي</translation>
    </message>
    <message>
        <source>Near rib 4</source>
        <extracomment>Pectoralis minor, where site 2 lies</extracomment>
        <translation>قرب الضلع 4</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side.</source>
        <extracomment>Pectoralis minor, where it sends pain, by site</extracomment>
        <translation>أساسًا مقدمة الكتف، الصدر؛ أحيانًا داخل الذراع إلى الأصابع الثلاثة من جهة الخنصر.</translation>
    </message>
    <message>
        <source>Subclavius</source>
        <extracomment>muscle (M. subclavius), on the screen</extracomment>
        <translation>تحت الترقوة</translation>
    </message>
    <message>
        <source>Under the collarbone</source>
        <extracomment>Subclavius, in words for a client</extracomment>
        <translation>تحت الترقوة</translation>
    </message>
    <message>
        <source>Under the inner collarbone</source>
        <extracomment>Subclavius, where site a lies</extracomment>
        <translation>تحت الجزء الداخلي من الترقوة</translation>
    </message>
    <message>
        <source>Front of the arm, thumb side of forearm and hand.</source>
        <extracomment>Subclavius, where it sends pain, by site</extracomment>
        <translation>مقدمة الذراع، جهة الإبهام من الساعد واليد.</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <extracomment>muscle (M. serratus anterior), on the screen</extracomment>
        <translation>المنشارية الأمامية</translation>
    </message>
    <message>
        <source>Side of the ribs</source>
        <extracomment>Serratus anterior, in words for a client</extracomment>
        <translation>جانب الأضلاع</translation>
    </message>
    <message>
        <source>Mid-axillary line at ribs 5–6 (any slip)</source>
        <extracomment>Serratus anterior, where site a lies</extracomment>
        <translation>الخط الإبطي الأوسط عند الضلعين 5–6 (أي شريحة)</translation>
    </message>
    <message>
        <source>Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath.</source>
        <extracomment>Serratus anterior, where it sends pain, by site</extracomment>
        <translation>أساسًا جانب الصدر، الزاوية السفلى للوح الكتف؛ أحيانًا داخل الذراع إلى البنصر والخنصر؛ ضيق في النفس.</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <extracomment>muscle (M. rectus abdominis), on the screen</extracomment>
        <translation>المستقيمة البطنية</translation>
    </message>
    <message>
        <source>Front of the belly</source>
        <extracomment>Rectus abdominis, in words for a client</extracomment>
        <translation>مقدمة البطن</translation>
    </message>
    <message>
        <source>Upper, by the margin of the ribs</source>
        <extracomment>Rectus abdominis, where site 1 lies</extracomment>
        <translation>في الأعلى، عند حافة الأضلاع</translation>
    </message>
    <message>
        <source>Beside the navel</source>
        <extracomment>Rectus abdominis, where site 2 lies</extracomment>
        <translation>بجانب السرة</translation>
    </message>
    <message>
        <source>Just above the pubis</source>
        <extracomment>Rectus abdominis, where site 3 lies</extracomment>
        <translation>فوق العانة مباشرة</translation>
    </message>
    <message>
        <source>1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum.</source>
        <extracomment>Rectus abdominis, where it sends pain, by site</extracomment>
        <translation>1: أساسًا شريط عبر وسط الظهر. 2: ألم في البطن كالمغص. 3: أساسًا شريط عبر أسفل الظهر والعجز.</translation>
    </message>
    <message>
        <source>External oblique</source>
        <extracomment>muscle (M. obliquus externus abdominis), on the screen</extracomment>
        <translation>المائلة البطنية الخارجية</translation>
    </message>
    <message>
        <source>Side of the belly</source>
        <extracomment>External oblique, in words for a client</extracomment>
        <translation>جانب البطن</translation>
    </message>
    <message>
        <source>Over the lower front ribs</source>
        <extracomment>External oblique, where site a lies</extracomment>
        <translation>فوق الأضلاع الأمامية السفلية</translation>
    </message>
    <message>
        <source>Lower side wall</source>
        <extracomment>External oblique, where site b lies</extracomment>
        <translation>أسفل الجدار الجانبي</translation>
    </message>
    <message>
        <source>a: like heartburn. b: groin, across the belly.</source>
        <extracomment>External oblique, where it sends pain, by site</extracomment>
        <translation>a: كحرقة المعدة. b: المغبن، عبر البطن.</translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <extracomment>muscle (M. obliquus internus abdominis), on the screen</extracomment>
        <translation>المائلة البطنية الداخلية</translation>
    </message>
    <message>
        <source>Belly, inside the hip bone</source>
        <extracomment>Internal oblique, in words for a client</extracomment>
        <translation>البطن، إلى الداخل من عظم الورك</translation>
    </message>
    <message>
        <source>Along the inner front iliac crest</source>
        <extracomment>Internal oblique, where site a lies</extracomment>
        <translation>على طول الجزء الأمامي الداخلي من العرف الحرقفي</translation>
    </message>
    <message>
        <source>Groin, lower belly.</source>
        <extracomment>Internal oblique, where it sends pain, by site</extracomment>
        <translation>المغبن، أسفل البطن.</translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <extracomment>muscle (M. biceps brachii), on the screen</extracomment>
        <translation>ذات الرأسين العضدية</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <extracomment>Biceps brachii, in words for a client</extracomment>
        <translation>مقدمة العضد</translation>
    </message>
    <message>
        <source>Lower third, short head</source>
        <extracomment>Biceps brachii, where site a lies</extracomment>
        <translation>الثلث السفلي، الرأس القصير</translation>
    </message>
    <message>
        <source>Lower third, long head</source>
        <extracomment>Biceps brachii, where site b lies</extracomment>
        <translation>الثلث السفلي، الرأس الطويل</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes crease of the elbow.</source>
        <extracomment>Biceps brachii, where it sends pain, by site</extracomment>
        <translation>أساسًا مقدمة الكتف؛ أحيانًا ثنية المرفق.</translation>
    </message>
    <message>
        <source>Brachialis</source>
        <extracomment>muscle (M. brachialis), on the screen</extracomment>
        <translation>العضدية</translation>
    </message>
    <message>
        <source>Deep upper arm, above the elbow</source>
        <extracomment>Brachialis, in words for a client</extracomment>
        <translation>عمق العضد، فوق المرفق</translation>
    </message>
    <message>
        <source>Lower half, outer edge under the biceps; others lie higher</source>
        <extracomment>Brachialis, where site a lies</extracomment>
        <translation>النصف السفلي، الحافة الخارجية تحت ذات الرأسين؛ ونقاط أخرى أعلى منها</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes crease of the elbow.</source>
        <extracomment>Brachialis, where it sends pain, by site</extracomment>
        <translation>أساسًا قاعدة الإبهام؛ أحيانًا ثنية المرفق.</translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <extracomment>muscle (M. coracobrachialis), on the screen</extracomment>
        <translation>الغرابية العضدية</translation>
    </message>
    <message>
        <source>Inner upper arm, near the armpit</source>
        <extracomment>Coracobrachialis, in words for a client</extracomment>
        <translation>داخل العضد، قرب الإبط</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes back of the arm down to the hand.</source>
        <extracomment>Coracobrachialis, where it sends pain, by site</extracomment>
        <translation>أساسًا مقدمة الكتف؛ أحيانًا خلف الذراع نزولًا إلى اليد.</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <extracomment>muscle (M. triceps brachii), on the screen</extracomment>
        <translation>ثلاثية الرؤوس العضدية</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <extracomment>Triceps brachii, in words for a client</extracomment>
        <translation>خلف العضد</translation>
    </message>
    <message>
        <source>Long head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 1 lies</extracomment>
        <translation>الرأس الطويل، وسط البطن</translation>
    </message>
    <message>
        <source>Medial head, outer edge, 4–6 cm above the outer elbow</source>
        <extracomment>Triceps brachii, where site 2 lies</extracomment>
        <translation>الرأس الإنسي، الحافة الخارجية، 4–6 سم فوق الجانب الخارجي للمرفق</translation>
    </message>
    <message>
        <source>Lateral head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 3 lies</extracomment>
        <translation>الرأس الوحشي، وسط البطن</translation>
    </message>
    <message>
        <source>Just above the point of the elbow</source>
        <extracomment>Triceps brachii, where site 4 lies</extracomment>
        <translation>فوق طرف المرفق مباشرة</translation>
    </message>
    <message>
        <source>Medial head, inner edge</source>
        <extracomment>Triceps brachii, where site 5 lies</extracomment>
        <translation>الرأس الإنسي، الحافة الداخلية</translation>
    </message>
    <message>
        <source>1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow.</source>
        <extracomment>Triceps brachii, where it sends pain, by site</extracomment>
        <translation>1: خلف الذراع والكتف. 2: خارج المرفق. 3: خلف الذراع، البنصر والخنصر. 4: طرف المرفق. 5: داخل المرفق.</translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <extracomment>muscle (M. brachioradialis), on the screen</extracomment>
        <translation>العضدية الكعبرية</translation>
    </message>
    <message>
        <source>Forearm, thumb side</source>
        <extracomment>Brachioradialis, in words for a client</extracomment>
        <translation>الساعد، جهة الإبهام</translation>
    </message>
    <message>
        <source>Bulge on the thumb side, just below the elbow</source>
        <extracomment>Brachioradialis, where site a lies</extracomment>
        <translation>البروز من جهة الإبهام، تحت المرفق مباشرة</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb; sometimes forearm.</source>
        <extracomment>Brachioradialis, where it sends pain, by site</extracomment>
        <translation>أساسًا خارج المرفق، ما بين الإبهام والسبابة؛ أحيانًا الساعد.</translation>
    </message>
    <message>
        <source>Supinator</source>
        <extracomment>muscle (M. supinator), on the screen</extracomment>
        <translation>المستلقية</translation>
    </message>
    <message>
        <source>Deep forearm, near the elbow</source>
        <extracomment>Supinator, in words for a client</extracomment>
        <translation>عمق الساعد، قرب المرفق</translation>
    </message>
    <message>
        <source>Outside the biceps tendon, over the upper radius</source>
        <extracomment>Supinator, where site a lies</extracomment>
        <translation>إلى الخارج من وتر ذات الرأسين، فوق أعلى الكعبرة</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb.</source>
        <extracomment>Supinator, where it sends pain, by site</extracomment>
        <translation>أساسًا خارج المرفق، ما بين الإبهام والسبابة.</translation>
    </message>
    <message>
        <source>Wrist extensors</source>
        <extracomment>muscle (Mm. extensores carpi radialis longus/brevis, ulnaris), on the screen</extracomment>
        <translation>باسطات الرسغ</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the wrist</source>
        <extracomment>Wrist extensors, in words for a client</extracomment>
        <translation>خلف الساعد، باتجاه الرسغ</translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus, 2–3 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site a lies</extracomment>
        <translation>الباسطة الكعبرية الطويلة للرسغ، 2–3 سم تحت الجانب الخارجي للمرفق</translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis, 5–6 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site b lies</extracomment>
        <translation>الباسطة الكعبرية القصيرة للرسغ، 5–6 سم تحت الجانب الخارجي للمرفق</translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site c lies</extracomment>
        <translation>الباسطة الزندية للرسغ، الحافة الزندية، 7–8 سم تحت الجانب الخارجي للمرفق</translation>
    </message>
    <message>
        <source>a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist.</source>
        <extracomment>Wrist extensors, where it sends pain, by site</extracomment>
        <translation>a: خارج المرفق، ظهر ما بين الإبهام والسبابة. b: ظهر اليد والرسغ. c: جهة الخنصر من الرسغ.</translation>
    </message>
    <message>
        <source>Finger extensors</source>
        <extracomment>muscle (M. extensor digitorum), on the screen</extracomment>
        <translation>باسطات الأصابع</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the fingers</source>
        <extracomment>Finger extensors, in words for a client</extracomment>
        <translation>خلف الساعد، باتجاه الأصابع</translation>
    </message>
    <message>
        <source>Middle-finger slip, 3–4 cm below the head of the radius</source>
        <extracomment>Finger extensors, where site a lies</extracomment>
        <translation>شريحة الإصبع الوسطى، 3–4 سم تحت رأس الكعبرة</translation>
    </message>
    <message>
        <source>Slips of the ring and little finger</source>
        <extracomment>Finger extensors, where site b lies</extracomment>
        <translation>شريحتا البنصر والخنصر</translation>
    </message>
    <message>
        <source>Down to the back of that finger; sometimes outer elbow.</source>
        <extracomment>Finger extensors, where it sends pain, by site</extracomment>
        <translation>نزولًا إلى ظهر ذلك الإصبع؛ أحيانًا خارج المرفق.</translation>
    </message>
    <message>
        <source>Wrist flexors</source>
        <extracomment>muscle (Mm. flexores carpi radialis et ulnaris), on the screen</extracomment>
        <translation>قابضات الرسغ</translation>
    </message>
    <message>
        <source>Inner forearm, toward the wrist</source>
        <extracomment>Wrist flexors, in words for a client</extracomment>
        <translation>داخل الساعد، باتجاه الرسغ</translation>
    </message>
    <message>
        <source>Flexor carpi radialis, upper third of the belly</source>
        <extracomment>Wrist flexors, where site a lies</extracomment>
        <translation>القابضة الكعبرية للرسغ، الثلث العلوي من البطن</translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris, upper third of the belly</source>
        <extracomment>Wrist flexors, where site b lies</extracomment>
        <translation>القابضة الزندية للرسغ، الثلث العلوي من البطن</translation>
    </message>
    <message>
        <source>a: palm side of the wrist, thumb side. b: little-finger side of the wrist.</source>
        <extracomment>Wrist flexors, where it sends pain, by site</extracomment>
        <translation>a: الجهة الراحية من الرسغ، جهة الإبهام. b: جهة الخنصر من الرسغ.</translation>
    </message>
    <message>
        <source>Finger flexors</source>
        <extracomment>muscle (Mm. flexores digitorum superficialis, profundus), on the screen</extracomment>
        <translation>قابضات الأصابع</translation>
    </message>
    <message>
        <source>Inner forearm, toward the fingers</source>
        <extracomment>Finger flexors, in words for a client</extracomment>
        <translation>داخل الساعد، باتجاه الأصابع</translation>
    </message>
    <message>
        <source>Upper third</source>
        <extracomment>Finger flexors, where site a lies</extracomment>
        <translation>الثلث العلوي</translation>
    </message>
    <message>
        <source>Palm side of the same finger.</source>
        <extracomment>Finger flexors, where it sends pain, by site</extracomment>
        <translation>الجهة الراحية من الإصبع نفسه.</translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <extracomment>muscle (M. pronator teres), on the screen</extracomment>
        <translation>الكابّة المدوّرة</translation>
    </message>
    <message>
        <source>Inner forearm, at the elbow crease</source>
        <extracomment>Pronator teres, in words for a client</extracomment>
        <translation>داخل الساعد، عند ثنية المرفق</translation>
    </message>
    <message>
        <source>Inside the elbow crease</source>
        <extracomment>Pronator teres, where site a lies</extracomment>
        <translation>الجهة الداخلية من ثنية المرفق</translation>
    </message>
    <message>
        <source>Mainly palm side of the wrist, thumb side of the forearm.</source>
        <extracomment>Pronator teres, where it sends pain, by site</extracomment>
        <translation>أساسًا الجهة الراحية من الرسغ، جهة الإبهام من الساعد.</translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <extracomment>muscle (M. palmaris longus), on the screen</extracomment>
        <translation>الراحية الطويلة</translation>
    </message>
    <message>
        <source>Inner forearm, middle</source>
        <extracomment>Palmaris longus, in words for a client</extracomment>
        <translation>داخل الساعد، في الوسط</translation>
    </message>
    <message>
        <source>Upper to middle belly</source>
        <extracomment>Palmaris longus, where site a lies</extracomment>
        <translation>أعلى البطن إلى وسطه</translation>
    </message>
    <message>
        <source>Mainly prickling in the centre of the palm.</source>
        <extracomment>Palmaris longus, where it sends pain, by site</extracomment>
        <translation>أساسًا وخز في وسط راحة اليد.</translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <extracomment>muscle (M. adductor pollicis), on the screen</extracomment>
        <translation>مقرّبة الإبهام</translation>
    </message>
    <message>
        <source>Between thumb and index finger</source>
        <extracomment>Adductor pollicis, in words for a client</extracomment>
        <translation>بين الإبهام والسبابة</translation>
    </message>
    <message>
        <source>Web of the thumb</source>
        <extracomment>Adductor pollicis, where site a lies</extracomment>
        <translation>ما بين الإبهام والسبابة</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes thumb, wrist.</source>
        <extracomment>Adductor pollicis, where it sends pain, by site</extracomment>
        <translation>أساسًا قاعدة الإبهام؛ أحيانًا الإبهام، الرسغ.</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <extracomment>muscle (M. gluteus maximus), on the screen</extracomment>
        <translation>الألوية الكبرى</translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>Gluteus maximus, in words for a client</extracomment>
        <translation>الردف</translation>
    </message>
    <message>
        <source>Beside the sacrum</source>
        <extracomment>Gluteus maximus, where site 1 lies</extracomment>
        <translation>بجانب العجز</translation>
    </message>
    <message>
        <source>Just above the sit bone</source>
        <extracomment>Gluteus maximus, where site 2 lies</extracomment>
        <translation>فوق عظم الجلوس مباشرة</translation>
    </message>
    <message>
        <source>Lowest inner fibres, by the tailbone</source>
        <extracomment>Gluteus maximus, where site 3 lies</extracomment>
        <translation>أدنى الألياف الداخلية، عند العصعص</translation>
    </message>
    <message>
        <source>1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone.</source>
        <extracomment>Gluteus maximus, where it sends pain, by site</extracomment>
        <translation>1: هلال على طول الشق بين الردفين، المنطقة العجزية الحرقفية. 2: الردف كله، العجز، تحت العرف الحرقفي. 3: العصعص.</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <extracomment>muscle (M. gluteus medius), on the screen</extracomment>
        <translation>الألوية الوسطى</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <extracomment>Gluteus medius, in words for a client</extracomment>
        <translation>جانب الورك</translation>
    </message>
    <message>
        <source>Rear, near the sacroiliac joint</source>
        <extracomment>Gluteus medius, where site 1 lies</extracomment>
        <translation>في الخلف، قرب المفصل العجزي الحرقفي</translation>
    </message>
    <message>
        <source>Below the middle of the iliac crest</source>
        <extracomment>Gluteus medius, where site 2 lies</extracomment>
        <translation>تحت وسط العرف الحرقفي</translation>
    </message>
    <message>
        <source>Front, behind the ASIS</source>
        <extracomment>Gluteus medius, where site 3 lies</extracomment>
        <translation>في الأمام، خلف الشوكة الحرقفية الأمامية العلوية</translation>
    </message>
    <message>
        <source>1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back.</source>
        <extracomment>Gluteus medius, where it sends pain, by site</extracomment>
        <translation>1: أساسًا العرف الحرقفي، العجز، أسفل الظهر. 2: أساسًا وسط الردف، أعلى الفخذ. 3: أساسًا عبر العجز وأسفل الظهر.</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <extracomment>muscle (M. gluteus minimus), on the screen</extracomment>
        <translation>الألوية الصغرى</translation>
    </message>
    <message>
        <source>Deep side of the hip</source>
        <extracomment>Gluteus minimus, in words for a client</extracomment>
        <translation>عمق جانب الورك</translation>
    </message>
    <message>
        <source>Front part, between ASIS and trochanter</source>
        <extracomment>Gluteus minimus, where site 1 lies</extracomment>
        <translation>الجزء الأمامي، بين الشوكة الحرقفية الأمامية العلوية والمدور</translation>
    </message>
    <message>
        <source>Rear part, above the line of the piriformis (and more)</source>
        <extracomment>Gluteus minimus, where site 3 lies</extracomment>
        <translation>الجزء الخلفي، فوق خط الكمثرية (ونقاط أخرى)</translation>
    </message>
    <message>
        <source>1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”).</source>
        <extracomment>Gluteus minimus, where it sends pain, by site</extracomment>
        <translation>1–2: أساسًا الردف، خارج الفخذ والساق نزولًا إلى الكاحل. 3: أساسًا الردف، خلف الفخذ وربلة الساق («عرق نسا كاذب»).</translation>
    </message>
    <message>
        <source>Piriformis</source>
        <extracomment>muscle (M. piriformis), on the screen</extracomment>
        <translation>الكمثرية</translation>
    </message>
    <message>
        <source>Deep buttock</source>
        <extracomment>Piriformis, in words for a client</extracomment>
        <translation>عمق الردف</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, outer third</source>
        <extracomment>Piriformis, where site 1 lies</extracomment>
        <translation>على الخط من أعلى العجز إلى المدور، الثلث الخارجي</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, inner end near the sacrum</source>
        <extracomment>Piriformis, where site 2 lies</extracomment>
        <translation>على الخط من أعلى العجز إلى المدور، الطرف الداخلي قرب العجز</translation>
    </message>
    <message>
        <source>Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh.</source>
        <extracomment>Piriformis, where it sends pain, by site</extracomment>
        <translation>أساسًا المنطقة العجزية الحرقفية، الردف، خلف الورك؛ أحيانًا الثلثان العلويان من خلف الفخذ.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <extracomment>muscle (M. tensor fasciae latae), on the screen</extracomment>
        <translation>موترة اللفافة العريضة</translation>
    </message>
    <message>
        <source>Front of the hip, outer side</source>
        <extracomment>Tensor fasciae latae, in words for a client</extracomment>
        <translation>مقدمة الورك، الجهة الخارجية</translation>
    </message>
    <message>
        <source>Just below and outside the ASIS</source>
        <extracomment>Tensor fasciae latae, where site a lies</extracomment>
        <translation>تحت الشوكة الحرقفية الأمامية العلوية مباشرة وإلى الخارج منها</translation>
    </message>
    <message>
        <source>Mainly front of the trochanter; sometimes outer thigh down to the knee.</source>
        <extracomment>Tensor fasciae latae, where it sends pain, by site</extracomment>
        <translation>أساسًا أمام المدور؛ أحيانًا خارج الفخذ نزولًا إلى الركبة.</translation>
    </message>
    <message>
        <source>Iliopsoas</source>
        <extracomment>muscle (Mm. psoas major et iliacus), on the screen</extracomment>
        <translation>الحرقفية القطنية</translation>
    </message>
    <message>
        <source>Deep belly to the front of the hip</source>
        <extracomment>Iliopsoas, in words for a client</extracomment>
        <translation>من عمق البطن إلى مقدمة الورك</translation>
    </message>
    <message>
        <source>Outer wall of the femoral triangle</source>
        <extracomment>Iliopsoas, where site 1 lies</extracomment>
        <translation>الجدار الخارجي للمثلث الفخذي</translation>
    </message>
    <message>
        <source>Inside the iliac crest, behind the ASIS</source>
        <extracomment>Iliopsoas, where site 2 lies</extracomment>
        <translation>إلى الداخل من العرف الحرقفي، خلف الشوكة الحرقفية الأمامية العلوية</translation>
    </message>
    <message>
        <source>At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)</source>
        <extracomment>Iliopsoas, where site 3 lies</extracomment>
        <translation>عند الحافة الخارجية للمستقيمة البطنية، تحت السرة (حذر: أعضاء، الأبهر)</translation>
    </message>
    <message>
        <source>Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh.</source>
        <extracomment>Iliopsoas, where it sends pain, by site</extracomment>
        <translation>أساسًا شريط عمودي بجانب الفقرات القطنية؛ أحيانًا مقدمة أعلى الفخذ.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <extracomment>muscle (M. rectus femoris), on the screen</extracomment>
        <translation>المستقيمة الفخذية</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>Rectus femoris, in words for a client</extracomment>
        <translation>مقدمة الفخذ</translation>
    </message>
    <message>
        <source>High, a hand&apos;s width below the ASIS</source>
        <extracomment>Rectus femoris, where site a lies</extracomment>
        <translation>في الأعلى، على بعد عرض كف تحت الشوكة الحرقفية الأمامية العلوية</translation>
    </message>
    <message>
        <source>Mainly deep in the front of the knee, kneecap.</source>
        <extracomment>Rectus femoris, where it sends pain, by site</extracomment>
        <translation>أساسًا عمق مقدمة الركبة، الرضفة.</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <extracomment>muscle (M. vastus medialis), on the screen</extracomment>
        <translation>المتسعة الإنسية</translation>
    </message>
    <message>
        <source>Front of the thigh, inner side</source>
        <extracomment>Vastus medialis, in words for a client</extracomment>
        <translation>مقدمة الفخذ، الجهة الداخلية</translation>
    </message>
    <message>
        <source>Low, above the inner knee</source>
        <extracomment>Vastus medialis, where site 1 lies</extracomment>
        <translation>في الأسفل، فوق داخل الركبة</translation>
    </message>
    <message>
        <source>Mid-thigh, inner edge</source>
        <extracomment>Vastus medialis, where site 2 lies</extracomment>
        <translation>وسط الفخذ، الحافة الداخلية</translation>
    </message>
    <message>
        <source>1: mainly front and inner side of the knee. 2: inner thigh.</source>
        <extracomment>Vastus medialis, where it sends pain, by site</extracomment>
        <translation>1: أساسًا مقدمة الركبة وداخلها. 2: داخل الفخذ.</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <extracomment>muscle (M. vastus intermedius), on the screen</extracomment>
        <translation>المتسعة المتوسطة</translation>
    </message>
    <message>
        <source>Deep front of the thigh</source>
        <extracomment>Vastus intermedius, in words for a client</extracomment>
        <translation>عمق مقدمة الفخذ</translation>
    </message>
    <message>
        <source>Upper thigh, under the rectus femoris</source>
        <extracomment>Vastus intermedius, where site a lies</extracomment>
        <translation>أعلى الفخذ، تحت المستقيمة الفخذية</translation>
    </message>
    <message>
        <source>Front of the thigh.</source>
        <extracomment>Vastus intermedius, where it sends pain, by site</extracomment>
        <translation>مقدمة الفخذ.</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <extracomment>muscle (M. vastus lateralis), on the screen</extracomment>
        <translation>المتسعة الوحشية</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <extracomment>Vastus lateralis, in words for a client</extracomment>
        <translation>خارج الفخذ</translation>
    </message>
    <message>
        <source>Low in front, above the outer kneecap</source>
        <extracomment>Vastus lateralis, where site 1 lies</extracomment>
        <translation>في الأسفل أمامًا، فوق الجزء الخارجي من الرضفة</translation>
    </message>
    <message>
        <source>Low, back edge</source>
        <extracomment>Vastus lateralis, where site 2 lies</extracomment>
        <translation>في الأسفل، الحافة الخلفية</translation>
    </message>
    <message>
        <source>Middle, back edge</source>
        <extracomment>Vastus lateralis, where site 3 lies</extracomment>
        <translation>في الوسط، الحافة الخلفية</translation>
    </message>
    <message>
        <source>Middle, side</source>
        <extracomment>Vastus lateralis, where site 4 lies</extracomment>
        <translation>في الوسط، جانبًا</translation>
    </message>
    <message>
        <source>High, below the trochanter</source>
        <extracomment>Vastus lateralis, where site 5 lies</extracomment>
        <translation>في الأعلى، تحت المدور</translation>
    </message>
    <message>
        <source>1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh.</source>
        <extracomment>Vastus lateralis, where it sends pain, by site</extracomment>
        <translation>1: الجزء الخارجي من الرضفة. 2–3: خارج الركبة والفخذ. 4–5: أساسًا كامل خارج الفخذ.</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <extracomment>muscle (M. sartorius), on the screen</extracomment>
        <translation>الخياطية</translation>
    </message>
    <message>
        <source>Across the thigh, hip to inner knee</source>
        <extracomment>Sartorius, in words for a client</extracomment>
        <translation>عبر الفخذ، من الورك إلى داخل الركبة</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Sartorius, where site 1 lies</extracomment>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>Sartorius, where site 2 lies</extracomment>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Sartorius, where site 3 lies</extracomment>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>Tingling at the front and inner thigh, inner knee.</source>
        <extracomment>Sartorius, where it sends pain, by site</extracomment>
        <translation>تنميل في مقدمة الفخذ وداخله، داخل الركبة.</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <extracomment>muscle (M. biceps femoris), on the screen</extracomment>
        <translation>ذات الرأسين الفخذية</translation>
    </message>
    <message>
        <source>Back of the thigh, outer side</source>
        <extracomment>Biceps femoris, in words for a client</extracomment>
        <translation>خلف الفخذ، الجهة الخارجية</translation>
    </message>
    <message>
        <source>Lower half, long head</source>
        <extracomment>Biceps femoris, where site a lies</extracomment>
        <translation>النصف السفلي، الرأس الطويل</translation>
    </message>
    <message>
        <source>Lower half, short head</source>
        <extracomment>Biceps femoris, where site b lies</extracomment>
        <translation>النصف السفلي، الرأس القصير</translation>
    </message>
    <message>
        <source>Mainly back of the knee; sometimes back of the thigh, upper calf.</source>
        <extracomment>Biceps femoris, where it sends pain, by site</extracomment>
        <translation>أساسًا خلف الركبة؛ أحيانًا خلف الفخذ، أعلى ربلة الساق.</translation>
    </message>
    <message>
        <source>Semitendinosus and semimembranosus</source>
        <extracomment>muscle (Mm. semitendinosus, semimembranosus), on the screen</extracomment>
        <translation>نصف الوترية ونصف الغشائية</translation>
    </message>
    <message>
        <source>Back of the thigh, inner side</source>
        <extracomment>Semitendinosus and semimembranosus, in words for a client</extracomment>
        <translation>خلف الفخذ، الجهة الداخلية</translation>
    </message>
    <message>
        <source>Middle to lower inner back of the thigh</source>
        <extracomment>Semitendinosus and semimembranosus, where site a lies</extracomment>
        <translation>وسط خلف الفخذ إلى أسفله، من الداخل</translation>
    </message>
    <message>
        <source>Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf.</source>
        <extracomment>Semitendinosus and semimembranosus, where it sends pain, by site</extracomment>
        <translation>أساسًا أسفل الردف والطية الألوية، خلف الفخذ؛ أحيانًا داخل ربلة الساق.</translation>
    </message>
    <message>
        <source>Adductor longus and brevis</source>
        <extracomment>muscle (Mm. adductores longus, brevis), on the screen</extracomment>
        <translation>المقرّبة الطويلة والقصيرة</translation>
    </message>
    <message>
        <source>Inner thigh, near the groin</source>
        <extracomment>Adductor longus and brevis, in words for a client</extracomment>
        <translation>داخل الفخذ، قرب المغبن</translation>
    </message>
    <message>
        <source>4–5 cm below the pubic tubercle</source>
        <extracomment>Adductor longus and brevis, where site a lies</extracomment>
        <translation>4–5 سم تحت الحديبة العانية</translation>
    </message>
    <message>
        <source>Mainly groin, front and inner side of the knee; sometimes shin.</source>
        <extracomment>Adductor longus and brevis, where it sends pain, by site</extracomment>
        <translation>أساسًا المغبن، مقدمة الركبة وداخلها؛ أحيانًا قصبة الساق.</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <extracomment>muscle (M. adductor magnus), on the screen</extracomment>
        <translation>المقرّبة الكبيرة</translation>
    </message>
    <message>
        <source>Deep inner thigh</source>
        <extracomment>Adductor magnus, in words for a client</extracomment>
        <translation>عمق داخل الفخذ</translation>
    </message>
    <message>
        <source>Mid inner thigh</source>
        <extracomment>Adductor magnus, where site 1 lies</extracomment>
        <translation>وسط داخل الفخذ</translation>
    </message>
    <message>
        <source>High, near the sit bone</source>
        <extracomment>Adductor magnus, where site 2 lies</extracomment>
        <translation>في الأعلى، قرب عظم الجلوس</translation>
    </message>
    <message>
        <source>1: groin to inner knee. 2: deep in the pelvis.</source>
        <extracomment>Adductor magnus, where it sends pain, by site</extracomment>
        <translation>1: من المغبن إلى داخل الركبة. 2: عمق الحوض.</translation>
    </message>
    <message>
        <source>Pectineus</source>
        <extracomment>muscle (M. pectineus), on the screen</extracomment>
        <translation>العانية</translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>Pectineus, in words for a client</extracomment>
        <translation>المغبن</translation>
    </message>
    <message>
        <source>Below the crease of the groin (femoral vessels: avoid)</source>
        <extracomment>Pectineus, where site a lies</extracomment>
        <translation>تحت ثنية المغبن (تُتجنّب الأوعية الفخذية)</translation>
    </message>
    <message>
        <source>Mainly deep in the groin.</source>
        <extracomment>Pectineus, where it sends pain, by site</extracomment>
        <translation>أساسًا عمق المغبن.</translation>
    </message>
    <message>
        <source>Gracilis</source>
        <extracomment>muscle (M. gracilis), on the screen</extracomment>
        <translation>الناحلة</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <extracomment>Gracilis, in words for a client</extracomment>
        <translation>داخل الفخذ</translation>
    </message>
    <message>
        <source>Hot, stinging inner thigh.</source>
        <extracomment>Gracilis, where it sends pain, by site</extracomment>
        <translation>سخونة ولسع داخل الفخذ.</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <extracomment>muscle (M. gastrocnemius), on the screen</extracomment>
        <translation>توأمية الساق</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>Gastrocnemius, in words for a client</extracomment>
        <translation>ربلة الساق</translation>
    </message>
    <message>
        <source>Inner head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 1 lies</extracomment>
        <translation>الرأس الداخلي، وسط البطن</translation>
    </message>
    <message>
        <source>Outer head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 2 lies</extracomment>
        <translation>الرأس الخارجي، وسط البطن</translation>
    </message>
    <message>
        <source>Inner head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 3 lies</extracomment>
        <translation>الرأس الداخلي، قرب ثنية الركبة</translation>
    </message>
    <message>
        <source>Outer head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 4 lies</extracomment>
        <translation>الرأس الخارجي، قرب ثنية الركبة</translation>
    </message>
    <message>
        <source>1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee.</source>
        <extracomment>Gastrocnemius, where it sends pain, by site</extracomment>
        <translation>1: أساسًا قوس القدم، ربلة الساق. 2: موضعي. 3–4: أساسًا خلف الركبة.</translation>
    </message>
    <message>
        <source>Soleus</source>
        <extracomment>muscle (M. soleus), on the screen</extracomment>
        <translation>النعلية</translation>
    </message>
    <message>
        <source>Calf, deeper layer</source>
        <extracomment>Soleus, in words for a client</extracomment>
        <translation>ربلة الساق، الطبقة الأعمق</translation>
    </message>
    <message>
        <source>Low, inner side, above the start of the Achilles tendon</source>
        <extracomment>Soleus, where site 1 lies</extracomment>
        <translation>في الأسفل، الجهة الداخلية، فوق بداية وتر أخيل</translation>
    </message>
    <message>
        <source>High, outer side, below the head of the fibula</source>
        <extracomment>Soleus, where site 2 lies</extracomment>
        <translation>في الأعلى، الجهة الخارجية، تحت رأس الشظية</translation>
    </message>
    <message>
        <source>Between points 1 and 2</source>
        <extracomment>Soleus, where site 3 lies</extracomment>
        <translation>بين النقطتين 1 و2</translation>
    </message>
    <message>
        <source>1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side.</source>
        <extracomment>Soleus, where it sends pain, by site</extracomment>
        <translation>1: أساسًا العقب، وتر أخيل. 2: ربلة الساق. 3: أساسًا المفصل العجزي الحرقفي في الجانب نفسه.</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <extracomment>muscle (M. popliteus), on the screen</extracomment>
        <translation>المأبضية</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <extracomment>Popliteus, in words for a client</extracomment>
        <translation>خلف الركبة</translation>
    </message>
    <message>
        <source>Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)</source>
        <extracomment>Popliteus, where site a lies</extracomment>
        <translation>خلف أعلى الظنبوب، تحت ثنية الركبة (أوعية: يُتجنّب الضغط)</translation>
    </message>
    <message>
        <source>Mainly back of the knee.</source>
        <extracomment>Popliteus, where it sends pain, by site</extracomment>
        <translation>أساسًا خلف الركبة.</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <extracomment>muscle (M. tibialis anterior), on the screen</extracomment>
        <translation>الظنبوبية الأمامية</translation>
    </message>
    <message>
        <source>Beside the shin bone</source>
        <extracomment>Tibialis anterior, in words for a client</extracomment>
        <translation>بجانب عظم قصبة الساق</translation>
    </message>
    <message>
        <source>Upper third of the belly</source>
        <extracomment>Tibialis anterior, where site a lies</extracomment>
        <translation>الثلث العلوي من البطن</translation>
    </message>
    <message>
        <source>Mainly front and inner side of the ankle, top of the big toe.</source>
        <extracomment>Tibialis anterior, where it sends pain, by site</extracomment>
        <translation>أساسًا مقدمة الكاحل وداخله، ظهر إبهام القدم.</translation>
    </message>
    <message>
        <source>Fibularis longus and brevis</source>
        <extracomment>muscle (Mm. fibulares longus, brevis), on the screen</extracomment>
        <translation>الشظوية الطويلة والقصيرة</translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <extracomment>Fibularis longus and brevis, in words for a client</extracomment>
        <translation>الجهة الخارجية من أسفل الساق</translation>
    </message>
    <message>
        <source>Longus: 2–4 cm below the head of the fibula</source>
        <extracomment>Fibularis longus and brevis, where site a lies</extracomment>
        <translation>الطويلة: 2–4 سم تحت رأس الشظية</translation>
    </message>
    <message>
        <source>Brevis: lower third</source>
        <extracomment>Fibularis longus and brevis, where site b lies</extracomment>
        <translation>القصيرة: الثلث السفلي</translation>
    </message>
    <message>
        <source>Mainly behind and below the outer ankle bone.</source>
        <extracomment>Fibularis longus and brevis, where it sends pain, by site</extracomment>
        <translation>أساسًا خلف عظم الكاحل الخارجي وتحته.</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <extracomment>muscle (M. tibialis posterior), on the screen</extracomment>
        <translation>الظنبوبية الخلفية</translation>
    </message>
    <message>
        <source>Deep calf, behind the shin bone</source>
        <extracomment>Tibialis posterior, in words for a client</extracomment>
        <translation>عمق ربلة الساق، خلف عظم القصبة</translation>
    </message>
    <message>
        <source>Deep in the upper calf</source>
        <extracomment>Tibialis posterior, where site a lies</extracomment>
        <translation>في عمق أعلى ربلة الساق</translation>
    </message>
    <message>
        <source>Mainly Achilles tendon; sometimes heel, sole.</source>
        <extracomment>Tibialis posterior, where it sends pain, by site</extracomment>
        <translation>أساسًا وتر أخيل؛ أحيانًا العقب، باطن القدم.</translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <extracomment>muscle (M. flexor digitorum longus), on the screen</extracomment>
        <translation>قابضة الأصابع الطويلة للقدم</translation>
    </message>
    <message>
        <source>Deep inner side of the lower leg</source>
        <extracomment>Flexor digitorum longus, in words for a client</extracomment>
        <translation>عمق الجهة الداخلية من أسفل الساق</translation>
    </message>
    <message>
        <source>Behind the inner edge of the shin bone, upper third</source>
        <extracomment>Flexor digitorum longus, where site a lies</extracomment>
        <translation>خلف الحافة الداخلية للظنبوب، الثلث العلوي</translation>
    </message>
    <message>
        <source>Mainly sole, middle and front of the foot; sometimes inner ankle.</source>
        <extracomment>Flexor digitorum longus, where it sends pain, by site</extracomment>
        <translation>أساسًا باطن القدم، وسطها ومقدمتها؛ أحيانًا الكاحل الداخلي.</translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <extracomment>muscle (M. abductor hallucis), on the screen</extracomment>
        <translation>مبعّدة إبهام القدم</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <extracomment>Abductor hallucis, in words for a client</extracomment>
        <translation>الحافة الداخلية للقدم</translation>
    </message>
    <message>
        <source>Along the inner arch</source>
        <extracomment>Abductor hallucis, where site a lies</extracomment>
        <translation>على طول القوس الداخلي</translation>
    </message>
    <message>
        <source>Mainly inner heel, instep.</source>
        <extracomment>Abductor hallucis, where it sends pain, by site</extracomment>
        <translation>أساسًا داخل العقب، قوس القدم.</translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <extracomment>muscle (M. flexor digitorum brevis), on the screen</extracomment>
        <translation>قابضة الأصابع القصيرة للقدم</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <extracomment>Flexor digitorum brevis, in words for a client</extracomment>
        <translation>باطن القدم</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <extracomment>Flexor digitorum brevis, where site a lies</extracomment>
        <translation>وسط باطن القدم</translation>
    </message>
    <message>
        <source>Mainly ball of the foot, toes 2–4.</source>
        <extracomment>Flexor digitorum brevis, where it sends pain, by site</extracomment>
        <translation>أساسًا مقدمة باطن القدم، الأصابع 2–4.</translation>
    </message>
    <message>
        <source>Quadratus plantae</source>
        <extracomment>muscle (M. quadratus plantae), on the screen</extracomment>
        <translation>المربعة الأخمصية</translation>
    </message>
    <message>
        <source>Sole, in front of the heel</source>
        <extracomment>Quadratus plantae, in words for a client</extracomment>
        <translation>باطن القدم، أمام العقب</translation>
    </message>
    <message>
        <source>In front of the heel</source>
        <extracomment>Quadratus plantae, where site a lies</extracomment>
        <translation>أمام العقب</translation>
    </message>
    <message>
        <source>Mainly underside of the heel.</source>
        <extracomment>Quadratus plantae, where it sends pain, by site</extracomment>
        <translation>أساسًا أسفل العقب.</translation>
    </message>
    <message>
        <source>Abductor digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>مبعّدة الخنصر للقدم</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <extracomment>Abductor digiti minimi, in words for a client</extracomment>
        <translation>الحافة الخارجية للقدم</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>وتر أخيل</translation>
    </message>
    <message>
        <source>Tendon above the heel</source>
        <extracomment>Achilles tendon, in words for a client</extracomment>
        <translation>الوتر فوق العقب</translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>مقرّبة إبهام القدم</translation>
    </message>
    <message>
        <source>Deep ball of the foot</source>
        <extracomment>Adductor hallucis, in words for a client</extracomment>
        <translation>عمق مقدمة باطن القدم</translation>
    </message>
    <message>
        <source>Anconeus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>المرفقية</translation>
    </message>
    <message>
        <source>Outer back of the elbow</source>
        <extracomment>Anconeus, in words for a client</extracomment>
        <translation>خلف المرفق من الخارج</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>المبوقة</translation>
    </message>
    <message>
        <source>Cheek</source>
        <extracomment>Buccinator, in words for a client</extracomment>
        <translation>الخد</translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>باسطة الأصابع الطويلة للقدم</translation>
    </message>
    <message>
        <source>Front of the lower leg, outer side</source>
        <extracomment>Extensor digitorum longus, in words for a client</extracomment>
        <translation>مقدمة أسفل الساق، الجهة الخارجية</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>باسطة الإبهام الطويلة للقدم</translation>
    </message>
    <message>
        <source>Deep front of the lower leg</source>
        <extracomment>Extensor hallucis longus, in words for a client</extracomment>
        <translation>عمق مقدمة أسفل الساق</translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>باسطة السبابة</translation>
    </message>
    <message>
        <source>Deep back of the forearm, above the wrist</source>
        <extracomment>Extensor indicis, in words for a client</extracomment>
        <translation>عمق خلف الساعد، فوق الرسغ</translation>
    </message>
    <message>
        <source>Thumb extensors and abductor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>باسطات الإبهام ومبعّدته</translation>
    </message>
    <message>
        <source>Deep back of the forearm, toward the thumb</source>
        <extracomment>Thumb extensors and abductor, in words for a client</extracomment>
        <translation>عمق خلف الساعد، باتجاه الإبهام</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>قابضة الخنصر القصيرة للقدم</translation>
    </message>
    <message>
        <source>Sole, toward the little toe</source>
        <extracomment>Flexor digiti minimi brevis, in words for a client</extracomment>
        <translation>باطن القدم، باتجاه الإصبع الصغرى</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>قابضة الإبهام القصيرة للقدم</translation>
    </message>
    <message>
        <source>Sole, toward the big toe</source>
        <extracomment>Flexor hallucis brevis, in words for a client</extracomment>
        <translation>باطن القدم، باتجاه الإبهام</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>قابضة الإبهام الطويلة للقدم</translation>
    </message>
    <message>
        <source>Deep lower calf</source>
        <extracomment>Flexor hallucis longus, in words for a client</extracomment>
        <translation>عمق أسفل ربلة الساق</translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>قابضة الإبهام الطويلة لليد</translation>
    </message>
    <message>
        <source>Deep inner forearm, toward the thumb</source>
        <extracomment>Flexor pollicis longus, in words for a client</extracomment>
        <translation>عمق داخل الساعد، باتجاه الإبهام</translation>
    </message>
    <message>
        <source>Hypothenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>عضلات الضرة</translation>
    </message>
    <message>
        <source>Palm, little-finger side</source>
        <extracomment>Hypothenar muscles, in words for a client</extracomment>
        <translation>راحة اليد، جهة الخنصر</translation>
    </message>
    <message>
        <source>Iliotibial band</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الشريط الحرقفي الظنبوبي</translation>
    </message>
    <message>
        <source>Band along the outer thigh</source>
        <extracomment>Iliotibial band, in words for a client</extracomment>
        <translation>الشريط على طول خارج الفخذ</translation>
    </message>
    <message>
        <source>Infrahyoid muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العضلات تحت اللامية</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <extracomment>Infrahyoid muscles, in words for a client</extracomment>
        <translation>مقدمة الرقبة</translation>
    </message>
    <message>
        <source>External oblique aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>صفاق المائلة الخارجية</translation>
    </message>
    <message>
        <source>Lower belly, above the groin</source>
        <extracomment>External oblique aponeurosis, in words for a client</extracomment>
        <translation>أسفل البطن، فوق المغبن</translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العضلات الوربية</translation>
    </message>
    <message>
        <source>Between the ribs</source>
        <extracomment>Intercostal muscles, in words for a client</extracomment>
        <translation>بين الأضلاع</translation>
    </message>
    <message>
        <source>Longus colli and capitis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الطويلة العنقية والطويلة الرأسية</translation>
    </message>
    <message>
        <source>Deep front of the neck</source>
        <extracomment>Longus colli and capitis, in words for a client</extracomment>
        <translation>عمق مقدمة الرقبة</translation>
    </message>
    <message>
        <source>Lumbricals</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العضلات الخراطينية للقدم</translation>
    </message>
    <message>
        <source>Deep sole, toward the toes</source>
        <extracomment>Lumbricals, in words for a client</extracomment>
        <translation>عمق باطن القدم، باتجاه الأصابع</translation>
    </message>
    <message>
        <source>Obturator externus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>السدادية الظاهرة</translation>
    </message>
    <message>
        <source>Deep groin</source>
        <extracomment>Obturator externus, in words for a client</extracomment>
        <translation>عمق المغبن</translation>
    </message>
    <message>
        <source>Obturator internus and gemelli</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>السدادية الباطنة والتوأميتان</translation>
    </message>
    <message>
        <source>Deep lower buttock</source>
        <extracomment>Obturator internus and gemelli, in words for a client</extracomment>
        <translation>عمق أسفل الردف</translation>
    </message>
    <message>
        <source>Plantaris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الأخمصية</translation>
    </message>
    <message>
        <source>Behind the knee, outer side</source>
        <extracomment>Plantaris, in words for a client</extracomment>
        <translation>خلف الركبة، الجهة الخارجية</translation>
    </message>
    <message>
        <source>Pronator quadratus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الكابّة المربعة</translation>
    </message>
    <message>
        <source>Deep inner forearm, above the wrist</source>
        <extracomment>Pronator quadratus, in words for a client</extracomment>
        <translation>عمق داخل الساعد، فوق الرسغ</translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>المربعة الفخذية</translation>
    </message>
    <message>
        <source>Deep below the buttock</source>
        <extracomment>Quadratus femoris, in words for a client</extracomment>
        <translation>العمق تحت الردف</translation>
    </message>
    <message>
        <source>Thenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>عضلات ألية الإبهام</translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <extracomment>Thenar muscles, in words for a client</extracomment>
        <translation>ألية الإبهام</translation>
    </message>
    <message>
        <source>Thoracolumbar fascia</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>اللفافة الصدرية القطنية</translation>
    </message>
    <message>
        <source>Tissue sheet over the low back</source>
        <extracomment>Thoracolumbar fascia, in words for a client</extracomment>
        <translation>صفيحة نسيجية فوق أسفل الظهر</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>المستعرضة البطنية</translation>
    </message>
    <message>
        <source>Deep belly wall</source>
        <extracomment>Transversus abdominis, in words for a client</extracomment>
        <translation>عمق جدار البطن</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>قمة الرأس</translation>
    </message>
    <message>
        <source>top of the head, vertex, headache</source>
        <extracomment>Crown of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>أعلى الرأس, هامة الرأس, صداع, ألم رأس, رأس</translation>
    </message>
    <message>
        <source>Sudden headache, the worst ever</source>
        <extracomment>Crown of the head: what to rule out before any muscle</extracomment>
        <translation>صداع مفاجئ، الأسوأ على الإطلاق</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>مؤخرة الرأس</translation>
    </message>
    <message>
        <source>occiput, headache</source>
        <extracomment>Back of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>القذال, قفا الرأس, صداع, ألم رأس, رأس</translation>
    </message>
    <message>
        <source>Stiff neck with fever</source>
        <extracomment>Back of the head: what to rule out before any muscle</extracomment>
        <translation>تيبّس الرقبة مع حمى</translation>
    </message>
    <message>
        <source>tension headache, side of the head, migraine</source>
        <extracomment>Temple: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>صداع التوتر, جانب الرأس, شقيقة, صداع نصفي, صدغ, رأس</translation>
    </message>
    <message>
        <source>Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)</source>
        <extracomment>Temple: what to rule out before any muscle</extracomment>
        <translation>العمر فوق 50 مع ألم فروة الرأس عند اللمس أو ألم الفك عند المضغ (شريان ملتهب)</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>الجبهة</translation>
    </message>
    <message>
        <source>frontal headache, brow</source>
        <extracomment>Forehead: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>صداع جبهي, صداع, جبهة, جبين, حاجب</translation>
    </message>
    <message>
        <source>Loss of vision</source>
        <extracomment>Forehead: what to rule out before any muscle</extracomment>
        <translation>فقدان البصر</translation>
    </message>
    <message>
        <source>Around and behind the eye</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>حول العين وخلفها</translation>
    </message>
    <message>
        <source>eyebrow, eye socket</source>
        <extracomment>Around and behind the eye: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>حاجب, محجر العين, عين</translation>
    </message>
    <message>
        <source>Red eye, change of vision</source>
        <extracomment>Around and behind the eye: what to rule out before any muscle</extracomment>
        <translation>احمرار العين، تغيّر في الرؤية</translation>
    </message>
    <message>
        <source>Ear and jaw joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>الأذن ومفصل الفك</translation>
    </message>
    <message>
        <source>earache, temporomandibular joint, TMJ</source>
        <extracomment>Ear and jaw joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ألم الأذن, أذن, مفصل صدغي فكي, مفصل الفك, فك</translation>
    </message>
    <message>
        <source>Infection of the ear</source>
        <extracomment>Ear and jaw joint: what to rule out before any muscle</extracomment>
        <translation>التهاب الأذن</translation>
    </message>
    <message>
        <source>Cheek, jaw and teeth</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>الخد والفك والأسنان</translation>
    </message>
    <message>
        <source>toothache, face</source>
        <extracomment>Cheek, jaw and teeth: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ألم الأسنان, وجع أسنان, أسنان, ضرس, خد, فك, وجه</translation>
    </message>
    <message>
        <source>Teeth; jaw pain on effort (heart)</source>
        <extracomment>Cheek, jaw and teeth: what to rule out before any muscle</extracomment>
        <translation>الأسنان؛ ألم الفك عند الجهد (القلب)</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>خلف الرقبة</translation>
    </message>
    <message>
        <source>stiff neck, nape</source>
        <extracomment>Back of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>تيبس الرقبة, رقبة, عنق, قفا</translation>
    </message>
    <message>
        <source>Injury; weakness of the arm</source>
        <extracomment>Back of the neck: what to rule out before any muscle</extracomment>
        <translation>إصابة؛ ضعف في الذراع</translation>
    </message>
    <message>
        <source>Throat and front of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>الحلق ومقدمة الرقبة</translation>
    </message>
    <message>
        <source>sore throat, swallowing</source>
        <extracomment>Throat and front of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ألم الحلق, حلق, بلع, مقدمة العنق, رقبة</translation>
    </message>
    <message>
        <source>A lump; trouble swallowing</source>
        <extracomment>Throat and front of the neck: what to rule out before any muscle</extracomment>
        <translation>كتلة؛ صعوبة في البلع</translation>
    </message>
    <message>
        <source>Top and side of the shoulder</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>أعلى الكتف وجانبه</translation>
    </message>
    <message>
        <source>acromion, shoulder joint</source>
        <extracomment>Top and side of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>أخرم, كتف, مفصل الكتف</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>بين لوحي الكتف</translation>
    </message>
    <message>
        <source>upper back, mid back, thoracic spine, interscapular</source>
        <extracomment>Between the shoulder blades: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>أعلى الظهر, وسط الظهر, ظهر, فقرات صدرية, لوح الكتف</translation>
    </message>
    <message>
        <source>Heart, aorta, gall bladder</source>
        <extracomment>Between the shoulder blades: what to rule out before any muscle</extracomment>
        <translation>القلب، الأبهر، المرارة</translation>
    </message>
    <message>
        <source>rear deltoid, shoulder joint</source>
        <extracomment>Back of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>دالية خلفية, كتف, مفصل الكتف</translation>
    </message>
    <message>
        <source>shoulder joint, biceps tendon</source>
        <extracomment>Front of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>كتف, مفصل الكتف, وتر ذات الرأسين</translation>
    </message>
    <message>
        <source>Heart, on the left side</source>
        <extracomment>Front of the shoulder: what to rule out before any muscle</extracomment>
        <translation>القلب، في الجانب الأيسر</translation>
    </message>
    <message>
        <source>biceps, arm</source>
        <extracomment>Front of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ذات الرأسين, ذراع, عضد</translation>
    </message>
    <message>
        <source>triceps, arm</source>
        <extracomment>Back of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ثلاثية الرؤوس, ذراع, عضد</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>خارج المرفق</translation>
    </message>
    <message>
        <source>tennis elbow</source>
        <extracomment>Outer elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>مرفق التنس, كوع التنس, كوع, مرفق</translation>
    </message>
    <message>
        <source>Inner elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>داخل المرفق</translation>
    </message>
    <message>
        <source>golfer’s elbow</source>
        <extracomment>Inner elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>مرفق الغولف, كوع الغولف, كوع, مرفق</translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>جهة الإبهام من الساعد</translation>
    </message>
    <message>
        <source>radial forearm</source>
        <extracomment>Thumb side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ساعد كعبري, ساعد, إبهام</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>Thumb side of the forearm: what to rule out before any muscle</extracomment>
        <translation>جذر عصبي</translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>جهة الخنصر من الساعد</translation>
    </message>
    <message>
        <source>ulnar forearm</source>
        <extracomment>Little-finger side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ساعد زندي, ساعد, خنصر</translation>
    </message>
    <message>
        <source>Back of the hand and fingers</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>ظهر اليد والأصابع</translation>
    </message>
    <message>
        <source>dorsum of the hand</source>
        <extracomment>Back of the hand and fingers: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ظهر الكف, يد, كف, أصابع</translation>
    </message>
    <message>
        <source>Palm and front of the wrist</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>راحة اليد ومقدمة الرسغ</translation>
    </message>
    <message>
        <source>carpal tunnel, hand</source>
        <extracomment>Palm and front of the wrist: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>نفق الرسغ, النفق الرسغي, رسغ, معصم, يد, كف</translation>
    </message>
    <message>
        <source>Carpal tunnel</source>
        <extracomment>Palm and front of the wrist: what to rule out before any muscle</extracomment>
        <translation>متلازمة نفق الرسغ</translation>
    </message>
    <message>
        <source>Base of the thumb</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>قاعدة الإبهام</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>Base of the thumb: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>إبهام, مفصل الإبهام</translation>
    </message>
    <message>
        <source>Front of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>مقدمة الصدر</translation>
    </message>
    <message>
        <source>breast, ribs, breastbone</source>
        <extracomment>Front of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ثدي, أضلاع, قفص صدري, عظم القص, صدر</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <extracomment>Front of the chest: what to rule out before any muscle</extracomment>
        <translation>القلب والرئتان</translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>جانب الصدر</translation>
    </message>
    <message>
        <source>ribs, flank</source>
        <extracomment>Side of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>أضلاع, خاصرة, صدر</translation>
    </message>
    <message>
        <source>Lungs, broken rib</source>
        <extracomment>Side of the chest: what to rule out before any muscle</extracomment>
        <translation>الرئتان، كسر ضلع</translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>البطن</translation>
    </message>
    <message>
        <source>abdomen, stomach</source>
        <extracomment>Belly: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>بطن, معدة, أسفل البطن</translation>
    </message>
    <message>
        <source>Internal organs</source>
        <extracomment>Belly: what to rule out before any muscle</extracomment>
        <translation>الأعضاء الداخلية</translation>
    </message>
    <message>
        <source>Back over the lower ribs</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>الظهر فوق الأضلاع السفلية</translation>
    </message>
    <message>
        <source>lower ribs, mid back, flank</source>
        <extracomment>Back over the lower ribs: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>أضلاع سفلية, وسط الظهر, خاصرة, ظهر</translation>
    </message>
    <message>
        <source>Kidney</source>
        <extracomment>Back over the lower ribs: what to rule out before any muscle</extracomment>
        <translation>الكلية</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>lumbar, lumbago, loin</source>
        <extracomment>Low back: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>قطن, فقرات قطنية, لمباغو, خاصرة, ظهر</translation>
    </message>
    <message>
        <source>Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss</source>
        <extracomment>Low back: what to rule out before any muscle</extracomment>
        <translation>خدر منطقة السرج، فقدان التحكم في المثانة أو الأمعاء، ضعف الساقين؛ ألم ليلي لا تخففه أي وضعية؛ نقص الوزن</translation>
    </message>
    <message>
        <source>Sacrum and sacroiliac joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>العجز والمفصل العجزي الحرقفي</translation>
    </message>
    <message>
        <source>tailbone, SI joint, pelvis</source>
        <extracomment>Sacrum and sacroiliac joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>عصعص, عجز, مفصل عجزي حرقفي, حوض</translation>
    </message>
    <message>
        <source>seat, sit bone</source>
        <extracomment>Buttock: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>مقعدة, ردف, مؤخرة, عظم الجلوس</translation>
    </message>
    <message>
        <source>inguinal, adductors</source>
        <extracomment>Groin: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>أربية, مغبن, أعلى الفخذ, مقربات</translation>
    </message>
    <message>
        <source>Hernia, hip, testis</source>
        <extracomment>Groin: what to rule out before any muscle</extracomment>
        <translation>فتق، الورك، الخصية</translation>
    </message>
    <message>
        <source>Side of the hip and thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>جانب الورك والفخذ</translation>
    </message>
    <message>
        <source>outer thigh, trochanter, iliotibial band</source>
        <extracomment>Side of the hip and thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ورك, خارج الفخذ, فخذ, مدور, شريط حرقفي ظنبوبي</translation>
    </message>
    <message>
        <source>Broken hip, in older people</source>
        <extracomment>Side of the hip and thigh: what to rule out before any muscle</extracomment>
        <translation>كسر الورك، لدى كبار السن</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>Front of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>رباعية الرؤوس, فخذ</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>Inner thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>مقربات, فخذ</translation>
    </message>
    <message>
        <source>Clot in a deep vein</source>
        <extracomment>Inner thigh: what to rule out before any muscle</extracomment>
        <translation>جلطة في وريد عميق</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>خلف الفخذ</translation>
    </message>
    <message>
        <source>sciatica, hamstrings</source>
        <extracomment>Back of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>عرق النسا, أوتار الركبة, عضلات خلفية للفخذ, فخذ</translation>
    </message>
    <message>
        <source>Disc; numb saddle area, loss of bladder or bowel control, weak legs</source>
        <extracomment>Back of the thigh: what to rule out before any muscle</extracomment>
        <translation>القرص الفقري؛ خدر منطقة السرج، فقدان التحكم في المثانة أو الأمعاء، ضعف الساقين</translation>
    </message>
    <message>
        <source>Front and inner side of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>مقدمة الركبة وداخلها</translation>
    </message>
    <message>
        <source>kneecap</source>
        <extracomment>Front and inner side of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>رضفة, صابونة, ركبة</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>خلف الركبة</translation>
    </message>
    <message>
        <source>hollow of the knee</source>
        <extracomment>Back of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>باطن الركبة, مأبض, ركبة</translation>
    </message>
    <message>
        <source>Clot in a deep vein, Baker’s cyst</source>
        <extracomment>Back of the knee: what to rule out before any muscle</extracomment>
        <translation>جلطة في وريد عميق، كيسة بيكر</translation>
    </message>
    <message>
        <source>back of the leg, cramp</source>
        <extracomment>Calf: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>خلف الساق, بطة الساق, سمانة, ساق, تقلص عضلي, شد عضلي</translation>
    </message>
    <message>
        <source>Shin, front and outer side of the ankle</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>قصبة الساق، مقدمة الكاحل وخارجه</translation>
    </message>
    <message>
        <source>shin splints</source>
        <extracomment>Shin, front and outer side of the ankle: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ألم قصبة الساق, ظنبوب, كاحل, ساق</translation>
    </message>
    <message>
        <source>Stress fracture</source>
        <extracomment>Shin, front and outer side of the ankle: what to rule out before any muscle</extracomment>
        <translation>كسر إجهادي</translation>
    </message>
    <message>
        <source>Heel</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>العقب</translation>
    </message>
    <message>
        <source>arch, ball of the foot, plantar</source>
        <extracomment>Sole of the foot: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>قوس القدم, مقدمة القدم, أخمص القدم, قدم</translation>
    </message>
    <message>
        <source>Head and neck, from the side</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>الرأس والرقبة من الجانب</translation>
    </message>
    <message>
        <source>Head and neck, from the front</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>الرأس والرقبة من الأمام</translation>
    </message>
    <message>
        <source>Head and neck, from behind</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>الرأس والرقبة من الخلف</translation>
    </message>
    <message>
        <source>Armpit, arm raised</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>الإبط والذراع مرفوعة</translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>راحة اليد</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>ظهر اليد</translation>
    </message>
    <message>
        <source>Inner side of the leg</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>الجهة الداخلية من الساق</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>مبعّدة الخنصر لليد</translation>
    </message>
    <message>
        <source>Edge of the palm, little-finger side</source>
        <extracomment>Abductor digiti minimi of the hand, in words for a client</extracomment>
        <translation>حافة راحة اليد، جهة الخنصر</translation>
    </message>
    <message>
        <source>Abductor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>مبعّدة الإبهام القصيرة لليد</translation>
    </message>
    <message>
        <source>Ball of the thumb, outer part</source>
        <extracomment>Abductor pollicis brevis, in words for a client</extracomment>
        <translation>ألية الإبهام، الجزء الخارجي</translation>
    </message>
    <message>
        <source>Acromion</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الأخرم</translation>
    </message>
    <message>
        <source>Bony point of the shoulder</source>
        <extracomment>Acromion, in words for a client</extracomment>
        <translation>النتوء العظمي للكتف</translation>
    </message>
    <message>
        <source>ASIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الشوكة الحرقفية الأمامية العلوية</translation>
    </message>
    <message>
        <source>Front bony point of the pelvis</source>
        <extracomment>ASIS, in words for a client</extracomment>
        <translation>النتوء العظمي الأمامي للحوض</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>Bony bump at the base of the neck</source>
        <extracomment>C7, in words for a client</extracomment>
        <translation>البروز العظمي عند قاعدة الرقبة</translation>
    </message>
    <message>
        <source>Heel bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>عظم العقب</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <extracomment>Heel bone, in words for a client</extracomment>
        <translation>عند عظم العقب</translation>
    </message>
    <message>
        <source>Collarbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الترقوة</translation>
    </message>
    <message>
        <source>Collarbone, along the bone</source>
        <extracomment>Collarbone, in words for a client</extracomment>
        <translation>الترقوة، على طول العظم</translation>
    </message>
    <message>
        <source>Tailbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العصعص</translation>
    </message>
    <message>
        <source>At the tailbone</source>
        <extracomment>Tailbone, in words for a client</extracomment>
        <translation>عند العصعص</translation>
    </message>
    <message>
        <source>Coracoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الناتئ الغرابي</translation>
    </message>
    <message>
        <source>Bony point below the collarbone</source>
        <extracomment>Coracoid process, in words for a client</extracomment>
        <translation>النتوء العظمي تحت الترقوة</translation>
    </message>
    <message>
        <source>Costal margin</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الحافة الضلعية</translation>
    </message>
    <message>
        <source>Lower edge of the ribs</source>
        <extracomment>Costal margin, in words for a client</extracomment>
        <translation>الحافة السفلى للأضلاع</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>خافضة زاوية الفم</translation>
    </message>
    <message>
        <source>Below the corner of the mouth</source>
        <extracomment>Depressor anguli oris, in words for a client</extracomment>
        <translation>تحت زاوية الفم</translation>
    </message>
    <message>
        <source>Dorsal interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العضلات بين العظام الظهرية لليد</translation>
    </message>
    <message>
        <source>Back of the hand, between the bones</source>
        <extracomment>Dorsal interossei, in words for a client</extracomment>
        <translation>ظهر اليد، بين العظام</translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>رأس الشظية</translation>
    </message>
    <message>
        <source>Bony point below the outer knee</source>
        <extracomment>Head of the fibula, in words for a client</extracomment>
        <translation>النتوء العظمي تحت خارج الركبة</translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>قاعدة مشط القدم الخامس</translation>
    </message>
    <message>
        <source>Outer edge of the foot, on the bony bump</source>
        <extracomment>Base of the fifth metatarsal, in words for a client</extracomment>
        <translation>الحافة الخارجية للقدم، على البروز العظمي</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>قابضة الخنصر القصيرة لليد</translation>
    </message>
    <message>
        <source>Ball of the little finger</source>
        <extracomment>Flexor digiti minimi brevis of the hand, in words for a client</extracomment>
        <translation>وسادة الخنصر</translation>
    </message>
    <message>
        <source>Flexor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>قابضة الإبهام القصيرة لليد</translation>
    </message>
    <message>
        <source>Ball of the thumb, inner part</source>
        <extracomment>Flexor pollicis brevis, in words for a client</extracomment>
        <translation>ألية الإبهام، الجزء الداخلي</translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>صفاق فروة الرأس</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <extracomment>Epicranial aponeurosis, in words for a client</extracomment>
        <translation>أعلى الرأس</translation>
    </message>
    <message>
        <source>Gluteal fold</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الطية الألوية</translation>
    </message>
    <message>
        <source>Fold below the buttock</source>
        <extracomment>Gluteal fold, in words for a client</extracomment>
        <translation>الطية تحت الردف</translation>
    </message>
    <message>
        <source>Greater trochanter</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>المدور الكبير</translation>
    </message>
    <message>
        <source>Outer bony point of the hip</source>
        <extracomment>Greater trochanter, in words for a client</extracomment>
        <translation>النتوء العظمي الخارجي للورك</translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العرف الحرقفي</translation>
    </message>
    <message>
        <source>Upper edge of the pelvis</source>
        <extracomment>Iliac crest, in words for a client</extracomment>
        <translation>الحافة العليا للحوض</translation>
    </message>
    <message>
        <source>Inferior angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الزاوية السفلى للوح الكتف</translation>
    </message>
    <message>
        <source>Lower tip of the shoulder blade</source>
        <extracomment>Inferior angle of the scapula, in words for a client</extracomment>
        <translation>الطرف السفلي للوح الكتف</translation>
    </message>
    <message>
        <source>Inguinal crease</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>ثنية المغبن</translation>
    </message>
    <message>
        <source>Crease of the groin</source>
        <extracomment>Inguinal crease, in words for a client</extracomment>
        <translation>ثنية أعلى الفخذ</translation>
    </message>
    <message>
        <source>Occipital protuberance</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الناتئ القذالي</translation>
    </message>
    <message>
        <source>Bony bump at the back of the head</source>
        <extracomment>Occipital protuberance, in words for a client</extracomment>
        <translation>البروز العظمي في مؤخرة الرأس</translation>
    </message>
    <message>
        <source>Sit bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>عظم الجلوس</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <extracomment>Sit bone, in words for a client</extracomment>
        <translation>عند عظم الجلوس</translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>زاوية الفك</translation>
    </message>
    <message>
        <source>Corner of the jaw</source>
        <extracomment>Angle of the jaw, in words for a client</extracomment>
        <translation>ركن الفك</translation>
    </message>
    <message>
        <source>Crease of the knee</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>ثنية الركبة</translation>
    </message>
    <message>
        <source>Back of the knee, in the crease</source>
        <extracomment>Crease of the knee, in words for a client</extracomment>
        <translation>خلف الركبة، في الثنية</translation>
    </message>
    <message>
        <source>L4</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>L4</translation>
    </message>
    <message>
        <source>Lower spine, between the edges of the pelvis</source>
        <extracomment>L4, in words for a client</extracomment>
        <translation>أسفل العمود الفقري، بين حافتي الحوض</translation>
    </message>
    <message>
        <source>Outer bony point of the elbow</source>
        <extracomment>Outer elbow, in words for a client</extracomment>
        <translation>النتوء العظمي الخارجي للمرفق</translation>
    </message>
    <message>
        <source>Outer ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الكعب الخارجي</translation>
    </message>
    <message>
        <source>At the outer ankle bone</source>
        <extracomment>Outer ankle bone, in words for a client</extracomment>
        <translation>عند عظم الكاحل الخارجي</translation>
    </message>
    <message>
        <source>Lumbricals of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العضلات الخراطينية لليد</translation>
    </message>
    <message>
        <source>Palm, toward the fingers</source>
        <extracomment>Lumbricals of the hand, in words for a client</extracomment>
        <translation>راحة اليد، باتجاه الأصابع</translation>
    </message>
    <message>
        <source>Mastoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الناتئ الخشائي</translation>
    </message>
    <message>
        <source>Bony bump behind the ear</source>
        <extracomment>Mastoid process, in words for a client</extracomment>
        <translation>البروز العظمي خلف الأذن</translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الحافة الداخلية للوح الكتف</translation>
    </message>
    <message>
        <source>Edge of the shoulder blade, toward the spine</source>
        <extracomment>Inner border of the scapula, in words for a client</extracomment>
        <translation>حافة لوح الكتف، باتجاه العمود الفقري</translation>
    </message>
    <message>
        <source>Inner bony point of the elbow</source>
        <extracomment>Inner elbow, in words for a client</extracomment>
        <translation>النتوء العظمي الداخلي للمرفق</translation>
    </message>
    <message>
        <source>Inner ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الكعب الداخلي</translation>
    </message>
    <message>
        <source>At the inner ankle bone</source>
        <extracomment>Inner ankle bone, in words for a client</extracomment>
        <translation>عند عظم الكاحل الداخلي</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الأنفية</translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <extracomment>Nasalis, in words for a client</extracomment>
        <translation>جانب الأنف</translation>
    </message>
    <message>
        <source>Navel</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>السرة</translation>
    </message>
    <message>
        <source>At the navel</source>
        <extracomment>Navel, in words for a client</extracomment>
        <translation>عند السرة</translation>
    </message>
    <message>
        <source>Elbow point</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>ناتئ المرفق</translation>
    </message>
    <message>
        <source>Point of the elbow</source>
        <extracomment>Elbow point, in words for a client</extracomment>
        <translation>طرف المرفق</translation>
    </message>
    <message>
        <source>Opponens digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>مقابلة الخنصر</translation>
    </message>
    <message>
        <source>Deep ball of the little finger</source>
        <extracomment>Opponens digiti minimi, in words for a client</extracomment>
        <translation>عمق وسادة الخنصر</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الدويرية العينية</translation>
    </message>
    <message>
        <source>Around the eye</source>
        <extracomment>Orbicularis oculi, in words for a client</extracomment>
        <translation>حول العين</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الدويرية الفموية</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>Orbicularis oris, in words for a client</extracomment>
        <translation>حول الفم</translation>
    </message>
    <message>
        <source>Palmar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الصفاق الراحي</translation>
    </message>
    <message>
        <source>Tissue sheet of the palm</source>
        <extracomment>Palmar aponeurosis, in words for a client</extracomment>
        <translation>الصفيحة النسيجية لراحة اليد</translation>
    </message>
    <message>
        <source>Palmar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العضلات بين العظام الراحية</translation>
    </message>
    <message>
        <source>Deep palm, between the bones</source>
        <extracomment>Palmar interossei, in words for a client</extracomment>
        <translation>عمق راحة اليد، بين العظام</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الرضفة</translation>
    </message>
    <message>
        <source>At the kneecap</source>
        <extracomment>Kneecap, in words for a client</extracomment>
        <translation>عند صابونة الركبة</translation>
    </message>
    <message>
        <source>Plantar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الصفاق الأخمصي</translation>
    </message>
    <message>
        <source>Tissue sheet of the sole</source>
        <extracomment>Plantar aponeurosis, in words for a client</extracomment>
        <translation>الصفيحة النسيجية لباطن القدم</translation>
    </message>
    <message>
        <source>Plantar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العضلات بين العظام الأخمصية</translation>
    </message>
    <message>
        <source>Deep sole, between the bones</source>
        <extracomment>Plantar interossei, in words for a client</extracomment>
        <translation>عمق باطن القدم، بين العظام</translation>
    </message>
    <message>
        <source>PSIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الشوكة الحرقفية الخلفية العلوية</translation>
    </message>
    <message>
        <source>Dimple above the buttock</source>
        <extracomment>PSIS, in words for a client</extracomment>
        <translation>النقرة فوق الردف</translation>
    </message>
    <message>
        <source>Pubic bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>عظم العانة</translation>
    </message>
    <message>
        <source>At the pubic bone</source>
        <extracomment>Pubic bone, in words for a client</extracomment>
        <translation>عند عظم العانة</translation>
    </message>
    <message>
        <source>Radial styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الناتئ الإبري للكعبرة</translation>
    </message>
    <message>
        <source>Bony point of the wrist, thumb side</source>
        <extracomment>Radial styloid, in words for a client</extracomment>
        <translation>النتوء العظمي للرسغ، جهة الإبهام</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>العجز</translation>
    </message>
    <message>
        <source>Sacrum, on the bone</source>
        <extracomment>Sacrum, in words for a client</extracomment>
        <translation>العجز، على العظم</translation>
    </message>
    <message>
        <source>Scapular spine</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>شوكة لوح الكتف</translation>
    </message>
    <message>
        <source>Ridge of the shoulder blade</source>
        <extracomment>Scapular spine, in words for a client</extracomment>
        <translation>الحرف البارز من لوح الكتف</translation>
    </message>
    <message>
        <source>Sternal angle</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الزاوية القصية</translation>
    </message>
    <message>
        <source>Upper breastbone</source>
        <extracomment>Sternal angle, in words for a client</extracomment>
        <translation>أعلى عظم القص</translation>
    </message>
    <message>
        <source>Sternal notch</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الثلمة القصية</translation>
    </message>
    <message>
        <source>Hollow above the breastbone</source>
        <extracomment>Sternal notch, in words for a client</extracomment>
        <translation>التجويف فوق عظم القص</translation>
    </message>
    <message>
        <source>Upper angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الزاوية العليا للوح الكتف</translation>
    </message>
    <message>
        <source>Upper corner of the shoulder blade</source>
        <extracomment>Upper angle of the scapula, in words for a client</extracomment>
        <translation>الركن العلوي للوح الكتف</translation>
    </message>
    <message>
        <source>T3</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T3</translation>
    </message>
    <message>
        <source>Spine, between the shoulder blades above</source>
        <extracomment>T3, in words for a client</extracomment>
        <translation>العمود الفقري، بين لوحي الكتف في الأعلى</translation>
    </message>
    <message>
        <source>T7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T7</translation>
    </message>
    <message>
        <source>Spine, between the lower tips of the shoulder blades</source>
        <extracomment>T7, in words for a client</extracomment>
        <translation>العمود الفقري، بين الطرفين السفليين للوحي الكتف</translation>
    </message>
    <message>
        <source>Shin edge</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>حافة الظنبوب</translation>
    </message>
    <message>
        <source>Edge of the shin</source>
        <extracomment>Shin edge, in words for a client</extracomment>
        <translation>حافة قصبة الساق</translation>
    </message>
    <message>
        <source>Tibial tuberosity</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>أحدوبة الظنبوب</translation>
    </message>
    <message>
        <source>Bony point below the kneecap</source>
        <extracomment>Tibial tuberosity, in words for a client</extracomment>
        <translation>النتوء العظمي تحت صابونة الركبة</translation>
    </message>
    <message>
        <source>Twelfth rib</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الضلع الثاني عشر</translation>
    </message>
    <message>
        <source>Lowest rib</source>
        <extracomment>Twelfth rib, in words for a client</extracomment>
        <translation>الضلع الأسفل</translation>
    </message>
    <message>
        <source>Ulnar styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الناتئ الإبري للزند</translation>
    </message>
    <message>
        <source>Bony point of the wrist, little-finger side</source>
        <extracomment>Ulnar styloid, in words for a client</extracomment>
        <translation>النتوء العظمي للرسغ، جهة الخنصر</translation>
    </message>
    <message>
        <source>Xiphoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الناتئ الرهابي</translation>
    </message>
    <message>
        <source>Lower tip of the breastbone</source>
        <extracomment>Xiphoid process, in words for a client</extracomment>
        <translation>الطرف السفلي لعظم القص</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الوجنية الكبيرة</translation>
    </message>
    <message>
        <source>Cheek, from the cheekbone to the mouth</source>
        <extracomment>Zygomaticus major, in words for a client</extracomment>
        <translation>الخد، من عظم الوجنة إلى الفم</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>step of the intake form</extracomment>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Why you are here</source>
        <extracomment>step of the intake form</extracomment>
        <translation>سبب زيارتك</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>step of the intake form</extracomment>
        <translation>صحتك</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <extracomment>step of the intake form</extracomment>
        <translation>الأدوية والحساسية</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <extracomment>step of the intake form</extracomment>
        <translation>رغباتك</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>section of the intake form</extracomment>
        <translation>معلومات عنك</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Sport and hobbies</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>الرياضة والهوايات</translation>
    </message>
    <message>
        <source>Which hand do you write with?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>بأي يد تكون الكتابة؟</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>كلتاهما</translation>
    </message>
    <message>
        <source>How should we address you?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>كيف نخاطبك؟</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>طبيبك</translation>
    </message>
    <message>
        <source>In an emergency we call</source>
        <extracomment>section of the intake form</extracomment>
        <translation>بمن نتصل في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Relation to you</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>صلته بك</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <extracomment>section of the intake form</extracomment>
        <translation>ما الذي أتى بك</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>أين موضع الألم؟</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>كيف بدأ؟</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>فجأة</translation>
    </message>
    <message>
        <source>Gradually</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>تدريجيًا</translation>
    </message>
    <message>
        <source>With an injury</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>مع إصابة</translation>
    </message>
    <message>
        <source>Is it there all the time?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>هل هو موجود طوال الوقت؟</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>طوال الوقت</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>يأتي ويذهب</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>ما الذي يخففه؟</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>ما الذي يزيده؟</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>الألم الآن، من 0 إلى 10</translation>
    </message>
    <message>
        <source>At its best</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>في أخف حالاته</translation>
    </message>
    <message>
        <source>At its worst</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>في أسوأ حالاته</translation>
    </message>
    <message>
        <source>Do you know what causes it?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>هل السبب معروف لك؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>لا أعلم بالتأكيد</translation>
    </message>
    <message>
        <source>Is it spreading?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>هل ينتشر؟</translation>
    </message>
    <message>
        <source>What does it keep you from?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>ممَّ يمنعك؟</translation>
    </message>
    <message>
        <source>Your goals</source>
        <extracomment>section of the intake form</extracomment>
        <translation>أهدافك</translation>
    </message>
    <message>
        <source>What would you like to be able to do again?</source>
        <extracomment>intake form, &quot;Your goals&quot;</extracomment>
        <translation>ما الأمور التي يهمّك استعادة القدرة عليها؟</translation>
    </message>
    <message>
        <source>Heart and vessels</source>
        <extracomment>section of the intake form</extracomment>
        <translation>القلب والأوعية</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>ارتفاع ضغط الدم</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>هل هو مضبوط؟</translation>
    </message>
    <message>
        <source>Yes, with or without medicine</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>نعم، بدواء أو بدونه</translation>
    </message>
    <message>
        <source>No, it is too high</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>لا، إنه مرتفع أكثر من اللازم</translation>
    </message>
    <message>
        <source>Low blood pressure, fainting</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>انخفاض ضغط الدم، إغماء</translation>
    </message>
    <message>
        <source>Heart attack or heart procedure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>نوبة قلبية أو إجراء في القلب</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Chest pain from the heart (angina)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>ألم صدر مصدره القلب (ذبحة صدرية)</translation>
    </message>
    <message>
        <source>Has it changed lately?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>هل تغيّر مؤخرًا؟</translation>
    </message>
    <message>
        <source>No, it is stable</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>لا، هو مستقر</translation>
    </message>
    <message>
        <source>Yes, more often or at rest</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>نعم، صار أكثر تكرارًا أو يحدث في الراحة</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>قصور القلب</translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>سكتة دماغية أو نوبة إقفارية عابرة</translation>
    </message>
    <message>
        <source>Narrowed neck artery</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>تضيّق شريان الرقبة</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>أم الدم (تمدد شرياني)</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Poor circulation in legs or arms</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>ضعف الدورة الدموية في الساقين أو الذراعين</translation>
    </message>
    <message>
        <source>Pacemaker, ICD, pump or port</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>منظم ضربات القلب أو مزيل رجفان مزروع أو مضخة أو منفذ وريدي</translation>
    </message>
    <message>
        <source>White, cold fingers (Raynaud)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>أصابع بيضاء باردة (رينو)</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>دوالي الأوردة</translation>
    </message>
    <message>
        <source>Clots and bleeding</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الجلطات والنزف</translation>
    </message>
    <message>
        <source>One limb swollen, hot and painful now</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>ذراع أو ساق واحدة متورمة وساخنة ومؤلمة الآن</translation>
    </message>
    <message>
        <source>Blood clot in the past</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>جلطة دموية في الماضي</translation>
    </message>
    <message>
        <source>Inflamed vein</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>وريد ملتهب</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>اضطراب نزفي</translation>
    </message>
    <message>
        <source>Low platelets</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>نقص الصفائح الدموية</translation>
    </message>
    <message>
        <source>Anaemia, or blood donated lately</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>فقر دم، أو تبرع بالدم مؤخرًا</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>section of the intake form</extracomment>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Asthma</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>ربو</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>ما مدى شدته؟</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>ضيق في النفس</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>ما الذي ينبغي أن نعرفه؟</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الجلد</translation>
    </message>
    <message>
        <source>Contagious skin infection or shingles</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>عدوى جلدية معدية أو حزام ناري</translation>
    </message>
    <message>
        <source>Open wound, burn or sunburn</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>جرح مفتوح أو حرق أو حرق شمس</translation>
    </message>
    <message>
        <source>Active eczema, psoriasis or acne</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>إكزيما أو صدفية أو حب شباب في طور نشط</translation>
    </message>
    <message>
        <source>Lump nobody has looked at, or a changed mole</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>كتلة لم يفحصها أحد، أو شامة تغيّرت</translation>
    </message>
    <message>
        <source>Thin or fragile skin</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>جلد رقيق أو هش</translation>
    </message>
    <message>
        <source>Hot, red skin that spreads</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>جلد ساخن أحمر يتوسّع</translation>
    </message>
    <message>
        <source>Fresh scar</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>ندبة حديثة</translation>
    </message>
    <message>
        <source>New filler, botox, tattoo or piercing</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>حقن فيلر أو بوتوكس أو وشم أو ثقب للزينة، حديثًا</translation>
    </message>
    <message>
        <source>Nerves and feeling</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الأعصاب والإحساس</translation>
    </message>
    <message>
        <source>Numb skin or neuropathy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>خدر في الجلد أو اعتلال أعصاب</translation>
    </message>
    <message>
        <source>A weak arm or leg</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>ضعف في ذراع أو ساق</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>صرع</translation>
    </message>
    <message>
        <source>When was the last seizure?</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>متى كانت آخر نوبة؟</translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <extracomment>section of the intake form</extracomment>
        <translation>العظام والمفاصل</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>هشاشة عظام</translation>
    </message>
    <message>
        <source>How far has it gone?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>ما مدى تقدّمها؟</translation>
    </message>
    <message>
        <source>Severe, or bones have broken</source>
        <extracomment>answer to &quot;How far has it gone?&quot;</extracomment>
        <translation>شديدة، أو حدثت كسور</translation>
    </message>
    <message>
        <source>Cancer in the bones</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>سرطان في العظام</translation>
    </message>
    <message>
        <source>Broken or dislocated bone</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>كسر أو خلع</translation>
    </message>
    <message>
        <source>Sprain, strain or bruise</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>التواء أو شد عضلي أو كدمة</translation>
    </message>
    <message>
        <source>Joint replacement, unstable joint</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>مفصل صناعي، مفصل غير ثابت</translation>
    </message>
    <message>
        <source>Hot, swollen joint or gout</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>مفصل ساخن متورم أو نقرس</translation>
    </message>
    <message>
        <source>Whiplash or head injury</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>إصابة ارتدادية في الرقبة (إصابة مصعية) أو إصابة في الرأس</translation>
    </message>
    <message>
        <source>Slipped disc</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>انزلاق غضروفي</translation>
    </message>
    <message>
        <source>Does it hurt now?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>هل يؤلم الآن؟</translation>
    </message>
    <message>
        <source>Lymph</source>
        <extracomment>section of the intake form</extracomment>
        <translation>اللمف</translation>
    </message>
    <message>
        <source>Lymphoedema</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>وذمة لمفية</translation>
    </message>
    <message>
        <source>Lymph nodes removed</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>استئصال عقد لمفية</translation>
    </message>
    <message>
        <source>Digestion, kidneys, liver</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الهضم والكليتان والكبد</translation>
    </message>
    <message>
        <source>Kidney failure or dialysis</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>قصور كلوي أو غسيل كلى</translation>
    </message>
    <message>
        <source>Liver disease or jaundice</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>مرض كبدي أو يرقان</translation>
    </message>
    <message>
        <source>Belly pain without a known cause, hernia</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>ألم في البطن دون سبب معروف، فتق</translation>
    </message>
    <message>
        <source>Hormones</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الهرمونات</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>السكري</translation>
    </message>
    <message>
        <source>Are hands or feet numb?</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>هل في اليدين أو القدمين خدر؟</translation>
    </message>
    <message>
        <source>Over-active thyroid</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>فرط نشاط الغدة الدرقية</translation>
    </message>
    <message>
        <source>Immune system</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الجهاز المناعي</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>ضعف الجهاز المناعي</translation>
    </message>
    <message>
        <source>Autoimmune disease (rheumatism, lupus, MS)</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>مرض مناعي ذاتي (روماتيزم، ذئبة، تصلب متعدد)</translation>
    </message>
    <message>
        <source>Is it active now?</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>هل هو نشط الآن؟</translation>
    </message>
    <message>
        <source>Cancer</source>
        <extracomment>section of the intake form</extracomment>
        <translation>السرطان</translation>
    </message>
    <message>
        <source>Cancer now, or in treatment</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>سرطان حاليًا أو قيد العلاج</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>علاج كيميائي</translation>
    </message>
    <message>
        <source>When was the last dose?</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>متى كانت آخر جرعة؟</translation>
    </message>
    <message>
        <source>Radiation</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>علاج إشعاعي</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>سرطان في الماضي</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Pregnant, or possibly</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>حمل أو احتمال حمل</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>أسبوع الحمل</translation>
    </message>
    <message>
        <source>Complications, bleeding, high blood pressure?</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>مضاعفات، نزف، ارتفاع ضغط الدم؟</translation>
    </message>
    <message>
        <source>Gave birth lately</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>ولادة حديثة</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الصحة النفسية</translation>
    </message>
    <message>
        <source>Something about your mental health that matters here</source>
        <extracomment>intake form, &quot;Mind&quot;</extracomment>
        <translation>أمر في صحتك النفسية يهمّ هنا</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>section of the intake form</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>حمى</translation>
    </message>
    <message>
        <source>Flu, COVID, stomach bug or another infection</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>إنفلونزا أو كوفيد أو نزلة معوية أو عدوى أخرى</translation>
    </message>
    <message>
        <source>New and unexplained</source>
        <extracomment>section of the intake form</extracomment>
        <translation>جديد وغير مفسَّر</translation>
    </message>
    <message>
        <source>Chest pain or pressure</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>ألم أو ضغط في الصدر</translation>
    </message>
    <message>
        <source>Sudden, worst headache ever</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>صداع مفاجئ، الأسوأ على الإطلاق</translation>
    </message>
    <message>
        <source>New neck pain with dizziness, double vision or slurred speech</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>ألم جديد في الرقبة مع دوار أو ازدواج الرؤية أو تلعثم في الكلام</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble holding urine or stool</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>خدر بين الساقين، أو صعوبة في حبس البول أو البراز</translation>
    </message>
    <message>
        <source>Fever with a stiff neck</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>حمى مع تيبّس الرقبة</translation>
    </message>
    <message>
        <source>Weakness or numbness that grows quickly</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>ضعف أو خدر يزداد بسرعة</translation>
    </message>
    <message>
        <source>A pulsing in the belly with back pain</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>نبض في البطن مع ألم في الظهر</translation>
    </message>
    <message>
        <source>Severe pain after a fall</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>ألم شديد بعد سقوط</translation>
    </message>
    <message>
        <source>Constant pain at night, however you lie</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>ألم دائم في الليل مهما كانت وضعية الاستلقاء</translation>
    </message>
    <message>
        <source>Weight loss or night sweats without a reason</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>نقص وزن أو تعرق ليلي دون سبب</translation>
    </message>
    <message>
        <source>Back pain for the first time in life</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>ألم ظهر لأول مرة في الحياة</translation>
    </message>
    <message>
        <source>What you see (therapist)</source>
        <extracomment>section of the intake form</extracomment>
        <translation>ما يلاحظه المعالج</translation>
    </message>
    <message>
        <source>Intoxicated</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>تحت تأثير مسكر أو مخدر</translation>
    </message>
    <message>
        <source>Cannot consent today</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>لا يستطيع إعطاء الموافقة اليوم</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الأدوية والمكملات</translation>
    </message>
    <message>
        <source>What do you take?</source>
        <extracomment>intake form, &quot;Medicines and supplements&quot;</extracomment>
        <translation>ما أدويتك ومكملاتك؟</translation>
    </message>
    <message>
        <source>Allergies</source>
        <extracomment>section of the intake form</extracomment>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Oils or nuts</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>زيوت أو مكسرات</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>أي منها؟</translation>
    </message>
    <message>
        <source>Scents</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>روائح وعطور</translation>
    </message>
    <message>
        <source>Latex</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>لاتكس</translation>
    </message>
    <message>
        <source>Adhesive, tape</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>لاصق، شريط لاصق</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Operations and implants</source>
        <extracomment>section of the intake form</extracomment>
        <translation>العمليات والزرعات</translation>
    </message>
    <message>
        <source>Which operations did you have?</source>
        <extracomment>intake form, &quot;Operations and implants&quot;</extracomment>
        <translation>ما العمليات التي أُجريت لك؟</translation>
    </message>
    <message>
        <source>Massage until now</source>
        <extracomment>section of the intake form</extracomment>
        <translation>التدليك حتى الآن</translation>
    </message>
    <message>
        <source>Have you had massage before?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>هل سبق لك تلقّي تدليك؟</translation>
    </message>
    <message>
        <source>Did anything feel bad?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>هل كان فيه ما أزعجك؟</translation>
    </message>
    <message>
        <source>How you like it</source>
        <extracomment>section of the intake form</extracomment>
        <translation>تفضيلاتك</translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Very light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>خفيف جدًا</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>عميق</translation>
    </message>
    <message>
        <source>Where should we not touch you?</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>أين لا ينبغي أن نلمسك؟</translation>
    </message>
    <message>
        <source>Wishes about covering, room or therapist</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>رغبات تخص التغطية أو الغرفة أو المعالج</translation>
    </message>
    <message>
        <source>Head and face</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>الرأس والوجه</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>العضد</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>الساعد</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>اليد</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>الورك والردف</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>الركبة والساق</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>القدم</translation>
    </message>
    <message>
        <source>Swedish strokes</source>
        <extracomment>technique of massage</extracomment>
        <translation>التدليك السويدي</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <extracomment>technique of massage</extracomment>
        <translation>تدليك الأنسجة العميقة</translation>
    </message>
    <message>
        <source>Trigger point pressure</source>
        <extracomment>technique of massage</extracomment>
        <translation>الضغط على نقاط الزناد</translation>
    </message>
    <message>
        <source>Myofascial release</source>
        <extracomment>technique of massage</extracomment>
        <translation>التحرير العضلي اللفافي</translation>
    </message>
    <message>
        <source>Cross-fibre friction</source>
        <extracomment>technique of massage</extracomment>
        <translation>الاحتكاك المستعرض</translation>
    </message>
    <message>
        <source>Instrument-assisted work</source>
        <extracomment>technique of massage</extracomment>
        <translation>العمل بالأدوات</translation>
    </message>
    <message>
        <source>Vibration and percussion</source>
        <extracomment>technique of massage</extracomment>
        <translation>الاهتزاز والنقر</translation>
    </message>
    <message>
        <source>Hot stones</source>
        <extracomment>technique of massage</extracomment>
        <translation>الأحجار الساخنة</translation>
    </message>
    <message>
        <source>Heat pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>كمادة ساخنة</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>كمادة باردة</translation>
    </message>
    <message>
        <source>Passive stretching</source>
        <extracomment>technique of massage</extracomment>
        <translation>الإطالة السلبية</translation>
    </message>
    <message>
        <source>Muscle energy technique</source>
        <extracomment>technique of massage</extracomment>
        <translation>تقنية الطاقة العضلية</translation>
    </message>
    <message>
        <source>Spray and stretch</source>
        <extracomment>technique of massage</extracomment>
        <translation>الرذاذ المبرّد والإطالة</translation>
    </message>
    <message>
        <source>Positional release</source>
        <extracomment>technique of massage</extracomment>
        <translation>التحرير الوضعي</translation>
    </message>
    <message>
        <source>Cupping</source>
        <extracomment>technique of massage</extracomment>
        <translation>الحجامة</translation>
    </message>
    <message>
        <source>Lymph drainage</source>
        <extracomment>technique of massage</extracomment>
        <translation>التصريف اللمفي</translation>
    </message>
    <message>
        <source>Joint mobilisation</source>
        <extracomment>technique of massage</extracomment>
        <translation>تحريك المفاصل</translation>
    </message>
    <message>
        <source>Possible blood clot</source>
        <extracomment>caution V01</extracomment>
        <translation>احتمال جلطة دموية</translation>
    </message>
    <message>
        <source>Do not massage. This is urgent: see a doctor now.</source>
        <extracomment>what caution V01 asks for</extracomment>
        <translation>لا يُجرى تدليك. الأمر عاجل: مراجعة طبيب الآن.</translation>
    </message>
    <message>
        <source>A clot of the last 2 to 6 months: wait.</source>
        <extracomment>what caution V02 asks for</extracomment>
        <translation>جلطة خلال آخر 2 إلى 6 أشهر: يُنتظر.</translation>
    </message>
    <message>
        <source>Also below the veins.</source>
        <extracomment>what caution V04 asks for</extracomment>
        <translation>وأسفل الأوردة أيضًا.</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <extracomment>caution V05</extracomment>
        <translation>ارتفاع ضغط الدم، غير مضبوط</translation>
    </message>
    <message>
        <source>Not before it is controlled.</source>
        <extracomment>what caution V05 asks for</extracomment>
        <translation>ليس قبل ضبطه.</translation>
    </message>
    <message>
        <source>Let them rise slowly; keep heat short.</source>
        <extracomment>what caution V06 asks for</extracomment>
        <translation>يُترك العميل لينهض ببطء؛ وتُستخدم الحرارة مدة قصيرة.</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <extracomment>caution V07</extracomment>
        <translation>انخفاض ضغط الدم</translation>
    </message>
    <message>
        <source>Recent heart attack or unstable angina</source>
        <extracomment>caution V08</extracomment>
        <translation>نوبة قلبية حديثة أو ذبحة غير مستقرة</translation>
    </message>
    <message>
        <source>Not before a doctor has cleared it.</source>
        <extracomment>what caution V08 asks for</extracomment>
        <translation>ليس قبل إذن الطبيب.</translation>
    </message>
    <message>
        <source>Not flat when breathless.</source>
        <extracomment>what caution V09 asks for</extracomment>
        <translation>لا استلقاء مسطح عند ضيق النفس.</translation>
    </message>
    <message>
        <source>Recent stroke or TIA</source>
        <extracomment>caution V10</extracomment>
        <translation>سكتة دماغية أو نوبة إقفارية عابرة حديثة</translation>
    </message>
    <message>
        <source>Poor circulation in the limbs</source>
        <extracomment>caution V13</extracomment>
        <translation>ضعف الدورة الدموية في الأطراف</translation>
    </message>
    <message>
        <source>Pacemaker or other device</source>
        <extracomment>caution V14</extracomment>
        <translation>منظم ضربات القلب أو جهاز آخر</translation>
    </message>
    <message>
        <source>Many do no cupping at all.</source>
        <extracomment>what caution V14 asks for</extracomment>
        <translation>كثيرون لا يجرون الحجامة إطلاقًا.</translation>
    </message>
    <message>
        <source>Raynaud</source>
        <extracomment>caution V15</extracomment>
        <translation>ظاهرة رينو</translation>
    </message>
    <message>
        <source>Keep hands and feet warm.</source>
        <extracomment>what caution V15 asks for</extracomment>
        <translation>تُحفظ اليدان والقدمان دافئة.</translation>
    </message>
    <message>
        <source>When severe: do not treat.</source>
        <extracomment>what caution B02 asks for</extracomment>
        <translation>إذا كان شديدًا: لا علاج.</translation>
    </message>
    <message>
        <source>Anaemia</source>
        <extracomment>caution B03</extracomment>
        <translation>فقر الدم</translation>
    </message>
    <message>
        <source>Let them rise slowly.</source>
        <extracomment>what caution B03 asks for</extracomment>
        <translation>يُترك العميل لينهض ببطء.</translation>
    </message>
    <message>
        <source>Contagious skin infection</source>
        <extracomment>caution S01</extracomment>
        <translation>عدوى جلدية معدية</translation>
    </message>
    <message>
        <source>Wide or unwell: do not treat.</source>
        <extracomment>what caution S01 asks for</extracomment>
        <translation>إذا كانت واسعة أو كان العميل متوعكًا: لا علاج.</translation>
    </message>
    <message>
        <source>Open or burnt skin</source>
        <extracomment>caution S02</extracomment>
        <translation>جلد مفتوح أو محروق</translation>
    </message>
    <message>
        <source>Active skin disease</source>
        <extracomment>caution S03</extracomment>
        <translation>مرض جلدي نشط</translation>
    </message>
    <message>
        <source>Mind the oils.</source>
        <extracomment>what caution S03 asks for</extracomment>
        <translation>يُنتبه إلى الزيوت.</translation>
    </message>
    <message>
        <source>Unexplained lump or changed mole</source>
        <extracomment>caution S04</extracomment>
        <translation>كتلة غير مفسَّرة أو شامة متغيّرة</translation>
    </message>
    <message>
        <source>Do not press it. Ask them to see a doctor.</source>
        <extracomment>what caution S04 asks for</extracomment>
        <translation>لا يُضغط عليها. يُطلب من العميل مراجعة طبيب.</translation>
    </message>
    <message>
        <source>Fragile skin</source>
        <extracomment>caution S05</extracomment>
        <translation>جلد هش</translation>
    </message>
    <message>
        <source>Spreading skin infection</source>
        <extracomment>caution S06</extracomment>
        <translation>عدوى جلدية تتوسّع</translation>
    </message>
    <message>
        <source>This is urgent: see a doctor today.</source>
        <extracomment>what caution S06 asks for</extracomment>
        <translation>الأمر عاجل: مراجعة طبيب اليوم.</translation>
    </message>
    <message>
        <source>Until 24 hours without fever.</source>
        <extracomment>what caution I01 asks for</extracomment>
        <translation>حتى مرور 24 ساعة دون حمى.</translation>
    </message>
    <message>
        <source>Acute infection</source>
        <extracomment>caution I02</extracomment>
        <translation>عدوى حادة</translation>
    </message>
    <message>
        <source>Until it is over.</source>
        <extracomment>what caution I02 asks for</extracomment>
        <translation>حتى تنتهي.</translation>
    </message>
    <message>
        <source>Strict hygiene; nobody who is ill treats.</source>
        <extracomment>what caution I03 asks for</extracomment>
        <translation>نظافة صارمة؛ ولا يعالج أحد وهو مريض.</translation>
    </message>
    <message>
        <source>Autoimmune disease, active</source>
        <extracomment>caution I04</extracomment>
        <translation>مرض مناعي ذاتي نشط</translation>
    </message>
    <message>
        <source>Leave inflamed joints alone.</source>
        <extracomment>what caution I04 asks for</extracomment>
        <translation>تُترك المفاصل الملتهبة دون علاج.</translation>
    </message>
    <message>
        <source>Lymph drainage by trained hands only.</source>
        <extracomment>what caution I05 asks for</extracomment>
        <translation>التصريف اللمفي بأيدٍ مدرَّبة فقط.</translation>
    </message>
    <message>
        <source>Heat with care; have sugar at hand.</source>
        <extracomment>what caution N01 asks for</extracomment>
        <translation>الحرارة بحذر؛ ويكون السكر في المتناول.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>caution N02</extracomment>
        <translation>خدر في الجلد</translation>
    </message>
    <message>
        <source>They cannot tell when it is too much.</source>
        <extracomment>what caution N02 asks for</extracomment>
        <translation>لا يستطيع العميل أن يعرف متى يزيد الأمر عن الحد.</translation>
    </message>
    <message>
        <source>Agree what to do in a seizure. A recent one: ask a doctor first.</source>
        <extracomment>what caution N03 asks for</extracomment>
        <translation>يُتفق على ما يُفعل عند حدوث نوبة. إذا كانت حديثة: يُسأل الطبيب أولًا.</translation>
    </message>
    <message>
        <source>Signs of a nerve root</source>
        <extracomment>caution N04</extracomment>
        <translation>علامات جذر عصبي</translation>
    </message>
    <message>
        <source>Acute slipped disc</source>
        <extracomment>caution N05</extracomment>
        <translation>انزلاق غضروفي حاد</translation>
    </message>
    <message>
        <source>Spine and ribs: light pressure only.</source>
        <extracomment>what caution O01 asks for</extracomment>
        <translation>العمود الفقري والأضلاع: ضغط خفيف فقط.</translation>
    </message>
    <message>
        <source>Severe osteoporosis or cancer in the bones</source>
        <extracomment>caution O02</extracomment>
        <translation>هشاشة عظام شديدة أو سرطان في العظام</translation>
    </message>
    <message>
        <source>Fresh fracture or dislocation</source>
        <extracomment>caution O03</extracomment>
        <translation>كسر أو خلع حديث</translation>
    </message>
    <message>
        <source>Fresh sprain, strain or bruise</source>
        <extracomment>caution O04</extracomment>
        <translation>التواء أو شد عضلي أو كدمة حديثة</translation>
    </message>
    <message>
        <source>Joint replacement or unstable joint</source>
        <extracomment>caution O05</extracomment>
        <translation>مفصل صناعي أو غير ثابت</translation>
    </message>
    <message>
        <source>No stretching to the end of the range.</source>
        <extracomment>what caution O05 asks for</extracomment>
        <translation>لا إطالة إلى نهاية مدى الحركة.</translation>
    </message>
    <message>
        <source>Inflamed joint or gout</source>
        <extracomment>caution O06</extracomment>
        <translation>مفصل ملتهب أو نقرس</translation>
    </message>
    <message>
        <source>Recent whiplash or head injury</source>
        <extracomment>caution O07</extracomment>
        <translation>إصابة ارتدادية في الرقبة أو إصابة في الرأس، حديثة</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <extracomment>caution R01</extracomment>
        <translation>عملية جراحية حديثة</translation>
    </message>
    <message>
        <source>Think of clots.</source>
        <extracomment>what caution R01 asks for</extracomment>
        <translation>يُراعى احتمال الجلطات.</translation>
    </message>
    <message>
        <source>Wait as long as who did it says.</source>
        <extracomment>what caution R03 asks for</extracomment>
        <translation>يُنتظر المدة التي يحددها مَن أجراه.</translation>
    </message>
    <message>
        <source>Cancer, active or in treatment</source>
        <extracomment>caution C01</extracomment>
        <translation>سرطان نشط أو قيد العلاج</translation>
    </message>
    <message>
        <source>Never over the tumour.</source>
        <extracomment>what caution C01 asks for</extracomment>
        <translation>لا يُعمل فوق الورم أبدًا.</translation>
    </message>
    <message>
        <source>Chemotherapy in the last 3 days</source>
        <extracomment>caution C02</extracomment>
        <translation>علاج كيميائي في آخر 3 أيام</translation>
    </message>
    <message>
        <source>Unless oncology has cleared it.</source>
        <extracomment>what caution C02 asks for</extracomment>
        <translation>إلا إذا أذن طبيب الأورام.</translation>
    </message>
    <message>
        <source>Radiation field</source>
        <extracomment>caution C03</extracomment>
        <translation>منطقة العلاج الإشعاعي</translation>
    </message>
    <message>
        <source>No oils there.</source>
        <extracomment>what caution C03 asks for</extracomment>
        <translation>لا زيوت هناك.</translation>
    </message>
    <message>
        <source>Do not stroke towards the missing nodes.</source>
        <extracomment>what caution C04 asks for</extracomment>
        <translation>لا تُوجَّه حركات التدليك نحو العقد المستأصلة.</translation>
    </message>
    <message>
        <source>Ask where, about nodes and bones.</source>
        <extracomment>what caution C05 asks for</extracomment>
        <translation>يُسأل عن مكانه وعن العقد والعظام.</translation>
    </message>
    <message>
        <source>Pregnancy, first three months</source>
        <extracomment>caution P01</extracomment>
        <translation>الحمل، الأشهر الثلاثة الأولى</translation>
    </message>
    <message>
        <source>No heat anywhere. Harm is not shown; many wait until week 13.</source>
        <extracomment>what caution P01 asks for</extracomment>
        <translation>لا حرارة في أي مكان. لم يثبت ضرر؛ وكثيرون ينتظرون حتى الأسبوع 13.</translation>
    </message>
    <message>
        <source>On the side; legs lightly.</source>
        <extracomment>what caution P02 asks for</extracomment>
        <translation>على الجنب؛ والساقان بضغط خفيف.</translation>
    </message>
    <message>
        <source>High-risk pregnancy</source>
        <extracomment>caution P03</extracomment>
        <translation>حمل عالي الخطورة</translation>
    </message>
    <message>
        <source>Birth in the last 6 weeks</source>
        <extracomment>caution P04</extracomment>
        <translation>ولادة في آخر 6 أسابيع</translation>
    </message>
    <message>
        <source>Leave a scar alone; watch for clots.</source>
        <extracomment>what caution P04 asks for</extracomment>
        <translation>تُترك الندبة دون علاج؛ ويُنتبه إلى الجلطات.</translation>
    </message>
    <message>
        <source>Leave the fistula arm alone.</source>
        <extracomment>what caution D01 asks for</extracomment>
        <translation>تُترك ذراع الناسور دون علاج.</translation>
    </message>
    <message>
        <source>Bruises easily.</source>
        <extracomment>what caution D02 asks for</extracomment>
        <translation>تظهر الكدمات بسهولة.</translation>
    </message>
    <message>
        <source>Unexplained belly pain or hernia</source>
        <extracomment>caution D03</extracomment>
        <translation>ألم بطن غير مفسَّر أو فتق</translation>
    </message>
    <message>
        <source>Ask them to see a doctor.</source>
        <extracomment>what caution D03 asks for</extracomment>
        <translation>يُطلب من العميل مراجعة طبيب.</translation>
    </message>
    <message>
        <source>Severe asthma</source>
        <extracomment>caution D04</extracomment>
        <translation>ربو شديد</translation>
    </message>
    <message>
        <source>Less time face down, no scents.</source>
        <extracomment>what caution D04 asks for</extracomment>
        <translation>وقت أقل على البطن، ودون عطور.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>caution M01</extracomment>
        <translation>مميّع دم</translation>
    </message>
    <message>
        <source>Without contact with their doctor: ask first.</source>
        <extracomment>what caution M01 asks for</extracomment>
        <translation>دون تواصل مع الطبيب: يُسأل الطبيب أولًا.</translation>
    </message>
    <message>
        <source>Antiplatelet or daily aspirin</source>
        <extracomment>caution M02</extracomment>
        <translation>مضاد صفيحات أو أسبرين يومي</translation>
    </message>
    <message>
        <source>Painkiller in the last 8 hours</source>
        <extracomment>caution M03</extracomment>
        <translation>مسكّن ألم في آخر 8 ساعات</translation>
    </message>
    <message>
        <source>They feel pain less: ask more often.</source>
        <extracomment>what caution M03 asks for</extracomment>
        <translation>يشعر العميل بالألم أقل: يُسأل أكثر.</translation>
    </message>
    <message>
        <source>Opioid, muscle relaxant or sedative</source>
        <extracomment>caution M04</extracomment>
        <translation>أفيوني أو مرخٍ للعضلات أو مهدئ</translation>
    </message>
    <message>
        <source>They feel pain less; let them rise slowly.</source>
        <extracomment>what caution M04 asks for</extracomment>
        <translation>يشعر العميل بالألم أقل؛ ويُترك لينهض ببطء.</translation>
    </message>
    <message>
        <source>Long-term corticosteroid</source>
        <extracomment>caution M05</extracomment>
        <translation>كورتيكوستيرويد طويل الأمد</translation>
    </message>
    <message>
        <source>Injection or patch site</source>
        <extracomment>caution M06</extracomment>
        <translation>موضع حقنة أو لصقة دوائية</translation>
    </message>
    <message>
        <source>Massage there makes it act faster.</source>
        <extracomment>what caution M06 asks for</extracomment>
        <translation>التدليك هناك يسرّع مفعولها.</translation>
    </message>
    <message>
        <source>Medicine that makes skin sensitive</source>
        <extracomment>caution M07</extracomment>
        <translation>دواء يجعل الجلد حساسًا</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>caution A01</extracomment>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Check oils, scents and tape.</source>
        <extracomment>what caution A01 asks for</extracomment>
        <translation>تُراجع الزيوت والعطور والأشرطة اللاصقة.</translation>
    </message>
    <message>
        <source>Offer another day.</source>
        <extracomment>what caution G01 asks for</extracomment>
        <translation>يُعرض يوم آخر.</translation>
    </message>
    <message>
        <source>Cannot consent</source>
        <extracomment>caution G02</extracomment>
        <translation>لا يستطيع إعطاء الموافقة</translation>
    </message>
    <message>
        <source>Pain that spreads, cause unknown</source>
        <extracomment>caution G03</extracomment>
        <translation>ألم ينتشر، سببه غير معروف</translation>
    </message>
    <message>
        <source>Chest pain or pressure, with or without breathlessness</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>ألم أو ضغط في الصدر، مع ضيق نفس أو بدونه</translation>
    </message>
    <message>
        <source>Sudden worst headache</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>صداع مفاجئ، الأسوأ على الإطلاق</translation>
    </message>
    <message>
        <source>One hot swollen limb</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>طرف واحد ساخن متورم</translation>
    </message>
    <message>
        <source>Numb saddle area, bladder or bowel control lost</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>خدر منطقة السرج، فقدان التحكم في المثانة أو الأمعاء</translation>
    </message>
    <message>
        <source>Hot red spreading skin</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>جلد ساخن أحمر يتوسّع</translation>
    </message>
    <message>
        <source>Pulsing belly with back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>نبض في البطن مع ألم في الظهر</translation>
    </message>
    <message>
        <source>Severe pain after a fall, with fragile bones</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>ألم شديد بعد سقوط، مع عظام هشة</translation>
    </message>
    <message>
        <source>Constant pain at night, in every position</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>ألم دائم في الليل، في كل وضعية</translation>
    </message>
    <message>
        <source>Unexplained weight loss or sweats</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>نقص وزن أو تعرق غير مفسَّر</translation>
    </message>
    <message>
        <source>Cancer in the past with new back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>سرطان في الماضي مع ألم ظهر جديد</translation>
    </message>
    <message>
        <source>First back pain before 20 or after 55</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>أول ألم ظهر قبل سن 20 أو بعد سن 55</translation>
    </message>
    <message>
        <source>New back pain with weak immunity</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>ألم ظهر جديد مع ضعف المناعة</translation>
    </message>
    <message>
        <source>A lump that is not a knot</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>كتلة ليست عقدة عضلية</translation>
    </message>
    <message>
        <source>Blood thinner (anticoagulant)</source>
        <extracomment>class of medicines</extracomment>
        <translation>مميّع دم (مضاد تخثر)</translation>
    </message>
    <message>
        <source>Antiplatelet</source>
        <extracomment>class of medicines</extracomment>
        <translation>مضاد صفيحات</translation>
    </message>
    <message>
        <source>Painkiller (NSAID, paracetamol)</source>
        <extracomment>class of medicines</extracomment>
        <translation>مسكّن ألم (مضاد التهاب لاستيرويدي، باراسيتامول)</translation>
    </message>
    <message>
        <source>Insulin, patch or injection</source>
        <extracomment>class of medicines</extracomment>
        <translation>أنسولين، لصقة دوائية أو حقنة</translation>
    </message>
    <message>
        <source>Makes skin sensitive to heat or light</source>
        <extracomment>class of medicines</extracomment>
        <translation>يجعل الجلد حساسًا للحرارة أو الضوء</translation>
    </message>
    <message>
        <source>Immunosuppressant</source>
        <extracomment>class of medicines</extracomment>
        <translation>مثبط مناعة</translation>
    </message>
    <message>
        <source>For high blood pressure</source>
        <extracomment>class of medicines</extracomment>
        <translation>لارتفاع ضغط الدم</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>kind of consent</extracomment>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>شُرح لي غرض التدليك، وكيف ستتم تغطيتي، وما المخاطر والبدائل. يمكنني أن أطلب التوقف في أي وقت. ذكرتُ ما أعرفه عن صحتي وسأخبركم إذا تغيّر شيء.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <extracomment>kind of consent</extracomment>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>قرأتُ كيف تحفظ هذه العيادة بياناتي: مشفّرة، داخل العيادة، طوال المدة التي يطلبها القانون. يمكنني طلب نسخة منها وطلب تصحيحها.</translation>
    </message>
    <message>
        <source>Chest or breast area</source>
        <extracomment>kind of consent</extracomment>
        <translation>منطقة الصدر أو الثدي</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>أسمح للمعالج بأن يعالج عضلات جدار صدري اليوم. شُرح لي السبب والطريقة، ويمكنني سحب هذه الموافقة في أي لحظة.</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>أسمح للمعالج بأن يعالج عضلات أعلى فخذي من الداخل اليوم. شُرح لي السبب والطريقة، ويمكنني سحب هذه الموافقة في أي لحظة.</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>kind of consent</extracomment>
        <translation>الردفان</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>أسمح للمعالج بأن يعالج عضلات ردفيّ. شُرح لي السبب والطريقة، ويمكنني سحب هذه الموافقة في أي لحظة.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <extracomment>kind of consent</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The clinic may take photographs of my posture or skin for my own record.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>أسمح للعيادة بأن تلتقط صورًا لوضعية جسمي أو لجلدي من أجل سجلي أنا.</translation>
    </message>
    <message>
        <source>Sharing with my doctor</source>
        <extracomment>kind of consent</extracomment>
        <translation>التواصل مع طبيبي</translation>
    </message>
    <message>
        <source>The therapist may talk with the doctor I have named about my treatment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>أسمح للمعالج بأن يتحدث عن علاجي مع الطبيب الذي ذكرتُه.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>kind of consent</extracomment>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>The clinic may remind me of appointments by telephone or e-mail.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>أسمح للعيادة بأن تذكّرني بالمواعيد هاتفيًا أو بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>kind of consent</extracomment>
        <translation>البحث العلمي</translation>
    </message>
    <message>
        <source>My data may be used for research, without my name.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>أسمح باستخدام بياناتي في البحث العلمي دون اسمي.</translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>باسطة الأصابع القصيرة للقدم</translation>
    </message>
    <message>
        <source>Top of the foot, outer side</source>
        <extracomment>Extensor digitorum brevis, in words for a client</extracomment>
        <translation>ظهر القدم، الجهة الخارجية</translation>
    </message>
    <message>
        <source>Peroneus tertius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الشظوية الثالثة</translation>
    </message>
    <message>
        <source>Lower shin, outer side</source>
        <extracomment>Peroneus tertius, in words for a client</extracomment>
        <translation>أسفل قصبة الساق، الجهة الخارجية</translation>
    </message>
    <message>
        <source>deep pressure</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>الضغط العميق</translation>
    </message>
    <message>
        <source>heat</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>البرودة</translation>
    </message>
    <message>
        <source>cupping</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>الحجامة</translation>
    </message>
    <message>
        <source>lymph drainage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>التصريف اللمفي</translation>
    </message>
    <message>
        <source>stretching</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>التدليك</translation>
    </message>
    <message>
        <source>Neck flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>ثني الرقبة</translation>
    </message>
    <message>
        <source>Neck extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>بسط الرقبة</translation>
    </message>
    <message>
        <source>Neck side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الميل الجانبي للرقبة</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>دوران الرقبة</translation>
    </message>
    <message>
        <source>Shoulder flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>ثني الكتف</translation>
    </message>
    <message>
        <source>Shoulder extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>بسط الكتف</translation>
    </message>
    <message>
        <source>Shoulder abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>تبعيد الكتف</translation>
    </message>
    <message>
        <source>Shoulder external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الدوران الخارجي للكتف</translation>
    </message>
    <message>
        <source>Shoulder internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الدوران الداخلي للكتف</translation>
    </message>
    <message>
        <source>Elbow flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>ثني المرفق</translation>
    </message>
    <message>
        <source>Elbow extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>بسط المرفق</translation>
    </message>
    <message>
        <source>Forearm supination</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>استلقاء الساعد</translation>
    </message>
    <message>
        <source>Forearm pronation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>كبّ الساعد</translation>
    </message>
    <message>
        <source>Wrist flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>ثني الرسغ</translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>بسط الرسغ</translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>ثني الجذع</translation>
    </message>
    <message>
        <source>Trunk extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>بسط الجذع</translation>
    </message>
    <message>
        <source>Trunk side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الميل الجانبي للجذع</translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>دوران الجذع</translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>ثني الورك</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>بسط الورك</translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>تبعيد الورك</translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>تقريب الورك</translation>
    </message>
    <message>
        <source>Hip external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الدوران الخارجي للورك</translation>
    </message>
    <message>
        <source>Hip internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الدوران الداخلي للورك</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>رفع الساق المستقيمة</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>ثني الركبة</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>بسط الركبة</translation>
    </message>
    <message>
        <source>Ankle dorsiflexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الثني الظهري للكاحل</translation>
    </message>
    <message>
        <source>Ankle plantar flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>الثني الأخمصي للكاحل</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>خافضة الشفة السفلية</translation>
    </message>
    <message>
        <source>Between the lower lip and the chin</source>
        <extracomment>Depressor labii inferioris, in words for a client</extracomment>
        <translation>بين الشفة السفلية والذقن</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>رافعة الشفة العلوية</translation>
    </message>
    <message>
        <source>Between the nose and the cheek</source>
        <extracomment>Levator labii superioris, in words for a client</extracomment>
        <translation>بين الأنف والخد</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الذقنية</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>Mentalis, in words for a client</extracomment>
        <translation>الذقن</translation>
    </message>
    <message>
        <source>Procerus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الناحلة</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <extracomment>Procerus, in words for a client</extracomment>
        <translation>جذر الأنف</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الوجنية الصغيرة</translation>
    </message>
    <message>
        <source>Upper cheek</source>
        <extracomment>Zygomaticus minor, in words for a client</extracomment>
        <translation>أعلى الخد</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>مغضنة الحاجب</translation>
    </message>
    <message>
        <source>Above the nose, toward the eyebrow</source>
        <extracomment>Corrugator supercilii, in words for a client</extracomment>
        <translation>فوق الأنف باتجاه الحاجب</translation>
    </message>
    <message>
        <source>Erector spinae aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>صفاق ناصبة الفقار</translation>
    </message>
    <message>
        <source>Tendon sheet over the lower back</source>
        <extracomment>Erector spinae aponeurosis, in words for a client</extracomment>
        <translation>صفيحة وترية فوق أسفل الظهر</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>رافعة زاوية الفم</translation>
    </message>
    <message>
        <source>Cheek, above the corner of the mouth</source>
        <extracomment>Levator anguli oris, in words for a client</extracomment>
        <translation>الخد، فوق زاوية الفم</translation>
    </message>
    <message>
        <source>Platysma</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الجلدية للعنق</translation>
    </message>
    <message>
        <source>Thin sheet over the front of the neck</source>
        <extracomment>Platysma, in words for a client</extracomment>
        <translation>صفيحة رقيقة فوق مقدمة الرقبة</translation>
    </message>
    <message>
        <source>Risorius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>الضاحكة</translation>
    </message>
    <message>
        <source>Cheek, toward the corner of the mouth</source>
        <extracomment>Risorius, in words for a client</extracomment>
        <translation>الخد باتجاه زاوية الفم</translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>نصف الشوكية الصدرية</translation>
    </message>
    <message>
        <source>Deep upper back, beside the spine</source>
        <extracomment>Semispinalis thoracis, in words for a client</extracomment>
        <translation>عمق أعلى الظهر، بجانب العمود الفقري</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>backup: %1, made on %2</source>
        <translation>نسخة احتياطية: %1، أُنشئت في %2</translation>
    </message>
    <message>
        <source>The present clinic cannot be read, so nobody knows what is newer in it:</source>
        <translation>لا يمكن قراءة العيادة الحالية، فلا أحد يعرف ما هو أحدث فيها:</translation>
    </message>
    <message>
        <source>Nothing in the present clinic is newer.</source>
        <translation>لا شيء أحدث في العيادة الحالية.</translation>
    </message>
    <message>
        <source>Newer in the present clinic, and not in the backup:</source>
        <translation>أحدث في العيادة الحالية وليس في النسخة الاحتياطية:</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Would come back:</source>
        <translation>سيعود:</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>تمت الاستعادة والتحقق: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>ما كان موجودًا من قبل محفوظ في %1</translation>
    </message>
    <message>
        <source>and backed up in %1</source>
        <translation>وله نسخة احتياطية في %1</translation>
    </message>
    <message>
        <source>The accounts of others are lost with the keyring: add them anew.</source>
        <translation>فُقدت حسابات الآخرين مع حلقة المفاتيح: تجب إضافتها من جديد.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>توقف: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 % read and checked</source>
        <translation>قُرئ وفُحص %1%</translation>
    </message>
    <message>
        <source>Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.</source>
        <translation>لم يتغيّر شيء: في ذلك المجلد عيادة. مع الخيار ‎--replace تحل النسخة الاحتياطية محلها؛ وتُحفظ هي جانبًا.</translation>
    </message>
    <message>
        <source>%1 % of the present clinic backed up</source>
        <translation>نُسخ احتياطيًا %1% من العيادة الحالية</translation>
    </message>
    <message>
        <source>A password or the recovery sheet is needed: --password-file or --sheet-file.</source>
        <translation>تلزم كلمة مرور أو ورقة الاسترداد: ‎--password-file أو ‎--sheet-file.</translation>
    </message>
</context>
<context>
    <name>untie::AboutSheet</name>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو أي إصدار أحدث: يجوز استخدامه ودراسته ومشاركته وتغييره. ويأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>What stands in the muscle atlas is reference, not diagnosis.</source>
        <translation>ما يرد في أطلس العضلات مرجع، لا تشخيص.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
</context>
<context>
    <name>untie::AccessExport</name>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Person’s number</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Record’s number</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>أُرجعت الساعة</translation>
    </message>
</context>
<context>
    <name>untie::AccessFilterBar</name>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>هذا ليس تاريخًا. يُكتب التاريخ مثل %1.</translation>
    </message>
</context>
<context>
    <name>untie::AccessHeads</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>On which computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
</context>
<context>
    <name>untie::AccessListModel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>How often something was done in a row</extracomment>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer’s clock was set back</source>
        <translation>أُرجعت ساعة الحاسوب</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Somebody not in the list</source>
        <translation>شخص ليس في القائمة</translation>
    </message>
</context>
<context>
    <name>untie::AccessSection</name>
    <message>
        <source>Record access</source>
        <translation>سجل الاطلاع</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Computes anew whether no row was changed or taken out</source>
        <translation>يحسب من جديد هل غُيّر أي صف أو أُخرج</translation>
    </message>
    <message>
        <source>Saves the rows that are asked for as a table (CSV)</source>
        <translation>يحفظ الصفوف المطلوبة جدولًا (CSV)</translation>
    </message>
    <message>
        <source>who opened, changed and printed what</source>
        <translation>مَن فتح وغيّر وطبع وماذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved as %1.</source>
        <translation>
            <numerusform>لم تُحفظ صفوف في %1.</numerusform>
            <numerusform>حُفظ صف واحد في %1.</numerusform>
            <numerusform>حُفظ صفان في %1.</numerusform>
            <numerusform>حُفظت %Ln صفوف في %1.</numerusform>
            <numerusform>حُفظ %Ln صفًا في %1.</numerusform>
            <numerusform>حُفظ %Ln صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>لم يحدث شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.</source>
        <translation>وُقّعت صفوف باسم %1 بمفتاح لا تعرفه قائمة الحسابات. وهذا يحدث بعد إنشاء القائمة من جديد بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>record-access-%1.csv</source>
        <translation>سجل-الاطلاع-%1.csv</translation>
    </message>
    <message>
        <source>Save the record of access</source>
        <translation>حفظ سجل الاطلاع</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>جارٍ فحص كل صف…</translation>
    </message>
    <message>
        <source>Reading what is to be saved…</source>
        <translation>جارٍ قراءة ما سيُحفظ…</translation>
    </message>
    <message>
        <source>Searching older rows, %1 % done…</source>
        <translation>جارٍ البحث في الصفوف الأقدم، تم %1%…</translation>
    </message>
    <message>
        <source>Each opening and each change is a row here. “Check” finds out whether one was changed or taken out.</source>
        <translation>كل فتح وكل تعديل صفٌّ هنا. يكشف زر «فحص» هل غُيّر صف أو أُخرج.</translation>
    </message>
    <message>
        <source>Month’s page</source>
        <translation>صفحة الشهر</translation>
    </message>
    <message>
        <source>A page with the seals of a month, to be printed and kept outside of the computer</source>
        <translation>صفحة بأختام الشهر، تُطبع وتُحفظ خارج الحاسوب</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>untie::AccountList</name>
    <message>
        <source>Who is working?</source>
        <translation>مَن يعمل الآن؟</translation>
    </message>
</context>
<context>
    <name>untie::AccountSection</name>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>What your account opens</source>
        <translation>ما يفتحه حسابك</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>هذه هي المرة الأولى.</translation>
    </message>
    <message>
        <source>%1, %2, %3. If that was not you, change your password and tell an owner.</source>
        <comment>day, time, computer</comment>
        <translation>%1، %2، %3. إذا لم يكن ذلك منك، فيُرجى تغيير كلمة المرور وإبلاغ مالك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Yours alone. Nobody here can read it, an owner can only give you another one.</source>
        <translation>لك وحدك. لا أحد هنا يستطيع قراءتها، ولا يستطيع المالك إلا منح كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
</context>
<context>
    <name>untie::ActCorner</name>
    <message>
        <source>The body</source>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.</source>
        <translation>يُنقر على موضع الألم: تُملأ العضلة والجانب والموضع المعتاد تلقائيًا. والحلقات المتقطعة نقاط بقيت مفتوحة في المرة السابقة. عجلة الفأرة و+ للتقريب؛ والتبويبات أعلاه تدير الجسم وترفع طبقاته.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.</source>
        <translation>رقمان يعطيان النقطة درجتها: الأول للألم قبل العلاج، والثاني بعده. ينتقل Tab إلى النقطة المفتوحة التالية. وحرف واحد يحدد نوعها؛ ويعرض ? جميع الأحرف.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.</source>
        <translation>ما على الجسم يظهر هنا تلقائيًا. ويُضاف كتابةً ما لا يمكن للجسم أن يعرفه. ويُحفظ كل شيء أولًا بأول.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Your first visit in Untie: four stops show how the body, the points and the note work together.</source>
        <translation>زيارتك الأولى في Untie: أربع محطات تبيّن كيف يعمل الجسم والنقاط والملاحظة معًا.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>عرض الجولة</translation>
    </message>
    <message>
        <source>Untie %1 is here in the place of %2.</source>
        <comment>versions</comment>
        <translation>حلّ الإصدار %1 من Untie محل الإصدار %2.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a client</comment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Clients with a similar name</source>
        <translation>عملاء بأسماء مشابهة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Open the client’s page</source>
        <translation>فتح صفحة العميل</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>بدء زيارة</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>تكرار الموعد نفسه</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>التاريخ الصحي والموافقات</translation>
    </message>
    <message>
        <source>Edit contact data</source>
        <translation>تعديل بيانات الاتصال</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>تقرير التقدم</translation>
    </message>
    <message>
        <source>List of appointments to print</source>
        <translation>قائمة المواعيد للطباعة</translation>
    </message>
    <message>
        <source>A signature seals the note. What becomes known later is added below, never changed.</source>
        <translation>التوقيع يختم الملاحظة. وما يُعرف لاحقًا يُضاف أسفلها، ولا يُغيَّر فيها شيء أبدًا.</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>آخر زيارة %1</translation>
    </message>
</context>
<context>
    <name>untie::ActForm</name>
    <message>
        <source>Your own password</source>
        <translation>كلمة مرورك أنت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>untie::Acts</name>
    <message>
        <source>Find a client or an action</source>
        <translation>البحث عن عميل أو إجراء</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>مساعدة لهذه الصفحة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lock the clinic</source>
        <translation>قفل العيادة</translation>
    </message>
    <message>
        <source>Close Untie</source>
        <translation>إغلاق Untie</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى صفحة «اليوم»</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>الانتقال إلى جدول المواعيد</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>الانتقال إلى العملاء</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>Book the client in focus again</source>
        <translation>تكرار موعد العميل المعروض</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Tour of the body map</source>
        <translation>جولة في خريطة الجسم</translation>
    </message>
    <message>
        <source>About Untie</source>
        <translation>حول Untie</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>البحث بالاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>البحث في جميع الملاحظات</translation>
    </message>
    <message>
        <source>Start the next visit</source>
        <translation>بدء الزيارة التالية</translation>
    </message>
    <message>
        <source>The next client has arrived</source>
        <translation>تسجيل حضور العميل التالي</translation>
    </message>
    <message>
        <source>Open the next client</source>
        <translation>فتح سجل العميل التالي</translation>
    </message>
    <message>
        <source>Print the next summary that waits</source>
        <translation>طباعة الملخص المنتظر التالي</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>بدء زيارة</translation>
    </message>
    <message>
        <source>From where it hurts to the muscles</source>
        <translation>من موضع الألم إلى العضلات</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>التاريخ الصحي والموافقات</translation>
    </message>
    <message>
        <source>Contact data and details</source>
        <translation>بيانات الاتصال والتفاصيل</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>تعديل بيانات العميل</translation>
    </message>
    <message>
        <source>Write a note outside a visit</source>
        <translation>كتابة ملاحظة خارج الزيارة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>الصورة والملفات</translation>
    </message>
    <message>
        <source>Read the note of the chosen visit</source>
        <translation>قراءة ملاحظة الزيارة المختارة</translation>
    </message>
    <message>
        <source>Show the chosen visit on the body</source>
        <translation>عرض الزيارة المختارة على الجسم</translation>
    </message>
    <message>
        <source>Show the difference of two visits</source>
        <translation>عرض الفرق بين زيارتين</translation>
    </message>
    <message>
        <source>Show the heat map of a period</source>
        <translation>عرض الخريطة الحرارية لفترة</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>توقيع الملاحظة</translation>
    </message>
    <message>
        <source>Print the client’s summary</source>
        <translation>طباعة ملخص العميل</translation>
    </message>
    <message>
        <source>Save now; it saves itself as you write</source>
        <translation>حفظ الآن؛ والحفظ تلقائي أثناء الكتابة</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى العميل</translation>
    </message>
    <message>
        <source>Go to today’s page</source>
        <translation>الانتقال إلى اليوم الحالي</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Book the next free time</source>
        <translation>حجز أقرب وقت متاح</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Print the plan of the day</source>
        <translation>طباعة خطة اليوم</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>في شكل قائمة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>قيد العلاج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>العودة إلى «محجوز»</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Start this visit</source>
        <translation>بدء هذه الزيارة</translation>
    </message>
    <message>
        <source>Print the summary of this visit</source>
        <translation>طباعة ملخص هذه الزيارة</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>فتح سجل العميل</translation>
    </message>
    <message>
        <source>All appointments of the client</source>
        <translation>جميع مواعيد العميل</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>تكرار الموعد نفسه</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Nothing has changed in the intake</source>
        <translation>لا تغيير في التاريخ الصحي</translation>
    </message>
    <message>
        <source>Fill in the health form</source>
        <translation>تعبئة الاستمارة الصحية</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>حفظ الاستمارة</translation>
    </message>
    <message>
        <source>Next part of the form</source>
        <translation>الجزء التالي من الاستمارة</translation>
    </message>
    <message>
        <source>Previous part of the form</source>
        <translation>الجزء السابق من الاستمارة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>إلى الحقل التالي، إلى الحقل السابق</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر ما جرى</translation>
    </message>
    <message>
        <source>Pain before, then after; T is ten</source>
        <translation>الألم قبل العلاج، ثم بعده؛ وT تعني عشرة</translation>
    </message>
    <message>
        <source>Not examined today</source>
        <translation>لم تُفحص اليوم</translation>
    </message>
    <message>
        <source>The next point that is open since an earlier visit</source>
        <translation>النقطة التالية المفتوحة منذ زيارة سابقة</translation>
    </message>
    <message>
        <source>The kind of finding, as in the legend</source>
        <translation>نوع نتيجة الفحص، كما في مفتاح العلامات</translation>
    </message>
    <message>
        <source>The layer above or below under the point</source>
        <translation>الطبقة الأعلى أو الأدنى تحت النقطة</translation>
    </message>
    <message>
        <source>Move the point in hand</source>
        <translation>تحريك النقطة المختارة</translation>
    </message>
    <message>
        <source>Legend of the marks, while the map has the focus</source>
        <translation>مفتاح العلامات، ما دام التركيز على الخريطة</translation>
    </message>
    <message>
        <source>Closer, further away, the whole body</source>
        <translation>تقريب، إبعاد، الجسم كله</translation>
    </message>
    <message>
        <source>The next word that may be misspelt</source>
        <translation>الكلمة التالية التي قد يكون فيها خطأ إملائي</translation>
    </message>
    <message>
        <source>Through the visits</source>
        <translation>التنقل بين الزيارات</translation>
    </message>
    <message>
        <source>Move the period</source>
        <translation>تحريك الفترة</translation>
    </message>
    <message>
        <source>Move in the calendar</source>
        <translation>التنقل في جدول المواعيد</translation>
    </message>
    <message>
        <source>Book here, or open what is chosen</source>
        <translation>الحجز هنا، أو فتح المختار</translation>
    </message>
    <message>
        <source>The day, week or month before and after</source>
        <translation>اليوم أو الأسبوع أو الشهر السابق والتالي</translation>
    </message>
    <message>
        <source>Move or copy the appointment: arrows, then Enter</source>
        <translation>نقل الموعد أو نسخه: الأسهم، ثم Enter</translation>
    </message>
    <message>
        <source>Larger, smaller, fitted to the window</source>
        <translation>تكبير، تصغير، ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>تكبير، تصغير</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>في صفحة اليوم</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>في جدول المواعيد</translation>
    </message>
    <message>
        <source>With an appointment chosen</source>
        <translation>عند اختيار موعد</translation>
    </message>
    <message>
        <source>In the list of clients</source>
        <translation>في قائمة العملاء</translation>
    </message>
    <message>
        <source>On a client’s page</source>
        <translation>في صفحة العميل</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>في الزيارة</translation>
    </message>
    <message>
        <source>On the intake page</source>
        <translation>في صفحة التاريخ الصحي</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>في نموذج</translation>
    </message>
    <message>
        <source>Looking at a document</source>
        <translation>عند عرض مستند</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>كتابة اسم عضلة</translation>
    </message>
    <message>
        <source>In the note: a phrase by its short key, then Space</source>
        <translation>في الملاحظة: عبارة باختصارها، ثم مسافة</translation>
    </message>
</context>
<context>
    <name>untie::AddForm</name>
    <message>
        <source>Give the account</source>
        <translation>منح الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it is typed at sign-in and printed.</source>
        <translation>كما يُكتب عند تسجيل الدخول وكما يُطبع.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>بعد الاسم، في المطبوعات</translation>
    </message>
    <message>
        <source>Such as LMT. It may stay empty.</source>
        <translation>مثل: اختصاصي تدليك. يمكن تركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>untie::AddressEdit</name>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المحافظة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>كما في العيادة</translation>
    </message>
</context>
<context>
    <name>untie::AlertBanner</name>
    <message>
        <source>Intake</source>
        <translation>التاريخ الصحي</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more cautions</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more caution(s)</source>
        <translation>
            <numerusform>لا تنبيهات أخرى</numerusform>
            <numerusform>عرض تنبيه آخر</numerusform>
            <numerusform>عرض تنبيهين آخرين</numerusform>
            <numerusform>عرض %n تنبيهات أخرى</numerusform>
            <numerusform>عرض %n تنبيهًا آخر</numerusform>
            <numerusform>عرض %n تنبيه آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left to do, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>قبل الزيارة</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
</context>
<context>
    <name>untie::AmendForm</name>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>يُرجى تحديد الكلمات الخاطئة في الملاحظة.</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentCard</name>
    <message>
        <source>%1 was changed.</source>
        <translation>تم تعديل موعد %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>تكرار الموعد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>لماذا يُلغى؟</translation>
    </message>
    <message>
        <source>Enter cancels it; the reason may be left out.</source>
        <translation>يُلغى بالضغط على Enter؛ ويمكن ترك السبب فارغًا.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>وقت محجوب</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>فتح الزيارة</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>تحرير هذا الوقت</translation>
    </message>
    <message>
        <source>booked for %1, %2</source>
        <translation>حُجز ليوم %1، %2</translation>
    </message>
    <message>
        <source>moved to %1, %2</source>
        <translation>نُقل إلى %1، %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a person</comment>
        <translation>نُقل إلى %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a client, a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The time is free again.</source>
        <translation>أصبح الوقت متاحًا من جديد.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>أُلغي موعد %1.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>عُدّلت الملاحظة.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>طباعة الملخص</translation>
    </message>
    <message>
        <source>Print summary again</source>
        <translation>طباعة الملخص مرة أخرى</translation>
    </message>
    <message>
        <source>Summary is ready to print</source>
        <translation>الملخص جاهز للطباعة</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>ضمن سلسلة</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <comment>days and times</comment>
        <translation>قادم: %1</translation>
    </message>
    <message>
        <source>No other appointments.</source>
        <translation>لا مواعيد أخرى.</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>جميع المواعيد</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <comment>why</comment>
        <translation>تعذّرت قراءة تاريخ الموعد: %1</translation>
    </message>
    <message>
        <source>Whether a summary is ready could not be read: %1</source>
        <comment>why</comment>
        <translation>تعذّرت معرفة ما إذا كان الملخص جاهزًا: %1</translation>
    </message>
    <message>
        <source>One of a series; how it repeats could not be read: %1</source>
        <comment>why</comment>
        <translation>ضمن سلسلة؛ تعذّرت قراءة طريقة تكرارها: %1</translation>
    </message>
    <message>
        <source>The client&apos;s other appointments could not be read: %1</source>
        <comment>why</comment>
        <translation>تعذّرت قراءة مواعيد العميل الأخرى: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>days and times of appointments, cancelled ones, too</comment>
        <translation>قبلها: %1</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentFields</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>room</comment>
        <translation>دون غرفة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>service</comment>
        <translation>دون خدمة</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentModel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::AreaPicker</name>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Both, or in the middle</source>
        <translation>الجانبان أو الوسط</translation>
    </message>
</context>
<context>
    <name>untie::Assistant</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>untie::BackButton</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>untie::BackupHeads</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>untie::BackupListModel</name>
    <message>
        <source>both places</source>
        <translation>المكانان كلاهما</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>المكان الأول</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>فُحصت جزئيًا</translation>
    </message>
    <message>
        <source>%1, earlier sheet</source>
        <translation>%1، ورقة سابقة</translation>
    </message>
</context>
<context>
    <name>untie::BackupNotices</name>
    <message>
        <source>No backup could be made. %1</source>
        <comment>a sentence follows</comment>
        <translation>تعذّر إنشاء نسخة احتياطية. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>اختيار مكان ثانٍ…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
</context>
<context>
    <name>untie::BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>المكان الأول</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>at the first start of a day, and when Untie closes after changes</source>
        <translation>عند أول تشغيل في اليوم، وعند إغلاق Untie بعد تغييرات</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing of it is left.</source>
        <translation>أُلغي النسخ الاحتياطي. لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>The backup is made and verified, but: %1</source>
        <comment>a sentence follows</comment>
        <translation>أُنشئت النسخة الاحتياطية وتم التحقق منها، لكن: %1</translation>
    </message>
    <message>
        <source>The backup is made, verified and copied to the second place.</source>
        <translation>أُنشئت النسخة الاحتياطية وتم التحقق منها ونُسخت إلى المكان الثاني.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>أُنشئت النسخة الاحتياطية وتم التحقق منها.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place. What lies there stays.</source>
        <translation>لم تعد النسخ الاحتياطية تُنسخ إلى مكان ثانٍ. وما هو هناك يبقى.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>لا توجد نسخة احتياطية لهذه العيادة بعد.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>إنشاء الأولى</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص مرة أخرى</translation>
    </message>
    <message>
        <source>Reads every file of the chosen backup and compares it with what was written</source>
        <translation>يقرأ كل ملف من النسخة الاحتياطية المختارة ويقارنه بما كُتب</translation>
    </message>
    <message>
        <source>None. Each backup is copied there too: best a disk that you unplug and keep elsewhere.</source>
        <translation>لا يوجد. تُنسخ كل نسخة احتياطية إليه أيضًا: والأفضل قرص يُفصل ويُحفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 is not plugged in now.</source>
        <translation>القرص %1 غير موصول الآن.</translation>
    </message>
    <message>
        <source>Reading every file of it…</source>
        <translation>جارٍ قراءة كل ملف منها…</translation>
    </message>
    <message>
        <source>A backup is encrypted as the clinic is: whoever has it and no password can read nothing.</source>
        <translation>النسخة الاحتياطية مشفّرة كالعيادة: مَن كانت معه دون كلمة مرور لا يستطيع قراءة شيء.</translation>
    </message>
    <message>
        <source>Choose the second place of the backups</source>
        <translation>اختيار المكان الثاني للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>اختيار مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Each backup is copied to %1 as well.</source>
        <translation>تُنسخ كل نسخة احتياطية إلى %1 أيضًا.</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>تُحفظ النسخ الاحتياطية في %1.</translation>
    </message>
    <message>
        <source>Every file of this backup is as it was written.</source>
        <translation>كل ملف من هذه النسخة الاحتياطية كما كُتب.</translation>
    </message>
    <message>
        <source>Use the clinic’s folder</source>
        <translation>استخدام مجلد العيادة</translation>
    </message>
    <message>
        <source>Backups go into the clinic’s folder.</source>
        <translation>تُحفظ النسخ الاحتياطية في مجلد العيادة.</translation>
    </message>
    <message>
        <source>In the clinic’s own folder. A disk that breaks takes both with it: another disk is better.</source>
        <translation>في مجلد العيادة نفسه. القرص الذي يتعطل يأخذ الاثنين معه: قرص آخر أفضل.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; until then backups go into the clinic’s own folder.</source>
        <translation>لا يمكن الوصول إلى %1؛ وحتى ذلك الحين تُحفظ النسخ الاحتياطية في مجلد العيادة نفسه.</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>استعادة هذه…</translation>
    </message>
    <message>
        <source>Closes the clinic and shows what going back to this backup would change</source>
        <translation>يغلق العيادة ويعرض ما سيتغيّر بالعودة إلى هذه النسخة</translation>
    </message>
    <message>
        <source>It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.</source>
        <translation>تُفتح بورقة استرداد سابقة: مَن احتفظ بتلك الورقة ووصل إلى هذه النسخة يستطيع قراءتها.</translation>
    </message>
</context>
<context>
    <name>untie::BackupStep</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A copy for the day the disk breaks</source>
        <translation>نسخة ليوم يتعطل فيه القرص</translation>
    </message>
    <message>
        <source>Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one that you unplug afterwards.</source>
        <translation>ينشئ Untie نسخة احتياطية من تلقاء نفسه في كل يوم عمل داخل مجلد العيادة. والنسخة الثانية مكانها وسيط آخر، والأفضل وسيط يُفصل بعد ذلك.</translation>
    </message>
    <message>
        <source>Keep a second copy in this folder:</source>
        <translation>حفظ نسخة ثانية في هذا المجلد:</translation>
    </message>
    <message>
        <source>Later. Untie reminds me when there is none after seven days.</source>
        <translation>لاحقًا. يذكّرني Untie إذا لم توجد نسخة بعد سبعة أيام.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder on another medium</source>
        <translation>مجلد على وسيط آخر</translation>
    </message>
    <message>
        <source>This lies on the same disk as the clinic: when that breaks, both are gone.</source>
        <translation>هذا على القرص نفسه الذي عليه العيادة: إذا تعطل ضاع الاثنان.</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>اختيار مجلد للنسخة الثانية</translation>
    </message>
    <message>
        <source>Choose a folder, or choose “Later” below.</source>
        <translation>يُرجى اختيار مجلد، أو اختيار «لاحقًا» أدناه.</translation>
    </message>
    <message>
        <source>There is no such folder. Is the medium plugged in?</source>
        <translation>لا يوجد مجلد كهذا. هل الوسيط موصول؟</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>لا يمكن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>This is the clinic’s own folder: choose another one.</source>
        <translation>هذا مجلد العيادة نفسه: يُرجى اختيار مجلد آخر.</translation>
    </message>
</context>
<context>
    <name>untie::BackupWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of today, in a sentence</comment>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in a sentence</comment>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day, in a sentence</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>أول تشغيل في اليوم</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>نهاية العمل</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>No backup that can be read.</source>
        <translation>لا نسخة احتياطية يمكن قراءتها.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Backup verified %1.</source>
        <comment>at 13:00</comment>
        <translation>نسخة احتياطية تم التحقق منها %1.</translation>
    </message>
    <message>
        <source>Backup %1, verified in part.</source>
        <comment>at 13:00</comment>
        <translation>نسخة احتياطية فُحصت جزئيًا %1.</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>لا توجد نسخة احتياطية لهذه العيادة بعد.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <comment>on 3 November</comment>
        <translation>أُنشئت آخر نسخة احتياطية %1.</translation>
    </message>
    <message>
        <source>The backups of the last week could be verified in part only. One that you make now is verified whole.</source>
        <translation>لم يمكن فحص نسخ الأسبوع الماضي الاحتياطية إلا جزئيًا. والنسخة التي تُنشأ الآن تُفحص كاملة.</translation>
    </message>
    <message>
        <source>All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.</source>
        <translation>جميع النسخ الاحتياطية في مكان واحد. يُرجى حفظ نسخة في مكان ثانٍ، والأفضل على قرص يُفصل.</translation>
    </message>
    <message>
        <source>The last copy in the second place was made %1. Plug its disk in.</source>
        <comment>on 3 November</comment>
        <translation>أُنشئت آخر نسخة في المكان الثاني %1. يُرجى وصل قرصه.</translation>
    </message>
    <message>
        <source>No backup was copied to the second place yet. Plug its disk in.</source>
        <translation>لم تُنسخ أي نسخة احتياطية إلى المكان الثاني بعد. يُرجى وصل قرصه.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>untie::BoardView</name>
    <message>
        <source>Schedule</source>
        <translation>جدول المواعيد</translation>
    </message>
</context>
<context>
    <name>untie::BodyAreaMap</name>
    <message>
        <source>The body from the front and from behind</source>
        <translation>الجسم من الأمام ومن الخلف</translation>
    </message>
    <message>
        <source>The same parts stand as names beside it.</source>
        <translation>الأجزاء نفسها مكتوبة بأسمائها إلى جانبه.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
</context>
<context>
    <name>untie::BodyMapView</name>
    <message numerus="yes">
        <source>%n mark(s) in this view</source>
        <translation>
            <numerusform>لا علامات في هذا المنظر</numerusform>
            <numerusform>علامة واحدة في هذا المنظر</numerusform>
            <numerusform>علامتان في هذا المنظر</numerusform>
            <numerusform>%n علامات في هذا المنظر</numerusform>
            <numerusform>%n علامة في هذا المنظر</numerusform>
            <numerusform>%n علامة في هذا المنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>side of the body</comment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>side of the body</comment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>خريطة الجسم</translation>
    </message>
    <message numerus="yes">
        <source>%1: open, %n mark(s)</source>
        <extracomment>%1 is a part of the body that opens enlarged, such as the palm of the hand</extracomment>
        <translation>
            <numerusform>%1: فتح، لا علامات</numerusform>
            <numerusform>%1: فتح، علامة واحدة</numerusform>
            <numerusform>%1: فتح، علامتان</numerusform>
            <numerusform>%1: فتح، %n علامات</numerusform>
            <numerusform>%1: فتح، %n علامة</numerusform>
            <numerusform>%1: فتح، %n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: فتح</translation>
    </message>
    <message>
        <source>Refers to: %1</source>
        <translation>ألم رجيع إلى: %1</translation>
    </message>
    <message>
        <source>Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.</source>
        <translation>الرسم بالمؤشر، أو بالأسهم ومفتاح المسافة. مفتاح Shift يمحو، و+ و− يغيّران الفرشاة، وEnter ينهي الرسم.</translation>
    </message>
</context>
<context>
    <name>untie::BookingBox</name>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>حجب هذا الوقت</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن الموعد؟</translation>
    </message>
    <message>
        <source>Clients who fit</source>
        <translation>العملاء المطابقون</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>أخذ هذا الوقت</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s). 1 to 9: so many weeks.</source>
        <translation>
            <numerusform>هذا الأسبوع. من 1 إلى 9: عدد الأسابيع.</numerusform>
            <numerusform>بعد أسبوع. من 1 إلى 9: عدد الأسابيع.</numerusform>
            <numerusform>بعد أسبوعين. من 1 إلى 9: عدد الأسابيع.</numerusform>
            <numerusform>بعد %n أسابيع. من 1 إلى 9: عدد الأسابيع.</numerusform>
            <numerusform>بعد %n أسبوعًا. من 1 إلى 9: عدد الأسابيع.</numerusform>
            <numerusform>بعد %n أسبوع. من 1 إلى 9: عدد الأسابيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day cannot be read, or it comes before the first.</source>
        <translation>لا يمكن قراءة اليوم الأخير، أو أنه يسبق الأول.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 times are taken and left out: %2</source>
        <comment>number of times, days</comment>
        <translation>
            <numerusform>%n من %1 من الأوقات محجوز ومستبعد: %2</numerusform>
            <numerusform>وقت واحد من %1 محجوز ومستبعد: %2</numerusform>
            <numerusform>وقتان من %1 محجوزان ومستبعدان: %2</numerusform>
            <numerusform>%n أوقات من %1 محجوزة ومستبعدة: %2</numerusform>
            <numerusform>%n وقتًا من %1 محجوز ومستبعد: %2</numerusform>
            <numerusform>%n وقت من %1 محجوز ومستبعد: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <comment>words</comment>
        <translation>كلمات لم تُفهم واستُبعدت: %1</translation>
    </message>
    <message>
        <source>Name or phone, or “%1”</source>
        <extracomment>%1: a question in this language that the program understands, such as &quot;next free 60&quot;</extracomment>
        <translation>الاسم أو الهاتف، أو «%1»</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>لا وقت كهذا في الأسابيع القادمة.</translation>
    </message>
    <message>
        <source>Add and book</source>
        <comment>a new client</comment>
        <translation>إضافة وحجز</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>البحث عن أوقات</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a time, and a room where it is another</comment>
        <translation>الوقت %1 متاح.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a time</comment>
        <translation>أخذ %1</translation>
    </message>
</context>
<context>
    <name>untie::BookingsAhead</name>
    <message numerus="yes">
        <source>%n booking(s) are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.</source>
        <translation>
            <numerusform>لا حجوزات قادمة، وآخرها في %1.</numerusform>
            <numerusform>هناك حجز قادم واحد، في %1. يبقى مكانه: وسيظهر هنا بعد ذلك ليُعطى لشخص آخر.</numerusform>
            <numerusform>هناك حجزان قادمان، آخرهما في %1. يبقيان مكانهما: وسيظهران هنا بعد ذلك ليُعطيا لشخص آخر.</numerusform>
            <numerusform>هناك %n حجوزات قادمة، آخرها في %1. تبقى مكانها: وستظهر هنا بعد ذلك لتُعطى لشخص آخر.</numerusform>
            <numerusform>هناك %n حجزًا قادمًا، آخرها في %1. تبقى مكانها: وستظهر هنا بعد ذلك لتُعطى لشخص آخر.</numerusform>
            <numerusform>هناك %n حجز قادم، آخرها في %1. تبقى مكانها: وستظهر هنا بعد ذلك لتُعطى لشخص آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>لا يمكن استيراده</translation>
    </message>
    <message>
        <source>Left out, not free</source>
        <translation>مستبعد، غير متاح</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>موعد %1</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>وقت محجوب</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>a moment comes before</comment>
        <translation>
            <numerusform>%1، %Ln مرة</numerusform>
            <numerusform>%1، مرة واحدة</numerusform>
            <numerusform>%1، مرتان</numerusform>
            <numerusform>%1، %Ln مرات</numerusform>
            <numerusform>%1، %Ln مرة</numerusform>
            <numerusform>%1، %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln times are not free and are left out.</source>
        <translation>
            <numerusform>غير المتاح والمستبعد: %L1 من %Ln وقت.</numerusform>
            <numerusform>غير المتاح والمستبعد: %L1 من وقت واحد.</numerusform>
            <numerusform>غير المتاح والمستبعد: %L1 من وقتين.</numerusform>
            <numerusform>غير المتاح والمستبعد: %L1 من %Ln أوقات.</numerusform>
            <numerusform>غير المتاح والمستبعد: %L1 من %Ln وقتًا.</numerusform>
            <numerusform>غير المتاح والمستبعد: %L1 من %Ln وقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsStep</name>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>ما يُستورد</translation>
    </message>
    <message>
        <source>Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise.</source>
        <translation>إذا ذُكر عميل صار الحدث موعدًا له. وكل وقت آخر يُحجب كي لا يُحجز فيه أحد، ما لم يُحدَّد غير ذلك.</translation>
    </message>
    <message>
        <source>Whose calendar it is</source>
        <translation>صاحب التقويم</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحجوبة</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>مع مشكلات</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>لا يمكن استيرادها</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>صاحب التقويم</translation>
    </message>
    <message>
        <source>Events in the calendar</source>
        <translation>أحداث التقويم</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>عميل آخر…</translation>
    </message>
    <message>
        <source>Another client for this event</source>
        <translation>عميل آخر لهذا الحدث</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Reading the events, and seeing who is free then…</source>
        <translation>جارٍ قراءة الأحداث ومقارنتها بالأوقات المتاحة…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.</source>
        <translation>المواعيد والأوقات المحجوبة التي تُستورد: %1؛ والأحداث المستبعدة: %2؛ وما لا يمكن استيراده: %3. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Choose on the right.</source>
        <translation>لمن هذا التقويم؟ يُرجى اختيار «صاحب التقويم».</translation>
    </message>
</context>
<context>
    <name>untie::CalendarKeeper</name>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s own folder, which nobody else should look into. Choose another one.</source>
        <translation>هذا مجلد العيادة نفسه، ولا ينبغي أن يطّلع عليه أحد. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>لا يمكن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers (%1). With clients&apos; names, these leave the clinic with it.</source>
        <comment>a program or kind of disk</comment>
        <translation>هذا المجلد يُنسخ إلى حواسيب أخرى (%1). وبأسماء العملاء تخرج هذه الأسماء معه من العيادة.</translation>
    </message>
    <message>
        <source>The calendar files in %1 are not up to date. %2</source>
        <translation>ملفات التقويم في %1 ليست محدّثة. %2</translation>
    </message>
    <message>
        <source>Calendar files of people who left are gone: %1</source>
        <comment>names</comment>
        <translation>أُزيلت ملفات تقويم مَن تركوا العمل: %1</translation>
    </message>
</context>
<context>
    <name>untie::CalendarPane</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Where the calendar files go</source>
        <translation>مكان ملفات التقويم</translation>
    </message>
    <message>
        <source>Write the files once</source>
        <translation>كتابة الملفات مرة واحدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>ملفات التقويم</translation>
    </message>
    <message>
        <source>One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked.</source>
        <translation>ملف لكل مَن يعمل هنا، تستطيع تقاويم الهواتف والحواسيب قراءته. ودون أسماء لا يقول الحدث إلا إن الوقت محجوز.</translation>
    </message>
    <message>
        <source>The files are there already, as they should be.</source>
        <translation>الملفات موجودة بالفعل كما ينبغي.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف تقويم.</numerusform>
            <numerusform>كُتب ملف تقويم واحد.</numerusform>
            <numerusform>كُتب ملفا تقويم.</numerusform>
            <numerusform>كُتبت %n ملفات تقويم.</numerusform>
            <numerusform>كُتب %n ملف تقويم.</numerusform>
            <numerusform>كُتب %n ملف تقويم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer keep them up to date</source>
        <translation>إيقاف تحديثها</translation>
    </message>
    <message>
        <source>Keep them up to date</source>
        <translation>إبقاؤها محدّثة</translation>
    </message>
    <message>
        <source>The files in %1 follow every change on this computer.</source>
        <translation>الملفات في %1 تتبع كل تغيير على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With names and services</source>
        <translation>مع الأسماء والخدمات</translation>
    </message>
</context>
<context>
    <name>untie::CandidateListModel</name>
    <message numerus="yes">
        <source>raised by %Ln place(s)</source>
        <translation>
            <numerusform>لم يُرفع</numerusform>
            <numerusform>رُفع مرتبة واحدة</numerusform>
            <numerusform>رُفع مرتبتين</numerusform>
            <numerusform>رُفع %Ln مراتب</numerusform>
            <numerusform>رُفع %Ln مرتبة</numerusform>
            <numerusform>رُفع %Ln مرتبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CandidateModel</name>
    <message>
        <source>New client %1</source>
        <translation>عميل جديد: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <extracomment>%1: a question, such as &quot;next free 60 minutes with Marta&quot;</extracomment>
        <translation>البحث عن: %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>آخر زيارة %1</translation>
    </message>
</context>
<context>
    <name>untie::CarePart</name>
    <message>
        <source>Home care</source>
        <translation>العناية المنزلية</translation>
    </message>
    <message>
        <source>Weeks until the next visit</source>
        <translation>الأسابيع حتى الزيارة القادمة</translation>
    </message>
    <message>
        <source>open</source>
        <comment>when to come again is not agreed on</comment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>الزيارة القادمة بعد</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>المرة السابقة: %1</translation>
    </message>
    <message>
        <source> wk</source>
        <extracomment>Behind the number of weeks until the next visit</extracomment>
        <translation> أسبوع</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>untie::CarriedLine</name>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>نقل من %1</translation>
    </message>
    <message>
        <source>Copied from %1, not touched yet</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>منقول من %1، لم يُعدّل بعد</translation>
    </message>
</context>
<context>
    <name>untie::CaseForm</name>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>ما يريد العميل الوصول إليه، بكلماته</translation>
    </message>
    <message>
        <source>What you copied is too long for a goal, so it was not pasted.</source>
        <translation>النص المنسوخ أطول من أن يكون هدفًا، ولذلك لم يُلصق.</translation>
    </message>
</context>
<context>
    <name>untie::CaseLine</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>الأهداف: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا حالة</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a case</comment>
        <translation>%1 (مغلقة)</translation>
    </message>
    <message>
        <source>For none</source>
        <translation>دون حالة</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>حالة جديدة…</translation>
    </message>
    <message>
        <source>Change what it says…</source>
        <translation>تعديل نصها…</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>إغلاق هذه الحالة</translation>
    </message>
    <message>
        <source>Reopen this case</source>
        <translation>إعادة فتح هذه الحالة</translation>
    </message>
</context>
<context>
    <name>untie::CasesPane</name>
    <message>
        <source>No case yet. A case is a complaint with what the client wants to reach; visits belong to it.</source>
        <translation>لا حالات بعد. الحالة شكوى مع ما يريد العميل الوصول إليه؛ وإليها تنتمي الزيارات.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A case: the day it began on</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed</source>
        <extracomment>A closed case: its first and its last day</extracomment>
        <translation>من %1 إلى %2، مغلقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%Ln زيارات</numerusform>
            <numerusform>%Ln زيارة</numerusform>
            <numerusform>%Ln زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the case “%1”</source>
        <translation>تعديل الحالة «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the case “%1”</source>
        <translation>إغلاق الحالة «%1»</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Reopen the case “%1”</source>
        <translation>إعادة فتح الحالة «%1»</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>عرض الزيارات</translation>
    </message>
    <message>
        <source>Show the visits for “%1”</source>
        <translation>عرض زيارات «%1»</translation>
    </message>
</context>
<context>
    <name>untie::CautionList</name>
    <message>
        <source>Referral note</source>
        <translation>رسالة إحالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, because of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the intake speaks against treatment.</source>
        <translation>لا شيء في التاريخ الصحي يعارض العلاج.</translation>
    </message>
    <message>
        <source>No intake yet, so nothing is known.</source>
        <translation>لا يوجد تاريخ صحي بعد، فلا شيء معروف.</translation>
    </message>
    <message>
        <source>New clearance</source>
        <translation>إذن جديد</translation>
    </message>
    <message>
        <source>Doctor’s clearance</source>
        <translation>إذن الطبيب</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>إذن الطبيب: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take the clearance back: %1</source>
        <translation>سحب الإذن: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the doctor’s words</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>untie::ChoiceChip</name>
    <message>
        <source>A caution speaks against it</source>
        <translation>يوجد تنبيه يعارض ذلك</translation>
    </message>
</context>
<context>
    <name>untie::ClearanceForm</name>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>إذن الطبيب: %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>مُنح في</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>نطاقه</translation>
    </message>
    <message>
        <source>everything, everywhere</source>
        <translation>كل شيء، في كل مكان</translation>
    </message>
    <message>
        <source>In the doctor’s words</source>
        <translation>بكلمات الطبيب</translation>
    </message>
    <message>
        <source>Only these techniques; none chosen: all</source>
        <translation>هذه التقنيات فقط؛ ودون اختيار: جميعها</translation>
    </message>
    <message>
        <source>Only here; nothing chosen: everywhere</source>
        <translation>هنا فقط؛ ودون اختيار: في كل مكان</translation>
    </message>
    <message>
        <source>as the caution says</source>
        <translation>كما يقول التنبيه</translation>
    </message>
    <message>
        <source>Pressure up to</source>
        <translation>الضغط حتى</translation>
    </message>
</context>
<context>
    <name>untie::ClientCard</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Hand over the health form</source>
        <translation>تسليم الاستمارة الصحية</translation>
    </message>
</context>
<context>
    <name>untie::ClientFace</name>
    <message>
        <source>Photo of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>لا توجد صورة بعد.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>اختيار صورة أخرى…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>أُزيلت الصورة.</translation>
    </message>
</context>
<context>
    <name>untie::ClientFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, relation to the client</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>بتوصية من</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>ملاحظة للاستقبال</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how a name is said</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>Restricted: nobody works with this record. %1</source>
        <comment>a reason</comment>
        <translation>سجل مقيّد: لا يعمل عليه أحد. %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientFiles</name>
    <message>
        <source>Clinical files</source>
        <translation>الملفات السريرية</translation>
    </message>
    <message>
        <source>None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it.</source>
        <translation>لا ملفات بعد. يُفلت هنا ما يخصّ العلاج، مثل رسالة من الطبيب؛ ولا يراه الاستقبال.</translation>
    </message>
    <message>
        <source>Files at the front desk</source>
        <translation>ملفات الاستقبال</translation>
    </message>
    <message>
        <source>None yet. What the desk needs, such as a voucher, is dropped here.</source>
        <translation>لا ملفات بعد. يُفلت هنا ما يحتاج إليه الاستقبال، مثل قسيمة.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>a file&apos;s name, a sentence</comment>
        <translation>لم يُضَف الملف %1. %2</translation>
    </message>
    <message>
        <source>%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.</source>
        <translation>لا يُفتح الملف %1 من هنا: فهو من نوع قد ينفّذ شيئًا من تلقاء نفسه. يُرجى حفظ نسخة منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No program on this computer shows %1. Save a copy of it instead.</source>
        <translation>لا يوجد برنامج على هذا الحاسوب يعرض %1. يُرجى حفظ نسخة منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>a file&apos;s name</comment>
        <translation>أُزيل الملف %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>هذا ليس تاريخًا. يُكتب التاريخ مثل %1.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not stored yet.</source>
        <comment>a date with its time</comment>
        <translation>كُتب هذا في %1 ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Somebody else changed this client in the meantime. What they changed elsewhere stands here too; what you typed stays. Look it over and save again.</source>
        <translation>عدّل شخص آخر بيانات هذا العميل في هذه الأثناء. ما عدّله في حقول أخرى ظاهر هنا أيضًا، وما أُدخل هنا باقٍ. يُرجى مراجعته والحفظ من جديد.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>They are archived. Back again, they stand in the list and are found.</source>
        <translation>العميل مؤرشف. بعد استرجاعه يظهر في القائمة وفي البحث.</translation>
    </message>
    <message>
        <source>They leave the list and the search. Nothing is deleted, and they can be brought back.</source>
        <translation>يغادر العميل القائمة والبحث. لا يُحذف شيء، ويمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Family and guardians</source>
        <translation>العائلة وأولياء الأمور</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>فتح ذلك السجل</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a date</comment>
        <translation>تاريخ الميلاد %1</translation>
    </message>
    <message>
        <source>This is likely somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>الأرجح أن هذا الشخص موجود بالفعل: %1.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>قد يكون هذا الشخص موجودًا بالفعل: %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientLinksEdit</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name or phone of another client</source>
        <translation>اسم عميل آخر أو هاتفه</translation>
    </message>
    <message>
        <source>Kept at once, and seen from both records.</source>
        <translation>يُحفظ فورًا، ويظهر في السجلين كليهما.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a client&apos;s name</comment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>age, birth date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Age · born</source>
        <translation>العمر · الميلاد</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year and of another one, in Qt&apos;s date format letters.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>untie::ClientNotePane</name>
    <message>
        <source>What it was</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why it does not count any more</source>
        <translation>سبب عدم اعتمادها بعد الآن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Note outside a visit</source>
        <translation>ملاحظة خارج الزيارة</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted.</source>
        <translation>في النص المنسوخ %1 حرفًا؛ والحد هنا %2، ولذلك لم يُلصق.</translation>
    </message>
    <message>
        <source>You had begun to write this; it is not saved yet.</source>
        <translation>نص بدأت كتابته من قبل؛ لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>سُحبت: %1</translation>
    </message>
    <message>
        <source>When was it? A day and a time of day.</source>
        <translation>متى كان ذلك؟ يوم ووقت.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>يُرجى ذكر السبب.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3, %4</source>
        <extracomment>A version of a note: its number, who wrote it, day, time</extracomment>
        <translation>الصيغة %1 · %2 · %3، %4</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>شخص لم يعد معروفًا</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
</context>
<context>
    <name>untie::ClientPage</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Who opened and changed this record</source>
        <translation>مَن فتح هذا السجل وعدّله</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>التاريخ الصحي</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Phones, address, emergency contact and what else the front desk knows</source>
        <translation>الهواتف والعنوان وجهة الطوارئ وما يعرفه الاستقبال غير ذلك</translation>
    </message>
    <message>
        <source>Beside the body</source>
        <translation>إلى جانب الجسم</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجسم</translation>
    </message>
</context>
<context>
    <name>untie::ClientSheet</name>
    <message>
        <source>More ways to reach them</source>
        <translation>طرق اتصال أخرى</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>عن العميل</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>الاسم المتداول</translation>
    </message>
    <message>
        <source>Only where it is not the given name.</source>
        <translation>فقط إذا كان غير الاسم الأول.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>As %1.</source>
        <comment>example of a date</comment>
        <translation>مثل %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>نوع الهاتف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>نوع عنوان البريد</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>ملاحظة للاستقبال</translation>
    </message>
    <message>
        <source>Nothing about health: whoever books appointments can read this.</source>
        <translation>لا شيء عن الصحة: يستطيع كل مَن يحجز المواعيد قراءة هذا.</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>هواتف أخرى</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>إضافة هاتف</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>عناوين بريد أخرى</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان بريد</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>كما في العيادة</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>لغة المطبوعات</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>بمن نتصل</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>صلته بالعميل</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتفه</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>نطق الاسم</translation>
    </message>
    <message>
        <source>As one would read it out: oh-DEEL.</source>
        <translation>كما يُقرأ بصوت مسموع: أو-ديل.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>بتوصية من</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words of your own to find groups by, with commas between them.</source>
        <translation>كلمات خاصة بكم للعثور على مجموعات، تفصل بينها الفاصلة ( , ).</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field.</source>
        <translation>أفرغ شخص آخر هذا الحقل.</translation>
    </message>
    <message>
        <source>Somebody else wrote here: %1</source>
        <translation>كتب شخص آخر هنا: %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientTimesPane</name>
    <message>
        <source>The client&apos;s appointments</source>
        <translation>مواعيد العميل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing was ever booked for %1.</source>
        <translation>لم يُحجز أي موعد لـ %1 من قبل.</translation>
    </message>
</context>
<context>
    <name>untie::ClientsPage</name>
    <message>
        <source>No client yet. The first one is written here, and every visit hangs on it.</source>
        <translation>لا عملاء بعد. يُكتب الأول هنا، وبه ترتبط كل زيارة.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Nobody here is called or reached by “%1”.</source>
        <translation>لا أحد هنا بهذا الاسم أو رقم الهاتف: «%1».</translation>
    </message>
    <message>
        <source>New client named %1</source>
        <translation>عميل جديد باسم %1</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>جارٍ قراءة العملاء…</translation>
    </message>
    <message>
        <source>Nobody of this list fits.</source>
        <translation>لا أحد مطابق في هذه القائمة.</translation>
    </message>
    <message>
        <source>Look among everybody</source>
        <translation>البحث بين الجميع</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>سجلات قد تكون لشخص واحد</translation>
    </message>
    <message>
        <source>Bring in clients from a file</source>
        <translation>استيراد عملاء من ملف</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>البحث في جميع الملاحظات</translation>
    </message>
</context>
<context>
    <name>untie::ClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>What is the clinic called?</source>
        <translation>ما اسم العيادة؟</translation>
    </message>
    <message>
        <source>This stands at the head of everything you print. All of it can be changed later.</source>
        <translation>يظهر هذا أعلى كل ما يُطبع. ويمكن تغييره كله لاحقًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>In one line, with commas. May stay empty.</source>
        <translation>في سطر واحد، بفواصل. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>untie::ClosingPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Everything is saved. What was changed is copied and checked; then Untie closes by itself.</source>
        <translation>كل شيء محفوظ. يُنسخ ما تغيّر ويُفحص؛ ثم يُغلق Untie من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Quit without</source>
        <translation>خروج دون نسخ</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>لم تُنشأ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Quit without a backup</source>
        <translation>خروج دون نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>untie::ConditionBlock</name>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
</context>
<context>
    <name>untie::ConditionDetails</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لا أعلم بالتأكيد</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
</context>
<context>
    <name>untie::ConflictView</name>
    <message>
        <source>Two versions of this note</source>
        <translation>صيغتان لهذه الملاحظة</translation>
    </message>
    <message>
        <source>%1 stored this note while you were writing. Both versions are kept until you decide.</source>
        <translation>حفظ %1 هذه الملاحظة أثناء الكتابة هنا. تبقى الصيغتان حتى يُتخذ القرار.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ الصيغة الأخرى</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>حفظ صيغتي مكانها</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>إبقاء النصين</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>صيغتك</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>العناية المنزلية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln treatment(s)</source>
        <translation>
            <numerusform>لا علاجات</numerusform>
            <numerusform>علاج واحد</numerusform>
            <numerusform>علاجان</numerusform>
            <numerusform>%Ln علاجات</numerusform>
            <numerusform>%Ln علاجًا</numerusform>
            <numerusform>%Ln علاج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>لا قياسات</numerusform>
            <numerusform>قياس واحد</numerusform>
            <numerusform>قياسان</numerusform>
            <numerusform>%Ln قياسات</numerusform>
            <numerusform>%Ln قياسًا</numerusform>
            <numerusform>%Ln قياس</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks, treatments, measures</source>
        <translation>العلامات والعلاجات والقياسات</translation>
    </message>
    <message>
        <source>This note was stored elsewhere while you were writing. Both versions are kept until you decide.</source>
        <translation>حُفظت هذه الملاحظة في مكان آخر أثناء كتابتك. تبقى النسختان محفوظتين إلى أن تقرر.</translation>
    </message>
</context>
<context>
    <name>untie::ConsentAsk</name>
    <message>
        <source>%1: consent for this visit is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: الموافقة لهذه الزيارة غير موقّعة</translation>
    </message>
    <message>
        <source>%1: consent is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: الموافقة غير موقّعة</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Let the client sign: %1</source>
        <translation>توقيع العميل: %1</translation>
    </message>
    <message>
        <source>The client reads the text and signs here</source>
        <translation>يقرأ العميل النص ويوقّع هنا</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>حفظ الموافقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>untie::ConsentPane</name>
    <message>
        <source>asked for at each visit that needs it</source>
        <translation>تُطلب في كل زيارة تحتاجها</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>لم تُمنح</translation>
    </message>
    <message>
        <source>signed by %1 on %2, version %3</source>
        <comment>name, day, number</comment>
        <translation>وقّعها %1 في %2، الصيغة %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1 · there is a newer text</source>
        <translation>%1 · يوجد نص أحدث</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>سُحبت في %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>سحب: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>توقيع: %1</translation>
    </message>
    <message>
        <source>%1, for this visit only</source>
        <translation>%1، لهذه الزيارة فقط</translation>
    </message>
    <message>
        <source>held for the visit of %1 only</source>
        <translation>كانت سارية لزيارة %1 فقط</translation>
    </message>
</context>
<context>
    <name>untie::ConsentSigner</name>
    <message>
        <source>A guardian signs</source>
        <translation>يوقّع وليّ الأمر</translation>
    </message>
    <message>
        <source>Their identity was seen</source>
        <translation>اطُّلع على هويته</translation>
    </message>
    <message>
        <source>The child agrees too</source>
        <translation>الطفل موافق أيضًا</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>اسم الموقّع</translation>
    </message>
    <message>
        <source>How you are related</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>التوقيع من جديد</translation>
    </message>
    <message>
        <source>“%1” is not ticked.</source>
        <translation>لم توضع علامة على «%1».</translation>
    </message>
    <message>
        <source>For this visit only</source>
        <translation>لهذه الزيارة فقط</translation>
    </message>
    <message>
        <source>It is asked for at each visit</source>
        <translation>تُطلب في كل زيارة</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation>أوافق: %1</translation>
    </message>
</context>
<context>
    <name>untie::ContactWords</name>
    <message>
        <source>Mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>وليّ أمر</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>تحت الولاية</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>ابن أو ابنة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك الحياة</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Wants no reminders</source>
        <translation>لا يريد تذكيرات</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>هاتفيًا</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what they are to the client</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>untie::ContactsEdit</name>
    <message>
        <source>%1, no. %2</source>
        <comment>further phones, number of the line</comment>
        <translation>%1، رقم %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Prefer this one</source>
        <translation>تفضيل هذا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>untie::DBusSession</name>
    <message>
        <source>What was typed is being stored.</source>
        <translation>يجري حفظ ما كُتب.</translation>
    </message>
</context>
<context>
    <name>untie::DaysOff</name>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>As in every week on this day</source>
        <translation>كما في كل أسبوع في هذا اليوم</translation>
    </message>
    <message>
        <source>That day is as in every week again.</source>
        <translation>عاد ذلك اليوم كما في كل أسبوع.</translation>
    </message>
    <message>
        <source>There is no such day, or it comes before the first.</source>
        <translation>لا يوجد يوم كهذا، أو أنه يسبق الأول.</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>لا يمكن قراءة هذا. مثال على الكتابة: 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>Stored. What is booked already stays where it is.</source>
        <translation>تم الحفظ. ما حُجز من قبل يبقى مكانه.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>لا يوجد يوم كهذا. اكتب مثلًا %1.</translation>
    </message>
</context>
<context>
    <name>untie::DeskNote</name>
    <message>
        <source>Note for the front desk</source>
        <translation>ملاحظة للاستقبال</translation>
    </message>
</context>
<context>
    <name>untie::DiskWatch</name>
    <message>
        <source>Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.</source>
        <translation>لم يبقَ إلا %1 على القرص الذي عليه العيادة. يُرجى إفساح مكان قريبًا: فعلى قرص ممتلئ لا يمكن حفظ شيء.</translation>
    </message>
</context>
<context>
    <name>untie::DisplaySection</name>
    <message>
        <source>Display and language</source>
        <translation>العرض واللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black.</source>
        <translation>كما في سطح المكتب، أو ثابتة دائمًا. والتباين العالي للعيون التي تحتاج إليه: أبيض وأصفر على أسود.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the program on this computer. Documents are written in each client’s own.</source>
        <translation>لغة البرنامج على هذا الحاسوب. أما المستندات فتُكتب بلغة كل عميل.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كلغة النظام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on.</source>
        <translation>للحروف والأزرار والجسم معًا، إضافةً إلى مقياس سطح المكتب. ابتداءً من التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>untie::DocumentCorner</name>
    <message>
        <source>Visit &amp;summary</source>
        <translation>&amp;ملخص الزيارة</translation>
    </message>
    <message>
        <source>Whole &amp;note</source>
        <translation>الملاحظة &amp;كاملة</translation>
    </message>
    <message>
        <source>&amp;Progress report</source>
        <translation>تقرير الت&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Health form</source>
        <translation>الاستمارة ال&amp;صحية</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>الم&amp;وافقات</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>الموا&amp;عيد</translation>
    </message>
    <message>
        <source>&amp;Empty health form</source>
        <translation>استمارة صحية &amp;فارغة</translation>
    </message>
    <message>
        <source>Consents to si&amp;gn</source>
        <translation>موافقات لل&amp;توقيع</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
</context>
<context>
    <name>untie::DocumentOutlet</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>untie::DocumentPage</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>أُرسل إلى %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. زر «حفظ بصيغة PDF» يحفظه في ملف يستطيع أي حاسوب طباعته.</translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was lost; try again, or save it as PDF.</source>
        <translation>لم تقبله الطابعة %1. لم يضِع شيء؛ يُرجى المحاولة مرة أخرى أو الحفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>العرض كاملًا</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.</source>
        <translation>«[?]» مكان ما لا يوجد في أي خط على هذا الحاسوب: %1. ويُطبع هكذا. ثبّت خطًا يتضمنه، أو اكتبه بالكلمات.</translation>
    </message>
</context>
<context>
    <name>untie::EntryList</name>
    <message>
        <source>somebody who is no longer known</source>
        <translation>شخص لم يعد معروفًا</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>Who signed and when: %1 a name, %2 a day, %3 a time of day</extracomment>
        <translation>%1 · %2، %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>About the visit of %1, signed later.</source>
        <translation>عن زيارة %1، وُقّعت لاحقًا.</translation>
    </message>
    <message>
        <source>Struck: %1</source>
        <translation>مشطوب: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>untie::ErasePage</name>
    <message>
        <source>Why nobody works with it</source>
        <translation>سبب إيقاف العمل عليه</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>تقييد</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>العمل عليه من جديد</translation>
    </message>
    <message>
        <source>To be sure, type the family name</source>
        <translation>للتأكيد يُكتب اسم العائلة</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they are thinned out; whoever restores one gets it without this client.</source>
        <translation>يُمحى من الخزنتين ولا يمكن استرجاعه. ولا يبقى إلا أنه كان هناك سجل بهذا الرقم، دون اسم. وتحتفظ به النسخ الاحتياطية حتى يُحذف القديم منها؛ ومَن يستعيد إحداها يحصل عليها دون هذا العميل.</translation>
    </message>
    <message>
        <source>Erase or restrict</source>
        <translation>المحو أو التقييد</translation>
    </message>
    <message>
        <source>Records need not be kept here, as set under Settings, Security.</source>
        <translation>لا يلزم حفظ السجلات هنا، كما هو محدد في الإعدادات، الأمان.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last visit, as set under Settings, Security.</source>
        <translation>
            <numerusform>لا تُحفظ السجلات بعد آخر زيارة، كما هو محدد في الإعدادات، الأمان.</numerusform>
            <numerusform>تُحفظ السجلات سنة واحدة بعد آخر زيارة، كما هو محدد في الإعدادات، الأمان.</numerusform>
            <numerusform>تُحفظ السجلات سنتين بعد آخر زيارة، كما هو محدد في الإعدادات، الأمان.</numerusform>
            <numerusform>تُحفظ السجلات %n سنوات بعد آخر زيارة، كما هو محدد في الإعدادات، الأمان.</numerusform>
            <numerusform>تُحفظ السجلات %n سنة بعد آخر زيارة، كما هو محدد في الإعدادات، الأمان.</numerusform>
            <numerusform>تُحفظ السجلات %n سنة بعد آخر زيارة، كما هو محدد في الإعدادات، الأمان.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be erased.</source>
        <translation>يجوز محو هذا السجل.</translation>
    </message>
    <message>
        <source>This one may be erased from %1 on. Until then it can be restricted.</source>
        <comment>a date</comment>
        <translation>يجوز محو هذا السجل ابتداءً من %1. وحتى ذلك الحين يمكن تقييده.</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <comment>a reason</comment>
        <translation>مقيّد: %1</translation>
    </message>
    <message>
        <source>Visits, with their notes and measures</source>
        <translation>الزيارات بملاحظاتها وقياساتها</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>العلامات على الجسم</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>الاستمارات الصحية</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Appointments, also those to come</source>
        <translation>المواعيد، ومنها القادمة</translation>
    </message>
    <message>
        <source>Scales, wishes, summaries, links, drafts</source>
        <translation>المقاييس والرغبات والملخصات والروابط والمسودات</translation>
    </message>
    <message>
        <source>It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”.</source>
        <translation>لا يظهر في أي قائمة، ولا يغيّر أحد بياناته ولا يحفظ له زيارة. يجده المالكون ضمن العملاء في قائمة «المقيّدون».</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>الصورة والملفات</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeCorner</name>
    <message>
        <source>Save all that is stored of this client</source>
        <translation>حفظ كل ما هو مخزَّن عن هذا العميل</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that is stored of this client was saved as %1. Whoever has the file can read it.</source>
        <translation>حُفظ كل ما هو مخزَّن عن هذا العميل في %1. مَن كان معه الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Save all that is stored of this client as a file</source>
        <translation>حفظ كل ما هو مخزَّن عن هذا العميل في ملف</translation>
    </message>
    <message>
        <source>To read (PDF)…</source>
        <translation>للقراءة (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>For other programs (FHIR)…</source>
        <translation>لبرامج أخرى (FHIR)…</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For other programs (JSON)…</source>
        <translation>لبرامج أخرى (JSON)…</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeSection</name>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>يمكن التراجع عن كل منها</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Take out clients</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>تم التراجع عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Take out the whole clinic</source>
        <translation>تصدير العيادة كلها</translation>
    </message>
    <message>
        <source>Whole clinic…</source>
        <translation>العيادة كلها…</translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation>اختيار المجلد للكتابة فيه</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has it can read it.</source>
        <translation>حُفظ في %1. مَن كان معه يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>توقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Bring in clients and appointments</source>
        <translation>استيراد عملاء ومواعيد</translation>
    </message>
    <message>
        <source>From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored.</source>
        <translation>من جدول (CSV) أو بطاقات عناوين (vCard) أو تقويم (iCalendar)، وتُراجع قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe.</source>
        <translation>في ملف تقرؤه برامج أخرى: جدول أو بطاقات عناوين لجميع غير المؤرشفين، أو مع زياراتهم لبرنامج عيادة أخرى (FHIR). مَن كان معه الملف يستطيع قراءته: يُرجى حفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>جدول…</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>بطاقات عناوين…</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER.</source>
        <translation>كل جدول بصيغة JSON Lines مع وصف يمكن للآخرين البرمجة وفقه. يقرؤها Untie في عيادة فارغة (CLINIC العيادة، FOLDER المجلد): untie import CLINIC FOLDER.</translation>
    </message>
    <message>
        <source>Nothing was brought in from a file yet.</source>
        <translation>لم يُستورد شيء من ملف بعد.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>استيراد من ملف</translation>
    </message>
    <message>
        <source>Removes what the chosen import added, and restores whom it completed; what has been worked with since stays</source>
        <translation>يزيل ما أضافه الاستيراد المختار، ويعيد مَن استكملهم كما كانوا؛ ويبقى ما جرى العمل عليه منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>untie::FileSection</name>
    <message>
        <source>Add files: %1</source>
        <comment>to which</comment>
        <translation>إضافة ملفات: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the file “%1”</source>
        <translation>فتح الملف «%1»</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save a copy of the file “%1”</source>
        <translation>حفظ نسخة من الملف «%1»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>إزالة الملف «%1»</translation>
    </message>
    <message>
        <source>Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed.</source>
        <translation>يعرضه برنامج آخر. ولأجل ذلك تبقى نسخة منه غير مشفّرة على هذا الحاسوب حتى يُقفل Untie أو يُغلق.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
</context>
<context>
    <name>untie::FirstPassword</name>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>كلمة مرور جيدة.</translation>
    </message>
    <message>
        <source>Type another one</source>
        <translation>كتابة غيرها</translation>
    </message>
    <message>
        <source>Five random words</source>
        <translation>خمس كلمات عشوائية</translation>
    </message>
</context>
<context>
    <name>untie::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
</context>
<context>
    <name>untie::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>untie::FormEditor</name>
    <message>
        <source>The clinic’s health form</source>
        <translation>الاستمارة الصحية للعيادة</translation>
    </message>
    <message>
        <source>What was answered before stays readable on the form it was given on.</source>
        <translation>ما أُجيب عنه من قبل يبقى مقروءًا في الاستمارة التي كُتب فيها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>نقل إلى أعلى: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>نقل إلى أسفل: %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>سؤال خاص بكم</translation>
    </message>
    <message>
        <source>A question of your own: %1</source>
        <translation>سؤال خاص بكم: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>حفظ صيغةً جديدة</translation>
    </message>
    <message>
        <source>Keep as a new version: %1</source>
        <translation>حفظ صيغةً جديدة: %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of consent, number</comment>
        <translation>%1، الصيغة %2</translation>
    </message>
    <message>
        <source>Stored: asked like this from now on.</source>
        <translation>تم الحفظ: هكذا يُسأل من الآن.</translation>
    </message>
    <message>
        <source>The new wording is asked for from now on; who signed before keeps theirs.</source>
        <translation>يُطلب النص الجديد من الآن؛ ومَن وقّع من قبل يبقى على نصه.</translation>
    </message>
    <message>
        <source>Cautions that the answers raise</source>
        <translation>التنبيهات التي تثيرها الإجابات</translation>
    </message>
</context>
<context>
    <name>untie::HandOver</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account.</source>
        <translation>تُعرض هذه المرة فقط ولا تُحفظ في أي مكان. تُسلَّم لصاحبها؛ ثم يختار كلمة مرور خاصة به في الإعدادات، حسابي.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>It is copied, and leaves the clipboard in 15 seconds.</source>
        <translation>نُسخت، وستُمحى من الحافظة بعد 15 ثانية.</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>أُرسلت إلى %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>لم تقبلها الطابعة %1.</translation>
    </message>
</context>
<context>
    <name>untie::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>الصفحة السابقة (Alt+Right)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>الصفحة التالية (Alt+Left)</translation>
    </message>
    <message>
        <source>Untie handbook</source>
        <translation>دليل Untie</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>صفحات الدليل</translation>
    </message>
</context>
<context>
    <name>untie::HistoryLegend</name>
    <message>
        <source>Five steps, from one visit, mild, to every visit, severe</source>
        <translation>خمس درجات، من زيارة واحدة وألم خفيف إلى كل زيارة وألم شديد</translation>
    </message>
    <message>
        <source>one visit, mild</source>
        <translation>زيارة واحدة، خفيف</translation>
    </message>
    <message>
        <source>every visit, severe</source>
        <translation>كل زيارة، شديد</translation>
    </message>
</context>
<context>
    <name>untie::HistoryMap</name>
    <message>
        <source>BACK · client’s left on the left</source>
        <translation>الخلف · يسار العميل إلى اليسار</translation>
    </message>
    <message>
        <source>FRONT · client’s left on the right</source>
        <translation>الأمام · يسار العميل إلى اليمين</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>يمين</translation>
    </message>
    <message numerus="yes">
        <source>Body with %Ln mark(s)</source>
        <translation>
            <numerusform>جسم بلا علامات</numerusform>
            <numerusform>جسم عليه علامة واحدة</numerusform>
            <numerusform>جسم عليه علامتان</numerusform>
            <numerusform>جسم عليه %Ln علامات</numerusform>
            <numerusform>جسم عليه %Ln علامة</numerusform>
            <numerusform>جسم عليه %Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>No point on either visit</source>
        <translation>لا نقاط في أي من الزيارتين</translation>
    </message>
    <message numerus="yes">
        <source>Heat map of %Ln place(s)</source>
        <translation>
            <numerusform>خريطة حرارية بلا مواضع</numerusform>
            <numerusform>خريطة حرارية لموضع واحد</numerusform>
            <numerusform>خريطة حرارية لموضعين</numerusform>
            <numerusform>خريطة حرارية لـ %Ln مواضع</numerusform>
            <numerusform>خريطة حرارية لـ %Ln موضعًا</numerusform>
            <numerusform>خريطة حرارية لـ %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>قبل: %1، بعد: %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1: heat %2 of %3</source>
        <extracomment>%1 is a muscle, %2 how hot it is on the heat map, %3 the hottest there can be</extracomment>
        <translation>%1: الحرارة %2 من %3</translation>
    </message>
</context>
<context>
    <name>untie::HistoryPane</name>
    <message>
        <source>What the body shows</source>
        <translation>ما يعرضه الجسم</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>زيارة واحدة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>خريطة حرارية</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>فتح الزيارة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are days; the earlier one comes first</extracomment>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln visit(s)</source>
        <extracomment>%1 is a period</extracomment>
        <translation>
            <numerusform>%1، لا زيارات</numerusform>
            <numerusform>%1، زيارة واحدة</numerusform>
            <numerusform>%1، زيارتان</numerusform>
            <numerusform>%1، %Ln زيارات</numerusform>
            <numerusform>%1، %Ln زيارة</numerusform>
            <numerusform>%1، %Ln زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of this visit lie in a view that this version does not draw; they stand in the list.</source>
        <translation>
            <numerusform>لا علامات من هذه الزيارة خارج المناظر المرسومة.</numerusform>
            <numerusform>علامة واحدة من هذه الزيارة في منظر لا يرسمه هذا الإصدار؛ وهي في القائمة.</numerusform>
            <numerusform>علامتان من هذه الزيارة في منظر لا يرسمه هذا الإصدار؛ وهما في القائمة.</numerusform>
            <numerusform>%Ln علامات من هذه الزيارة في منظر لا يرسمه هذا الإصدار؛ وهي في القائمة.</numerusform>
            <numerusform>%Ln علامة من هذه الزيارة في منظر لا يرسمه هذا الإصدار؛ وهي في القائمة.</numerusform>
            <numerusform>%Ln علامة من هذه الزيارة في منظر لا يرسمه هذا الإصدار؛ وهي في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, void</source>
        <comment>a visit that does not count</comment>
        <translation>%1، مُبطَلة</translation>
    </message>
</context>
<context>
    <name>untie::HoursSection</name>
    <message>
        <source>No hours were entered yet. Until then the schedule takes weekdays from 8 to 18.</source>
        <translation>لم تُدخل ساعات عمل بعد. وحتى ذلك الحين يعتمد جدول المواعيد أيام الأسبوع من 8 إلى 18.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>ساعات مَن</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Days on which the clinic is closed</source>
        <translation>أيام إغلاق العيادة</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>For example 9–12:30, 13:15–18</source>
        <translation>مثال: 9–12:30, 13:15–18</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Close on this day</source>
        <translation>إغلاق في هذا اليوم</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>لا يمكن قراءة هذا. مثال على الكتابة: 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>The hours of %1 are stored. What is booked already stays where it is.</source>
        <translation>حُفظت ساعات %1. ما حُجز من قبل يبقى مكانه.</translation>
    </message>
    <message>
        <source>Open the clinic on this day</source>
        <translation>فتح العيادة في هذا اليوم</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>أيام مختلفة</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>لا يوجد يوم كهذا. اكتب مثلًا %1.</translation>
    </message>
</context>
<context>
    <name>untie::IdentityBar</name>
    <message>
        <source>The same</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;وضع</translation>
    </message>
    <message>
        <source>More about this point</source>
        <translation>المزيد عن هذه النقطة</translation>
    </message>
    <message>
        <source>Is it the point that was %1?</source>
        <extracomment>%1 is &quot;7 → 5 on 3 Nov&quot;, what an earlier visit found nearby</extracomment>
        <translation>هل هي النقطة التي كانت %1؟</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <extracomment>%1 is how a trigger point stands by the rules: &quot;improving&quot;</extracomment>
        <translation>%1، مقترح</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>لا نقطة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Referred fro&amp;m</source>
        <translation>ألم ر&amp;جيع من</translation>
    </message>
    <message>
        <source>Satellite &amp;of</source>
        <translation>&amp;تابعة لـ</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>جعلها نقطة جديدة</translation>
    </message>
    <message>
        <source>The same as %1, %2</source>
        <extracomment>%1 is a muscle with its side, %2 &quot;7 → 5 on 3 Nov&quot;</extracomment>
        <translation>هي نفسها %1، %2</translation>
    </message>
    <message>
        <source>Separate what was put together</source>
        <translation>فصل ما جُمع</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnList</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>ما هو «%1»</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>محتوى كل عمود</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>الصف الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>أول الأشخاص</translation>
    </message>
    <message>
        <source>So the first of them are taken over:</source>
        <translation>هكذا يُستورد أولهم:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ترميز الأحرف</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>بين الخلايا</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>حول الخلايا</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.</source>
        <translation>استُنتج هذا من الملف. ويمكن تصحيح ما هو خطأ هنا؛ ويُحفظ للجدول التالي من هذا النوع.</translation>
    </message>
    <message>
        <source>Address cards say themselves what is what.</source>
        <translation>بطاقات العناوين تبيّن بنفسها معنى كل حقل.</translation>
    </message>
    <message>
        <source>Nobody stands in this file.</source>
        <translation>لا أحد في هذا الملف.</translation>
    </message>
    <message>
        <source>No column holds names: say which one does.</source>
        <translation>لا عمود فيه أسماء: يُرجى تحديد عمودها.</translation>
    </message>
</context>
<context>
    <name>untie::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>أو إفلاتها هنا</translation>
    </message>
    <message>
        <source>Choose the files to bring in</source>
        <translation>اختيار الملفات المراد استيرادها</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%Ln ملفات أخرى</numerusform>
            <numerusform>و%Ln ملفًا آخر</numerusform>
            <numerusform>و%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards, %1</source>
        <comment>their size</comment>
        <translation>بطاقات عناوين، %1</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln columns, %1</source>
        <comment>its size</comment>
        <translation>
            <numerusform>جدول بلا أعمدة، %1</numerusform>
            <numerusform>جدول من عمود واحد، %1</numerusform>
            <numerusform>جدول من عمودين، %1</numerusform>
            <numerusform>جدول من %Ln أعمدة، %1</numerusform>
            <numerusform>جدول من %Ln عمودًا، %1</numerusform>
            <numerusform>جدول من %Ln عمود، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>يُرجى اختيار ملف أولًا.</translation>
    </message>
    <message>
        <source>Bring in clients or appointments</source>
        <translation>استيراد عملاء أو مواعيد</translation>
    </message>
    <message>
        <source>Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics).</source>
        <translation>العملاء من جدول (CSV) كما يحفظه كل برنامج للعيادات والجداول الحسابية، أو من بطاقات عناوين (vCard) من هاتف أو برنامج بريد. والمواعيد من تقويم (iCalendar، ‎.ics).</translation>
    </message>
    <message>
        <source>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</source>
        <translation>جداول وبطاقات عناوين وتقاويم (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</translation>
    </message>
    <message>
        <source>A calendar, %1</source>
        <comment>its size</comment>
        <translation>تقويم، %1</translation>
    </message>
</context>
<context>
    <name>untie::ImportLinesStep</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a sentence follows</comment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>untie::ImportListModel</name>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>untie::ImportPage</name>
    <message>
        <source>Bring in clients</source>
        <translation>استيراد عملاء</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and an import can be taken back.</source>
        <translation>لا يُحفظ شيء قبل الخطوة الأخيرة، ويمكن التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Storing, %1 % done…</source>
        <translation>جارٍ الحفظ، تم %1%…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>توقف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 Nothing came in.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Bring in appointments</source>
        <translation>استيراد مواعيد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients came in</source>
        <translation>
            <numerusform>لم يُستورد أي عميل</numerusform>
            <numerusform>استُورد عميل واحد</numerusform>
            <numerusform>استُورد عميلان</numerusform>
            <numerusform>استُورد %Ln عملاء</numerusform>
            <numerusform>استُورد %Ln عميلًا</numerusform>
            <numerusform>استُورد %Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointments came in</source>
        <translation>
            <numerusform>لم يُستورد أي موعد</numerusform>
            <numerusform>استُورد موعد واحد</numerusform>
            <numerusform>استُورد موعدان</numerusform>
            <numerusform>استُورد %Ln مواعيد</numerusform>
            <numerusform>استُورد %Ln موعدًا</numerusform>
            <numerusform>استُورد %Ln موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>لا يمكن استيراده</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Completes %1</source>
        <translation>يستكمل %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>%1 is likely the same.</source>
        <translation>الأرجح أنه هو %1 نفسه.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleStep</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>مَن يُستورد</translation>
    </message>
    <message>
        <source>Whoever is likely a client already completes that client, unless you say otherwise.</source>
        <translation>مَن كان الأرجح أنه عميل موجود يستكمل بيانات ذلك العميل، ما لم يُحدَّد غير ذلك.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>مَن يُعرض</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروفون بالفعل</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>مع مشكلات</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>لا يمكن استيرادهم</translation>
    </message>
    <message>
        <source>For all of these</source>
        <translation>لهؤلاء جميعًا</translation>
    </message>
    <message>
        <source>Add as new clients</source>
        <translation>إضافة عملاء جدد</translation>
    </message>
    <message>
        <source>Complete who is there</source>
        <translation>استكمال الموجودين</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>الأشخاص في الملف</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>استكمال</translation>
    </message>
    <message>
        <source>Reading everybody, and comparing them with the clients that are here…</source>
        <translation>جارٍ قراءة الجميع ومقارنتهم بالعملاء الموجودين…</translation>
    </message>
    <message>
        <source>%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.</source>
        <translation>العملاء الجدد: %1، ومَن يستكملون عميلًا موجودًا: %2، والمستبعدون: %3، ومَن لا يمكن استيرادهم: %4. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file; a sentence follows</comment>
        <translation>%1، السطر %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::ImportPreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>untie::ImportResult</name>
    <message>
        <source>Save the log…</source>
        <translation>حفظ السجل…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Another import</source>
        <translation>استيراد آخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Save the log of the import</source>
        <translation>حفظ سجل الاستيراد</translation>
    </message>
    <message>
        <source>import log.csv</source>
        <translation>سجل الاستيراد.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>حُفظ السجل في %1.</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too.</source>
        <translation>عند التراجع يبقى ما جرى العمل عليه منذ ذلك الحين. وهذا الاستيراد مذكور أيضًا في قائمة عمليات الاستيراد في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>untie::ImportWords</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused.</source>
        <translation>أُضيف %1، استُكمل %2، استُبعد %3، رُفض %4.</translation>
    </message>
    <message>
        <source>%1 removed, %2 are as they were before.</source>
        <translation>أُزيل %1، وعاد %2 كما كانوا من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been worked with since and stay.</source>
        <translation>
            <numerusform>لم يجرِ العمل مع أحد منهم منذ ذلك الحين.</numerusform>
            <numerusform>جرى العمل مع شخص واحد منذ ذلك الحين وهو باقٍ.</numerusform>
            <numerusform>جرى العمل مع شخصين منذ ذلك الحين وهما باقيان.</numerusform>
            <numerusform>جرى العمل مع %Ln أشخاص منذ ذلك الحين وهم باقون.</numerusform>
            <numerusform>جرى العمل مع %Ln شخصًا منذ ذلك الحين وهم باقون.</numerusform>
            <numerusform>جرى العمل مع %Ln شخص منذ ذلك الحين وهم باقون.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportWork</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>&quot;%1&quot; is the first of several files</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وملف آخر</numerusform>
            <numerusform>%1 وملفان آخران</numerusform>
            <numerusform>%1 و%Ln ملفات أخرى</numerusform>
            <numerusform>%1 و%Ln ملفًا آخر</numerusform>
            <numerusform>%1 و%Ln ملف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::IntakeCorner</name>
    <message>
        <source>A client</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>%1 has filled in the health form.</source>
        <translation>ملأ %1 الاستمارة الصحية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have filled in the health form.</source>
        <translation>
            <numerusform>ملأ %1 الاستمارة الصحية.</numerusform>
            <numerusform>ملأ %1 وشخص آخر الاستمارة الصحية.</numerusform>
            <numerusform>ملأ %1 وشخصان آخران الاستمارة الصحية.</numerusform>
            <numerusform>ملأ %1 و%n أشخاص آخرين الاستمارة الصحية.</numerusform>
            <numerusform>ملأ %1 و%n شخصًا آخر الاستمارة الصحية.</numerusform>
            <numerusform>ملأ %1 و%n شخص آخر الاستمارة الصحية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The health form of %1 is begun and not finished.</source>
        <extracomment>%1 is a client</extracomment>
        <translation>الاستمارة الصحية لـ %1 بدأت ولم تكتمل.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>untie::IntakeOverview</name>
    <message>
        <source>No change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>The client fills it in alone, full screen</source>
        <translation>يملؤها العميل وحده، بملء الشاشة</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>تغيير الاستمارة</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>سُحبت الموافقة.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>What the desk is told</source>
        <translation>ما يُبلَّغ به الاستقبال</translation>
    </message>
    <message>
        <source>No prone position</source>
        <translation>لا استلقاء على البطن</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>متابعة الحالة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>التاريخ الصحي لـ %1</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>آخر مراجعة في %1</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>لم يُملأ بعد</translation>
    </message>
    <message>
        <source>No change since %1</source>
        <translation>لا تغيير منذ %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The client filled in the form on %1. Take it over: nothing of it is in the record before.</source>
        <translation>ملأ العميل الاستمارة في %1. يلزم اعتمادها: فلا شيء منها في السجل قبل ذلك.</translation>
    </message>
    <message>
        <source>Confirmed: no change.</source>
        <translation>تم التأكيد: لا تغيير.</translation>
    </message>
    <message>
        <source>The desk is told nothing.</source>
        <translation>لا يُبلَّغ الاستقبال بشيء.</translation>
    </message>
    <message>
        <source>The desk sees it now.</source>
        <translation>يراه الاستقبال الآن.</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>حفظ الموافقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The consent is kept.</source>
        <translation>حُفظت الموافقة.</translation>
    </message>
    <message>
        <source>The clearance is taken back.</source>
        <translation>سُحب الإذن.</translation>
    </message>
    <message>
        <source>Keep the clearance</source>
        <translation>حفظ الإذن</translation>
    </message>
    <message>
        <source>The clearance is kept.</source>
        <translation>حُفظ الإذن.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى العميل</translation>
    </message>
</context>
<context>
    <name>untie::IntakePage</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save intake</source>
        <translation>حفظ التاريخ الصحي</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>التاريخ الصحي لـ %1</translation>
    </message>
    <message>
        <source>from the version of %1</source>
        <translation>انطلاقًا من صيغة %1</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>الصيغة الأولى</translation>
    </message>
    <message>
        <source>Filled in by the client on %1. Look through it, then save it as the new version.</source>
        <translation>ملأها العميل في %1. تُراجع ثم تُحفظ صيغةً جديدة.</translation>
    </message>
    <message>
        <source>The client was interrupted on %1 before the end. Go through the rest together, then save it.</source>
        <translation>قوطع العميل في %1 قبل النهاية. يُستكمل الباقي معه ثم يُحفظ.</translation>
    </message>
    <message>
        <source>What you typed on %1 and did not save is here again.</source>
        <translation>ما كُتب في %1 ولم يُحفظ عاد إلى هنا.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>لم يُحفظ بعد: %1</translation>
    </message>
    <message>
        <source>Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two.</source>
        <translation>حفظ شخص آخر صيغة في هذه الأثناء؛ وهي باقية. يُرجى الحفظ من جديد لتأتي صيغتك بعدها، ثم مقارنة الاثنتين.</translation>
    </message>
</context>
<context>
    <name>untie::IntakeSheet</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.</source>
        <translation>يُلمس ما ينطبق. وإن لم ينطبق شيء فتُلمس «لا شيء من هذا». ويمكن الجواب عن أي سؤال بـ«أفضّل عدم الإجابة».</translation>
    </message>
    <message>
        <source>Only what applies; “None of these” answers the rest of a section with no.</source>
        <translation>ما ينطبق فقط؛ و«لا شيء من هذا» تجيب عن بقية القسم بلا.</translation>
    </message>
    <message>
        <source>Do any of these apply to you, %1?</source>
        <translation>هل ينطبق عليك شيء من هذا يا %1؟</translation>
    </message>
    <message>
        <source>%1 of %2 answered · saved as you go</source>
        <translation>أُجيب عن %1 من %2 · يُحفظ أولًا بأول</translation>
    </message>
</context>
<context>
    <name>untie::KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>بانتظار مفتاح…</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>يُرجى ضغط المفتاح الجديد لـ: %1</translation>
    </message>
    <message>
        <source>%1: %2. Change the key</source>
        <comment>an action, its key</comment>
        <translation>%1: %2. تغيير المفتاح</translation>
    </message>
    <message>
        <source>%1 is needed to get about with the keyboard.</source>
        <translation>المفتاح %1 لازم للتنقل بلوحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>untie::KeyWorkBar</name>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.</source>
        <comment>a sentence</comment>
        <translation>لم تكتمل إعادة تشفير السجلات بعد. %1 يستمر ما هو مفتوح كما هو؛ وتُعاد المحاولة عند تسجيل دخول المالك التالي.</translation>
    </message>
    <message>
        <source>The record is being encrypted anew, so that older keys open nothing of it. You can go on working.</source>
        <translation>تجري إعادة تشفير السجلات حتى لا تفتح المفاتيح القديمة منها شيئًا. ويمكن مواصلة العمل.</translation>
    </message>
</context>
<context>
    <name>untie::KeyboardSection</name>
    <message>
        <source>All as Untie comes</source>
        <translation>استعادة المفاتيح الأصلية</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in.</source>
        <translation>يُضغط زر المفتاح، ثم المفتاح الجديد. مفتاح Backspace يترك الإجراء بلا مفتاح، وEsc يُبقيه كما هو. ويسري ذلك على هذا الحاسوب، أيًّا كان مَن يسجّل الدخول.</translation>
    </message>
    <message>
        <source>All keys are as Untie comes.</source>
        <translation>جميع المفاتيح هي الأصلية.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>%1: the key as Untie comes</source>
        <comment>an action</comment>
        <translation>%1: المفتاح الأصلي</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Give that another key first.</source>
        <comment>a key, an action, where it holds</comment>
        <translation>المفتاح %1 مخصّص لـ «%2» (%3). يُرجى تعيين مفتاح آخر لذلك أولًا.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <comment>a key, what it does</comment>
        <translation>المفتاح %1 مخصّص لـ «%2» ويبقى كذلك.</translation>
    </message>
</context>
<context>
    <name>untie::Kiosk</name>
    <message>
        <source>Health form</source>
        <translation>الاستمارة الصحية</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Consent and signature</source>
        <translation>الموافقة والتوقيع</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Your answers stay in this clinic, encrypted. Only your therapist reads them.</source>
        <translation>تبقى إجاباتك في هذه العيادة مشفّرة. ولا يقرؤها إلا المعالج.</translation>
    </message>
    <message>
        <source>Hand back to the desk</source>
        <translation>إعادة الجهاز إلى الاستقبال</translation>
    </message>
    <message>
        <source>I would rather sign later</source>
        <translation>أفضّل التوقيع لاحقًا</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
    <message>
        <source>Your form is with your therapists. Please hand the screen back.</source>
        <translation>استمارتك الآن لدى المعالجين. نرجو إعادة الشاشة.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>مغادرة الاستمارة</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى الاستمارة</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>للاستقبال</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>يُرجى كتابة كلمة المرور.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>ليست هذه كلمة المرور. يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>untie::LayerTrail</name>
    <message>
        <source>Layer %1 of %2: %3</source>
        <translation>الطبقة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::LeaveForm</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>إزالة %1 من القائمة</translation>
    </message>
    <message>
        <source>%1 works here no more. What they wrote stays, under their name.</source>
        <translation>لم يعد %1 يعمل هنا. ما كتبه يبقى باسمه.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>أُزيل %1 من القائمة.</translation>
    </message>
</context>
<context>
    <name>untie::LeftBehind</name>
    <message>
        <source>Give what fits</source>
        <translation>نقل ما يناسب</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>مَن يتولاها</translation>
    </message>
    <message>
        <source>Nothing is booked any more with whoever has left.</source>
        <translation>لم يعد هناك أي حجز لدى مَن ترك العمل.</translation>
    </message>
    <message>
        <source>Booked with who works here no more: %1.</source>
        <comment>names</comment>
        <translation>محجوز لدى مَن لم يعد يعمل هنا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are with %1 now.</source>
        <translation>
            <numerusform>لا حجوزات لدى %1 الآن.</numerusform>
            <numerusform>أصبح حجز واحد لدى %1.</numerusform>
            <numerusform>أصبح حجزان لدى %1.</numerusform>
            <numerusform>أصبحت %n حجوزات لدى %1.</numerusform>
            <numerusform>أصبح %n حجزًا لدى %1.</numerusform>
            <numerusform>أصبح %n حجز لدى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit there and stay(s).</source>
        <translation>
            <numerusform>كلها تناسب هناك.</numerusform>
            <numerusform>حجز واحد لا يناسب هناك ويبقى.</numerusform>
            <numerusform>حجزان لا يناسبان هناك ويبقيان.</numerusform>
            <numerusform>%n حجوزات لا تناسب هناك وتبقى.</numerusform>
            <numerusform>%n حجزًا لا يناسب هناك ويبقى.</numerusform>
            <numerusform>%n حجز لا يناسب هناك ويبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>عادت إلى مكانها.</translation>
    </message>
</context>
<context>
    <name>untie::LegendSheet</name>
    <message>
        <source>pain before, and after</source>
        <translation>الألم قبل العلاج وبعده</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>open since an earlier visit</source>
        <translation>مفتوحة منذ زيارة سابقة</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>هادئة اليوم</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>لم تُفحص اليوم</translation>
    </message>
    <message>
        <source>usual site, a suggestion</source>
        <translation>موضع معتاد، اقتراح</translation>
    </message>
    <message>
        <source>avoid this area</source>
        <translation>تُتجنّب هذه المنطقة</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>مفتاح العلامات</translation>
    </message>
    <message>
        <source>where a site refers to</source>
        <translation>إلى أين يمتد ألم الموضع</translation>
    </message>
    <message>
        <source>where only some feel it</source>
        <translation>حيث يشعر به بعض الناس فقط</translation>
    </message>
</context>
<context>
    <name>untie::LetterheadSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>دون شعار</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>اللون…</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>More at the head</source>
        <translation>إضافات في الترويسة</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>أسفل كل صفحة</translation>
    </message>
    <message>
        <source>Two lines at most, such as a bank account.</source>
        <translation>سطران على الأكثر، مثل الحساب المصرفي.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Your visit on a day, 60 minutes</source>
        <translation>زيارتك في يوم ما، 60 دقيقة</translation>
    </message>
    <message>
        <source>What it is not stands here, and below it your own lines.</source>
        <translation>هنا يُذكر ما لا يمثله هذا المستند، وتحته أسطركم.</translation>
    </message>
    <message>
        <source>A page of yours</source>
        <translation>صفحة من صفحاتكم</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>كيف يبدو النص</translation>
    </message>
    <message>
        <source>So large are the words of a document, and so the table below.</source>
        <translation>بهذا الحجم كلمات المستند، وكذلك الجدول أدناه.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Top of the shoulder, right</source>
        <translation>أعلى الكتف، يمين</translation>
    </message>
    <message>
        <source>Deep low back, left</source>
        <translation>عمق أسفل الظهر، يسار</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>Colour of the pages</source>
        <translation>لون الصفحات</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone numbers and addresses are read and written as there, and its paper is offered first.</source>
        <translation>تُقرأ أرقام الهاتف والعناوين وتُكتب كما هو متّبع هناك، ويُعرض مقاس الورق المعتاد فيه أولًا.</translation>
    </message>
</context>
<context>
    <name>untie::LookUpPane</name>
    <message>
        <source>Muscles to check</source>
        <translation>العضلات الواجب فحصها</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>موضع الألم</translation>
    </message>
    <message>
        <source>Close the look-up</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Type where it hurts</source>
        <translation>كتابة موضع الألم</translation>
    </message>
    <message>
        <source>Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here.</source>
        <translation>يُكتب موضع الألم، أو توضع منطقة ألم على الخريطة بالمفتاح P. وتظهر هنا العضلات التي قد ترسل ألمها إليه.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>Always rule out first (%1): %2.</source>
        <extracomment>%1 is a part of the body that hurts, %2 what must not be missed there</extracomment>
        <translation>يُستبعد دائمًا أولًا (%1): %2.</translation>
    </message>
    <message>
        <source>Rule out first (%1): %2.</source>
        <translation>يُستبعد أولًا (%1): %2.</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>من الخريطة</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>دون %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved up %Ln place(s) for this client’s own history</source>
        <translation>
            <numerusform>لم يُرفع بسبب تاريخ هذا العميل</numerusform>
            <numerusform>رُفع مرتبة واحدة بسبب تاريخ هذا العميل</numerusform>
            <numerusform>رُفع مرتبتين بسبب تاريخ هذا العميل</numerusform>
            <numerusform>رُفع %Ln مراتب بسبب تاريخ هذا العميل</numerusform>
            <numerusform>رُفع %Ln مرتبة بسبب تاريخ هذا العميل</numerusform>
            <numerusform>رُفع %Ln مرتبة بسبب تاريخ هذا العميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends pain to: %1</source>
        <translation>ألم رجيع إلى: %1</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>ليس تشخيصًا</translation>
    </message>
    <message>
        <source>Temple, low back r …</source>
        <translation>الصدغ، أسفل الظهر م…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>untie::MainWindow</name>
    <message>
        <source>Untie</source>
        <translation>Untie</translation>
    </message>
    <message>
        <source>The password of the sample clinic is “%1”.</source>
        <translation>كلمة مرور العيادة التجريبية هي «%1».</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>اختيار مجلد عيادة</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>جارٍ إنشاء العيادة التجريبية…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>تمت استعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before lies in %1.</source>
        <translation>تمت استعادة النسخة الاحتياطية. ما كان موجودًا من قبل في %1.</translation>
    </message>
</context>
<context>
    <name>untie::MapLegend</name>
    <message>
        <source>Legend of the marks</source>
        <translation>مفتاح العلامات</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>كامنة</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>مضض</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>مشدودة</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>الزيارة السابقة</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>All marks and their keys (?)</source>
        <translation>جميع العلامات ومفاتيحها (?)</translation>
    </message>
</context>
<context>
    <name>untie::MapPane</name>
    <message>
        <source>View</source>
        <translation>المنظر</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>عميق</translation>
    </message>
    <message>
        <source>Upper body</source>
        <translation>أعلى الجسم</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>الجسم كله</translation>
    </message>
    <message>
        <source>Part of the body shown</source>
        <translation>الجزء المعروض من الجسم</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>الجلد</translation>
    </message>
    <message>
        <source>Back to the whole body (Esc)</source>
        <translation>العودة إلى الجسم كله (Esc)</translation>
    </message>
</context>
<context>
    <name>untie::MeasurePart</name>
    <message>
        <source>Range of motion</source>
        <translation>مدى الحركة</translation>
    </message>
    <message>
        <source>How far a joint moves, in degrees before and after</source>
        <translation>مدى حركة المفصل، بالدرجات قبل وبعد</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>ألم الضغط</translation>
    </message>
    <message>
        <source>The least pressure that just becomes painful, before and after</source>
        <translation>أقل ضغط يبدأ عنده الألم، قبل وبعد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>untie::MeasureRow</name>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>إزالة هذا القياس</translation>
    </message>
    <message>
        <source>A whole number of degrees, from −90 to 200</source>
        <translation>عدد صحيح من الدرجات، من ‎−90 إلى 200</translation>
    </message>
    <message>
        <source>A pressure up to 1500 kPa (15 kg/cm²)</source>
        <translation>ضغط حتى 1500 kPa (15 kg/cm²)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was measured, before or after</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>ألم الضغط</translation>
    </message>
    <message>
        <source>Pressure pain, %1</source>
        <translation>ألم الضغط، %1</translation>
    </message>
    <message>
        <source>%1: how it is measured</source>
        <comment>what was measured</comment>
        <translation>%1: طريقة القياس</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a measure</comment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Read in kPa</source>
        <translation>القراءة بوحدة kPa</translation>
    </message>
    <message>
        <source>Read in kg/cm²</source>
        <translation>القراءة بوحدة kg/cm²</translation>
    </message>
    <message>
        <source>Active: the client moves</source>
        <translation>فاعلة: العميل يحرّك</translation>
    </message>
    <message>
        <source>Passive: you move it</source>
        <translation>سلبية: المعالج يحرّك</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>passive, °</source>
        <translation>سلبية، °</translation>
    </message>
    <message>
        <source>active, °</source>
        <translation>فاعلة، °</translation>
    </message>
</context>
<context>
    <name>untie::MedicineList</name>
    <message>
        <source>I take nothing</source>
        <translation>لا آخذ أي دواء</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>إضافة دواء</translation>
    </message>
</context>
<context>
    <name>untie::MedicineRow</name>
    <message>
        <source>In the last 8 hours</source>
        <translation>في آخر 8 ساعات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>اسم الدواء</translation>
    </message>
    <message>
        <source>Dose, what for</source>
        <translation>الجرعة والسبب</translation>
    </message>
    <message>
        <source>Dose of the medicine, and what it is for</source>
        <translation>جرعة الدواء وسبب أخذه</translation>
    </message>
    <message>
        <source>Class of the medicine</source>
        <translation>فئة الدواء</translation>
    </message>
    <message>
        <source>Take this medicine off the list</source>
        <translation>إزالة هذا الدواء من القائمة</translation>
    </message>
    <message>
        <source>Class not known</source>
        <translation>الفئة غير معروفة</translation>
    </message>
</context>
<context>
    <name>untie::MemberCard</name>
    <message>
        <source>What to change</source>
        <translation>ما يُراد تغييره</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
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
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your own role and account another owner changes. Your password is under My account.</source>
        <translation>دورك وحسابك يغيّرهما مالك آخر. أما كلمة مرورك ففي «حسابي».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>untie::MergePage</name>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>دمجهما</translation>
    </message>
    <message>
        <source>Name or phone of the other record</source>
        <translation>اسم صاحب السجل الآخر أو هاتفه</translation>
    </message>
    <message>
        <source>Of the same person: nothing is changed before you have seen both side by side.</source>
        <translation>للشخص نفسه: لا يتغيّر شيء قبل رؤية السجلين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>دمج مع سجل آخر</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>شخص واحد أم شخصان؟</translation>
    </message>
    <message>
        <source>Choose where the two differ. All else of both is kept.</source>
        <translation>يُرجى الاختيار حيث يختلف السجلان. ويبقى كل ما عدا ذلك من كليهما.</translation>
    </message>
    <message>
        <source>Record since %1</source>
        <comment>a date</comment>
        <translation>سجل منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>%1: both are kept</source>
        <comment>a field</comment>
        <translation>%1: يبقى الاثنان</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مماثل</translation>
    </message>
    <message>
        <source>Further phones: all are kept</source>
        <translation>هواتف أخرى: تبقى كلها</translation>
    </message>
    <message>
        <source>Further e-mail addresses: all are kept</source>
        <translation>عناوين بريد أخرى: تبقى كلها</translation>
    </message>
    <message>
        <source>Tags: all are kept</source>
        <translation>الوسوم: تبقى كلها</translation>
    </message>
</context>
<context>
    <name>untie::MergedRecords</name>
    <message>
        <source>With the record of %1, merged on %2.</source>
        <comment>a client&apos;s name, a date</comment>
        <translation>مع سجل %1، دُمج في %2.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
</context>
<context>
    <name>untie::MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>untie::MinutesBox</name>
    <message>
        <source>Length of the visit in minutes</source>
        <translation>مدة الزيارة بالدقائق</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> د</translation>
    </message>
</context>
<context>
    <name>untie::MonthView</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: لا مواعيد</numerusform>
            <numerusform>%1: موعد واحد</numerusform>
            <numerusform>%1: موعدان</numerusform>
            <numerusform>%1: %n مواعيد</numerusform>
            <numerusform>%1: %n موعدًا</numerusform>
            <numerusform>%1: %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>موعد آخر</numerusform>
            <numerusform>موعدان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::MuscleLine</name>
    <message>
        <source>Click the map, or type a muscle</source>
        <translation>النقر على الخريطة، أو كتابة عضلة</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>كتابة عضلة</translation>
    </message>
</context>
<context>
    <name>untie::NameForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>They sign in with it, and it is printed.</source>
        <translation>به يُسجَّل الدخول، وهو الذي يُطبع.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>بعد الاسم، في المطبوعات</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
</context>
<context>
    <name>untie::NewPasswordStep</name>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>كلمة مرورك الجديدة</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except old copies of the clinic.</source>
        <translation>لم تعد القديمة تفتح شيئًا، إلا نسخًا قديمة من العيادة.</translation>
    </message>
</context>
<context>
    <name>untie::NewSheetForm</name>
    <message>
        <source>Make it the recovery sheet</source>
        <translation>اعتمادها ورقةً للاسترداد</translation>
    </message>
    <message>
        <source>When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before.</source>
        <translation>إذا فُقدت الورقة أو رآها مَن لا ينبغي له: تُشفَّر السجلات من جديد، ولا تفتح الورقة القديمة إلا النسخ الاحتياطية التي أُنشئت من قبل.</translation>
    </message>
    <message>
        <source>Everybody keeps their password. You can go on working while it is done.</source>
        <translation>يحتفظ الجميع بكلمات مرورهم. ويمكن مواصلة العمل أثناء ذلك.</translation>
    </message>
    <message>
        <source>The new recovery sheet counts from now on. Destroy the old one.</source>
        <translation>ورقة الاسترداد الجديدة هي المعتمدة من الآن. يجب إتلاف القديمة.</translation>
    </message>
</context>
<context>
    <name>untie::NextCard</name>
    <message>
        <source>in the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>حاضر</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>متأخر 0 دقيقة</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %n دقائق</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>نقاط بقيت مفتوحة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>فتح الزيارة</translation>
    </message>
    <message>
        <source>visit %1</source>
        <comment>a number</comment>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
    <message>
        <source>Left open on %1</source>
        <comment>a day</comment>
        <translation>بقيت مفتوحة في %1</translation>
    </message>
    <message>
        <source>Last note, %1</source>
        <comment>a day</comment>
        <translation>آخر ملاحظة، %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>left open on a day, numbers</comment>
        <translation>%1 · %2 من %3</translation>
    </message>
</context>
<context>
    <name>untie::NotePane</name>
    <message>
        <source>S</source>
        <comment>subjective</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>ذاتي</translation>
    </message>
    <message>
        <source>O</source>
        <comment>objective</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>موضوعي</translation>
    </message>
    <message>
        <source>A</source>
        <comment>assessment</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>P</source>
        <comment>plan</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>من الخريطة</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <extracomment>Beside what was planned on the visit before; %1 is its day</extracomment>
        <translation>خطة %1</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>النموذج المختصر</translation>
    </message>
    <message>
        <source>For wellness: the map, what was done and one note. What is written already stays.</source>
        <translation>لجلسات الاسترخاء: الخريطة، وما أُجري، وملاحظة واحدة. ما كُتب من قبل يبقى.</translation>
    </message>
    <message>
        <source>Insert a phrase (Ctrl+Space)</source>
        <translation>إدراج عبارة (Ctrl+Space)</translation>
    </message>
    <message>
        <source>N</source>
        <comment>note</comment>
        <translation>م</translation>
    </message>
</context>
<context>
    <name>untie::NoteReader</name>
    <message>
        <source>not signed yet</source>
        <translation>لم تُوقَّع بعد</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Open this visit</source>
        <translation>فتح هذه الزيارة</translation>
    </message>
    <message>
        <source>No visit is chosen.</source>
        <translation>لم تُختر أي زيارة.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>0 د</numerusform>
            <numerusform>1 د</numerusform>
            <numerusform>2 د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>العناية المنزلية</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was added to a note: its kind, who wrote it, on which day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>بدلًا من «%1»:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>untie::NoteSearchPage</name>
    <message>
        <source>Words of a note</source>
        <translation>كلمات من ملاحظة</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>الملاحظات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>البحث في جميع الملاحظات</translation>
    </message>
    <message>
        <source>Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too.</source>
        <translation>تُكتب كلمات ترد في ملاحظة: أوائلها تكفي، بأي ترتيب. ويشمل البحث المسودات وما أُضيف لاحقًا.</translation>
    </message>
    <message>
        <source>Somebody who is not in the list of clients</source>
        <translation>شخص ليس في قائمة العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>أحدث %1</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>لا ملاحظة فيها هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSection</name>
    <message>
        <source>This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.</source>
        <translation>عدد أحرف هذا الجزء %1؛ والحد الأقصى %2. لا يُقتطع شيء: يُحفظ بعد اختصاره.</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.</source>
        <translation>في النص المنسوخ %1 حرفًا؛ والحد هنا %2، ولذلك لم يُلصق. وهو باقٍ حيث نُسخ.</translation>
    </message>
    <message>
        <source>There is no phrase “.%1”. Ctrl+Space shows all.</source>
        <translation>لا توجد عبارة «.%1». يعرض Ctrl+Space جميع العبارات.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSigner</name>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>يجري توقيع هذه الملاحظة بعد أكثر من يوم على الزيارة. يُرجى ذكر سبب التأخر.</translation>
    </message>
</context>
<context>
    <name>untie::NoticeBar</name>
    <message>
        <source>+%1</source>
        <comment>so many more notices</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more notice(s)</source>
        <translation>
            <numerusform>لا إشعارات أخرى</numerusform>
            <numerusform>عرض إشعار آخر</numerusform>
            <numerusform>عرض إشعارين آخرين</numerusform>
            <numerusform>عرض %n إشعارات أخرى</numerusform>
            <numerusform>عرض %n إشعارًا آخر</numerusform>
            <numerusform>عرض %n إشعار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>إخفاء هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>untie::OutcomePane</name>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>الألم، من 0 لا ألم إلى 10 الأسوأ</translation>
    </message>
    <message>
        <source>Activity, 0 unable to 10 as before</source>
        <translation>النشاط، من 0 عجز تام إلى 10 كالسابق</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Complaint or activity, in the client’s words</source>
        <translation>الشكوى أو النشاط بكلمات العميل</translation>
    </message>
    <message>
        <source>Value, 0 to 10</source>
        <translation>القيمة، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <translation>%1، كما في البداية</translation>
    </message>
    <message>
        <source>%1, better by %2</source>
        <translation>%1، أفضل بمقدار %2</translation>
    </message>
    <message>
        <source>%1, worse by %2</source>
        <translation>%1، أسوأ بمقدار %2</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>لم يُسأل عن شيء بعد.</translation>
    </message>
</context>
<context>
    <name>untie::OutsideList</name>
    <message>
        <source>Bookings that no longer fit</source>
        <translation>حجوزات لم تعد مناسبة</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) no longer fit. Nothing was moved; look at each of them.</source>
        <translation>
            <numerusform>كل الحجوزات مناسبة.</numerusform>
            <numerusform>حجز واحد لم يعد مناسبًا. لم يُنقل شيء؛ يُرجى مراجعته.</numerusform>
            <numerusform>حجزان لم يعودا مناسبين. لم يُنقل شيء؛ يُرجى مراجعتهما.</numerusform>
            <numerusform>%n حجوزات لم تعد مناسبة. لم يُنقل شيء؛ يُرجى مراجعة كل منها.</numerusform>
            <numerusform>%n حجزًا لم يعد مناسبًا. لم يُنقل شيء؛ يُرجى مراجعة كل منها.</numerusform>
            <numerusform>%n حجز لم يعد مناسبًا. لم يُنقل شيء؛ يُرجى مراجعة كل منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordField</name>
    <message>
        <source>Type your own password: nobody shall do this at a screen that you left open.</source>
        <translation>يُرجى كتابة كلمة مرورك أنت: حتى لا يفعل أحد هذا على شاشة تُركت مفتوحة.</translation>
    </message>
    <message>
        <source>You need not type it again.</source>
        <translation>لا حاجة إلى كتابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>That is not your password. Try again in %1 s.</source>
        <translation>ليست هذه كلمة مرورك. تمكن المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>A wrong password was typed. Try again in %1 s.</source>
        <translation>كُتبت كلمة مرور خاطئة. تمكن المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>ليست هذه كلمة مرورك. يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>كلمة مرورك الحالية</translation>
    </message>
    <message>
        <source>Your password was changed. It counts from the next sign-in on.</source>
        <translation>تغيّرت كلمة مرورك. تسري من تسجيل الدخول التالي.</translation>
    </message>
</context>
<context>
    <name>untie::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Who owns the clinic?</source>
        <translation>مَن مالك العيادة؟</translation>
    </message>
    <message>
        <source>The owner sees everything, adds the others later, and gives each of them an account of their own.</source>
        <translation>يرى المالك كل شيء، ويضيف الآخرين لاحقًا، ويمنح كلًّا منهم حسابًا خاصًا به.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>الصفة المهنية</translation>
    </message>
    <message>
        <source>As you sign in, and as clients read it.</source>
        <translation>كما يُسجَّل به الدخول وكما يقرؤه العملاء.</translation>
    </message>
    <message>
        <source>As printed behind the name, for example LMT. May stay empty.</source>
        <translation>كما تُطبع بعد الاسم، مثل: اختصاصي تدليك. يمكن تركها فارغة.</translation>
    </message>
    <message>
        <source>Write your name: it is how the program knows you.</source>
        <translation>يُرجى كتابة اسمك: فبه يعرفك البرنامج.</translation>
    </message>
</context>
<context>
    <name>untie::PairListModel</name>
    <message>
        <source>%1, and %2: %3</source>
        <comment>two clients, what they share</comment>
        <translation>%1 و%2: %3</translation>
    </message>
</context>
<context>
    <name>untie::Palette</name>
    <message>
        <source>Find a client or an action</source>
        <translation>البحث عن عميل أو إجراء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>actions of the client</source>
        <translation>إجراءات العميل</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>الإجراءات فقط</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “%1”.</source>
        <translation>لا أحد ولا شيء باسم «%1».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all clients</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>untie::PasswordChoice</name>
    <message>
        <source>Kind of password</source>
        <translation>نوع كلمة المرور</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>خمس كلمات</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>كلمة خاصة بي</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>كتابة الكلمات الخمس مرة واحدة</translation>
    </message>
    <message>
        <source>So that your fingers know them. Make up a picture in which all five occur: it stays.</source>
        <translation>حتى تعرفها أصابعك. وتخيُّل صورة تجمع الخمس يثبّتها في الذاكرة.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>كتابتها مرة أخرى</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>كلماتك الخمس: %1</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>كلمة مرور جيدة.</translation>
    </message>
    <message>
        <source>Type the five words that stand above.</source>
        <translation>يُرجى كتابة الكلمات الخمس الظاهرة أعلاه.</translation>
    </message>
    <message>
        <source>This is not yet what stands above. Compare word by word.</source>
        <translation>ليس هذا ما هو مكتوب أعلاه بعد. تُقارن كلمة كلمة.</translation>
    </message>
    <message>
        <source>Type the same password once more.</source>
        <translation>يُرجى كتابة كلمة المرور نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>هذه ليست كلمة المرور نفسها.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
</context>
<context>
    <name>untie::PasswordForm</name>
    <message>
        <source>Give the new password</source>
        <translation>منح كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.</source>
        <translation>إذا نسي %1 كلمة مروره أو عرفها آخرون. مَن معه القديمة لا يدخل بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordStep</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind than signs, and nobody guesses them.</source>
        <translation>لا يستطيع أحد معرفتها، ولا حتى مَن صنع هذا البرنامج. وخمس كلمات رتّبتها المصادفة أسهل حفظًا من الرموز، ولا يخمّنها أحد.</translation>
    </message>
</context>
<context>
    <name>untie::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>It was taken back: everything is as before.</source>
        <translation>تم التراجع: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The record is encrypted anew. Older keys open nothing of it any more.</source>
        <translation>أُعيد تشفير السجلات. لم تعد المفاتيح القديمة تفتح منها شيئًا.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made.</source>
        <translation>تفتح العيادة إذا نُسيت كلمة مرور أو ضاعت قائمة الحسابات أو تعطل هذا الحاسوب. إذا رآها مَن لا ينبغي له، وجب إنشاء ورقة جديدة.</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>عرض وطباعة…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>ورقة جديدة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>إخفاؤها</translation>
    </message>
</context>
<context>
    <name>untie::PersonRow</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>no account, cannot sign in</source>
        <translation>دون حساب، لا يستطيع تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 · signed in for the first time</source>
        <translation>%1 · سجّل الدخول لأول مرة</translation>
    </message>
    <message>
        <source>%1 · has not signed in yet</source>
        <translation>%1 · لم يسجّل الدخول بعد</translation>
    </message>
    <message>
        <source>%1 · last signed in %2, %3</source>
        <comment>role, day, time</comment>
        <translation>%1 · آخر تسجيل دخول %2، %3</translation>
    </message>
</context>
<context>
    <name>untie::PhraseCard</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Key, without the dot</source>
        <translation>الاختصار، دون النقطة</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>الاسم في القائمة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What stands in {…} is a field to be filled in.</source>
        <translation>ما بين {…} حقل يُملأ.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.</source>
        <translation>في الملاحظة، يكتب ‎.%1 ثم المسافة هذا النص. وما بين {…} حقل يُملأ.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this, and Tab goes through: %2.</source>
        <extracomment>%2 is a list of fields</extracomment>
        <translation>في الملاحظة، يكتب ‎.%1 ثم المسافة هذا النص، وينتقل Tab بين: %2.</translation>
    </message>
</context>
<context>
    <name>untie::PhrasePicker</name>
    <message>
        <source>Find a phrase</source>
        <translation>البحث عن عبارة</translation>
    </message>
    <message>
        <source>No phrase fits.</source>
        <translation>لا عبارة مطابقة.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، الاختصار %2</translation>
    </message>
</context>
<context>
    <name>untie::PhrasesSection</name>
    <message>
        <source>You have none yet.</source>
        <translation>لا عبارات لديك بعد.</translation>
    </message>
    <message>
        <source>The clinic has none yet.</source>
        <translation>لا عبارات للعيادة بعد.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>عبارة جديدة</translation>
    </message>
    <message>
        <source>New phrase of the clinic</source>
        <translation>عبارة جديدة للعيادة</translation>
    </message>
    <message>
        <source>In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours count before the clinic’s, and those before Untie’s.</source>
        <translation>في الملاحظة، النقطة ثم الاختصار ثم المسافة أو Tab تكتب العبارة؛ ويعرض Ctrl+Space جميع العبارات. وإذا تطابقت الاختصارات فعباراتك مقدَّمة على عبارات العيادة، وتلك على عبارات Untie.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>عباراتي</translation>
    </message>
    <message>
        <source>The clinic’s</source>
        <translation>عبارات العيادة</translation>
    </message>
    <message>
        <source>Untie’s</source>
        <translation>عبارات Untie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phrase: its key with the dot, its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>تكييف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Adapt %1</source>
        <extracomment>%1 is the name of a phrase</extracomment>
        <translation>تكييف %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>“.%1” is stored.</source>
        <translation>حُفظت «.%1».</translation>
    </message>
    <message>
        <source>“.%1” is removed.</source>
        <translation>أُزيلت «.%1».</translation>
    </message>
</context>
<context>
    <name>untie::PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where does the record lie?</source>
        <translation>أين توجد السجلات؟</translation>
    </message>
    <message>
        <source>In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version.</source>
        <translation>في مجلد واحد على هذا الحاسوب، مشفّرة. يفتح العيادةَ حاسوب واحد في الوقت نفسه؛ وتعدّد المكاتب معًا ليس ضمن هذا الإصدار.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>It is made new. If you have no wish of your own, leave it as it is.</source>
        <translation>يُنشأ جديدًا. وإن لم تكن هناك رغبة خاصة، فيُترك كما هو.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>Choose where the clinic’s folder is made</source>
        <translation>اختيار مكان إنشاء مجلد العيادة</translation>
    </message>
    <message>
        <source>The clinic needs a folder.</source>
        <translation>العيادة تحتاج إلى مجلد.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>يُرجى كتابة المسار كاملًا، بدءًا من %1.</translation>
    </message>
    <message>
        <source>There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.</source>
        <translation>لم يبقَ على ذلك القرص إلا %1، وهذا قليل على سجلات تنمو. يُرجى إفساح مكان أو اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>untie::PointCard</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>&amp;Taut band</source>
        <translation>شريط &amp;مشدود</translation>
    </message>
    <message>
        <source>&amp;Nodule</source>
        <translation>&amp;عُقيدة</translation>
    </message>
    <message>
        <source>&amp;Refers</source>
        <translation>ألم &amp;رجيع</translation>
    </message>
    <message>
        <source>&amp;Familiar pain</source>
        <translation>ألم مأ&amp;لوف</translation>
    </message>
    <message>
        <source>T&amp;witch</source>
        <translation>&amp;نفضة</translation>
    </message>
    <message>
        <source>The layer above</source>
        <translation>الطبقة الأعلى</translation>
    </message>
    <message>
        <source>The layer below</source>
        <translation>الطبقة الأدنى</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>These signs suggest: %1 (%2)</source>
        <translation>تشير هذه العلامات السريرية إلى: %1 (%2)</translation>
    </message>
    <message>
        <source>Remark, for the clinic alone</source>
        <translation>تعليق، للعيادة وحدها</translation>
    </message>
</context>
<context>
    <name>untie::PointHeads</name>
    <message>
        <source>before, after</source>
        <translation>قبل، بعد</translation>
    </message>
</context>
<context>
    <name>untie::PointHistoryPane</name>
    <message>
        <source>Points through time</source>
        <translation>النقاط عبر الزمن</translation>
    </message>
    <message>
        <source>The trigger points of every visit come together here, one line each.</source>
        <translation>تجتمع هنا نقاط الزناد من كل الزيارات، لكل منها سطر.</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>الأسوأ أولًا</translation>
    </message>
    <message>
        <source>by muscle</source>
        <translation>حسب العضلة</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>حسب التغيّر</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>ترتيب النقاط</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>موضع الألم</translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for Where it hurts</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>3 open · 2 quiet</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet</source>
        <translation>
            <numerusform>لا هادئة</numerusform>
            <numerusform>واحدة هادئة</numerusform>
            <numerusform>اثنتان هادئتان</numerusform>
            <numerusform>%Ln هادئة</numerusform>
            <numerusform>%Ln هادئة</numerusform>
            <numerusform>%Ln هادئة</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1 %2 %3</source>
        <extracomment>%1 is the mean of the first scores of all points, %2 an arrow, %3 the mean of their last scores</extracomment>
        <translation>المتوسط %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>untie::PointListModel</name>
    <message>
        <source>to re-check</source>
        <translation>يُعاد فحصها</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>تتحسّن</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيّر</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>quiet since %1</source>
        <translation>هادئة منذ %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>scores</comment>
        <translation>قبل: %1، بعد: %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>score</comment>
        <translation>قبل: %1</translation>
    </message>
</context>
<context>
    <name>untie::PointRow</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
</context>
<context>
    <name>untie::PointsPane</name>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>جديدة اليوم</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.</source>
        <translation>لا علامات بعد. يُنقر على موضع الألم: الرقم الأول قبل العلاج، والثاني بعده.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>%1 of %2 re-checked</source>
        <extracomment>How many of the points that earlier visits left open were looked at today</extracomment>
        <translation>أُعيد فحص %1 من %2</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Nothing was marked on this visit.</source>
        <translation>لم يُعلَّم شيء في هذه الزيارة.</translation>
    </message>
</context>
<context>
    <name>untie::Rail</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>المستخدم الحالي: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who comes, and what is left to do</source>
        <translation>مَن يأتي، وما بقي عمله</translation>
    </message>
    <message>
        <source>Book and move appointments</source>
        <translation>حجز المواعيد ونقلها</translation>
    </message>
    <message>
        <source>Find a client, add one</source>
        <translation>البحث عن عميل أو إضافته</translation>
    </message>
    <message>
        <source>Your account, the clinic, the program</source>
        <translation>حسابك والعيادة والبرنامج</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>The handbook, the keys, what is new</source>
        <translation>الدليل والمفاتيح وكل جديد</translation>
    </message>
    <message>
        <source>Close the clinic and ask for the password again</source>
        <translation>إغلاق العيادة وطلب كلمة المرور من جديد</translation>
    </message>
</context>
<context>
    <name>untie::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>The clinic is made when you open it. What else keeps the record safe:</source>
        <translation>تُنشأ العيادة عند فتحها. وما يحمي السجلات أيضًا:</translation>
    </message>
    <message>
        <source>The disk of this computer is encrypted.</source>
        <translation>قرص هذا الحاسوب مشفّر.</translation>
    </message>
    <message>
        <source>So is what you print to a file or export from Untie.</source>
        <translation>وكذلك ما يُطبع في ملف أو يُصدَّر من Untie.</translation>
    </message>
    <message>
        <source>Have the whole disk of this computer encrypted.</source>
        <translation>ينبغي تشفير قرص هذا الحاسوب كله.</translation>
    </message>
    <message>
        <source>It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not.</source>
        <translation>لا يبدو أنه مشفّر. السجلات مشفّرة على كل حال؛ أما ما يُحفظ بصيغة PDF أو يُصدَّر فليس مشفّرًا.</translation>
    </message>
    <message>
        <source>Nothing of the memory goes to the disk in the clear.</source>
        <translation>لا ينتقل شيء من الذاكرة إلى القرص دون تشفير.</translation>
    </message>
    <message>
        <source>The swap space is encrypted, or there is none.</source>
        <translation>مساحة التبديل مشفّرة، أو لا توجد.</translation>
    </message>
    <message>
        <source>Have the swap space encrypted, too.</source>
        <translation>ينبغي تشفير مساحة التبديل أيضًا.</translation>
    </message>
    <message>
        <source>There the system puts memory that is not in use. It comes with an encrypted disk on most computers.</source>
        <translation>فيها يضع النظام ما لا يُستخدم من الذاكرة. وهي تأتي مع القرص المشفّر في معظم الحواسيب.</translation>
    </message>
    <message>
        <source>Put the recovery sheet away today.</source>
        <translation>ينبغي حفظ ورقة الاسترداد في مكان آمن اليوم.</translation>
    </message>
    <message>
        <source>Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one.</source>
        <translation>نسختان في ظرفين مغلقين، في مكانين، لا أحدهما بجانب الحاسوب. ويُحذف الملف إن كان قد حُفظ.</translation>
    </message>
    <message>
        <source>Choose a second medium for backups soon.</source>
        <translation>ينبغي اختيار وسيط ثانٍ للنسخ الاحتياطية قريبًا.</translation>
    </message>
    <message>
        <source>Until then all copies lie on one disk. The settings have it under Backup.</source>
        <translation>حتى ذلك الحين تبقى جميع النسخ على قرص واحد. والخيار في الإعدادات تحت «النسخ الاحتياطي».</translation>
    </message>
    <message>
        <source>Backups go to a second medium.</source>
        <translation>تُحفظ النسخ الاحتياطية على وسيط ثانٍ.</translation>
    </message>
    <message>
        <source>One computer at a time opens the clinic.</source>
        <translation>حاسوب واحد في الوقت نفسه يفتح العيادة.</translation>
    </message>
    <message>
        <source>A second one is told who has it open. Several desks at once are not part of this version.</source>
        <translation>ويُبلَّغ الحاسوب الثاني بمَن فتحها. وتعدّد المكاتب معًا ليس ضمن هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>untie::RecordCorner</name>
    <message>
        <source>They are two people, and not asked about again.</source>
        <translation>هما شخصان، ولن يُسأل عن ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>دمج مع سجل آخر…</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>المزيد عن هذا السجل</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>أصبح السجلان سجلًا واحدًا.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>مُحي السجل.</translation>
    </message>
    <message>
        <source>The record is restricted, and in no list any more.</source>
        <translation>السجل مقيّد ولم يعد في أي قائمة.</translation>
    </message>
    <message>
        <source>Erase or restrict…</source>
        <translation>محو أو تقييد…</translation>
    </message>
</context>
<context>
    <name>untie::RecoverPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>لا يتغيّر شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>فتح العيادة</translation>
    </message>
    <message>
        <source>Opening the clinic. This takes a few seconds…</source>
        <translation>جارٍ فتح العيادة. يستغرق ذلك بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.</source>
        <translation>هذه الورقة لا تفتح %1: فهي لعيادة أخرى، أو حلّت محلها ورقة أحدث.</translation>
    </message>
</context>
<context>
    <name>untie::RecoverySheetView</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Sent to %1. Fetch it at once; print it a second time for the other copy.</source>
        <translation>أُرسلت إلى %1. يُرجى أخذها فورًا، ثم طباعتها مرة ثانية من أجل النسخة الأخرى.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it from there, then delete the file.</source>
        <translation>حُفظت في %1. تُطبع من هناك، ثم يُحذف الملف.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. يمكن حفظ الورقة بصيغة PDF على ذاكرة متنقلة وطباعتها في مكان آخر، أو كتابة الأسطر الأربعة بخط اليد.</translation>
    </message>
    <message>
        <source>%1 did not take the sheet. Try again, or save it as PDF.</source>
        <translation>لم تقبل الطابعة %1 الورقة. يُرجى المحاولة مرة أخرى أو الحفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>حفظ الورقة بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>untie::ReminderChoice</name>
    <message>
        <source>By phone</source>
        <translation>هاتفيًا</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>دون تذكير</translation>
    </message>
    <message>
        <source>Reminders of appointments</source>
        <translation>التذكير بالمواعيد</translation>
    </message>
</context>
<context>
    <name>untie::ReminderModel</name>
    <message>
        <source>no number and no address</source>
        <translation>لا رقم ولا عنوان</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>تم التذكير</translation>
    </message>
    <message>
        <source>to be reminded</source>
        <translation>للتذكير</translation>
    </message>
</context>
<context>
    <name>untie::ReminderPane</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Who is to be reminded</source>
        <translation>مَن ينبغي تذكيره</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: all who come then have confirmed.</source>
        <translation>لا أحد يحتاج إلى تذكير: جميع القادمين حينها أكّدوا.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>أكّد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Appointments of which days</source>
        <translation>مواعيد أي أيام</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>The next two days</source>
        <translation>اليومان القادمان</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not reminded yet</source>
        <translation>لم يُذكَّر بعد</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>تم تذكيرهم</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address is %1.</source>
        <translation>تعذّر فتح برنامج بريد. العنوان هو %1.</translation>
    </message>
    <message>
        <source>An e-mail to %1 is open in your mail program.</source>
        <translation>رسالة إلى %1 مفتوحة في برنامج البريد.</translation>
    </message>
    <message>
        <source>%1 has confirmed</source>
        <translation>أكّد %1 حضوره</translation>
    </message>
    <message>
        <source>%1 is still to be reminded.</source>
        <translation>لم يُذكَّر %1 بعد.</translation>
    </message>
    <message>
        <source>%1 was reminded.</source>
        <translation>تم تذكير %1.</translation>
    </message>
</context>
<context>
    <name>untie::RemoveForm</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more, from now on. What they wrote stays, under their name.</source>
        <translation>لا يستطيع %1 تسجيل الدخول من الآن. ما كتبه يبقى باسمه.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first.</source>
        <translation>المالك يعرف ورقة الاسترداد، ولذلك تُنشأ ورقة جديدة أولًا.</translation>
    </message>
    <message>
        <source>The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.</source>
        <translation>تُشفَّر السجلات من جديد حتى لا يفتح ما كان لديه من قبل شيئًا منها. ويجري ذلك إلى جانب العمل، ويمكن التراجع عنه حتى يكتمل الملف الأول.</translation>
    </message>
    <message>
        <source>Backups that were made before can still be opened by somebody who has both, a backup and their old password.</source>
        <translation>النسخ الاحتياطية السابقة يظل يستطيع فتحها مَن لديه الاثنتان معًا: نسخة احتياطية وكلمة مروره القديمة.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>لم يعد %1 يستطيع تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>untie::RepeatChoice</name>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>does not repeat</comment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>كل %1 أسابيع</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>كل شهر، يوم الأسبوع نفسه</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>بعد عدد من المرات</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>في يوم معيّن</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
</context>
<context>
    <name>untie::RestoreFacts</name>
    <message>
        <source>It becomes a clinic of its own in %1.</source>
        <translation>تصبح عيادة قائمة بذاتها في %1.</translation>
    </message>
    <message>
        <source>You sign in with your new password.</source>
        <translation>يُسجَّل الدخول بكلمة مرورك الجديدة.</translation>
    </message>
    <message>
        <source>The accounts of the others could not be kept: add them anew in the settings.</source>
        <translation>تعذّر الاحتفاظ بحسابات الآخرين: تُضاف من جديد من الإعدادات.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Newest visit</source>
        <translation>أحدث زيارة</translation>
    </message>
    <message>
        <source>In the present clinic</source>
        <translation>في العيادة الحالية</translation>
    </message>
    <message>
        <source>It cannot be read, so nobody knows what is newer in it: %1</source>
        <comment>a sentence follows</comment>
        <translation>لا يمكن قراءتها، فلا أحد يعرف ما هو أحدث فيها: %1</translation>
    </message>
    <message>
        <source>Nothing that the backup lacks.</source>
        <translation>لا شيء مما ينقص النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:</source>
        <translation>هذا أحدث. وبعد الاستعادة لن يكون في العيادة، بل فيما يُحفظ منها فقط:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>and %n day(s) more</source>
        <translation>
            <numerusform>ولا أيام أخرى</numerusform>
            <numerusform>ويوم آخر</numerusform>
            <numerusform>ويومان آخران</numerusform>
            <numerusform>و%n أيام أخرى</numerusform>
            <numerusform>و%n يومًا آخر</numerusform>
            <numerusform>و%n يوم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were removed since come back.</source>
        <translation>
            <numerusform>لا عملاء أُزيلوا بعد ذلك.</numerusform>
            <numerusform>يعود عميل واحد أُزيل بعد ذلك.</numerusform>
            <numerusform>يعود عميلان أُزيلا بعد ذلك.</numerusform>
            <numerusform>يعود %n عملاء أُزيلوا بعد ذلك.</numerusform>
            <numerusform>يعود %n عميلًا أُزيلوا بعد ذلك.</numerusform>
            <numerusform>يعود %n عميل أُزيلوا بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that were removed since come back.</source>
        <translation>
            <numerusform>لا زيارات أُزيلت بعد ذلك.</numerusform>
            <numerusform>تعود زيارة واحدة أُزيلت بعد ذلك.</numerusform>
            <numerusform>تعود زيارتان أُزيلتا بعد ذلك.</numerusform>
            <numerusform>تعود %n زيارات أُزيلت بعد ذلك.</numerusform>
            <numerusform>تعود %n زيارة أُزيلت بعد ذلك.</numerusform>
            <numerusform>تعود %n زيارة أُزيلت بعد ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>لا يتغيّر شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>توقف. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Backing up what is there now, %1 % done…</source>
        <translation>جارٍ نسخ الوضع الحالي احتياطيًا، تم %1%…</translation>
    </message>
    <message>
        <source>Putting the files in place…</source>
        <translation>جارٍ وضع الملفات في أماكنها…</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>جارٍ فتح العيادة…</translation>
    </message>
</context>
<context>
    <name>untie::RestorePlaceStep</name>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>What is there now is never thrown away.</source>
        <translation>ما هو موجود الآن لا يُتلف أبدًا.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>وجهة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختيار مجلد فارغ</translation>
    </message>
    <message>
        <source>In place of the clinic</source>
        <translation>مكان العيادة</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>في مجلد جديد</translation>
    </message>
    <message>
        <source>The clinic of that moment is made there. Nothing else is touched.</source>
        <translation>تُنشأ هناك العيادة كما كانت في تلك اللحظة. ولا يُمَس شيء آخر.</translation>
    </message>
    <message>
        <source>%1 goes back to that moment. A backup of its present state is made before, and its files are kept.</source>
        <translation>تعود العيادة %1 إلى تلك اللحظة. وقبل ذلك تُنشأ نسخة احتياطية من وضعها الحالي، وتُحفظ ملفاتها.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>يُرجى اختيار مجلد فارغ أو غير موجود بعد.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>يُرجى كتابة المسار كاملًا، بدءًا من %1.</translation>
    </message>
</context>
<context>
    <name>untie::RestorePreviewStep</name>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>ما سيكون مختلفًا</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it. A large one takes a minute…</source>
        <translation>جارٍ فتح النسخة الاحتياطية وقراءتها كلها. الكبيرة تستغرق دقيقة…</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The backup was made %1. It was opened, and all of it was read and found sound.</source>
        <comment>on 3 November</comment>
        <translation>أُنشئت النسخة الاحتياطية %1. فُتحت وقُرئت كلها ووُجدت سليمة.</translation>
    </message>
</context>
<context>
    <name>untie::RestoreProofStep</name>
    <message>
        <source>You</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Who restores it?</source>
        <translation>مَن يستعيدها؟</translation>
    </message>
    <message>
        <source>An owner, with their own password or with the recovery sheet.</source>
        <translation>مالك، بكلمة مروره أو بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>طريقة إثبات الهوية</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Give me a new password</source>
        <translation>منحي كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>يُرجى كتابة الاسم الذي يُسجَّل به الدخول.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>يُرجى كتابة كلمة مرورك.</translation>
    </message>
    <message>
        <source>The last password was wrong. The next can be tried in %1 s.</source>
        <translation>كانت كلمة المرور الأخيرة خاطئة. تمكن تجربة التالية بعد %1 ث.</translation>
    </message>
</context>
<context>
    <name>untie::RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>%1 can open more from their next sign-in on.</source>
        <translation>يستطيع %1 فتح المزيد من تسجيل دخوله التالي.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.</source>
        <translation>المالك يعرف ورقة الاسترداد، ولذلك تُنشأ ورقة جديدة أولًا. ثم تُشفَّر السجلات من جديد إلى جانب العمل، حتى لا يفتح ما كان لدى %1 من قبل شيئًا منها.</translation>
    </message>
    <message>
        <source>The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.</source>
        <translation>يُشفَّر السجل السريري من جديد إلى جانب العمل، حتى لا تفتح المفاتيح التي كانت لدى %1 من قبل شيئًا منه.</translation>
    </message>
    <message>
        <source>This is what %1 is already.</source>
        <translation>هذا هو دور %1 بالفعل.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <comment>a name, a role</comment>
        <translation>دور %1 الآن: %2.</translation>
    </message>
</context>
<context>
    <name>untie::RoleText</name>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>معالج</translation>
    </message>
    <message>
        <source>Therapist, owner</source>
        <translation>معالج، مالك</translation>
    </message>
</context>
<context>
    <name>untie::RoomRow</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Name of the room or equipment</source>
        <translation>اسم الغرفة أو الجهاز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>جهاز</translation>
    </message>
</context>
<context>
    <name>untie::SavedListChoice</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Birthdays in the next %1 days</source>
        <translation>أعياد الميلاد خلال %1 يومًا</translation>
    </message>
    <message>
        <source>Not here for %1 days</source>
        <translation>لم يحضروا منذ %1 يومًا</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>الأرجح أنهم شخص واحد</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفون</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>أي عملاء</translation>
    </message>
    <message>
        <source>Nobody has a birthday in the next %1 days.</source>
        <translation>لا أعياد ميلاد خلال %1 يومًا.</translation>
    </message>
    <message>
        <source>Everybody who came was here within %1 days.</source>
        <translation>كل مَن حضر من قبل حضر خلال آخر %1 يومًا.</translation>
    </message>
    <message>
        <source>Nobody has this tag.</source>
        <translation>لا أحد لديه هذا الوسم.</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>لا سجلين يبدوان لشخص واحد.</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>لا أحد مؤرشف.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>المقيّدون</translation>
    </message>
    <message>
        <source>Nobody is restricted.</source>
        <translation>لا أحد مقيّد.</translation>
    </message>
    <message>
        <source>Due for a re-check</source>
        <translation>نقاط حان وقت إعادة فحصها</translation>
    </message>
    <message>
        <source>Nobody’s points wait for a re-check.</source>
        <translation>لا أحد لديه نقاط تنتظر إعادة الفحص.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleBook</name>
    <message>
        <source>%1 takes no appointments any more.</source>
        <comment>a therapist who has left</comment>
        <translation>لم يعد %1 يستقبل مواعيد.</translation>
    </message>
    <message>
        <source>This appointment was changed in the meantime and was left as it is: %1.</source>
        <comment>who and when</comment>
        <translation>جرى تغيير هذا الموعد في هذه الأثناء فتُرك كما هو: %1.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>لقد مضى هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleCorner</name>
    <message>
        <source>Visit started</source>
        <translation>بدأت الزيارة</translation>
    </message>
    <message>
        <source>Nothing was booked for this client yet.</source>
        <translation>لم يُحجز موعد لهذا العميل بعد.</translation>
    </message>
    <message>
        <source>Appointments of this client</source>
        <translation>مواعيد هذا العميل</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleHeader</name>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>After</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>مَن يُعرض</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>المعالجون</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Whose appointments</source>
        <translation>مواعيد مَن</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>%1, go to a day</source>
        <translation>%1، الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>طباعة اليوم…</translation>
    </message>
    <message>
        <source>Calendar files…</source>
        <translation>ملفات التقويم…</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
</context>
<context>
    <name>untie::SchedulePage</name>
    <message>
        <source>Nobody is booked in these days.</source>
        <translation>لا مواعيد لأحد في هذه الأيام.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Time blocked, %1</source>
        <translation>حُجب الوقت، %1</translation>
    </message>
    <message>
        <source>%1 booked, %2</source>
        <translation>حُجز لـ %1، %2</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>لم يُحجز.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>وقت محجوب</translation>
    </message>
    <message>
        <source>%1 takes %2 now</source>
        <comment>a client, a length of time</comment>
        <translation>مدة موعد %1 الآن %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>نُقل موعد %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>نُقل إلى %1</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be cancelled?</source>
        <translation>هذا الموعد ضمن سلسلة. ما الذي يُلغى؟</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be changed?</source>
        <translation>هذا الموعد ضمن سلسلة. ما الذي يُعدَّل؟</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>%1 is free with %2, and %3 waits for such a time.</source>
        <comment>when, a therapist, a client</comment>
        <translation>الوقت %1 متاح لدى %2، و%3 ينتظر وقتًا كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s), too.</source>
        <translation>
            <numerusform>لا أحد آخر ينتظر.</numerusform>
            <numerusform>شخص آخر ينتظر أيضًا.</numerusform>
            <numerusform>شخصان آخران ينتظران أيضًا.</numerusform>
            <numerusform>%n آخرون ينتظرون أيضًا.</numerusform>
            <numerusform>%n شخصًا آخر ينتظرون أيضًا.</numerusform>
            <numerusform>%n شخص آخر ينتظرون أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for the waiting list</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Everybody is hidden from the calendar.</source>
        <translation>الجميع مخفيون في جدول المواعيد.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>إظهار الجميع</translation>
    </message>
    <message>
        <source>Nobody&apos;s working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.</source>
        <comment>two times</comment>
        <translation>لم تُدخل ساعات عمل لأحد بعد. وحتى ذلك الحين تُعتمد من الاثنين إلى الجمعة، من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Enter working hours</source>
        <translation>إدخال ساعات العمل</translation>
    </message>
    <message>
        <source>An owner enters them in the settings.</source>
        <translation>يُدخلها أحد المالكين في الإعدادات.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>لا وقت كهذا في الأسابيع القادمة.</translation>
    </message>
    <message>
        <source>No hour is free any more on %1. The next one: %2</source>
        <comment>a day; day, time and therapist</comment>
        <translation>لم تبق ساعة متاحة في %1. الموعد المتاح التالي: %2</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <comment>a time, and a room where it is another</comment>
        <translation>أخذ الوقت %1 بدلًا منه</translation>
    </message>
    <message>
        <source>%1: %2 It is not stored yet.</source>
        <comment>who and when; why a note is not stored</comment>
        <translation>%1: %2 لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>اختصارها</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleSidePane</name>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>لا مواعيد لأحد في هذا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) on this day</source>
        <translation>
            <numerusform>لا مواعيد في هذا اليوم</numerusform>
            <numerusform>موعد واحد في هذا اليوم</numerusform>
            <numerusform>موعدان في هذا اليوم</numerusform>
            <numerusform>%n مواعيد في هذا اليوم</numerusform>
            <numerusform>%n موعدًا في هذا اليوم</numerusform>
            <numerusform>%n موعد في هذا اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed yet</source>
        <translation>
            <numerusform>كلها مؤكَّدة</numerusform>
            <numerusform>واحد لم يُؤكَّد بعد</numerusform>
            <numerusform>اثنان لم يُؤكَّدا بعد</numerusform>
            <numerusform>%n لم تُؤكَّد بعد</numerusform>
            <numerusform>%n لم تُؤكَّد بعد</numerusform>
            <numerusform>%n لم تُؤكَّد بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
</context>
<context>
    <name>untie::ScoreCell</name>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>no score, last time %1 of 10</source>
        <translation>بلا درجة، في المرة السابقة %1 من 10</translation>
    </message>
</context>
<context>
    <name>untie::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>untie::SectionBlock</name>
    <message>
        <source>not answered yet</source>
        <translation>لم يُجَب عنه بعد</translation>
    </message>
</context>
<context>
    <name>untie::SectionHead</name>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيّر</translation>
    </message>
</context>
<context>
    <name>untie::SecuritySection</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation>القفل عند غياب الجميع</translation>
    </message>
    <message>
        <source>Who works here, at sign-in</source>
        <translation>أسماء العاملين عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>قائمة الحسابات</translation>
    </message>
    <message>
        <source>The two files of the record</source>
        <translation>ملفا السجلات</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>سجل الاطلاع</translation>
    </message>
    <message>
        <source>Checking the newest rows…</source>
        <translation>جارٍ فحص أحدث الصفوف…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer.</source>
        <translation>بعد هذا العدد من الدقائق دون ضغط مفتاح أو نقرة تُطلب كلمة المرور من جديد. ويبقى ما لم يُحفظ. وتُقفل العيادة أيضًا مع قفل الحاسوب.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone.</source>
        <translation>إذا أُخفيت، كتب كلٌّ اسمه، ولم يستطع أحد أن يقرأ على هذا الحاسوب مَن يعمل هنا. يسري ذلك على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.</source>
        <translation>ليسا من اللحظة نفسها: ملف الاستقبال أقدم مما يذكره الملف السريري. يُرجى استعادتهما من النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup.</source>
        <translation>ليسا من اللحظة نفسها: الملف السريري أقدم مما يذكره ملف الاستقبال. يُرجى استعادتهما من النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Check all rows of the record of access</source>
        <translation>فحص جميع صفوف سجل الاطلاع</translation>
    </message>
    <message>
        <source>Checking, %1 % done…</source>
        <translation>جارٍ الفحص، تم %1%…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>The clinic locks after %Ln minutes now.</source>
        <translation>
            <numerusform>لا تُقفل العيادة من تلقاء نفسها.</numerusform>
            <numerusform>تُقفل العيادة الآن بعد دقيقة واحدة.</numerusform>
            <numerusform>تُقفل العيادة الآن بعد دقيقتين.</numerusform>
            <numerusform>تُقفل العيادة الآن بعد %Ln دقائق.</numerusform>
            <numerusform>تُقفل العيادة الآن بعد %Ln دقيقة.</numerusform>
            <numerusform>تُقفل العيادة الآن بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that an owner wrote last, and nobody has changed it since.</source>
        <translation>هي التي كتبها مالك آخر مرة، ولم يغيّرها أحد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Some rows were signed with keys that the list of accounts does not know; see Record access.</source>
        <translation>بعض الصفوف موقّعة بمفاتيح لا تعرفها قائمة الحسابات؛ انظر سجل الاطلاع.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Untie %1 with %2.</source>
        <comment>a version, and libraries with theirs</comment>
        <translation>البرنامج: Untie %1، مع %2.</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>مدة حفظ السجلات</translation>
    </message>
    <message>
        <source> years</source>
        <comment>behind a number</comment>
        <translation> سنة</translation>
    </message>
    <message>
        <source>After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased.</source>
        <translation>بعد آخر زيارة، بحسب قانون بلدكم. وحتى ذلك الحين يمكن تقييد السجل لا محوه.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %Ln years now.</source>
        <translation>
            <numerusform>لا تُحفظ السجلات.</numerusform>
            <numerusform>تُحفظ السجلات الآن سنة واحدة.</numerusform>
            <numerusform>تُحفظ السجلات الآن سنتين.</numerusform>
            <numerusform>تُحفظ السجلات الآن %Ln سنوات.</numerusform>
            <numerusform>تُحفظ السجلات الآن %Ln سنة.</numerusform>
            <numerusform>تُحفظ السجلات الآن %Ln سنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SentencesSection</name>
    <message>
        <source>A point that was known, with another score</source>
        <translation>نقطة معروفة بدرجة أخرى</translation>
    </message>
    <message>
        <source>A point that is as it was</source>
        <translation>نقطة كما كانت</translation>
    </message>
    <message>
        <source>A point that was quiet and came back</source>
        <translation>نقطة كانت هادئة وعادت</translation>
    </message>
    <message>
        <source>A point that is quiet now</source>
        <translation>نقطة هادئة الآن</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>نقطة جديدة</translation>
    </message>
    <message>
        <source>What leads in the new points, after those that were known</source>
        <translation>ما يمهّد للنقاط الجديدة بعد المعروفة</translation>
    </message>
    <message>
        <source>A finding without a score</source>
        <translation>نتيجة فحص بلا درجة</translation>
    </message>
    <message>
        <source>Points that were not examined</source>
        <translation>نقاط لم تُفحص</translation>
    </message>
    <message>
        <source>A place with its side, inside the other sentences</source>
        <translation>موضع مع جانبه، داخل الجمل الأخرى</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>علاج</translation>
    </message>
    <message>
        <source>A range of motion</source>
        <translation>مدى حركة</translation>
    </message>
    <message>
        <source>The word for a movement that the therapist makes</source>
        <translation>الكلمة الدالة على حركة يقوم بها المعالج</translation>
    </message>
    <message>
        <source>A pressure pain threshold</source>
        <translation>عتبة ألم الضغط</translation>
    </message>
    <message>
        <source>How it was overall, before and after</source>
        <translation>الحال عمومًا، قبل وبعد</translation>
    </message>
    <message>
        <source>How it was overall, asked only afterwards</source>
        <translation>الحال عمومًا، يُسأل عنه بعد العلاج فقط</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>ربلة الساق</translation>
    </message>
    <message>
        <source>Kneading</source>
        <translation>العجن</translation>
    </message>
    <message>
        <source>softer afterwards</source>
        <translation>ألين بعدها</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <translation>دوران الرقبة</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>الجمل في الملاحظات</translation>
    </message>
    <message>
        <source>What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is left out where its value is not there. Notes that are signed keep the words they were signed with.</source>
        <translation>ما يُعلَّم على الخريطة وما أُجري يُكتب في الملاحظة بهذه الكلمات. الاسم بين { } يمثل قيمة؛ وما بين [ ] يُحذف إذا لم تكن قيمته موجودة. والملاحظات الموقّعة تبقى بالكلمات التي وُقّعت بها.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>القيم: %1</translation>
    </message>
    <message>
        <source>Back to the program’s own words</source>
        <translation>العودة إلى كلمات البرنامج</translation>
    </message>
    <message>
        <source>Notes are written so from now on.</source>
        <translation>تُكتب الملاحظات هكذا من الآن.</translation>
    </message>
</context>
<context>
    <name>untie::SeriesQuestion</name>
    <message>
        <source>Part of a series</source>
        <translation>ضمن سلسلة</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>هذا وما بعده</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>جميع القادمة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the escape key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>untie::ServiceRow</name>
    <message>
        <source>Minutes with the client</source>
        <translation>الدقائق مع العميل</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>دقائق قبل</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>دقائق بعد</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Equipment it needs</source>
        <translation>الجهاز اللازم</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>دون جهاز</translation>
    </message>
</context>
<context>
    <name>untie::ServicesSection</name>
    <message>
        <source>“%1” is stored.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>New room or equipment</source>
        <translation>غرفة جديدة أو جهاز جديد</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>الخدمات والغرف</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Name · minutes with the client · before · after · price · colour</source>
        <translation>الاسم · الدقائق مع العميل · قبل · بعد · السعر · اللون</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>الغرف والأجهزة</translation>
    </message>
</context>
<context>
    <name>untie::SetUpPage</name>
    <message>
        <source>Set up a clinic</source>
        <translation>إنشاء عيادة</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>لا يُكتب شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>فتح العيادة</translation>
    </message>
    <message>
        <source>Making the clinic. This takes a few seconds…</source>
        <translation>جارٍ إنشاء العيادة. يستغرق ذلك بضع ثوانٍ…</translation>
    </message>
</context>
<context>
    <name>untie::SettingsPage</name>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Record access</source>
        <translation>سجل الاطلاع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>People</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>الخدمات والغرف</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>الجمل في الملاحظات</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>العرض واللغة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>untie::SeverityEditor</name>
    <message>
        <source>Law or policy here may be stricter than the table. Nothing can be made milder; what held before stays in the versions of the form.</source>
        <translation>قد يكون القانون أو السياسة هنا أشد من الجدول. لا يمكن تخفيف شيء؛ وما كان ساريًا من قبل يبقى في صيغ الاستمارة.</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>%1 (as in the table)</source>
        <extracomment>%1 is what a caution asks for, such as &quot;Adapt the treatment&quot;</extracomment>
        <translation>%1 (كما في الجدول)</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>كما في الجدول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stricter than the table</source>
        <translation>
            <numerusform>لا قواعد أشد من الجدول</numerusform>
            <numerusform>قاعدة واحدة أشد من الجدول</numerusform>
            <numerusform>قاعدتان أشد من الجدول</numerusform>
            <numerusform>%Ln قواعد أشد من الجدول</numerusform>
            <numerusform>%Ln قاعدة أشد من الجدول</numerusform>
            <numerusform>%Ln قاعدة أشد من الجدول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SheetBackStep</name>
    <message>
        <source>Type it back</source>
        <translation>التحقق بالكتابة</translation>
    </message>
    <message>
        <source>Type the four lines from your sheet</source>
        <translation>كتابة الأسطر الأربعة من ورقتك</translation>
    </message>
    <message>
        <source>So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves.</source>
        <translation>ليكون مؤكدًا قبل أن يعتمد عليه شيء: الورقة موجودة ويمكن قراءتها. تأتي المسافات والحروف الكبيرة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant.</source>
        <translation>هذه الأسطر صحيحة في ذاتها، لكنها من ورقة أخرى. تُعرف المقصودة بالرجوع خطوة.</translation>
    </message>
</context>
<context>
    <name>untie::SheetEntry</name>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>صحيح.</translation>
    </message>
</context>
<context>
    <name>untie::SheetForm</name>
    <message>
        <source>This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can.</source>
        <translation>ستكون هذه ورقة الاسترداد: بعد إتمام التغيير تفتح العيادة إذا نُسيت كلمة مرور، ولا يفتحها شيء غيرها. تُطبع، ومرتين إن أمكن.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, continue.</source>
        <translation>لم تُطبع الورقة ولم تُحفظ. إذا كُتبت الأسطر الأربعة بخط اليد، تمكن المتابعة.</translation>
    </message>
    <message>
        <source>Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read.</source>
        <translation>تُكتب الأسطر الأربعة من ورقتك الجديدة، ليكون مؤكدًا: الورقة موجودة ويمكن قراءتها.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet, perhaps the old one.</source>
        <translation>هذه الأسطر صحيحة في ذاتها، لكنها من ورقة أخرى، ربما القديمة.</translation>
    </message>
    <message>
        <source>Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.</source>
        <translation>لم يتغيّر شيء. الورقة الجديدة لا تفتح شيئًا: تُمزَّق، وتُحفظ القديمة.</translation>
    </message>
</context>
<context>
    <name>untie::SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you can, and keep them away from the computer.</source>
        <translation>إذا نُسيت كلمة مرور أو تعطل هذا الحاسوب، فتحت هذه الأسطر الأربعة العيادة. ولا يفتحها شيء غيرها. تُطبع، ومرتين إن أمكن، وتُحفظ بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, go on.</source>
        <translation>لم تُطبع الورقة ولم تُحفظ. إذا كُتبت الأسطر الأربعة بخط اليد، تمكن المتابعة.</translation>
    </message>
</context>
<context>
    <name>untie::ShortcutSheet</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>لا مفتاح لذلك.</translation>
    </message>
</context>
<context>
    <name>untie::ShowSheetForm</name>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder.</source>
        <translation>مَن يرى ورقة الاسترداد يستطيع فتح كل سجل في هذه العيادة. يُرجى التأكد من أن أحدًا لا ينظر من خلفك.</translation>
    </message>
</context>
<context>
    <name>untie::SideBadge</name>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
</context>
<context>
    <name>untie::SignBox</name>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>tested, no</source>
        <translation>اختُبر، لا</translation>
    </message>
</context>
<context>
    <name>untie::SignFoot</name>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>إضافة إلى الملاحظة</translation>
    </message>
    <message>
        <source>Why it is signed late</source>
        <translation>سبب التوقيع المتأخر</translation>
    </message>
    <message>
        <source>&amp;Addendum: what became known later</source>
        <translation>&amp;ملحق: ما عُرف لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Correction: words that are wrong</source>
        <translation>&amp;تصحيح: كلمات خاطئة</translation>
    </message>
    <message>
        <source>Client &amp;disagrees</source>
        <translation>ا&amp;عتراض العميل</translation>
    </message>
    <message>
        <source>&amp;Void this visit</source>
        <translation>إ&amp;بطال هذه الزيارة</translation>
    </message>
    <message>
        <source>This note is a late entry</source>
        <translation>هذه الملاحظة إدخال متأخر</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>قبل التوقيع</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>التوقيع رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>لا نقاط مفتوحة</numerusform>
            <numerusform>نقطة واحدة ما زالت مفتوحة</numerusform>
            <numerusform>نقطتان ما زالتا مفتوحتين</numerusform>
            <numerusform>%n نقاط ما زالت مفتوحة</numerusform>
            <numerusform>%n نقطة ما زالت مفتوحة</numerusform>
            <numerusform>%n نقطة ما زالت مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1
Verified</source>
        <comment>who and when</comment>
        <translation>وقّعها %1
تم التحقق</translation>
    </message>
    <message>
        <source>%1 signs this note</source>
        <comment>a name</comment>
        <translation>يوقّع %1 هذه الملاحظة</translation>
    </message>
    <message>
        <source>Summary for the front desk</source>
        <translation>ملخص للاستقبال</translation>
    </message>
    <message>
        <source>The desk prints it for the client. It holds what was found and what to do at home, never the note.</source>
        <translation>يطبعه الاستقبال للعميل. فيه ما وُجد وما يُفعل في المنزل، ولا يتضمن الملاحظة أبدًا.</translation>
    </message>
</context>
<context>
    <name>untie::SignInPage</name>
    <message>
        <source>Who is working?</source>
        <translation>مَن يعمل الآن؟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>يُرجى كتابة كلمة مرور %1.</translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <comment>a sentence, then seconds</comment>
        <translation>%1 تمكن المحاولة بعد %2 ث.</translation>
    </message>
    <message>
        <source>%1 Try again.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Another clinic…</source>
        <translation>عيادة أخرى…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>Open the clinic with its recovery sheet when a password is forgotten</source>
        <translation>فتح العيادة بورقة الاسترداد إذا نُسيت كلمة مرور</translation>
    </message>
    <message>
        <source>Encrypted here.</source>
        <translation>مشفّرة هنا.</translation>
    </message>
    <message>
        <source>Encrypted here. %1</source>
        <comment>a sentence on the backups</comment>
        <translation>مشفّرة هنا. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type your name, as it stands in the list of people.</source>
        <translation>يُرجى كتابة اسمك كما هو في قائمة العاملين.</translation>
    </message>
    <message>
        <source>That name and password do not open this clinic.</source>
        <translation>هذا الاسم وكلمة المرور هذه لا يفتحان العيادة.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>untie::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>التوقيع بالفأرة أو القلم أو الإصبع. مفتاح Delete يمسحه.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>التوقيع هنا</translation>
    </message>
</context>
<context>
    <name>untie::Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to the clinic’s words</source>
        <extracomment>%1 is a word that the dictionary does not know</extracomment>
        <translation>إضافة «%1» إلى كلمات العيادة</translation>
    </message>
</context>
<context>
    <name>untie::SpellingSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A dictionary: its language, its country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No dictionary is installed on this computer. Those of hunspell are used, such as the package hunspell-en-us.</source>
        <translation>لا قاموس مثبتًا على هذا الحاسوب. تُستخدم قواميس hunspell، مثل الحزمة hunspell-ar.</translation>
    </message>
    <message>
        <source>The clinic has none yet. In a note, the menu of an underlined word adds it.</source>
        <translation>ليس للعيادة كلمات بعد. تضيفها قائمة الكلمة المسطَّرة في الملاحظة.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of muscles, your phrases and the client’s name count as right.</source>
        <translation>تُدقَّق الملاحظات أثناء كتابتها؛ ويُسطَّر ما لا يعرفه أي قاموس. ينتقل F7 إلى الكلمة التالية منها. وأسماء العضلات وعباراتك واسم العميل تُعد صحيحة.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>The clinic’s words</source>
        <translation>كلمات العيادة</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيلت «%1».</translation>
    </message>
    <message>
        <source>Notes are looked through so from the next one that is opened.</source>
        <translation>تُدقَّق الملاحظات هكذا ابتداءً من التالية التي تُفتح.</translation>
    </message>
</context>
<context>
    <name>untie::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryList</name>
    <message>
        <source>None</source>
        <translation>لا عمليات</translation>
    </message>
    <message>
        <source>Add an operation</source>
        <translation>إضافة عملية</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryRow</name>
    <message>
        <source>What was done</source>
        <translation>ما أُجري</translation>
    </message>
    <message>
        <source>What was done in the operation</source>
        <translation>ما أُجري في العملية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When the operation was</source>
        <translation>متى كانت العملية</translation>
    </message>
    <message>
        <source>Where the operation was</source>
        <translation>أين كانت العملية</translation>
    </message>
    <message>
        <source>Take this operation off the list</source>
        <translation>إزالة هذه العملية من القائمة</translation>
    </message>
</context>
<context>
    <name>untie::Timeline</name>
    <message>
        <source>Visits in time</source>
        <translation>الزيارات عبر الزمن</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first day of a period</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the last day of a period</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>زيارة %1</translation>
    </message>
</context>
<context>
    <name>untie::ToDoCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>untie::TodayPage</name>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Nothing is booked for today and tomorrow.</source>
        <translation>لا حجوزات اليوم وغدًا.</translation>
    </message>
    <message>
        <source>Nobody else comes today.</source>
        <translation>لا أحد آخر يأتي اليوم.</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>اليوم وغدًا</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>فتح جدول المواعيد</translation>
    </message>
    <message>
        <source>%1 of %2 done · ends %3</source>
        <comment>numbers, a time</comment>
        <translation>انتهى %1 من %2 · حتى %3</translation>
    </message>
    <message>
        <source>To confirm for tomorrow</source>
        <translation>للتأكيد لغدٍ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <comment>a client</comment>
        <translation>حضر %1</translation>
    </message>
    <message>
        <source>printed, not handed over</source>
        <comment>a summary</comment>
        <translation>طُبع ولم يُسلَّم</translation>
    </message>
    <message>
        <source>ready to print</source>
        <comment>a summary</comment>
        <translation>جاهز للطباعة</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>ملاحظات للتوقيع</translation>
    </message>
    <message>
        <source>Points due a re-check</source>
        <translation>نقاط حان وقت إعادة فحصها</translation>
    </message>
    <message>
        <source>Summaries to hand over</source>
        <translation>ملخصات للتسليم</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>للمتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a muscle; points</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>أقل من أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>comes today</source>
        <translation>يأتي اليوم</translation>
    </message>
    <message>
        <source>Visits not finished</source>
        <translation>زيارات غير مكتملة</translation>
    </message>
    <message>
        <source>Summaries at the desk</source>
        <translation>ملخصات لدى الاستقبال</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>a client who is to come anyway</comment>
        <translation>محجوز</translation>
    </message>
</context>
<context>
    <name>untie::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a stop of the tour</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentPart</name>
    <message>
        <source>T</source>
        <comment>treatment</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Overall, before</source>
        <translation>عمومًا، قبل</translation>
    </message>
    <message>
        <source>Overall, after</source>
        <translation>عمومًا، بعد</translation>
    </message>
    <message>
        <source>How the client feels overall: 0 no pain, 10 the worst there can be</source>
        <translation>كيف يشعر العميل عمومًا: 0 لا ألم، 10 أسوأ ما يمكن</translation>
    </message>
    <message>
        <source>Overall before and after</source>
        <translation>عمومًا قبل وبعد</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes treated, length of the visit</comment>
        <translation>%1 من %2 د</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentRow</name>
    <message>
        <source>Remove this treatment</source>
        <translation>إزالة هذا العلاج</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>عدد الدقائق التي استغرقها</translation>
    </message>
    <message>
        <source>– min</source>
        <translation>– د</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep</source>
        <translation>الضغط: 1 دهن خفيف، 2 دهن قوي، 3 متوسط، 4 قوي، 5 عميق</translation>
    </message>
    <message>
        <source>How the tissue or the client answered</source>
        <translation>كيف استجاب النسيج أو العميل</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>سبب المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The reason is kept in the record</source>
        <translation>يُحفظ السبب في السجل</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>pressure %1</source>
        <translation>الضغط %1</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Where it was done: a mark of this visit or a part of the body</source>
        <translation>مكان إجرائه: علامة من هذه الزيارة أو جزء من الجسم</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>الموضع: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caution, what follows from it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone on because: %1</source>
        <translation>تمت المتابعة لأن: %1</translation>
    </message>
</context>
<context>
    <name>untie::TypedSheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Type the four lines from the sheet</source>
        <translation>كتابة الأسطر الأربعة من الورقة</translation>
    </message>
    <message>
        <source>Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one.</source>
        <translation>الحروف الصغيرة تعادل الكبيرة؛ وتأتي المسافات من تلقاء نفسها. ما يشبه O هو صفر، وما يشبه I أو L هو واحد.</translation>
    </message>
</context>
<context>
    <name>untie::UnlockNotices</name>
    <message>
        <source>Look at what was written last before you go on.</source>
        <translation>يُرجى مراجعة آخر ما كُتب قبل المتابعة.</translation>
    </message>
    <message>
        <source>Tell an owner before you go on.</source>
        <translation>يُرجى إبلاغ مالك قبل المتابعة.</translation>
    </message>
    <message>
        <source>Go on with these files</source>
        <translation>المتابعة بهذين الملفين</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give them an entry</source>
        <translation>إنشاء سجلات لهم</translation>
    </message>
</context>
<context>
    <name>untie::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>%1 · no change · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · لا تغيير · %2</translation>
    </message>
    <message>
        <source>%1 · filled in by the client · %2</source>
        <comment>day, therapist who took it over</comment>
        <translation>%1 · ملأها العميل · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version yet.</source>
        <translation>لا صيغة بعد.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>دون إجابة</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>الاثنتان متطابقتان.</translation>
    </message>
</context>
<context>
    <name>untie::VisitListModel</name>
    <message>
        <source>signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>لا نقاط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <comment>7 points, worst 8</comment>
        <translation>%1، أسوؤها %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a visit that does not count</comment>
        <translation>مُبطَلة</translation>
    </message>
</context>
<context>
    <name>untie::VisitPage</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day with its weekday and year, in Qt&apos;s date format</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a span of time</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى العميل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>حفظ صيغتي مكانها</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and number of the visit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>0 د</numerusform>
            <numerusform>1 د</numerusform>
            <numerusform>2 د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 ما كُتب ما زال هنا.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>تجاهل صيغتي</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>موضع الألم</translation>
    </message>
    <message>
        <source>The two are one point now.</source>
        <translation>أصبحت النقطتان نقطة واحدة.</translation>
    </message>
    <message>
        <source>They are two points again.</source>
        <translation>عادتا نقطتين.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>عرض الاثنتين</translation>
    </message>
    <message>
        <source>%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.</source>
        <extracomment>%1 is a therapist, %2 a day, %3 a time of day</extracomment>
        <translation>ترك %1 تغييرات في هذه الملاحظة لم تُحفظ (%2، %3). وهي باقية حتى يقرر %1 بشأنها.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>عرض ما حُفظ</translation>
    </message>
    <message>
        <source>This visit was saved elsewhere in the meantime. Here it stands as it was before.</source>
        <translation>حُفظت هذه الزيارة في مكان آخر في هذه الأثناء. وهي معروضة هنا كما كانت من قبل.</translation>
    </message>
    <message>
        <source>This visit is void: %1. Reason: %2</source>
        <extracomment>%1 is who and when, %2 a reason</extracomment>
        <translation>أُبطلت هذه الزيارة: %1. السبب: %2</translation>
    </message>
</context>
<context>
    <name>untie::VisitSheet</name>
    <message>
        <source>Mark %1</source>
        <translation>وضع علامة على %1</translation>
    </message>
    <message>
        <source>Move a mark</source>
        <translation>نقل علامة</translation>
    </message>
    <message>
        <source>Score a point</source>
        <translation>إعطاء نقطة درجة</translation>
    </message>
    <message>
        <source>Leave a point out</source>
        <translation>تجاوز نقطة</translation>
    </message>
    <message>
        <source>Change what was found</source>
        <translation>تغيير ما وُجد</translation>
    </message>
    <message>
        <source>Change the signs</source>
        <translation>تغيير العلامات السريرية</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>حذف علامة</translation>
    </message>
    <message>
        <source>Change the length of the visit</source>
        <translation>تغيير مدة الزيارة</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>كتابة تعليق</translation>
    </message>
    <message>
        <source>Move an area</source>
        <translation>نقل منطقة</translation>
    </message>
    <message>
        <source>Take it for a known point</source>
        <translation>عدّها نقطة معروفة</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>جعلها نقطة جديدة</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <translation>رسم منطقة</translation>
    </message>
    <message>
        <source>Link to a key point</source>
        <translation>ربط بنقطة رئيسية</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>إزالة رابط</translation>
    </message>
    <message>
        <source>Set how a point stands</source>
        <translation>تحديد وضع نقطة</translation>
    </message>
    <message>
        <source>Add a treatment</source>
        <translation>إضافة علاج</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>تغيير علاج</translation>
    </message>
    <message>
        <source>Remove a treatment</source>
        <translation>إزالة علاج</translation>
    </message>
    <message>
        <source>Score how it is overall</source>
        <translation>إعطاء الدرجة العامة</translation>
    </message>
    <message>
        <source>Change when to come again</source>
        <translation>تغيير موعد العودة</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>إضافة قياس</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>تغيير قياس</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>إزالة قياس</translation>
    </message>
    <message>
        <source>Change to the short form</source>
        <translation>الانتقال إلى النموذج المختصر</translation>
    </message>
    <message>
        <source>Change to the full form</source>
        <translation>الانتقال إلى النموذج الكامل</translation>
    </message>
</context>
<context>
    <name>untie::VisitsPane</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Filter the visits</source>
        <translation>تصفية الزيارات</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>لا زيارات بعد.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>عرض جميع الزيارات</translation>
    </message>
    <message>
        <source>Show all visits again</source>
        <translation>عرض جميع الزيارات من جديد</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>شخص لم يعد معروفًا</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>جميع الزيارات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many visits are listed of how many: &quot;3 of 24&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No note of this client has these words.</source>
        <translation>لا ملاحظة لهذا العميل فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No visit passes the filter.</source>
        <translation>لا زيارة تطابق التصفية.</translation>
    </message>
    <message>
        <source>Note outside a visit (N): a call, a message, why somebody did not come</source>
        <translation>ملاحظة خارج الزيارة (N): مكالمة أو رسالة أو سبب عدم الحضور</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>untie::WaitingForm</name>
    <message>
        <source>Who waits</source>
        <translation>مَن ينتظر</translation>
    </message>
    <message>
        <source>At what times</source>
        <translation>في أي أوقات</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>الاسم أو الهاتف</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>any, or for example 14–18</source>
        <translation>أي وقت، أو مثلًا 14–18</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>وضع في القائمة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>ملاحظة للاستقبال</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>service</comment>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>لمن هذا الطلب؟</translation>
    </message>
    <message>
        <source>One span of time, for example 14–18.</source>
        <translation>فترة واحدة، مثلًا 14–18.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>لا يوجد يوم كهذا. اكتب مثلًا %1.</translation>
    </message>
</context>
<context>
    <name>untie::WaitingOffers</name>
    <message>
        <source>%1 booked from the waiting list</source>
        <translation>حُجز لـ %1 من قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>untie::WaitingPane</name>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Who waits for a time</source>
        <translation>مَن ينتظر وقتًا</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>لا أحد ينتظر وقتًا.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>وضع شخص في القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>ينتظر %1 وقتًا.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>تغيير الطلب</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the delete key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>أُزيل %1 من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>لا وقت كهذا في الأسابيع القادمة.</translation>
    </message>
    <message>
        <source>The wish of %1 is changed.</source>
        <translation>تغيّر طلب %1.</translation>
    </message>
</context>
<context>
    <name>untie::WelcomePage</name>
    <message>
        <source>Welcome to Untie</source>
        <translation>مرحبًا بك في Untie</translation>
    </message>
    <message>
        <source>Clients, visits and knots of one clinic, encrypted on this computer.</source>
        <translation>عملاء عيادة واحدة وزياراتهم وعقدهم العضلية، مشفّرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the sample clinic</source>
        <translation>فتح العيادة التجريبية</translation>
    </message>
    <message>
        <source>Invented people to try everything on. It is gone when the window closes.</source>
        <translation>أشخاص خياليون لتجربة كل شيء. تزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>One that is there already: choose its folder.</source>
        <translation>عيادة موجودة: يُختار مجلدها.</translation>
    </message>
    <message>
        <source>Open a clinic…</source>
        <translation>فتح عيادة…</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>إنشاء عيادة</translation>
    </message>
    <message>
        <source>A new one of your own, encrypted from the first moment. It takes ten minutes and a printer.</source>
        <translation>عيادة جديدة خاصة بك، مشفّرة من اللحظة الأولى. تحتاج إلى عشر دقائق وطابعة.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet when a password is forgotten</source>
        <translation>فتح عيادة بورقة استردادها إذا نُسيت كلمة مرور</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>untie::WhichBackupStep</name>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose the moment to go back to.</source>
        <translation>يُرجى اختيار اللحظة المراد الرجوع إليها.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>اختيار مجلد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The folder with the files of one backup, or the one in which all of them lie: then the newest.</source>
        <translation>مجلد فيه ملفات نسخة احتياطية واحدة، أو المجلد الذي فيه جميعها: وحينها تؤخذ أحدثها.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>يُرجى اختيار نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>untie::WhichClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet</source>
        <translation>فتح عيادة بورقة استردادها</translation>
    </message>
    <message>
        <source>For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are.</source>
        <translation>لمالك نسي كلمة مروره، أو فقدت عيادته حلقة مفاتيحها. تبقى جميع السجلات كما هي.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>مجلد العيادة</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic.</source>
        <translation>يُرجى اختيار مجلد العيادة.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>اختيار مجلد عيادة</translation>
    </message>
</context>
<context>
    <name>untie::WhichOwnerStep</name>
    <message>
        <source>You</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>مَن أنت؟</translation>
    </message>
    <message>
        <source>Your account gets a new password; all other accounts stay as they are.</source>
        <translation>يحصل حسابك على كلمة مرور جديدة؛ وتبقى جميع الحسابات الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As you signed in until now. Another name gets a new account as an owner.</source>
        <translation>كما سُجّل به الدخول حتى الآن. الاسم المختلف يحصل على حساب جديد بدور مالك.</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>يُرجى كتابة الاسم الذي يُسجَّل به الدخول.</translation>
    </message>
</context>
<context>
    <name>untie::Workspace</name>
    <message>
        <source>The new client was not stored.</source>
        <translation>لم يُحفظ العميل الجديد.</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>لم تُحفظ التغييرات.</translation>
    </message>
    <message>
        <source>What you wrote was discarded.</source>
        <translation>أُهمل ما كُتب.</translation>
    </message>
    <message>
        <source>You last signed in on %1, as %2.</source>
        <comment>date and time, user and computer</comment>
        <translation>آخر تسجيل دخول لك في %1، باسم %2.</translation>
    </message>
    <message numerus="yes">
        <source>You last signed in on %1, as %2. %n wrong password(s) since.</source>
        <comment>date and time, user and computer</comment>
        <translation>
            <numerusform>آخر تسجيل دخول لك في %1، باسم %2. لا كلمات مرور خاطئة منذ ذلك الحين.</numerusform>
            <numerusform>آخر تسجيل دخول لك في %1، باسم %2. كلمة مرور خاطئة واحدة منذ ذلك الحين.</numerusform>
            <numerusform>آخر تسجيل دخول لك في %1، باسم %2. كلمتا مرور خاطئتان منذ ذلك الحين.</numerusform>
            <numerusform>آخر تسجيل دخول لك في %1، باسم %2. %n كلمات مرور خاطئة منذ ذلك الحين.</numerusform>
            <numerusform>آخر تسجيل دخول لك في %1، باسم %2. %n كلمة مرور خاطئة منذ ذلك الحين.</numerusform>
            <numerusform>آخر تسجيل دخول لك في %1، باسم %2. %n كلمة مرور خاطئة منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet, so that older keys may still open it. %1</source>
        <comment>a sentence</comment>
        <translation>لم تكتمل إعادة تشفير السجلات بعد، فقد تفتحها المفاتيح القديمة. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
</TS>
