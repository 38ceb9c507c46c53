<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccessMonth</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The record of access in this month</source>
        <translation>The record of access in this month</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Record of access</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(no longer there)</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nobody signed in</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Clinical record</source>
        <translation>Clinical record</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off.</source>
        <translation>Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off.</translation>
    </message>
    <message>
        <source>The seals at the end of the month</source>
        <translation>The seals at the end of the month</translation>
    </message>
    <message>
        <source>The seals until now</source>
        <translation>The seals until now</translation>
    </message>
    <message>
        <source>The month is not over: read on %1. Print it again afterwards.</source>
        <translation>The month is not over: read on %1. Print it again afterwards.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Printed, saved</source>
        <translation>Printed, saved</translation>
    </message>
    <message>
        <source>Who worked with the record</source>
        <translation>Who worked with the record</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>None was made in this month.</source>
        <translation>None was made in this month.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were made, the last on %1.</source>
        <translation>
            <numerusform>One backup was made, on %1.</numerusform>
            <numerusform>%n backups were made, the last on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What an owner should know of</source>
        <translation>What an owner should know of</translation>
    </message>
    <message>
        <source>Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored.</source>
        <translation>Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 times</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>AccessThings</name>
    <message>
        <source>the text of a consent</source>
        <translation>the text of a consent</translation>
    </message>
    <message>
        <source>the consents of %1</source>
        <translation>the consents of %1</translation>
    </message>
    <message>
        <source>a consent of %1</source>
        <translation>a consent of %1</translation>
    </message>
    <message>
        <source>the questions of the health form</source>
        <translation>the questions of the health form</translation>
    </message>
    <message>
        <source>the health form of %1</source>
        <translation>the health form of %1</translation>
    </message>
    <message>
        <source>what the desk asks</source>
        <translation>what the desk asks</translation>
    </message>
    <message>
        <source>an empty health form for %1</source>
        <translation>an empty health form for %1</translation>
    </message>
    <message>
        <source>consents to sign for %1</source>
        <translation>consents to sign for %1</translation>
    </message>
    <message>
        <source>a doctor’s clearance for %1</source>
        <translation>a doctor’s clearance for %1</translation>
    </message>
    <message>
        <source>why %1 was treated in spite of a caution</source>
        <translation>why %1 was treated in spite of a caution</translation>
    </message>
    <message>
        <source>what the desk is told of %1</source>
        <translation>what the desk is told of %1</translation>
    </message>
    <message>
        <source>an outcome scale of %1</source>
        <translation>an outcome scale of %1</translation>
    </message>
    <message>
        <source>which trigger points of %1 are one</source>
        <translation>which trigger points of %1 are one</translation>
    </message>
    <message>
        <source>the note of a visit of %1</source>
        <translation>the note of a visit of %1</translation>
    </message>
    <message>
        <source>the progress report of %1</source>
        <translation>the progress report of %1</translation>
    </message>
    <message>
        <source>who belongs to %1</source>
        <translation>who belongs to %1</translation>
    </message>
    <message>
        <source>two records of %1 became one</source>
        <translation>two records of %1 became one</translation>
    </message>
    <message>
        <source>the record of %1 was taken apart again</source>
        <translation>the record of %1 was taken apart again</translation>
    </message>
    <message>
        <source>%1 and somebody alike are two people</source>
        <translation>%1 and somebody alike are two people</translation>
    </message>
    <message>
        <source>the appointments of %1</source>
        <translation>the appointments of %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>an appointment</translation>
    </message>
    <message>
        <source>a series of appointments</source>
        <translation>a series of appointments</translation>
    </message>
    <message>
        <source>the waiting list</source>
        <translation>the waiting list</translation>
    </message>
    <message>
        <source>a reminder was given</source>
        <translation>a reminder was given</translation>
    </message>
    <message>
        <source>a reminder was not given after all</source>
        <translation>a reminder was not given after all</translation>
    </message>
    <message>
        <source>a day plan</source>
        <translation>a day plan</translation>
    </message>
    <message>
        <source>the calendars, with the clients’ names</source>
        <translation>the calendars, with the clients’ names</translation>
    </message>
    <message>
        <source>the calendars</source>
        <translation>the calendars</translation>
    </message>
    <message>
        <source>a month’s record of access</source>
        <translation>a month’s record of access</translation>
    </message>
    <message>
        <source>the days on which the clinic is closed</source>
        <translation>the days on which the clinic is closed</translation>
    </message>
    <message>
        <source>the working hours of %1</source>
        <translation>the working hours of %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>a service</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>a room</translation>
    </message>
    <message>
        <source>a phrase of one’s own</source>
        <translation>a phrase of one’s own</translation>
    </message>
    <message>
        <source>a phrase of everybody’s</source>
        <translation>a phrase of everybody’s</translation>
    </message>
    <message>
        <source>the sentences that notes are written with</source>
        <translation>the sentences that notes are written with</translation>
    </message>
    <message>
        <source>how printed pages look</source>
        <translation>how printed pages look</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>somebody</translation>
    </message>
    <message>
        <source>the photo of %1</source>
        <translation>the photo of %1</translation>
    </message>
    <message>
        <source>a file of %1 at the desk</source>
        <translation>a file of %1 at the desk</translation>
    </message>
    <message>
        <source>a clinical file of %1</source>
        <translation>a clinical file of %1</translation>
    </message>
    <message>
        <source>a note about %1</source>
        <translation>a note about %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Wrong password at sign-in</source>
        <translation>Wrong password at sign-in</translation>
    </message>
    <message>
        <source>Locked or closed the clinic</source>
        <translation>Locked or closed the clinic</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Opened a record</translation>
    </message>
    <message>
        <source>Opened the record of %1</source>
        <translation>Opened the record of %1</translation>
    </message>
    <message>
        <source>Opened a visit of %1</source>
        <translation>Opened a visit of %1</translation>
    </message>
    <message>
        <source>Opened a visit summary of %1</source>
        <translation>Opened a visit summary of %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>Added something</source>
        <translation>Added something</translation>
    </message>
    <message>
        <source>Added the client %1</source>
        <translation>Added the client %1</translation>
    </message>
    <message>
        <source>Began a visit of %1</source>
        <translation>Began a visit of %1</translation>
    </message>
    <message>
        <source>Made a visit summary of %1</source>
        <translation>Made a visit summary of %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Changed something</translation>
    </message>
    <message>
        <source>Changed the contact data of %1</source>
        <translation>Changed the contact data of %1</translation>
    </message>
    <message>
        <source>Changed a visit of %1</source>
        <translation>Changed a visit of %1</translation>
    </message>
    <message>
        <source>Changed a visit summary of %1</source>
        <translation>Changed a visit summary of %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Removed something</source>
        <translation>Removed something</translation>
    </message>
    <message>
        <source>Removed the client %1</source>
        <translation>Removed the client %1</translation>
    </message>
    <message>
        <source>Removed a visit of %1</source>
        <translation>Removed a visit of %1</translation>
    </message>
    <message>
        <source>Removed a visit summary of %1</source>
        <translation>Removed a visit summary of %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>Printed something</translation>
    </message>
    <message>
        <source>Printed the record of %1</source>
        <translation>Printed the record of %1</translation>
    </message>
    <message>
        <source>Printed a visit of %1</source>
        <translation>Printed a visit of %1</translation>
    </message>
    <message>
        <source>Printed a visit summary for %1</source>
        <translation>Printed a visit summary for %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>Saved something as a file</source>
        <translation>Saved something as a file</translation>
    </message>
    <message>
        <source>Saved the record of %1 as a file</source>
        <translation>Saved the record of %1 as a file</translation>
    </message>
    <message>
        <source>Saved a visit of %1 as a file</source>
        <translation>Saved a visit of %1 as a file</translation>
    </message>
    <message>
        <source>Saved a visit summary for %1 as a file</source>
        <translation>Saved a visit summary for %1 as a file</translation>
    </message>
    <message>
        <source>Saved as a file: %1</source>
        <translation>Saved as a file: %1</translation>
    </message>
    <message>
        <source>Took data in</source>
        <translation>Took data in</translation>
    </message>
    <message>
        <source>Took in: %1</source>
        <translation>Took in: %1</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Restored a backup</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>Changed who works here</translation>
    </message>
    <message>
        <source>Changed keys or a password</source>
        <translation>Changed keys or a password</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Was refused</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>Was refused: %1</translation>
    </message>
    <message>
        <source>Gave %1 an account for the front desk</source>
        <translation>Gave %1 an account for the front desk</translation>
    </message>
    <message>
        <source>Gave %1 an account as a therapist</source>
        <translation>Gave %1 an account as a therapist</translation>
    </message>
    <message>
        <source>Gave %1 an account as an owner</source>
        <translation>Gave %1 an account as an owner</translation>
    </message>
    <message>
        <source>Added %1 to those who work here</source>
        <translation>Added %1 to those who work here</translation>
    </message>
    <message>
        <source>Changed what is printed behind the name of %1</source>
        <translation>Changed what is printed behind the name of %1</translation>
    </message>
    <message>
        <source>Noted that %1 works here no more</source>
        <translation>Noted that %1 works here no more</translation>
    </message>
    <message>
        <source>Renamed the account of %1</source>
        <translation>Renamed the account of %1</translation>
    </message>
    <message>
        <source>Removed the account of %1</source>
        <translation>Removed the account of %1</translation>
    </message>
    <message>
        <source>Gave %1 a new password</source>
        <translation>Gave %1 a new password</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was at the front desk</source>
        <translation>Made %1 a therapist, who was at the front desk</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was at the front desk</source>
        <translation>Made %1 an owner, who was at the front desk</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was a therapist</source>
        <translation>Left %1 the front desk alone, who was a therapist</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was a therapist</source>
        <translation>Made %1 an owner, who was a therapist</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was an owner</source>
        <translation>Left %1 the front desk alone, who was an owner</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was an owner</source>
        <translation>Made %1 a therapist, who was an owner</translation>
    </message>
    <message>
        <source>Took a change of the accounts back</source>
        <translation>Took a change of the accounts back</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Changed their own password</translation>
    </message>
    <message>
        <source>Had a new recovery sheet made</source>
        <translation>Had a new recovery sheet made</translation>
    </message>
    <message>
        <source>The record was encrypted anew; older keys open nothing any more</source>
        <translation>The record was encrypted anew; older keys open nothing any more</translation>
    </message>
    <message>
        <source>Saved this list as a file</source>
        <translation>Saved this list as a file</translation>
    </message>
    <message>
        <source>Filled the sample clinic</source>
        <translation>Filled the sample clinic</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>Changed the letterhead</translation>
    </message>
    <message>
        <source>Changed after how many minutes the clinic locks</source>
        <translation>Changed after how many minutes the clinic locks</translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation>Changed where backups go</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>(no longer there)</translation>
    </message>
    <message>
        <source>Something that a newer Untie wrote down: %1</source>
        <translation>Something that a newer Untie wrote down: %1</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery sheet, as %1</source>
        <translation>Opened the clinic with the recovery sheet, as %1</translation>
    </message>
    <message>
        <source>Had the recovery sheet shown</source>
        <translation>Had the recovery sheet shown</translation>
    </message>
    <message>
        <source>Printed a first password for %1</source>
        <translation>Printed a first password for %1</translation>
    </message>
    <message>
        <source>Could not be done: %1</source>
        <comment>a sentence of what somebody did</comment>
        <translation>Could not be done: %1</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>Signed a note</translation>
    </message>
    <message>
        <source>Signed a visit of %1</source>
        <translation>Signed a visit of %1</translation>
    </message>
    <message>
        <source>Added to a signed note</source>
        <translation>Added to a signed note</translation>
    </message>
    <message>
        <source>Added to a signed visit of %1</source>
        <translation>Added to a signed visit of %1</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Record of access</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>Changed how long records are kept</translation>
    </message>
    <message>
        <source>Restricted the record of %1</source>
        <translation>Restricted the record of %1</translation>
    </message>
    <message>
        <source>Let others work with the record of %1 again</source>
        <translation>Let others work with the record of %1 again</translation>
    </message>
    <message>
        <source>Hid a client’s record to erase it</source>
        <translation>Hid a client’s record to erase it</translation>
    </message>
    <message>
        <source>Erased a client’s record for good</source>
        <translation>Erased a client’s record for good</translation>
    </message>
</context>
<context>
    <name>AccountName</name>
    <message>
        <source>An account needs a name.</source>
        <translation>An account needs a name.</translation>
    </message>
    <message>
        <source>The name of an account can have at most 200 letters.</source>
        <translation>The name of an account can have at most 200 letters.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Add something that tells the two apart.</source>
        <translation>There is an account of this name already. Add something that tells the two apart.</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.</source>
        <translation>This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet: a new one is needed.</source>
        <translation>An owner knows the recovery sheet: a new one is needed.</translation>
    </message>
    <message>
        <source>Change your own password instead: your keys stay as they are.</source>
        <translation>Change your own password instead: your keys stay as they are.</translation>
    </message>
    <message>
        <source>The record is still being encrypted anew for earlier changes. Let that finish first.</source>
        <translation>The record is still being encrypted anew for earlier changes. Let that finish first.</translation>
    </message>
    <message>
        <source>The list of accounts is full. Nothing was changed.</source>
        <translation>The list of accounts is full. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>AppointmentList</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Your appointments</source>
        <translation>Your appointments</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nothing is booked.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us as early as you can.</source>
        <translation>If you cannot come, please tell us as early as you can.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>An appointment needs somebody who treats.</source>
        <translation>An appointment needs somebody who treats.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>There is no such day or time.</translation>
    </message>
    <message>
        <source>An appointment takes from %1 to %2 minutes.</source>
        <translation>An appointment takes from %1 to %2 minutes.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>The time before and after takes at most %1 minutes each.</translation>
    </message>
    <message>
        <source>Time that is blocked for nobody does not arrive.</source>
        <translation>Time that is blocked for nobody does not arrive.</translation>
    </message>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>This reason has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>This note has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>In treatment</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but something was booked on %2. Set the clock before you go on.</source>
        <translation>This computer&apos;s clock shows %1, but something was booked on %2. Set the clock before you go on.</translation>
    </message>
    <message>
        <source>What is “%1” cannot become “%2”.</source>
        <translation>What is “%1” cannot become “%2”.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Row %1 of the audit is missing.</source>
        <translation>Row %1 of the audit is missing.</translation>
    </message>
    <message>
        <source>Row %1 of the audit was changed.</source>
        <translation>Row %1 of the audit was changed.</translation>
    </message>
    <message>
        <source>The audit was cut off after row %1.</source>
        <translation>The audit was cut off after row %1.</translation>
    </message>
    <message>
        <source>Row %1 of the audit is not the one that was signed.</source>
        <translation>Row %1 of the audit is not the one that was signed.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A folder for backups is named with its whole path.</source>
        <translation>A folder for backups is named with its whole path.</translation>
    </message>
    <message>
        <source>The second folder must be another one: a copy beside the first is lost with it.</source>
        <translation>The second folder must be another one: a copy beside the first is lost with it.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>outside working hours</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>day of the week, from, to</extracomment>
        <translation>%1 %2 to %3</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>not free</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>works here no more</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Not free</source>
        <translation>Not free</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message>
        <source>At most %1 events are taken from one file. What stands from here on was not read.</source>
        <translation>At most %1 events are taken from one file. What stands from here on was not read.</translation>
    </message>
    <message>
        <source>Several clients have this name; choose who is meant, else the time is blocked.</source>
        <translation>Several clients have this name; choose who is meant, else the time is blocked.</translation>
    </message>
    <message>
        <source>What it says is longer than %1 letters; the end is left out.</source>
        <translation>What it says is longer than %1 letters; the end is left out.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>It keeps nobody from other appointments.</source>
        <translation>It keeps nobody from other appointments.</translation>
    </message>
    <message>
        <source>At most %1 appointments are taken from one file. What stands from here on was not taken.</source>
        <translation>At most %1 appointments are taken from one file. What stands from here on was not taken.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>There is no event in this calendar.</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>The record of this client is restricted: nothing is booked for them.</translation>
    </message>
</context>
<context>
    <name>CalendarRun</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken already</source>
        <translation>
            <numerusform>%n taken already</numerusform>
            <numerusform>%n taken already</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>The record of this client is restricted: nothing is booked for them.</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Phone at home</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Phone at work</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Emergency phone</translation>
    </message>
    <message>
        <source>Emergency contact is</source>
        <translation>Emergency contact is</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Not taken over</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>“%1” is no date. It will stand in the note.</source>
        <translation>“%1” is no date. It will stand in the note.</translation>
    </message>
    <message>
        <source>It will stand in the note.</source>
        <translation>It will stand in the note.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It will stand in the note.</source>
        <translation>“%1” is no e-mail address. It will stand in the note.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It will stand in the note.</source>
        <translation>“%1” is no phone number. It will stand in the note.</translation>
    </message>
    <message>
        <source>The photo is left out. %1</source>
        <translation>The photo is left out. %1</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Front desk: the rows fit, all %1 that were checked.</source>
        <translation>Front desk: the rows fit, all %1 that were checked.</translation>
    </message>
    <message>
        <source>Clinical record: the rows fit, all %1 that were checked.</source>
        <translation>Clinical record: the rows fit, all %1 that were checked.</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>Front desk: %1</translation>
    </message>
    <message>
        <source>Clinical record: %1</source>
        <translation>Clinical record: %1</translation>
    </message>
</context>
<context>
    <name>ClientCases</name>
    <message>
        <source>Say what the client comes for.</source>
        <translation>Say what the client comes for.</translation>
    </message>
    <message>
        <source>The complaint has %1 letters; at most %2 can be stored.</source>
        <translation>The complaint has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>The goals have %1 letters; at most %2 can be stored.</source>
        <translation>The goals have %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>A case ends after it began.</source>
        <translation>A case ends after it began.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>There is nothing in this file.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Choose a smaller one.</source>
        <translation>This file is larger than 25 MB. Choose a smaller one.</translation>
    </message>
</context>
<context>
    <name>ClientLinks</name>
    <message>
        <source>Nobody belongs to themselves. Choose somebody else.</source>
        <translation>Nobody belongs to themselves. Choose somebody else.</translation>
    </message>
    <message>
        <source>The contrary stands there already. Take that out first.</source>
        <translation>The contrary stands there already. Take that out first.</translation>
    </message>
    <message>
        <source>That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first.</source>
        <translation>That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first.</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Phone call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>The note has %1 letters; at most %2 can be stored.</source>
        <translation>The note has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>The reason has %1 letters; at most %2 can be stored.</source>
        <translation>The reason has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>A note is of something that has been.</source>
        <translation>A note is of something that has been.</translation>
    </message>
    <message>
        <source>A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.</source>
        <translation>A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.</translation>
    </message>
</context>
<context>
    <name>ClientRecord</name>
    <message>
        <source>All that is kept of you</source>
        <translation>All that is kept of you</translation>
    </message>
    <message>
        <source>Confidential. A therapist’s findings, no diagnosis.</source>
        <translation>Confidential. A therapist’s findings, no diagnosis.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>Copy of a record</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Health forms</translation>
    </message>
    <message>
        <source>Visit notes</source>
        <translation>Visit notes</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) whose note is not signed yet are left out.</source>
        <translation>
            <numerusform>%n visit whose note is not signed yet is left out.</numerusform>
            <numerusform>%n visits whose notes are not signed yet are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns other people is not part of this copy.</source>
        <translation>What concerns other people is not part of this copy.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Pronounced</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>Notes of the desk</translation>
    </message>
    <message>
        <source>Told to the desk</source>
        <translation>Told to the desk</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation>How you are reached</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>by text message</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>none wanted</translation>
    </message>
    <message>
        <source>What you came for</source>
        <translation>What you came for</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>pain, 0 none to 10 worst</source>
        <translation>pain, 0 none to 10 worst</translation>
    </message>
    <message>
        <source>activity, 0 unable to 10 as before</source>
        <translation>activity, 0 unable to 10 as before</translation>
    </message>
    <message>
        <source>What you said of yourself</source>
        <translation>What you said of yourself</translation>
    </message>
    <message>
        <source>Notes outside visits</source>
        <translation>Notes outside visits</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ClientRules</name>
    <message>
        <source>A client needs a name; one word is enough.</source>
        <translation>A client needs a name; one word is enough.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>This name has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>There is no such day. Give day, month and year, or leave it empty.</source>
        <translation>There is no such day. Give day, month and year, or leave it empty.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>This birth date lies in the future.</translation>
    </message>
    <message>
        <source>This birth date lies more than %1 years back. Look at the year.</source>
        <translation>This birth date lies more than %1 years back. Look at the year.</translation>
    </message>
    <message>
        <source>This phone number has %1 characters; at most %2 can be stored.</source>
        <translation>This phone number has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>A phone number has digits. Other remarks go into the note.</source>
        <translation>A phone number has digits. Other remarks go into the note.</translation>
    </message>
    <message>
        <source>This e-mail address has %1 characters; at most %2 can be stored.</source>
        <translation>This e-mail address has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>This is no e-mail address; one looks like name@example.org.</source>
        <translation>This is no e-mail address; one looks like name@example.org.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>This note has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 can be stored.</source>
        <translation>This has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>There is no country %1; choose one of the list.</source>
        <translation>There is no country %1; choose one of the list.</translation>
    </message>
    <message>
        <source>These are %1 besides the preferred one; at most %2 can be stored.</source>
        <translation>These are %1 besides the preferred one; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>These are %1 tags; at most %2 can be stored.</source>
        <translation>These are %1 tags; at most %2 can be stored.</translation>
    </message>
</context>
<context>
    <name>ClinicImport</name>
    <message>
        <source>%1 is too long. Nothing was taken over.</source>
        <translation>%1 is too long. Nothing was taken over.</translation>
    </message>
    <message>
        <source>%1 is no row. Nothing was taken over.</source>
        <translation>%1 is no row. Nothing was taken over.</translation>
    </message>
    <message>
        <source>%1 does not fit the tables of a clinic. Nothing was taken over.</source>
        <translation>%1 does not fit the tables of a clinic. Nothing was taken over.</translation>
    </message>
    <message>
        <source>%1 does not describe a clinic.</source>
        <translation>%1 does not describe a clinic.</translation>
    </message>
    <message>
        <source>This clinic has clients or appointments already. A whole clinic comes into one that was just set up.</source>
        <translation>This clinic has clients or appointments already. A whole clinic comes into one that was just set up.</translation>
    </message>
    <message>
        <source>%1 goes round in a circle. Nothing was taken over.</source>
        <translation>%1 goes round in a circle. Nothing was taken over.</translation>
    </message>
</context>
<context>
    <name>ClinicPlace</name>
    <message>
        <source>This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: choose a folder here, or move the clinic here as a whole. Backups may lie there.</source>
        <translation>This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: choose a folder here, or move the clinic here as a whole. Backups may lie there.</translation>
    </message>
    <message>
        <source>This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside it, or move the clinic out as a whole, for example into Documents. Backups may lie there.</source>
        <translation>This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside it, or move the clinic out as a whole, for example into Documents. Backups may lie there.</translation>
    </message>
</context>
<context>
    <name>ClinicProfileRules</name>
    <message>
        <source>One line of the letterhead has %1 letters; at most %2 can be stored.</source>
        <translation>One line of the letterhead has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>The clinic needs a name: it stands at the head of everything that is printed.</source>
        <translation>The clinic needs a name: it stands at the head of everything that is printed.</translation>
    </message>
    <message>
        <source>There is no time zone %1; write it as in Europe/Berlin.</source>
        <translation>There is no time zone %1; write it as in Europe/Berlin.</translation>
    </message>
    <message>
        <source>The program does not speak the language %1.</source>
        <translation>The program does not speak the language %1.</translation>
    </message>
    <message>
        <source>There is no country %1; write it as in DE.</source>
        <translation>There is no country %1; write it as in DE.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>%1 is not free from %2 to %3.</source>
        <translation>%1 is not free from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4, and the time before or after is needed.</source>
        <translation>%1 has %2 from %3 to %4, and the time before or after is needed.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4.</source>
        <translation>%1 has %2 from %3 to %4.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3.</source>
        <translation>%1 is taken from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 has an appointment with %2 from %3 to %4.</source>
        <translation>%1 has an appointment with %2 from %3 to %4.</translation>
    </message>
    <message>
        <source>%1 does not work from %2 to %3.</source>
        <translation>%1 does not work from %2 to %3.</translation>
    </message>
    <message>
        <source>The clinic is closed on this day.</source>
        <translation>The clinic is closed on this day.</translation>
    </message>
</context>
<context>
    <name>CreateClinic</name>
    <message>
        <source>The owner needs a name.</source>
        <translation>The owner needs a name.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is too long.</source>
        <translation>The owner&apos;s name is too long.</translation>
    </message>
    <message>
        <source>The owner needs a password.</source>
        <translation>The owner needs a password.</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nothing is booked.</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Not free</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>in treatment</source>
        <translation>in treatment</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>to be filled in by pen</source>
        <translation>to be filled in by pen</translation>
    </message>
    <message>
        <source>Empty health form</source>
        <translation>Empty health form</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>Consents to sign</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>All that the desk needs</source>
        <translation>All that the desk needs</translation>
    </message>
    <message>
        <source>First names and rooms</source>
        <translation>First names and rooms</translation>
    </message>
    <message>
        <source>Take back from the desk</source>
        <translation>Take back from the desk</translation>
    </message>
    <message>
        <source>The front desk does not have it any more.</source>
        <translation>The front desk does not have it any more.</translation>
    </message>
    <message>
        <source>Give to the desk</source>
        <translation>Give to the desk</translation>
    </message>
    <message>
        <source>The front desk can print it now.</source>
        <translation>The front desk can print it now.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Visit summary</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>It was handed over, and is not kept at the desk any more.</source>
        <translation>It was handed over, and is not kept at the desk any more.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, born %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>Whole note</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Since the first visit</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>What it means, in plain words</source>
        <translation>What it means, in plain words</translation>
    </message>
    <message>
        <source>No health form was filled in yet.</source>
        <translation>No health form was filled in yet.</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Health form</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>%1 · visit on %2</source>
        <translation>%1 · visit on %2</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>The event has no end; an hour is taken.</source>
        <translation>The event has no end; an hour is taken.</translation>
    </message>
    <message>
        <source>It repeats in a way that appointments cannot (%1); only the first time is taken.</source>
        <translation>It repeats in a way that appointments cannot (%1); only the first time is taken.</translation>
    </message>
    <message>
        <source>It repeats more than %1 times; those after that are not taken.</source>
        <translation>It repeats more than %1 times; those after that are not taken.</translation>
    </message>
    <message>
        <source>The event is never closed; the file is damaged here.</source>
        <translation>The event is never closed; the file is damaged here.</translation>
    </message>
    <message>
        <source>It does not say when it begins, or in a way that cannot be read.</source>
        <translation>It does not say when it begins, or in a way that cannot be read.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the clinic&apos;s is taken.</source>
        <translation>The time zone “%1” is unknown; the clinic&apos;s is taken.</translation>
    </message>
    <message>
        <source>It lasts less than five minutes, so it takes no time.</source>
        <translation>It lasts less than five minutes, so it takes no time.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <translation>It lasts longer than a year.</translation>
    </message>
    <message>
        <source>None of its times is left.</source>
        <translation>None of its times is left.</translation>
    </message>
    <message>
        <source>It lies more than %1 years ahead.</source>
        <translation>It lies more than %1 years ahead.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>active trigger point</source>
        <translation>active trigger point</translation>
    </message>
    <message>
        <source>latent trigger point</source>
        <translation>latent trigger point</translation>
    </message>
    <message>
        <source>tender point</source>
        <translation>tender point</translation>
    </message>
    <message>
        <source>area of pain</source>
        <translation>area of pain</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>tight muscle</translation>
    </message>
    <message>
        <source>spasm</source>
        <translation>spasm</translation>
    </message>
    <message>
        <source>adhesion or scar</source>
        <translation>adhesion or scar</translation>
    </message>
    <message>
        <source>inflammation or swelling</source>
        <translation>inflammation or swelling</translation>
    </message>
    <message>
        <source>numbness or tingling</source>
        <translation>numbness or tingling</translation>
    </message>
    <message>
        <source>area of referred pain</source>
        <translation>area of referred pain</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>bruise</translation>
    </message>
    <message>
        <source>skin lesion</source>
        <translation>skin lesion</translation>
    </message>
    <message>
        <source>lump, refer to a doctor</source>
        <translation>lump, refer to a doctor</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1” is no file.</translation>
    </message>
    <message>
        <source>“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.</source>
        <translation>“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.</source>
        <translation>“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.</translation>
    </message>
    <message>
        <source>“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.</source>
        <translation>“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2: something stands there that no text holds. Export it anew.</source>
        <translation>“%1” is damaged in line %2: something stands there that no text holds. Export it anew.</translation>
    </message>
    <message>
        <source>“%1” is brought in by itself. Only address cards (vCard) can be several files.</source>
        <translation>“%1” is brought in by itself. Only address cards (vCard) can be several files.</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Stands in line %1 too.</source>
        <translation>Stands in line %1 too.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>With a photo.</translation>
    </message>
    <message>
        <source>Likely a client whose record is restricted: nothing of it is changed.</source>
        <translation>Likely a client whose record is restricted: nothing of it is changed.</translation>
    </message>
    <message>
        <source>Belongs to others in the file.</source>
        <translation>Belongs to others in the file.</translation>
    </message>
    <message>
        <source>Stands in line %1 of “%2” too.</source>
        <translation>Stands in line %1 of “%2” too.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>At most %1 people are taken from one file. What stands from here on was not read.</source>
        <translation>At most %1 people are taken from one file. What stands from here on was not read.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. What stands from here on was not read.</source>
        <translation>A quotation mark opens here and is never closed. What stands from here on was not read.</translation>
    </message>
    <message>
        <source>A cell of more than a million letters stands here. What stands from here on was not read.</source>
        <translation>A cell of more than a million letters stands here. What stands from here on was not read.</translation>
    </message>
    <message>
        <source>A row of more than a thousand cells stands here. What stands from here on was not read.</source>
        <translation>A row of more than a thousand cells stands here. What stands from here on was not read.</translation>
    </message>
    <message>
        <source>From here on photos are only named by their address in the internet. They are not fetched.</source>
        <translation>From here on photos are only named by their address in the internet. They are not fetched.</translation>
    </message>
    <message>
        <source>Somebody who belongs to them has no card in the file, and is left out.</source>
        <translation>Somebody who belongs to them has no card in the file, and is left out.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Say why you go on.</source>
        <translation>Say why you go on.</translation>
    </message>
    <message>
        <source>At most 120 letters: what the desk has to know, and no more.</source>
        <translation>At most 120 letters: what the desk has to know, and no more.</translation>
    </message>
    <message>
        <source>A therapist has to sign in once before forms can be filled in here.</source>
        <translation>A therapist has to sign in once before forms can be filled in here.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Nobody has signed yet.</translation>
    </message>
    <message>
        <source>The name of who signs is missing.</source>
        <translation>The name of who signs is missing.</translation>
    </message>
    <message>
        <source>A minor’s guardian has to sign.</source>
        <translation>A minor’s guardian has to sign.</translation>
    </message>
    <message>
        <source>How the guardian is related is missing.</source>
        <translation>How the guardian is related is missing.</translation>
    </message>
    <message>
        <source>The child has to agree too.</source>
        <translation>The child has to agree too.</translation>
    </message>
    <message>
        <source>%1 has not come yet. When was it?</source>
        <translation>%1 has not come yet. When was it?</translation>
    </message>
    <message>
        <source>%1 is too long ago. When was it?</source>
        <translation>%1 is too long ago. When was it?</translation>
    </message>
    <message>
        <source>A whole number from 0 to 10.</source>
        <translation>A whole number from 0 to 10.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 5.</source>
        <translation>A whole number from 1 to 5.</translation>
    </message>
    <message>
        <source>A week from 1 to 43.</source>
        <translation>A week from 1 to 43.</translation>
    </message>
    <message>
        <source>This is longer than 4,000 letters.</source>
        <translation>This is longer than 4,000 letters.</translation>
    </message>
    <message>
        <source>At its best the pain is stronger here than at its worst. Are the two mixed up?</source>
        <translation>At its best the pain is stronger here than at its worst. Are the two mixed up?</translation>
    </message>
    <message>
        <source>The pain now is stronger than at its worst.</source>
        <translation>The pain now is stronger than at its worst.</translation>
    </message>
    <message>
        <source>The pain now is less than at its best.</source>
        <translation>The pain now is less than at its best.</translation>
    </message>
    <message>
        <source>%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.</source>
        <translation>%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.</translation>
    </message>
    <message>
        <source>“%1” is answered with no, but %2 is usually taken for it.</source>
        <translation>“%1” is answered with no, but %2 is usually taken for it.</translation>
    </message>
    <message>
        <source>Medicines are named, and it says that none are taken.</source>
        <translation>Medicines are named, and it says that none are taken.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Would rather not say</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, taken in the last 8 hours</source>
        <translation>%1, taken in the last 8 hours</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 right</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not treat today</source>
        <translation>Do not treat today</translation>
    </message>
    <message>
        <source>Doctor’s clearance first</source>
        <translation>Doctor’s clearance first</translation>
    </message>
    <message>
        <source>Avoid the area</source>
        <translation>Avoid the area</translation>
    </message>
    <message>
        <source>Adapt the treatment</source>
        <translation>Adapt the treatment</translation>
    </message>
    <message>
        <source>Emergency: consider calling for help now</source>
        <translation>Emergency: consider calling for help now</translation>
    </message>
    <message>
        <source>Consider referral to a doctor today</source>
        <translation>Consider referral to a doctor today</translation>
    </message>
    <message>
        <source>Consider referral to a doctor soon</source>
        <translation>Consider referral to a doctor soon</translation>
    </message>
    <message>
        <source>Do not press it; consider referral to a doctor</source>
        <translation>Do not press it; consider referral to a doctor</translation>
    </message>
    <message>
        <source>No massage</source>
        <translation>No massage</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nothing there</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>pressure %1 at most</source>
        <translation>pressure %1 at most</translation>
    </message>
    <message>
        <source>place not named: ask</source>
        <translation>place not named: ask</translation>
    </message>
    <message>
        <source>Not certain: ask.</source>
        <translation>Not certain: ask.</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>Medicine: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the complaint or the activity, in the client’s words.</source>
        <translation>Name the complaint or the activity, in the client’s words.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>That day has not come yet.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, born %2</translation>
    </message>
    <message>
        <source>Please look at the following, which my client told me of before a massage:</source>
        <translation>Please look at the following, which my client told me of before a massage:</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Place: %1.</translation>
    </message>
    <message>
        <source>I have not worked on it and will not before you have seen it.</source>
        <translation>I have not worked on it and will not before you have seen it.</translation>
    </message>
    <message>
        <source>I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.</source>
        <translation>I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.</translation>
    </message>
    <message>
        <source>Name the doctor.</source>
        <translation>Name the doctor.</translation>
    </message>
    <message>
        <source>Name the day with its year.</source>
        <translation>Name the day with its year.</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <translation>It ends before it was given.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The clearance by %1 expired on %2</source>
        <translation>The clearance by %1 expired on %2</translation>
    </message>
    <message>
        <source>Cleared until %1 by %2</source>
        <translation>Cleared until %1 by %2</translation>
    </message>
    <message>
        <source>%1 for: %2</source>
        <translation>%1 for: %2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>Filled in by the client</translation>
    </message>
    <message>
        <source>Begun by the client</source>
        <translation>Begun by the client</translation>
    </message>
    <message>
        <source>on %1, not taken over yet</source>
        <translation>on %1, not taken over yet</translation>
    </message>
    <message>
        <source>Health form begun</source>
        <translation>Health form begun</translation>
    </message>
    <message>
        <source>on %1, not finished</source>
        <translation>on %1, not finished</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>No intake yet</translation>
    </message>
    <message>
        <source>nothing is known of this client’s health</source>
        <translation>nothing is known of this client’s health</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Intake is due</source>
        <translation>Intake is due</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>last looked through on %1</translation>
    </message>
</context>
<context>
    <name>IntakePages</name>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Dose, and what for</source>
        <translation>Dose, and what for</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Taken today</translation>
    </message>
    <message>
        <source>Operation or accident</source>
        <translation>Operation or accident</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Health form</translation>
    </message>
    <message>
        <source>Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage.</source>
        <translation>Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage.</translation>
    </message>
    <message>
        <source>Kept in confidence. It helps us to treat you safely, and is no medical examination.</source>
        <translation>Kept in confidence. It helps us to treat you safely, and is no medical examination.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Telephone, e-mail</translation>
    </message>
    <message>
        <source>What I have written is true as far as I know. I will say when something changes.</source>
        <translation>What I have written is true as far as I know. I will say when something changes.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Signature (of a parent or guardian, for a minor)</source>
        <translation>Signature (of a parent or guardian, for a minor)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a moment</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Health form, filled in by the client on %1</source>
        <translation>Health form, filled in by the client on %1</translation>
    </message>
    <message>
        <source>Health form, filled in with the client on %1</source>
        <translation>Health form, filled in with the client on %1</translation>
    </message>
    <message>
        <source>Part of the confidential health record.</source>
        <translation>Part of the confidential health record.</translation>
    </message>
    <message>
        <source>Nothing has changed since the form before, says the client.</source>
        <translation>Nothing has changed since the form before, says the client.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>Each stands alone. Sign those you agree to; you can take any of them back.</translation>
    </message>
    <message>
        <source>%1. Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>%1. Each stands alone. Sign those you agree to; you can take any of them back.</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Name in capitals</translation>
    </message>
    <message>
        <source>Consents that were given</source>
        <translation>Consents that were given</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Taken back on</translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>None was given yet.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The backup %1 was not removed: it holds %2, which Untie did not put there.</source>
        <translation>The backup %1 was not removed: it holds %2, which Untie did not put there.</translation>
    </message>
    <message>
        <source>%1 is the clinic itself. Choose another folder for its backups.</source>
        <translation>%1 is the clinic itself. Choose another folder for its backups.</translation>
    </message>
    <message>
        <source>%1 lies within the clinic. Choose a folder outside it, best on another disk.</source>
        <translation>%1 lies within the clinic. Choose a folder outside it, best on another disk.</translation>
    </message>
    <message>
        <source>%1 is a backup already. Choose the folder above it.</source>
        <translation>%1 is a backup already. Choose the folder above it.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the front desk&apos;s vault is older than the clinical one remembers.</source>
        <translation>These two files are not from the same moment: the front desk&apos;s vault is older than the clinical one remembers.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the clinical vault is older than the front desk&apos;s remembers.</source>
        <translation>These two files are not from the same moment: the clinical vault is older than the front desk&apos;s remembers.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>The front desk&apos;s vault is older than when this computer saw it last: somebody put an old copy in its place.</translation>
    </message>
    <message>
        <source>The clinical vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>The clinical vault is older than when this computer saw it last: somebody put an old copy in its place.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>The front desk&apos;s vault has another history than this computer saw: it went on from an old copy, or was changed.</translation>
    </message>
    <message>
        <source>The clinical vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>The clinical vault has another history than this computer saw: it went on from an old copy, or was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have visits, but the front desk does not know them.</source>
        <translation>
            <numerusform>One client has visits, but the front desk does not know them.</numerusform>
            <numerusform>%n clients have visits, but the front desk does not know them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between the two vaults could not be finished yet; they are tried again at the next sign-in.</source>
        <translation>
            <numerusform>One step between the two vaults could not be finished yet; it is tried again at the next sign-in.</numerusform>
            <numerusform>%n steps between the two vaults could not be finished yet; they are tried again at the next sign-in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of several clinics lie in this folder. Choose one of them.</source>
        <translation>Backups of several clinics lie in this folder. Choose one of them.</translation>
    </message>
    <message>
        <source>Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.</source>
        <translation>Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.</translation>
    </message>
    <message>
        <source>This backup is of another clinic. Restore it into a new folder.</source>
        <translation>This backup is of another clinic. Restore it into a new folder.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this backup: it is another clinic&apos;s, or from before or after the sheet was replaced.</source>
        <translation>This recovery sheet does not open this backup: it is another clinic&apos;s, or from before or after the sheet was replaced.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.</source>
        <translation>This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.</translation>
    </message>
    <message>
        <source>Say under which name the owner signs in from now on.</source>
        <translation>Say under which name the owner signs in from now on.</translation>
    </message>
    <message>
        <source>No keyring is left of this clinic, so its owner needs a new password.</source>
        <translation>No keyring is left of this clinic, so its owner needs a new password.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.</source>
        <translation>
            <numerusform>%n form in the inbox cannot be opened: it was sealed for another clinical vault. Ask this client again.</numerusform>
            <numerusform>%n forms in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown client %1</source>
        <translation>Unknown client %1</translation>
    </message>
    <message>
        <source>There were visits of this client and no entry at the front desk. Say who it is.</source>
        <translation>There were visits of this client and no entry at the front desk. Say who it is.</translation>
    </message>
    <message>
        <source>%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.</source>
        <translation>%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever finds the record has to know.</source>
        <translation>Say in a few words why: whoever finds the record has to know.</translation>
    </message>
</context>
<context>
    <name>KeyringTrust</name>
    <message>
        <source>The list of accounts (the file “keyring”) was changed by something other than Untie. The record is whole, but accounts cannot be changed until the keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>The list of accounts (the file “keyring”) was changed by something other than Untie. The record is whole, but accounts cannot be changed until the keyring is restored from a backup or made anew with the recovery sheet.</translation>
    </message>
    <message>
        <source>The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put an old copy back, and passwords of that day open it again. Accounts cannot be changed until the newest keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put an old copy back, and passwords of that day open it again. Accounts cannot be changed until the newest keyring is restored from a backup or made anew with the recovery sheet.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>These lines have %1 letters; at most %2 can be stored.</source>
        <translation>These lines have %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>This colour or size is not among those that can be chosen.</source>
        <translation>This colour or size is not among those that can be chosen.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>How the name is said</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Preferred phone</source>
        <translation>Preferred phone</translation>
    </message>
    <message>
        <source>Preferred e-mail</source>
        <translation>Preferred e-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Language of what is printed</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note for the front desk</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>same family name</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>same birth date</translation>
    </message>
    <message>
        <source>similar birth date</source>
        <translation>similar birth date</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
</context>
<context>
    <name>MuscleChoice</name>
    <message>
        <source>l left</source>
        <extracomment>Words that mean the left side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>l left</translation>
    </message>
    <message>
        <source>r right</source>
        <extracomment>Words that mean the right side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>r right</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Late entry</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Client disagrees</source>
        <translation>Client disagrees</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Subjective</source>
        <translation>Subjective</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>NoteProof</name>
    <message>
        <source>This visit counts as signed, but its signature is missing. Do not rely on it; compare it with a backup.</source>
        <translation>This visit counts as signed, but its signature is missing. Do not rely on it; compare it with a backup.</translation>
    </message>
    <message>
        <source>This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.</source>
        <translation>This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.</translation>
    </message>
    <message>
        <source>This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.</source>
        <translation>This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.</translation>
    </message>
    <message>
        <source>The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.</source>
        <translation>The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.</translation>
    </message>
    <message>
        <source>This note was signed with a key that is not known as its author&apos;s. Compare it with a backup.</source>
        <translation>This note was signed with a key that is not known as its author&apos;s. Compare it with a backup.</translation>
    </message>
    <message>
        <source>Something that was added to this note is missing, or stands in another order. Compare it with a backup.</source>
        <translation>Something that was added to this note is missing, or stands in another order. Compare it with a backup.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>Use at least %1 characters; a few words in a row are easy to remember.</source>
        <translation>Use at least %1 characters; a few words in a row are easy to remember.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.</source>
        <translation>This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.</translation>
    </message>
</context>
<context>
    <name>PasswordSlip</name>
    <message>
        <source>This opens Untie for you. Nobody but you should read it.</source>
        <translation>This opens Untie for you. Nobody but you should read it.</translation>
    </message>
    <message>
        <source>Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.</source>
        <translation>Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.</translation>
    </message>
    <message>
        <source>Tear this up when you have.</source>
        <translation>Tear this up when you have.</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>Somebody who works here needs a name.</source>
        <translation>Somebody who works here needs a name.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>This name has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>These credentials have %1 letters; at most %2 can be stored.</source>
        <translation>These credentials have %1 letters; at most %2 can be stored.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>The key is letters and digits, with a letter first.</source>
        <translation>The key is letters and digits, with a letter first.</translation>
    </message>
    <message>
        <source>The key has %1 letters; at most %2 can be stored.</source>
        <translation>The key has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>The name has %1 letters; at most %2 can be stored.</source>
        <translation>The name has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>The phrase has no text.</source>
        <translation>The phrase has no text.</translation>
    </message>
    <message>
        <source>The text has %1 letters; at most %2 can be stored.</source>
        <translation>The text has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>There is another phrase with the key “%1”.</source>
        <translation>There is another phrase with the key “%1”.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>This picture is larger than 20 MB. Choose a smaller one.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or a JPEG.</source>
        <translation>This is no picture that can be shown. Choose a PNG or a JPEG.</translation>
    </message>
    <message>
        <source>This picture has more than 16 megapixels. Choose a smaller one.</source>
        <translation>This picture has more than 16 megapixels. Choose a smaller one.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>This picture is damaged and cannot be read.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a muscle, %2 &quot;left&quot; or &quot;right&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PointChange</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>not examined</translation>
    </message>
</context>
<context>
    <name>PointMerge</name>
    <message>
        <source>The two lie on different sides of the body.</source>
        <translation>The two lie on different sides of the body.</translation>
    </message>
    <message>
        <source>One visit looked at both of them, so they are two.</source>
        <translation>One visit looked at both of them, so they are two.</translation>
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
        <translation>not examined today</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 are scores before and after, %2 is a day</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>not examined</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 are the scores of that day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>quiet today</translation>
    </message>
    <message>
        <source>= as %1</source>
        <translation>= as %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 is an arrow up or down, %2 a number of points, %3 a day</extracomment>
        <translation>%1 %2 since %3</translation>
    </message>
    <message>
        <source>open since the last visit</source>
        <translation>open since the last visit</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>then %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 after</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Visit summary</source>
        <translation>Visit summary</translation>
    </message>
</context>
<context>
    <name>ProgressPages</name>
    <message>
        <source>A therapist’s findings, no diagnosis and no promise.</source>
        <translation>A therapist’s findings, no diagnosis and no promise.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>There was no visit in this time.</source>
        <translation>There was no visit in this time.</translation>
    </message>
    <message>
        <source>Each place, pain 0–10 before treatment</source>
        <translation>Each place, pain 0–10 before treatment</translation>
    </message>
    <message>
        <source>In the client’s own words</source>
        <translation>In the client’s own words</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>pain, 0 is none</source>
        <translation>pain, 0 is none</translation>
    </message>
    <message>
        <source>able to do it, 10 is fully</source>
        <translation>able to do it, 10 is fully</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>about the same</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>clearly better</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>clearly worse</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Scales</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were followed in this time.</source>
        <translation>
            <numerusform>%n place was followed in this time.</numerusform>
            <numerusform>%n places were followed in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not hurt on pressure any more.</source>
        <translation>
            <numerusform>%n of them does not hurt on pressure any more.</numerusform>
            <numerusform>%n of them do not hurt on pressure any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly less than at first.</source>
        <translation>
            <numerusform>%n hurts clearly less than at first.</numerusform>
            <numerusform>%n hurt clearly less than at first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly more than at first.</source>
        <translation>
            <numerusform>%n hurts clearly more than at first.</numerusform>
            <numerusform>%n hurt clearly more than at first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), %1 to %2</source>
        <translation>
            <numerusform>%n visit, %1 to %2</numerusform>
            <numerusform>%n visits, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Letters are missing in line %1: it has %2 of %3.</source>
        <translation>Letters are missing in line %1: it has %2 of %3.</translation>
    </message>
    <message>
        <source>Line %1 is too long: it has %2 letters in place of %3.</source>
        <translation>Line %1 is too long: it has %2 letters in place of %3.</translation>
    </message>
    <message>
        <source>Letter %2 in line %1 is none that stands on a recovery sheet.</source>
        <translation>Letter %2 in line %1 is none that stands on a recovery sheet.</translation>
    </message>
    <message>
        <source>Line %1 is not quite right: look at letter %2.</source>
        <translation>Line %1 is not quite right: look at letter %2.</translation>
    </message>
    <message>
        <source>Line %1 is not right in several places: compare it with the sheet.</source>
        <translation>Line %1 is not right in several places: compare it with the sheet.</translation>
    </message>
    <message>
        <source>Line %1 stands in the wrong place: compare the order of the lines with the sheet.</source>
        <translation>Line %1 stands in the wrong place: compare the order of the lines with the sheet.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever holds it can open every record of this clinic, without any password.</source>
        <translation>Keep it locked away. Whoever holds it can open every record of this clinic, without any password.</translation>
    </message>
    <message>
        <source>Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, what looks like O is zero. Small letters are as good as capitals.</source>
        <translation>Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, what looks like O is zero. Small letters are as good as capitals.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.</source>
        <translation>When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>How to keep it</translation>
    </message>
    <message>
        <source>Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.

Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where clients walk by.

Take no photograph of it, send it to nobody, and keep no file of it on a computer.</source>
        <translation>Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.

Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where clients walk by.

Take no photograph of it, send it to nobody, and keep no file of it on a computer.</translation>
    </message>
    <message>
        <source>When it was lost, or somebody saw it</source>
        <translation>When it was lost, or somebody saw it</translation>
    </message>
    <message>
        <source>Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; this one then opens only the backups that were made before.</source>
        <translation>Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; this one then opens only the backups that were made before.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>For the clinic in the folder %1</source>
        <translation>For the clinic in the folder %1</translation>
    </message>
    <message>
        <source>Copy %1 is kept by, and where</source>
        <translation>Copy %1 is kept by, and where</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Every %1 days</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Every %1 weeks</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Every %1 months</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>Every %1 years</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 times</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
</context>
<context>
    <name>ReferralRank</name>
    <message>
        <source>%1: the muscle to check</source>
        <extracomment>%1 is a part of the body that hurts</extracomment>
        <translation>%1: the muscle to check</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, in Qt&apos;s date format</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>This client had a point here; it was quiet on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>This client had a point here; it was quiet on %1</translation>
    </message>
    <message>
        <source>This client has an open point here, seen on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>This client has an open point here, seen on %1</translation>
    </message>
    <message>
        <source>This client has an open point here, %1 on %2</source>
        <extracomment>%1 is a score, %2 a day</extracomment>
        <translation>This client has an open point here, %1 on %2</translation>
    </message>
    <message>
        <source>%1: main zone, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts and a main zone of a muscle, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: main zone, %2 of %3</translation>
    </message>
    <message>
        <source>%1: some only, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: some only, %2 of %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Your appointment at %1</source>
        <translation>Your appointment at %1</translation>
    </message>
    <message>
        <source>Good day %1,

this is to remind you of your appointment on %2 at %3. If you cannot come, please tell us as soon as you can.

%4</source>
        <translation>Good day %1,

this is to remind you of your appointment on %2 at %3. If you cannot come, please tell us as soon as you can.

%4</translation>
    </message>
</context>
<context>
    <name>Restriction</name>
    <message>
        <source>This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1</source>
        <comment>a reason</comment>
        <translation>This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.</source>
        <translation>The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.</translation>
    </message>
    <message>
        <source>Therapists can open the clients, their visits and their notes.</source>
        <translation>Therapists can open the clients, their visits and their notes.</translation>
    </message>
    <message>
        <source>Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.</source>
        <translation>Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>booked</source>
        <translation>booked</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>in room</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min late</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This sentence would be empty.</source>
        <translation>This sentence would be empty.</translation>
    </message>
    <message>
        <source>There is no value {%1} in this sentence.</source>
        <translation>There is no value {%1} in this sentence.</translation>
    </message>
    <message>
        <source>Each bracket is closed before the next one is opened.</source>
        <translation>Each bracket is closed before the next one is opened.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>A series by months keeps its day. Move one of its appointments, or end it and begin another.</source>
        <translation>A series by months keeps its day. Move one of its appointments, or end it and begin another.</translation>
    </message>
    <message>
        <source>It cannot repeat like this.</source>
        <translation>It cannot repeat like this.</translation>
    </message>
    <message>
        <source>None of these times is free.</source>
        <translation>None of these times is free.</translation>
    </message>
</context>
<context>
    <name>ServiceTint</name>
    <message>
        <source>Clay</source>
        <translation>Clay</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Sky</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Honey</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Sea</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Stone</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>It needs a name.</source>
        <translation>It needs a name.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>This name has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>A treatment takes from %1 to %2 minutes.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>The time before and after takes at most %1 minutes each.</translation>
    </message>
    <message>
        <source>This price cannot be.</source>
        <translation>This price cannot be.</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>L</source>
        <extracomment>one letter for the left side of the body</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter for the right side of the body</extracomment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This clinic has several owners: say which account is yours.</source>
        <translation>This clinic has several owners: say which account is yours.</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Nothing is written and nothing is marked: there is nothing to sign.</source>
        <translation>Nothing is written and nothing is marked: there is nothing to sign.</translation>
    </message>
    <message>
        <source>S: why the client came is not written down.</source>
        <translation>S: why the client came is not written down.</translation>
    </message>
    <message>
        <source>O: nothing was found, and no word says so.</source>
        <translation>O: nothing was found, and no word says so.</translation>
    </message>
    <message>
        <source>A: your reading of it is missing.</source>
        <translation>A: your reading of it is missing.</translation>
    </message>
    <message>
        <source>P: how it goes on is missing.</source>
        <translation>P: how it goes on is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have no score.</source>
        <translation>
            <numerusform>One point has no score.</numerusform>
            <numerusform>%n points have no score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of last time were not looked at.</source>
        <translation>
            <numerusform>One point of last time was not looked at.</numerusform>
            <numerusform>%n points of last time were not looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a signed note can be added to.</source>
        <translation>Only a signed note can be added to.</translation>
    </message>
    <message>
        <source>This visit was voided. Only an addendum can follow.</source>
        <translation>This visit was voided. Only an addendum can follow.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Select the words in the note that are wrong.</translation>
    </message>
    <message>
        <source>The new words are the old ones.</source>
        <translation>The new words are the old ones.</translation>
    </message>
    <message>
        <source>This is too long to be stored. Shorten it, or add it in two parts.</source>
        <translation>This is too long to be stored. Shorten it, or add it in two parts.</translation>
    </message>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>This note is signed more than a day after the visit. Say why it is late.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) for a sensitive area that was treated are not signed.</source>
        <translation>
            <numerusform>One consent for a sensitive area that was treated is not signed.</numerusform>
            <numerusform>%n consents for sensitive areas that were treated are not signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are copied from last time and were not touched.</source>
        <translation>
            <numerusform>%n text is copied from last time and was not touched.</numerusform>
            <numerusform>%n texts are copied from last time and were not touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>One word is meant, of at most %1 letters.</source>
        <translation>One word is meant, of at most %1 letters.</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Bone, joint or skin</source>
        <translation>Bone, joint or skin</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Skin</translation>
    </message>
</context>
<context>
    <name>TreatmentPlaces</name>
    <message>
        <source>Both sides</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Nowhere in particular</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>improving</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>back again</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>The number of pages cannot be read.</source>
        <translation>The number of pages cannot be read.</translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>Page %1 is damaged.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to one of “%2” that is not there.</source>
        <translation>A row of “%1” refers to one of “%2” that is not there.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be counted.</source>
        <translation>The rows of “%1” cannot be counted.</translation>
    </message>
</context>
<context>
    <name>VisitNotePages</name>
    <message>
        <source>born on %1</source>
        <translation>born on %1</translation>
    </message>
    <message>
        <source>Confidential health record. A therapist’s findings, no diagnosis.</source>
        <translation>Confidential health record. A therapist’s findings, no diagnosis.</translation>
    </message>
    <message>
        <source>Visit note</source>
        <translation>Visit note</translation>
    </message>
    <message>
        <source>somebody who is no longer known</source>
        <translation>somebody who is no longer known</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>VOID. This visit does not count; why is said at the end.</source>
        <translation>VOID. This visit does not count; why is said at the end.</translation>
    </message>
    <message>
        <source>DRAFT. This note is not signed yet.</source>
        <translation>DRAFT. This note is not signed yet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pain</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, left</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, right</translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 at rest</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>taut band</translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation>no taut band</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>nodule</translation>
    </message>
    <message>
        <source>no nodule</source>
        <translation>no nodule</translation>
    </message>
    <message>
        <source>refers</source>
        <translation>refers</translation>
    </message>
    <message>
        <source>does not refer</source>
        <translation>does not refer</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>recognised</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>twitch</translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation>no twitch</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1, in: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Late entry</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Verified: it is what was signed, and nothing is missing.</source>
        <translation>Verified: it is what was signed, and nothing is missing.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>At home, and next time</source>
        <translation>At home, and next time</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>What was measured</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressure</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>%1, light lotioning</source>
        <translation>%1, light lotioning</translation>
    </message>
    <message>
        <source>%1, heavy lotioning</source>
        <translation>%1, heavy lotioning</translation>
    </message>
    <message>
        <source>%1, medium</source>
        <translation>%1, medium</translation>
    </message>
    <message>
        <source>%1, strong</source>
        <translation>%1, strong</translation>
    </message>
    <message>
        <source>%1, deep</source>
        <translation>%1, deep</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Pain as a whole, 0–10</source>
        <translation>Pain as a whole, 0–10</translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation>Pressure pain threshold</translation>
    </message>
    <message>
        <source>Pressure pain threshold: %1</source>
        <translation>Pressure pain threshold: %1</translation>
    </message>
    <message>
        <source>%1, passive</source>
        <translation>%1, passive</translation>
    </message>
    <message>
        <source>Visit %1 on %2, %3 minutes</source>
        <translation>Visit %1 on %2, %3 minutes</translation>
    </message>
</context>
<context>
    <name>VisitRules</name>
    <message>
        <source>Mark %1: a score is a whole number from 0 to 10.</source>
        <translation>Mark %1: a score is a whole number from 0 to 10.</translation>
    </message>
    <message>
        <source>Mark %1: what was not examined has no score.</source>
        <translation>Mark %1: what was not examined has no score.</translation>
    </message>
    <message>
        <source>Mark %1 lies outside the body map. Set it again.</source>
        <translation>Mark %1 lies outside the body map. Set it again.</translation>
    </message>
    <message>
        <source>Mark %1: the remark is too long; the note has room for it.</source>
        <translation>Mark %1: the remark is too long; the note has room for it.</translation>
    </message>
    <message>
        <source>A visit belongs to a client.</source>
        <translation>A visit belongs to a client.</translation>
    </message>
    <message>
        <source>A visit needs a therapist.</source>
        <translation>A visit needs a therapist.</translation>
    </message>
    <message>
        <source>A visit needs the day and time when it began.</source>
        <translation>A visit needs the day and time when it began.</translation>
    </message>
    <message>
        <source>This visit would begin in the future. Look at its date.</source>
        <translation>This visit would begin in the future. Look at its date.</translation>
    </message>
    <message>
        <source>A visit lasts from one minute to one day.</source>
        <translation>A visit lasts from one minute to one day.</translation>
    </message>
    <message>
        <source>One part of the note has %1 characters; at most %2 can be stored.</source>
        <translation>One part of the note has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>Mark %1 is there twice. Remove one of the two.</source>
        <translation>Mark %1 is there twice. Remove one of the two.</translation>
    </message>
    <message>
        <source>Mark %1: the painted area is too large. Paint it with fewer strokes.</source>
        <translation>Mark %1: the painted area is too large. Paint it with fewer strokes.</translation>
    </message>
    <message>
        <source>Mark %1 cannot be its own key.</source>
        <translation>Mark %1 cannot be its own key.</translation>
    </message>
    <message>
        <source>Treatment %1 has no technique.</source>
        <translation>Treatment %1 has no technique.</translation>
    </message>
    <message>
        <source>Treatment %1 lasts from 1 to %2 minutes.</source>
        <translation>Treatment %1 lasts from 1 to %2 minutes.</translation>
    </message>
    <message>
        <source>Treatment %1: pressure is a number from 1 to 5.</source>
        <translation>Treatment %1: pressure is a number from 1 to 5.</translation>
    </message>
    <message>
        <source>Treatment %1: the response is too long; the note has room for it.</source>
        <translation>Treatment %1: the response is too long; the note has room for it.</translation>
    </message>
    <message>
        <source>How it was overall is a whole number from 0 to 10.</source>
        <translation>How it was overall is a whole number from 0 to 10.</translation>
    </message>
    <message>
        <source>Home care has %1 characters; at most %2 can be stored.</source>
        <translation>Home care has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>The next visit is in 1 to %1 weeks.</source>
        <translation>The next visit is in 1 to %1 weeks.</translation>
    </message>
    <message>
        <source>Measure %1: a range of motion is from −90 to 200 degrees.</source>
        <translation>Measure %1: a range of motion is from −90 to 200 degrees.</translation>
    </message>
    <message>
        <source>Measure %1: a pressure is from 0 to 1500 kPa.</source>
        <translation>Measure %1: a pressure is from 0 to 1500 kPa.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in a sentence</comment>
        <translation>back</translation>
    </message>
    <message>
        <source>front</source>
        <comment>in a sentence</comment>
        <translation>front</translation>
    </message>
    <message>
        <source>left side</source>
        <comment>in a sentence</comment>
        <translation>left side</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>in a sentence</comment>
        <translation>right side</translation>
    </message>
    <message>
        <source>Visit summary, %1</source>
        <translation>Visit summary, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in full</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day without its weekday</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Your visit on %1, %n minute(s)</source>
        <translation>
            <numerusform>Your visit on %1, %n minute</numerusform>
            <numerusform>Your visit on %1, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <comment>the next visit</comment>
        <translation>ddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>Why you came</source>
        <translation>Why you came</translation>
    </message>
    <message>
        <source>Since last time, before treatment</source>
        <translation>Since last time, before treatment</translation>
    </message>
    <message>
        <source>sides</source>
        <comment>of the body, in a sentence</comment>
        <translation>sides</translation>
    </message>
    <message>
        <source>Nothing marked at this visit: %1.</source>
        <translation>Nothing marked at this visit: %1.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>What to expect</translation>
    </message>
    <message>
        <source>The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep moving as it suits you.</source>
        <translation>The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep moving as it suits you.</translation>
    </message>
    <message>
        <source>When to call a doctor</source>
        <translation>When to call a doctor</translation>
    </message>
    <message>
        <source>Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, a hot painful calf, or new numbness or weakness.

Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels.</source>
        <translation>Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, a hot painful calf, or new numbness or weakness.

Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.</source>
        <translation>A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.</translation>
    </message>
    <message>
        <source>pain 0–10, before → after</source>
        <translation>pain 0–10, before → after</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>What we found</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, before each visit</source>
        <translation>%1, before each visit</translation>
    </message>
    <message>
        <source>This visit was voided. Nothing of it is printed.</source>
        <translation>This visit was voided. Nothing of it is printed.</translation>
    </message>
    <message>
        <source>Another place of the body</source>
        <translation>Another place of the body</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>Back of the body</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <translation>Front of the body</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Side of the body</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, left</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, right</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, in the middle</translation>
    </message>
    <message>
        <source>Please show this place to a doctor.</source>
        <translation>Please show this place to a doctor.</translation>
    </message>
    <message>
        <source>This place is quiet now.</source>
        <translation>This place is quiet now.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapist&apos;s name, credential</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knot, familiar pain</source>
        <translation>knot, familiar pain</translation>
    </message>
    <message>
        <source>knot, only on pressure</source>
        <translation>knot, only on pressure</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>tender spot</translation>
    </message>
    <message>
        <source>where you feel it</source>
        <translation>where you feel it</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>tight muscle</translation>
    </message>
    <message>
        <source>cramped muscle</source>
        <translation>cramped muscle</translation>
    </message>
    <message>
        <source>stuck tissue or scar</source>
        <translation>stuck tissue or scar</translation>
    </message>
    <message>
        <source>swollen, left in peace</source>
        <translation>swollen, left in peace</translation>
    </message>
    <message>
        <source>numb or tingling</source>
        <translation>numb or tingling</translation>
    </message>
    <message>
        <source>where a knot sends its pain</source>
        <translation>where a knot sends its pain</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>bruise</translation>
    </message>
    <message>
        <source>skin, left in peace</source>
        <translation>skin, left in peace</translation>
    </message>
    <message>
        <source>please show to a doctor</source>
        <translation>please show to a doctor</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>quiet now</translation>
    </message>
    <message>
        <source>How it felt as a whole, 0 to 10: %1</source>
        <translation>How it felt as a whole, 0 to 10: %1</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>What we did</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>At home</translation>
    </message>
    <message numerus="yes">
        <source>In about %n week(s).</source>
        <translation>
            <numerusform>In about a week.</numerusform>
            <numerusform>In about %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <translation>What you want to reach</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Somebody must be waiting.</source>
        <translation>Somebody must be waiting.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>A treatment takes from %1 to %2 minutes.</translation>
    </message>
    <message>
        <source>The treatment does not fit between these times.</source>
        <translation>The treatment does not fit between these times.</translation>
    </message>
    <message>
        <source>At least one day of the week must suit.</source>
        <translation>At least one day of the week must suit.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>This note has %1 characters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>On this day the clocks go forward and there is no %1; it is %2 then.</source>
        <translation>On this day the clocks go forward and there is no %1; it is %2 then.</translation>
    </message>
    <message>
        <source>On this day the clocks go back and %1 comes twice; this is the first.</source>
        <translation>On this day the clocks go back and %1 comes twice; this is the first.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>This reason has %1 letters; at most %2 can be stored.</translation>
    </message>
    <message>
        <source>A working time ends after it begins, on the same day.</source>
        <translation>A working time ends after it begins, on the same day.</translation>
    </message>
    <message>
        <source>A day can have at most %1 working times.</source>
        <translation>A day can have at most %1 working times.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>%1 % copied and checked</source>
        <translation>%1 % copied and checked</translation>
    </message>
    <message>
        <source>Stopped: no backup was made, and nothing is left of what was begun.</source>
        <translation>Stopped: no backup was made, and nothing is left of what was begun.</translation>
    </message>
    <message>
        <source>Backup verified: %1 (%2)</source>
        <translation>Backup verified: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check.</source>
        <translation>Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>keyring: %1 accounts, written by Untie</source>
        <translation>keyring: %1 accounts, written by Untie</translation>
    </message>
    <message>
        <source>%1: %2 pages read</source>
        <translation>%1: %2 pages read</translation>
    </message>
    <message>
        <source>The clinical vault was not checked: this account does not open it.</source>
        <translation>The clinical vault was not checked: this account does not open it.</translation>
    </message>
    <message>
        <source>Client %1 has visits, but the front desk does not know them.</source>
        <translation>Client %1 has visits, but the front desk does not know them.</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>No faults found.</translation>
    </message>
    <message>
        <source>Faults found: %1. Restore a backup, or keep a copy and ask for help.</source>
        <translation>Faults found: %1. Restore a backup, or keep a copy and ask for help.</translation>
    </message>
    <message>
        <source>keyring: %1 accounts</source>
        <translation>keyring: %1 accounts</translation>
    </message>
    <message>
        <source>audit: %1 rows verified, %2 signed; the newest is number %3</source>
        <translation>audit: %1 rows verified, %2 signed; the newest is number %3</translation>
    </message>
    <message>
        <source>audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>checked in part</translation>
    </message>
    <message>
        <source>steps between the vaults that are still to be done: %1</source>
        <translation>steps between the vaults that are still to be done: %1</translation>
    </message>
    <message>
        <source>backups: %1</source>
        <translation>backups: %1</translation>
    </message>
    <message>
        <source>opens with an earlier recovery sheet</source>
        <translation>opens with an earlier recovery sheet</translation>
    </message>
    <message>
        <source>signed notes: %1 verified, with %2 additions</source>
        <translation>signed notes: %1 verified, with %2 additions</translation>
    </message>
    <message>
        <source>Visit %1 of client %2: %3</source>
        <translation>Visit %1 of client %2: %3</translation>
    </message>
    <message>
        <source>notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</translation>
    </message>
    <message>
        <source>notes outside visits: %1 verified</source>
        <translation>notes outside visits: %1 verified</translation>
    </message>
    <message>
        <source>with a version that is not signed, as before notes outside visits were: %1</source>
        <translation>with a version that is not signed, as before notes outside visits were: %1</translation>
    </message>
    <message>
        <source>Note %1 of client %2: %3</source>
        <translation>Note %1 of client %2: %3</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is one argument too many.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>An argument is missing.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>There is no password file %1.</source>
        <translation>There is no password file %1.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>The password file %1 is empty.</translation>
    </message>
    <message>
        <source>The sample clinic is in %1. Nobody in it is real.</source>
        <translation>The sample clinic is in %1. Nobody in it is real.</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2</source>
        <translation>Sign in as %1 with the password %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a visit.</source>
        <translation>“%1” is not the number of a visit.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages Untie speaks: %2.</source>
        <translation>“%1” is none of the languages Untie speaks: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder and no password file.</source>
        <translation>%1 is a folder and no password file.</translation>
    </message>
    <message>
        <source>The standard input holds no password.</source>
        <translation>The standard input holds no password.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long to be a password.</source>
        <translation>The first line of %1 is too long to be a password.</translation>
    </message>
    <message>
        <source>Stopped: no clinic was made, and nothing is left of what was begun.</source>
        <translation>Stopped: no clinic was made, and nothing is left of what was begun.</translation>
    </message>
    <message>
        <source>There is no file %1 with a recovery sheet.</source>
        <translation>There is no file %1 with a recovery sheet.</translation>
    </message>
    <message>
        <source>%1 of %2 visits and appointments written</source>
        <translation>%1 of %2 visits and appointments written</translation>
    </message>
    <message>
        <source>“%1” is no paper Untie prints on: %2.</source>
        <translation>“%1” is no paper Untie prints on: %2.</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1.</source>
        <translation>“[?]” stands for what no font on this computer has: %1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>This record is not there any more.</translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation>There is no record %1 in this clinic.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation>This cannot be so. Nothing was stored.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Your account may not do this.</translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation>This cannot be reached now. Nothing was lost; try again.</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation>%1 cannot be reached now. Nothing was lost; try again.</translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>The stored record is damaged. Nothing was changed; restore it from a backup.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>%1 is damaged. Nothing was changed; restore it from a backup.</translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation>That password does not open this clinic.</translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation>%1 is not a clinic: it holds no keyring and no vaults.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation>%1 was written by a newer Untie. Update this program to open it.</translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation>This clinic is open in another window or on another computer.</translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation>This clinic is already open: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation>%1 is already there. Choose another place; it was not touched.</translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation>This program was put together without the encryption it needs and does not run (%1).</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed; restore it from a backup.</source>
        <translation>%1 is missing. Nothing was changed; restore it from a backup.</translation>
    </message>
    <message>
        <source>%1 does not open with the keyring beside it: it is damaged, or one of the two comes from another clinic or another day. Nothing was changed; restore both from the same backup.</source>
        <translation>%1 does not open with the keyring beside it: it is damaged, or one of the two comes from another clinic or another day. Nothing was changed; restore both from the same backup.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.</source>
        <translation>The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1. Nothing was changed; see who may read and write there.</source>
        <translation>The system does not allow access to %1. Nothing was changed; see who may read and write there.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was changed by something other than Untie, so nothing was done. Restore it from a backup, or make it anew with the recovery sheet.</source>
        <translation>The list of accounts in %1 was changed by something other than Untie, so nothing was done. Restore it from a backup, or make it anew with the recovery sheet.</translation>
    </message>
    <message>
        <source>%1 is not a backup: it holds no manifest.json.</source>
        <translation>%1 is not a backup: it holds no manifest.json.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.</source>
        <translation>This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs and try again.</source>
        <translation>There is not enough free memory for this. Close other programs and try again.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 of %2 tables written</source>
        <translation>%1 of %2 tables written</translation>
    </message>
    <message>
        <source>%1 of %2 clients written</source>
        <translation>%1 of %2 clients written</translation>
    </message>
    <message>
        <source>--as takes: open, csv, vcard, ics, fhir or pdf.</source>
        <translation>--as takes: open, csv, vcard, ics, fhir or pdf.</translation>
    </message>
    <message>
        <source>--client goes with --as open, fhir or pdf.</source>
        <translation>--client goes with --as open, fhir or pdf.</translation>
    </message>
    <message>
        <source>--as pdf needs --client: it is the record of one.</source>
        <translation>--as pdf needs --client: it is the record of one.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused</source>
        <translation>%1 added, %2 completed, %3 left out, %4 refused</translation>
    </message>
    <message>
        <source>%1 stands in line %2 too; left out.</source>
        <translation>%1 stands in line %2 too; left out.</translation>
    </message>
    <message>
        <source>%1 is a client already and gets what is empty with them.</source>
        <translation>%1 is a client already and gets what is empty with them.</translation>
    </message>
    <message>
        <source>%1: %2 % read</source>
        <translation>%1: %2 % read</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1: %2 of %3 stored</translation>
    </message>
    <message>
        <source>Stopped: what had been stored of this file is taken back.</source>
        <translation>Stopped: what had been stored of this file is taken back.</translation>
    </message>
    <message>
        <source>%1. Nothing was stored.</source>
        <translation>%1. Nothing was stored.</translation>
    </message>
    <message>
        <source>%1 of %2 tables taken over</source>
        <translation>%1 of %2 tables taken over</translation>
    </message>
    <message>
        <source>The clinic was taken over, %1 rows in all.</source>
        <translation>The clinic was taken over, %1 rows in all.</translation>
    </message>
    <message>
        <source>A whole clinic is brought in by itself, and not for a look.</source>
        <translation>A whole clinic is brought in by itself, and not for a look.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Say --therapist with one of: %1.</source>
        <translation>Whose calendar is it? Say --therapist with one of: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 times are not free and are left out.</source>
        <translation>%1 of %2 times are not free and are left out.</translation>
    </message>
    <message>
        <source>Nobody of the clients is named in “%1”; the time is blocked.</source>
        <translation>Nobody of the clients is named in “%1”; the time is blocked.</translation>
    </message>
    <message>
        <source>%1 is likely a client whose record is restricted; left out.</source>
        <translation>%1 is likely a client whose record is restricted; left out.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Upper trapezius</source>
        <extracomment>muscle (M. trapezius, pars descendens), on the screen</extracomment>
        <translation>Upper trapezius</translation>
    </message>
    <message>
        <source>Top of the shoulder</source>
        <extracomment>Upper trapezius, in words for a client</extracomment>
        <translation>Top of the shoulder</translation>
    </message>
    <message>
        <source>Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck</source>
        <extracomment>Upper trapezius, where site 1 lies</extracomment>
        <translation>Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck</translation>
    </message>
    <message>
        <source>Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion</source>
        <extracomment>Upper trapezius, where site 2 lies</extracomment>
        <translation>Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion</translation>
    </message>
    <message>
        <source>1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear.</source>
        <extracomment>Upper trapezius, where it sends pain, by site</extracomment>
        <translation>1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear.</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <extracomment>muscle (M. trapezius, pars transversa), on the screen</extracomment>
        <translation>Middle trapezius</translation>
    </message>
    <message>
        <source>Upper back, level with the shoulder</source>
        <extracomment>Middle trapezius, in words for a client</extracomment>
        <translation>Upper back, level with the shoulder</translation>
    </message>
    <message>
        <source>2–3 cm inside the inner end of the scapular spine</source>
        <extracomment>Middle trapezius, where site 5 lies</extracomment>
        <translation>2–3 cm inside the inner end of the scapular spine</translation>
    </message>
    <message>
        <source>Near the outer end at the acromion, at the attachment</source>
        <extracomment>Middle trapezius, where site 6 lies</extracomment>
        <translation>Near the outer end at the acromion, at the attachment</translation>
    </message>
    <message>
        <source>Superficial, in the middle of the fibres</source>
        <extracomment>Middle trapezius, where site 7 lies</extracomment>
        <translation>Superficial, in the middle of the fibres</translation>
    </message>
    <message>
        <source>5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm.</source>
        <extracomment>Middle trapezius, where it sends pain, by site</extracomment>
        <translation>5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm.</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <extracomment>muscle (M. trapezius, pars ascendens), on the screen</extracomment>
        <translation>Lower trapezius</translation>
    </message>
    <message>
        <source>Mid back, beside the shoulder blade</source>
        <extracomment>Lower trapezius, in words for a client</extracomment>
        <translation>Mid back, beside the shoulder blade</translation>
    </message>
    <message>
        <source>Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down</source>
        <extracomment>Lower trapezius, where site 3 lies</extracomment>
        <translation>Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down</translation>
    </message>
    <message>
        <source>Just below the inner end of the scapular spine</source>
        <extracomment>Lower trapezius, where site 4 lies</extracomment>
        <translation>Just below the inner end of the scapular spine</translation>
    </message>
    <message>
        <source>3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade.</source>
        <extracomment>Lower trapezius, where it sends pain, by site</extracomment>
        <translation>3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput sternale), on the screen</extracomment>
        <translation>Sternocleidomastoid, sternal head</translation>
    </message>
    <message>
        <source>Front of the neck, side</source>
        <extracomment>Sternocleidomastoid, sternal head, in words for a client</extracomment>
        <translation>Front of the neck, side</translation>
    </message>
    <message>
        <source>Low, near the breastbone</source>
        <extracomment>Sternocleidomastoid, sternal head, where site a lies</extracomment>
        <translation>Low, near the breastbone</translation>
    </message>
    <message>
        <source>Middle of the muscle belly</source>
        <extracomment>Sternocleidomastoid, sternal head, where site b lies</extracomment>
        <translation>Middle of the muscle belly</translation>
    </message>
    <message>
        <source>High, near the mastoid</source>
        <extracomment>Sternocleidomastoid, sternal head, where site c lies</extracomment>
        <translation>High, near the mastoid</translation>
    </message>
    <message>
        <source>a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint.</source>
        <extracomment>Sternocleidomastoid, sternal head, where it sends pain, by site</extracomment>
        <translation>a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput claviculare), on the screen</extracomment>
        <translation>Sternocleidomastoid, clavicular head</translation>
    </message>
    <message>
        <source>Side of the neck, toward the collarbone</source>
        <extracomment>Sternocleidomastoid, clavicular head, in words for a client</extracomment>
        <translation>Side of the neck, toward the collarbone</translation>
    </message>
    <message>
        <source>Upper part</source>
        <extracomment>Sternocleidomastoid, clavicular head, where site b lies</extracomment>
        <translation>Upper part</translation>
    </message>
    <message>
        <source>Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness.</source>
        <extracomment>Sternocleidomastoid, clavicular head, where it sends pain, by site</extracomment>
        <translation>Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness.</translation>
    </message>
    <message>
        <source>Scalenes</source>
        <extracomment>muscle (Mm. scaleni anterior, medius, posterior), on the screen</extracomment>
        <translation>Scalenes</translation>
    </message>
    <message>
        <source>Deep side of the neck</source>
        <extracomment>Scalenes, in words for a client</extracomment>
        <translation>Deep side of the neck</translation>
    </message>
    <message>
        <source>Anterior scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site a lies</extracomment>
        <translation>Anterior scalene: mid-neck, behind the sternocleidomastoid</translation>
    </message>
    <message>
        <source>Middle scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site b lies</extracomment>
        <translation>Middle scalene: mid-neck, behind the sternocleidomastoid</translation>
    </message>
    <message>
        <source>Posterior scalene: low, in front of the edge of the upper trapezius</source>
        <extracomment>Scalenes, where site c lies</extracomment>
        <translation>Posterior scalene: low, in front of the edge of the upper trapezius</translation>
    </message>
    <message>
        <source>Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus.</source>
        <extracomment>Scalenes, where it sends pain, by site</extracomment>
        <translation>Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus.</translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <extracomment>muscle (M. splenius capitis), on the screen</extracomment>
        <translation>Splenius capitis</translation>
    </message>
    <message>
        <source>Back of the neck, near the skull</source>
        <extracomment>Splenius capitis, in words for a client</extracomment>
        <translation>Back of the neck, near the skull</translation>
    </message>
    <message>
        <source>High, below the mastoid, where upper trapezius and sternocleidomastoid part</source>
        <extracomment>Splenius capitis, where site a lies</extracomment>
        <translation>High, below the mastoid, where upper trapezius and sternocleidomastoid part</translation>
    </message>
    <message>
        <source>Mainly crown of the head.</source>
        <extracomment>Splenius capitis, where it sends pain, by site</extracomment>
        <translation>Mainly crown of the head.</translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <extracomment>muscle (M. splenius colli), on the screen</extracomment>
        <translation>Splenius cervicis</translation>
    </message>
    <message>
        <source>Back of the neck, toward the shoulder</source>
        <extracomment>Splenius cervicis, in words for a client</extracomment>
        <translation>Back of the neck, toward the shoulder</translation>
    </message>
    <message>
        <source>Upper end, side of the neck at C2–C3</source>
        <extracomment>Splenius cervicis, where site a lies</extracomment>
        <translation>Upper end, side of the neck at C2–C3</translation>
    </message>
    <message>
        <source>Low, at the angle of the neck</source>
        <extracomment>Splenius cervicis, where site b lies</extracomment>
        <translation>Low, at the angle of the neck</translation>
    </message>
    <message>
        <source>a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck.</source>
        <extracomment>Splenius cervicis, where it sends pain, by site</extracomment>
        <translation>a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck.</translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <extracomment>muscle (M. semispinalis capitis), on the screen</extracomment>
        <translation>Semispinalis capitis</translation>
    </message>
    <message>
        <source>Deep back of the neck</source>
        <extracomment>Semispinalis capitis, in words for a client</extracomment>
        <translation>Deep back of the neck</translation>
    </message>
    <message>
        <source>Just under the skull, 2–3 cm from the midline</source>
        <extracomment>Semispinalis capitis, where site a lies</extracomment>
        <translation>Just under the skull, 2–3 cm from the midline</translation>
    </message>
    <message>
        <source>Mid-neck, level with C3–C4</source>
        <extracomment>Semispinalis capitis, where site b lies</extracomment>
        <translation>Mid-neck, level with C3–C4</translation>
    </message>
    <message>
        <source>a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head.</source>
        <extracomment>Semispinalis capitis, where it sends pain, by site</extracomment>
        <translation>a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head.</translation>
    </message>
    <message>
        <source>Suboccipitals</source>
        <extracomment>muscle (Mm. suboccipitales: recti capitis posteriores major et minor, obliqui capitis superior et inferior), on the screen</extracomment>
        <translation>Suboccipitals</translation>
    </message>
    <message>
        <source>Base of the skull</source>
        <extracomment>Suboccipitals, in words for a client</extracomment>
        <translation>Base of the skull</translation>
    </message>
    <message>
        <source>Deep between the base of the skull and C1–C2, 1–4 cm from the midline</source>
        <extracomment>Suboccipitals, where site a lies</extracomment>
        <translation>Deep between the base of the skull and C1–C2, 1–4 cm from the midline</translation>
    </message>
    <message>
        <source>Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo.</source>
        <extracomment>Suboccipitals, where it sends pain, by site</extracomment>
        <translation>Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo.</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <extracomment>muscle (M. levator scapulae), on the screen</extracomment>
        <translation>Levator scapulae</translation>
    </message>
    <message>
        <source>Shoulder blade to neck</source>
        <extracomment>Levator scapulae, in words for a client</extracomment>
        <translation>Shoulder blade to neck</translation>
    </message>
    <message>
        <source>Angle of the neck, where it comes out from under the trapezius</source>
        <extracomment>Levator scapulae, where site a lies</extracomment>
        <translation>Angle of the neck, where it comes out from under the trapezius</translation>
    </message>
    <message>
        <source>Just above the upper inner corner of the shoulder blade</source>
        <extracomment>Levator scapulae, where site b lies</extracomment>
        <translation>Just above the upper inner corner of the shoulder blade</translation>
    </message>
    <message>
        <source>Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder.</source>
        <extracomment>Levator scapulae, where it sends pain, by site</extracomment>
        <translation>Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder.</translation>
    </message>
    <message>
        <source>Masseter</source>
        <extracomment>muscle (M. masseter), on the screen</extracomment>
        <translation>Masseter</translation>
    </message>
    <message>
        <source>Cheek and jaw</source>
        <extracomment>Masseter, in words for a client</extracomment>
        <translation>Cheek and jaw</translation>
    </message>
    <message>
        <source>Superficial part, high</source>
        <extracomment>Masseter, where site a lies</extracomment>
        <translation>Superficial part, high</translation>
    </message>
    <message>
        <source>Superficial part, middle</source>
        <extracomment>Masseter, where site b lies</extracomment>
        <translation>Superficial part, middle</translation>
    </message>
    <message>
        <source>Superficial part, at the angle of the jaw</source>
        <extracomment>Masseter, where site c lies</extracomment>
        <translation>Superficial part, at the angle of the jaw</translation>
    </message>
    <message>
        <source>Deep part, below the cheekbone in front of the ear</source>
        <extracomment>Masseter, where site d lies</extracomment>
        <translation>Deep part, below the cheekbone in front of the ear</translation>
    </message>
    <message>
        <source>a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint.</source>
        <extracomment>Masseter, where it sends pain, by site</extracomment>
        <translation>a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint.</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <extracomment>muscle (M. temporalis), on the screen</extracomment>
        <translation>Temporalis</translation>
    </message>
    <message>
        <source>Temple</source>
        <extracomment>Temporalis, in words for a client</extracomment>
        <translation>Temple</translation>
    </message>
    <message>
        <source>Above the cheekbone, front of the row</source>
        <extracomment>Temporalis, where site 1 lies</extracomment>
        <translation>Above the cheekbone, front of the row</translation>
    </message>
    <message>
        <source>Above the cheekbone, second in the row</source>
        <extracomment>Temporalis, where site 2 lies</extracomment>
        <translation>Above the cheekbone, second in the row</translation>
    </message>
    <message>
        <source>Above the cheekbone, middle of the muscle</source>
        <extracomment>Temporalis, where site 3 lies</extracomment>
        <translation>Above the cheekbone, middle of the muscle</translation>
    </message>
    <message>
        <source>Above and behind the ear</source>
        <extracomment>Temporalis, where site 4 lies</extracomment>
        <translation>Above and behind the ear</translation>
    </message>
    <message>
        <source>1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head.</source>
        <extracomment>Temporalis, where it sends pain, by site</extracomment>
        <translation>1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head.</translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <extracomment>muscle (M. pterygoideus lateralis), on the screen</extracomment>
        <translation>Lateral pterygoid</translation>
    </message>
    <message>
        <source>Deep jaw, by the jaw joint</source>
        <extracomment>Lateral pterygoid, in words for a client</extracomment>
        <translation>Deep jaw, by the jaw joint</translation>
    </message>
    <message>
        <source>Deep behind the upper jaw, reached inside the mouth (often outside scope)</source>
        <extracomment>Lateral pterygoid, where site a lies</extracomment>
        <translation>Deep behind the upper jaw, reached inside the mouth (often outside scope)</translation>
    </message>
    <message>
        <source>Mainly jaw joint, cheek.</source>
        <extracomment>Lateral pterygoid, where it sends pain, by site</extracomment>
        <translation>Mainly jaw joint, cheek.</translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <extracomment>muscle (M. pterygoideus medialis), on the screen</extracomment>
        <translation>Medial pterygoid</translation>
    </message>
    <message>
        <source>Inner side of the jaw angle</source>
        <extracomment>Medial pterygoid, in words for a client</extracomment>
        <translation>Inner side of the jaw angle</translation>
    </message>
    <message>
        <source>Inner side of the angle of the jaw</source>
        <extracomment>Medial pterygoid, where site a lies</extracomment>
        <translation>Inner side of the angle of the jaw</translation>
    </message>
    <message>
        <source>Tongue, throat, below and behind the jaw joint.</source>
        <extracomment>Medial pterygoid, where it sends pain, by site</extracomment>
        <translation>Tongue, throat, below and behind the jaw joint.</translation>
    </message>
    <message>
        <source>Digastric</source>
        <extracomment>muscle (M. digastricus), on the screen</extracomment>
        <translation>Digastric</translation>
    </message>
    <message>
        <source>Under the jaw</source>
        <extracomment>Digastric, in words for a client</extracomment>
        <translation>Under the jaw</translation>
    </message>
    <message>
        <source>Back belly, behind the angle of the jaw</source>
        <extracomment>Digastric, where site a lies</extracomment>
        <translation>Back belly, behind the angle of the jaw</translation>
    </message>
    <message>
        <source>Front belly, under the chin</source>
        <extracomment>Digastric, where site b lies</extracomment>
        <translation>Front belly, under the chin</translation>
    </message>
    <message>
        <source>a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth.</source>
        <extracomment>Digastric, where it sends pain, by site</extracomment>
        <translation>a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth.</translation>
    </message>
    <message>
        <source>Occipitofrontalis</source>
        <extracomment>muscle (M. occipitofrontalis), on the screen</extracomment>
        <translation>Occipitofrontalis</translation>
    </message>
    <message>
        <source>Forehead and back of the scalp</source>
        <extracomment>Occipitofrontalis, in words for a client</extracomment>
        <translation>Forehead and back of the scalp</translation>
    </message>
    <message>
        <source>Forehead, above the brow</source>
        <extracomment>Occipitofrontalis, where site a lies</extracomment>
        <translation>Forehead, above the brow</translation>
    </message>
    <message>
        <source>Occipital belly, above the nuchal line</source>
        <extracomment>Occipitofrontalis, where site b lies</extracomment>
        <translation>Occipital belly, above the nuchal line</translation>
    </message>
    <message>
        <source>a: forehead. b: side and back of the head, behind the eye.</source>
        <extracomment>Occipitofrontalis, where it sends pain, by site</extracomment>
        <translation>a: forehead. b: side and back of the head, behind the eye.</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <extracomment>muscle (Mm. rhomboidei major et minor), on the screen</extracomment>
        <translation>Rhomboids</translation>
    </message>
    <message>
        <source>Between spine and shoulder blade</source>
        <extracomment>Rhomboids, in words for a client</extracomment>
        <translation>Between spine and shoulder blade</translation>
    </message>
    <message>
        <source>Upper: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site a lies</extracomment>
        <translation>Upper: just inside the inner border of the shoulder blade, under the trapezius</translation>
    </message>
    <message>
        <source>Middle: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site b lies</extracomment>
        <translation>Middle: just inside the inner border of the shoulder blade, under the trapezius</translation>
    </message>
    <message>
        <source>Lower: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site c lies</extracomment>
        <translation>Lower: just inside the inner border of the shoulder blade, under the trapezius</translation>
    </message>
    <message>
        <source>Mainly along the inner border of the shoulder blade; no arm pain.</source>
        <extracomment>Rhomboids, where it sends pain, by site</extracomment>
        <translation>Mainly along the inner border of the shoulder blade; no arm pain.</translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <extracomment>muscle (M. serratus posterior superior), on the screen</extracomment>
        <translation>Serratus posterior superior</translation>
    </message>
    <message>
        <source>Under the top of the shoulder blade</source>
        <extracomment>Serratus posterior superior, in words for a client</extracomment>
        <translation>Under the top of the shoulder blade</translation>
    </message>
    <message>
        <source>Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across</source>
        <extracomment>Serratus posterior superior, where site a lies</extracomment>
        <translation>Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across</translation>
    </message>
    <message>
        <source>Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest.</source>
        <extracomment>Serratus posterior superior, where it sends pain, by site</extracomment>
        <translation>Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest.</translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <extracomment>muscle (M. serratus posterior inferior), on the screen</extracomment>
        <translation>Serratus posterior inferior</translation>
    </message>
    <message>
        <source>Lower ribs at the back</source>
        <extracomment>Serratus posterior inferior, in words for a client</extracomment>
        <translation>Lower ribs at the back</translation>
    </message>
    <message>
        <source>Over ribs 10–11, a hand&apos;s width from the spine</source>
        <extracomment>Serratus posterior inferior, where site a lies</extracomment>
        <translation>Over ribs 10–11, a hand&apos;s width from the spine</translation>
    </message>
    <message>
        <source>Mainly a local ache over the lower ribs.</source>
        <extracomment>Serratus posterior inferior, where it sends pain, by site</extracomment>
        <translation>Mainly a local ache over the lower ribs.</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <extracomment>muscle (M. latissimus dorsi), on the screen</extracomment>
        <translation>Latissimus dorsi</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <extracomment>Latissimus dorsi, in words for a client</extracomment>
        <translation>Side of the back</translation>
    </message>
    <message>
        <source>Upper fibres in the rear fold of the armpit</source>
        <extracomment>Latissimus dorsi, where site 1 lies</extracomment>
        <translation>Upper fibres in the rear fold of the armpit</translation>
    </message>
    <message>
        <source>Lower, on the side of the ribs, about waist height</source>
        <extracomment>Latissimus dorsi, where site 2 lies</extracomment>
        <translation>Lower, on the side of the ribs, about waist height</translation>
    </message>
    <message>
        <source>1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip.</source>
        <extracomment>Latissimus dorsi, where it sends pain, by site</extracomment>
        <translation>1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip.</translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <extracomment>muscle (M. iliocostalis thoracis), on the screen</extracomment>
        <translation>Iliocostalis thoracis</translation>
    </message>
    <message>
        <source>Mid back, out from the spine</source>
        <extracomment>Iliocostalis thoracis, in words for a client</extracomment>
        <translation>Mid back, out from the spine</translation>
    </message>
    <message>
        <source>About T6, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site a lies</extracomment>
        <translation>About T6, in line with the angles of the ribs</translation>
    </message>
    <message>
        <source>About T11, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site b lies</extracomment>
        <translation>About T11, in line with the angles of the ribs</translation>
    </message>
    <message>
        <source>a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly.</source>
        <extracomment>Iliocostalis thoracis, where it sends pain, by site</extracomment>
        <translation>a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly.</translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <extracomment>muscle (M. iliocostalis lumborum), on the screen</extracomment>
        <translation>Iliocostalis lumborum</translation>
    </message>
    <message>
        <source>Low back, out from the spine</source>
        <extracomment>Iliocostalis lumborum, in words for a client</extracomment>
        <translation>Low back, out from the spine</translation>
    </message>
    <message>
        <source>Level with L1, outer edge of the erector spinae</source>
        <extracomment>Iliocostalis lumborum, where site a lies</extracomment>
        <translation>Level with L1, outer edge of the erector spinae</translation>
    </message>
    <message>
        <source>Mainly middle of the buttock; sometimes low back.</source>
        <extracomment>Iliocostalis lumborum, where it sends pain, by site</extracomment>
        <translation>Mainly middle of the buttock; sometimes low back.</translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <extracomment>muscle (M. longissimus thoracis), on the screen</extracomment>
        <translation>Longissimus thoracis</translation>
    </message>
    <message>
        <source>Mid to low back, beside the spine</source>
        <extracomment>Longissimus thoracis, in words for a client</extracomment>
        <translation>Mid to low back, beside the spine</translation>
    </message>
    <message>
        <source>T10–T11, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site a lies</extracomment>
        <translation>T10–T11, a thumb&apos;s width from the spine</translation>
    </message>
    <message>
        <source>L1, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site b lies</extracomment>
        <translation>L1, a thumb&apos;s width from the spine</translation>
    </message>
    <message>
        <source>a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area.</source>
        <extracomment>Longissimus thoracis, where it sends pain, by site</extracomment>
        <translation>a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area.</translation>
    </message>
    <message>
        <source>Spinalis thoracis</source>
        <extracomment>muscle (M. spinalis thoracis), on the screen</extracomment>
        <translation>Spinalis thoracis</translation>
    </message>
    <message>
        <source>Mid back, close to the spine</source>
        <extracomment>Spinalis thoracis, in words for a client</extracomment>
        <translation>Mid back, close to the spine</translation>
    </message>
    <message>
        <source>Anywhere beside the spinous processes T3–L2</source>
        <extracomment>Spinalis thoracis, where site a lies</extracomment>
        <translation>Anywhere beside the spinous processes T3–L2</translation>
    </message>
    <message>
        <source>Local; no separate pattern is published.</source>
        <extracomment>Spinalis thoracis, where it sends pain, by site</extracomment>
        <translation>Local; no separate pattern is published.</translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <extracomment>muscle (M. erector spinae), on the screen</extracomment>
        <translation>Erector spinae</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <extracomment>Erector spinae, in words for a client</extracomment>
        <translation>Along the spine</translation>
    </message>
    <message>
        <source>As its parts: iliocostalis, longissimus, spinalis.</source>
        <extracomment>Erector spinae, where it sends pain, by site</extracomment>
        <translation>As its parts: iliocostalis, longissimus, spinalis.</translation>
    </message>
    <message>
        <source>Multifidus and rotatores</source>
        <extracomment>muscle (Mm. multifidi et rotatores), on the screen</extracomment>
        <translation>Multifidus and rotatores</translation>
    </message>
    <message>
        <source>Deep beside the spine</source>
        <extracomment>Multifidus and rotatores, in words for a client</extracomment>
        <translation>Deep beside the spine</translation>
    </message>
    <message>
        <source>C4–C5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site a lies</extracomment>
        <translation>C4–C5, in the groove beside the spinous process</translation>
    </message>
    <message>
        <source>T4–T5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site b lies</extracomment>
        <translation>T4–T5, in the groove beside the spinous process</translation>
    </message>
    <message>
        <source>L2, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site c lies</extracomment>
        <translation>L2, in the groove beside the spinous process</translation>
    </message>
    <message>
        <source>S1, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site d lies</extracomment>
        <translation>S1, in the groove beside the spinous process</translation>
    </message>
    <message>
        <source>S4, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site e lies</extracomment>
        <translation>S4, in the groove beside the spinous process</translation>
    </message>
    <message>
        <source>The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum.</source>
        <extracomment>Multifidus and rotatores, where it sends pain, by site</extracomment>
        <translation>The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum.</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <extracomment>muscle (M. quadratus lumborum), on the screen</extracomment>
        <translation>Quadratus lumborum</translation>
    </message>
    <message>
        <source>Deep low back, side</source>
        <extracomment>Quadratus lumborum, in words for a client</extracomment>
        <translation>Deep low back, side</translation>
    </message>
    <message>
        <source>Superficial, below rib 12</source>
        <extracomment>Quadratus lumborum, where site 1 lies</extracomment>
        <translation>Superficial, below rib 12</translation>
    </message>
    <message>
        <source>Superficial, just above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 2 lies</extracomment>
        <translation>Superficial, just above the iliac crest</translation>
    </message>
    <message>
        <source>Deep, near the transverse process of L3</source>
        <extracomment>Quadratus lumborum, where site 3 lies</extracomment>
        <translation>Deep, near the transverse process of L3</translation>
    </message>
    <message>
        <source>Deep, at L4–L5 above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 4 lies</extracomment>
        <translation>Deep, at L4–L5 above the iliac crest</translation>
    </message>
    <message>
        <source>1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock.</source>
        <extracomment>Quadratus lumborum, where it sends pain, by site</extracomment>
        <translation>1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock.</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <extracomment>muscle (M. supraspinatus), on the screen</extracomment>
        <translation>Supraspinatus</translation>
    </message>
    <message>
        <source>Top of the shoulder blade</source>
        <extracomment>Supraspinatus, in words for a client</extracomment>
        <translation>Top of the shoulder blade</translation>
    </message>
    <message>
        <source>Inner part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 1 lies</extracomment>
        <translation>Inner part of the hollow above the scapular spine</translation>
    </message>
    <message>
        <source>Outer part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 2 lies</extracomment>
        <translation>Outer part of the hollow above the scapular spine</translation>
    </message>
    <message>
        <source>At the tendon</source>
        <extracomment>Supraspinatus, where site 3 lies</extracomment>
        <translation>At the tendon</translation>
    </message>
    <message>
        <source>Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm.</source>
        <extracomment>Supraspinatus, where it sends pain, by site</extracomment>
        <translation>Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm.</translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <extracomment>muscle (M. infraspinatus), on the screen</extracomment>
        <translation>Infraspinatus</translation>
    </message>
    <message>
        <source>On the shoulder blade</source>
        <extracomment>Infraspinatus, in words for a client</extracomment>
        <translation>On the shoulder blade</translation>
    </message>
    <message>
        <source>Below the scapular spine, near its inner end</source>
        <extracomment>Infraspinatus, where site 1 lies</extracomment>
        <translation>Below the scapular spine, near its inner end</translation>
    </message>
    <message>
        <source>Below the scapular spine, further out</source>
        <extracomment>Infraspinatus, where site 2 lies</extracomment>
        <translation>Below the scapular spine, further out</translation>
    </message>
    <message>
        <source>Near the inner border of the shoulder blade</source>
        <extracomment>Infraspinatus, where site 3 lies</extracomment>
        <translation>Near the inner border of the shoulder blade</translation>
    </message>
    <message>
        <source>1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade.</source>
        <extracomment>Infraspinatus, where it sends pain, by site</extracomment>
        <translation>1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade.</translation>
    </message>
    <message>
        <source>Teres minor</source>
        <extracomment>muscle (M. teres minor), on the screen</extracomment>
        <translation>Teres minor</translation>
    </message>
    <message>
        <source>Outer edge of the shoulder blade</source>
        <extracomment>Teres minor, in words for a client</extracomment>
        <translation>Outer edge of the shoulder blade</translation>
    </message>
    <message>
        <source>Outer border of the shoulder blade, between infraspinatus and teres major</source>
        <extracomment>Teres minor, where site a lies</extracomment>
        <translation>Outer border of the shoulder blade, between infraspinatus and teres major</translation>
    </message>
    <message>
        <source>Mainly a fist-sized patch at the back of the deltoid.</source>
        <extracomment>Teres minor, where it sends pain, by site</extracomment>
        <translation>Mainly a fist-sized patch at the back of the deltoid.</translation>
    </message>
    <message>
        <source>Teres major</source>
        <extracomment>muscle (M. teres major), on the screen</extracomment>
        <translation>Teres major</translation>
    </message>
    <message>
        <source>Lower shoulder blade to armpit</source>
        <extracomment>Teres major, in words for a client</extracomment>
        <translation>Lower shoulder blade to armpit</translation>
    </message>
    <message>
        <source>Near the lower angle of the shoulder blade</source>
        <extracomment>Teres major, where site 1 lies</extracomment>
        <translation>Near the lower angle of the shoulder blade</translation>
    </message>
    <message>
        <source>In the rear fold of the armpit</source>
        <extracomment>Teres major, where site 2 lies</extracomment>
        <translation>In the rear fold of the armpit</translation>
    </message>
    <message>
        <source>Mainly back of the deltoid; sometimes back of the forearm.</source>
        <extracomment>Teres major, where it sends pain, by site</extracomment>
        <translation>Mainly back of the deltoid; sometimes back of the forearm.</translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <extracomment>muscle (M. subscapularis), on the screen</extracomment>
        <translation>Subscapularis</translation>
    </message>
    <message>
        <source>Armpit, under the shoulder blade</source>
        <extracomment>Subscapularis, in words for a client</extracomment>
        <translation>Armpit, under the shoulder blade</translation>
    </message>
    <message>
        <source>Through the armpit, on the front of the shoulder blade, outer edge</source>
        <extracomment>Subscapularis, where site 1 lies</extracomment>
        <translation>Through the armpit, on the front of the shoulder blade, outer edge</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist.</source>
        <extracomment>Subscapularis, where it sends pain, by site</extracomment>
        <translation>Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist.</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars clavicularis), on the screen</extracomment>
        <translation>Anterior deltoid</translation>
    </message>
    <message>
        <source>Front of the shoulder</source>
        <extracomment>Anterior deltoid, in words for a client</extracomment>
        <translation>Front of the shoulder</translation>
    </message>
    <message>
        <source>Front third, below the outer collarbone</source>
        <extracomment>Anterior deltoid, where site a lies</extracomment>
        <translation>Front third, below the outer collarbone</translation>
    </message>
    <message>
        <source>Mainly front and side of the shoulder (local).</source>
        <extracomment>Anterior deltoid, where it sends pain, by site</extracomment>
        <translation>Mainly front and side of the shoulder (local).</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <extracomment>muscle (M. deltoideus, pars acromialis), on the screen</extracomment>
        <translation>Middle deltoid</translation>
    </message>
    <message>
        <source>Side of the shoulder</source>
        <extracomment>Middle deltoid, in words for a client</extracomment>
        <translation>Side of the shoulder</translation>
    </message>
    <message>
        <source>Middle of the muscle belly, below the acromion (several)</source>
        <extracomment>Middle deltoid, where site a lies</extracomment>
        <translation>Middle of the muscle belly, below the acromion (several)</translation>
    </message>
    <message>
        <source>Mainly local, side of the shoulder.</source>
        <extracomment>Middle deltoid, where it sends pain, by site</extracomment>
        <translation>Mainly local, side of the shoulder.</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars spinalis scapularis), on the screen</extracomment>
        <translation>Posterior deltoid</translation>
    </message>
    <message>
        <source>Back of the shoulder</source>
        <extracomment>Posterior deltoid, in words for a client</extracomment>
        <translation>Back of the shoulder</translation>
    </message>
    <message>
        <source>Back third, below the scapular spine</source>
        <extracomment>Posterior deltoid, where site a lies</extracomment>
        <translation>Back third, below the scapular spine</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder (local).</source>
        <extracomment>Posterior deltoid, where it sends pain, by site</extracomment>
        <translation>Mainly back of the shoulder (local).</translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <extracomment>muscle (M. pectoralis major), on the screen</extracomment>
        <translation>Pectoralis major</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Pectoralis major, in words for a client</extracomment>
        <translation>Chest</translation>
    </message>
    <message>
        <source>Clavicular part</source>
        <extracomment>Pectoralis major, where site a lies</extracomment>
        <translation>Clavicular part</translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <extracomment>Pectoralis major, where site b lies</extracomment>
        <translation>Middle of the sternal part</translation>
    </message>
    <message>
        <source>Outer free edge</source>
        <extracomment>Pectoralis major, where site c lies</extracomment>
        <translation>Outer free edge</translation>
    </message>
    <message>
        <source>Beside the breastbone</source>
        <extracomment>Pectoralis major, where site d lies</extracomment>
        <translation>Beside the breastbone</translation>
    </message>
    <message>
        <source>Between ribs 5 and 6, on the right only (the “arrhythmia” point)</source>
        <extracomment>Pectoralis major, where site e lies</extracomment>
        <translation>Between ribs 5 and 6, on the right only (the “arrhythmia” point)</translation>
    </message>
    <message>
        <source>a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first.</source>
        <extracomment>Pectoralis major, where it sends pain, by site</extracomment>
        <translation>a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first.</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <extracomment>muscle (M. pectoralis minor), on the screen</extracomment>
        <translation>Pectoralis minor</translation>
    </message>
    <message>
        <source>Deep upper chest</source>
        <extracomment>Pectoralis minor, in words for a client</extracomment>
        <translation>Deep upper chest</translation>
    </message>
    <message>
        <source>Near the coracoid</source>
        <extracomment>Pectoralis minor, where site 1 lies</extracomment>
        <translation>Near the coracoid</translation>
    </message>
    <message>
        <source>Near rib 4</source>
        <extracomment>Pectoralis minor, where site 2 lies</extracomment>
        <translation>Near rib 4</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side.</source>
        <extracomment>Pectoralis minor, where it sends pain, by site</extracomment>
        <translation>Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side.</translation>
    </message>
    <message>
        <source>Subclavius</source>
        <extracomment>muscle (M. subclavius), on the screen</extracomment>
        <translation>Subclavius</translation>
    </message>
    <message>
        <source>Under the collarbone</source>
        <extracomment>Subclavius, in words for a client</extracomment>
        <translation>Under the collarbone</translation>
    </message>
    <message>
        <source>Under the inner collarbone</source>
        <extracomment>Subclavius, where site a lies</extracomment>
        <translation>Under the inner collarbone</translation>
    </message>
    <message>
        <source>Front of the arm, thumb side of forearm and hand.</source>
        <extracomment>Subclavius, where it sends pain, by site</extracomment>
        <translation>Front of the arm, thumb side of forearm and hand.</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <extracomment>muscle (M. serratus anterior), on the screen</extracomment>
        <translation>Serratus anterior</translation>
    </message>
    <message>
        <source>Side of the ribs</source>
        <extracomment>Serratus anterior, in words for a client</extracomment>
        <translation>Side of the ribs</translation>
    </message>
    <message>
        <source>Mid-axillary line at ribs 5–6 (any slip)</source>
        <extracomment>Serratus anterior, where site a lies</extracomment>
        <translation>Mid-axillary line at ribs 5–6 (any slip)</translation>
    </message>
    <message>
        <source>Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath.</source>
        <extracomment>Serratus anterior, where it sends pain, by site</extracomment>
        <translation>Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath.</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <extracomment>muscle (M. rectus abdominis), on the screen</extracomment>
        <translation>Rectus abdominis</translation>
    </message>
    <message>
        <source>Front of the belly</source>
        <extracomment>Rectus abdominis, in words for a client</extracomment>
        <translation>Front of the belly</translation>
    </message>
    <message>
        <source>Upper, by the margin of the ribs</source>
        <extracomment>Rectus abdominis, where site 1 lies</extracomment>
        <translation>Upper, by the margin of the ribs</translation>
    </message>
    <message>
        <source>Beside the navel</source>
        <extracomment>Rectus abdominis, where site 2 lies</extracomment>
        <translation>Beside the navel</translation>
    </message>
    <message>
        <source>Just above the pubis</source>
        <extracomment>Rectus abdominis, where site 3 lies</extracomment>
        <translation>Just above the pubis</translation>
    </message>
    <message>
        <source>1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum.</source>
        <extracomment>Rectus abdominis, where it sends pain, by site</extracomment>
        <translation>1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum.</translation>
    </message>
    <message>
        <source>External oblique</source>
        <extracomment>muscle (M. obliquus externus abdominis), on the screen</extracomment>
        <translation>External oblique</translation>
    </message>
    <message>
        <source>Side of the belly</source>
        <extracomment>External oblique, in words for a client</extracomment>
        <translation>Side of the belly</translation>
    </message>
    <message>
        <source>Over the lower front ribs</source>
        <extracomment>External oblique, where site a lies</extracomment>
        <translation>Over the lower front ribs</translation>
    </message>
    <message>
        <source>Lower side wall</source>
        <extracomment>External oblique, where site b lies</extracomment>
        <translation>Lower side wall</translation>
    </message>
    <message>
        <source>a: like heartburn. b: groin, across the belly.</source>
        <extracomment>External oblique, where it sends pain, by site</extracomment>
        <translation>a: like heartburn. b: groin, across the belly.</translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <extracomment>muscle (M. obliquus internus abdominis), on the screen</extracomment>
        <translation>Internal oblique</translation>
    </message>
    <message>
        <source>Belly, inside the hip bone</source>
        <extracomment>Internal oblique, in words for a client</extracomment>
        <translation>Belly, inside the hip bone</translation>
    </message>
    <message>
        <source>Along the inner front iliac crest</source>
        <extracomment>Internal oblique, where site a lies</extracomment>
        <translation>Along the inner front iliac crest</translation>
    </message>
    <message>
        <source>Groin, lower belly.</source>
        <extracomment>Internal oblique, where it sends pain, by site</extracomment>
        <translation>Groin, lower belly.</translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <extracomment>muscle (M. biceps brachii), on the screen</extracomment>
        <translation>Biceps brachii</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <extracomment>Biceps brachii, in words for a client</extracomment>
        <translation>Front of the upper arm</translation>
    </message>
    <message>
        <source>Lower third, short head</source>
        <extracomment>Biceps brachii, where site a lies</extracomment>
        <translation>Lower third, short head</translation>
    </message>
    <message>
        <source>Lower third, long head</source>
        <extracomment>Biceps brachii, where site b lies</extracomment>
        <translation>Lower third, long head</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes crease of the elbow.</source>
        <extracomment>Biceps brachii, where it sends pain, by site</extracomment>
        <translation>Mainly front of the shoulder; sometimes crease of the elbow.</translation>
    </message>
    <message>
        <source>Brachialis</source>
        <extracomment>muscle (M. brachialis), on the screen</extracomment>
        <translation>Brachialis</translation>
    </message>
    <message>
        <source>Deep upper arm, above the elbow</source>
        <extracomment>Brachialis, in words for a client</extracomment>
        <translation>Deep upper arm, above the elbow</translation>
    </message>
    <message>
        <source>Lower half, outer edge under the biceps; others lie higher</source>
        <extracomment>Brachialis, where site a lies</extracomment>
        <translation>Lower half, outer edge under the biceps; others lie higher</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes crease of the elbow.</source>
        <extracomment>Brachialis, where it sends pain, by site</extracomment>
        <translation>Mainly base of the thumb; sometimes crease of the elbow.</translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <extracomment>muscle (M. coracobrachialis), on the screen</extracomment>
        <translation>Coracobrachialis</translation>
    </message>
    <message>
        <source>Inner upper arm, near the armpit</source>
        <extracomment>Coracobrachialis, in words for a client</extracomment>
        <translation>Inner upper arm, near the armpit</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes back of the arm down to the hand.</source>
        <extracomment>Coracobrachialis, where it sends pain, by site</extracomment>
        <translation>Mainly front of the shoulder; sometimes back of the arm down to the hand.</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <extracomment>muscle (M. triceps brachii), on the screen</extracomment>
        <translation>Triceps brachii</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <extracomment>Triceps brachii, in words for a client</extracomment>
        <translation>Back of the upper arm</translation>
    </message>
    <message>
        <source>Long head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 1 lies</extracomment>
        <translation>Long head, middle of the belly</translation>
    </message>
    <message>
        <source>Medial head, outer edge, 4–6 cm above the outer elbow</source>
        <extracomment>Triceps brachii, where site 2 lies</extracomment>
        <translation>Medial head, outer edge, 4–6 cm above the outer elbow</translation>
    </message>
    <message>
        <source>Lateral head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 3 lies</extracomment>
        <translation>Lateral head, middle of the belly</translation>
    </message>
    <message>
        <source>Just above the point of the elbow</source>
        <extracomment>Triceps brachii, where site 4 lies</extracomment>
        <translation>Just above the point of the elbow</translation>
    </message>
    <message>
        <source>Medial head, inner edge</source>
        <extracomment>Triceps brachii, where site 5 lies</extracomment>
        <translation>Medial head, inner edge</translation>
    </message>
    <message>
        <source>1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow.</source>
        <extracomment>Triceps brachii, where it sends pain, by site</extracomment>
        <translation>1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow.</translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <extracomment>muscle (M. brachioradialis), on the screen</extracomment>
        <translation>Brachioradialis</translation>
    </message>
    <message>
        <source>Forearm, thumb side</source>
        <extracomment>Brachioradialis, in words for a client</extracomment>
        <translation>Forearm, thumb side</translation>
    </message>
    <message>
        <source>Bulge on the thumb side, just below the elbow</source>
        <extracomment>Brachioradialis, where site a lies</extracomment>
        <translation>Bulge on the thumb side, just below the elbow</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb; sometimes forearm.</source>
        <extracomment>Brachioradialis, where it sends pain, by site</extracomment>
        <translation>Mainly outer elbow, web of the thumb; sometimes forearm.</translation>
    </message>
    <message>
        <source>Supinator</source>
        <extracomment>muscle (M. supinator), on the screen</extracomment>
        <translation>Supinator</translation>
    </message>
    <message>
        <source>Deep forearm, near the elbow</source>
        <extracomment>Supinator, in words for a client</extracomment>
        <translation>Deep forearm, near the elbow</translation>
    </message>
    <message>
        <source>Outside the biceps tendon, over the upper radius</source>
        <extracomment>Supinator, where site a lies</extracomment>
        <translation>Outside the biceps tendon, over the upper radius</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb.</source>
        <extracomment>Supinator, where it sends pain, by site</extracomment>
        <translation>Mainly outer elbow, web of the thumb.</translation>
    </message>
    <message>
        <source>Wrist extensors</source>
        <extracomment>muscle (Mm. extensores carpi radialis longus/brevis, ulnaris), on the screen</extracomment>
        <translation>Wrist extensors</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the wrist</source>
        <extracomment>Wrist extensors, in words for a client</extracomment>
        <translation>Back of the forearm, toward the wrist</translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus, 2–3 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site a lies</extracomment>
        <translation>Extensor carpi radialis longus, 2–3 cm below the outer elbow</translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis, 5–6 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site b lies</extracomment>
        <translation>Extensor carpi radialis brevis, 5–6 cm below the outer elbow</translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site c lies</extracomment>
        <translation>Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow</translation>
    </message>
    <message>
        <source>a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist.</source>
        <extracomment>Wrist extensors, where it sends pain, by site</extracomment>
        <translation>a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist.</translation>
    </message>
    <message>
        <source>Finger extensors</source>
        <extracomment>muscle (M. extensor digitorum), on the screen</extracomment>
        <translation>Finger extensors</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the fingers</source>
        <extracomment>Finger extensors, in words for a client</extracomment>
        <translation>Back of the forearm, toward the fingers</translation>
    </message>
    <message>
        <source>Middle-finger slip, 3–4 cm below the head of the radius</source>
        <extracomment>Finger extensors, where site a lies</extracomment>
        <translation>Middle-finger slip, 3–4 cm below the head of the radius</translation>
    </message>
    <message>
        <source>Slips of the ring and little finger</source>
        <extracomment>Finger extensors, where site b lies</extracomment>
        <translation>Slips of the ring and little finger</translation>
    </message>
    <message>
        <source>Down to the back of that finger; sometimes outer elbow.</source>
        <extracomment>Finger extensors, where it sends pain, by site</extracomment>
        <translation>Down to the back of that finger; sometimes outer elbow.</translation>
    </message>
    <message>
        <source>Wrist flexors</source>
        <extracomment>muscle (Mm. flexores carpi radialis et ulnaris), on the screen</extracomment>
        <translation>Wrist flexors</translation>
    </message>
    <message>
        <source>Inner forearm, toward the wrist</source>
        <extracomment>Wrist flexors, in words for a client</extracomment>
        <translation>Inner forearm, toward the wrist</translation>
    </message>
    <message>
        <source>Flexor carpi radialis, upper third of the belly</source>
        <extracomment>Wrist flexors, where site a lies</extracomment>
        <translation>Flexor carpi radialis, upper third of the belly</translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris, upper third of the belly</source>
        <extracomment>Wrist flexors, where site b lies</extracomment>
        <translation>Flexor carpi ulnaris, upper third of the belly</translation>
    </message>
    <message>
        <source>a: palm side of the wrist, thumb side. b: little-finger side of the wrist.</source>
        <extracomment>Wrist flexors, where it sends pain, by site</extracomment>
        <translation>a: palm side of the wrist, thumb side. b: little-finger side of the wrist.</translation>
    </message>
    <message>
        <source>Finger flexors</source>
        <extracomment>muscle (Mm. flexores digitorum superficialis, profundus), on the screen</extracomment>
        <translation>Finger flexors</translation>
    </message>
    <message>
        <source>Inner forearm, toward the fingers</source>
        <extracomment>Finger flexors, in words for a client</extracomment>
        <translation>Inner forearm, toward the fingers</translation>
    </message>
    <message>
        <source>Upper third</source>
        <extracomment>Finger flexors, where site a lies</extracomment>
        <translation>Upper third</translation>
    </message>
    <message>
        <source>Palm side of the same finger.</source>
        <extracomment>Finger flexors, where it sends pain, by site</extracomment>
        <translation>Palm side of the same finger.</translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <extracomment>muscle (M. pronator teres), on the screen</extracomment>
        <translation>Pronator teres</translation>
    </message>
    <message>
        <source>Inner forearm, at the elbow crease</source>
        <extracomment>Pronator teres, in words for a client</extracomment>
        <translation>Inner forearm, at the elbow crease</translation>
    </message>
    <message>
        <source>Inside the elbow crease</source>
        <extracomment>Pronator teres, where site a lies</extracomment>
        <translation>Inside the elbow crease</translation>
    </message>
    <message>
        <source>Mainly palm side of the wrist, thumb side of the forearm.</source>
        <extracomment>Pronator teres, where it sends pain, by site</extracomment>
        <translation>Mainly palm side of the wrist, thumb side of the forearm.</translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <extracomment>muscle (M. palmaris longus), on the screen</extracomment>
        <translation>Palmaris longus</translation>
    </message>
    <message>
        <source>Inner forearm, middle</source>
        <extracomment>Palmaris longus, in words for a client</extracomment>
        <translation>Inner forearm, middle</translation>
    </message>
    <message>
        <source>Upper to middle belly</source>
        <extracomment>Palmaris longus, where site a lies</extracomment>
        <translation>Upper to middle belly</translation>
    </message>
    <message>
        <source>Mainly prickling in the centre of the palm.</source>
        <extracomment>Palmaris longus, where it sends pain, by site</extracomment>
        <translation>Mainly prickling in the centre of the palm.</translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <extracomment>muscle (M. adductor pollicis), on the screen</extracomment>
        <translation>Adductor pollicis</translation>
    </message>
    <message>
        <source>Between thumb and index finger</source>
        <extracomment>Adductor pollicis, in words for a client</extracomment>
        <translation>Between thumb and index finger</translation>
    </message>
    <message>
        <source>Web of the thumb</source>
        <extracomment>Adductor pollicis, where site a lies</extracomment>
        <translation>Web of the thumb</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes thumb, wrist.</source>
        <extracomment>Adductor pollicis, where it sends pain, by site</extracomment>
        <translation>Mainly base of the thumb; sometimes thumb, wrist.</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <extracomment>muscle (M. gluteus maximus), on the screen</extracomment>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>Gluteus maximus, in words for a client</extracomment>
        <translation>Buttock</translation>
    </message>
    <message>
        <source>Beside the sacrum</source>
        <extracomment>Gluteus maximus, where site 1 lies</extracomment>
        <translation>Beside the sacrum</translation>
    </message>
    <message>
        <source>Just above the sit bone</source>
        <extracomment>Gluteus maximus, where site 2 lies</extracomment>
        <translation>Just above the sit bone</translation>
    </message>
    <message>
        <source>Lowest inner fibres, by the tailbone</source>
        <extracomment>Gluteus maximus, where site 3 lies</extracomment>
        <translation>Lowest inner fibres, by the tailbone</translation>
    </message>
    <message>
        <source>1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone.</source>
        <extracomment>Gluteus maximus, where it sends pain, by site</extracomment>
        <translation>1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone.</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <extracomment>muscle (M. gluteus medius), on the screen</extracomment>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <extracomment>Gluteus medius, in words for a client</extracomment>
        <translation>Side of the hip</translation>
    </message>
    <message>
        <source>Rear, near the sacroiliac joint</source>
        <extracomment>Gluteus medius, where site 1 lies</extracomment>
        <translation>Rear, near the sacroiliac joint</translation>
    </message>
    <message>
        <source>Below the middle of the iliac crest</source>
        <extracomment>Gluteus medius, where site 2 lies</extracomment>
        <translation>Below the middle of the iliac crest</translation>
    </message>
    <message>
        <source>Front, behind the ASIS</source>
        <extracomment>Gluteus medius, where site 3 lies</extracomment>
        <translation>Front, behind the ASIS</translation>
    </message>
    <message>
        <source>1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back.</source>
        <extracomment>Gluteus medius, where it sends pain, by site</extracomment>
        <translation>1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back.</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <extracomment>muscle (M. gluteus minimus), on the screen</extracomment>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <source>Deep side of the hip</source>
        <extracomment>Gluteus minimus, in words for a client</extracomment>
        <translation>Deep side of the hip</translation>
    </message>
    <message>
        <source>Front part, between ASIS and trochanter</source>
        <extracomment>Gluteus minimus, where site 1 lies</extracomment>
        <translation>Front part, between ASIS and trochanter</translation>
    </message>
    <message>
        <source>Rear part, above the line of the piriformis (and more)</source>
        <extracomment>Gluteus minimus, where site 3 lies</extracomment>
        <translation>Rear part, above the line of the piriformis (and more)</translation>
    </message>
    <message>
        <source>1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”).</source>
        <extracomment>Gluteus minimus, where it sends pain, by site</extracomment>
        <translation>1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”).</translation>
    </message>
    <message>
        <source>Piriformis</source>
        <extracomment>muscle (M. piriformis), on the screen</extracomment>
        <translation>Piriformis</translation>
    </message>
    <message>
        <source>Deep buttock</source>
        <extracomment>Piriformis, in words for a client</extracomment>
        <translation>Deep buttock</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, outer third</source>
        <extracomment>Piriformis, where site 1 lies</extracomment>
        <translation>On the line from upper sacrum to trochanter, outer third</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, inner end near the sacrum</source>
        <extracomment>Piriformis, where site 2 lies</extracomment>
        <translation>On the line from upper sacrum to trochanter, inner end near the sacrum</translation>
    </message>
    <message>
        <source>Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh.</source>
        <extracomment>Piriformis, where it sends pain, by site</extracomment>
        <translation>Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <extracomment>muscle (M. tensor fasciae latae), on the screen</extracomment>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <source>Front of the hip, outer side</source>
        <extracomment>Tensor fasciae latae, in words for a client</extracomment>
        <translation>Front of the hip, outer side</translation>
    </message>
    <message>
        <source>Just below and outside the ASIS</source>
        <extracomment>Tensor fasciae latae, where site a lies</extracomment>
        <translation>Just below and outside the ASIS</translation>
    </message>
    <message>
        <source>Mainly front of the trochanter; sometimes outer thigh down to the knee.</source>
        <extracomment>Tensor fasciae latae, where it sends pain, by site</extracomment>
        <translation>Mainly front of the trochanter; sometimes outer thigh down to the knee.</translation>
    </message>
    <message>
        <source>Iliopsoas</source>
        <extracomment>muscle (Mm. psoas major et iliacus), on the screen</extracomment>
        <translation>Iliopsoas</translation>
    </message>
    <message>
        <source>Deep belly to the front of the hip</source>
        <extracomment>Iliopsoas, in words for a client</extracomment>
        <translation>Deep belly to the front of the hip</translation>
    </message>
    <message>
        <source>Outer wall of the femoral triangle</source>
        <extracomment>Iliopsoas, where site 1 lies</extracomment>
        <translation>Outer wall of the femoral triangle</translation>
    </message>
    <message>
        <source>Inside the iliac crest, behind the ASIS</source>
        <extracomment>Iliopsoas, where site 2 lies</extracomment>
        <translation>Inside the iliac crest, behind the ASIS</translation>
    </message>
    <message>
        <source>At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)</source>
        <extracomment>Iliopsoas, where site 3 lies</extracomment>
        <translation>At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)</translation>
    </message>
    <message>
        <source>Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh.</source>
        <extracomment>Iliopsoas, where it sends pain, by site</extracomment>
        <translation>Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <extracomment>muscle (M. rectus femoris), on the screen</extracomment>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>Rectus femoris, in words for a client</extracomment>
        <translation>Front of the thigh</translation>
    </message>
    <message>
        <source>High, a hand&apos;s width below the ASIS</source>
        <extracomment>Rectus femoris, where site a lies</extracomment>
        <translation>High, a hand&apos;s width below the ASIS</translation>
    </message>
    <message>
        <source>Mainly deep in the front of the knee, kneecap.</source>
        <extracomment>Rectus femoris, where it sends pain, by site</extracomment>
        <translation>Mainly deep in the front of the knee, kneecap.</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <extracomment>muscle (M. vastus medialis), on the screen</extracomment>
        <translation>Vastus medialis</translation>
    </message>
    <message>
        <source>Front of the thigh, inner side</source>
        <extracomment>Vastus medialis, in words for a client</extracomment>
        <translation>Front of the thigh, inner side</translation>
    </message>
    <message>
        <source>Low, above the inner knee</source>
        <extracomment>Vastus medialis, where site 1 lies</extracomment>
        <translation>Low, above the inner knee</translation>
    </message>
    <message>
        <source>Mid-thigh, inner edge</source>
        <extracomment>Vastus medialis, where site 2 lies</extracomment>
        <translation>Mid-thigh, inner edge</translation>
    </message>
    <message>
        <source>1: mainly front and inner side of the knee. 2: inner thigh.</source>
        <extracomment>Vastus medialis, where it sends pain, by site</extracomment>
        <translation>1: mainly front and inner side of the knee. 2: inner thigh.</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <extracomment>muscle (M. vastus intermedius), on the screen</extracomment>
        <translation>Vastus intermedius</translation>
    </message>
    <message>
        <source>Deep front of the thigh</source>
        <extracomment>Vastus intermedius, in words for a client</extracomment>
        <translation>Deep front of the thigh</translation>
    </message>
    <message>
        <source>Upper thigh, under the rectus femoris</source>
        <extracomment>Vastus intermedius, where site a lies</extracomment>
        <translation>Upper thigh, under the rectus femoris</translation>
    </message>
    <message>
        <source>Front of the thigh.</source>
        <extracomment>Vastus intermedius, where it sends pain, by site</extracomment>
        <translation>Front of the thigh.</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <extracomment>muscle (M. vastus lateralis), on the screen</extracomment>
        <translation>Vastus lateralis</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <extracomment>Vastus lateralis, in words for a client</extracomment>
        <translation>Outer thigh</translation>
    </message>
    <message>
        <source>Low in front, above the outer kneecap</source>
        <extracomment>Vastus lateralis, where site 1 lies</extracomment>
        <translation>Low in front, above the outer kneecap</translation>
    </message>
    <message>
        <source>Low, back edge</source>
        <extracomment>Vastus lateralis, where site 2 lies</extracomment>
        <translation>Low, back edge</translation>
    </message>
    <message>
        <source>Middle, back edge</source>
        <extracomment>Vastus lateralis, where site 3 lies</extracomment>
        <translation>Middle, back edge</translation>
    </message>
    <message>
        <source>Middle, side</source>
        <extracomment>Vastus lateralis, where site 4 lies</extracomment>
        <translation>Middle, side</translation>
    </message>
    <message>
        <source>High, below the trochanter</source>
        <extracomment>Vastus lateralis, where site 5 lies</extracomment>
        <translation>High, below the trochanter</translation>
    </message>
    <message>
        <source>1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh.</source>
        <extracomment>Vastus lateralis, where it sends pain, by site</extracomment>
        <translation>1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh.</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <extracomment>muscle (M. sartorius), on the screen</extracomment>
        <translation>Sartorius</translation>
    </message>
    <message>
        <source>Across the thigh, hip to inner knee</source>
        <extracomment>Sartorius, in words for a client</extracomment>
        <translation>Across the thigh, hip to inner knee</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Sartorius, where site 1 lies</extracomment>
        <translation>High</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>Sartorius, where site 2 lies</extracomment>
        <translation>Middle</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Sartorius, where site 3 lies</extracomment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Tingling at the front and inner thigh, inner knee.</source>
        <extracomment>Sartorius, where it sends pain, by site</extracomment>
        <translation>Tingling at the front and inner thigh, inner knee.</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <extracomment>muscle (M. biceps femoris), on the screen</extracomment>
        <translation>Biceps femoris</translation>
    </message>
    <message>
        <source>Back of the thigh, outer side</source>
        <extracomment>Biceps femoris, in words for a client</extracomment>
        <translation>Back of the thigh, outer side</translation>
    </message>
    <message>
        <source>Lower half, long head</source>
        <extracomment>Biceps femoris, where site a lies</extracomment>
        <translation>Lower half, long head</translation>
    </message>
    <message>
        <source>Lower half, short head</source>
        <extracomment>Biceps femoris, where site b lies</extracomment>
        <translation>Lower half, short head</translation>
    </message>
    <message>
        <source>Mainly back of the knee; sometimes back of the thigh, upper calf.</source>
        <extracomment>Biceps femoris, where it sends pain, by site</extracomment>
        <translation>Mainly back of the knee; sometimes back of the thigh, upper calf.</translation>
    </message>
    <message>
        <source>Semitendinosus and semimembranosus</source>
        <extracomment>muscle (Mm. semitendinosus, semimembranosus), on the screen</extracomment>
        <translation>Semitendinosus and semimembranosus</translation>
    </message>
    <message>
        <source>Back of the thigh, inner side</source>
        <extracomment>Semitendinosus and semimembranosus, in words for a client</extracomment>
        <translation>Back of the thigh, inner side</translation>
    </message>
    <message>
        <source>Middle to lower inner back of the thigh</source>
        <extracomment>Semitendinosus and semimembranosus, where site a lies</extracomment>
        <translation>Middle to lower inner back of the thigh</translation>
    </message>
    <message>
        <source>Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf.</source>
        <extracomment>Semitendinosus and semimembranosus, where it sends pain, by site</extracomment>
        <translation>Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf.</translation>
    </message>
    <message>
        <source>Adductor longus and brevis</source>
        <extracomment>muscle (Mm. adductores longus, brevis), on the screen</extracomment>
        <translation>Adductor longus and brevis</translation>
    </message>
    <message>
        <source>Inner thigh, near the groin</source>
        <extracomment>Adductor longus and brevis, in words for a client</extracomment>
        <translation>Inner thigh, near the groin</translation>
    </message>
    <message>
        <source>4–5 cm below the pubic tubercle</source>
        <extracomment>Adductor longus and brevis, where site a lies</extracomment>
        <translation>4–5 cm below the pubic tubercle</translation>
    </message>
    <message>
        <source>Mainly groin, front and inner side of the knee; sometimes shin.</source>
        <extracomment>Adductor longus and brevis, where it sends pain, by site</extracomment>
        <translation>Mainly groin, front and inner side of the knee; sometimes shin.</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <extracomment>muscle (M. adductor magnus), on the screen</extracomment>
        <translation>Adductor magnus</translation>
    </message>
    <message>
        <source>Deep inner thigh</source>
        <extracomment>Adductor magnus, in words for a client</extracomment>
        <translation>Deep inner thigh</translation>
    </message>
    <message>
        <source>Mid inner thigh</source>
        <extracomment>Adductor magnus, where site 1 lies</extracomment>
        <translation>Mid inner thigh</translation>
    </message>
    <message>
        <source>High, near the sit bone</source>
        <extracomment>Adductor magnus, where site 2 lies</extracomment>
        <translation>High, near the sit bone</translation>
    </message>
    <message>
        <source>1: groin to inner knee. 2: deep in the pelvis.</source>
        <extracomment>Adductor magnus, where it sends pain, by site</extracomment>
        <translation>1: groin to inner knee. 2: deep in the pelvis.</translation>
    </message>
    <message>
        <source>Pectineus</source>
        <extracomment>muscle (M. pectineus), on the screen</extracomment>
        <translation>Pectineus</translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>Pectineus, in words for a client</extracomment>
        <translation>Groin</translation>
    </message>
    <message>
        <source>Below the crease of the groin (femoral vessels: avoid)</source>
        <extracomment>Pectineus, where site a lies</extracomment>
        <translation>Below the crease of the groin (femoral vessels: avoid)</translation>
    </message>
    <message>
        <source>Mainly deep in the groin.</source>
        <extracomment>Pectineus, where it sends pain, by site</extracomment>
        <translation>Mainly deep in the groin.</translation>
    </message>
    <message>
        <source>Gracilis</source>
        <extracomment>muscle (M. gracilis), on the screen</extracomment>
        <translation>Gracilis</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <extracomment>Gracilis, in words for a client</extracomment>
        <translation>Inner thigh</translation>
    </message>
    <message>
        <source>Hot, stinging inner thigh.</source>
        <extracomment>Gracilis, where it sends pain, by site</extracomment>
        <translation>Hot, stinging inner thigh.</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <extracomment>muscle (M. gastrocnemius), on the screen</extracomment>
        <translation>Gastrocnemius</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>Gastrocnemius, in words for a client</extracomment>
        <translation>Calf</translation>
    </message>
    <message>
        <source>Inner head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 1 lies</extracomment>
        <translation>Inner head, middle of the belly</translation>
    </message>
    <message>
        <source>Outer head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 2 lies</extracomment>
        <translation>Outer head, middle of the belly</translation>
    </message>
    <message>
        <source>Inner head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 3 lies</extracomment>
        <translation>Inner head, close to the crease of the knee</translation>
    </message>
    <message>
        <source>Outer head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 4 lies</extracomment>
        <translation>Outer head, close to the crease of the knee</translation>
    </message>
    <message>
        <source>1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee.</source>
        <extracomment>Gastrocnemius, where it sends pain, by site</extracomment>
        <translation>1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee.</translation>
    </message>
    <message>
        <source>Soleus</source>
        <extracomment>muscle (M. soleus), on the screen</extracomment>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>Calf, deeper layer</source>
        <extracomment>Soleus, in words for a client</extracomment>
        <translation>Calf, deeper layer</translation>
    </message>
    <message>
        <source>Low, inner side, above the start of the Achilles tendon</source>
        <extracomment>Soleus, where site 1 lies</extracomment>
        <translation>Low, inner side, above the start of the Achilles tendon</translation>
    </message>
    <message>
        <source>High, outer side, below the head of the fibula</source>
        <extracomment>Soleus, where site 2 lies</extracomment>
        <translation>High, outer side, below the head of the fibula</translation>
    </message>
    <message>
        <source>Between points 1 and 2</source>
        <extracomment>Soleus, where site 3 lies</extracomment>
        <translation>Between points 1 and 2</translation>
    </message>
    <message>
        <source>1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side.</source>
        <extracomment>Soleus, where it sends pain, by site</extracomment>
        <translation>1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side.</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <extracomment>muscle (M. popliteus), on the screen</extracomment>
        <translation>Popliteus</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <extracomment>Popliteus, in words for a client</extracomment>
        <translation>Behind the knee</translation>
    </message>
    <message>
        <source>Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)</source>
        <extracomment>Popliteus, where site a lies</extracomment>
        <translation>Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)</translation>
    </message>
    <message>
        <source>Mainly back of the knee.</source>
        <extracomment>Popliteus, where it sends pain, by site</extracomment>
        <translation>Mainly back of the knee.</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <extracomment>muscle (M. tibialis anterior), on the screen</extracomment>
        <translation>Tibialis anterior</translation>
    </message>
    <message>
        <source>Beside the shin bone</source>
        <extracomment>Tibialis anterior, in words for a client</extracomment>
        <translation>Beside the shin bone</translation>
    </message>
    <message>
        <source>Upper third of the belly</source>
        <extracomment>Tibialis anterior, where site a lies</extracomment>
        <translation>Upper third of the belly</translation>
    </message>
    <message>
        <source>Mainly front and inner side of the ankle, top of the big toe.</source>
        <extracomment>Tibialis anterior, where it sends pain, by site</extracomment>
        <translation>Mainly front and inner side of the ankle, top of the big toe.</translation>
    </message>
    <message>
        <source>Fibularis longus and brevis</source>
        <extracomment>muscle (Mm. fibulares longus, brevis), on the screen</extracomment>
        <translation>Fibularis longus and brevis</translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <extracomment>Fibularis longus and brevis, in words for a client</extracomment>
        <translation>Outer side of the lower leg</translation>
    </message>
    <message>
        <source>Longus: 2–4 cm below the head of the fibula</source>
        <extracomment>Fibularis longus and brevis, where site a lies</extracomment>
        <translation>Longus: 2–4 cm below the head of the fibula</translation>
    </message>
    <message>
        <source>Brevis: lower third</source>
        <extracomment>Fibularis longus and brevis, where site b lies</extracomment>
        <translation>Brevis: lower third</translation>
    </message>
    <message>
        <source>Mainly behind and below the outer ankle bone.</source>
        <extracomment>Fibularis longus and brevis, where it sends pain, by site</extracomment>
        <translation>Mainly behind and below the outer ankle bone.</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <extracomment>muscle (M. tibialis posterior), on the screen</extracomment>
        <translation>Tibialis posterior</translation>
    </message>
    <message>
        <source>Deep calf, behind the shin bone</source>
        <extracomment>Tibialis posterior, in words for a client</extracomment>
        <translation>Deep calf, behind the shin bone</translation>
    </message>
    <message>
        <source>Deep in the upper calf</source>
        <extracomment>Tibialis posterior, where site a lies</extracomment>
        <translation>Deep in the upper calf</translation>
    </message>
    <message>
        <source>Mainly Achilles tendon; sometimes heel, sole.</source>
        <extracomment>Tibialis posterior, where it sends pain, by site</extracomment>
        <translation>Mainly Achilles tendon; sometimes heel, sole.</translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <extracomment>muscle (M. flexor digitorum longus), on the screen</extracomment>
        <translation>Flexor digitorum longus</translation>
    </message>
    <message>
        <source>Deep inner side of the lower leg</source>
        <extracomment>Flexor digitorum longus, in words for a client</extracomment>
        <translation>Deep inner side of the lower leg</translation>
    </message>
    <message>
        <source>Behind the inner edge of the shin bone, upper third</source>
        <extracomment>Flexor digitorum longus, where site a lies</extracomment>
        <translation>Behind the inner edge of the shin bone, upper third</translation>
    </message>
    <message>
        <source>Mainly sole, middle and front of the foot; sometimes inner ankle.</source>
        <extracomment>Flexor digitorum longus, where it sends pain, by site</extracomment>
        <translation>Mainly sole, middle and front of the foot; sometimes inner ankle.</translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <extracomment>muscle (M. abductor hallucis), on the screen</extracomment>
        <translation>Abductor hallucis</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <extracomment>Abductor hallucis, in words for a client</extracomment>
        <translation>Inner edge of the foot</translation>
    </message>
    <message>
        <source>Along the inner arch</source>
        <extracomment>Abductor hallucis, where site a lies</extracomment>
        <translation>Along the inner arch</translation>
    </message>
    <message>
        <source>Mainly inner heel, instep.</source>
        <extracomment>Abductor hallucis, where it sends pain, by site</extracomment>
        <translation>Mainly inner heel, instep.</translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <extracomment>muscle (M. flexor digitorum brevis), on the screen</extracomment>
        <translation>Flexor digitorum brevis</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <extracomment>Flexor digitorum brevis, in words for a client</extracomment>
        <translation>Sole of the foot</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <extracomment>Flexor digitorum brevis, where site a lies</extracomment>
        <translation>Middle of the sole</translation>
    </message>
    <message>
        <source>Mainly ball of the foot, toes 2–4.</source>
        <extracomment>Flexor digitorum brevis, where it sends pain, by site</extracomment>
        <translation>Mainly ball of the foot, toes 2–4.</translation>
    </message>
    <message>
        <source>Quadratus plantae</source>
        <extracomment>muscle (M. quadratus plantae), on the screen</extracomment>
        <translation>Quadratus plantae</translation>
    </message>
    <message>
        <source>Sole, in front of the heel</source>
        <extracomment>Quadratus plantae, in words for a client</extracomment>
        <translation>Sole, in front of the heel</translation>
    </message>
    <message>
        <source>In front of the heel</source>
        <extracomment>Quadratus plantae, where site a lies</extracomment>
        <translation>In front of the heel</translation>
    </message>
    <message>
        <source>Mainly underside of the heel.</source>
        <extracomment>Quadratus plantae, where it sends pain, by site</extracomment>
        <translation>Mainly underside of the heel.</translation>
    </message>
    <message>
        <source>Abductor digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor digiti minimi</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <extracomment>Abductor digiti minimi, in words for a client</extracomment>
        <translation>Outer edge of the foot</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Achilles tendon</translation>
    </message>
    <message>
        <source>Tendon above the heel</source>
        <extracomment>Achilles tendon, in words for a client</extracomment>
        <translation>Tendon above the heel</translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Adductor hallucis</translation>
    </message>
    <message>
        <source>Deep ball of the foot</source>
        <extracomment>Adductor hallucis, in words for a client</extracomment>
        <translation>Deep ball of the foot</translation>
    </message>
    <message>
        <source>Anconeus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Anconeus</translation>
    </message>
    <message>
        <source>Outer back of the elbow</source>
        <extracomment>Anconeus, in words for a client</extracomment>
        <translation>Outer back of the elbow</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Buccinator</translation>
    </message>
    <message>
        <source>Cheek</source>
        <extracomment>Buccinator, in words for a client</extracomment>
        <translation>Cheek</translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor digitorum longus</translation>
    </message>
    <message>
        <source>Front of the lower leg, outer side</source>
        <extracomment>Extensor digitorum longus, in words for a client</extracomment>
        <translation>Front of the lower leg, outer side</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor hallucis longus</translation>
    </message>
    <message>
        <source>Deep front of the lower leg</source>
        <extracomment>Extensor hallucis longus, in words for a client</extracomment>
        <translation>Deep front of the lower leg</translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor indicis</translation>
    </message>
    <message>
        <source>Deep back of the forearm, above the wrist</source>
        <extracomment>Extensor indicis, in words for a client</extracomment>
        <translation>Deep back of the forearm, above the wrist</translation>
    </message>
    <message>
        <source>Thumb extensors and abductor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Thumb extensors and abductor</translation>
    </message>
    <message>
        <source>Deep back of the forearm, toward the thumb</source>
        <extracomment>Thumb extensors and abductor, in words for a client</extracomment>
        <translation>Deep back of the forearm, toward the thumb</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor digiti minimi brevis</translation>
    </message>
    <message>
        <source>Sole, toward the little toe</source>
        <extracomment>Flexor digiti minimi brevis, in words for a client</extracomment>
        <translation>Sole, toward the little toe</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor hallucis brevis</translation>
    </message>
    <message>
        <source>Sole, toward the big toe</source>
        <extracomment>Flexor hallucis brevis, in words for a client</extracomment>
        <translation>Sole, toward the big toe</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor hallucis longus</translation>
    </message>
    <message>
        <source>Deep lower calf</source>
        <extracomment>Flexor hallucis longus, in words for a client</extracomment>
        <translation>Deep lower calf</translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor pollicis longus</translation>
    </message>
    <message>
        <source>Deep inner forearm, toward the thumb</source>
        <extracomment>Flexor pollicis longus, in words for a client</extracomment>
        <translation>Deep inner forearm, toward the thumb</translation>
    </message>
    <message>
        <source>Hypothenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Hypothenar muscles</translation>
    </message>
    <message>
        <source>Palm, little-finger side</source>
        <extracomment>Hypothenar muscles, in words for a client</extracomment>
        <translation>Palm, little-finger side</translation>
    </message>
    <message>
        <source>Iliotibial band</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Iliotibial band</translation>
    </message>
    <message>
        <source>Band along the outer thigh</source>
        <extracomment>Iliotibial band, in words for a client</extracomment>
        <translation>Band along the outer thigh</translation>
    </message>
    <message>
        <source>Infrahyoid muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Infrahyoid muscles</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <extracomment>Infrahyoid muscles, in words for a client</extracomment>
        <translation>Front of the neck</translation>
    </message>
    <message>
        <source>External oblique aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>External oblique aponeurosis</translation>
    </message>
    <message>
        <source>Lower belly, above the groin</source>
        <extracomment>External oblique aponeurosis, in words for a client</extracomment>
        <translation>Lower belly, above the groin</translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Intercostal muscles</translation>
    </message>
    <message>
        <source>Between the ribs</source>
        <extracomment>Intercostal muscles, in words for a client</extracomment>
        <translation>Between the ribs</translation>
    </message>
    <message>
        <source>Longus colli and capitis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Longus colli and capitis</translation>
    </message>
    <message>
        <source>Deep front of the neck</source>
        <extracomment>Longus colli and capitis, in words for a client</extracomment>
        <translation>Deep front of the neck</translation>
    </message>
    <message>
        <source>Lumbricals</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricals</translation>
    </message>
    <message>
        <source>Deep sole, toward the toes</source>
        <extracomment>Lumbricals, in words for a client</extracomment>
        <translation>Deep sole, toward the toes</translation>
    </message>
    <message>
        <source>Obturator externus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturator externus</translation>
    </message>
    <message>
        <source>Deep groin</source>
        <extracomment>Obturator externus, in words for a client</extracomment>
        <translation>Deep groin</translation>
    </message>
    <message>
        <source>Obturator internus and gemelli</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturator internus and gemelli</translation>
    </message>
    <message>
        <source>Deep lower buttock</source>
        <extracomment>Obturator internus and gemelli, in words for a client</extracomment>
        <translation>Deep lower buttock</translation>
    </message>
    <message>
        <source>Plantaris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantaris</translation>
    </message>
    <message>
        <source>Behind the knee, outer side</source>
        <extracomment>Plantaris, in words for a client</extracomment>
        <translation>Behind the knee, outer side</translation>
    </message>
    <message>
        <source>Pronator quadratus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pronator quadratus</translation>
    </message>
    <message>
        <source>Deep inner forearm, above the wrist</source>
        <extracomment>Pronator quadratus, in words for a client</extracomment>
        <translation>Deep inner forearm, above the wrist</translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Quadratus femoris</translation>
    </message>
    <message>
        <source>Deep below the buttock</source>
        <extracomment>Quadratus femoris, in words for a client</extracomment>
        <translation>Deep below the buttock</translation>
    </message>
    <message>
        <source>Thenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Thenar muscles</translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <extracomment>Thenar muscles, in words for a client</extracomment>
        <translation>Ball of the thumb</translation>
    </message>
    <message>
        <source>Thoracolumbar fascia</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Thoracolumbar fascia</translation>
    </message>
    <message>
        <source>Tissue sheet over the low back</source>
        <extracomment>Thoracolumbar fascia, in words for a client</extracomment>
        <translation>Tissue sheet over the low back</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Transversus abdominis</translation>
    </message>
    <message>
        <source>Deep belly wall</source>
        <extracomment>Transversus abdominis, in words for a client</extracomment>
        <translation>Deep belly wall</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Crown of the head</translation>
    </message>
    <message>
        <source>top of the head, vertex, headache</source>
        <extracomment>Crown of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>top of the head, vertex, headache</translation>
    </message>
    <message>
        <source>Sudden headache, the worst ever</source>
        <extracomment>Crown of the head: what to rule out before any muscle</extracomment>
        <translation>Sudden headache, the worst ever</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Back of the head</translation>
    </message>
    <message>
        <source>occiput, headache</source>
        <extracomment>Back of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>occiput, headache</translation>
    </message>
    <message>
        <source>Stiff neck with fever</source>
        <extracomment>Back of the head: what to rule out before any muscle</extracomment>
        <translation>Stiff neck with fever</translation>
    </message>
    <message>
        <source>tension headache, side of the head, migraine</source>
        <extracomment>Temple: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>tension headache, side of the head, migraine</translation>
    </message>
    <message>
        <source>Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)</source>
        <extracomment>Temple: what to rule out before any muscle</extracomment>
        <translation>Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Forehead</translation>
    </message>
    <message>
        <source>frontal headache, brow</source>
        <extracomment>Forehead: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>frontal headache, brow</translation>
    </message>
    <message>
        <source>Loss of vision</source>
        <extracomment>Forehead: what to rule out before any muscle</extracomment>
        <translation>Loss of vision</translation>
    </message>
    <message>
        <source>Around and behind the eye</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Around and behind the eye</translation>
    </message>
    <message>
        <source>eyebrow, eye socket</source>
        <extracomment>Around and behind the eye: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>eyebrow, eye socket</translation>
    </message>
    <message>
        <source>Red eye, change of vision</source>
        <extracomment>Around and behind the eye: what to rule out before any muscle</extracomment>
        <translation>Red eye, change of vision</translation>
    </message>
    <message>
        <source>Ear and jaw joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Ear and jaw joint</translation>
    </message>
    <message>
        <source>earache, temporomandibular joint, TMJ</source>
        <extracomment>Ear and jaw joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>earache, temporomandibular joint, TMJ</translation>
    </message>
    <message>
        <source>Infection of the ear</source>
        <extracomment>Ear and jaw joint: what to rule out before any muscle</extracomment>
        <translation>Infection of the ear</translation>
    </message>
    <message>
        <source>Cheek, jaw and teeth</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Cheek, jaw and teeth</translation>
    </message>
    <message>
        <source>toothache, face</source>
        <extracomment>Cheek, jaw and teeth: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>toothache, face</translation>
    </message>
    <message>
        <source>Teeth; jaw pain on effort (heart)</source>
        <extracomment>Cheek, jaw and teeth: what to rule out before any muscle</extracomment>
        <translation>Teeth; jaw pain on effort (heart)</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Back of the neck</translation>
    </message>
    <message>
        <source>stiff neck, nape</source>
        <extracomment>Back of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>stiff neck, nape</translation>
    </message>
    <message>
        <source>Injury; weakness of the arm</source>
        <extracomment>Back of the neck: what to rule out before any muscle</extracomment>
        <translation>Injury; weakness of the arm</translation>
    </message>
    <message>
        <source>Throat and front of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Throat and front of the neck</translation>
    </message>
    <message>
        <source>sore throat, swallowing</source>
        <extracomment>Throat and front of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>sore throat, swallowing</translation>
    </message>
    <message>
        <source>A lump; trouble swallowing</source>
        <extracomment>Throat and front of the neck: what to rule out before any muscle</extracomment>
        <translation>A lump; trouble swallowing</translation>
    </message>
    <message>
        <source>Top and side of the shoulder</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Top and side of the shoulder</translation>
    </message>
    <message>
        <source>acromion, shoulder joint</source>
        <extracomment>Top and side of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>acromion, shoulder joint</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Between the shoulder blades</translation>
    </message>
    <message>
        <source>upper back, mid back, thoracic spine, interscapular</source>
        <extracomment>Between the shoulder blades: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>upper back, mid back, thoracic spine, interscapular</translation>
    </message>
    <message>
        <source>Heart, aorta, gall bladder</source>
        <extracomment>Between the shoulder blades: what to rule out before any muscle</extracomment>
        <translation>Heart, aorta, gall bladder</translation>
    </message>
    <message>
        <source>rear deltoid, shoulder joint</source>
        <extracomment>Back of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>rear deltoid, shoulder joint</translation>
    </message>
    <message>
        <source>shoulder joint, biceps tendon</source>
        <extracomment>Front of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>shoulder joint, biceps tendon</translation>
    </message>
    <message>
        <source>Heart, on the left side</source>
        <extracomment>Front of the shoulder: what to rule out before any muscle</extracomment>
        <translation>Heart, on the left side</translation>
    </message>
    <message>
        <source>biceps, arm</source>
        <extracomment>Front of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>biceps, arm</translation>
    </message>
    <message>
        <source>triceps, arm</source>
        <extracomment>Back of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>triceps, arm</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Outer elbow</translation>
    </message>
    <message>
        <source>tennis elbow</source>
        <extracomment>Outer elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>tennis elbow</translation>
    </message>
    <message>
        <source>Inner elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Inner elbow</translation>
    </message>
    <message>
        <source>golfer’s elbow</source>
        <extracomment>Inner elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>golfer’s elbow</translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Thumb side of the forearm</translation>
    </message>
    <message>
        <source>radial forearm</source>
        <extracomment>Thumb side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>radial forearm</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>Thumb side of the forearm: what to rule out before any muscle</extracomment>
        <translation>Nerve root</translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Little-finger side of the forearm</translation>
    </message>
    <message>
        <source>ulnar forearm</source>
        <extracomment>Little-finger side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ulnar forearm</translation>
    </message>
    <message>
        <source>Back of the hand and fingers</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Back of the hand and fingers</translation>
    </message>
    <message>
        <source>dorsum of the hand</source>
        <extracomment>Back of the hand and fingers: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dorsum of the hand</translation>
    </message>
    <message>
        <source>Palm and front of the wrist</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Palm and front of the wrist</translation>
    </message>
    <message>
        <source>carpal tunnel, hand</source>
        <extracomment>Palm and front of the wrist: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>carpal tunnel, hand</translation>
    </message>
    <message>
        <source>Carpal tunnel</source>
        <extracomment>Palm and front of the wrist: what to rule out before any muscle</extracomment>
        <translation>Carpal tunnel</translation>
    </message>
    <message>
        <source>Base of the thumb</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Base of the thumb</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>Base of the thumb: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>thumb</translation>
    </message>
    <message>
        <source>Front of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Front of the chest</translation>
    </message>
    <message>
        <source>breast, ribs, breastbone</source>
        <extracomment>Front of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>breast, ribs, breastbone</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <extracomment>Front of the chest: what to rule out before any muscle</extracomment>
        <translation>Heart and lungs</translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Side of the chest</translation>
    </message>
    <message>
        <source>ribs, flank</source>
        <extracomment>Side of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ribs, flank</translation>
    </message>
    <message>
        <source>Lungs, broken rib</source>
        <extracomment>Side of the chest: what to rule out before any muscle</extracomment>
        <translation>Lungs, broken rib</translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Belly</translation>
    </message>
    <message>
        <source>abdomen, stomach</source>
        <extracomment>Belly: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>abdomen, stomach</translation>
    </message>
    <message>
        <source>Internal organs</source>
        <extracomment>Belly: what to rule out before any muscle</extracomment>
        <translation>Internal organs</translation>
    </message>
    <message>
        <source>Back over the lower ribs</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Back over the lower ribs</translation>
    </message>
    <message>
        <source>lower ribs, mid back, flank</source>
        <extracomment>Back over the lower ribs: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>lower ribs, mid back, flank</translation>
    </message>
    <message>
        <source>Kidney</source>
        <extracomment>Back over the lower ribs: what to rule out before any muscle</extracomment>
        <translation>Kidney</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Low back</translation>
    </message>
    <message>
        <source>lumbar, lumbago, loin</source>
        <extracomment>Low back: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>lumbar, lumbago, loin</translation>
    </message>
    <message>
        <source>Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss</source>
        <extracomment>Low back: what to rule out before any muscle</extracomment>
        <translation>Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss</translation>
    </message>
    <message>
        <source>Sacrum and sacroiliac joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Sacrum and sacroiliac joint</translation>
    </message>
    <message>
        <source>tailbone, SI joint, pelvis</source>
        <extracomment>Sacrum and sacroiliac joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>tailbone, SI joint, pelvis</translation>
    </message>
    <message>
        <source>seat, sit bone</source>
        <extracomment>Buttock: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>seat, sit bone</translation>
    </message>
    <message>
        <source>inguinal, adductors</source>
        <extracomment>Groin: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>inguinal, adductors</translation>
    </message>
    <message>
        <source>Hernia, hip, testis</source>
        <extracomment>Groin: what to rule out before any muscle</extracomment>
        <translation>Hernia, hip, testis</translation>
    </message>
    <message>
        <source>Side of the hip and thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Side of the hip and thigh</translation>
    </message>
    <message>
        <source>outer thigh, trochanter, iliotibial band</source>
        <extracomment>Side of the hip and thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>outer thigh, trochanter, iliotibial band</translation>
    </message>
    <message>
        <source>Broken hip, in older people</source>
        <extracomment>Side of the hip and thigh: what to rule out before any muscle</extracomment>
        <translation>Broken hip, in older people</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>Front of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>Inner thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>adductors</translation>
    </message>
    <message>
        <source>Clot in a deep vein</source>
        <extracomment>Inner thigh: what to rule out before any muscle</extracomment>
        <translation>Clot in a deep vein</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Back of the thigh</translation>
    </message>
    <message>
        <source>sciatica, hamstrings</source>
        <extracomment>Back of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>sciatica, hamstrings</translation>
    </message>
    <message>
        <source>Disc; numb saddle area, loss of bladder or bowel control, weak legs</source>
        <extracomment>Back of the thigh: what to rule out before any muscle</extracomment>
        <translation>Disc; numb saddle area, loss of bladder or bowel control, weak legs</translation>
    </message>
    <message>
        <source>Front and inner side of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Front and inner side of the knee</translation>
    </message>
    <message>
        <source>kneecap</source>
        <extracomment>Front and inner side of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>kneecap</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Back of the knee</translation>
    </message>
    <message>
        <source>hollow of the knee</source>
        <extracomment>Back of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>hollow of the knee</translation>
    </message>
    <message>
        <source>Clot in a deep vein, Baker’s cyst</source>
        <extracomment>Back of the knee: what to rule out before any muscle</extracomment>
        <translation>Clot in a deep vein, Baker’s cyst</translation>
    </message>
    <message>
        <source>back of the leg, cramp</source>
        <extracomment>Calf: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>back of the leg, cramp</translation>
    </message>
    <message>
        <source>Shin, front and outer side of the ankle</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Shin, front and outer side of the ankle</translation>
    </message>
    <message>
        <source>shin splints</source>
        <extracomment>Shin, front and outer side of the ankle: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>shin splints</translation>
    </message>
    <message>
        <source>Stress fracture</source>
        <extracomment>Shin, front and outer side of the ankle: what to rule out before any muscle</extracomment>
        <translation>Stress fracture</translation>
    </message>
    <message>
        <source>Heel</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Heel</translation>
    </message>
    <message>
        <source>arch, ball of the foot, plantar</source>
        <extracomment>Sole of the foot: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>arch, ball of the foot, plantar</translation>
    </message>
    <message>
        <source>Head and neck, from the side</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Head and neck, from the side</translation>
    </message>
    <message>
        <source>Head and neck, from the front</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Head and neck, from the front</translation>
    </message>
    <message>
        <source>Head and neck, from behind</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Head and neck, from behind</translation>
    </message>
    <message>
        <source>Armpit, arm raised</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Armpit, arm raised</translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Palm of the hand</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Back of the hand</translation>
    </message>
    <message>
        <source>Inner side of the leg</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Inner side of the leg</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor digiti minimi of the hand</translation>
    </message>
    <message>
        <source>Edge of the palm, little-finger side</source>
        <extracomment>Abductor digiti minimi of the hand, in words for a client</extracomment>
        <translation>Edge of the palm, little-finger side</translation>
    </message>
    <message>
        <source>Abductor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor pollicis brevis</translation>
    </message>
    <message>
        <source>Ball of the thumb, outer part</source>
        <extracomment>Abductor pollicis brevis, in words for a client</extracomment>
        <translation>Ball of the thumb, outer part</translation>
    </message>
    <message>
        <source>Acromion</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Acromion</translation>
    </message>
    <message>
        <source>Bony point of the shoulder</source>
        <extracomment>Acromion, in words for a client</extracomment>
        <translation>Bony point of the shoulder</translation>
    </message>
    <message>
        <source>ASIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>ASIS</translation>
    </message>
    <message>
        <source>Front bony point of the pelvis</source>
        <extracomment>ASIS, in words for a client</extracomment>
        <translation>Front bony point of the pelvis</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>Bony bump at the base of the neck</source>
        <extracomment>C7, in words for a client</extracomment>
        <translation>Bony bump at the base of the neck</translation>
    </message>
    <message>
        <source>Heel bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Heel bone</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <extracomment>Heel bone, in words for a client</extracomment>
        <translation>At the heel bone</translation>
    </message>
    <message>
        <source>Collarbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Collarbone</translation>
    </message>
    <message>
        <source>Collarbone, along the bone</source>
        <extracomment>Collarbone, in words for a client</extracomment>
        <translation>Collarbone, along the bone</translation>
    </message>
    <message>
        <source>Tailbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tailbone</translation>
    </message>
    <message>
        <source>At the tailbone</source>
        <extracomment>Tailbone, in words for a client</extracomment>
        <translation>At the tailbone</translation>
    </message>
    <message>
        <source>Coracoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Coracoid process</translation>
    </message>
    <message>
        <source>Bony point below the collarbone</source>
        <extracomment>Coracoid process, in words for a client</extracomment>
        <translation>Bony point below the collarbone</translation>
    </message>
    <message>
        <source>Costal margin</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Costal margin</translation>
    </message>
    <message>
        <source>Lower edge of the ribs</source>
        <extracomment>Costal margin, in words for a client</extracomment>
        <translation>Lower edge of the ribs</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Depressor anguli oris</translation>
    </message>
    <message>
        <source>Below the corner of the mouth</source>
        <extracomment>Depressor anguli oris, in words for a client</extracomment>
        <translation>Below the corner of the mouth</translation>
    </message>
    <message>
        <source>Dorsal interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Dorsal interossei</translation>
    </message>
    <message>
        <source>Back of the hand, between the bones</source>
        <extracomment>Dorsal interossei, in words for a client</extracomment>
        <translation>Back of the hand, between the bones</translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Head of the fibula</translation>
    </message>
    <message>
        <source>Bony point below the outer knee</source>
        <extracomment>Head of the fibula, in words for a client</extracomment>
        <translation>Bony point below the outer knee</translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Base of the fifth metatarsal</translation>
    </message>
    <message>
        <source>Outer edge of the foot, on the bony bump</source>
        <extracomment>Base of the fifth metatarsal, in words for a client</extracomment>
        <translation>Outer edge of the foot, on the bony bump</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor digiti minimi brevis of the hand</translation>
    </message>
    <message>
        <source>Ball of the little finger</source>
        <extracomment>Flexor digiti minimi brevis of the hand, in words for a client</extracomment>
        <translation>Ball of the little finger</translation>
    </message>
    <message>
        <source>Flexor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor pollicis brevis</translation>
    </message>
    <message>
        <source>Ball of the thumb, inner part</source>
        <extracomment>Flexor pollicis brevis, in words for a client</extracomment>
        <translation>Ball of the thumb, inner part</translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Epicranial aponeurosis</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <extracomment>Epicranial aponeurosis, in words for a client</extracomment>
        <translation>Top of the head</translation>
    </message>
    <message>
        <source>Gluteal fold</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Gluteal fold</translation>
    </message>
    <message>
        <source>Fold below the buttock</source>
        <extracomment>Gluteal fold, in words for a client</extracomment>
        <translation>Fold below the buttock</translation>
    </message>
    <message>
        <source>Greater trochanter</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Greater trochanter</translation>
    </message>
    <message>
        <source>Outer bony point of the hip</source>
        <extracomment>Greater trochanter, in words for a client</extracomment>
        <translation>Outer bony point of the hip</translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Iliac crest</translation>
    </message>
    <message>
        <source>Upper edge of the pelvis</source>
        <extracomment>Iliac crest, in words for a client</extracomment>
        <translation>Upper edge of the pelvis</translation>
    </message>
    <message>
        <source>Inferior angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Inferior angle of the scapula</translation>
    </message>
    <message>
        <source>Lower tip of the shoulder blade</source>
        <extracomment>Inferior angle of the scapula, in words for a client</extracomment>
        <translation>Lower tip of the shoulder blade</translation>
    </message>
    <message>
        <source>Inguinal crease</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Inguinal crease</translation>
    </message>
    <message>
        <source>Crease of the groin</source>
        <extracomment>Inguinal crease, in words for a client</extracomment>
        <translation>Crease of the groin</translation>
    </message>
    <message>
        <source>Occipital protuberance</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Occipital protuberance</translation>
    </message>
    <message>
        <source>Bony bump at the back of the head</source>
        <extracomment>Occipital protuberance, in words for a client</extracomment>
        <translation>Bony bump at the back of the head</translation>
    </message>
    <message>
        <source>Sit bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sit bone</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <extracomment>Sit bone, in words for a client</extracomment>
        <translation>At the sit bone</translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Angle of the jaw</translation>
    </message>
    <message>
        <source>Corner of the jaw</source>
        <extracomment>Angle of the jaw, in words for a client</extracomment>
        <translation>Corner of the jaw</translation>
    </message>
    <message>
        <source>Crease of the knee</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Crease of the knee</translation>
    </message>
    <message>
        <source>Back of the knee, in the crease</source>
        <extracomment>Crease of the knee, in words for a client</extracomment>
        <translation>Back of the knee, in the crease</translation>
    </message>
    <message>
        <source>L4</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>L4</translation>
    </message>
    <message>
        <source>Lower spine, between the edges of the pelvis</source>
        <extracomment>L4, in words for a client</extracomment>
        <translation>Lower spine, between the edges of the pelvis</translation>
    </message>
    <message>
        <source>Outer bony point of the elbow</source>
        <extracomment>Outer elbow, in words for a client</extracomment>
        <translation>Outer bony point of the elbow</translation>
    </message>
    <message>
        <source>Outer ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Outer ankle bone</translation>
    </message>
    <message>
        <source>At the outer ankle bone</source>
        <extracomment>Outer ankle bone, in words for a client</extracomment>
        <translation>At the outer ankle bone</translation>
    </message>
    <message>
        <source>Lumbricals of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricals of the hand</translation>
    </message>
    <message>
        <source>Palm, toward the fingers</source>
        <extracomment>Lumbricals of the hand, in words for a client</extracomment>
        <translation>Palm, toward the fingers</translation>
    </message>
    <message>
        <source>Mastoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Mastoid process</translation>
    </message>
    <message>
        <source>Bony bump behind the ear</source>
        <extracomment>Mastoid process, in words for a client</extracomment>
        <translation>Bony bump behind the ear</translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Inner border of the scapula</translation>
    </message>
    <message>
        <source>Edge of the shoulder blade, toward the spine</source>
        <extracomment>Inner border of the scapula, in words for a client</extracomment>
        <translation>Edge of the shoulder blade, toward the spine</translation>
    </message>
    <message>
        <source>Inner bony point of the elbow</source>
        <extracomment>Inner elbow, in words for a client</extracomment>
        <translation>Inner bony point of the elbow</translation>
    </message>
    <message>
        <source>Inner ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Inner ankle bone</translation>
    </message>
    <message>
        <source>At the inner ankle bone</source>
        <extracomment>Inner ankle bone, in words for a client</extracomment>
        <translation>At the inner ankle bone</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Nasalis</translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <extracomment>Nasalis, in words for a client</extracomment>
        <translation>Side of the nose</translation>
    </message>
    <message>
        <source>Navel</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Navel</translation>
    </message>
    <message>
        <source>At the navel</source>
        <extracomment>Navel, in words for a client</extracomment>
        <translation>At the navel</translation>
    </message>
    <message>
        <source>Elbow point</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Elbow point</translation>
    </message>
    <message>
        <source>Point of the elbow</source>
        <extracomment>Elbow point, in words for a client</extracomment>
        <translation>Point of the elbow</translation>
    </message>
    <message>
        <source>Opponens digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Opponens digiti minimi</translation>
    </message>
    <message>
        <source>Deep ball of the little finger</source>
        <extracomment>Opponens digiti minimi, in words for a client</extracomment>
        <translation>Deep ball of the little finger</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicularis oculi</translation>
    </message>
    <message>
        <source>Around the eye</source>
        <extracomment>Orbicularis oculi, in words for a client</extracomment>
        <translation>Around the eye</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicularis oris</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>Orbicularis oris, in words for a client</extracomment>
        <translation>Around the mouth</translation>
    </message>
    <message>
        <source>Palmar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Palmar aponeurosis</translation>
    </message>
    <message>
        <source>Tissue sheet of the palm</source>
        <extracomment>Palmar aponeurosis, in words for a client</extracomment>
        <translation>Tissue sheet of the palm</translation>
    </message>
    <message>
        <source>Palmar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Palmar interossei</translation>
    </message>
    <message>
        <source>Deep palm, between the bones</source>
        <extracomment>Palmar interossei, in words for a client</extracomment>
        <translation>Deep palm, between the bones</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Kneecap</translation>
    </message>
    <message>
        <source>At the kneecap</source>
        <extracomment>Kneecap, in words for a client</extracomment>
        <translation>At the kneecap</translation>
    </message>
    <message>
        <source>Plantar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantar aponeurosis</translation>
    </message>
    <message>
        <source>Tissue sheet of the sole</source>
        <extracomment>Plantar aponeurosis, in words for a client</extracomment>
        <translation>Tissue sheet of the sole</translation>
    </message>
    <message>
        <source>Plantar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantar interossei</translation>
    </message>
    <message>
        <source>Deep sole, between the bones</source>
        <extracomment>Plantar interossei, in words for a client</extracomment>
        <translation>Deep sole, between the bones</translation>
    </message>
    <message>
        <source>PSIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>PSIS</translation>
    </message>
    <message>
        <source>Dimple above the buttock</source>
        <extracomment>PSIS, in words for a client</extracomment>
        <translation>Dimple above the buttock</translation>
    </message>
    <message>
        <source>Pubic bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pubic bone</translation>
    </message>
    <message>
        <source>At the pubic bone</source>
        <extracomment>Pubic bone, in words for a client</extracomment>
        <translation>At the pubic bone</translation>
    </message>
    <message>
        <source>Radial styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Radial styloid</translation>
    </message>
    <message>
        <source>Bony point of the wrist, thumb side</source>
        <extracomment>Radial styloid, in words for a client</extracomment>
        <translation>Bony point of the wrist, thumb side</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sacrum</translation>
    </message>
    <message>
        <source>Sacrum, on the bone</source>
        <extracomment>Sacrum, in words for a client</extracomment>
        <translation>Sacrum, on the bone</translation>
    </message>
    <message>
        <source>Scapular spine</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Scapular spine</translation>
    </message>
    <message>
        <source>Ridge of the shoulder blade</source>
        <extracomment>Scapular spine, in words for a client</extracomment>
        <translation>Ridge of the shoulder blade</translation>
    </message>
    <message>
        <source>Sternal angle</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sternal angle</translation>
    </message>
    <message>
        <source>Upper breastbone</source>
        <extracomment>Sternal angle, in words for a client</extracomment>
        <translation>Upper breastbone</translation>
    </message>
    <message>
        <source>Sternal notch</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sternal notch</translation>
    </message>
    <message>
        <source>Hollow above the breastbone</source>
        <extracomment>Sternal notch, in words for a client</extracomment>
        <translation>Hollow above the breastbone</translation>
    </message>
    <message>
        <source>Upper angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Upper angle of the scapula</translation>
    </message>
    <message>
        <source>Upper corner of the shoulder blade</source>
        <extracomment>Upper angle of the scapula, in words for a client</extracomment>
        <translation>Upper corner of the shoulder blade</translation>
    </message>
    <message>
        <source>T3</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T3</translation>
    </message>
    <message>
        <source>Spine, between the shoulder blades above</source>
        <extracomment>T3, in words for a client</extracomment>
        <translation>Spine, between the shoulder blades above</translation>
    </message>
    <message>
        <source>T7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T7</translation>
    </message>
    <message>
        <source>Spine, between the lower tips of the shoulder blades</source>
        <extracomment>T7, in words for a client</extracomment>
        <translation>Spine, between the lower tips of the shoulder blades</translation>
    </message>
    <message>
        <source>Shin edge</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Shin edge</translation>
    </message>
    <message>
        <source>Edge of the shin</source>
        <extracomment>Shin edge, in words for a client</extracomment>
        <translation>Edge of the shin</translation>
    </message>
    <message>
        <source>Tibial tuberosity</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tibial tuberosity</translation>
    </message>
    <message>
        <source>Bony point below the kneecap</source>
        <extracomment>Tibial tuberosity, in words for a client</extracomment>
        <translation>Bony point below the kneecap</translation>
    </message>
    <message>
        <source>Twelfth rib</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Twelfth rib</translation>
    </message>
    <message>
        <source>Lowest rib</source>
        <extracomment>Twelfth rib, in words for a client</extracomment>
        <translation>Lowest rib</translation>
    </message>
    <message>
        <source>Ulnar styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ulnar styloid</translation>
    </message>
    <message>
        <source>Bony point of the wrist, little-finger side</source>
        <extracomment>Ulnar styloid, in words for a client</extracomment>
        <translation>Bony point of the wrist, little-finger side</translation>
    </message>
    <message>
        <source>Xiphoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Xiphoid process</translation>
    </message>
    <message>
        <source>Lower tip of the breastbone</source>
        <extracomment>Xiphoid process, in words for a client</extracomment>
        <translation>Lower tip of the breastbone</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zygomaticus major</translation>
    </message>
    <message>
        <source>Cheek, from the cheekbone to the mouth</source>
        <extracomment>Zygomaticus major, in words for a client</extracomment>
        <translation>Cheek, from the cheekbone to the mouth</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>step of the intake form</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <source>Why you are here</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Why you are here</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Your health</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Medicines and allergies</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Your wishes</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>section of the intake form</extracomment>
        <translation>About you</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Sport and hobbies</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Sport and hobbies</translation>
    </message>
    <message>
        <source>Which hand do you write with?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Which hand do you write with?</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Right</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Both</translation>
    </message>
    <message>
        <source>How should we address you?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>How should we address you?</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Your doctor</translation>
    </message>
    <message>
        <source>In an emergency we call</source>
        <extracomment>section of the intake form</extracomment>
        <translation>In an emergency we call</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Relation to you</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Relation to you</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <extracomment>section of the intake form</extracomment>
        <translation>What brings you here</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Where does it hurt?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Since when?</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>How did it begin?</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Suddenly</translation>
    </message>
    <message>
        <source>Gradually</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Gradually</translation>
    </message>
    <message>
        <source>With an injury</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>With an injury</translation>
    </message>
    <message>
        <source>Is it there all the time?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Is it there all the time?</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>All the time</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>It comes and goes</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>What makes it better?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>What makes it worse?</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Pain now, 0 to 10</translation>
    </message>
    <message>
        <source>At its best</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>At its best</translation>
    </message>
    <message>
        <source>At its worst</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>At its worst</translation>
    </message>
    <message>
        <source>Do you know what causes it?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Do you know what causes it?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Is it spreading?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Is it spreading?</translation>
    </message>
    <message>
        <source>What does it keep you from?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>What does it keep you from?</translation>
    </message>
    <message>
        <source>Your goals</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Your goals</translation>
    </message>
    <message>
        <source>What would you like to be able to do again?</source>
        <extracomment>intake form, &quot;Your goals&quot;</extracomment>
        <translation>What would you like to be able to do again?</translation>
    </message>
    <message>
        <source>Heart and vessels</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Heart and vessels</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>High blood pressure</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Is it under control?</translation>
    </message>
    <message>
        <source>Yes, with or without medicine</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Yes, with or without medicine</translation>
    </message>
    <message>
        <source>No, it is too high</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>No, it is too high</translation>
    </message>
    <message>
        <source>Low blood pressure, fainting</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Low blood pressure, fainting</translation>
    </message>
    <message>
        <source>Heart attack or heart procedure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Heart attack or heart procedure</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>When?</translation>
    </message>
    <message>
        <source>Chest pain from the heart (angina)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Chest pain from the heart (angina)</translation>
    </message>
    <message>
        <source>Has it changed lately?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Has it changed lately?</translation>
    </message>
    <message>
        <source>No, it is stable</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>No, it is stable</translation>
    </message>
    <message>
        <source>Yes, more often or at rest</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Yes, more often or at rest</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Heart failure</translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Stroke or TIA</translation>
    </message>
    <message>
        <source>Narrowed neck artery</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Narrowed neck artery</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Aneurysm</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Poor circulation in legs or arms</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Poor circulation in legs or arms</translation>
    </message>
    <message>
        <source>Pacemaker, ICD, pump or port</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Pacemaker, ICD, pump or port</translation>
    </message>
    <message>
        <source>White, cold fingers (Raynaud)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>White, cold fingers (Raynaud)</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Varicose veins</translation>
    </message>
    <message>
        <source>Clots and bleeding</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Clots and bleeding</translation>
    </message>
    <message>
        <source>One limb swollen, hot and painful now</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>One limb swollen, hot and painful now</translation>
    </message>
    <message>
        <source>Blood clot in the past</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Blood clot in the past</translation>
    </message>
    <message>
        <source>Inflamed vein</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Inflamed vein</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Bleeding disorder</translation>
    </message>
    <message>
        <source>Low platelets</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Low platelets</translation>
    </message>
    <message>
        <source>Anaemia, or blood donated lately</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Anaemia, or blood donated lately</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Breathing</translation>
    </message>
    <message>
        <source>Asthma</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Asthma</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>How strong is it?</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Mild</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Severe</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Short of breath</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>What should we know?</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Skin</translation>
    </message>
    <message>
        <source>Contagious skin infection or shingles</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Contagious skin infection or shingles</translation>
    </message>
    <message>
        <source>Open wound, burn or sunburn</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Open wound, burn or sunburn</translation>
    </message>
    <message>
        <source>Active eczema, psoriasis or acne</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Active eczema, psoriasis or acne</translation>
    </message>
    <message>
        <source>Lump nobody has looked at, or a changed mole</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Lump nobody has looked at, or a changed mole</translation>
    </message>
    <message>
        <source>Thin or fragile skin</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Thin or fragile skin</translation>
    </message>
    <message>
        <source>Hot, red skin that spreads</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Hot, red skin that spreads</translation>
    </message>
    <message>
        <source>Fresh scar</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Fresh scar</translation>
    </message>
    <message>
        <source>New filler, botox, tattoo or piercing</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>New filler, botox, tattoo or piercing</translation>
    </message>
    <message>
        <source>Nerves and feeling</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Nerves and feeling</translation>
    </message>
    <message>
        <source>Numb skin or neuropathy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Numb skin or neuropathy</translation>
    </message>
    <message>
        <source>A weak arm or leg</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>A weak arm or leg</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Epilepsy</translation>
    </message>
    <message>
        <source>When was the last seizure?</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>When was the last seizure?</translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Bones and joints</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Osteoporosis</translation>
    </message>
    <message>
        <source>How far has it gone?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>How far has it gone?</translation>
    </message>
    <message>
        <source>Severe, or bones have broken</source>
        <extracomment>answer to &quot;How far has it gone?&quot;</extracomment>
        <translation>Severe, or bones have broken</translation>
    </message>
    <message>
        <source>Cancer in the bones</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Cancer in the bones</translation>
    </message>
    <message>
        <source>Broken or dislocated bone</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Broken or dislocated bone</translation>
    </message>
    <message>
        <source>Sprain, strain or bruise</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Sprain, strain or bruise</translation>
    </message>
    <message>
        <source>Joint replacement, unstable joint</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Joint replacement, unstable joint</translation>
    </message>
    <message>
        <source>Hot, swollen joint or gout</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Hot, swollen joint or gout</translation>
    </message>
    <message>
        <source>Whiplash or head injury</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Whiplash or head injury</translation>
    </message>
    <message>
        <source>Slipped disc</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Slipped disc</translation>
    </message>
    <message>
        <source>Does it hurt now?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Does it hurt now?</translation>
    </message>
    <message>
        <source>Lymph</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Lymph</translation>
    </message>
    <message>
        <source>Lymphoedema</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Lymphoedema</translation>
    </message>
    <message>
        <source>Lymph nodes removed</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Lymph nodes removed</translation>
    </message>
    <message>
        <source>Digestion, kidneys, liver</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Digestion, kidneys, liver</translation>
    </message>
    <message>
        <source>Kidney failure or dialysis</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Kidney failure or dialysis</translation>
    </message>
    <message>
        <source>Liver disease or jaundice</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Liver disease or jaundice</translation>
    </message>
    <message>
        <source>Belly pain without a known cause, hernia</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Belly pain without a known cause, hernia</translation>
    </message>
    <message>
        <source>Hormones</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Hormones</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Are hands or feet numb?</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Are hands or feet numb?</translation>
    </message>
    <message>
        <source>Over-active thyroid</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Over-active thyroid</translation>
    </message>
    <message>
        <source>Immune system</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Immune system</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Weak immune system</translation>
    </message>
    <message>
        <source>Autoimmune disease (rheumatism, lupus, MS)</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Autoimmune disease (rheumatism, lupus, MS)</translation>
    </message>
    <message>
        <source>Is it active now?</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Is it active now?</translation>
    </message>
    <message>
        <source>Cancer</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Cancer now, or in treatment</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Cancer now, or in treatment</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Chemotherapy</translation>
    </message>
    <message>
        <source>When was the last dose?</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>When was the last dose?</translation>
    </message>
    <message>
        <source>Radiation</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Radiation</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Cancer in the past</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Pregnant, or possibly</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Pregnant, or possibly</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Complications, bleeding, high blood pressure?</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Complications, bleeding, high blood pressure?</translation>
    </message>
    <message>
        <source>Gave birth lately</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Gave birth lately</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Something about your mental health that matters here</source>
        <extracomment>intake form, &quot;Mind&quot;</extracomment>
        <translation>Something about your mental health that matters here</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Fever</translation>
    </message>
    <message>
        <source>Flu, COVID, stomach bug or another infection</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Flu, COVID, stomach bug or another infection</translation>
    </message>
    <message>
        <source>New and unexplained</source>
        <extracomment>section of the intake form</extracomment>
        <translation>New and unexplained</translation>
    </message>
    <message>
        <source>Chest pain or pressure</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Chest pain or pressure</translation>
    </message>
    <message>
        <source>Sudden, worst headache ever</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Sudden, worst headache ever</translation>
    </message>
    <message>
        <source>New neck pain with dizziness, double vision or slurred speech</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>New neck pain with dizziness, double vision or slurred speech</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble holding urine or stool</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Numb between the legs, or trouble holding urine or stool</translation>
    </message>
    <message>
        <source>Fever with a stiff neck</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Fever with a stiff neck</translation>
    </message>
    <message>
        <source>Weakness or numbness that grows quickly</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Weakness or numbness that grows quickly</translation>
    </message>
    <message>
        <source>A pulsing in the belly with back pain</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>A pulsing in the belly with back pain</translation>
    </message>
    <message>
        <source>Severe pain after a fall</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Severe pain after a fall</translation>
    </message>
    <message>
        <source>Constant pain at night, however you lie</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Constant pain at night, however you lie</translation>
    </message>
    <message>
        <source>Weight loss or night sweats without a reason</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Weight loss or night sweats without a reason</translation>
    </message>
    <message>
        <source>Back pain for the first time in life</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Back pain for the first time in life</translation>
    </message>
    <message>
        <source>What you see (therapist)</source>
        <extracomment>section of the intake form</extracomment>
        <translation>What you see (therapist)</translation>
    </message>
    <message>
        <source>Intoxicated</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Intoxicated</translation>
    </message>
    <message>
        <source>Cannot consent today</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Cannot consent today</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Medicines and supplements</translation>
    </message>
    <message>
        <source>What do you take?</source>
        <extracomment>intake form, &quot;Medicines and supplements&quot;</extracomment>
        <translation>What do you take?</translation>
    </message>
    <message>
        <source>Allergies</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Oils or nuts</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Oils or nuts</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Which one?</translation>
    </message>
    <message>
        <source>Scents</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Scents</translation>
    </message>
    <message>
        <source>Latex</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Latex</translation>
    </message>
    <message>
        <source>Adhesive, tape</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Adhesive, tape</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Operations and implants</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Operations and implants</translation>
    </message>
    <message>
        <source>Which operations did you have?</source>
        <extracomment>intake form, &quot;Operations and implants&quot;</extracomment>
        <translation>Which operations did you have?</translation>
    </message>
    <message>
        <source>Massage until now</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Massage until now</translation>
    </message>
    <message>
        <source>Have you had massage before?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>Have you had massage before?</translation>
    </message>
    <message>
        <source>Did anything feel bad?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>Did anything feel bad?</translation>
    </message>
    <message>
        <source>How you like it</source>
        <extracomment>section of the intake form</extracomment>
        <translation>How you like it</translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Pressure</translation>
    </message>
    <message>
        <source>Very light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Very light</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Deep</translation>
    </message>
    <message>
        <source>Where should we not touch you?</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Where should we not touch you?</translation>
    </message>
    <message>
        <source>Wishes about covering, room or therapist</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Wishes about covering, room or therapist</translation>
    </message>
    <message>
        <source>Head and face</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Head and face</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Neck</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Shoulder</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Upper back</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Lower back</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Upper arm</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Forearm</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Hip and buttock</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Thigh</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Knee and lower leg</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Foot</translation>
    </message>
    <message>
        <source>Swedish strokes</source>
        <extracomment>technique of massage</extracomment>
        <translation>Swedish strokes</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <extracomment>technique of massage</extracomment>
        <translation>Deep tissue</translation>
    </message>
    <message>
        <source>Trigger point pressure</source>
        <extracomment>technique of massage</extracomment>
        <translation>Trigger point pressure</translation>
    </message>
    <message>
        <source>Myofascial release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Myofascial release</translation>
    </message>
    <message>
        <source>Cross-fibre friction</source>
        <extracomment>technique of massage</extracomment>
        <translation>Cross-fibre friction</translation>
    </message>
    <message>
        <source>Instrument-assisted work</source>
        <extracomment>technique of massage</extracomment>
        <translation>Instrument-assisted work</translation>
    </message>
    <message>
        <source>Vibration and percussion</source>
        <extracomment>technique of massage</extracomment>
        <translation>Vibration and percussion</translation>
    </message>
    <message>
        <source>Hot stones</source>
        <extracomment>technique of massage</extracomment>
        <translation>Hot stones</translation>
    </message>
    <message>
        <source>Heat pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Heat pack</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Cold pack</translation>
    </message>
    <message>
        <source>Passive stretching</source>
        <extracomment>technique of massage</extracomment>
        <translation>Passive stretching</translation>
    </message>
    <message>
        <source>Muscle energy technique</source>
        <extracomment>technique of massage</extracomment>
        <translation>Muscle energy technique</translation>
    </message>
    <message>
        <source>Spray and stretch</source>
        <extracomment>technique of massage</extracomment>
        <translation>Spray and stretch</translation>
    </message>
    <message>
        <source>Positional release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Positional release</translation>
    </message>
    <message>
        <source>Cupping</source>
        <extracomment>technique of massage</extracomment>
        <translation>Cupping</translation>
    </message>
    <message>
        <source>Lymph drainage</source>
        <extracomment>technique of massage</extracomment>
        <translation>Lymph drainage</translation>
    </message>
    <message>
        <source>Joint mobilisation</source>
        <extracomment>technique of massage</extracomment>
        <translation>Joint mobilisation</translation>
    </message>
    <message>
        <source>Possible blood clot</source>
        <extracomment>caution V01</extracomment>
        <translation>Possible blood clot</translation>
    </message>
    <message>
        <source>Do not massage. This is urgent: see a doctor now.</source>
        <extracomment>what caution V01 asks for</extracomment>
        <translation>Do not massage. This is urgent: see a doctor now.</translation>
    </message>
    <message>
        <source>A clot of the last 2 to 6 months: wait.</source>
        <extracomment>what caution V02 asks for</extracomment>
        <translation>A clot of the last 2 to 6 months: wait.</translation>
    </message>
    <message>
        <source>Also below the veins.</source>
        <extracomment>what caution V04 asks for</extracomment>
        <translation>Also below the veins.</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <extracomment>caution V05</extracomment>
        <translation>High blood pressure, not controlled</translation>
    </message>
    <message>
        <source>Not before it is controlled.</source>
        <extracomment>what caution V05 asks for</extracomment>
        <translation>Not before it is controlled.</translation>
    </message>
    <message>
        <source>Let them rise slowly; keep heat short.</source>
        <extracomment>what caution V06 asks for</extracomment>
        <translation>Let them rise slowly; keep heat short.</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <extracomment>caution V07</extracomment>
        <translation>Low blood pressure</translation>
    </message>
    <message>
        <source>Recent heart attack or unstable angina</source>
        <extracomment>caution V08</extracomment>
        <translation>Recent heart attack or unstable angina</translation>
    </message>
    <message>
        <source>Not before a doctor has cleared it.</source>
        <extracomment>what caution V08 asks for</extracomment>
        <translation>Not before a doctor has cleared it.</translation>
    </message>
    <message>
        <source>Not flat when breathless.</source>
        <extracomment>what caution V09 asks for</extracomment>
        <translation>Not flat when breathless.</translation>
    </message>
    <message>
        <source>Recent stroke or TIA</source>
        <extracomment>caution V10</extracomment>
        <translation>Recent stroke or TIA</translation>
    </message>
    <message>
        <source>Poor circulation in the limbs</source>
        <extracomment>caution V13</extracomment>
        <translation>Poor circulation in the limbs</translation>
    </message>
    <message>
        <source>Pacemaker or other device</source>
        <extracomment>caution V14</extracomment>
        <translation>Pacemaker or other device</translation>
    </message>
    <message>
        <source>Many do no cupping at all.</source>
        <extracomment>what caution V14 asks for</extracomment>
        <translation>Many do no cupping at all.</translation>
    </message>
    <message>
        <source>Raynaud</source>
        <extracomment>caution V15</extracomment>
        <translation>Raynaud</translation>
    </message>
    <message>
        <source>Keep hands and feet warm.</source>
        <extracomment>what caution V15 asks for</extracomment>
        <translation>Keep hands and feet warm.</translation>
    </message>
    <message>
        <source>When severe: do not treat.</source>
        <extracomment>what caution B02 asks for</extracomment>
        <translation>When severe: do not treat.</translation>
    </message>
    <message>
        <source>Anaemia</source>
        <extracomment>caution B03</extracomment>
        <translation>Anaemia</translation>
    </message>
    <message>
        <source>Let them rise slowly.</source>
        <extracomment>what caution B03 asks for</extracomment>
        <translation>Let them rise slowly.</translation>
    </message>
    <message>
        <source>Contagious skin infection</source>
        <extracomment>caution S01</extracomment>
        <translation>Contagious skin infection</translation>
    </message>
    <message>
        <source>Wide or unwell: do not treat.</source>
        <extracomment>what caution S01 asks for</extracomment>
        <translation>Wide or unwell: do not treat.</translation>
    </message>
    <message>
        <source>Open or burnt skin</source>
        <extracomment>caution S02</extracomment>
        <translation>Open or burnt skin</translation>
    </message>
    <message>
        <source>Active skin disease</source>
        <extracomment>caution S03</extracomment>
        <translation>Active skin disease</translation>
    </message>
    <message>
        <source>Mind the oils.</source>
        <extracomment>what caution S03 asks for</extracomment>
        <translation>Mind the oils.</translation>
    </message>
    <message>
        <source>Unexplained lump or changed mole</source>
        <extracomment>caution S04</extracomment>
        <translation>Unexplained lump or changed mole</translation>
    </message>
    <message>
        <source>Do not press it. Ask them to see a doctor.</source>
        <extracomment>what caution S04 asks for</extracomment>
        <translation>Do not press it. Ask them to see a doctor.</translation>
    </message>
    <message>
        <source>Fragile skin</source>
        <extracomment>caution S05</extracomment>
        <translation>Fragile skin</translation>
    </message>
    <message>
        <source>Spreading skin infection</source>
        <extracomment>caution S06</extracomment>
        <translation>Spreading skin infection</translation>
    </message>
    <message>
        <source>This is urgent: see a doctor today.</source>
        <extracomment>what caution S06 asks for</extracomment>
        <translation>This is urgent: see a doctor today.</translation>
    </message>
    <message>
        <source>Until 24 hours without fever.</source>
        <extracomment>what caution I01 asks for</extracomment>
        <translation>Until 24 hours without fever.</translation>
    </message>
    <message>
        <source>Acute infection</source>
        <extracomment>caution I02</extracomment>
        <translation>Acute infection</translation>
    </message>
    <message>
        <source>Until it is over.</source>
        <extracomment>what caution I02 asks for</extracomment>
        <translation>Until it is over.</translation>
    </message>
    <message>
        <source>Strict hygiene; nobody who is ill treats.</source>
        <extracomment>what caution I03 asks for</extracomment>
        <translation>Strict hygiene; nobody who is ill treats.</translation>
    </message>
    <message>
        <source>Autoimmune disease, active</source>
        <extracomment>caution I04</extracomment>
        <translation>Autoimmune disease, active</translation>
    </message>
    <message>
        <source>Leave inflamed joints alone.</source>
        <extracomment>what caution I04 asks for</extracomment>
        <translation>Leave inflamed joints alone.</translation>
    </message>
    <message>
        <source>Lymph drainage by trained hands only.</source>
        <extracomment>what caution I05 asks for</extracomment>
        <translation>Lymph drainage by trained hands only.</translation>
    </message>
    <message>
        <source>Heat with care; have sugar at hand.</source>
        <extracomment>what caution N01 asks for</extracomment>
        <translation>Heat with care; have sugar at hand.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>caution N02</extracomment>
        <translation>Numb skin</translation>
    </message>
    <message>
        <source>They cannot tell when it is too much.</source>
        <extracomment>what caution N02 asks for</extracomment>
        <translation>They cannot tell when it is too much.</translation>
    </message>
    <message>
        <source>Agree what to do in a seizure. A recent one: ask a doctor first.</source>
        <extracomment>what caution N03 asks for</extracomment>
        <translation>Agree what to do in a seizure. A recent one: ask a doctor first.</translation>
    </message>
    <message>
        <source>Signs of a nerve root</source>
        <extracomment>caution N04</extracomment>
        <translation>Signs of a nerve root</translation>
    </message>
    <message>
        <source>Acute slipped disc</source>
        <extracomment>caution N05</extracomment>
        <translation>Acute slipped disc</translation>
    </message>
    <message>
        <source>Spine and ribs: light pressure only.</source>
        <extracomment>what caution O01 asks for</extracomment>
        <translation>Spine and ribs: light pressure only.</translation>
    </message>
    <message>
        <source>Severe osteoporosis or cancer in the bones</source>
        <extracomment>caution O02</extracomment>
        <translation>Severe osteoporosis or cancer in the bones</translation>
    </message>
    <message>
        <source>Fresh fracture or dislocation</source>
        <extracomment>caution O03</extracomment>
        <translation>Fresh fracture or dislocation</translation>
    </message>
    <message>
        <source>Fresh sprain, strain or bruise</source>
        <extracomment>caution O04</extracomment>
        <translation>Fresh sprain, strain or bruise</translation>
    </message>
    <message>
        <source>Joint replacement or unstable joint</source>
        <extracomment>caution O05</extracomment>
        <translation>Joint replacement or unstable joint</translation>
    </message>
    <message>
        <source>No stretching to the end of the range.</source>
        <extracomment>what caution O05 asks for</extracomment>
        <translation>No stretching to the end of the range.</translation>
    </message>
    <message>
        <source>Inflamed joint or gout</source>
        <extracomment>caution O06</extracomment>
        <translation>Inflamed joint or gout</translation>
    </message>
    <message>
        <source>Recent whiplash or head injury</source>
        <extracomment>caution O07</extracomment>
        <translation>Recent whiplash or head injury</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <extracomment>caution R01</extracomment>
        <translation>Recent surgery</translation>
    </message>
    <message>
        <source>Think of clots.</source>
        <extracomment>what caution R01 asks for</extracomment>
        <translation>Think of clots.</translation>
    </message>
    <message>
        <source>Wait as long as who did it says.</source>
        <extracomment>what caution R03 asks for</extracomment>
        <translation>Wait as long as who did it says.</translation>
    </message>
    <message>
        <source>Cancer, active or in treatment</source>
        <extracomment>caution C01</extracomment>
        <translation>Cancer, active or in treatment</translation>
    </message>
    <message>
        <source>Never over the tumour.</source>
        <extracomment>what caution C01 asks for</extracomment>
        <translation>Never over the tumour.</translation>
    </message>
    <message>
        <source>Chemotherapy in the last 3 days</source>
        <extracomment>caution C02</extracomment>
        <translation>Chemotherapy in the last 3 days</translation>
    </message>
    <message>
        <source>Unless oncology has cleared it.</source>
        <extracomment>what caution C02 asks for</extracomment>
        <translation>Unless oncology has cleared it.</translation>
    </message>
    <message>
        <source>Radiation field</source>
        <extracomment>caution C03</extracomment>
        <translation>Radiation field</translation>
    </message>
    <message>
        <source>No oils there.</source>
        <extracomment>what caution C03 asks for</extracomment>
        <translation>No oils there.</translation>
    </message>
    <message>
        <source>Do not stroke towards the missing nodes.</source>
        <extracomment>what caution C04 asks for</extracomment>
        <translation>Do not stroke towards the missing nodes.</translation>
    </message>
    <message>
        <source>Ask where, about nodes and bones.</source>
        <extracomment>what caution C05 asks for</extracomment>
        <translation>Ask where, about nodes and bones.</translation>
    </message>
    <message>
        <source>Pregnancy, first three months</source>
        <extracomment>caution P01</extracomment>
        <translation>Pregnancy, first three months</translation>
    </message>
    <message>
        <source>No heat anywhere. Harm is not shown; many wait until week 13.</source>
        <extracomment>what caution P01 asks for</extracomment>
        <translation>No heat anywhere. Harm is not shown; many wait until week 13.</translation>
    </message>
    <message>
        <source>On the side; legs lightly.</source>
        <extracomment>what caution P02 asks for</extracomment>
        <translation>On the side; legs lightly.</translation>
    </message>
    <message>
        <source>High-risk pregnancy</source>
        <extracomment>caution P03</extracomment>
        <translation>High-risk pregnancy</translation>
    </message>
    <message>
        <source>Birth in the last 6 weeks</source>
        <extracomment>caution P04</extracomment>
        <translation>Birth in the last 6 weeks</translation>
    </message>
    <message>
        <source>Leave a scar alone; watch for clots.</source>
        <extracomment>what caution P04 asks for</extracomment>
        <translation>Leave a scar alone; watch for clots.</translation>
    </message>
    <message>
        <source>Leave the fistula arm alone.</source>
        <extracomment>what caution D01 asks for</extracomment>
        <translation>Leave the fistula arm alone.</translation>
    </message>
    <message>
        <source>Bruises easily.</source>
        <extracomment>what caution D02 asks for</extracomment>
        <translation>Bruises easily.</translation>
    </message>
    <message>
        <source>Unexplained belly pain or hernia</source>
        <extracomment>caution D03</extracomment>
        <translation>Unexplained belly pain or hernia</translation>
    </message>
    <message>
        <source>Ask them to see a doctor.</source>
        <extracomment>what caution D03 asks for</extracomment>
        <translation>Ask them to see a doctor.</translation>
    </message>
    <message>
        <source>Severe asthma</source>
        <extracomment>caution D04</extracomment>
        <translation>Severe asthma</translation>
    </message>
    <message>
        <source>Less time face down, no scents.</source>
        <extracomment>what caution D04 asks for</extracomment>
        <translation>Less time face down, no scents.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>caution M01</extracomment>
        <translation>Blood thinner</translation>
    </message>
    <message>
        <source>Without contact with their doctor: ask first.</source>
        <extracomment>what caution M01 asks for</extracomment>
        <translation>Without contact with their doctor: ask first.</translation>
    </message>
    <message>
        <source>Antiplatelet or daily aspirin</source>
        <extracomment>caution M02</extracomment>
        <translation>Antiplatelet or daily aspirin</translation>
    </message>
    <message>
        <source>Painkiller in the last 8 hours</source>
        <extracomment>caution M03</extracomment>
        <translation>Painkiller in the last 8 hours</translation>
    </message>
    <message>
        <source>They feel pain less: ask more often.</source>
        <extracomment>what caution M03 asks for</extracomment>
        <translation>They feel pain less: ask more often.</translation>
    </message>
    <message>
        <source>Opioid, muscle relaxant or sedative</source>
        <extracomment>caution M04</extracomment>
        <translation>Opioid, muscle relaxant or sedative</translation>
    </message>
    <message>
        <source>They feel pain less; let them rise slowly.</source>
        <extracomment>what caution M04 asks for</extracomment>
        <translation>They feel pain less; let them rise slowly.</translation>
    </message>
    <message>
        <source>Long-term corticosteroid</source>
        <extracomment>caution M05</extracomment>
        <translation>Long-term corticosteroid</translation>
    </message>
    <message>
        <source>Injection or patch site</source>
        <extracomment>caution M06</extracomment>
        <translation>Injection or patch site</translation>
    </message>
    <message>
        <source>Massage there makes it act faster.</source>
        <extracomment>what caution M06 asks for</extracomment>
        <translation>Massage there makes it act faster.</translation>
    </message>
    <message>
        <source>Medicine that makes skin sensitive</source>
        <extracomment>caution M07</extracomment>
        <translation>Medicine that makes skin sensitive</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>caution A01</extracomment>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>Check oils, scents and tape.</source>
        <extracomment>what caution A01 asks for</extracomment>
        <translation>Check oils, scents and tape.</translation>
    </message>
    <message>
        <source>Offer another day.</source>
        <extracomment>what caution G01 asks for</extracomment>
        <translation>Offer another day.</translation>
    </message>
    <message>
        <source>Cannot consent</source>
        <extracomment>caution G02</extracomment>
        <translation>Cannot consent</translation>
    </message>
    <message>
        <source>Pain that spreads, cause unknown</source>
        <extracomment>caution G03</extracomment>
        <translation>Pain that spreads, cause unknown</translation>
    </message>
    <message>
        <source>Chest pain or pressure, with or without breathlessness</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Chest pain or pressure, with or without breathlessness</translation>
    </message>
    <message>
        <source>Sudden worst headache</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Sudden worst headache</translation>
    </message>
    <message>
        <source>One hot swollen limb</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>One hot swollen limb</translation>
    </message>
    <message>
        <source>Numb saddle area, bladder or bowel control lost</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Numb saddle area, bladder or bowel control lost</translation>
    </message>
    <message>
        <source>Hot red spreading skin</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Hot red spreading skin</translation>
    </message>
    <message>
        <source>Pulsing belly with back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Pulsing belly with back pain</translation>
    </message>
    <message>
        <source>Severe pain after a fall, with fragile bones</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Severe pain after a fall, with fragile bones</translation>
    </message>
    <message>
        <source>Constant pain at night, in every position</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Constant pain at night, in every position</translation>
    </message>
    <message>
        <source>Unexplained weight loss or sweats</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Unexplained weight loss or sweats</translation>
    </message>
    <message>
        <source>Cancer in the past with new back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Cancer in the past with new back pain</translation>
    </message>
    <message>
        <source>First back pain before 20 or after 55</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>First back pain before 20 or after 55</translation>
    </message>
    <message>
        <source>New back pain with weak immunity</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>New back pain with weak immunity</translation>
    </message>
    <message>
        <source>A lump that is not a knot</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>A lump that is not a knot</translation>
    </message>
    <message>
        <source>Blood thinner (anticoagulant)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Blood thinner (anticoagulant)</translation>
    </message>
    <message>
        <source>Antiplatelet</source>
        <extracomment>class of medicines</extracomment>
        <translation>Antiplatelet</translation>
    </message>
    <message>
        <source>Painkiller (NSAID, paracetamol)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Painkiller (NSAID, paracetamol)</translation>
    </message>
    <message>
        <source>Insulin, patch or injection</source>
        <extracomment>class of medicines</extracomment>
        <translation>Insulin, patch or injection</translation>
    </message>
    <message>
        <source>Makes skin sensitive to heat or light</source>
        <extracomment>class of medicines</extracomment>
        <translation>Makes skin sensitive to heat or light</translation>
    </message>
    <message>
        <source>Immunosuppressant</source>
        <extracomment>class of medicines</extracomment>
        <translation>Immunosuppressant</translation>
    </message>
    <message>
        <source>For high blood pressure</source>
        <extracomment>class of medicines</extracomment>
        <translation>For high blood pressure</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>kind of consent</extracomment>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <extracomment>kind of consent</extracomment>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections.</translation>
    </message>
    <message>
        <source>Chest or breast area</source>
        <extracomment>kind of consent</extracomment>
        <translation>Chest or breast area</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment.</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment.</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>kind of consent</extracomment>
        <translation>Buttocks</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <extracomment>kind of consent</extracomment>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>The clinic may take photographs of my posture or skin for my own record.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>The clinic may take photographs of my posture or skin for my own record.</translation>
    </message>
    <message>
        <source>Sharing with my doctor</source>
        <extracomment>kind of consent</extracomment>
        <translation>Sharing with my doctor</translation>
    </message>
    <message>
        <source>The therapist may talk with the doctor I have named about my treatment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>The therapist may talk with the doctor I have named about my treatment.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>kind of consent</extracomment>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>The clinic may remind me of appointments by telephone or e-mail.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>The clinic may remind me of appointments by telephone or e-mail.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>kind of consent</extracomment>
        <translation>Research</translation>
    </message>
    <message>
        <source>My data may be used for research, without my name.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>My data may be used for research, without my name.</translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor digitorum brevis</translation>
    </message>
    <message>
        <source>Top of the foot, outer side</source>
        <extracomment>Extensor digitorum brevis, in words for a client</extracomment>
        <translation>Top of the foot, outer side</translation>
    </message>
    <message>
        <source>Peroneus tertius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Peroneus tertius</translation>
    </message>
    <message>
        <source>Lower shin, outer side</source>
        <extracomment>Peroneus tertius, in words for a client</extracomment>
        <translation>Lower shin, outer side</translation>
    </message>
    <message>
        <source>deep pressure</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>deep pressure</translation>
    </message>
    <message>
        <source>heat</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>heat</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>cold</translation>
    </message>
    <message>
        <source>cupping</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>cupping</translation>
    </message>
    <message>
        <source>lymph drainage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>lymph drainage</translation>
    </message>
    <message>
        <source>stretching</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>stretching</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>massage</translation>
    </message>
    <message>
        <source>Neck flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Neck flexion</translation>
    </message>
    <message>
        <source>Neck extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Neck extension</translation>
    </message>
    <message>
        <source>Neck side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Neck side-bending</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Neck rotation</translation>
    </message>
    <message>
        <source>Shoulder flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Shoulder flexion</translation>
    </message>
    <message>
        <source>Shoulder extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Shoulder extension</translation>
    </message>
    <message>
        <source>Shoulder abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Shoulder abduction</translation>
    </message>
    <message>
        <source>Shoulder external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Shoulder external rotation</translation>
    </message>
    <message>
        <source>Shoulder internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Shoulder internal rotation</translation>
    </message>
    <message>
        <source>Elbow flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Elbow flexion</translation>
    </message>
    <message>
        <source>Elbow extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Elbow extension</translation>
    </message>
    <message>
        <source>Forearm supination</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Forearm supination</translation>
    </message>
    <message>
        <source>Forearm pronation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Forearm pronation</translation>
    </message>
    <message>
        <source>Wrist flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Wrist flexion</translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Wrist extension</translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Trunk flexion</translation>
    </message>
    <message>
        <source>Trunk extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Trunk extension</translation>
    </message>
    <message>
        <source>Trunk side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Trunk side-bending</translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Trunk rotation</translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hip flexion</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hip extension</translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hip abduction</translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hip adduction</translation>
    </message>
    <message>
        <source>Hip external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hip external rotation</translation>
    </message>
    <message>
        <source>Hip internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hip internal rotation</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Straight leg raise</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Knee flexion</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Knee extension</translation>
    </message>
    <message>
        <source>Ankle dorsiflexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ankle dorsiflexion</translation>
    </message>
    <message>
        <source>Ankle plantar flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ankle plantar flexion</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Depressor labii inferioris</translation>
    </message>
    <message>
        <source>Between the lower lip and the chin</source>
        <extracomment>Depressor labii inferioris, in words for a client</extracomment>
        <translation>Between the lower lip and the chin</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Levator labii superioris</translation>
    </message>
    <message>
        <source>Between the nose and the cheek</source>
        <extracomment>Levator labii superioris, in words for a client</extracomment>
        <translation>Between the nose and the cheek</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Mentalis</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>Mentalis, in words for a client</extracomment>
        <translation>Chin</translation>
    </message>
    <message>
        <source>Procerus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Procerus</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <extracomment>Procerus, in words for a client</extracomment>
        <translation>Root of the nose</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zygomaticus minor</translation>
    </message>
    <message>
        <source>Upper cheek</source>
        <extracomment>Zygomaticus minor, in words for a client</extracomment>
        <translation>Upper cheek</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Corrugator supercilii</translation>
    </message>
    <message>
        <source>Above the nose, toward the eyebrow</source>
        <extracomment>Corrugator supercilii, in words for a client</extracomment>
        <translation>Above the nose, toward the eyebrow</translation>
    </message>
    <message>
        <source>Erector spinae aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Erector spinae aponeurosis</translation>
    </message>
    <message>
        <source>Tendon sheet over the lower back</source>
        <extracomment>Erector spinae aponeurosis, in words for a client</extracomment>
        <translation>Tendon sheet over the lower back</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Levator anguli oris</translation>
    </message>
    <message>
        <source>Cheek, above the corner of the mouth</source>
        <extracomment>Levator anguli oris, in words for a client</extracomment>
        <translation>Cheek, above the corner of the mouth</translation>
    </message>
    <message>
        <source>Platysma</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Platysma</translation>
    </message>
    <message>
        <source>Thin sheet over the front of the neck</source>
        <extracomment>Platysma, in words for a client</extracomment>
        <translation>Thin sheet over the front of the neck</translation>
    </message>
    <message>
        <source>Risorius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Risorius</translation>
    </message>
    <message>
        <source>Cheek, toward the corner of the mouth</source>
        <extracomment>Risorius, in words for a client</extracomment>
        <translation>Cheek, toward the corner of the mouth</translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Semispinalis thoracis</translation>
    </message>
    <message>
        <source>Deep upper back, beside the spine</source>
        <extracomment>Semispinalis thoracis, in words for a client</extracomment>
        <translation>Deep upper back, beside the spine</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>backup: %1, made on %2</source>
        <translation>backup: %1, made on %2</translation>
    </message>
    <message>
        <source>The present clinic cannot be read, so nobody knows what is newer in it:</source>
        <translation>The present clinic cannot be read, so nobody knows what is newer in it:</translation>
    </message>
    <message>
        <source>Nothing in the present clinic is newer.</source>
        <translation>Nothing in the present clinic is newer.</translation>
    </message>
    <message>
        <source>Newer in the present clinic, and not in the backup:</source>
        <translation>Newer in the present clinic, and not in the backup:</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>one client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>one visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Would come back:</source>
        <translation>Would come back:</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>Restored and verified: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>What was there before is kept in %1</translation>
    </message>
    <message>
        <source>and backed up in %1</source>
        <translation>and backed up in %1</translation>
    </message>
    <message>
        <source>The accounts of others are lost with the keyring: add them anew.</source>
        <translation>The accounts of others are lost with the keyring: add them anew.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Stopped: nothing was changed.</translation>
    </message>
    <message>
        <source>%1 % read and checked</source>
        <translation>%1 % read and checked</translation>
    </message>
    <message>
        <source>Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.</source>
        <translation>Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.</translation>
    </message>
    <message>
        <source>%1 % of the present clinic backed up</source>
        <translation>%1 % of the present clinic backed up</translation>
    </message>
    <message>
        <source>A password or the recovery sheet is needed: --password-file or --sheet-file.</source>
        <translation>A password or the recovery sheet is needed: --password-file or --sheet-file.</translation>
    </message>
</context>
<context>
    <name>untie::AboutSheet</name>
    <message>
        <source>Copy the versions</source>
        <translation>Copy the versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</translation>
    </message>
    <message>
        <source>What stands in the muscle atlas is reference, not diagnosis.</source>
        <translation>What stands in the muscle atlas is reference, not diagnosis.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
</context>
<context>
    <name>untie::AccessExport</name>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Time (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Person’s number</source>
        <translation>Person’s number</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Record’s number</source>
        <translation>Record’s number</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Clock set back</translation>
    </message>
</context>
<context>
    <name>untie::AccessFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Until day</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>This is no date. One is written as %1.</translation>
    </message>
</context>
<context>
    <name>untie::AccessHeads</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>On which computer</source>
        <translation>On which computer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>untie::AccessListModel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>How often something was done in a row</extracomment>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer’s clock was set back</source>
        <translation>the computer’s clock was set back</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Yesterday, %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nobody signed in</translation>
    </message>
    <message>
        <source>Somebody not in the list</source>
        <translation>Somebody not in the list</translation>
    </message>
</context>
<context>
    <name>untie::AccessSection</name>
    <message>
        <source>Record access</source>
        <translation>Record access</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Computes anew whether no row was changed or taken out</source>
        <translation>Computes anew whether no row was changed or taken out</translation>
    </message>
    <message>
        <source>Saves the rows that are asked for as a table (CSV)</source>
        <translation>Saves the rows that are asked for as a table (CSV)</translation>
    </message>
    <message>
        <source>who opened, changed and printed what</source>
        <translation>who opened, changed and printed what</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved as %1.</source>
        <translation>
            <numerusform>One row was saved as %1.</numerusform>
            <numerusform>%Ln rows were saved as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>Nothing of this kind was done.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.</source>
        <translation>Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>record-access-%1.csv</source>
        <translation>record-access-%1.csv</translation>
    </message>
    <message>
        <source>Save the record of access</source>
        <translation>Save the record of access</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Checking every row…</translation>
    </message>
    <message>
        <source>Reading what is to be saved…</source>
        <translation>Reading what is to be saved…</translation>
    </message>
    <message>
        <source>Searching older rows, %1 % done…</source>
        <translation>Searching older rows, %1 % done…</translation>
    </message>
    <message>
        <source>Each opening and each change is a row here. “Check” finds out whether one was changed or taken out.</source>
        <translation>Each opening and each change is a row here. “Check” finds out whether one was changed or taken out.</translation>
    </message>
    <message>
        <source>Month’s page</source>
        <translation>Month’s page</translation>
    </message>
    <message>
        <source>A page with the seals of a month, to be printed and kept outside of the computer</source>
        <translation>A page with the seals of a month, to be printed and kept outside of the computer</translation>
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
        <translation>Who is working?</translation>
    </message>
</context>
<context>
    <name>untie::AccountSection</name>
    <message>
        <source>Last sign-in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>What your account opens</source>
        <translation>What your account opens</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>This is the first time.</translation>
    </message>
    <message>
        <source>%1, %2, %3. If that was not you, change your password and tell an owner.</source>
        <comment>day, time, computer</comment>
        <translation>%1, %2, %3. If that was not you, change your password and tell an owner.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Yours alone. Nobody here can read it, an owner can only give you another one.</source>
        <translation>Yours alone. Nobody here can read it, an owner can only give you another one.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Change your password</translation>
    </message>
</context>
<context>
    <name>untie::ActCorner</name>
    <message>
        <source>The body</source>
        <translation>The body</translation>
    </message>
    <message>
        <source>Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.</source>
        <translation>Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>The points</translation>
    </message>
    <message>
        <source>Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.</source>
        <translation>Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>The note</translation>
    </message>
    <message>
        <source>What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.</source>
        <translation>What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Your first visit in Untie: four stops show how the body, the points and the note work together.</source>
        <translation>Your first visit in Untie: four stops show how the body, the points and the note work together.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Untie %1 is here in the place of %2.</source>
        <comment>versions</comment>
        <translation>Untie %1 is here in the place of %2.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>What’s new</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a client</comment>
        <translation>With %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients with a similar name</source>
        <translation>Clients with a similar name</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Open the client’s page</source>
        <translation>Open the client’s page</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Start a visit</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Book the same again</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Intake and consents</translation>
    </message>
    <message>
        <source>Edit contact data</source>
        <translation>Edit contact data</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>List of appointments to print</source>
        <translation>List of appointments to print</translation>
    </message>
    <message>
        <source>A signature seals the note. What becomes known later is added below, never changed.</source>
        <translation>A signature seals the note. What becomes known later is added below, never changed.</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>last visit %1</translation>
    </message>
</context>
<context>
    <name>untie::ActForm</name>
    <message>
        <source>Your own password</source>
        <translation>Your own password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>untie::Acts</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Find a client or an action</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Lock the clinic</source>
        <translation>Lock the clinic</translation>
    </message>
    <message>
        <source>Close Untie</source>
        <translation>Close Untie</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Go to Today</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>Go to the schedule</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Go to the clients</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Go to the settings</translation>
    </message>
    <message>
        <source>Book the client in focus again</source>
        <translation>Book the client in focus again</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Add a client</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>What’s new</translation>
    </message>
    <message>
        <source>Tour of the body map</source>
        <translation>Tour of the body map</translation>
    </message>
    <message>
        <source>About Untie</source>
        <translation>About Untie</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Search by name or phone</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Search all notes</translation>
    </message>
    <message>
        <source>Start the next visit</source>
        <translation>Start the next visit</translation>
    </message>
    <message>
        <source>The next client has arrived</source>
        <translation>The next client has arrived</translation>
    </message>
    <message>
        <source>Open the next client</source>
        <translation>Open the next client</translation>
    </message>
    <message>
        <source>Print the next summary that waits</source>
        <translation>Print the next summary that waits</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Start a visit</translation>
    </message>
    <message>
        <source>From where it hurts to the muscles</source>
        <translation>From where it hurts to the muscles</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Intake and consents</translation>
    </message>
    <message>
        <source>Contact data and details</source>
        <translation>Contact data and details</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>Edit the client</translation>
    </message>
    <message>
        <source>Write a note outside a visit</source>
        <translation>Write a note outside a visit</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Photo and files</translation>
    </message>
    <message>
        <source>Read the note of the chosen visit</source>
        <translation>Read the note of the chosen visit</translation>
    </message>
    <message>
        <source>Show the chosen visit on the body</source>
        <translation>Show the chosen visit on the body</translation>
    </message>
    <message>
        <source>Show the difference of two visits</source>
        <translation>Show the difference of two visits</translation>
    </message>
    <message>
        <source>Show the heat map of a period</source>
        <translation>Show the heat map of a period</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Sign the note</translation>
    </message>
    <message>
        <source>Print the client’s summary</source>
        <translation>Print the client’s summary</translation>
    </message>
    <message>
        <source>Save now; it saves itself as you write</source>
        <translation>Save now; it saves itself as you write</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Back to the client</translation>
    </message>
    <message>
        <source>Go to today’s page</source>
        <translation>Go to today’s page</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Book the next free time</source>
        <translation>Book the next free time</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Print the plan of the day</source>
        <translation>Print the plan of the day</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Has arrived</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>In treatment</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Back to booked</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Start this visit</source>
        <translation>Start this visit</translation>
    </message>
    <message>
        <source>Print the summary of this visit</source>
        <translation>Print the summary of this visit</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>All appointments of the client</source>
        <translation>All appointments of the client</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Book the same again</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Nothing has changed in the intake</source>
        <translation>Nothing has changed in the intake</translation>
    </message>
    <message>
        <source>Fill in the health form</source>
        <translation>Fill in the health form</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Next part of the form</source>
        <translation>Next part of the form</translation>
    </message>
    <message>
        <source>Previous part of the form</source>
        <translation>Previous part of the form</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>To the next field, to the one before</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Take back what was done last</translation>
    </message>
    <message>
        <source>Pain before, then after; T is ten</source>
        <translation>Pain before, then after; T is ten</translation>
    </message>
    <message>
        <source>Not examined today</source>
        <translation>Not examined today</translation>
    </message>
    <message>
        <source>The next point that is open since an earlier visit</source>
        <translation>The next point that is open since an earlier visit</translation>
    </message>
    <message>
        <source>The kind of finding, as in the legend</source>
        <translation>The kind of finding, as in the legend</translation>
    </message>
    <message>
        <source>The layer above or below under the point</source>
        <translation>The layer above or below under the point</translation>
    </message>
    <message>
        <source>Move the point in hand</source>
        <translation>Move the point in hand</translation>
    </message>
    <message>
        <source>Legend of the marks, while the map has the focus</source>
        <translation>Legend of the marks, while the map has the focus</translation>
    </message>
    <message>
        <source>Closer, further away, the whole body</source>
        <translation>Closer, further away, the whole body</translation>
    </message>
    <message>
        <source>The next word that may be misspelt</source>
        <translation>The next word that may be misspelt</translation>
    </message>
    <message>
        <source>Through the visits</source>
        <translation>Through the visits</translation>
    </message>
    <message>
        <source>Move the period</source>
        <translation>Move the period</translation>
    </message>
    <message>
        <source>Move in the calendar</source>
        <translation>Move in the calendar</translation>
    </message>
    <message>
        <source>Book here, or open what is chosen</source>
        <translation>Book here, or open what is chosen</translation>
    </message>
    <message>
        <source>The day, week or month before and after</source>
        <translation>The day, week or month before and after</translation>
    </message>
    <message>
        <source>Move or copy the appointment: arrows, then Enter</source>
        <translation>Move or copy the appointment: arrows, then Enter</translation>
    </message>
    <message>
        <source>Larger, smaller, fitted to the window</source>
        <translation>Larger, smaller, fitted to the window</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Larger, smaller</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>On Today</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>In the schedule</translation>
    </message>
    <message>
        <source>With an appointment chosen</source>
        <translation>With an appointment chosen</translation>
    </message>
    <message>
        <source>In the list of clients</source>
        <translation>In the list of clients</translation>
    </message>
    <message>
        <source>On a client’s page</source>
        <translation>On a client’s page</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>On a visit</translation>
    </message>
    <message>
        <source>On the intake page</source>
        <translation>On the intake page</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>In a form</translation>
    </message>
    <message>
        <source>Looking at a document</source>
        <translation>Looking at a document</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Type a muscle</translation>
    </message>
    <message>
        <source>In the note: a phrase by its short key, then Space</source>
        <translation>In the note: a phrase by its short key, then Space</translation>
    </message>
</context>
<context>
    <name>untie::AddForm</name>
    <message>
        <source>Give the account</source>
        <translation>Give the account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it is typed at sign-in and printed.</source>
        <translation>As it is typed at sign-in and printed.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Behind the name, in print</translation>
    </message>
    <message>
        <source>Such as LMT. It may stay empty.</source>
        <translation>Such as LMT. It may stay empty.</translation>
    </message>
</context>
<context>
    <name>untie::AddressEdit</name>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>State or province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>As the clinic</translation>
    </message>
</context>
<context>
    <name>untie::AlertBanner</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more cautions</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more caution(s)</source>
        <translation>
            <numerusform>Show %n more caution</numerusform>
            <numerusform>Show %n more cautions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left to do, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Before the visit</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>untie::AmendForm</name>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Select the words in the note that are wrong.</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentCard</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 was changed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Start visit</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Same again</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Open client</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Why is it cancelled?</translation>
    </message>
    <message>
        <source>Enter cancels it; the reason may be left out.</source>
        <translation>Enter cancels it; the reason may be left out.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Blocked time</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Open visit</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>Free this time</translation>
    </message>
    <message>
        <source>booked for %1, %2</source>
        <translation>booked for %1, %2</translation>
    </message>
    <message>
        <source>moved to %1, %2</source>
        <translation>moved to %1, %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a person</comment>
        <translation>moved to %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a client, a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The time is free again.</source>
        <translation>The time is free again.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 is cancelled.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>The note was changed.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Print summary</translation>
    </message>
    <message>
        <source>Print summary again</source>
        <translation>Print summary again</translation>
    </message>
    <message>
        <source>Summary is ready to print</source>
        <translation>Summary is ready to print</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>One of a series</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <comment>days and times</comment>
        <translation>Comes: %1</translation>
    </message>
    <message>
        <source>No other appointments.</source>
        <translation>No other appointments.</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>All appointments</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <comment>why</comment>
        <translation>Its history could not be read: %1</translation>
    </message>
    <message>
        <source>Whether a summary is ready could not be read: %1</source>
        <comment>why</comment>
        <translation>Whether a summary is ready could not be read: %1</translation>
    </message>
    <message>
        <source>One of a series; how it repeats could not be read: %1</source>
        <comment>why</comment>
        <translation>One of a series; how it repeats could not be read: %1</translation>
    </message>
    <message>
        <source>The client&apos;s other appointments could not be read: %1</source>
        <comment>why</comment>
        <translation>The client&apos;s other appointments could not be read: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>days and times of appointments, cancelled ones, too</comment>
        <translation>Before: %1</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentFields</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>None</source>
        <comment>room</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>None</source>
        <comment>service</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentModel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::AreaPicker</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Both, or in the middle</source>
        <translation>Both, or in the middle</translation>
    </message>
</context>
<context>
    <name>untie::Assistant</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>untie::BackButton</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>untie::BackupHeads</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>untie::BackupListModel</name>
    <message>
        <source>both places</source>
        <translation>both places</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>second place</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>first place</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>verified in part</translation>
    </message>
    <message>
        <source>%1, earlier sheet</source>
        <translation>%1, earlier sheet</translation>
    </message>
</context>
<context>
    <name>untie::BackupNotices</name>
    <message>
        <source>No backup could be made. %1</source>
        <comment>a sentence follows</comment>
        <translation>No backup could be made. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Choose a second place…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>untie::BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>First place</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>at the first start of a day, and when Untie closes after changes</source>
        <translation>at the first start of a day, and when Untie closes after changes</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing of it is left.</source>
        <translation>The backup was cancelled. Nothing of it is left.</translation>
    </message>
    <message>
        <source>The backup is made and verified, but: %1</source>
        <comment>a sentence follows</comment>
        <translation>The backup is made and verified, but: %1</translation>
    </message>
    <message>
        <source>The backup is made, verified and copied to the second place.</source>
        <translation>The backup is made, verified and copied to the second place.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>The backup is made and verified.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place. What lies there stays.</source>
        <translation>Backups are no longer copied to a second place. What lies there stays.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>There is no backup of this clinic yet.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Make the first one</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Reads every file of the chosen backup and compares it with what was written</source>
        <translation>Reads every file of the chosen backup and compares it with what was written</translation>
    </message>
    <message>
        <source>None. Each backup is copied there too: best a disk that you unplug and keep elsewhere.</source>
        <translation>None. Each backup is copied there too: best a disk that you unplug and keep elsewhere.</translation>
    </message>
    <message>
        <source>%1 is not plugged in now.</source>
        <translation>%1 is not plugged in now.</translation>
    </message>
    <message>
        <source>Reading every file of it…</source>
        <translation>Reading every file of it…</translation>
    </message>
    <message>
        <source>A backup is encrypted as the clinic is: whoever has it and no password can read nothing.</source>
        <translation>A backup is encrypted as the clinic is: whoever has it and no password can read nothing.</translation>
    </message>
    <message>
        <source>Choose the second place of the backups</source>
        <translation>Choose the second place of the backups</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Choose where backups go</translation>
    </message>
    <message>
        <source>Each backup is copied to %1 as well.</source>
        <translation>Each backup is copied to %1 as well.</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>Backups go to %1.</translation>
    </message>
    <message>
        <source>Every file of this backup is as it was written.</source>
        <translation>Every file of this backup is as it was written.</translation>
    </message>
    <message>
        <source>Use the clinic’s folder</source>
        <translation>Use the clinic’s folder</translation>
    </message>
    <message>
        <source>Backups go into the clinic’s folder.</source>
        <translation>Backups go into the clinic’s folder.</translation>
    </message>
    <message>
        <source>In the clinic’s own folder. A disk that breaks takes both with it: another disk is better.</source>
        <translation>In the clinic’s own folder. A disk that breaks takes both with it: another disk is better.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; until then backups go into the clinic’s own folder.</source>
        <translation>%1 cannot be reached; until then backups go into the clinic’s own folder.</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>Restore this…</translation>
    </message>
    <message>
        <source>Closes the clinic and shows what going back to this backup would change</source>
        <translation>Closes the clinic and shows what going back to this backup would change</translation>
    </message>
    <message>
        <source>It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.</source>
        <translation>It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.</translation>
    </message>
</context>
<context>
    <name>untie::BackupStep</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>A copy for the day the disk breaks</source>
        <translation>A copy for the day the disk breaks</translation>
    </message>
    <message>
        <source>Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one that you unplug afterwards.</source>
        <translation>Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one that you unplug afterwards.</translation>
    </message>
    <message>
        <source>Keep a second copy in this folder:</source>
        <translation>Keep a second copy in this folder:</translation>
    </message>
    <message>
        <source>Later. Untie reminds me when there is none after seven days.</source>
        <translation>Later. Untie reminds me when there is none after seven days.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder on another medium</source>
        <translation>Folder on another medium</translation>
    </message>
    <message>
        <source>This lies on the same disk as the clinic: when that breaks, both are gone.</source>
        <translation>This lies on the same disk as the clinic: when that breaks, both are gone.</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>Choose a folder for the second copy</translation>
    </message>
    <message>
        <source>Choose a folder, or choose “Later” below.</source>
        <translation>Choose a folder, or choose “Later” below.</translation>
    </message>
    <message>
        <source>There is no such folder. Is the medium plugged in?</source>
        <translation>There is no such folder. Is the medium plugged in?</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Nothing can be written into this folder.</translation>
    </message>
    <message>
        <source>This is the clinic’s own folder: choose another one.</source>
        <translation>This is the clinic’s own folder: choose another one.</translation>
    </message>
</context>
<context>
    <name>untie::BackupWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of today, in a sentence</comment>
        <translation>at %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in a sentence</comment>
        <translation>yesterday at %1</translation>
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
        <translation>on %1</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>First start of the day</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>End of work</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Made by hand</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Before an update</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>No backup that can be read.</source>
        <translation>No backup that can be read.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>Backup verified %1.</source>
        <comment>at 13:00</comment>
        <translation>Backup verified %1.</translation>
    </message>
    <message>
        <source>Backup %1, verified in part.</source>
        <comment>at 13:00</comment>
        <translation>Backup %1, verified in part.</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>There is no backup of this clinic yet.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <comment>on 3 November</comment>
        <translation>The last backup was made %1.</translation>
    </message>
    <message>
        <source>The backups of the last week could be verified in part only. One that you make now is verified whole.</source>
        <translation>The backups of the last week could be verified in part only. One that you make now is verified whole.</translation>
    </message>
    <message>
        <source>All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.</source>
        <translation>All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.</translation>
    </message>
    <message>
        <source>The last copy in the second place was made %1. Plug its disk in.</source>
        <comment>on 3 November</comment>
        <translation>The last copy in the second place was made %1. Plug its disk in.</translation>
    </message>
    <message>
        <source>No backup was copied to the second place yet. Plug its disk in.</source>
        <translation>No backup was copied to the second place yet. Plug its disk in.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>untie::BoardView</name>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
</context>
<context>
    <name>untie::BodyAreaMap</name>
    <message>
        <source>The body from the front and from behind</source>
        <translation>The body from the front and from behind</translation>
    </message>
    <message>
        <source>The same parts stand as names beside it.</source>
        <translation>The same parts stand as names beside it.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>untie::BodyMapView</name>
    <message numerus="yes">
        <source>%n mark(s) in this view</source>
        <translation>
            <numerusform>%n mark in this view</numerusform>
            <numerusform>%n marks in this view</numerusform>
        </translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>side of the body</comment>
        <translation>LEFT</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>side of the body</comment>
        <translation>RIGHT</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Body map</translation>
    </message>
    <message numerus="yes">
        <source>%1: open, %n mark(s)</source>
        <extracomment>%1 is a part of the body that opens enlarged, such as the palm of the hand</extracomment>
        <translation>
            <numerusform>%1: open, one mark</numerusform>
            <numerusform>%1: open, %n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: open</translation>
    </message>
    <message>
        <source>Refers to: %1</source>
        <translation>Refers to: %1</translation>
    </message>
    <message>
        <source>Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.</source>
        <translation>Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.</translation>
    </message>
</context>
<context>
    <name>untie::BookingBox</name>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Block this time</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>Clients who fit</source>
        <translation>Clients who fit</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Take this time</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s). 1 to 9: so many weeks.</source>
        <translation>
            <numerusform>In %n week. 1 to 9: so many weeks.</numerusform>
            <numerusform>In %n weeks. 1 to 9: so many weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day cannot be read, or it comes before the first.</source>
        <translation>The last day cannot be read, or it comes before the first.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 times are taken and left out: %2</source>
        <comment>number of times, days</comment>
        <translation>
            <numerusform>%n of %1 times is taken and left out: %2</numerusform>
            <numerusform>%n of %1 times are taken and left out: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <comment>words</comment>
        <translation>Not understood and left out: %1</translation>
    </message>
    <message>
        <source>Name or phone, or “%1”</source>
        <extracomment>%1: a question in this language that the program understands, such as &quot;next free 60&quot;</extracomment>
        <translation>Name or phone, or “%1”</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>There is no such time in the next weeks.</translation>
    </message>
    <message>
        <source>Add and book</source>
        <comment>a new client</comment>
        <translation>Add and book</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>Look for times</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a time, and a room where it is another</comment>
        <translation>%1 is free.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a time</comment>
        <translation>Take %1</translation>
    </message>
</context>
<context>
    <name>untie::BookingsAhead</name>
    <message numerus="yes">
        <source>%n booking(s) are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.</source>
        <translation>
            <numerusform>%n booking is still ahead, on %1. It stays where it is: afterwards it is listed here, to be given to somebody else.</numerusform>
            <numerusform>%n bookings are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Cannot be taken</translation>
    </message>
    <message>
        <source>Left out, not free</source>
        <translation>Left out, not free</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Appointment of %1</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Blocked time</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>a moment comes before</comment>
        <translation>
            <numerusform>%1, %Ln time</numerusform>
            <numerusform>%1, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln times are not free and are left out.</source>
        <translation>
            <numerusform>%L1 of %Ln time is not free and is left out.</numerusform>
            <numerusform>%L1 of %Ln times are not free and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsStep</name>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>What comes in</translation>
    </message>
    <message>
        <source>Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise.</source>
        <translation>Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise.</translation>
    </message>
    <message>
        <source>Whose calendar it is</source>
        <translation>Whose calendar it is</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>With problems</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Cannot be taken</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Calendar of</translation>
    </message>
    <message>
        <source>Events in the calendar</source>
        <translation>Events in the calendar</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>Another client…</translation>
    </message>
    <message>
        <source>Another client for this event</source>
        <translation>Another client for this event</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Reading the events, and seeing who is free then…</source>
        <translation>Reading the events, and seeing who is free then…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Choose on the right.</source>
        <translation>Whose calendar is it? Choose on the right.</translation>
    </message>
</context>
<context>
    <name>untie::CalendarKeeper</name>
    <message>
        <source>There is no such folder.</source>
        <translation>There is no such folder.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s own folder, which nobody else should look into. Choose another one.</source>
        <translation>This is the clinic&apos;s own folder, which nobody else should look into. Choose another one.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Nothing can be written into this folder.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers (%1). With clients&apos; names, these leave the clinic with it.</source>
        <comment>a program or kind of disk</comment>
        <translation>This folder is copied to other computers (%1). With clients&apos; names, these leave the clinic with it.</translation>
    </message>
    <message>
        <source>The calendar files in %1 are not up to date. %2</source>
        <translation>The calendar files in %1 are not up to date. %2</translation>
    </message>
    <message>
        <source>Calendar files of people who left are gone: %1</source>
        <comment>names</comment>
        <translation>Calendar files of people who left are gone: %1</translation>
    </message>
</context>
<context>
    <name>untie::CalendarPane</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Where the calendar files go</source>
        <translation>Where the calendar files go</translation>
    </message>
    <message>
        <source>Write the files once</source>
        <translation>Write the files once</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Calendar files</translation>
    </message>
    <message>
        <source>One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked.</source>
        <translation>One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked.</translation>
    </message>
    <message>
        <source>The files are there already, as they should be.</source>
        <translation>The files are there already, as they should be.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) written.</source>
        <translation>
            <numerusform>%n calendar file written.</numerusform>
            <numerusform>%n calendar files written.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer keep them up to date</source>
        <translation>No longer keep them up to date</translation>
    </message>
    <message>
        <source>Keep them up to date</source>
        <translation>Keep them up to date</translation>
    </message>
    <message>
        <source>The files in %1 follow every change on this computer.</source>
        <translation>The files in %1 follow every change on this computer.</translation>
    </message>
    <message>
        <source>With names and services</source>
        <translation>With names and services</translation>
    </message>
</context>
<context>
    <name>untie::CandidateListModel</name>
    <message numerus="yes">
        <source>raised by %Ln place(s)</source>
        <translation>
            <numerusform>raised by %Ln place</numerusform>
            <numerusform>raised by %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CandidateModel</name>
    <message>
        <source>New client %1</source>
        <translation>New client %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <extracomment>%1: a question, such as &quot;next free 60 minutes with Marta&quot;</extracomment>
        <translation>Look for: %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>last visit %1</translation>
    </message>
</context>
<context>
    <name>untie::CarePart</name>
    <message>
        <source>Home care</source>
        <translation>Home care</translation>
    </message>
    <message>
        <source>Weeks until the next visit</source>
        <translation>Weeks until the next visit</translation>
    </message>
    <message>
        <source>open</source>
        <comment>when to come again is not agreed on</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Next visit in</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Last time: %1</translation>
    </message>
    <message>
        <source> wk</source>
        <extracomment>Behind the number of weeks until the next visit</extracomment>
        <translation> wk</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
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
        <translation>Take over from %1</translation>
    </message>
    <message>
        <source>Copied from %1, not touched yet</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>Copied from %1, not touched yet</translation>
    </message>
</context>
<context>
    <name>untie::CaseForm</name>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>What the client wants to reach, in their words</translation>
    </message>
    <message>
        <source>What you copied is too long for a goal, so it was not pasted.</source>
        <translation>What you copied is too long for a goal, so it was not pasted.</translation>
    </message>
</context>
<context>
    <name>untie::CaseLine</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Case: %1</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>Goals: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a case</comment>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>For none</source>
        <translation>For none</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>New case…</translation>
    </message>
    <message>
        <source>Change what it says…</source>
        <translation>Change what it says…</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>Close this case</translation>
    </message>
    <message>
        <source>Reopen this case</source>
        <translation>Reopen this case</translation>
    </message>
</context>
<context>
    <name>untie::CasesPane</name>
    <message>
        <source>No case yet. A case is a complaint with what the client wants to reach; visits belong to it.</source>
        <translation>No case yet. A case is a complaint with what the client wants to reach; visits belong to it.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A case: the day it began on</extracomment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed</source>
        <extracomment>A closed case: its first and its last day</extracomment>
        <translation>%1 to %2, closed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit the case “%1”</source>
        <translation>Edit the case “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the case “%1”</source>
        <translation>Close the case “%1”</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Reopen the case “%1”</source>
        <translation>Reopen the case “%1”</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Show visits</translation>
    </message>
    <message>
        <source>Show the visits for “%1”</source>
        <translation>Show the visits for “%1”</translation>
    </message>
</context>
<context>
    <name>untie::CautionList</name>
    <message>
        <source>Referral note</source>
        <translation>Referral note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, because of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the intake speaks against treatment.</source>
        <translation>Nothing in the intake speaks against treatment.</translation>
    </message>
    <message>
        <source>No intake yet, so nothing is known.</source>
        <translation>No intake yet, so nothing is known.</translation>
    </message>
    <message>
        <source>New clearance</source>
        <translation>New clearance</translation>
    </message>
    <message>
        <source>Doctor’s clearance</source>
        <translation>Doctor’s clearance</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>A doctor’s clearance: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Take the clearance back: %1</source>
        <translation>Take the clearance back: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the doctor’s words</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>untie::ChoiceChip</name>
    <message>
        <source>A caution speaks against it</source>
        <translation>A caution speaks against it</translation>
    </message>
</context>
<context>
    <name>untie::ClearanceForm</name>
    <message>
        <source>Pressure</source>
        <translation>Pressure</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>A doctor’s clearance: %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>How far it goes</translation>
    </message>
    <message>
        <source>everything, everywhere</source>
        <translation>everything, everywhere</translation>
    </message>
    <message>
        <source>In the doctor’s words</source>
        <translation>In the doctor’s words</translation>
    </message>
    <message>
        <source>Only these techniques; none chosen: all</source>
        <translation>Only these techniques; none chosen: all</translation>
    </message>
    <message>
        <source>Only here; nothing chosen: everywhere</source>
        <translation>Only here; nothing chosen: everywhere</translation>
    </message>
    <message>
        <source>as the caution says</source>
        <translation>as the caution says</translation>
    </message>
    <message>
        <source>Pressure up to</source>
        <translation>Pressure up to</translation>
    </message>
</context>
<context>
    <name>untie::ClientCard</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Hand over the health form</source>
        <translation>Hand over the health form</translation>
    </message>
</context>
<context>
    <name>untie::ClientFace</name>
    <message>
        <source>Photo of %1</source>
        <translation>Photo of %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>There is no photo yet.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choose a photo…</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Choose another photo…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remove the photo</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>The photo is removed.</translation>
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
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note for the front desk</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how a name is said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Restricted: nobody works with this record. %1</source>
        <comment>a reason</comment>
        <translation>Restricted: nobody works with this record. %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientFiles</name>
    <message>
        <source>Clinical files</source>
        <translation>Clinical files</translation>
    </message>
    <message>
        <source>None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it.</source>
        <translation>None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it.</translation>
    </message>
    <message>
        <source>Files at the front desk</source>
        <translation>Files at the front desk</translation>
    </message>
    <message>
        <source>None yet. What the desk needs, such as a voucher, is dropped here.</source>
        <translation>None yet. What the desk needs, such as a voucher, is dropped here.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>a file&apos;s name, a sentence</comment>
        <translation>%1 was not added. %2</translation>
    </message>
    <message>
        <source>%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.</source>
        <translation>%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.</translation>
    </message>
    <message>
        <source>No program on this computer shows %1. Save a copy of it instead.</source>
        <translation>No program on this computer shows %1. Save a copy of it instead.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 is removed.</translation>
    </message>
</context>
<context>
    <name>untie::ClientForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>This is no date. One is written as %1.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not stored yet.</source>
        <comment>a date with its time</comment>
        <translation>This was typed on %1 and is not stored yet.</translation>
    </message>
    <message>
        <source>Somebody else changed this client in the meantime. What they changed elsewhere stands here too; what you typed stays. Look it over and save again.</source>
        <translation>Somebody else changed this client in the meantime. What they changed elsewhere stands here too; what you typed stays. Look it over and save again.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>They are archived. Back again, they stand in the list and are found.</source>
        <translation>They are archived. Back again, they stand in the list and are found.</translation>
    </message>
    <message>
        <source>They leave the list and the search. Nothing is deleted, and they can be brought back.</source>
        <translation>They leave the list and the search. Nothing is deleted, and they can be brought back.</translation>
    </message>
    <message>
        <source>Family and guardians</source>
        <translation>Family and guardians</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Open that record</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a date</comment>
        <translation>born %1</translation>
    </message>
    <message>
        <source>This is likely somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>This is likely somebody who is here already: %1.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>This may be somebody who is here already: %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientLinksEdit</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name or phone of another client</source>
        <translation>Name or phone of another client</translation>
    </message>
    <message>
        <source>Kept at once, and seen from both records.</source>
        <translation>Kept at once, and seen from both records.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a client&apos;s name</comment>
        <translation>Remove %1</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Age · born</source>
        <translation>Age · born</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
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
        <translation>What it was</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Why it does not count any more</source>
        <translation>Why it does not count any more</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Note outside a visit</source>
        <translation>Note outside a visit</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted.</source>
        <translation>What you copied has %1 characters; %2 can be stored here, so it was not pasted.</translation>
    </message>
    <message>
        <source>You had begun to write this; it is not saved yet.</source>
        <translation>You had begun to write this; it is not saved yet.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>When was it? A day and a time of day.</source>
        <translation>When was it? A day and a time of day.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3, %4</source>
        <extracomment>A version of a note: its number, who wrote it, day, time</extracomment>
        <translation>Version %1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Somebody who is not known any more</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>untie::ClientPage</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Who opened and changed this record</source>
        <translation>Who opened and changed this record</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Phones, address, emergency contact and what else the front desk knows</source>
        <translation>Phones, address, emergency contact and what else the front desk knows</translation>
    </message>
    <message>
        <source>Beside the body</source>
        <translation>Beside the body</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
</context>
<context>
    <name>untie::ClientSheet</name>
    <message>
        <source>More ways to reach them</source>
        <translation>More ways to reach them</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>About them</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>Only where it is not the given name.</source>
        <translation>Only where it is not the given name.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>As %1.</source>
        <comment>example of a date</comment>
        <translation>As %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Kind of phone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Kind of e-mail address</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note for the front desk</translation>
    </message>
    <message>
        <source>Nothing about health: whoever books appointments can read this.</source>
        <translation>Nothing about health: whoever books appointments can read this.</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Further phones</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Add a phone</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>Further e-mail addresses</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Add an address</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>As the clinic</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Language of what is printed</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Who that is</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>How the name is said</translation>
    </message>
    <message>
        <source>As one would read it out: oh-DEEL.</source>
        <translation>As one would read it out: oh-DEEL.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words of your own to find groups by, with commas between them.</source>
        <translation>Words of your own to find groups by, with commas between them.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field.</source>
        <translation>Somebody else has emptied this field.</translation>
    </message>
    <message>
        <source>Somebody else wrote here: %1</source>
        <translation>Somebody else wrote here: %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientTimesPane</name>
    <message>
        <source>The client&apos;s appointments</source>
        <translation>The client&apos;s appointments</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was ever booked for %1.</source>
        <translation>Nothing was ever booked for %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientsPage</name>
    <message>
        <source>No client yet. The first one is written here, and every visit hangs on it.</source>
        <translation>No client yet. The first one is written here, and every visit hangs on it.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name or phone</translation>
    </message>
    <message>
        <source>Nobody here is called or reached by “%1”.</source>
        <translation>Nobody here is called or reached by “%1”.</translation>
    </message>
    <message>
        <source>New client named %1</source>
        <translation>New client named %1</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>Reading the clients…</translation>
    </message>
    <message>
        <source>Nobody of this list fits.</source>
        <translation>Nobody of this list fits.</translation>
    </message>
    <message>
        <source>Look among everybody</source>
        <translation>Look among everybody</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Records that may be of one person</translation>
    </message>
    <message>
        <source>Bring in clients from a file</source>
        <translation>Bring in clients from a file</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Search all notes</translation>
    </message>
</context>
<context>
    <name>untie::ClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>What is the clinic called?</source>
        <translation>What is the clinic called?</translation>
    </message>
    <message>
        <source>This stands at the head of everything you print. All of it can be changed later.</source>
        <translation>This stands at the head of everything you print. All of it can be changed later.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>In one line, with commas. May stay empty.</source>
        <translation>In one line, with commas. May stay empty.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>May stay empty.</translation>
    </message>
</context>
<context>
    <name>untie::ClosingPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Everything is saved. What was changed is copied and checked; then Untie closes by itself.</source>
        <translation>Everything is saved. What was changed is copied and checked; then Untie closes by itself.</translation>
    </message>
    <message>
        <source>Quit without</source>
        <translation>Quit without</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No backup was made</translation>
    </message>
    <message>
        <source>Quit without a backup</source>
        <translation>Quit without a backup</translation>
    </message>
</context>
<context>
    <name>untie::ConditionBlock</name>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nothing else</translation>
    </message>
</context>
<context>
    <name>untie::ConditionDetails</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>I would rather not answer</translation>
    </message>
</context>
<context>
    <name>untie::ConflictView</name>
    <message>
        <source>Two versions of this note</source>
        <translation>Two versions of this note</translation>
    </message>
    <message>
        <source>%1 stored this note while you were writing. Both versions are kept until you decide.</source>
        <translation>%1 stored this note while you were writing. Both versions are kept until you decide.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Store mine over it</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Keep both texts</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Home care</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln treatment(s)</source>
        <translation>
            <numerusform>%Ln treatment</numerusform>
            <numerusform>%Ln treatments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks, treatments, measures</source>
        <translation>Marks, treatments, measures</translation>
    </message>
    <message>
        <source>This note was stored elsewhere while you were writing. Both versions are kept until you decide.</source>
        <translation>This note was stored elsewhere while you were writing. Both versions are kept until you decide.</translation>
    </message>
</context>
<context>
    <name>untie::ConsentAsk</name>
    <message>
        <source>%1: consent for this visit is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: consent for this visit is not signed</translation>
    </message>
    <message>
        <source>%1: consent is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: consent is not signed</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Let the client sign: %1</source>
        <translation>Let the client sign: %1</translation>
    </message>
    <message>
        <source>The client reads the text and signs here</source>
        <translation>The client reads the text and signs here</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Keep the consent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>untie::ConsentPane</name>
    <message>
        <source>asked for at each visit that needs it</source>
        <translation>asked for at each visit that needs it</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>signed by %1 on %2, version %3</source>
        <comment>name, day, number</comment>
        <translation>signed by %1 on %2, version %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1 · there is a newer text</source>
        <translation>%1 · there is a newer text</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>withdrawn on %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Sign: %1</translation>
    </message>
    <message>
        <source>%1, for this visit only</source>
        <translation>%1, for this visit only</translation>
    </message>
    <message>
        <source>held for the visit of %1 only</source>
        <translation>held for the visit of %1 only</translation>
    </message>
</context>
<context>
    <name>untie::ConsentSigner</name>
    <message>
        <source>A guardian signs</source>
        <translation>A guardian signs</translation>
    </message>
    <message>
        <source>Their identity was seen</source>
        <translation>Their identity was seen</translation>
    </message>
    <message>
        <source>The child agrees too</source>
        <translation>The child agrees too</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Name of who signs</translation>
    </message>
    <message>
        <source>How you are related</source>
        <translation>How you are related</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>“%1” is not ticked.</source>
        <translation>“%1” is not ticked.</translation>
    </message>
    <message>
        <source>For this visit only</source>
        <translation>For this visit only</translation>
    </message>
    <message>
        <source>It is asked for at each visit</source>
        <translation>It is asked for at each visit</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation>I agree: %1</translation>
    </message>
</context>
<context>
    <name>untie::ContactWords</name>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Sibling</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Wants no reminders</source>
        <translation>Wants no reminders</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>by text message</translation>
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
        <translation>%1, no. %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Prefer this one</source>
        <translation>Prefer this one</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>untie::DBusSession</name>
    <message>
        <source>What was typed is being stored.</source>
        <translation>What was typed is being stored.</translation>
    </message>
</context>
<context>
    <name>untie::DaysOff</name>
    <message>
        <source>does not work</source>
        <translation>does not work</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>As in every week on this day</source>
        <translation>As in every week on this day</translation>
    </message>
    <message>
        <source>That day is as in every week again.</source>
        <translation>That day is as in every week again.</translation>
    </message>
    <message>
        <source>There is no such day, or it comes before the first.</source>
        <translation>There is no such day, or it comes before the first.</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>This cannot be read. Write for example 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>Stored. What is booked already stays where it is.</source>
        <translation>Stored. What is booked already stays where it is.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>There is no such day. Write for example %1.</translation>
    </message>
</context>
<context>
    <name>untie::DeskNote</name>
    <message>
        <source>Note for the front desk</source>
        <translation>Note for the front desk</translation>
    </message>
</context>
<context>
    <name>untie::DiskWatch</name>
    <message>
        <source>Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.</source>
        <translation>Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.</translation>
    </message>
</context>
<context>
    <name>untie::DisplaySection</name>
    <message>
        <source>Display and language</source>
        <translation>Display and language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black.</source>
        <translation>As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of the program on this computer. Documents are written in each client’s own.</source>
        <translation>Of the program on this computer. Documents are written in each client’s own.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on.</source>
        <translation>Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on.</translation>
    </message>
</context>
<context>
    <name>untie::DocumentCorner</name>
    <message>
        <source>Visit &amp;summary</source>
        <translation>Visit &amp;summary</translation>
    </message>
    <message>
        <source>Whole &amp;note</source>
        <translation>Whole &amp;note</translation>
    </message>
    <message>
        <source>&amp;Progress report</source>
        <translation>&amp;Progress report</translation>
    </message>
    <message>
        <source>&amp;Health form</source>
        <translation>&amp;Health form</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Consents</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>&amp;Appointments</translation>
    </message>
    <message>
        <source>&amp;Empty health form</source>
        <translation>&amp;Empty health form</translation>
    </message>
    <message>
        <source>Consents to si&amp;gn</source>
        <translation>Consents to si&amp;gn</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
        <translation>Paper</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Size of the page</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print.</source>
        <translation>No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print.</translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was lost; try again, or save it as PDF.</source>
        <translation>%1 did not take it. Nothing was lost; try again, or save it as PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.</source>
        <translation>“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.</translation>
    </message>
</context>
<context>
    <name>untie::EntryList</name>
    <message>
        <source>somebody who is no longer known</source>
        <translation>somebody who is no longer known</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>Who signed and when: %1 a name, %2 a day, %3 a time of day</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>About the visit of %1, signed later.</source>
        <translation>About the visit of %1, signed later.</translation>
    </message>
    <message>
        <source>Struck: %1</source>
        <translation>Struck: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>untie::ErasePage</name>
    <message>
        <source>Why nobody works with it</source>
        <translation>Why nobody works with it</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restrict</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Work with it again</translation>
    </message>
    <message>
        <source>To be sure, type the family name</source>
        <translation>To be sure, type the family name</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they are thinned out; whoever restores one gets it without this client.</source>
        <translation>Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they are thinned out; whoever restores one gets it without this client.</translation>
    </message>
    <message>
        <source>Erase or restrict</source>
        <translation>Erase or restrict</translation>
    </message>
    <message>
        <source>Records need not be kept here, as set under Settings, Security.</source>
        <translation>Records need not be kept here, as set under Settings, Security.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last visit, as set under Settings, Security.</source>
        <translation>
            <numerusform>Records are kept for %n year after the last visit, as set under Settings, Security.</numerusform>
            <numerusform>Records are kept for %n years after the last visit, as set under Settings, Security.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be erased.</source>
        <translation>This one may be erased.</translation>
    </message>
    <message>
        <source>This one may be erased from %1 on. Until then it can be restricted.</source>
        <comment>a date</comment>
        <translation>This one may be erased from %1 on. Until then it can be restricted.</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <comment>a reason</comment>
        <translation>Restricted: %1</translation>
    </message>
    <message>
        <source>Visits, with their notes and measures</source>
        <translation>Visits, with their notes and measures</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Marks on the body</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Health forms</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Appointments, also those to come</source>
        <translation>Appointments, also those to come</translation>
    </message>
    <message>
        <source>Scales, wishes, summaries, links, drafts</source>
        <translation>Scales, wishes, summaries, links, drafts</translation>
    </message>
    <message>
        <source>It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”.</source>
        <translation>It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Photo and files</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeCorner</name>
    <message>
        <source>Save all that is stored of this client</source>
        <translation>Save all that is stored of this client</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that is stored of this client was saved as %1. Whoever has the file can read it.</source>
        <translation>All that is stored of this client was saved as %1. Whoever has the file can read it.</translation>
    </message>
    <message>
        <source>Save all that is stored of this client as a file</source>
        <translation>Save all that is stored of this client as a file</translation>
    </message>
    <message>
        <source>To read (PDF)…</source>
        <translation>To read (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>For other programs (FHIR)…</source>
        <translation>For other programs (FHIR)…</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For other programs (JSON)…</source>
        <translation>For other programs (JSON)…</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeSection</name>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>each can be taken back</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Take out clients</source>
        <translation>Take out clients</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Taking it back…</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>This import was taken back.</translation>
    </message>
    <message>
        <source>Take out the whole clinic</source>
        <translation>Take out the whole clinic</translation>
    </message>
    <message>
        <source>Whole clinic…</source>
        <translation>Whole clinic…</translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation>Choose the folder to write into</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has it can read it.</source>
        <translation>Saved as %1. Whoever has it can read it.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Bring in clients and appointments</source>
        <translation>Bring in clients and appointments</translation>
    </message>
    <message>
        <source>From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored.</source>
        <translation>From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored.</translation>
    </message>
    <message>
        <source>As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe.</source>
        <translation>As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe.</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Table…</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>Address cards…</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER.</source>
        <translation>Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER.</translation>
    </message>
    <message>
        <source>Nothing was brought in from a file yet.</source>
        <translation>Nothing was brought in from a file yet.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Bring something in</translation>
    </message>
    <message>
        <source>Removes what the chosen import added, and restores whom it completed; what has been worked with since stays</source>
        <translation>Removes what the chosen import added, and restores whom it completed; what has been worked with since stays</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>untie::FileSection</name>
    <message>
        <source>Add files: %1</source>
        <comment>to which</comment>
        <translation>Add files: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the file “%1”</source>
        <translation>Open the file “%1”</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save a copy of the file “%1”</source>
        <translation>Save a copy of the file “%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Remove the file “%1”</translation>
    </message>
    <message>
        <source>Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed.</source>
        <translation>Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Open the copy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
</context>
<context>
    <name>untie::FirstPassword</name>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>That is a good one.</translation>
    </message>
    <message>
        <source>Type another one</source>
        <translation>Type another one</translation>
    </message>
    <message>
        <source>Five random words</source>
        <translation>Five random words</translation>
    </message>
</context>
<context>
    <name>untie::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, unfolded</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, folded</translation>
    </message>
</context>
<context>
    <name>untie::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>untie::FormEditor</name>
    <message>
        <source>The clinic’s health form</source>
        <translation>The clinic’s health form</translation>
    </message>
    <message>
        <source>What was answered before stays readable on the form it was given on.</source>
        <translation>What was answered before stays readable on the form it was given on.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Move down: %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>A question of your own</translation>
    </message>
    <message>
        <source>A question of your own: %1</source>
        <translation>A question of your own: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Keep as a new version</translation>
    </message>
    <message>
        <source>Keep as a new version: %1</source>
        <translation>Keep as a new version: %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of consent, number</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Stored: asked like this from now on.</source>
        <translation>Stored: asked like this from now on.</translation>
    </message>
    <message>
        <source>The new wording is asked for from now on; who signed before keeps theirs.</source>
        <translation>The new wording is asked for from now on; who signed before keeps theirs.</translation>
    </message>
    <message>
        <source>Cautions that the answers raise</source>
        <translation>Cautions that the answers raise</translation>
    </message>
</context>
<context>
    <name>untie::HandOver</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>The password of %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account.</source>
        <translation>It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>It is copied, and leaves the clipboard in 15 seconds.</source>
        <translation>It is copied, and leaves the clipboard in 15 seconds.</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>It was sent to %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 did not take it.</translation>
    </message>
</context>
<context>
    <name>untie::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Search the handbook</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>The page before (Alt+Left)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>The page after (Alt+Right)</translation>
    </message>
    <message>
        <source>Untie handbook</source>
        <translation>Untie handbook</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages of the handbook</translation>
    </message>
</context>
<context>
    <name>untie::HistoryLegend</name>
    <message>
        <source>Five steps, from one visit, mild, to every visit, severe</source>
        <translation>Five steps, from one visit, mild, to every visit, severe</translation>
    </message>
    <message>
        <source>one visit, mild</source>
        <translation>one visit, mild</translation>
    </message>
    <message>
        <source>every visit, severe</source>
        <translation>every visit, severe</translation>
    </message>
</context>
<context>
    <name>untie::HistoryMap</name>
    <message>
        <source>BACK · client’s left on the left</source>
        <translation>BACK · client’s left on the left</translation>
    </message>
    <message>
        <source>FRONT · client’s left on the right</source>
        <translation>FRONT · client’s left on the right</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>LEFT</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RIGHT</translation>
    </message>
    <message numerus="yes">
        <source>Body with %Ln mark(s)</source>
        <translation>
            <numerusform>Body with %Ln mark</numerusform>
            <numerusform>Body with %Ln marks</numerusform>
        </translation>
    </message>
    <message>
        <source>No point on either visit</source>
        <translation>No point on either visit</translation>
    </message>
    <message numerus="yes">
        <source>Heat map of %Ln place(s)</source>
        <translation>
            <numerusform>Heat map of %Ln place</numerusform>
            <numerusform>Heat map of %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>not examined</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 before, %2 after</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>%1: heat %2 of %3</source>
        <extracomment>%1 is a muscle, %2 how hot it is on the heat map, %3 the hottest there can be</extracomment>
        <translation>%1: heat %2 of %3</translation>
    </message>
</context>
<context>
    <name>untie::HistoryPane</name>
    <message>
        <source>What the body shows</source>
        <translation>What the body shows</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>One visit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Open visit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are days; the earlier one comes first</extracomment>
        <translation>%1 against %2</translation>
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
            <numerusform>%1, %Ln visit</numerusform>
            <numerusform>%1, %Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of this visit lie in a view that this version does not draw; they stand in the list.</source>
        <translation>
            <numerusform>%Ln mark of this visit lies in a view that this version does not draw; it stands in the list.</numerusform>
            <numerusform>%Ln marks of this visit lie in a view that this version does not draw; they stand in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, void</source>
        <comment>a visit that does not count</comment>
        <translation>%1, void</translation>
    </message>
</context>
<context>
    <name>untie::HoursSection</name>
    <message>
        <source>No hours were entered yet. Until then the schedule takes weekdays from 8 to 18.</source>
        <translation>No hours were entered yet. Until then the schedule takes weekdays from 8 to 18.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Whose hours</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Days on which the clinic is closed</source>
        <translation>Days on which the clinic is closed</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>does not work</translation>
    </message>
    <message>
        <source>For example 9–12:30, 13:15–18</source>
        <translation>For example 9–12:30, 13:15–18</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Close on this day</source>
        <translation>Close on this day</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>This cannot be read. Write for example 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>The hours of %1 are stored. What is booked already stays where it is.</source>
        <translation>The hours of %1 are stored. What is booked already stays where it is.</translation>
    </message>
    <message>
        <source>Open the clinic on this day</source>
        <translation>Open the clinic on this day</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>Days that are different</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>There is no such day. Write for example %1.</translation>
    </message>
</context>
<context>
    <name>untie::IdentityBar</name>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>More about this point</source>
        <translation>More about this point</translation>
    </message>
    <message>
        <source>Is it the point that was %1?</source>
        <extracomment>%1 is &quot;7 → 5 on 3 Nov&quot;, what an earlier visit found nearby</extracomment>
        <translation>Is it the point that was %1?</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <extracomment>%1 is how a trigger point stands by the rules: &quot;improving&quot;</extracomment>
        <translation>%1, suggested</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>no point</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Referred fro&amp;m</source>
        <translation>Referred fro&amp;m</translation>
    </message>
    <message>
        <source>Satellite &amp;of</source>
        <translation>Satellite &amp;of</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Make it a new point</translation>
    </message>
    <message>
        <source>The same as %1, %2</source>
        <extracomment>%1 is a muscle with its side, %2 &quot;7 → 5 on 3 Nov&quot;</extracomment>
        <translation>The same as %1, %2</translation>
    </message>
    <message>
        <source>Separate what was put together</source>
        <translation>Separate what was put together</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnList</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>What “%1” is</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>What stands where</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>The first row names the columns</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>The first people</translation>
    </message>
    <message>
        <source>So the first of them are taken over:</source>
        <translation>So the first of them are taken over:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Between cells</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>Around cells</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Day, month, year</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Month, day, year</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Year, month, day</translation>
    </message>
    <message>
        <source>This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.</source>
        <translation>This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.</translation>
    </message>
    <message>
        <source>Address cards say themselves what is what.</source>
        <translation>Address cards say themselves what is what.</translation>
    </message>
    <message>
        <source>Nobody stands in this file.</source>
        <translation>Nobody stands in this file.</translation>
    </message>
    <message>
        <source>No column holds names: say which one does.</source>
        <translation>No column holds names: say which one does.</translation>
    </message>
</context>
<context>
    <name>untie::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>or drop them here</translation>
    </message>
    <message>
        <source>Choose the files to bring in</source>
        <translation>Choose the files to bring in</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards, %1</source>
        <comment>their size</comment>
        <translation>Address cards, %1</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln columns, %1</source>
        <comment>its size</comment>
        <translation>
            <numerusform>A table with %Ln column, %1</numerusform>
            <numerusform>A table with %Ln columns, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Bring in clients or appointments</source>
        <translation>Bring in clients or appointments</translation>
    </message>
    <message>
        <source>Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics).</source>
        <translation>Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</source>
        <translation>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</translation>
    </message>
    <message>
        <source>A calendar, %1</source>
        <comment>its size</comment>
        <translation>A calendar, %1</translation>
    </message>
</context>
<context>
    <name>untie::ImportLinesStep</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a sentence follows</comment>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>untie::ImportListModel</name>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
</context>
<context>
    <name>untie::ImportPage</name>
    <message>
        <source>Bring in clients</source>
        <translation>Bring in clients</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and an import can be taken back.</source>
        <translation>Nothing is stored before the last step, and an import can be taken back.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Storing, %1 % done…</source>
        <translation>Storing, %1 % done…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Storing…</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Stopped. Nothing came in.</translation>
    </message>
    <message>
        <source>%1 Nothing came in.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Nothing came in.</translation>
    </message>
    <message>
        <source>Bring in appointments</source>
        <translation>Bring in appointments</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients came in</source>
        <translation>
            <numerusform>%Ln client came in</numerusform>
            <numerusform>%Ln clients came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointments came in</source>
        <translation>
            <numerusform>%Ln appointment came in</numerusform>
            <numerusform>%Ln appointments came in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Cannot be taken</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Completes %1</source>
        <translation>Completes %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>%1 is likely the same.</source>
        <translation>%1 is likely the same.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>What becomes of them</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleStep</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Who comes in</translation>
    </message>
    <message>
        <source>Whoever is likely a client already completes that client, unless you say otherwise.</source>
        <translation>Whoever is likely a client already completes that client, unless you say otherwise.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Who is shown</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>With problems</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Cannot be taken</translation>
    </message>
    <message>
        <source>For all of these</source>
        <translation>For all of these</translation>
    </message>
    <message>
        <source>Add as new clients</source>
        <translation>Add as new clients</translation>
    </message>
    <message>
        <source>Complete who is there</source>
        <translation>Complete who is there</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>People in the file</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>What becomes of them</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Reading everybody, and comparing them with the clients that are here…</source>
        <translation>Reading everybody, and comparing them with the clients that are here…</translation>
    </message>
    <message>
        <source>%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file; a sentence follows</comment>
        <translation>%1, line %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::ImportPreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>untie::ImportResult</name>
    <message>
        <source>Save the log…</source>
        <translation>Save the log…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Another import</source>
        <translation>Another import</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Taking it back…</translation>
    </message>
    <message>
        <source>Save the log of the import</source>
        <translation>Save the log of the import</translation>
    </message>
    <message>
        <source>import log.csv</source>
        <translation>import log.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>The log was saved as %1.</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>The import is taken back</translation>
    </message>
    <message>
        <source>What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too.</source>
        <translation>What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too.</translation>
    </message>
</context>
<context>
    <name>untie::ImportWords</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused.</source>
        <translation>%1 added, %2 completed, %3 left out, %4 refused.</translation>
    </message>
    <message>
        <source>%1 removed, %2 are as they were before.</source>
        <translation>%1 removed, %2 are as they were before.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been worked with since and stay.</source>
        <translation>
            <numerusform>%Ln has been worked with since and stays.</numerusform>
            <numerusform>%Ln have been worked with since and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportWork</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>&quot;%1&quot; is the first of several files</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::IntakeCorner</name>
    <message>
        <source>A client</source>
        <translation>A client</translation>
    </message>
    <message>
        <source>%1 has filled in the health form.</source>
        <translation>%1 has filled in the health form.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have filled in the health form.</source>
        <translation>
            <numerusform>%1 and %n more have filled in the health form.</numerusform>
            <numerusform>%1 and %n more have filled in the health form.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The health form of %1 is begun and not finished.</source>
        <extracomment>%1 is a client</extracomment>
        <translation>The health form of %1 is begun and not finished.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>untie::IntakeOverview</name>
    <message>
        <source>No change</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>The client fills it in alone, full screen</source>
        <translation>The client fills it in alone, full screen</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Change the form</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>The consent is withdrawn.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Cautions</translation>
    </message>
    <message>
        <source>What the desk is told</source>
        <translation>What the desk is told</translation>
    </message>
    <message>
        <source>No prone position</source>
        <translation>No prone position</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Intake of %1</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>last looked through on %1</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>No change since %1</source>
        <translation>No change since %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>The client filled in the form on %1. Take it over: nothing of it is in the record before.</source>
        <translation>The client filled in the form on %1. Take it over: nothing of it is in the record before.</translation>
    </message>
    <message>
        <source>Confirmed: no change.</source>
        <translation>Confirmed: no change.</translation>
    </message>
    <message>
        <source>The desk is told nothing.</source>
        <translation>The desk is told nothing.</translation>
    </message>
    <message>
        <source>The desk sees it now.</source>
        <translation>The desk sees it now.</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Keep the consent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The consent is kept.</source>
        <translation>The consent is kept.</translation>
    </message>
    <message>
        <source>The clearance is taken back.</source>
        <translation>The clearance is taken back.</translation>
    </message>
    <message>
        <source>Keep the clearance</source>
        <translation>Keep the clearance</translation>
    </message>
    <message>
        <source>The clearance is kept.</source>
        <translation>The clearance is kept.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Back to the client</translation>
    </message>
</context>
<context>
    <name>untie::IntakePage</name>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save intake</source>
        <translation>Save intake</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Intake of %1</translation>
    </message>
    <message>
        <source>from the version of %1</source>
        <translation>from the version of %1</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>first version</translation>
    </message>
    <message>
        <source>Filled in by the client on %1. Look through it, then save it as the new version.</source>
        <translation>Filled in by the client on %1. Look through it, then save it as the new version.</translation>
    </message>
    <message>
        <source>The client was interrupted on %1 before the end. Go through the rest together, then save it.</source>
        <translation>The client was interrupted on %1 before the end. Go through the rest together, then save it.</translation>
    </message>
    <message>
        <source>What you typed on %1 and did not save is here again.</source>
        <translation>What you typed on %1 and did not save is here again.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Not saved yet: %1</translation>
    </message>
    <message>
        <source>Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two.</source>
        <translation>Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two.</translation>
    </message>
</context>
<context>
    <name>untie::IntakeSheet</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.</source>
        <translation>Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.</translation>
    </message>
    <message>
        <source>Only what applies; “None of these” answers the rest of a section with no.</source>
        <translation>Only what applies; “None of these” answers the rest of a section with no.</translation>
    </message>
    <message>
        <source>Do any of these apply to you, %1?</source>
        <translation>Do any of these apply to you, %1?</translation>
    </message>
    <message>
        <source>%1 of %2 answered · saved as you go</source>
        <translation>%1 of %2 answered · saved as you go</translation>
    </message>
</context>
<context>
    <name>untie::KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Press a key…</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>Press the new key for: %1</translation>
    </message>
    <message>
        <source>%1: %2. Change the key</source>
        <comment>an action, its key</comment>
        <translation>%1: %2. Change the key</translation>
    </message>
    <message>
        <source>%1 is needed to get about with the keyboard.</source>
        <translation>%1 is needed to get about with the keyboard.</translation>
    </message>
</context>
<context>
    <name>untie::KeyWorkBar</name>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.</source>
        <comment>a sentence</comment>
        <translation>The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.</translation>
    </message>
    <message>
        <source>The record is being encrypted anew, so that older keys open nothing of it. You can go on working.</source>
        <translation>The record is being encrypted anew, so that older keys open nothing of it. You can go on working.</translation>
    </message>
</context>
<context>
    <name>untie::KeyboardSection</name>
    <message>
        <source>All as Untie comes</source>
        <translation>All as Untie comes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in.</source>
        <translation>Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in.</translation>
    </message>
    <message>
        <source>All keys are as Untie comes.</source>
        <translation>All keys are as Untie comes.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>%1: the key as Untie comes</source>
        <comment>an action</comment>
        <translation>%1: the key as Untie comes</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Give that another key first.</source>
        <comment>a key, an action, where it holds</comment>
        <translation>%1 is “%2” already (%3). Give that another key first.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <comment>a key, what it does</comment>
        <translation>%1 is “%2” and stays so.</translation>
    </message>
</context>
<context>
    <name>untie::Kiosk</name>
    <message>
        <source>Health form</source>
        <translation>Health form</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Consent and signature</source>
        <translation>Consent and signature</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Your answers stay in this clinic, encrypted. Only your therapist reads them.</source>
        <translation>Your answers stay in this clinic, encrypted. Only your therapist reads them.</translation>
    </message>
    <message>
        <source>Hand back to the desk</source>
        <translation>Hand back to the desk</translation>
    </message>
    <message>
        <source>I would rather sign later</source>
        <translation>I would rather sign later</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>Your form is with your therapists. Please hand the screen back.</source>
        <translation>Your form is with your therapists. Please hand the screen back.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Leave the form</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>For the desk</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Type the password.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>That is not the password. Try again.</translation>
    </message>
</context>
<context>
    <name>untie::LayerTrail</name>
    <message>
        <source>Layer %1 of %2: %3</source>
        <translation>Layer %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::LeaveForm</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>%1 works here no more. What they wrote stays, under their name.</source>
        <translation>%1 works here no more. What they wrote stays, under their name.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 is off the list.</translation>
    </message>
</context>
<context>
    <name>untie::LeftBehind</name>
    <message>
        <source>Give what fits</source>
        <translation>Give what fits</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Who takes them over</translation>
    </message>
    <message>
        <source>Nothing is booked any more with whoever has left.</source>
        <translation>Nothing is booked any more with whoever has left.</translation>
    </message>
    <message>
        <source>Booked with who works here no more: %1.</source>
        <comment>names</comment>
        <translation>Booked with who works here no more: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are with %1 now.</source>
        <translation>
            <numerusform>%n booking is with %1 now.</numerusform>
            <numerusform>%n bookings are with %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit there and stay(s).</source>
        <translation>
            <numerusform>%n does not fit there and stays.</numerusform>
            <numerusform>%n do not fit there and stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>They are where they were.</translation>
    </message>
</context>
<context>
    <name>untie::LegendSheet</name>
    <message>
        <source>pain before, and after</source>
        <translation>pain before, and after</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>open since an earlier visit</source>
        <translation>open since an earlier visit</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>quiet today</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>not examined today</translation>
    </message>
    <message>
        <source>usual site, a suggestion</source>
        <translation>usual site, a suggestion</translation>
    </message>
    <message>
        <source>avoid this area</source>
        <translation>avoid this area</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Legend of the marks</translation>
    </message>
    <message>
        <source>where a site refers to</source>
        <translation>where a site refers to</translation>
    </message>
    <message>
        <source>where only some feel it</source>
        <translation>where only some feel it</translation>
    </message>
</context>
<context>
    <name>untie::LetterheadSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Choose a logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Colour…</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Size of print</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name of the clinic</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More at the head</source>
        <translation>More at the head</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>At the foot of every page</translation>
    </message>
    <message>
        <source>Two lines at most, such as a bank account.</source>
        <translation>Two lines at most, such as a bank account.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name of the client</translation>
    </message>
    <message>
        <source>Your visit on a day, 60 minutes</source>
        <translation>Your visit on a day, 60 minutes</translation>
    </message>
    <message>
        <source>What it is not stands here, and below it your own lines.</source>
        <translation>What it is not stands here, and below it your own lines.</translation>
    </message>
    <message>
        <source>A page of yours</source>
        <translation>A page of yours</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>How it reads</translation>
    </message>
    <message>
        <source>So large are the words of a document, and so the table below.</source>
        <translation>So large are the words of a document, and so the table below.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Top of the shoulder, right</source>
        <translation>Top of the shoulder, right</translation>
    </message>
    <message>
        <source>Deep low back, left</source>
        <translation>Deep low back, left</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Colour of the pages</source>
        <translation>Colour of the pages</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Phone numbers and addresses are read and written as there, and its paper is offered first.</source>
        <translation>Phone numbers and addresses are read and written as there, and its paper is offered first.</translation>
    </message>
</context>
<context>
    <name>untie::LookUpPane</name>
    <message>
        <source>Muscles to check</source>
        <translation>Muscles to check</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Where it hurts</translation>
    </message>
    <message>
        <source>Close the look-up</source>
        <translation>Close the look-up</translation>
    </message>
    <message>
        <source>Type where it hurts</source>
        <translation>Type where it hurts</translation>
    </message>
    <message>
        <source>Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here.</source>
        <translation>Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>Always rule out first (%1): %2.</source>
        <extracomment>%1 is a part of the body that hurts, %2 what must not be missed there</extracomment>
        <translation>Always rule out first (%1): %2.</translation>
    </message>
    <message>
        <source>Rule out first (%1): %2.</source>
        <translation>Rule out first (%1): %2.</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>from the map</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Without %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved up %Ln place(s) for this client’s own history</source>
        <translation>
            <numerusform>Moved up %Ln place for this client’s own history</numerusform>
            <numerusform>Moved up %Ln places for this client’s own history</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends pain to: %1</source>
        <translation>Sends pain to: %1</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>Not a diagnosis</translation>
    </message>
    <message>
        <source>Temple, low back r …</source>
        <translation>Temple, low back r …</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
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
        <translation>The password of the sample clinic is “%1”.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Choose the folder of a clinic</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Making the sample clinic…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>The backup is restored.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before lies in %1.</source>
        <translation>The backup is restored. What was there before lies in %1.</translation>
    </message>
</context>
<context>
    <name>untie::MapLegend</name>
    <message>
        <source>Legend of the marks</source>
        <translation>Legend of the marks</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>tender</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tight</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>last visit</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>All marks and their keys (?)</source>
        <translation>All marks and their keys (?)</translation>
    </message>
</context>
<context>
    <name>untie::MapPane</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Deep</translation>
    </message>
    <message>
        <source>Upper body</source>
        <translation>Upper body</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Whole body</translation>
    </message>
    <message>
        <source>Part of the body shown</source>
        <translation>Part of the body shown</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Skin</translation>
    </message>
    <message>
        <source>Back to the whole body (Esc)</source>
        <translation>Back to the whole body (Esc)</translation>
    </message>
</context>
<context>
    <name>untie::MeasurePart</name>
    <message>
        <source>Range of motion</source>
        <translation>Range of motion</translation>
    </message>
    <message>
        <source>How far a joint moves, in degrees before and after</source>
        <translation>How far a joint moves, in degrees before and after</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Pressure pain</translation>
    </message>
    <message>
        <source>The least pressure that just becomes painful, before and after</source>
        <translation>The least pressure that just becomes painful, before and after</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>untie::MeasureRow</name>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Remove this measure</translation>
    </message>
    <message>
        <source>A whole number of degrees, from −90 to 200</source>
        <translation>A whole number of degrees, from −90 to 200</translation>
    </message>
    <message>
        <source>A pressure up to 1500 kPa (15 kg/cm²)</source>
        <translation>A pressure up to 1500 kPa (15 kg/cm²)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was measured, before or after</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Pressure pain</translation>
    </message>
    <message>
        <source>Pressure pain, %1</source>
        <translation>Pressure pain, %1</translation>
    </message>
    <message>
        <source>%1: how it is measured</source>
        <comment>what was measured</comment>
        <translation>%1: how it is measured</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a measure</comment>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Read in kPa</source>
        <translation>Read in kPa</translation>
    </message>
    <message>
        <source>Read in kg/cm²</source>
        <translation>Read in kg/cm²</translation>
    </message>
    <message>
        <source>Active: the client moves</source>
        <translation>Active: the client moves</translation>
    </message>
    <message>
        <source>Passive: you move it</source>
        <translation>Passive: you move it</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>passive, °</source>
        <translation>passive, °</translation>
    </message>
    <message>
        <source>active, °</source>
        <translation>active, °</translation>
    </message>
</context>
<context>
    <name>untie::MedicineList</name>
    <message>
        <source>I take nothing</source>
        <translation>I take nothing</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Add a medicine</translation>
    </message>
</context>
<context>
    <name>untie::MedicineRow</name>
    <message>
        <source>In the last 8 hours</source>
        <translation>In the last 8 hours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Name of the medicine</translation>
    </message>
    <message>
        <source>Dose, what for</source>
        <translation>Dose, what for</translation>
    </message>
    <message>
        <source>Dose of the medicine, and what it is for</source>
        <translation>Dose of the medicine, and what it is for</translation>
    </message>
    <message>
        <source>Class of the medicine</source>
        <translation>Class of the medicine</translation>
    </message>
    <message>
        <source>Take this medicine off the list</source>
        <translation>Take this medicine off the list</translation>
    </message>
    <message>
        <source>Class not known</source>
        <translation>Class not known</translation>
    </message>
</context>
<context>
    <name>untie::MemberCard</name>
    <message>
        <source>What to change</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Your own role and account another owner changes. Your password is under My account.</source>
        <translation>Your own role and account another owner changes. Your password is under My account.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>untie::MergePage</name>
    <message>
        <source>They are two people</source>
        <translation>They are two people</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Make them one</translation>
    </message>
    <message>
        <source>Name or phone of the other record</source>
        <translation>Name or phone of the other record</translation>
    </message>
    <message>
        <source>Of the same person: nothing is changed before you have seen both side by side.</source>
        <translation>Of the same person: nothing is changed before you have seen both side by side.</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Merge with another record</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>One person, or two?</translation>
    </message>
    <message>
        <source>Choose where the two differ. All else of both is kept.</source>
        <translation>Choose where the two differ. All else of both is kept.</translation>
    </message>
    <message>
        <source>Record since %1</source>
        <comment>a date</comment>
        <translation>Record since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>%1: both are kept</source>
        <comment>a field</comment>
        <translation>%1: both are kept</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>Further phones: all are kept</source>
        <translation>Further phones: all are kept</translation>
    </message>
    <message>
        <source>Further e-mail addresses: all are kept</source>
        <translation>Further e-mail addresses: all are kept</translation>
    </message>
    <message>
        <source>Tags: all are kept</source>
        <translation>Tags: all are kept</translation>
    </message>
</context>
<context>
    <name>untie::MergedRecords</name>
    <message>
        <source>With the record of %1, merged on %2.</source>
        <comment>a client&apos;s name, a date</comment>
        <translation>With the record of %1, merged on %2.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Take apart</translation>
    </message>
</context>
<context>
    <name>untie::MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>untie::MinutesBox</name>
    <message>
        <source>Length of the visit in minutes</source>
        <translation>Length of the visit in minutes</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>untie::MonthView</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %n appointment</numerusform>
            <numerusform>%1: %n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::MuscleLine</name>
    <message>
        <source>Click the map, or type a muscle</source>
        <translation>Click the map, or type a muscle</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Type a muscle</translation>
    </message>
</context>
<context>
    <name>untie::NameForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>They sign in with it, and it is printed.</source>
        <translation>They sign in with it, and it is printed.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Behind the name, in print</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 was saved.</translation>
    </message>
</context>
<context>
    <name>untie::NewPasswordStep</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Your new password</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except old copies of the clinic.</source>
        <translation>The old one opens nothing any more, except old copies of the clinic.</translation>
    </message>
</context>
<context>
    <name>untie::NewSheetForm</name>
    <message>
        <source>Make it the recovery sheet</source>
        <translation>Make it the recovery sheet</translation>
    </message>
    <message>
        <source>When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before.</source>
        <translation>When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before.</translation>
    </message>
    <message>
        <source>Everybody keeps their password. You can go on working while it is done.</source>
        <translation>Everybody keeps their password. You can go on working while it is done.</translation>
    </message>
    <message>
        <source>The new recovery sheet counts from now on. Destroy the old one.</source>
        <translation>The new recovery sheet counts from now on. Destroy the old one.</translation>
    </message>
</context>
<context>
    <name>untie::NextCard</name>
    <message>
        <source>in the room</source>
        <translation>in the room</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>is here</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Start visit</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Open client</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Points left open</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Open visit</translation>
    </message>
    <message>
        <source>visit %1</source>
        <comment>a number</comment>
        <translation>visit %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>last seen %1</translation>
    </message>
    <message>
        <source>Left open on %1</source>
        <comment>a day</comment>
        <translation>Left open on %1</translation>
    </message>
    <message>
        <source>Last note, %1</source>
        <comment>a day</comment>
        <translation>Last note, %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>left open on a day, numbers</comment>
        <translation>%1 · %2 of %3</translation>
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
        <translation>Subjective</translation>
    </message>
    <message>
        <source>O</source>
        <comment>objective</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>A</source>
        <comment>assessment</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>P</source>
        <comment>plan</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>from the map</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <extracomment>Beside what was planned on the visit before; %1 is its day</extracomment>
        <translation>plan of %1</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Short form</translation>
    </message>
    <message>
        <source>For wellness: the map, what was done and one note. What is written already stays.</source>
        <translation>For wellness: the map, what was done and one note. What is written already stays.</translation>
    </message>
    <message>
        <source>Insert a phrase (Ctrl+Space)</source>
        <translation>Insert a phrase (Ctrl+Space)</translation>
    </message>
    <message>
        <source>N</source>
        <comment>note</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>untie::NoteReader</name>
    <message>
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open this visit</source>
        <translation>Open this visit</translation>
    </message>
    <message>
        <source>No visit is chosen.</source>
        <translation>No visit is chosen.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Home care</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was added to a note: its kind, who wrote it, on which day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>Instead of “%1”:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>untie::NoteSearchPage</name>
    <message>
        <source>Words of a note</source>
        <translation>Words of a note</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>Notes that were found</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Search all notes</translation>
    </message>
    <message>
        <source>Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too.</source>
        <translation>Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too.</translation>
    </message>
    <message>
        <source>Somebody who is not in the list of clients</source>
        <translation>Somebody who is not in the list of clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>the newest %1</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>No note has these words.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSection</name>
    <message>
        <source>This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.</source>
        <translation>This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.</source>
        <translation>What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.</translation>
    </message>
    <message>
        <source>There is no phrase “.%1”. Ctrl+Space shows all.</source>
        <translation>There is no phrase “.%1”. Ctrl+Space shows all.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSigner</name>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>This note is signed more than a day after the visit. Say why it is late.</translation>
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
            <numerusform>Show one more notice</numerusform>
            <numerusform>Show %n more notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Put this notice away</translation>
    </message>
</context>
<context>
    <name>untie::OutcomePane</name>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>Pain, 0 none to 10 worst</translation>
    </message>
    <message>
        <source>Activity, 0 unable to 10 as before</source>
        <translation>Activity, 0 unable to 10 as before</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Complaint or activity, in the client’s words</source>
        <translation>Complaint or activity, in the client’s words</translation>
    </message>
    <message>
        <source>Value, 0 to 10</source>
        <translation>Value, 0 to 10</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <translation>%1, as at first</translation>
    </message>
    <message>
        <source>%1, better by %2</source>
        <translation>%1, better by %2</translation>
    </message>
    <message>
        <source>%1, worse by %2</source>
        <translation>%1, worse by %2</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Nothing was asked yet.</translation>
    </message>
</context>
<context>
    <name>untie::OutsideList</name>
    <message>
        <source>Bookings that no longer fit</source>
        <translation>Bookings that no longer fit</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) no longer fit. Nothing was moved; look at each of them.</source>
        <translation>
            <numerusform>%n booking no longer fits. Nothing was moved; look at it.</numerusform>
            <numerusform>%n bookings no longer fit. Nothing was moved; look at each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordField</name>
    <message>
        <source>Type your own password: nobody shall do this at a screen that you left open.</source>
        <translation>Type your own password: nobody shall do this at a screen that you left open.</translation>
    </message>
    <message>
        <source>You need not type it again.</source>
        <translation>You need not type it again.</translation>
    </message>
    <message>
        <source>That is not your password. Try again in %1 s.</source>
        <translation>That is not your password. Try again in %1 s.</translation>
    </message>
    <message>
        <source>A wrong password was typed. Try again in %1 s.</source>
        <translation>A wrong password was typed. Try again in %1 s.</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>That is not your password. Try again.</translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Your present password</translation>
    </message>
    <message>
        <source>Your password was changed. It counts from the next sign-in on.</source>
        <translation>Your password was changed. It counts from the next sign-in on.</translation>
    </message>
</context>
<context>
    <name>untie::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Who owns the clinic?</source>
        <translation>Who owns the clinic?</translation>
    </message>
    <message>
        <source>The owner sees everything, adds the others later, and gives each of them an account of their own.</source>
        <translation>The owner sees everything, adds the others later, and gives each of them an account of their own.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>As you sign in, and as clients read it.</source>
        <translation>As you sign in, and as clients read it.</translation>
    </message>
    <message>
        <source>As printed behind the name, for example LMT. May stay empty.</source>
        <translation>As printed behind the name, for example LMT. May stay empty.</translation>
    </message>
    <message>
        <source>Write your name: it is how the program knows you.</source>
        <translation>Write your name: it is how the program knows you.</translation>
    </message>
</context>
<context>
    <name>untie::PairListModel</name>
    <message>
        <source>%1, and %2: %3</source>
        <comment>two clients, what they share</comment>
        <translation>%1, and %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::Palette</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Find a client or an action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>actions of the client</source>
        <translation>actions of the client</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>actions only</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “%1”.</source>
        <translation>Nobody and nothing is called “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all clients</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>untie::PasswordChoice</name>
    <message>
        <source>Kind of password</source>
        <translation>Kind of password</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>Five words</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>My own</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>Type the five words once</translation>
    </message>
    <message>
        <source>So that your fingers know them. Make up a picture in which all five occur: it stays.</source>
        <translation>So that your fingers know them. Make up a picture in which all five occur: it stays.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>Your five words: %1</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>That is a good one.</translation>
    </message>
    <message>
        <source>Type the five words that stand above.</source>
        <translation>Type the five words that stand above.</translation>
    </message>
    <message>
        <source>This is not yet what stands above. Compare word by word.</source>
        <translation>This is not yet what stands above. Compare word by word.</translation>
    </message>
    <message>
        <source>Type the same password once more.</source>
        <translation>Type the same password once more.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>This is not the same password.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>untie::PasswordForm</name>
    <message>
        <source>Give the new password</source>
        <translation>Give the new password</translation>
    </message>
    <message>
        <source>For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.</source>
        <translation>For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordStep</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind than signs, and nobody guesses them.</source>
        <translation>Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind than signs, and nobody guesses them.</translation>
    </message>
</context>
<context>
    <name>untie::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>It was taken back: everything is as before.</source>
        <translation>It was taken back: everything is as before.</translation>
    </message>
    <message>
        <source>The record is encrypted anew. Older keys open nothing of it any more.</source>
        <translation>The record is encrypted anew. Older keys open nothing of it any more.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made.</source>
        <translation>Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made.</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Show and print…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>New sheet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>One account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Put it away</translation>
    </message>
</context>
<context>
    <name>untie::PersonRow</name>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>no account, cannot sign in</source>
        <translation>no account, cannot sign in</translation>
    </message>
    <message>
        <source>%1 · signed in for the first time</source>
        <translation>%1 · signed in for the first time</translation>
    </message>
    <message>
        <source>%1 · has not signed in yet</source>
        <translation>%1 · has not signed in yet</translation>
    </message>
    <message>
        <source>%1 · last signed in %2, %3</source>
        <comment>role, day, time</comment>
        <translation>%1 · last signed in %2, %3</translation>
    </message>
</context>
<context>
    <name>untie::PhraseCard</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Key, without the dot</source>
        <translation>Key, without the dot</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Name in the list</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What stands in {…} is a field to be filled in.</source>
        <translation>What stands in {…} is a field to be filled in.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.</source>
        <translation>In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this, and Tab goes through: %2.</source>
        <extracomment>%2 is a list of fields</extracomment>
        <translation>In a note, .%1 and Space writes this, and Tab goes through: %2.</translation>
    </message>
</context>
<context>
    <name>untie::PhrasePicker</name>
    <message>
        <source>Find a phrase</source>
        <translation>Find a phrase</translation>
    </message>
    <message>
        <source>No phrase fits.</source>
        <translation>No phrase fits.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, key %2</translation>
    </message>
</context>
<context>
    <name>untie::PhrasesSection</name>
    <message>
        <source>You have none yet.</source>
        <translation>You have none yet.</translation>
    </message>
    <message>
        <source>The clinic has none yet.</source>
        <translation>The clinic has none yet.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>New phrase</translation>
    </message>
    <message>
        <source>New phrase of the clinic</source>
        <translation>New phrase of the clinic</translation>
    </message>
    <message>
        <source>In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours count before the clinic’s, and those before Untie’s.</source>
        <translation>In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours count before the clinic’s, and those before Untie’s.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>The clinic’s</source>
        <translation>The clinic’s</translation>
    </message>
    <message>
        <source>Untie’s</source>
        <translation>Untie’s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phrase: its key with the dot, its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adapt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Adapt %1</source>
        <extracomment>%1 is the name of a phrase</extracomment>
        <translation>Adapt %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>“.%1” is stored.</source>
        <translation>“.%1” is stored.</translation>
    </message>
    <message>
        <source>“.%1” is removed.</source>
        <translation>“.%1” is removed.</translation>
    </message>
</context>
<context>
    <name>untie::PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Where does the record lie?</source>
        <translation>Where does the record lie?</translation>
    </message>
    <message>
        <source>In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version.</source>
        <translation>In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>It is made new. If you have no wish of your own, leave it as it is.</source>
        <translation>It is made new. If you have no wish of your own, leave it as it is.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Choose where the clinic’s folder is made</source>
        <translation>Choose where the clinic’s folder is made</translation>
    </message>
    <message>
        <source>The clinic needs a folder.</source>
        <translation>The clinic needs a folder.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Write the whole path, from %1 on.</translation>
    </message>
    <message>
        <source>There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.</source>
        <translation>There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.</translation>
    </message>
</context>
<context>
    <name>untie::PointCard</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>&amp;Taut band</source>
        <translation>&amp;Taut band</translation>
    </message>
    <message>
        <source>&amp;Nodule</source>
        <translation>&amp;Nodule</translation>
    </message>
    <message>
        <source>&amp;Refers</source>
        <translation>&amp;Refers</translation>
    </message>
    <message>
        <source>&amp;Familiar pain</source>
        <translation>&amp;Familiar pain</translation>
    </message>
    <message>
        <source>T&amp;witch</source>
        <translation>T&amp;witch</translation>
    </message>
    <message>
        <source>The layer above</source>
        <translation>The layer above</translation>
    </message>
    <message>
        <source>The layer below</source>
        <translation>The layer below</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>These signs suggest: %1 (%2)</source>
        <translation>These signs suggest: %1 (%2)</translation>
    </message>
    <message>
        <source>Remark, for the clinic alone</source>
        <translation>Remark, for the clinic alone</translation>
    </message>
</context>
<context>
    <name>untie::PointHeads</name>
    <message>
        <source>before, after</source>
        <translation>before, after</translation>
    </message>
</context>
<context>
    <name>untie::PointHistoryPane</name>
    <message>
        <source>Points through time</source>
        <translation>Points through time</translation>
    </message>
    <message>
        <source>The trigger points of every visit come together here, one line each.</source>
        <translation>The trigger points of every visit come together here, one line each.</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>worst first</translation>
    </message>
    <message>
        <source>by muscle</source>
        <translation>by muscle</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>by change</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>Order of the points</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Where it hurts</translation>
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
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet</source>
        <translation>
            <numerusform>%Ln quiet</numerusform>
            <numerusform>%Ln quiet</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1 %2 %3</source>
        <extracomment>%1 is the mean of the first scores of all points, %2 an arrow, %3 the mean of their last scores</extracomment>
        <translation>mean %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>untie::PointListModel</name>
    <message>
        <source>to re-check</source>
        <translation>to re-check</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>improving</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>back again</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>quiet since %1</source>
        <translation>quiet since %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>scores</comment>
        <translation>%1 before, %2 after</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>score</comment>
        <translation>%1 before</translation>
    </message>
</context>
<context>
    <name>untie::PointRow</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
</context>
<context>
    <name>untie::PointsPane</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>New today</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.</source>
        <translation>Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ten</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>not examined</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>%1 of %2 re-checked</source>
        <extracomment>How many of the points that earlier visits left open were looked at today</extracomment>
        <translation>%1 of %2 re-checked</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Nothing was marked on this visit.</source>
        <translation>Nothing was marked on this visit.</translation>
    </message>
</context>
<context>
    <name>untie::Rail</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>%1 is signed in</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Who comes, and what is left to do</source>
        <translation>Who comes, and what is left to do</translation>
    </message>
    <message>
        <source>Book and move appointments</source>
        <translation>Book and move appointments</translation>
    </message>
    <message>
        <source>Find a client, add one</source>
        <translation>Find a client, add one</translation>
    </message>
    <message>
        <source>Your account, the clinic, the program</source>
        <translation>Your account, the clinic, the program</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The handbook, the keys, what is new</source>
        <translation>The handbook, the keys, what is new</translation>
    </message>
    <message>
        <source>Close the clinic and ask for the password again</source>
        <translation>Close the clinic and ask for the password again</translation>
    </message>
</context>
<context>
    <name>untie::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>The clinic is made when you open it. What else keeps the record safe:</source>
        <translation>The clinic is made when you open it. What else keeps the record safe:</translation>
    </message>
    <message>
        <source>The disk of this computer is encrypted.</source>
        <translation>The disk of this computer is encrypted.</translation>
    </message>
    <message>
        <source>So is what you print to a file or export from Untie.</source>
        <translation>So is what you print to a file or export from Untie.</translation>
    </message>
    <message>
        <source>Have the whole disk of this computer encrypted.</source>
        <translation>Have the whole disk of this computer encrypted.</translation>
    </message>
    <message>
        <source>It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not.</source>
        <translation>It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not.</translation>
    </message>
    <message>
        <source>Nothing of the memory goes to the disk in the clear.</source>
        <translation>Nothing of the memory goes to the disk in the clear.</translation>
    </message>
    <message>
        <source>The swap space is encrypted, or there is none.</source>
        <translation>The swap space is encrypted, or there is none.</translation>
    </message>
    <message>
        <source>Have the swap space encrypted, too.</source>
        <translation>Have the swap space encrypted, too.</translation>
    </message>
    <message>
        <source>There the system puts memory that is not in use. It comes with an encrypted disk on most computers.</source>
        <translation>There the system puts memory that is not in use. It comes with an encrypted disk on most computers.</translation>
    </message>
    <message>
        <source>Put the recovery sheet away today.</source>
        <translation>Put the recovery sheet away today.</translation>
    </message>
    <message>
        <source>Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one.</source>
        <translation>Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one.</translation>
    </message>
    <message>
        <source>Choose a second medium for backups soon.</source>
        <translation>Choose a second medium for backups soon.</translation>
    </message>
    <message>
        <source>Until then all copies lie on one disk. The settings have it under Backup.</source>
        <translation>Until then all copies lie on one disk. The settings have it under Backup.</translation>
    </message>
    <message>
        <source>Backups go to a second medium.</source>
        <translation>Backups go to a second medium.</translation>
    </message>
    <message>
        <source>One computer at a time opens the clinic.</source>
        <translation>One computer at a time opens the clinic.</translation>
    </message>
    <message>
        <source>A second one is told who has it open. Several desks at once are not part of this version.</source>
        <translation>A second one is told who has it open. Several desks at once are not part of this version.</translation>
    </message>
</context>
<context>
    <name>untie::RecordCorner</name>
    <message>
        <source>They are two people, and not asked about again.</source>
        <translation>They are two people, and not asked about again.</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Merge with another record…</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>More about this record</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>The two records are one now.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>The record is erased.</translation>
    </message>
    <message>
        <source>The record is restricted, and in no list any more.</source>
        <translation>The record is restricted, and in no list any more.</translation>
    </message>
    <message>
        <source>Erase or restrict…</source>
        <translation>Erase or restrict…</translation>
    </message>
</context>
<context>
    <name>untie::RecoverPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Nothing is changed before the last step.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Open the clinic</translation>
    </message>
    <message>
        <source>Opening the clinic. This takes a few seconds…</source>
        <translation>Opening the clinic. This takes a few seconds…</translation>
    </message>
    <message>
        <source>This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.</source>
        <translation>This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.</translation>
    </message>
</context>
<context>
    <name>untie::RecoverySheetView</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Sent to %1. Fetch it at once; print it a second time for the other copy.</source>
        <translation>Sent to %1. Fetch it at once; print it a second time for the other copy.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it from there, then delete the file.</source>
        <translation>Saved as %1. Print it from there, then delete the file.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand.</source>
        <translation>No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand.</translation>
    </message>
    <message>
        <source>%1 did not take the sheet. Try again, or save it as PDF.</source>
        <translation>%1 did not take the sheet. Try again, or save it as PDF.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Save the sheet as PDF</translation>
    </message>
</context>
<context>
    <name>untie::ReminderChoice</name>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>By text message</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>Reminders of appointments</source>
        <translation>Reminders of appointments</translation>
    </message>
</context>
<context>
    <name>untie::ReminderModel</name>
    <message>
        <source>no number and no address</source>
        <translation>no number and no address</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>reminded</translation>
    </message>
    <message>
        <source>to be reminded</source>
        <translation>to be reminded</translation>
    </message>
</context>
<context>
    <name>untie::ReminderPane</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Who is to be reminded</source>
        <translation>Who is to be reminded</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: all who come then have confirmed.</source>
        <translation>Nobody is to be reminded: all who come then have confirmed.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Write an e-mail</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Appointments of which days</source>
        <translation>Appointments of which days</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>The next two days</source>
        <translation>The next two days</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>The next seven days</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Not reminded yet</source>
        <translation>Not reminded yet</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address is %1.</source>
        <translation>No mail program could be opened. The address is %1.</translation>
    </message>
    <message>
        <source>An e-mail to %1 is open in your mail program.</source>
        <translation>An e-mail to %1 is open in your mail program.</translation>
    </message>
    <message>
        <source>%1 has confirmed</source>
        <translation>%1 has confirmed</translation>
    </message>
    <message>
        <source>%1 is still to be reminded.</source>
        <translation>%1 is still to be reminded.</translation>
    </message>
    <message>
        <source>%1 was reminded.</source>
        <translation>%1 was reminded.</translation>
    </message>
</context>
<context>
    <name>untie::RemoveForm</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more, from now on. What they wrote stays, under their name.</source>
        <translation>%1 cannot sign in any more, from now on. What they wrote stays, under their name.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first.</source>
        <translation>An owner knows the recovery sheet, so a new one is made first.</translation>
    </message>
    <message>
        <source>The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.</source>
        <translation>The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.</translation>
    </message>
    <message>
        <source>Backups that were made before can still be opened by somebody who has both, a backup and their old password.</source>
        <translation>Backups that were made before can still be opened by somebody who has both, a backup and their old password.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 cannot sign in any more.</translation>
    </message>
</context>
<context>
    <name>untie::RepeatChoice</name>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Times in all</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>does not repeat</comment>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Every %1 weeks</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>Every month, same weekday</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>after so many times</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>on a day</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
</context>
<context>
    <name>untie::RestoreFacts</name>
    <message>
        <source>It becomes a clinic of its own in %1.</source>
        <translation>It becomes a clinic of its own in %1.</translation>
    </message>
    <message>
        <source>You sign in with your new password.</source>
        <translation>You sign in with your new password.</translation>
    </message>
    <message>
        <source>The accounts of the others could not be kept: add them anew in the settings.</source>
        <translation>The accounts of the others could not be kept: add them anew in the settings.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Newest visit</source>
        <translation>Newest visit</translation>
    </message>
    <message>
        <source>In the present clinic</source>
        <translation>In the present clinic</translation>
    </message>
    <message>
        <source>It cannot be read, so nobody knows what is newer in it: %1</source>
        <comment>a sentence follows</comment>
        <translation>It cannot be read, so nobody knows what is newer in it: %1</translation>
    </message>
    <message>
        <source>Nothing that the backup lacks.</source>
        <translation>Nothing that the backup lacks.</translation>
    </message>
    <message>
        <source>This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:</source>
        <translation>This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message numerus="yes">
        <source>and %n day(s) more</source>
        <translation>
            <numerusform>and %n day more</numerusform>
            <numerusform>and %n days more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n client that was removed since comes back.</numerusform>
            <numerusform>%n clients that were removed since come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n visit that was removed since comes back.</numerusform>
            <numerusform>%n visits that were removed since come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Nothing is changed before the last step.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Stopped. Everything is as it was.</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Everything is as it was.</translation>
    </message>
    <message>
        <source>Backing up what is there now, %1 % done…</source>
        <translation>Backing up what is there now, %1 % done…</translation>
    </message>
    <message>
        <source>Putting the files in place…</source>
        <translation>Putting the files in place…</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>Opening the clinic…</translation>
    </message>
</context>
<context>
    <name>untie::RestorePlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Where shall it go?</translation>
    </message>
    <message>
        <source>What is there now is never thrown away.</source>
        <translation>What is there now is never thrown away.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Where the backup goes</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Choose an empty folder</translation>
    </message>
    <message>
        <source>In place of the clinic</source>
        <translation>In place of the clinic</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>Into a new folder</translation>
    </message>
    <message>
        <source>The clinic of that moment is made there. Nothing else is touched.</source>
        <translation>The clinic of that moment is made there. Nothing else is touched.</translation>
    </message>
    <message>
        <source>%1 goes back to that moment. A backup of its present state is made before, and its files are kept.</source>
        <translation>%1 goes back to that moment. A backup of its present state is made before, and its files are kept.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Choose a folder that is empty or not there yet.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Write the whole path, from %1 on.</translation>
    </message>
</context>
<context>
    <name>untie::RestorePreviewStep</name>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>What will be different</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it. A large one takes a minute…</source>
        <translation>Opening the backup and reading all of it. A large one takes a minute…</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Everything is as it was.</translation>
    </message>
    <message>
        <source>The backup was made %1. It was opened, and all of it was read and found sound.</source>
        <comment>on 3 November</comment>
        <translation>The backup was made %1. It was opened, and all of it was read and found sound.</translation>
    </message>
</context>
<context>
    <name>untie::RestoreProofStep</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Who restores it?</source>
        <translation>Who restores it?</translation>
    </message>
    <message>
        <source>An owner, with their own password or with the recovery sheet.</source>
        <translation>An owner, with their own password or with the recovery sheet.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>How you show who you are</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Give me a new password</source>
        <translation>Give me a new password</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Write the name you sign in with.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>The last password was wrong. The next can be tried in %1 s.</source>
        <translation>The last password was wrong. The next can be tried in %1 s.</translation>
    </message>
</context>
<context>
    <name>untie::RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>%1 can open more from their next sign-in on.</source>
        <translation>%1 can open more from their next sign-in on.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.</source>
        <translation>An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.</translation>
    </message>
    <message>
        <source>The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.</source>
        <translation>The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.</translation>
    </message>
    <message>
        <source>This is what %1 is already.</source>
        <translation>This is what %1 is already.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <comment>a name, a role</comment>
        <translation>The role of %1 is now: %2.</translation>
    </message>
</context>
<context>
    <name>untie::RoleText</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Therapist, owner</source>
        <translation>Therapist, owner</translation>
    </message>
</context>
<context>
    <name>untie::RoomRow</name>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Name of the room or equipment</source>
        <translation>Name of the room or equipment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
</context>
<context>
    <name>untie::SavedListChoice</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Birthdays in the next %1 days</source>
        <translation>Birthdays in the next %1 days</translation>
    </message>
    <message>
        <source>Not here for %1 days</source>
        <translation>Not here for %1 days</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Likely the same person</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Which clients</translation>
    </message>
    <message>
        <source>Nobody has a birthday in the next %1 days.</source>
        <translation>Nobody has a birthday in the next %1 days.</translation>
    </message>
    <message>
        <source>Everybody who came was here within %1 days.</source>
        <translation>Everybody who came was here within %1 days.</translation>
    </message>
    <message>
        <source>Nobody has this tag.</source>
        <translation>Nobody has this tag.</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>No two records look like one person&apos;s.</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>Nobody is archived.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Nobody is restricted.</source>
        <translation>Nobody is restricted.</translation>
    </message>
    <message>
        <source>Due for a re-check</source>
        <translation>Due for a re-check</translation>
    </message>
    <message>
        <source>Nobody’s points wait for a re-check.</source>
        <translation>Nobody’s points wait for a re-check.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleBook</name>
    <message>
        <source>%1 takes no appointments any more.</source>
        <comment>a therapist who has left</comment>
        <translation>%1 takes no appointments any more.</translation>
    </message>
    <message>
        <source>This appointment was changed in the meantime and was left as it is: %1.</source>
        <comment>who and when</comment>
        <translation>This appointment was changed in the meantime and was left as it is: %1.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>This time has passed already.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleCorner</name>
    <message>
        <source>Visit started</source>
        <translation>Visit started</translation>
    </message>
    <message>
        <source>Nothing was booked for this client yet.</source>
        <translation>Nothing was booked for this client yet.</translation>
    </message>
    <message>
        <source>Appointments of this client</source>
        <translation>Appointments of this client</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleHeader</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Who is shown</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Therapists</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Whose appointments</source>
        <translation>Whose appointments</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>%1, go to a day</source>
        <translation>%1, go to a day</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>Print the day…</translation>
    </message>
    <message>
        <source>Calendar files…</source>
        <translation>Calendar files…</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
</context>
<context>
    <name>untie::SchedulePage</name>
    <message>
        <source>Nobody is booked in these days.</source>
        <translation>Nobody is booked in these days.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Time blocked, %1</source>
        <translation>Time blocked, %1</translation>
    </message>
    <message>
        <source>%1 booked, %2</source>
        <translation>%1 booked, %2</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Not booked.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Blocked time</translation>
    </message>
    <message>
        <source>%1 takes %2 now</source>
        <comment>a client, a length of time</comment>
        <translation>%1 takes %2 now</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 moved to %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Moved to %1</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be cancelled?</source>
        <translation>This is one of a series. What is to be cancelled?</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be changed?</source>
        <translation>This is one of a series. What is to be changed?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>%1 is free with %2, and %3 waits for such a time.</source>
        <comment>when, a therapist, a client</comment>
        <translation>%1 is free with %2, and %3 waits for such a time.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s), too.</source>
        <translation>
            <numerusform>%n more waits, too.</numerusform>
            <numerusform>%n more wait, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for the waiting list</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Everybody is hidden from the calendar.</source>
        <translation>Everybody is hidden from the calendar.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Nobody&apos;s working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.</source>
        <comment>two times</comment>
        <translation>Nobody&apos;s working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.</translation>
    </message>
    <message>
        <source>Enter working hours</source>
        <translation>Enter working hours</translation>
    </message>
    <message>
        <source>An owner enters them in the settings.</source>
        <translation>An owner enters them in the settings.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>The clock is right</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>There is no such time in the next weeks.</translation>
    </message>
    <message>
        <source>No hour is free any more on %1. The next one: %2</source>
        <comment>a day; day, time and therapist</comment>
        <translation>No hour is free any more on %1. The next one: %2</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <comment>a time, and a room where it is another</comment>
        <translation>Take %1 instead</translation>
    </message>
    <message>
        <source>%1: %2 It is not stored yet.</source>
        <comment>who and when; why a note is not stored</comment>
        <translation>%1: %2 It is not stored yet.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Shorten it</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleSidePane</name>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>Nobody is booked on this day.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) on this day</source>
        <translation>
            <numerusform>%n appointment on this day</numerusform>
            <numerusform>%n appointments on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed yet</source>
        <translation>
            <numerusform>%n not confirmed yet</numerusform>
            <numerusform>%n not confirmed yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
</context>
<context>
    <name>untie::ScoreCell</name>
    <message>
        <source>no score</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 of 10</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>not examined</translation>
    </message>
    <message>
        <source>no score, last time %1 of 10</source>
        <translation>no score, last time %1 of 10</translation>
    </message>
</context>
<context>
    <name>untie::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>untie::SectionBlock</name>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
</context>
<context>
    <name>untie::SectionHead</name>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
</context>
<context>
    <name>untie::SecuritySection</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Lock when nobody is there</translation>
    </message>
    <message>
        <source>Who works here, at sign-in</source>
        <translation>Who works here, at sign-in</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>List of accounts</translation>
    </message>
    <message>
        <source>The two files of the record</source>
        <translation>The two files of the record</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Record of access</translation>
    </message>
    <message>
        <source>Checking the newest rows…</source>
        <translation>Checking the newest rows…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer.</source>
        <translation>After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone.</source>
        <translation>Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.</source>
        <translation>They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup.</source>
        <translation>They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Check all rows of the record of access</source>
        <translation>Check all rows of the record of access</translation>
    </message>
    <message>
        <source>Checking, %1 % done…</source>
        <translation>Checking, %1 % done…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message numerus="yes">
        <source>The clinic locks after %Ln minutes now.</source>
        <translation>
            <numerusform>The clinic locks after one minute now.</numerusform>
            <numerusform>The clinic locks after %Ln minutes now.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that an owner wrote last, and nobody has changed it since.</source>
        <translation>It is the one that an owner wrote last, and nobody has changed it since.</translation>
    </message>
    <message>
        <source>Some rows were signed with keys that the list of accounts does not know; see Record access.</source>
        <translation>Some rows were signed with keys that the list of accounts does not know; see Record access.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>Untie %1 with %2.</source>
        <comment>a version, and libraries with theirs</comment>
        <translation>Untie %1 with %2.</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>How long records are kept</translation>
    </message>
    <message>
        <source> years</source>
        <comment>behind a number</comment>
        <translation> years</translation>
    </message>
    <message>
        <source>After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased.</source>
        <translation>After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %Ln years now.</source>
        <translation>
            <numerusform>Records are kept for %Ln year now.</numerusform>
            <numerusform>Records are kept for %Ln years now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SentencesSection</name>
    <message>
        <source>A point that was known, with another score</source>
        <translation>A point that was known, with another score</translation>
    </message>
    <message>
        <source>A point that is as it was</source>
        <translation>A point that is as it was</translation>
    </message>
    <message>
        <source>A point that was quiet and came back</source>
        <translation>A point that was quiet and came back</translation>
    </message>
    <message>
        <source>A point that is quiet now</source>
        <translation>A point that is quiet now</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>A new point</translation>
    </message>
    <message>
        <source>What leads in the new points, after those that were known</source>
        <translation>What leads in the new points, after those that were known</translation>
    </message>
    <message>
        <source>A finding without a score</source>
        <translation>A finding without a score</translation>
    </message>
    <message>
        <source>Points that were not examined</source>
        <translation>Points that were not examined</translation>
    </message>
    <message>
        <source>A place with its side, inside the other sentences</source>
        <translation>A place with its side, inside the other sentences</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>A treatment</translation>
    </message>
    <message>
        <source>A range of motion</source>
        <translation>A range of motion</translation>
    </message>
    <message>
        <source>The word for a movement that the therapist makes</source>
        <translation>The word for a movement that the therapist makes</translation>
    </message>
    <message>
        <source>A pressure pain threshold</source>
        <translation>A pressure pain threshold</translation>
    </message>
    <message>
        <source>How it was overall, before and after</source>
        <translation>How it was overall, before and after</translation>
    </message>
    <message>
        <source>How it was overall, asked only afterwards</source>
        <translation>How it was overall, asked only afterwards</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Shoulder</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Calf</translation>
    </message>
    <message>
        <source>Kneading</source>
        <translation>Kneading</translation>
    </message>
    <message>
        <source>softer afterwards</source>
        <translation>softer afterwards</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <translation>Neck rotation</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Sentences in notes</translation>
    </message>
    <message>
        <source>What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is left out where its value is not there. Notes that are signed keep the words they were signed with.</source>
        <translation>What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is left out where its value is not there. Notes that are signed keep the words they were signed with.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Values: %1</translation>
    </message>
    <message>
        <source>Back to the program’s own words</source>
        <translation>Back to the program’s own words</translation>
    </message>
    <message>
        <source>Notes are written so from now on.</source>
        <translation>Notes are written so from now on.</translation>
    </message>
</context>
<context>
    <name>untie::SeriesQuestion</name>
    <message>
        <source>Part of a series</source>
        <translation>Part of a series</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>This and following</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>All to come</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
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
        <translation>Minutes with the client</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutes before</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minutes after</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name of the service</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Equipment it needs</source>
        <translation>Equipment it needs</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>No equipment</translation>
    </message>
</context>
<context>
    <name>untie::ServicesSection</name>
    <message>
        <source>“%1” is stored.</source>
        <translation>“%1” is stored.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>New room or equipment</source>
        <translation>New room or equipment</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Services and rooms</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Name · minutes with the client · before · after · price · colour</source>
        <translation>Name · minutes with the client · before · after · price · colour</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Rooms and equipment</translation>
    </message>
</context>
<context>
    <name>untie::SetUpPage</name>
    <message>
        <source>Set up a clinic</source>
        <translation>Set up a clinic</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>Nothing is written before the last step.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Open the clinic</translation>
    </message>
    <message>
        <source>Making the clinic. This takes a few seconds…</source>
        <translation>Making the clinic. This takes a few seconds…</translation>
    </message>
</context>
<context>
    <name>untie::SettingsPage</name>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Record access</source>
        <translation>Record access</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Services and rooms</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Sentences in notes</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Display and language</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>untie::SeverityEditor</name>
    <message>
        <source>Law or policy here may be stricter than the table. Nothing can be made milder; what held before stays in the versions of the form.</source>
        <translation>Law or policy here may be stricter than the table. Nothing can be made milder; what held before stays in the versions of the form.</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>What is asked for: %1</translation>
    </message>
    <message>
        <source>%1 (as in the table)</source>
        <extracomment>%1 is what a caution asks for, such as &quot;Adapt the treatment&quot;</extracomment>
        <translation>%1 (as in the table)</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>As in the table</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stricter than the table</source>
        <translation>
            <numerusform>%Ln rule stricter than the table</numerusform>
            <numerusform>%Ln rules stricter than the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SheetBackStep</name>
    <message>
        <source>Type it back</source>
        <translation>Type it back</translation>
    </message>
    <message>
        <source>Type the four lines from your sheet</source>
        <translation>Type the four lines from your sheet</translation>
    </message>
    <message>
        <source>So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves.</source>
        <translation>So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant.</source>
        <translation>These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant.</translation>
    </message>
</context>
<context>
    <name>untie::SheetEntry</name>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
</context>
<context>
    <name>untie::SheetForm</name>
    <message>
        <source>This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can.</source>
        <translation>This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, continue.</source>
        <translation>The sheet was neither printed nor saved. If you have written the four lines by hand, continue.</translation>
    </message>
    <message>
        <source>Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read.</source>
        <translation>Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet, perhaps the old one.</source>
        <translation>These lines are right in themselves, but they are those of another sheet, perhaps the old one.</translation>
    </message>
    <message>
        <source>Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.</source>
        <translation>Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.</translation>
    </message>
</context>
<context>
    <name>untie::SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you can, and keep them away from the computer.</source>
        <translation>If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you can, and keep them away from the computer.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, go on.</source>
        <translation>The sheet was neither printed nor saved. If you have written the four lines by hand, go on.</translation>
    </message>
</context>
<context>
    <name>untie::ShortcutSheet</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Search the shortcuts</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Change keys…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>No key does that.</translation>
    </message>
</context>
<context>
    <name>untie::ShowSheetForm</name>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder.</source>
        <translation>Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder.</translation>
    </message>
</context>
<context>
    <name>untie::SideBadge</name>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>midline</translation>
    </message>
</context>
<context>
    <name>untie::SignBox</name>
    <message>
        <source>not tested</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tested, no</source>
        <translation>tested, no</translation>
    </message>
</context>
<context>
    <name>untie::SignFoot</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Add to the note</translation>
    </message>
    <message>
        <source>Why it is signed late</source>
        <translation>Why it is signed late</translation>
    </message>
    <message>
        <source>&amp;Addendum: what became known later</source>
        <translation>&amp;Addendum: what became known later</translation>
    </message>
    <message>
        <source>&amp;Correction: words that are wrong</source>
        <translation>&amp;Correction: words that are wrong</translation>
    </message>
    <message>
        <source>Client &amp;disagrees</source>
        <translation>Client &amp;disagrees</translation>
    </message>
    <message>
        <source>&amp;Void this visit</source>
        <translation>&amp;Void this visit</translation>
    </message>
    <message>
        <source>This note is a late entry</source>
        <translation>This note is a late entry</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Before you sign</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Sign all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>1 point still open</numerusform>
            <numerusform>%n points still open</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1
Verified</source>
        <comment>who and when</comment>
        <translation>Signed by %1
Verified</translation>
    </message>
    <message>
        <source>%1 signs this note</source>
        <comment>a name</comment>
        <translation>%1 signs this note</translation>
    </message>
    <message>
        <source>Summary for the front desk</source>
        <translation>Summary for the front desk</translation>
    </message>
    <message>
        <source>The desk prints it for the client. It holds what was found and what to do at home, never the note.</source>
        <translation>The desk prints it for the client. It holds what was found and what to do at home, never the note.</translation>
    </message>
</context>
<context>
    <name>untie::SignInPage</name>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Type the password of %1.</translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <comment>a sentence, then seconds</comment>
        <translation>%1 Try again in %2 s.</translation>
    </message>
    <message>
        <source>%1 Try again.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Try again.</translation>
    </message>
    <message>
        <source>Another clinic…</source>
        <translation>Another clinic…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <source>Open the clinic with its recovery sheet when a password is forgotten</source>
        <translation>Open the clinic with its recovery sheet when a password is forgotten</translation>
    </message>
    <message>
        <source>Encrypted here.</source>
        <translation>Encrypted here.</translation>
    </message>
    <message>
        <source>Encrypted here. %1</source>
        <comment>a sentence on the backups</comment>
        <translation>Encrypted here. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type your name, as it stands in the list of people.</source>
        <translation>Type your name, as it stands in the list of people.</translation>
    </message>
    <message>
        <source>That name and password do not open this clinic.</source>
        <translation>That name and password do not open this clinic.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Go back to a backup</translation>
    </message>
</context>
<context>
    <name>untie::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Sign with the mouse, a pen or a finger. Delete clears it.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Sign here</translation>
    </message>
</context>
<context>
    <name>untie::Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to the clinic’s words</source>
        <extracomment>%1 is a word that the dictionary does not know</extracomment>
        <translation>Add “%1” to the clinic’s words</translation>
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
        <translation>No dictionary is installed on this computer. Those of hunspell are used, such as the package hunspell-en-us.</translation>
    </message>
    <message>
        <source>The clinic has none yet. In a note, the menu of an underlined word adds it.</source>
        <translation>The clinic has none yet. In a note, the menu of an underlined word adds it.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Another word</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of muscles, your phrases and the client’s name count as right.</source>
        <translation>Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of muscles, your phrases and the client’s name count as right.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>The clinic’s words</source>
        <translation>The clinic’s words</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is removed.</translation>
    </message>
    <message>
        <source>Notes are looked through so from the next one that is opened.</source>
        <translation>Notes are looked through so from the next one that is opened.</translation>
    </message>
</context>
<context>
    <name>untie::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryList</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Add an operation</source>
        <translation>Add an operation</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryRow</name>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What was done in the operation</source>
        <translation>What was done in the operation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>When the operation was</source>
        <translation>When the operation was</translation>
    </message>
    <message>
        <source>Where the operation was</source>
        <translation>Where the operation was</translation>
    </message>
    <message>
        <source>Take this operation off the list</source>
        <translation>Take this operation off the list</translation>
    </message>
</context>
<context>
    <name>untie::Timeline</name>
    <message>
        <source>Visits in time</source>
        <translation>Visits in time</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first day of a period</comment>
        <translation>From %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the last day of a period</comment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Visit of %1</translation>
    </message>
</context>
<context>
    <name>untie::ToDoCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>untie::TodayPage</name>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>Nothing is booked for today and tomorrow.</source>
        <translation>Nothing is booked for today and tomorrow.</translation>
    </message>
    <message>
        <source>Nobody else comes today.</source>
        <translation>Nobody else comes today.</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Today and tomorrow</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Open the schedule</translation>
    </message>
    <message>
        <source>%1 of %2 done · ends %3</source>
        <comment>numbers, a time</comment>
        <translation>%1 of %2 done · ends %3</translation>
    </message>
    <message>
        <source>To confirm for tomorrow</source>
        <translation>To confirm for tomorrow</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <comment>a client</comment>
        <translation>%1 has arrived</translation>
    </message>
    <message>
        <source>printed, not handed over</source>
        <comment>a summary</comment>
        <translation>printed, not handed over</translation>
    </message>
    <message>
        <source>ready to print</source>
        <comment>a summary</comment>
        <translation>ready to print</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>Notes to sign</translation>
    </message>
    <message>
        <source>Points due a re-check</source>
        <translation>Points due a re-check</translation>
    </message>
    <message>
        <source>Summaries to hand over</source>
        <translation>Summaries to hand over</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>To look after</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a muscle; points</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>comes today</source>
        <translation>comes today</translation>
    </message>
    <message>
        <source>Visits not finished</source>
        <translation>Visits not finished</translation>
    </message>
    <message>
        <source>Summaries at the desk</source>
        <translation>Summaries at the desk</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>a client who is to come anyway</comment>
        <translation>booked</translation>
    </message>
</context>
<context>
    <name>untie::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>Leave the tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a stop of the tour</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentPart</name>
    <message>
        <source>T</source>
        <comment>treatment</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Overall, before</source>
        <translation>Overall, before</translation>
    </message>
    <message>
        <source>Overall, after</source>
        <translation>Overall, after</translation>
    </message>
    <message>
        <source>How the client feels overall: 0 no pain, 10 the worst there can be</source>
        <translation>How the client feels overall: 0 no pain, 10 the worst there can be</translation>
    </message>
    <message>
        <source>Overall before and after</source>
        <translation>Overall before and after</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes treated, length of the visit</comment>
        <translation>%1 of %2 min</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentRow</name>
    <message>
        <source>Remove this treatment</source>
        <translation>Remove this treatment</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>How many minutes it took</translation>
    </message>
    <message>
        <source>– min</source>
        <translation>– min</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressure</translation>
    </message>
    <message>
        <source>Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep</source>
        <translation>Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep</translation>
    </message>
    <message>
        <source>How the tissue or the client answered</source>
        <translation>How the tissue or the client answered</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Why you go on all the same</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The reason is kept in the record</source>
        <translation>The reason is kept in the record</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>pressure %1</source>
        <translation>pressure %1</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Where it was done: a mark of this visit or a part of the body</source>
        <translation>Where it was done: a mark of this visit or a part of the body</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caution, what follows from it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone on because: %1</source>
        <translation>Gone on because: %1</translation>
    </message>
</context>
<context>
    <name>untie::TypedSheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Type the four lines from the sheet</source>
        <translation>Type the four lines from the sheet</translation>
    </message>
    <message>
        <source>Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one.</source>
        <translation>Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one.</translation>
    </message>
</context>
<context>
    <name>untie::UnlockNotices</name>
    <message>
        <source>Look at what was written last before you go on.</source>
        <translation>Look at what was written last before you go on.</translation>
    </message>
    <message>
        <source>Tell an owner before you go on.</source>
        <translation>Tell an owner before you go on.</translation>
    </message>
    <message>
        <source>Go on with these files</source>
        <translation>Go on with these files</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Give them an entry</source>
        <translation>Give them an entry</translation>
    </message>
</context>
<context>
    <name>untie::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>%1 · no change · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · no change · %2</translation>
    </message>
    <message>
        <source>%1 · filled in by the client · %2</source>
        <comment>day, therapist who took it over</comment>
        <translation>%1 · filled in by the client · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version yet.</source>
        <translation>No version yet.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>The two say the same.</translation>
    </message>
</context>
<context>
    <name>untie::VisitListModel</name>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>no points</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <comment>7 points, worst 8</comment>
        <translation>%1, worst %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a visit that does not count</comment>
        <translation>void</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Back to the client</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Store mine over it</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Pane</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>visit %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and number of the visit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 What you wrote is still here.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Discard mine</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Where it hurts</translation>
    </message>
    <message>
        <source>The two are one point now.</source>
        <translation>The two are one point now.</translation>
    </message>
    <message>
        <source>They are two points again.</source>
        <translation>They are two points again.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.</source>
        <extracomment>%1 is a therapist, %2 a day, %3 a time of day</extracomment>
        <translation>%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Show what was saved</translation>
    </message>
    <message>
        <source>This visit was saved elsewhere in the meantime. Here it stands as it was before.</source>
        <translation>This visit was saved elsewhere in the meantime. Here it stands as it was before.</translation>
    </message>
    <message>
        <source>This visit is void: %1. Reason: %2</source>
        <extracomment>%1 is who and when, %2 a reason</extracomment>
        <translation>This visit is void: %1. Reason: %2</translation>
    </message>
</context>
<context>
    <name>untie::VisitSheet</name>
    <message>
        <source>Mark %1</source>
        <translation>Mark %1</translation>
    </message>
    <message>
        <source>Move a mark</source>
        <translation>Move a mark</translation>
    </message>
    <message>
        <source>Score a point</source>
        <translation>Score a point</translation>
    </message>
    <message>
        <source>Leave a point out</source>
        <translation>Leave a point out</translation>
    </message>
    <message>
        <source>Change what was found</source>
        <translation>Change what was found</translation>
    </message>
    <message>
        <source>Change the signs</source>
        <translation>Change the signs</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Delete a mark</translation>
    </message>
    <message>
        <source>Change the length of the visit</source>
        <translation>Change the length of the visit</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>Write a remark</translation>
    </message>
    <message>
        <source>Move an area</source>
        <translation>Move an area</translation>
    </message>
    <message>
        <source>Take it for a known point</source>
        <translation>Take it for a known point</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Make it a new point</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <translation>Paint an area</translation>
    </message>
    <message>
        <source>Link to a key point</source>
        <translation>Link to a key point</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Take a link away</translation>
    </message>
    <message>
        <source>Set how a point stands</source>
        <translation>Set how a point stands</translation>
    </message>
    <message>
        <source>Add a treatment</source>
        <translation>Add a treatment</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>Change a treatment</translation>
    </message>
    <message>
        <source>Remove a treatment</source>
        <translation>Remove a treatment</translation>
    </message>
    <message>
        <source>Score how it is overall</source>
        <translation>Score how it is overall</translation>
    </message>
    <message>
        <source>Change when to come again</source>
        <translation>Change when to come again</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>Change a measure</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>Remove a measure</translation>
    </message>
    <message>
        <source>Change to the short form</source>
        <translation>Change to the short form</translation>
    </message>
    <message>
        <source>Change to the full form</source>
        <translation>Change to the full form</translation>
    </message>
</context>
<context>
    <name>untie::VisitsPane</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Filter the visits</source>
        <translation>Filter the visits</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Search the notes</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>No visit yet.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>Show all visits</translation>
    </message>
    <message>
        <source>Show all visits again</source>
        <translation>Show all visits again</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Somebody who is not known any more</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>All visits</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many visits are listed of how many: &quot;3 of 24&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No note of this client has these words.</source>
        <translation>No note of this client has these words.</translation>
    </message>
    <message>
        <source>No visit passes the filter.</source>
        <translation>No visit passes the filter.</translation>
    </message>
    <message>
        <source>Note outside a visit (N): a call, a message, why somebody did not come</source>
        <translation>Note outside a visit (N): a call, a message, why somebody did not come</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>untie::WaitingForm</name>
    <message>
        <source>Who waits</source>
        <translation>Who waits</translation>
    </message>
    <message>
        <source>At what times</source>
        <translation>At what times</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name or phone</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>any, or for example 14–18</source>
        <translation>any, or for example 14–18</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapist</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>On these days</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note for the front desk</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>service</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>Whose wish is it?</translation>
    </message>
    <message>
        <source>One span of time, for example 14–18.</source>
        <translation>One span of time, for example 14–18.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>There is no such day. Write for example %1.</translation>
    </message>
</context>
<context>
    <name>untie::WaitingOffers</name>
    <message>
        <source>%1 booked from the waiting list</source>
        <translation>%1 booked from the waiting list</translation>
    </message>
</context>
<context>
    <name>untie::WaitingPane</name>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Who waits for a time</source>
        <translation>Who waits for a time</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Nobody waits for a time.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Put somebody on the list</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 waits for a time.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Find a time</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Change the wish</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the delete key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 is off the waiting list.</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>There is no such time in the next weeks.</translation>
    </message>
    <message>
        <source>The wish of %1 is changed.</source>
        <translation>The wish of %1 is changed.</translation>
    </message>
</context>
<context>
    <name>untie::WelcomePage</name>
    <message>
        <source>Welcome to Untie</source>
        <translation>Welcome to Untie</translation>
    </message>
    <message>
        <source>Clients, visits and knots of one clinic, encrypted on this computer.</source>
        <translation>Clients, visits and knots of one clinic, encrypted on this computer.</translation>
    </message>
    <message>
        <source>Open the sample clinic</source>
        <translation>Open the sample clinic</translation>
    </message>
    <message>
        <source>Invented people to try everything on. It is gone when the window closes.</source>
        <translation>Invented people to try everything on. It is gone when the window closes.</translation>
    </message>
    <message>
        <source>One that is there already: choose its folder.</source>
        <translation>One that is there already: choose its folder.</translation>
    </message>
    <message>
        <source>Open a clinic…</source>
        <translation>Open a clinic…</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>Set up a clinic</translation>
    </message>
    <message>
        <source>A new one of your own, encrypted from the first moment. It takes ten minutes and a printer.</source>
        <translation>A new one of your own, encrypted from the first moment. It takes ten minutes and a printer.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet when a password is forgotten</source>
        <translation>Open a clinic with its recovery sheet when a password is forgotten</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
</context>
<context>
    <name>untie::WhichBackupStep</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Choose the moment to go back to.</source>
        <translation>Choose the moment to go back to.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Folder of the backup</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Choose the folder of a backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The folder with the files of one backup, or the one in which all of them lie: then the newest.</source>
        <translation>The folder with the files of one backup, or the one in which all of them lie: then the newest.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Choose a backup.</translation>
    </message>
</context>
<context>
    <name>untie::WhichClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet</source>
        <translation>Open a clinic with its recovery sheet</translation>
    </message>
    <message>
        <source>For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are.</source>
        <translation>For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Folder of the clinic</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic.</source>
        <translation>Choose the folder of the clinic.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Choose the folder of a clinic</translation>
    </message>
</context>
<context>
    <name>untie::WhichOwnerStep</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Your account gets a new password; all other accounts stay as they are.</source>
        <translation>Your account gets a new password; all other accounts stay as they are.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As you signed in until now. Another name gets a new account as an owner.</source>
        <translation>As you signed in until now. Another name gets a new account as an owner.</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Write the name you sign in with.</translation>
    </message>
</context>
<context>
    <name>untie::Workspace</name>
    <message>
        <source>The new client was not stored.</source>
        <translation>The new client was not stored.</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>The changes were not stored.</translation>
    </message>
    <message>
        <source>What you wrote was discarded.</source>
        <translation>What you wrote was discarded.</translation>
    </message>
    <message>
        <source>You last signed in on %1, as %2.</source>
        <comment>date and time, user and computer</comment>
        <translation>You last signed in on %1, as %2.</translation>
    </message>
    <message numerus="yes">
        <source>You last signed in on %1, as %2. %n wrong password(s) since.</source>
        <comment>date and time, user and computer</comment>
        <translation>
            <numerusform>You last signed in on %1, as %2. %n wrong password since.</numerusform>
            <numerusform>You last signed in on %1, as %2. %n wrong passwords since.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet, so that older keys may still open it. %1</source>
        <comment>a sentence</comment>
        <translation>The record is not encrypted anew yet, so that older keys may still open it. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
</TS>
