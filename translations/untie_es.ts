<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AccessMonth</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The record of access in this month</source>
        <translation>El registro de accesos de este mes</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(ya no existe)</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Clinical record</source>
        <translation>Historia clínica</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off.</source>
        <translation>Guarde esta hoja fuera del equipo. Cada sello responde de todas las filas anteriores: imprima de nuevo el mismo mes y, si algún carácter del sello es distinto, se cambiaron o se cortaron filas.</translation>
    </message>
    <message>
        <source>The seals at the end of the month</source>
        <translation>Los sellos al final del mes</translation>
    </message>
    <message>
        <source>The seals until now</source>
        <translation>Los sellos hasta ahora</translation>
    </message>
    <message>
        <source>The month is not over: read on %1. Print it again afterwards.</source>
        <translation>El mes no ha terminado: datos hasta el %1. Imprímalo de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultó</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificó</translation>
    </message>
    <message>
        <source>Printed, saved</source>
        <translation>Imprimió, guardó</translation>
    </message>
    <message>
        <source>Who worked with the record</source>
        <translation>Quién trabajó con los datos</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>None was made in this month.</source>
        <translation>Este mes no se hizo ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were made, the last on %1.</source>
        <translation>
            <numerusform>Se hizo %n copia de seguridad, el %1.</numerusform>
            <numerusform>Se hicieron %n copias de seguridad, la última el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What an owner should know of</source>
        <translation>Lo que debe saber un titular</translation>
    </message>
    <message>
        <source>Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored.</source>
        <translation>Nada: ninguna contraseña errónea, ningún cambio de cuentas o claves, nada importado, guardado como archivo ni restaurado.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>AccessThings</name>
    <message>
        <source>the text of a consent</source>
        <translation>el texto de un consentimiento</translation>
    </message>
    <message>
        <source>the consents of %1</source>
        <translation>los consentimientos de %1</translation>
    </message>
    <message>
        <source>a consent of %1</source>
        <translation>un consentimiento de %1</translation>
    </message>
    <message>
        <source>the questions of the health form</source>
        <translation>las preguntas del cuestionario de salud</translation>
    </message>
    <message>
        <source>the health form of %1</source>
        <translation>el cuestionario de salud de %1</translation>
    </message>
    <message>
        <source>what the desk asks</source>
        <translation>lo que pregunta recepción</translation>
    </message>
    <message>
        <source>an empty health form for %1</source>
        <translation>un cuestionario de salud en blanco para %1</translation>
    </message>
    <message>
        <source>consents to sign for %1</source>
        <translation>consentimientos por firmar para %1</translation>
    </message>
    <message>
        <source>a doctor’s clearance for %1</source>
        <translation>una autorización médica para %1</translation>
    </message>
    <message>
        <source>why %1 was treated in spite of a caution</source>
        <translation>por qué se trató a %1 a pesar de una precaución</translation>
    </message>
    <message>
        <source>what the desk is told of %1</source>
        <translation>lo que se comunica a recepción sobre %1</translation>
    </message>
    <message>
        <source>an outcome scale of %1</source>
        <translation>una escala de evolución de %1</translation>
    </message>
    <message>
        <source>which trigger points of %1 are one</source>
        <translation>qué puntos gatillo de %1 son uno solo</translation>
    </message>
    <message>
        <source>the note of a visit of %1</source>
        <translation>la nota de una visita de %1</translation>
    </message>
    <message>
        <source>the progress report of %1</source>
        <translation>el informe de evolución de %1</translation>
    </message>
    <message>
        <source>who belongs to %1</source>
        <translation>las personas vinculadas a %1</translation>
    </message>
    <message>
        <source>two records of %1 became one</source>
        <translation>dos fichas de %1 pasaron a ser una</translation>
    </message>
    <message>
        <source>the record of %1 was taken apart again</source>
        <translation>la ficha de %1 volvió a separarse</translation>
    </message>
    <message>
        <source>%1 and somebody alike are two people</source>
        <translation>%1 y alguien parecido son dos personas</translation>
    </message>
    <message>
        <source>the appointments of %1</source>
        <translation>las citas de %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>a series of appointments</source>
        <translation>una serie de citas</translation>
    </message>
    <message>
        <source>the waiting list</source>
        <translation>la lista de espera</translation>
    </message>
    <message>
        <source>a reminder was given</source>
        <translation>se dio un recordatorio</translation>
    </message>
    <message>
        <source>a reminder was not given after all</source>
        <translation>finalmente no se dio un recordatorio</translation>
    </message>
    <message>
        <source>a day plan</source>
        <translation>un plan del día</translation>
    </message>
    <message>
        <source>the calendars, with the clients’ names</source>
        <translation>los calendarios, con los nombres de los clientes</translation>
    </message>
    <message>
        <source>the calendars</source>
        <translation>los calendarios</translation>
    </message>
    <message>
        <source>a month’s record of access</source>
        <translation>el registro de accesos de un mes</translation>
    </message>
    <message>
        <source>the days on which the clinic is closed</source>
        <translation>los días en que la clínica está cerrada</translation>
    </message>
    <message>
        <source>the working hours of %1</source>
        <translation>el horario de trabajo de %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>una sala</translation>
    </message>
    <message>
        <source>a phrase of one’s own</source>
        <translation>una frase propia</translation>
    </message>
    <message>
        <source>a phrase of everybody’s</source>
        <translation>una frase común</translation>
    </message>
    <message>
        <source>the sentences that notes are written with</source>
        <translation>las oraciones con que se redactan las notas</translation>
    </message>
    <message>
        <source>how printed pages look</source>
        <translation>el aspecto de las páginas impresas</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>the photo of %1</source>
        <translation>la foto de %1</translation>
    </message>
    <message>
        <source>a file of %1 at the desk</source>
        <translation>un archivo de %1 en recepción</translation>
    </message>
    <message>
        <source>a clinical file of %1</source>
        <translation>un archivo clínico de %1</translation>
    </message>
    <message>
        <source>a note about %1</source>
        <translation>una nota sobre %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Wrong password at sign-in</source>
        <translation>Contraseña errónea al iniciar sesión</translation>
    </message>
    <message>
        <source>Locked or closed the clinic</source>
        <translation>Bloqueó o cerró la clínica</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Abrió una ficha</translation>
    </message>
    <message>
        <source>Opened the record of %1</source>
        <translation>Abrió la ficha de %1</translation>
    </message>
    <message>
        <source>Opened a visit of %1</source>
        <translation>Abrió una visita de %1</translation>
    </message>
    <message>
        <source>Opened a visit summary of %1</source>
        <translation>Abrió un resumen de visita de %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Abrió: %1</translation>
    </message>
    <message>
        <source>Added something</source>
        <translation>Añadió algo</translation>
    </message>
    <message>
        <source>Added the client %1</source>
        <translation>Añadió al cliente %1</translation>
    </message>
    <message>
        <source>Began a visit of %1</source>
        <translation>Empezó una visita de %1</translation>
    </message>
    <message>
        <source>Made a visit summary of %1</source>
        <translation>Creó un resumen de visita de %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadió: %1</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Cambió algo</translation>
    </message>
    <message>
        <source>Changed the contact data of %1</source>
        <translation>Cambió los datos de contacto de %1</translation>
    </message>
    <message>
        <source>Changed a visit of %1</source>
        <translation>Cambió una visita de %1</translation>
    </message>
    <message>
        <source>Changed a visit summary of %1</source>
        <translation>Cambió un resumen de visita de %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambió: %1</translation>
    </message>
    <message>
        <source>Removed something</source>
        <translation>Eliminó algo</translation>
    </message>
    <message>
        <source>Removed the client %1</source>
        <translation>Eliminó al cliente %1</translation>
    </message>
    <message>
        <source>Removed a visit of %1</source>
        <translation>Eliminó una visita de %1</translation>
    </message>
    <message>
        <source>Removed a visit summary of %1</source>
        <translation>Eliminó un resumen de visita de %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminó: %1</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>Imprimió algo</translation>
    </message>
    <message>
        <source>Printed the record of %1</source>
        <translation>Imprimió la ficha de %1</translation>
    </message>
    <message>
        <source>Printed a visit of %1</source>
        <translation>Imprimió una visita de %1</translation>
    </message>
    <message>
        <source>Printed a visit summary for %1</source>
        <translation>Imprimió un resumen de visita para %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Imprimió: %1</translation>
    </message>
    <message>
        <source>Saved something as a file</source>
        <translation>Guardó algo como archivo</translation>
    </message>
    <message>
        <source>Saved the record of %1 as a file</source>
        <translation>Guardó la ficha de %1 como archivo</translation>
    </message>
    <message>
        <source>Saved a visit of %1 as a file</source>
        <translation>Guardó una visita de %1 como archivo</translation>
    </message>
    <message>
        <source>Saved a visit summary for %1 as a file</source>
        <translation>Guardó un resumen de visita para %1 como archivo</translation>
    </message>
    <message>
        <source>Saved as a file: %1</source>
        <translation>Guardó como archivo: %1</translation>
    </message>
    <message>
        <source>Took data in</source>
        <translation>Importó datos</translation>
    </message>
    <message>
        <source>Took in: %1</source>
        <translation>Importó: %1</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Restauró una copia de seguridad</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>Cambió quién trabaja aquí</translation>
    </message>
    <message>
        <source>Changed keys or a password</source>
        <translation>Cambió claves o una contraseña</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>Acceso denegado: %1</translation>
    </message>
    <message>
        <source>Gave %1 an account for the front desk</source>
        <translation>Dio a %1 una cuenta de recepción</translation>
    </message>
    <message>
        <source>Gave %1 an account as a therapist</source>
        <translation>Dio a %1 una cuenta de terapeuta</translation>
    </message>
    <message>
        <source>Gave %1 an account as an owner</source>
        <translation>Dio a %1 una cuenta de titular</translation>
    </message>
    <message>
        <source>Added %1 to those who work here</source>
        <translation>Añadió a %1 al personal</translation>
    </message>
    <message>
        <source>Changed what is printed behind the name of %1</source>
        <translation>Cambió lo que se imprime tras el nombre de %1</translation>
    </message>
    <message>
        <source>Noted that %1 works here no more</source>
        <translation>Anotó que %1 ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Renamed the account of %1</source>
        <translation>Cambió el nombre de la cuenta de %1</translation>
    </message>
    <message>
        <source>Removed the account of %1</source>
        <translation>Eliminó la cuenta de %1</translation>
    </message>
    <message>
        <source>Gave %1 a new password</source>
        <translation>Dio a %1 una contraseña nueva</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was at the front desk</source>
        <translation>Pasó a %1 de recepción a terapeuta</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was at the front desk</source>
        <translation>Pasó a %1 de recepción a titular</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was a therapist</source>
        <translation>Limitó a %1 a recepción (antes terapeuta)</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was a therapist</source>
        <translation>Pasó a %1 de terapeuta a titular</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was an owner</source>
        <translation>Limitó a %1 a recepción (antes titular)</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was an owner</source>
        <translation>Pasó a %1 de titular a terapeuta</translation>
    </message>
    <message>
        <source>Took a change of the accounts back</source>
        <translation>Deshizo un cambio de las cuentas</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Cambió su propia contraseña</translation>
    </message>
    <message>
        <source>Had a new recovery sheet made</source>
        <translation>Hizo crear una hoja de recuperación nueva</translation>
    </message>
    <message>
        <source>The record was encrypted anew; older keys open nothing any more</source>
        <translation>Los datos se cifraron de nuevo; las claves anteriores ya no abren nada</translation>
    </message>
    <message>
        <source>Saved this list as a file</source>
        <translation>Guardó esta lista como archivo</translation>
    </message>
    <message>
        <source>Filled the sample clinic</source>
        <translation>Rellenó la clínica de ejemplo</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>Cambió el membrete</translation>
    </message>
    <message>
        <source>Changed after how many minutes the clinic locks</source>
        <translation>Cambió tras cuántos minutos se bloquea la clínica</translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation>Cambió dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>(ya no existe)</translation>
    </message>
    <message>
        <source>Something that a newer Untie wrote down: %1</source>
        <translation>Algo que anotó una versión más reciente de Untie: %1</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery sheet, as %1</source>
        <translation>Abrió la clínica con la hoja de recuperación, como %1</translation>
    </message>
    <message>
        <source>Had the recovery sheet shown</source>
        <translation>Hizo mostrar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Printed a first password for %1</source>
        <translation>Imprimió una primera contraseña para %1</translation>
    </message>
    <message>
        <source>Could not be done: %1</source>
        <comment>a sentence of what somebody did</comment>
        <translation>No fue posible: %1</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>Firmó una nota</translation>
    </message>
    <message>
        <source>Signed a visit of %1</source>
        <translation>Firmó una visita de %1</translation>
    </message>
    <message>
        <source>Added to a signed note</source>
        <translation>Añadió algo a una nota firmada</translation>
    </message>
    <message>
        <source>Added to a signed visit of %1</source>
        <translation>Añadió algo a una visita firmada de %1</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>Cambió cuánto tiempo se conservan las fichas</translation>
    </message>
    <message>
        <source>Restricted the record of %1</source>
        <translation>Restringió la ficha de %1</translation>
    </message>
    <message>
        <source>Let others work with the record of %1 again</source>
        <translation>Levantó la restricción de la ficha de %1</translation>
    </message>
    <message>
        <source>Hid a client’s record to erase it</source>
        <translation>Ocultó la ficha de un cliente para borrarla</translation>
    </message>
    <message>
        <source>Erased a client’s record for good</source>
        <translation>Borró definitivamente la ficha de un cliente</translation>
    </message>
</context>
<context>
    <name>AccountName</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of an account can have at most 200 letters.</source>
        <translation>El nombre de una cuenta puede tener como máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Add something that tells the two apart.</source>
        <translation>Ya existe una cuenta con este nombre. Añada algo que distinga una de otra.</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.</source>
        <translation>Es el único titular. Dé primero ese rol a otra persona; de lo contrario, nadie podría administrar la clínica.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet: a new one is needed.</source>
        <translation>Un titular conoce la hoja de recuperación: hace falta una nueva.</translation>
    </message>
    <message>
        <source>Change your own password instead: your keys stay as they are.</source>
        <translation>Cambie mejor su propia contraseña: así sus claves siguen como están.</translation>
    </message>
    <message>
        <source>The record is still being encrypted anew for earlier changes. Let that finish first.</source>
        <translation>Los datos todavía se están cifrando de nuevo por cambios anteriores. Espere a que termine.</translation>
    </message>
    <message>
        <source>The list of accounts is full. Nothing was changed.</source>
        <translation>La lista de cuentas está llena. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>AppointmentList</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Your appointments</source>
        <translation>Sus citas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>No hay nada reservado.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us as early as you can.</source>
        <translation>Si no puede venir, le rogamos que nos avise lo antes posible.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>An appointment needs somebody who treats.</source>
        <translation>Una cita necesita a alguien que trate.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Ese día o esa hora no existen.</translation>
    </message>
    <message>
        <source>An appointment takes from %1 to %2 minutes.</source>
        <translation>Una cita dura de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>El tiempo previo y el posterior son de %1 minutos como máximo cada uno.</translation>
    </message>
    <message>
        <source>Time that is blocked for nobody does not arrive.</source>
        <translation>Un horario bloqueado sin cliente no puede constar como llegado.</translation>
    </message>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Este motivo tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Esta nota tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>En tratamiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but something was booked on %2. Set the clock before you go on.</source>
        <translation>El reloj de este equipo marca %1, pero algo se reservó el %2. Ponga el reloj en hora antes de continuar.</translation>
    </message>
    <message>
        <source>What is “%1” cannot become “%2”.</source>
        <translation>El estado “%1” no puede pasar a “%2”.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Row %1 of the audit is missing.</source>
        <translation>Falta la fila %1 del registro.</translation>
    </message>
    <message>
        <source>Row %1 of the audit was changed.</source>
        <translation>La fila %1 del registro fue modificada.</translation>
    </message>
    <message>
        <source>The audit was cut off after row %1.</source>
        <translation>El registro fue cortado después de la fila %1.</translation>
    </message>
    <message>
        <source>Row %1 of the audit is not the one that was signed.</source>
        <translation>La fila %1 del registro no es la que se firmó.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A folder for backups is named with its whole path.</source>
        <translation>Una carpeta de copias de seguridad se indica con la ruta completa.</translation>
    </message>
    <message>
        <source>The second folder must be another one: a copy beside the first is lost with it.</source>
        <translation>La segunda carpeta debe ser otra: una copia junto a la primera se pierde con ella.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>fuera del horario de trabajo</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>day of the week, from, to</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>ya no trabaja aquí</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Not free</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message>
        <source>At most %1 events are taken from one file. What stands from here on was not read.</source>
        <translation>De un archivo se importan como máximo %1 eventos. Lo que hay a partir de aquí no se leyó.</translation>
    </message>
    <message>
        <source>Several clients have this name; choose who is meant, else the time is blocked.</source>
        <translation>Varios clientes tienen este nombre; elija de quién se trata; si no, el horario se bloquea.</translation>
    </message>
    <message>
        <source>What it says is longer than %1 letters; the end is left out.</source>
        <translation>El texto tiene más de %1 caracteres; se omite el final.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It keeps nobody from other appointments.</source>
        <translation>No impide a nadie tener otras citas.</translation>
    </message>
    <message>
        <source>At most %1 appointments are taken from one file. What stands from here on was not taken.</source>
        <translation>De un archivo se importan como máximo %1 citas. Lo que hay a partir de aquí no se importó.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>En este calendario no hay ningún evento.</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>La ficha de esta persona está restringida: no se reserva nada para ella.</translation>
    </message>
</context>
<context>
    <name>CalendarRun</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken already</source>
        <translation>
            <numerusform>%n ya ocupada</numerusform>
            <numerusform>%n ya ocupadas</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>La ficha de esta persona está restringida: no se reserva nada para ella.</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Nombre habitual</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Teléfono particular</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Emergency contact is</source>
        <translation>Parentesco del contacto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No se importa</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>“%1” is no date. It will stand in the note.</source>
        <translation>“%1” no es una fecha. Quedará en la nota.</translation>
    </message>
    <message>
        <source>It will stand in the note.</source>
        <translation>Quedará en la nota.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It will stand in the note.</source>
        <translation>“%1” no es una dirección de correo. Quedará en la nota.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It will stand in the note.</source>
        <translation>“%1” no es un número de teléfono. Quedará en la nota.</translation>
    </message>
    <message>
        <source>The photo is left out. %1</source>
        <translation>Se omite la foto. %1</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Front desk: the rows fit, all %1 that were checked.</source>
        <translation>Recepción: concuerdan las %1 filas comprobadas.</translation>
    </message>
    <message>
        <source>Clinical record: the rows fit, all %1 that were checked.</source>
        <translation>Historia clínica: concuerdan las %1 filas comprobadas.</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>Recepción: %1</translation>
    </message>
    <message>
        <source>Clinical record: %1</source>
        <translation>Historia clínica: %1</translation>
    </message>
</context>
<context>
    <name>ClientCases</name>
    <message>
        <source>Say what the client comes for.</source>
        <translation>Indique por qué acude el cliente.</translation>
    </message>
    <message>
        <source>The complaint has %1 letters; at most %2 can be stored.</source>
        <translation>El motivo de consulta tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>The goals have %1 letters; at most %2 can be stored.</source>
        <translation>Los objetivos tienen %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>A case ends after it began.</source>
        <translation>Un caso termina después de haber empezado.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Choose a smaller one.</source>
        <translation>Este archivo supera los 25 MB. Elija uno más pequeño.</translation>
    </message>
</context>
<context>
    <name>ClientLinks</name>
    <message>
        <source>Nobody belongs to themselves. Choose somebody else.</source>
        <translation>Nadie puede vincularse consigo mismo. Elija a otra persona.</translation>
    </message>
    <message>
        <source>The contrary stands there already. Take that out first.</source>
        <translation>Ya consta lo contrario. Quítelo primero.</translation>
    </message>
    <message>
        <source>That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first.</source>
        <translation>Se cerraría un círculo: por otros vínculos, alguien sería su propio padre, madre o representante legal. Revise primero esos vínculos.</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>The note has %1 letters; at most %2 can be stored.</source>
        <translation>La nota tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>The reason has %1 letters; at most %2 can be stored.</source>
        <translation>El motivo tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>A note is of something that has been.</source>
        <translation>Una nota se refiere a algo que ya ocurrió.</translation>
    </message>
    <message>
        <source>A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.</source>
        <translation>Una versión de esta nota no está firmada: se escribió cuando las notas fuera de las visitas aún no se firmaban, o su firma se eliminó en el archivo.</translation>
    </message>
</context>
<context>
    <name>ClientRecord</name>
    <message>
        <source>All that is kept of you</source>
        <translation>Todo lo que se conserva sobre usted</translation>
    </message>
    <message>
        <source>Confidential. A therapist’s findings, no diagnosis.</source>
        <translation>Confidencial. Hallazgos de un terapeuta; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>Copia de una historia clínica</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Cuestionarios de salud</translation>
    </message>
    <message>
        <source>Visit notes</source>
        <translation>Notas de las visitas</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) whose note is not signed yet are left out.</source>
        <translation>
            <numerusform>Se omite %n visita cuya nota aún no está firmada.</numerusform>
            <numerusform>Se omiten %n visitas cuyas notas aún no están firmadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns other people is not part of this copy.</source>
        <translation>Lo que se refiere a otras personas no forma parte de esta copia.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nombre habitual</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>Notas de recepción</translation>
    </message>
    <message>
        <source>Told to the desk</source>
        <translation>Comunicado a recepción</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation>Cómo contactar con usted</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En caso de emergencia</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>no los desea</translation>
    </message>
    <message>
        <source>What you came for</source>
        <translation>Por qué vino</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>pain, 0 none to 10 worst</source>
        <translation>dolor, de 0 (ninguno) a 10 (el peor)</translation>
    </message>
    <message>
        <source>activity, 0 unable to 10 as before</source>
        <translation>actividad, de 0 (incapaz) a 10 (como antes)</translation>
    </message>
    <message>
        <source>What you said of yourself</source>
        <translation>Lo que usted contó de sí</translation>
    </message>
    <message>
        <source>Notes outside visits</source>
        <translation>Notas fuera de las visitas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ClientRules</name>
    <message>
        <source>A client needs a name; one word is enough.</source>
        <translation>Un cliente necesita un nombre; basta una palabra.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Este nombre tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>There is no such day. Give day, month and year, or leave it empty.</source>
        <translation>Ese día no existe. Indique día, mes y año, o déjelo vacío.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>Esta fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
        <source>This birth date lies more than %1 years back. Look at the year.</source>
        <translation>Esta fecha de nacimiento es de hace más de %1 años. Revise el año.</translation>
    </message>
    <message>
        <source>This phone number has %1 characters; at most %2 can be stored.</source>
        <translation>Este número de teléfono tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>A phone number has digits. Other remarks go into the note.</source>
        <translation>Un número de teléfono lleva cifras. Otras observaciones van en la nota.</translation>
    </message>
    <message>
        <source>This e-mail address has %1 characters; at most %2 can be stored.</source>
        <translation>Esta dirección de correo tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>This is no e-mail address; one looks like name@example.org.</source>
        <translation>No es una dirección de correo; debe ser como nombre@example.org.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Esta nota tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 can be stored.</source>
        <translation>Son %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>There is no country %1; choose one of the list.</source>
        <translation>No existe el país %1; elija uno de la lista.</translation>
    </message>
    <message>
        <source>These are %1 besides the preferred one; at most %2 can be stored.</source>
        <translation>Son %1 además del preferido; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>These are %1 tags; at most %2 can be stored.</source>
        <translation>Son %1 etiquetas; se pueden guardar %2 como máximo.</translation>
    </message>
</context>
<context>
    <name>ClinicImport</name>
    <message>
        <source>%1 is too long. Nothing was taken over.</source>
        <translation>%1 es demasiado largo. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 is no row. Nothing was taken over.</source>
        <translation>%1 no es una fila. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 does not fit the tables of a clinic. Nothing was taken over.</source>
        <translation>%1 no encaja en las tablas de una clínica. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 does not describe a clinic.</source>
        <translation>%1 no describe una clínica.</translation>
    </message>
    <message>
        <source>This clinic has clients or appointments already. A whole clinic comes into one that was just set up.</source>
        <translation>Esta clínica ya tiene clientes o citas. Una clínica completa solo se importa en una recién creada.</translation>
    </message>
    <message>
        <source>%1 goes round in a circle. Nothing was taken over.</source>
        <translation>%1 da vueltas en círculo. No se importó nada.</translation>
    </message>
</context>
<context>
    <name>ClinicPlace</name>
    <message>
        <source>This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: choose a folder here, or move the clinic here as a whole. Backups may lie there.</source>
        <translation>Esta carpeta está en otro equipo (%1). Una clínica en uso debe estar en un disco de este: elija aquí una carpeta o traslade aquí la clínica entera. Las copias de seguridad sí pueden estar allí.</translation>
    </message>
    <message>
        <source>This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside it, or move the clinic out as a whole, for example into Documents. Backups may lie there.</source>
        <translation>%1 copia esta carpeta mientras está en uso, y eso dañaría la clínica. Elija una carpeta fuera de ella o saque de allí la clínica entera, por ejemplo a Documentos. Las copias de seguridad sí pueden estar allí.</translation>
    </message>
</context>
<context>
    <name>ClinicProfileRules</name>
    <message>
        <source>One line of the letterhead has %1 letters; at most %2 can be stored.</source>
        <translation>Una línea del membrete tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>The clinic needs a name: it stands at the head of everything that is printed.</source>
        <translation>La clínica necesita un nombre: encabeza todo lo que se imprime.</translation>
    </message>
    <message>
        <source>There is no time zone %1; write it as in Europe/Berlin.</source>
        <translation>No existe la zona horaria %1; escríbala como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The program does not speak the language %1.</source>
        <translation>El programa no está disponible en el idioma %1.</translation>
    </message>
    <message>
        <source>There is no country %1; write it as in DE.</source>
        <translation>No existe el país %1; escríbalo como DE.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>%1 is not free from %2 to %3.</source>
        <translation>%1 no está libre de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4, and the time before or after is needed.</source>
        <translation>%1 tiene %2 de %3 a %4, y se necesita el tiempo de antes o de después.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4.</source>
        <translation>%1 tiene %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3.</source>
        <translation>%1: ocupado de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 has an appointment with %2 from %3 to %4.</source>
        <translation>%1 tiene una cita con %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 does not work from %2 to %3.</source>
        <translation>%1 no trabaja de %2 a %3.</translation>
    </message>
    <message>
        <source>The clinic is closed on this day.</source>
        <translation>La clínica está cerrada ese día.</translation>
    </message>
</context>
<context>
    <name>CreateClinic</name>
    <message>
        <source>The owner needs a name.</source>
        <translation>El titular necesita un nombre.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is too long.</source>
        <translation>El nombre del titular es demasiado largo.</translation>
    </message>
    <message>
        <source>The owner needs a password.</source>
        <translation>El titular necesita una contraseña.</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Nothing is booked.</source>
        <translation>No hay nada reservado.</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>in treatment</source>
        <translation>en tratamiento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Plan del día</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>to be filled in by pen</source>
        <translation>para rellenar a mano</translation>
    </message>
    <message>
        <source>Empty health form</source>
        <translation>Cuestionario de salud en blanco</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>Consentimientos por firmar</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Plan del día</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>All that the desk needs</source>
        <translation>Todo lo que necesita recepción</translation>
    </message>
    <message>
        <source>First names and rooms</source>
        <translation>Nombres de pila y salas</translation>
    </message>
    <message>
        <source>Take back from the desk</source>
        <translation>Retirar de recepción</translation>
    </message>
    <message>
        <source>The front desk does not have it any more.</source>
        <translation>Recepción ya no lo tiene.</translation>
    </message>
    <message>
        <source>Give to the desk</source>
        <translation>Pasar a recepción</translation>
    </message>
    <message>
        <source>The front desk can print it now.</source>
        <translation>Recepción ya puede imprimirlo.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Resumen de la visita</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>It was handed over, and is not kept at the desk any more.</source>
        <translation>Está entregado y ya no se guarda en recepción.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, nac. %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>Nota completa</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de evolución</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Desde la primera visita</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>What it means, in plain words</source>
        <translation>Qué significa, en palabras sencillas</translation>
    </message>
    <message>
        <source>No health form was filled in yet.</source>
        <translation>Todavía no se ha rellenado ningún cuestionario de salud.</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Cuestionario de salud</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>%1 · visit on %2</source>
        <translation>%1 · visita del %2</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>The event has no end; an hour is taken.</source>
        <translation>El evento no tiene fin; se supone una hora de duración.</translation>
    </message>
    <message>
        <source>It repeats in a way that appointments cannot (%1); only the first time is taken.</source>
        <translation>Se repite de una forma que las citas no admiten (%1); solo se importa la primera vez.</translation>
    </message>
    <message>
        <source>It repeats more than %1 times; those after that are not taken.</source>
        <translation>Se repite más de %1 veces; las siguientes no se importan.</translation>
    </message>
    <message>
        <source>The event is never closed; the file is damaged here.</source>
        <translation>El evento no se cierra; el archivo está dañado en este punto.</translation>
    </message>
    <message>
        <source>It does not say when it begins, or in a way that cannot be read.</source>
        <translation>No indica cuándo empieza, o lo hace de forma ilegible.</translation>
    </message>
    <message>
        <source>It lies more than %1 years ahead.</source>
        <translation>Faltan más de %1 años para esa fecha.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the clinic&apos;s is taken.</source>
        <translation>La zona horaria “%1” es desconocida; se toma la de la clínica.</translation>
    </message>
    <message>
        <source>It lasts less than five minutes, so it takes no time.</source>
        <translation>Dura menos de cinco minutos, así que no ocupa ningún horario.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <translation>Dura más de un año.</translation>
    </message>
    <message>
        <source>None of its times is left.</source>
        <translation>No queda ninguno de sus horarios.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>active trigger point</source>
        <translation>punto gatillo activo</translation>
    </message>
    <message>
        <source>latent trigger point</source>
        <translation>punto gatillo latente</translation>
    </message>
    <message>
        <source>tender point</source>
        <translation>punto doloroso</translation>
    </message>
    <message>
        <source>area of pain</source>
        <translation>zona de dolor</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>músculo tenso</translation>
    </message>
    <message>
        <source>spasm</source>
        <translation>espasmo</translation>
    </message>
    <message>
        <source>adhesion or scar</source>
        <translation>adherencia o cicatriz</translation>
    </message>
    <message>
        <source>inflammation or swelling</source>
        <translation>inflamación o hinchazón</translation>
    </message>
    <message>
        <source>numbness or tingling</source>
        <translation>entumecimiento u hormigueo</translation>
    </message>
    <message>
        <source>area of referred pain</source>
        <translation>zona de dolor referido</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>hematoma</translation>
    </message>
    <message>
        <source>skin lesion</source>
        <translation>lesión cutánea</translation>
    </message>
    <message>
        <source>lump, refer to a doctor</source>
        <translation>bulto, derivar al médico</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1” no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.</source>
        <translation>“%1” es demasiado grande: se leen hasta %2 MB de una vez. Expórtelo por partes o sin las imágenes.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vacío.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.</source>
        <translation>“%1” es un libro de una hoja de cálculo. Ábralo allí, guárdelo como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.</source>
        <translation>“%1” no es texto, así que no se puede leer a nadie de él. Exporte la libreta de direcciones como CSV o vCard y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2: something stands there that no text holds. Export it anew.</source>
        <translation>“%1” está dañado en la línea %2: hay algo que ningún texto contiene. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is brought in by itself. Only address cards (vCard) can be several files.</source>
        <translation>“%1” se importa por sí solo. Solo las tarjetas de contacto (vCard) pueden ser varios archivos.</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Stands in line %1 too.</source>
        <translation>Está también en la línea %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>Con foto.</translation>
    </message>
    <message>
        <source>Likely a client whose record is restricted: nothing of it is changed.</source>
        <translation>Probablemente alguien cuya ficha está restringida: no se cambia nada de ella.</translation>
    </message>
    <message>
        <source>Belongs to others in the file.</source>
        <translation>Está vinculado con otras personas del archivo.</translation>
    </message>
    <message>
        <source>Stands in line %1 of “%2” too.</source>
        <translation>También está en la línea %1 de “%2”.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>At most %1 people are taken from one file. What stands from here on was not read.</source>
        <translation>De un archivo se importan como máximo %1 personas. Lo que hay a partir de aquí no se leyó.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. What stands from here on was not read.</source>
        <translation>Aquí se abre una comilla que no se cierra nunca. Lo que hay a partir de aquí no se leyó.</translation>
    </message>
    <message>
        <source>A cell of more than a million letters stands here. What stands from here on was not read.</source>
        <translation>Aquí hay una celda de más de un millón de caracteres. Lo que hay a partir de aquí no se leyó.</translation>
    </message>
    <message>
        <source>A row of more than a thousand cells stands here. What stands from here on was not read.</source>
        <translation>Aquí hay una fila de más de mil celdas. Lo que hay a partir de aquí no se leyó.</translation>
    </message>
    <message>
        <source>From here on photos are only named by their address in the internet. They are not fetched.</source>
        <translation>A partir de aquí, en lugar de las fotos solo figuran direcciones de internet. No se descargan.</translation>
    </message>
    <message>
        <source>Somebody who belongs to them has no card in the file, and is left out.</source>
        <translation>Alguien vinculado no tiene tarjeta en el archivo y se omite.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Say why you go on.</source>
        <translation>Indique por qué continúa.</translation>
    </message>
    <message>
        <source>At most 120 letters: what the desk has to know, and no more.</source>
        <translation>Como máximo 120 caracteres: lo que recepción debe saber, y nada más.</translation>
    </message>
    <message>
        <source>A therapist has to sign in once before forms can be filled in here.</source>
        <translation>Un terapeuta tiene que iniciar sesión una vez antes de que aquí se puedan rellenar cuestionarios.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Todavía no ha firmado nadie.</translation>
    </message>
    <message>
        <source>The name of who signs is missing.</source>
        <translation>Falta el nombre de quien firma.</translation>
    </message>
    <message>
        <source>A minor’s guardian has to sign.</source>
        <translation>Por un menor debe firmar su representante legal.</translation>
    </message>
    <message>
        <source>How the guardian is related is missing.</source>
        <translation>Falta el parentesco del representante legal.</translation>
    </message>
    <message>
        <source>The child has to agree too.</source>
        <translation>El menor también debe estar de acuerdo.</translation>
    </message>
    <message>
        <source>%1 has not come yet. When was it?</source>
        <translation>%1 todavía no ha llegado. ¿Cuándo fue?</translation>
    </message>
    <message>
        <source>%1 is too long ago. When was it?</source>
        <translation>%1 fue hace demasiado tiempo. ¿Cuándo fue?</translation>
    </message>
    <message>
        <source>A whole number from 0 to 10.</source>
        <translation>Un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 5.</source>
        <translation>Un número entero de 1 a 5.</translation>
    </message>
    <message>
        <source>A week from 1 to 43.</source>
        <translation>Una semana de la 1 a la 43.</translation>
    </message>
    <message>
        <source>This is longer than 4,000 letters.</source>
        <translation>Supera los 4000 caracteres.</translation>
    </message>
    <message>
        <source>At its best the pain is stronger here than at its worst. Are the two mixed up?</source>
        <translation>El dolor indicado aquí para el mejor momento es mayor que el del peor. ¿Están cambiados?</translation>
    </message>
    <message>
        <source>The pain now is stronger than at its worst.</source>
        <translation>El dolor actual es más fuerte que en el peor momento.</translation>
    </message>
    <message>
        <source>The pain now is less than at its best.</source>
        <translation>El dolor actual es menor que en el mejor momento.</translation>
    </message>
    <message>
        <source>%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.</source>
        <translation>%1 no se conoce aquí: consulte si fluidifica la sangre, atenúa el dolor o vuelve frágil la piel.</translation>
    </message>
    <message>
        <source>“%1” is answered with no, but %2 is usually taken for it.</source>
        <translation>A “%1” se respondió que no, pero %2 se suele tomar para eso.</translation>
    </message>
    <message>
        <source>Medicines are named, and it says that none are taken.</source>
        <translation>Se indican medicamentos y a la vez consta que no se toma ninguno.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sabe</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, taken in the last 8 hours</source>
        <translation>%1, tomado en las últimas 8 horas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 izq.</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 der.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not treat today</source>
        <translation>No tratar hoy</translation>
    </message>
    <message>
        <source>Doctor’s clearance first</source>
        <translation>Antes, autorización médica</translation>
    </message>
    <message>
        <source>Avoid the area</source>
        <translation>Evitar la zona</translation>
    </message>
    <message>
        <source>Adapt the treatment</source>
        <translation>Adaptar el tratamiento</translation>
    </message>
    <message>
        <source>Emergency: consider calling for help now</source>
        <translation>Emergencia: considere pedir ayuda ahora mismo</translation>
    </message>
    <message>
        <source>Consider referral to a doctor today</source>
        <translation>Considere derivar al médico hoy</translation>
    </message>
    <message>
        <source>Consider referral to a doctor soon</source>
        <translation>Considere derivar al médico pronto</translation>
    </message>
    <message>
        <source>Do not press it; consider referral to a doctor</source>
        <translation>No presionar; considere derivar al médico</translation>
    </message>
    <message>
        <source>No massage</source>
        <translation>Sin masaje</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nada en la zona</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>pressure %1 at most</source>
        <translation>presión %1 como máximo</translation>
    </message>
    <message>
        <source>place not named: ask</source>
        <translation>zona no indicada: preguntar</translation>
    </message>
    <message>
        <source>Not certain: ask.</source>
        <translation>Sin certeza: preguntar.</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>Medicamento: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the complaint or the activity, in the client’s words.</source>
        <translation>Indique la molestia o la actividad con las palabras del cliente.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día todavía no ha llegado.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, fecha de nacimiento: %2</translation>
    </message>
    <message>
        <source>Please look at the following, which my client told me of before a massage:</source>
        <translation>Le ruego que valore lo siguiente, que mi cliente me comentó antes de un masaje:</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Zona: %1.</translation>
    </message>
    <message>
        <source>I have not worked on it and will not before you have seen it.</source>
        <translation>No he trabajado en esa zona ni lo haré hasta que usted la haya visto.</translation>
    </message>
    <message>
        <source>I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.</source>
        <translation>No soy médico ni hago diagnósticos; le agradecería que me dijera si el masaje es seguro.</translation>
    </message>
    <message>
        <source>Name the doctor.</source>
        <translation>Indique el médico.</translation>
    </message>
    <message>
        <source>Name the day with its year.</source>
        <translation>Indique el día con su año.</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <translation>Termina antes de haberse concedido.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The clearance by %1 expired on %2</source>
        <translation>La autorización de %1 caducó el %2</translation>
    </message>
    <message>
        <source>Cleared until %1 by %2</source>
        <translation>Autorizado hasta el %1 por %2</translation>
    </message>
    <message>
        <source>%1 for: %2</source>
        <translation>%1 para: %2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>Rellenado por el cliente</translation>
    </message>
    <message>
        <source>Begun by the client</source>
        <translation>Empezado por el cliente</translation>
    </message>
    <message>
        <source>on %1, not taken over yet</source>
        <translation>el %1, todavía sin incorporar</translation>
    </message>
    <message>
        <source>Health form begun</source>
        <translation>Cuestionario de salud empezado</translation>
    </message>
    <message>
        <source>on %1, not finished</source>
        <translation>el %1, sin terminar</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Todavía sin anamnesis</translation>
    </message>
    <message>
        <source>nothing is known of this client’s health</source>
        <translation>no se sabe nada de la salud de este cliente</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
    <message>
        <source>Intake is due</source>
        <translation>Anamnesis pendiente de revisión</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>última revisión el %1</translation>
    </message>
</context>
<context>
    <name>IntakePages</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Dose, and what for</source>
        <translation>Dosis, y para qué</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Tomado hoy</translation>
    </message>
    <message>
        <source>Operation or accident</source>
        <translation>Operación o accidente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Cuestionario de salud</translation>
    </message>
    <message>
        <source>Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage.</source>
        <translation>Por favor, rellene lo que pueda. Deje en blanco lo que prefiera no decir: lo hablaremos antes del masaje.</translation>
    </message>
    <message>
        <source>Kept in confidence. It helps us to treat you safely, and is no medical examination.</source>
        <translation>Es confidencial. Nos ayuda a tratarle con seguridad y no es un examen médico.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Teléfono, correo electrónico</translation>
    </message>
    <message>
        <source>What I have written is true as far as I know. I will say when something changes.</source>
        <translation>Lo que he escrito es cierto hasta donde sé. Avisaré si algo cambia.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature (of a parent or guardian, for a minor)</source>
        <translation>Firma (si es menor, de un progenitor o representante legal)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a moment</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Health form, filled in by the client on %1</source>
        <translation>Cuestionario de salud, rellenado por el cliente el %1</translation>
    </message>
    <message>
        <source>Health form, filled in with the client on %1</source>
        <translation>Cuestionario de salud, rellenado con el cliente el %1</translation>
    </message>
    <message>
        <source>Part of the confidential health record.</source>
        <translation>Forma parte de la historia clínica confidencial.</translation>
    </message>
    <message>
        <source>Nothing has changed since the form before, says the client.</source>
        <translation>Según el cliente, nada ha cambiado desde el cuestionario anterior.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>Cada uno es independiente. Firme los que acepte; puede retirar cualquiera de ellos.</translation>
    </message>
    <message>
        <source>%1. Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>%1. Cada uno es independiente. Firme los que acepte; puede retirar cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Nombre en mayúsculas</translation>
    </message>
    <message>
        <source>Consents that were given</source>
        <translation>Consentimientos otorgados</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En calidad de</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>Todavía no se ha otorgado ninguno.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The backup %1 was not removed: it holds %2, which Untie did not put there.</source>
        <translation>La copia de seguridad %1 no se eliminó: contiene %2, que Untie no puso ahí.</translation>
    </message>
    <message>
        <source>%1 is the clinic itself. Choose another folder for its backups.</source>
        <translation>%1 es la propia clínica. Elija otra carpeta para sus copias de seguridad.</translation>
    </message>
    <message>
        <source>%1 lies within the clinic. Choose a folder outside it, best on another disk.</source>
        <translation>%1 está dentro de la clínica. Elija una carpeta fuera de ella, si es posible en otro disco.</translation>
    </message>
    <message>
        <source>%1 is a backup already. Choose the folder above it.</source>
        <translation>%1 ya es una copia de seguridad. Elija la carpeta superior.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the front desk&apos;s vault is older than the clinical one remembers.</source>
        <translation>Estos dos archivos no son del mismo momento: la bóveda de recepción es más antigua de lo que recuerda la bóveda clínica.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the clinical vault is older than the front desk&apos;s remembers.</source>
        <translation>Estos dos archivos no son del mismo momento: la bóveda clínica es más antigua de lo que recuerda la de recepción.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>La bóveda de recepción es más antigua que la última vez que este equipo la vio: alguien puso en su lugar una copia vieja.</translation>
    </message>
    <message>
        <source>The clinical vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>La bóveda clínica es más antigua que la última vez que este equipo la vio: alguien puso en su lugar una copia vieja.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>La bóveda de recepción tiene un historial distinto del que vio este equipo: continuó desde una copia vieja o fue modificada.</translation>
    </message>
    <message>
        <source>The clinical vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>La bóveda clínica tiene un historial distinto del que vio este equipo: continuó desde una copia vieja o fue modificada.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have visits, but the front desk does not know them.</source>
        <translation>
            <numerusform>%n cliente tiene visitas, pero recepción no lo conoce.</numerusform>
            <numerusform>%n clientes tienen visitas, pero recepción no los conoce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between the two vaults could not be finished yet; they are tried again at the next sign-in.</source>
        <translation>
            <numerusform>%n paso entre las dos bóvedas no pudo completarse todavía; se intentará de nuevo en el próximo inicio de sesión.</numerusform>
            <numerusform>%n pasos entre las dos bóvedas no pudieron completarse todavía; se intentarán de nuevo en el próximo inicio de sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of several clinics lie in this folder. Choose one of them.</source>
        <translation>En esta carpeta hay copias de seguridad de varias clínicas. Elija una de ellas.</translation>
    </message>
    <message>
        <source>Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.</source>
        <translation>Ni esta contraseña ni esta hoja de recuperación son de la clínica cuyo lugar debe ocupar la copia de seguridad.</translation>
    </message>
    <message>
        <source>This backup is of another clinic. Restore it into a new folder.</source>
        <translation>Esta copia de seguridad es de otra clínica. Restáurela en una carpeta nueva.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this backup: it is another clinic&apos;s, or from before or after the sheet was replaced.</source>
        <translation>Esta hoja de recuperación no abre esta copia de seguridad: es de otra clínica, o de antes o después de que se cambiara la hoja.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.</source>
        <translation>Esta copia de seguridad se hizo con una hoja de recuperación anterior. Tenga a mano aquella hoja o la contraseña de entonces.</translation>
    </message>
    <message>
        <source>Say under which name the owner signs in from now on.</source>
        <translation>Indique con qué nombre iniciará sesión el titular a partir de ahora.</translation>
    </message>
    <message>
        <source>No keyring is left of this clinic, so its owner needs a new password.</source>
        <translation>No queda ningún llavero de esta clínica, así que su titular necesita una contraseña nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.</source>
        <translation>
            <numerusform>%n cuestionario de la bandeja de entrada no puede abrirse: se selló para otra bóveda clínica. Vuelva a preguntar a este cliente.</numerusform>
            <numerusform>%n cuestionarios de la bandeja de entrada no pueden abrirse: se sellaron para otra bóveda clínica. Vuelva a preguntar a estos clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown client %1</source>
        <translation>Cliente desconocido %1</translation>
    </message>
    <message>
        <source>There were visits of this client and no entry at the front desk. Say who it is.</source>
        <translation>Este cliente tenía visitas, pero ninguna ficha en recepción. Indique quién es.</translation>
    </message>
    <message>
        <source>%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.</source>
        <translation>%1 está en la propia carpeta de la clínica: lo que afecte a una afectará a ambas. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever finds the record has to know.</source>
        <translation>Indique en pocas palabras por qué: quien encuentre la ficha tiene que saberlo.</translation>
    </message>
</context>
<context>
    <name>KeyringTrust</name>
    <message>
        <source>The list of accounts (the file “keyring”) was changed by something other than Untie. The record is whole, but accounts cannot be changed until the keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>La lista de cuentas (el archivo “keyring”) fue modificada por algo que no es Untie. Los datos están íntegros, pero las cuentas no se pueden cambiar hasta que el llavero se restaure de una copia de seguridad o se cree de nuevo con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put an old copy back, and passwords of that day open it again. Accounts cannot be changed until the newest keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>La lista de cuentas (el archivo “keyring”) es más antigua de lo que esta clínica recuerda: alguien repuso una copia vieja, y las contraseñas de entonces vuelven a abrirla. Las cuentas no se pueden cambiar hasta que el llavero más reciente se restaure de una copia de seguridad o se cree de nuevo con la hoja de recuperación.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>These lines have %1 letters; at most %2 can be stored.</source>
        <translation>Estas líneas tienen %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>This colour or size is not among those that can be chosen.</source>
        <translation>Este color o tamaño no está entre los que se pueden elegir.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Nombre habitual</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Cómo se pronuncia el nombre</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Preferred phone</source>
        <translation>Teléfono preferido</translation>
    </message>
    <message>
        <source>Preferred e-mail</source>
        <translation>Correo preferido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Idioma de los impresos</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En caso de emergencia</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Nota para recepción</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>mismos apellidos</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>similar birth date</source>
        <translation>fecha de nacimiento parecida</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
</context>
<context>
    <name>MuscleChoice</name>
    <message>
        <source>l left</source>
        <extracomment>Words that mean the left side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>i iz izq izqda izquierda izquierdo</translation>
    </message>
    <message>
        <source>r right</source>
        <extracomment>Words that mean the right side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>d der dcha dcho derecha derecho</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Entrada tardía</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Client disagrees</source>
        <translation>El cliente discrepa</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Subjective</source>
        <translation>Subjetivo</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Análisis</translation>
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
        <translation>Esta visita consta como firmada, pero falta su firma. No se fíe de ella; compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.</source>
        <translation>Esta nota estaba firmada, pero algo que no es Untie cambió su estado en el archivo. Compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.</source>
        <translation>Esta nota se modificó en el archivo después de firmarse. No se fíe de ella; compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.</source>
        <translation>La firma de esta nota no concuerda: en el archivo se cambió quién la firmó o cuándo. Compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>This note was signed with a key that is not known as its author&apos;s. Compare it with a backup.</source>
        <translation>Esta nota se firmó con una clave que no consta como la de su autor. Compárela con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something that was added to this note is missing, or stands in another order. Compare it with a backup.</source>
        <translation>Algo que se añadió a esta nota falta o está en otro orden. Compárela con una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>Use at least %1 characters; a few words in a row are easy to remember.</source>
        <translation>Use al menos %1 caracteres; unas cuantas palabras seguidas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.</source>
        <translation>Es de las primeras que alguien probaría. Ponga seguidas unas cuantas palabras que no tengan nada que ver entre sí.</translation>
    </message>
</context>
<context>
    <name>PasswordSlip</name>
    <message>
        <source>This opens Untie for you. Nobody but you should read it.</source>
        <translation>Esto le abre Untie. Solo usted debe leerlo.</translation>
    </message>
    <message>
        <source>Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.</source>
        <translation>Elija su nombre donde Untie pregunta quién trabaja y escriba esto con sus espacios. Después elija una contraseña propia: Ajustes, Mi cuenta.</translation>
    </message>
    <message>
        <source>Tear this up when you have.</source>
        <translation>Rompa esta hoja cuando lo haya hecho.</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>Somebody who works here needs a name.</source>
        <translation>Quien trabaja aquí necesita un nombre.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Este nombre tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>These credentials have %1 letters; at most %2 can be stored.</source>
        <translation>Este título profesional tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>The key is letters and digits, with a letter first.</source>
        <translation>La abreviatura se compone de letras y cifras, y empieza por una letra.</translation>
    </message>
    <message>
        <source>The key has %1 letters; at most %2 can be stored.</source>
        <translation>La abreviatura tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>The name has %1 letters; at most %2 can be stored.</source>
        <translation>El nombre tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>The phrase has no text.</source>
        <translation>La frase no tiene texto.</translation>
    </message>
    <message>
        <source>The text has %1 letters; at most %2 can be stored.</source>
        <translation>El texto tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>There is another phrase with the key “%1”.</source>
        <translation>Ya hay otra frase con la abreviatura “%1”.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>Esta imagen supera los 20 MB. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or a JPEG.</source>
        <translation>Esta imagen no se puede mostrar. Elija un PNG o un JPEG.</translation>
    </message>
    <message>
        <source>This picture has more than 16 megapixels. Choose a smaller one.</source>
        <translation>Esta imagen tiene más de 16 megapíxeles. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Esta imagen está dañada y no se puede leer.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>left</source>
        <translation>izq.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>der.</translation>
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
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>sin explorar</translation>
    </message>
</context>
<context>
    <name>PointMerge</name>
    <message>
        <source>The two lie on different sides of the body.</source>
        <translation>Los dos están en lados distintos del cuerpo.</translation>
    </message>
    <message>
        <source>One visit looked at both of them, so they are two.</source>
        <translation>Una misma visita exploró los dos, así que son dos.</translation>
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
        <translation>sin explorar hoy</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 are scores before and after, %2 is a day</extracomment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>sin explorar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 are the scores of that day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>en calma hoy</translation>
    </message>
    <message>
        <source>= as %1</source>
        <translation>= como el %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 is an arrow up or down, %2 a number of points, %3 a day</extracomment>
        <translation>%1 %2 desde el %3</translation>
    </message>
    <message>
        <source>open since the last visit</source>
        <translation>abierto desde la última visita</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>entonces %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 después</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Visit summary</source>
        <translation>Resumen de la visita</translation>
    </message>
</context>
<context>
    <name>ProgressPages</name>
    <message>
        <source>A therapist’s findings, no diagnosis and no promise.</source>
        <translation>Hallazgos de un terapeuta; no es un diagnóstico ni una promesa.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de evolución</translation>
    </message>
    <message>
        <source>There was no visit in this time.</source>
        <translation>No hubo ninguna visita en este periodo.</translation>
    </message>
    <message>
        <source>Each place, pain 0–10 before treatment</source>
        <translation>Cada zona, dolor de 0 a 10 antes del tratamiento</translation>
    </message>
    <message>
        <source>In the client’s own words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>pain, 0 is none</source>
        <translation>dolor, 0 es ninguno</translation>
    </message>
    <message>
        <source>able to do it, 10 is fully</source>
        <translation>capaz de hacerlo, 10 es del todo</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>claramente mejor</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>claramente peor</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were followed in this time.</source>
        <translation>
            <numerusform>Se siguió %n zona en este periodo.</numerusform>
            <numerusform>Se siguieron %n zonas en este periodo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not hurt on pressure any more.</source>
        <translation>
            <numerusform>%n de ellas ya no duele a la presión.</numerusform>
            <numerusform>%n de ellas ya no duelen a la presión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly less than at first.</source>
        <translation>
            <numerusform>%n duele claramente menos que al principio.</numerusform>
            <numerusform>%n duelen claramente menos que al principio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly more than at first.</source>
        <translation>
            <numerusform>%n duele claramente más que al principio.</numerusform>
            <numerusform>%n duelen claramente más que al principio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), %1 to %2</source>
        <translation>
            <numerusform>%n visita, del %1 al %2</numerusform>
            <numerusform>%n visitas, del %1 al %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Letters are missing in line %1: it has %2 of %3.</source>
        <translation>Faltan caracteres en la línea %1: tiene %2 de %3.</translation>
    </message>
    <message>
        <source>Line %1 is too long: it has %2 letters in place of %3.</source>
        <translation>La línea %1 es demasiado larga: tiene %2 caracteres en vez de %3.</translation>
    </message>
    <message>
        <source>Letter %2 in line %1 is none that stands on a recovery sheet.</source>
        <translation>El carácter %2 de la línea %1 no figura en ninguna hoja de recuperación.</translation>
    </message>
    <message>
        <source>Line %1 is not quite right: look at letter %2.</source>
        <translation>La línea %1 no es del todo correcta: revise el carácter %2.</translation>
    </message>
    <message>
        <source>Line %1 is not right in several places: compare it with the sheet.</source>
        <translation>La línea %1 tiene varios errores: compárela con la hoja.</translation>
    </message>
    <message>
        <source>Line %1 stands in the wrong place: compare the order of the lines with the sheet.</source>
        <translation>La línea %1 está en el lugar equivocado: compare el orden de las líneas con la hoja.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever holds it can open every record of this clinic, without any password.</source>
        <translation>Guárdela bajo llave. Quien la tenga puede abrir todas las fichas de esta clínica sin ninguna contraseña.</translation>
    </message>
    <message>
        <source>Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, what looks like O is zero. Small letters are as good as capitals.</source>
        <translation>Cuatro líneas de quince letras y cifras. No hay entre ellas I, L ni O: lo que parezca I o L es un uno; lo que parezca O, un cero. Las minúsculas valen lo mismo que las mayúsculas.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.</source>
        <translation>Cuando se olvida una contraseña, cuando la carpeta de la clínica está dañada o cuando hay que abrir una copia de seguridad en otro equipo: elija “Hoja de recuperación…” donde Untie pregunta quién trabaja y escriba las cuatro líneas.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cómo guardarla</translation>
    </message>
    <message>
        <source>Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.

Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where clients walk by.

Take no photograph of it, send it to nobody, and keep no file of it on a computer.</source>
        <translation>Haga dos ejemplares. Meta cada uno en su propio sobre, ciérrelo y escriba la fecha cruzando la solapa.

Guárdelos en dos lugares con llave, por ejemplo en casa y en el banco. Nunca junto al equipo ni por donde pasen los clientes.

No le haga fotos, no se la envíe a nadie ni guarde ningún archivo de ella en un equipo.</translation>
    </message>
    <message>
        <source>When it was lost, or somebody saw it</source>
        <translation>Si se perdió o alguien la vio</translation>
    </message>
    <message>
        <source>Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; this one then opens only the backups that were made before.</source>
        <translation>Inicie sesión como titular y haga crear un secreto de recuperación nuevo en los ajustes. Así la clínica se cifra de nuevo y se imprime una hoja nueva; esta solo abrirá las copias de seguridad hechas antes.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>For the clinic in the folder %1</source>
        <translation>Para la clínica de la carpeta %1</translation>
    </message>
    <message>
        <source>Copy %1 is kept by, and where</source>
        <translation>Quién guarda el ejemplar %1, y dónde</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Cada %1 días</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Cada %1 semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Cada %1 meses</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>Cada %1 años</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>ReferralRank</name>
    <message>
        <source>%1: the muscle to check</source>
        <extracomment>%1 is a part of the body that hurts</extracomment>
        <translation>%1: el músculo que revisar</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, in Qt&apos;s date format</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>This client had a point here; it was quiet on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Este cliente tuvo aquí un punto; el %1 estaba en calma</translation>
    </message>
    <message>
        <source>This client has an open point here, seen on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Este cliente tiene aquí un punto abierto, visto el %1</translation>
    </message>
    <message>
        <source>This client has an open point here, %1 on %2</source>
        <extracomment>%1 is a score, %2 a day</extracomment>
        <translation>Este cliente tiene aquí un punto abierto, %1 el %2</translation>
    </message>
    <message>
        <source>%1: main zone, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts and a main zone of a muscle, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: zona principal, %2 de %3</translation>
    </message>
    <message>
        <source>%1: some only, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: solo en algunos, %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Your appointment at %1</source>
        <translation>Su cita en %1</translation>
    </message>
    <message>
        <source>Good day %1,

this is to remind you of your appointment on %2 at %3. If you cannot come, please tell us as soon as you can.

%4</source>
        <translation>Hola, %1:

Le recordamos su cita del %2 a las %3. Si no puede venir, le rogamos que nos avise lo antes posible.

%4</translation>
    </message>
</context>
<context>
    <name>Restriction</name>
    <message>
        <source>This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1</source>
        <comment>a reason</comment>
        <translation>Esta ficha está restringida, así que no se guardó nada: nadie trabaja con ella hasta que un titular levante la restricción. %1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.</source>
        <translation>Recepción puede abrir los nombres y los datos de contacto. Su contraseña no abre nada clínico, ni siquiera con otro programa.</translation>
    </message>
    <message>
        <source>Therapists can open the clients, their visits and their notes.</source>
        <translation>Los terapeutas pueden abrir los clientes, sus visitas y sus notas.</translation>
    </message>
    <message>
        <source>Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.</source>
        <translation>Los titulares pueden abrirlo todo, también las notas clínicas. Deciden quién trabaja aquí, ven quién abrió cada ficha y custodian la hoja de recuperación.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en sala</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min de retraso</translation>
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
        <translation>%1 de retraso</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This sentence would be empty.</source>
        <translation>Esta oración quedaría vacía.</translation>
    </message>
    <message>
        <source>There is no value {%1} in this sentence.</source>
        <translation>En esta oración no existe ningún valor {%1}.</translation>
    </message>
    <message>
        <source>Each bracket is closed before the next one is opened.</source>
        <translation>Cada llave o corchete se cierra antes de que se abra otro.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>A series by months keeps its day. Move one of its appointments, or end it and begin another.</source>
        <translation>Una serie mensual conserva su día. Mueva una de sus citas, o termínela y empiece otra.</translation>
    </message>
    <message>
        <source>It cannot repeat like this.</source>
        <translation>No puede repetirse así.</translation>
    </message>
    <message>
        <source>None of these times is free.</source>
        <translation>Ninguno de estos horarios está libre.</translation>
    </message>
</context>
<context>
    <name>ServiceTint</name>
    <message>
        <source>Clay</source>
        <translation>Arcilla</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salvia</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Miel</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Piedra</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Este nombre tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Un tratamiento dura de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>El tiempo previo y el posterior son de %1 minutos como máximo cada uno.</translation>
    </message>
    <message>
        <source>This price cannot be.</source>
        <translation>Este precio no es posible.</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>L</source>
        <extracomment>one letter for the left side of the body</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter for the right side of the body</extracomment>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This clinic has several owners: say which account is yours.</source>
        <translation>Esta clínica tiene varios titulares: indique qué cuenta es la suya.</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Nothing is written and nothing is marked: there is nothing to sign.</source>
        <translation>No hay nada escrito ni nada marcado: no hay nada que firmar.</translation>
    </message>
    <message>
        <source>S: why the client came is not written down.</source>
        <translation>S: no consta por qué vino el cliente.</translation>
    </message>
    <message>
        <source>O: nothing was found, and no word says so.</source>
        <translation>O: no se halló nada, y ninguna palabra lo dice.</translation>
    </message>
    <message>
        <source>A: your reading of it is missing.</source>
        <translation>A: falta su interpretación.</translation>
    </message>
    <message>
        <source>P: how it goes on is missing.</source>
        <translation>P: falta cómo se continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have no score.</source>
        <translation>
            <numerusform>%n punto no tiene puntuación.</numerusform>
            <numerusform>%n puntos no tienen puntuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of last time were not looked at.</source>
        <translation>
            <numerusform>%n punto de la última vez no se revisó.</numerusform>
            <numerusform>%n puntos de la última vez no se revisaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a signed note can be added to.</source>
        <translation>Solo se puede añadir algo a una nota firmada.</translation>
    </message>
    <message>
        <source>This visit was voided. Only an addendum can follow.</source>
        <translation>Esta visita se anuló. Solo puede seguir una adenda.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Seleccione en la nota las palabras erróneas.</translation>
    </message>
    <message>
        <source>The new words are the old ones.</source>
        <translation>Las palabras nuevas son las mismas de antes.</translation>
    </message>
    <message>
        <source>This is too long to be stored. Shorten it, or add it in two parts.</source>
        <translation>Es demasiado largo para guardarlo. Acórtelo o añádalo en dos partes.</translation>
    </message>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Esta nota se firma más de un día después de la visita. Indique por qué con retraso.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) for a sensitive area that was treated are not signed.</source>
        <translation>
            <numerusform>%n consentimiento para una zona sensible que se trató está sin firmar.</numerusform>
            <numerusform>%n consentimientos para zonas sensibles que se trataron están sin firmar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are copied from last time and were not touched.</source>
        <translation>
            <numerusform>%n texto está copiado de la última vez y no se ha tocado.</numerusform>
            <numerusform>%n textos están copiados de la última vez y no se han tocado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>One word is meant, of at most %1 letters.</source>
        <translation>Debe ser una sola palabra, de %1 letras como máximo.</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Bone, joint or skin</source>
        <translation>Hueso, articulación o piel</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
</context>
<context>
    <name>TreatmentPlaces</name>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Ningún lugar en particular</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>mejora</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>reaparecido</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>The number of pages cannot be read.</source>
        <translation>No se puede leer el número de páginas.</translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>La página %1 está dañada.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to one of “%2” that is not there.</source>
        <translation>Una fila de “%1” remite a una de “%2” que no existe.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be counted.</source>
        <translation>No se pueden contar las filas de “%1”.</translation>
    </message>
</context>
<context>
    <name>VisitNotePages</name>
    <message>
        <source>born on %1</source>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>Confidential health record. A therapist’s findings, no diagnosis.</source>
        <translation>Historia clínica confidencial. Hallazgos de un terapeuta; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Visit note</source>
        <translation>Nota de la visita</translation>
    </message>
    <message>
        <source>somebody who is no longer known</source>
        <translation>alguien que ya no consta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>VOID. This visit does not count; why is said at the end.</source>
        <translation>ANULADA. Esta visita no cuenta; el motivo se indica al final.</translation>
    </message>
    <message>
        <source>DRAFT. This note is not signed yet.</source>
        <translation>BORRADOR. Esta nota todavía no está firmada.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, izq.</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, der.</translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 en reposo</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>banda tensa</translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation>sin banda tensa</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>nódulo</translation>
    </message>
    <message>
        <source>no nodule</source>
        <translation>sin nódulo</translation>
    </message>
    <message>
        <source>refers</source>
        <translation>irradia</translation>
    </message>
    <message>
        <source>does not refer</source>
        <translation>no irradia</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>dolor reconocido</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>dolor no reconocido</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>espasmo local</translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation>sin espasmo local</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1, en: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Entrada tardía</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Verified: it is what was signed, and nothing is missing.</source>
        <translation>Verificada: es lo que se firmó y no falta nada.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>At home, and next time</source>
        <translation>En casa, y la próxima vez</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1, light lotioning</source>
        <translation>%1, aplicar loción suavemente</translation>
    </message>
    <message>
        <source>%1, heavy lotioning</source>
        <translation>%1, aplicar loción con firmeza</translation>
    </message>
    <message>
        <source>%1, medium</source>
        <translation>%1, media</translation>
    </message>
    <message>
        <source>%1, strong</source>
        <translation>%1, fuerte</translation>
    </message>
    <message>
        <source>%1, deep</source>
        <translation>%1, profunda</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Pain as a whole, 0–10</source>
        <translation>Dolor en conjunto, 0–10</translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation>Umbral de dolor a la presión</translation>
    </message>
    <message>
        <source>Pressure pain threshold: %1</source>
        <translation>Umbral de dolor a la presión: %1</translation>
    </message>
    <message>
        <source>%1, passive</source>
        <translation>%1, pasivo</translation>
    </message>
    <message>
        <source>Visit %1 on %2, %3 minutes</source>
        <translation>Visita %1 del %2, %3 minutos</translation>
    </message>
</context>
<context>
    <name>VisitRules</name>
    <message>
        <source>Mark %1: a score is a whole number from 0 to 10.</source>
        <translation>Marca %1: una puntuación es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>Mark %1: what was not examined has no score.</source>
        <translation>Marca %1: lo que no se exploró no tiene puntuación.</translation>
    </message>
    <message>
        <source>Mark %1 lies outside the body map. Set it again.</source>
        <translation>La marca %1 está fuera del mapa corporal. Colóquela de nuevo.</translation>
    </message>
    <message>
        <source>Mark %1: the remark is too long; the note has room for it.</source>
        <translation>Marca %1: la observación es demasiado larga; en la nota hay sitio para ella.</translation>
    </message>
    <message>
        <source>A visit belongs to a client.</source>
        <translation>Una visita pertenece a un cliente.</translation>
    </message>
    <message>
        <source>A visit needs a therapist.</source>
        <translation>Una visita necesita un terapeuta.</translation>
    </message>
    <message>
        <source>A visit needs the day and time when it began.</source>
        <translation>Una visita necesita el día y la hora en que empezó.</translation>
    </message>
    <message>
        <source>This visit would begin in the future. Look at its date.</source>
        <translation>Esta visita empezaría en el futuro. Revise la fecha.</translation>
    </message>
    <message>
        <source>A visit lasts from one minute to one day.</source>
        <translation>Una visita dura de un minuto a un día.</translation>
    </message>
    <message>
        <source>One part of the note has %1 characters; at most %2 can be stored.</source>
        <translation>Una parte de la nota tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>Mark %1 is there twice. Remove one of the two.</source>
        <translation>La marca %1 está repetida. Elimine una de las dos.</translation>
    </message>
    <message>
        <source>Mark %1: the painted area is too large. Paint it with fewer strokes.</source>
        <translation>Marca %1: la zona pintada es demasiado grande. Píntela con menos trazos.</translation>
    </message>
    <message>
        <source>Mark %1 cannot be its own key.</source>
        <translation>La marca %1 no puede ser su propio punto clave.</translation>
    </message>
    <message>
        <source>Treatment %1 has no technique.</source>
        <translation>El tratamiento %1 no tiene técnica.</translation>
    </message>
    <message>
        <source>Treatment %1 lasts from 1 to %2 minutes.</source>
        <translation>El tratamiento %1 dura de 1 a %2 minutos.</translation>
    </message>
    <message>
        <source>Treatment %1: pressure is a number from 1 to 5.</source>
        <translation>Tratamiento %1: la presión es un número de 1 a 5.</translation>
    </message>
    <message>
        <source>Treatment %1: the response is too long; the note has room for it.</source>
        <translation>Tratamiento %1: la respuesta es demasiado larga; en la nota hay sitio para ella.</translation>
    </message>
    <message>
        <source>How it was overall is a whole number from 0 to 10.</source>
        <translation>El estado general es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>Home care has %1 characters; at most %2 can be stored.</source>
        <translation>Los cuidados en casa tienen %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>The next visit is in 1 to %1 weeks.</source>
        <translation>La próxima visita es dentro de 1 a %1 semanas.</translation>
    </message>
    <message>
        <source>Measure %1: a range of motion is from −90 to 200 degrees.</source>
        <translation>Medida %1: una amplitud de movimiento va de −90 a 200 grados.</translation>
    </message>
    <message>
        <source>Measure %1: a pressure is from 0 to 1500 kPa.</source>
        <translation>Medida %1: una presión va de 0 a 1500 kPa.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>left</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in a sentence</comment>
        <translation>por detrás</translation>
    </message>
    <message>
        <source>front</source>
        <comment>in a sentence</comment>
        <translation>por delante</translation>
    </message>
    <message>
        <source>left side</source>
        <comment>in a sentence</comment>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>in a sentence</comment>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Visit summary, %1</source>
        <translation>Resumen de la visita, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in full</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day without its weekday</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Your visit on %1, %n minute(s)</source>
        <translation>
            <numerusform>Su visita del %1, %n minuto</numerusform>
            <numerusform>Su visita del %1, %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <comment>the next visit</comment>
        <translation>ddd d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>Why you came</source>
        <translation>Por qué vino</translation>
    </message>
    <message>
        <source>Since last time, before treatment</source>
        <translation>Desde la última vez, antes del tratamiento</translation>
    </message>
    <message>
        <source>sides</source>
        <comment>of the body, in a sentence</comment>
        <translation>lados</translation>
    </message>
    <message>
        <source>Nothing marked at this visit: %1.</source>
        <translation>Nada marcado en esta visita: %1.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué puede notar</translation>
    </message>
    <message>
        <source>The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep moving as it suits you.</source>
        <translation>Las zonas tratadas pueden estar doloridas durante uno o dos días. Es lo habitual. Trátelas con suavidad y siga moviéndose según le resulte cómodo.</translation>
    </message>
    <message>
        <source>When to call a doctor</source>
        <translation>Cuándo llamar al médico</translation>
    </message>
    <message>
        <source>Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, a hot painful calf, or new numbness or weakness.

Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels.</source>
        <translation>Acuda al médico si el dolor aumenta o no cede al cabo de unos días, o si nota hematomas grandes, hinchazón, una pantorrilla caliente y dolorosa, o entumecimiento o debilidad nuevos.

Llame de inmediato al número de emergencias si tiene dolor en el pecho, dificultad para respirar, un dolor de cabeza repentino y muy fuerte, debilidad repentina o dificultad para hablar, entumecimiento entre las piernas, o si ha perdido el control de la vejiga o del intestino.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.</source>
        <translation>Hallazgos de un terapeuta; no es un diagnóstico. Puede pedir en recepción una copia completa de su historia clínica.</translation>
    </message>
    <message>
        <source>pain 0–10, before → after</source>
        <translation>dolor 0–10, antes → después</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Qué encontramos</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, before each visit</source>
        <translation>%1, antes de cada visita</translation>
    </message>
    <message>
        <source>This visit was voided. Nothing of it is printed.</source>
        <translation>Esta visita se anuló. No se imprime nada de ella.</translation>
    </message>
    <message>
        <source>Another place of the body</source>
        <translation>Otra zona del cuerpo</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>Parte posterior del cuerpo</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <translation>Parte anterior del cuerpo</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Costado del cuerpo</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, lado izquierdo</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, lado derecho</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, en el centro</translation>
    </message>
    <message>
        <source>Please show this place to a doctor.</source>
        <translation>Por favor, muestre esta zona a un médico.</translation>
    </message>
    <message>
        <source>This place is quiet now.</source>
        <translation>Esta zona ya está en calma.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapist&apos;s name, credential</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knot, familiar pain</source>
        <translation>nudo muscular, dolor que ya conoce</translation>
    </message>
    <message>
        <source>knot, only on pressure</source>
        <translation>nudo muscular, solo al presionar</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>punto sensible</translation>
    </message>
    <message>
        <source>where you feel it</source>
        <translation>donde usted lo nota</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>músculo tenso</translation>
    </message>
    <message>
        <source>cramped muscle</source>
        <translation>músculo acalambrado</translation>
    </message>
    <message>
        <source>stuck tissue or scar</source>
        <translation>tejido adherido o cicatriz</translation>
    </message>
    <message>
        <source>swollen, left in peace</source>
        <translation>hinchado, sin tratar</translation>
    </message>
    <message>
        <source>numb or tingling</source>
        <translation>entumecido o con hormigueo</translation>
    </message>
    <message>
        <source>where a knot sends its pain</source>
        <translation>adonde un nudo envía el dolor</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>hematoma</translation>
    </message>
    <message>
        <source>skin, left in peace</source>
        <translation>piel, sin tratar</translation>
    </message>
    <message>
        <source>please show to a doctor</source>
        <translation>muéstrelo a un médico</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>ya en calma</translation>
    </message>
    <message>
        <source>How it felt as a whole, 0 to 10: %1</source>
        <translation>Cómo se sintió en conjunto, de 0 a 10: %1</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Qué hicimos</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message numerus="yes">
        <source>In about %n week(s).</source>
        <translation>
            <numerusform>En alrededor de una semana.</numerusform>
            <numerusform>Dentro de unas %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
        <translation>Qué quiere lograr</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Somebody must be waiting.</source>
        <translation>Alguien tiene que estar esperando.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Un tratamiento dura de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>The treatment does not fit between these times.</source>
        <translation>El tratamiento no cabe entre estas horas.</translation>
    </message>
    <message>
        <source>At least one day of the week must suit.</source>
        <translation>Debe convenir al menos un día de la semana.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Esta nota tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>On this day the clocks go forward and there is no %1; it is %2 then.</source>
        <translation>Ese día se adelantan los relojes y las %1 no existen; entonces son las %2.</translation>
    </message>
    <message>
        <source>On this day the clocks go back and %1 comes twice; this is the first.</source>
        <translation>Ese día se atrasan los relojes y las %1 se repiten; esta es la primera vez.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Este motivo tiene %1 caracteres; se pueden guardar %2 como máximo.</translation>
    </message>
    <message>
        <source>A working time ends after it begins, on the same day.</source>
        <translation>Un tramo de trabajo termina después de empezar, el mismo día.</translation>
    </message>
    <message>
        <source>A day can have at most %1 working times.</source>
        <translation>Un día puede tener como máximo %1 tramos de trabajo.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>%1 % copied and checked</source>
        <translation>%1 % copiado y comprobado</translation>
    </message>
    <message>
        <source>Stopped: no backup was made, and nothing is left of what was begun.</source>
        <translation>Detenido: no se hizo ninguna copia de seguridad y no queda nada de lo empezado.</translation>
    </message>
    <message>
        <source>Backup verified: %1 (%2)</source>
        <translation>Copia de seguridad verificada: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check.</source>
        <translation>Copia de seguridad comprobada en parte: %1 (%2). Esta cuenta no abre la bóveda clínica; alguien que la abra completará la comprobación.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>keyring: %1 accounts, written by Untie</source>
        <translation>llavero: %1 cuentas, escrito por Untie</translation>
    </message>
    <message>
        <source>%1: %2 pages read</source>
        <translation>%1: %2 páginas leídas</translation>
    </message>
    <message>
        <source>The clinical vault was not checked: this account does not open it.</source>
        <translation>La bóveda clínica no se comprobó: esta cuenta no la abre.</translation>
    </message>
    <message>
        <source>Client %1 has visits, but the front desk does not know them.</source>
        <translation>El cliente %1 tiene visitas, pero recepción no lo conoce.</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>No se encontraron fallos.</translation>
    </message>
    <message>
        <source>Faults found: %1. Restore a backup, or keep a copy and ask for help.</source>
        <translation>Fallos encontrados: %1. Restaure una copia de seguridad, o guarde una copia y pida ayuda.</translation>
    </message>
    <message>
        <source>keyring: %1 accounts</source>
        <translation>llavero: %1 cuentas</translation>
    </message>
    <message>
        <source>audit: %1 rows verified, %2 signed; the newest is number %3</source>
        <translation>registro: %1 filas verificadas, %2 firmadas; la más reciente es la número %3</translation>
    </message>
    <message>
        <source>audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>registro: hay filas firmadas por la cuenta %1 con una clave que el llavero no conoce; es así tras una recuperación solo con la hoja</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>comprobada en parte</translation>
    </message>
    <message>
        <source>steps between the vaults that are still to be done: %1</source>
        <translation>pasos pendientes entre las bóvedas: %1</translation>
    </message>
    <message>
        <source>backups: %1</source>
        <translation>copias de seguridad: %1</translation>
    </message>
    <message>
        <source>opens with an earlier recovery sheet</source>
        <translation>se abre con una hoja de recuperación anterior</translation>
    </message>
    <message>
        <source>signed notes: %1 verified, with %2 additions</source>
        <translation>notas firmadas: %1 verificadas, con %2 añadidos</translation>
    </message>
    <message>
        <source>Visit %1 of client %2: %3</source>
        <translation>Visita %1 del cliente %2: %3</translation>
    </message>
    <message>
        <source>notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>hay notas firmadas por la cuenta %1 con una clave que el llavero no conoce; es así tras una recuperación solo con la hoja</translation>
    </message>
    <message>
        <source>notes outside visits: %1 verified</source>
        <translation>notas fuera de las visitas: %1 verificadas</translation>
    </message>
    <message>
        <source>with a version that is not signed, as before notes outside visits were: %1</source>
        <translation>con una versión sin firmar, de cuando las notas fuera de las visitas aún no se firmaban: %1</translation>
    </message>
    <message>
        <source>Note %1 of client %2: %3</source>
        <translation>Nota %1 del cliente %2: %3</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” es un argumento de más.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Falta un argumento.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>There is no password file %1.</source>
        <translation>No existe el archivo de contraseña %1.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>El archivo de contraseña %1 está vacío.</translation>
    </message>
    <message>
        <source>The sample clinic is in %1. Nobody in it is real.</source>
        <translation>La clínica de ejemplo está en %1. Nadie en ella es real.</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2</source>
        <translation>Inicie sesión como %1 con la contraseña %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 requiere un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a visit.</source>
        <translation>“%1” no es el número de una visita.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages Untie speaks: %2.</source>
        <translation>“%1” no es ninguno de los idiomas de Untie: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder and no password file.</source>
        <translation>%1 es una carpeta y no un archivo de contraseña.</translation>
    </message>
    <message>
        <source>The standard input holds no password.</source>
        <translation>La entrada estándar no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long to be a password.</source>
        <translation>La primera línea de %1 es demasiado larga para ser una contraseña.</translation>
    </message>
    <message>
        <source>Stopped: no clinic was made, and nothing is left of what was begun.</source>
        <translation>Detenido: no se creó ninguna clínica y no queda nada de lo empezado.</translation>
    </message>
    <message>
        <source>There is no file %1 with a recovery sheet.</source>
        <translation>No existe ningún archivo %1 con una hoja de recuperación.</translation>
    </message>
    <message>
        <source>%1 of %2 visits and appointments written</source>
        <translation>%1 de %2 visitas y citas escritas</translation>
    </message>
    <message>
        <source>“%1” is no paper Untie prints on: %2.</source>
        <translation>“%1” no es un papel en el que Untie imprima: %2.</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1.</source>
        <translation>“[?]” ocupa el lugar de lo que ninguna fuente de este ordenador tiene: %1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>Este registro ya no existe.</translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation>No existe el registro %1 en esta clínica.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation>Entretanto este registro se cambió en otro lugar. No se sobrescribió nada; lo que usted escribió sigue aquí.</translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation>Esto no puede ser así. No se guardó nada.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Su cuenta no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation>No es accesible en este momento. No se perdió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation>%1 no es accesible en este momento. No se perdió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>El registro guardado está dañado. No se cambió nada; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>%1 está dañado. No se cambió nada; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation>Esa contraseña no abre esta clínica.</translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation>%1 no es una clínica: no contiene llavero ni bóvedas.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation>%1 se escribió con una versión más reciente de Untie. Actualice este programa para abrirlo.</translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation>Esta clínica está abierta en otra ventana o en otro equipo.</translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation>Esta clínica ya está abierta: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation>No queda espacio en el disco. No se perdió nada de lo guardado; libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation>%1 ya existe. Elija otro lugar; no se ha tocado.</translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation>Este programa se compiló sin el cifrado que necesita y no funciona (%1).</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed; restore it from a backup.</source>
        <translation>Falta %1. No se cambió nada; restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 does not open with the keyring beside it: it is damaged, or one of the two comes from another clinic or another day. Nothing was changed; restore both from the same backup.</source>
        <translation>%1 no se abre con el llavero que está a su lado: está dañado, o uno de los dos procede de otra clínica o de otro día. No se cambió nada; restaure ambos de la misma copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.</source>
        <translation>No se pudo leer o escribir en el disco. No se perdió nada de lo guardado; compruebe que el disco esté en orden.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1. Nothing was changed; see who may read and write there.</source>
        <translation>El sistema no permite el acceso a %1. No se cambió nada; compruebe quién puede leer y escribir ahí.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was changed by something other than Untie, so nothing was done. Restore it from a backup, or make it anew with the recovery sheet.</source>
        <translation>La lista de cuentas de %1 fue modificada por algo que no es Untie, así que no se hizo nada. Restáurela de una copia de seguridad o créela de nuevo con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>%1 is not a backup: it holds no manifest.json.</source>
        <translation>%1 no es una copia de seguridad: no contiene manifest.json.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.</source>
        <translation>Esta copia de seguridad está dañada o incompleta: véase %1. No se cambió nada; elija otra copia.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs and try again.</source>
        <translation>No hay suficiente memoria libre para esto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 of %2 tables written</source>
        <translation>%1 de %2 tablas escritas</translation>
    </message>
    <message>
        <source>%1 of %2 clients written</source>
        <translation>%1 de %2 clientes escritos</translation>
    </message>
    <message>
        <source>--as takes: open, csv, vcard, ics, fhir or pdf.</source>
        <translation>--as admite: open, csv, vcard, ics, fhir o pdf.</translation>
    </message>
    <message>
        <source>--client goes with --as open, fhir or pdf.</source>
        <translation>--client va con --as open, fhir o pdf.</translation>
    </message>
    <message>
        <source>--as pdf needs --client: it is the record of one.</source>
        <translation>--as pdf necesita --client: es la ficha de una sola persona.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused</source>
        <translation>%1 añadidos, %2 completados, %3 omitidos, %4 rechazados</translation>
    </message>
    <message>
        <source>%1 stands in line %2 too; left out.</source>
        <translation>%1 está también en la línea %2; se omite.</translation>
    </message>
    <message>
        <source>%1 is a client already and gets what is empty with them.</source>
        <translation>%1 ya es cliente; se completa lo que tiene vacío.</translation>
    </message>
    <message>
        <source>%1: %2 % read</source>
        <translation>%1: %2 % leído</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1: %2 de %3 guardados</translation>
    </message>
    <message>
        <source>Stopped: what had been stored of this file is taken back.</source>
        <translation>Detenido: lo que se había guardado de este archivo se deshizo.</translation>
    </message>
    <message>
        <source>%1. Nothing was stored.</source>
        <translation>%1. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 of %2 tables taken over</source>
        <translation>%1 de %2 tablas importadas</translation>
    </message>
    <message>
        <source>The clinic was taken over, %1 rows in all.</source>
        <translation>La clínica se importó, %1 filas en total.</translation>
    </message>
    <message>
        <source>A whole clinic is brought in by itself, and not for a look.</source>
        <translation>Una clínica completa se importa por sí sola y no solo para verla.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Say --therapist with one of: %1.</source>
        <translation>¿De quién es el calendario? Indique --therapist con uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 times are not free and are left out.</source>
        <translation>%1 de %2 horarios no están libres y se omiten.</translation>
    </message>
    <message>
        <source>Nobody of the clients is named in “%1”; the time is blocked.</source>
        <translation>En “%1” no se nombra a ningún cliente; el horario se bloquea.</translation>
    </message>
    <message>
        <source>%1 is likely a client whose record is restricted; left out.</source>
        <translation>%1 es probablemente alguien cuya ficha está restringida; se omite.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Upper trapezius</source>
        <extracomment>muscle (M. trapezius, pars descendens), on the screen</extracomment>
        <translation>Trapecio superior</translation>
    </message>
    <message>
        <source>Top of the shoulder</source>
        <extracomment>Upper trapezius, in words for a client</extracomment>
        <translation>Parte alta del hombro</translation>
    </message>
    <message>
        <source>Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck</source>
        <extracomment>Upper trapezius, where site 1 lies</extracomment>
        <translation>Borde anterior de las fibras superiores, a mitad de la parte alta del hombro, hacia el cuello</translation>
    </message>
    <message>
        <source>Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion</source>
        <extracomment>Upper trapezius, where site 2 lies</extracomment>
        <translation>Detrás y algo por fuera del punto 1, en las fibras casi horizontales, a media distancia aproximadamente entre C7 y el acromion</translation>
    </message>
    <message>
        <source>1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear.</source>
        <extracomment>Upper trapezius, where it sends pain, by site</extracomment>
        <translation>1: sobre todo nuca y cara lateral del cuello, mastoides, sien; a veces ángulo de la mandíbula, parte posterior de la cabeza, detrás del ojo. 2: sobre todo parte alta de la nuca, detrás de la oreja.</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <extracomment>muscle (M. trapezius, pars transversa), on the screen</extracomment>
        <translation>Trapecio medio</translation>
    </message>
    <message>
        <source>Upper back, level with the shoulder</source>
        <extracomment>Middle trapezius, in words for a client</extracomment>
        <translation>Parte alta de la espalda, a la altura del hombro</translation>
    </message>
    <message>
        <source>2–3 cm inside the inner end of the scapular spine</source>
        <extracomment>Middle trapezius, where site 5 lies</extracomment>
        <translation>2–3 cm por dentro del extremo interno de la espina de la escápula</translation>
    </message>
    <message>
        <source>Near the outer end at the acromion, at the attachment</source>
        <extracomment>Middle trapezius, where site 6 lies</extracomment>
        <translation>Cerca del extremo externo en el acromion, en la inserción</translation>
    </message>
    <message>
        <source>Superficial, in the middle of the fibres</source>
        <extracomment>Middle trapezius, where site 7 lies</extracomment>
        <translation>Superficial, en mitad de las fibras</translation>
    </message>
    <message>
        <source>5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm.</source>
        <extracomment>Middle trapezius, where it sends pain, by site</extracomment>
        <translation>5: sobre todo ardor entre el punto y las apófisis espinosas C7–T3. 6: sobre todo parte alta del hombro. 7: piel de gallina en la cara externa del brazo.</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <extracomment>muscle (M. trapezius, pars ascendens), on the screen</extracomment>
        <translation>Trapecio inferior</translation>
    </message>
    <message>
        <source>Mid back, beside the shoulder blade</source>
        <extracomment>Lower trapezius, in words for a client</extracomment>
        <translation>Mitad de la espalda, junto al omóplato</translation>
    </message>
    <message>
        <source>Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down</source>
        <extracomment>Lower trapezius, where site 3 lies</extracomment>
        <translation>Borde externo de las fibras inferiores, donde cruzan en su parte baja el borde interno de la escápula</translation>
    </message>
    <message>
        <source>Just below the inner end of the scapular spine</source>
        <extracomment>Lower trapezius, where site 4 lies</extracomment>
        <translation>Justo por debajo del extremo interno de la espina de la escápula</translation>
    </message>
    <message>
        <source>3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade.</source>
        <extracomment>Lower trapezius, where it sends pain, by site</extracomment>
        <translation>3: sobre todo parte alta y lateral del cuello, mastoides, acromion, molestia sobre la espina de la escápula. 4: sobre todo ardor a lo largo del borde interno de la escápula.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput sternale), on the screen</extracomment>
        <translation>Esternocleidomastoideo (ECM), esternal</translation>
    </message>
    <message>
        <source>Front of the neck, side</source>
        <extracomment>Sternocleidomastoid, sternal head, in words for a client</extracomment>
        <translation>Parte anterior del cuello, a un lado</translation>
    </message>
    <message>
        <source>Low, near the breastbone</source>
        <extracomment>Sternocleidomastoid, sternal head, where site a lies</extracomment>
        <translation>Abajo, cerca del esternón</translation>
    </message>
    <message>
        <source>Middle of the muscle belly</source>
        <extracomment>Sternocleidomastoid, sternal head, where site b lies</extracomment>
        <translation>Mitad del vientre muscular</translation>
    </message>
    <message>
        <source>High, near the mastoid</source>
        <extracomment>Sternocleidomastoid, sternal head, where site c lies</extracomment>
        <translation>Arriba, cerca de la mastoides</translation>
    </message>
    <message>
        <source>a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint.</source>
        <extracomment>Sternocleidomastoid, sternal head, where it sends pain, by site</extracomment>
        <translation>a: esternón. b: sobre todo mejilla, alrededor del ojo, garganta. c: sobre todo parte posterior y coronilla de la cabeza. Lagrimeo, como una molestia de senos paranasales.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput claviculare), on the screen</extracomment>
        <translation>Esternocleidomastoideo (ECM), clavicular</translation>
    </message>
    <message>
        <source>Side of the neck, toward the collarbone</source>
        <extracomment>Sternocleidomastoid, clavicular head, in words for a client</extracomment>
        <translation>Lado del cuello, hacia la clavícula</translation>
    </message>
    <message>
        <source>Upper part</source>
        <extracomment>Sternocleidomastoid, clavicular head, where site b lies</extracomment>
        <translation>Parte superior</translation>
    </message>
    <message>
        <source>Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness.</source>
        <extracomment>Sternocleidomastoid, clavicular head, where it sends pain, by site</extracomment>
        <translation>Sobre todo frente (a menudo en ambos lados), dentro del oído y detrás de la oreja; a veces mejilla, molares; mareo.</translation>
    </message>
    <message>
        <source>Scalenes</source>
        <extracomment>muscle (Mm. scaleni anterior, medius, posterior), on the screen</extracomment>
        <translation>Escalenos</translation>
    </message>
    <message>
        <source>Deep side of the neck</source>
        <extracomment>Scalenes, in words for a client</extracomment>
        <translation>Lado profundo del cuello</translation>
    </message>
    <message>
        <source>Anterior scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site a lies</extracomment>
        <translation>Escaleno anterior: mitad del cuello, detrás del esternocleidomastoideo</translation>
    </message>
    <message>
        <source>Middle scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site b lies</extracomment>
        <translation>Escaleno medio: mitad del cuello, detrás del esternocleidomastoideo</translation>
    </message>
    <message>
        <source>Posterior scalene: low, in front of the edge of the upper trapezius</source>
        <extracomment>Scalenes, where site c lies</extracomment>
        <translation>Escaleno posterior: abajo, delante del borde del trapecio superior</translation>
    </message>
    <message>
        <source>Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus.</source>
        <extracomment>Scalenes, where it sends pain, by site</extracomment>
        <translation>Sobre todo dos franjas en forma de dedo en la parte alta del pecho, borde interno de la escápula, cara anterior y externa del brazo, pulgar e índice. Evitar la arteria carótida y el plexo braquial.</translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <extracomment>muscle (M. splenius capitis), on the screen</extracomment>
        <translation>Esplenio de la cabeza</translation>
    </message>
    <message>
        <source>Back of the neck, near the skull</source>
        <extracomment>Splenius capitis, in words for a client</extracomment>
        <translation>Nuca, cerca del cráneo</translation>
    </message>
    <message>
        <source>High, below the mastoid, where upper trapezius and sternocleidomastoid part</source>
        <extracomment>Splenius capitis, where site a lies</extracomment>
        <translation>Arriba, bajo la mastoides, donde se separan el trapecio superior y el esternocleidomastoideo</translation>
    </message>
    <message>
        <source>Mainly crown of the head.</source>
        <extracomment>Splenius capitis, where it sends pain, by site</extracomment>
        <translation>Sobre todo coronilla.</translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <extracomment>muscle (M. splenius colli), on the screen</extracomment>
        <translation>Esplenio del cuello</translation>
    </message>
    <message>
        <source>Back of the neck, toward the shoulder</source>
        <extracomment>Splenius cervicis, in words for a client</extracomment>
        <translation>Nuca, hacia el hombro</translation>
    </message>
    <message>
        <source>Upper end, side of the neck at C2–C3</source>
        <extracomment>Splenius cervicis, where site a lies</extracomment>
        <translation>Extremo superior, lado del cuello a la altura de C2–C3</translation>
    </message>
    <message>
        <source>Low, at the angle of the neck</source>
        <extracomment>Splenius cervicis, where site b lies</extracomment>
        <translation>Abajo, en el ángulo del cuello</translation>
    </message>
    <message>
        <source>a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck.</source>
        <extracomment>Splenius cervicis, where it sends pain, by site</extracomment>
        <translation>a: sobre todo a través de la cabeza hasta detrás del ojo; a veces parte posterior de la cabeza. b: sobre todo ángulo del cuello.</translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <extracomment>muscle (M. semispinalis capitis), on the screen</extracomment>
        <translation>Semiespinoso de la cabeza</translation>
    </message>
    <message>
        <source>Deep back of the neck</source>
        <extracomment>Semispinalis capitis, in words for a client</extracomment>
        <translation>Nuca profunda</translation>
    </message>
    <message>
        <source>Just under the skull, 2–3 cm from the midline</source>
        <extracomment>Semispinalis capitis, where site a lies</extracomment>
        <translation>Justo bajo el cráneo, a 2–3 cm de la línea media</translation>
    </message>
    <message>
        <source>Mid-neck, level with C3–C4</source>
        <extracomment>Semispinalis capitis, where site b lies</extracomment>
        <translation>Mitad del cuello, a la altura de C3–C4</translation>
    </message>
    <message>
        <source>a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head.</source>
        <extracomment>Semispinalis capitis, where it sends pain, by site</extracomment>
        <translation>a: sobre todo una banda alrededor del lado de la cabeza por encima de la oreja, más fuerte en la sien. b: sobre todo parte posterior de la cabeza.</translation>
    </message>
    <message>
        <source>Suboccipitals</source>
        <extracomment>muscle (Mm. suboccipitales: recti capitis posteriores major et minor, obliqui capitis superior et inferior), on the screen</extracomment>
        <translation>Suboccipitales</translation>
    </message>
    <message>
        <source>Base of the skull</source>
        <extracomment>Suboccipitals, in words for a client</extracomment>
        <translation>Base del cráneo</translation>
    </message>
    <message>
        <source>Deep between the base of the skull and C1–C2, 1–4 cm from the midline</source>
        <extracomment>Suboccipitals, where site a lies</extracomment>
        <translation>En profundidad entre la base del cráneo y C1–C2, a 1–4 cm de la línea media</translation>
    </message>
    <message>
        <source>Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo.</source>
        <extracomment>Suboccipitals, where it sends pain, by site</extracomment>
        <translation>Sobre todo un dolor vago dentro de la cabeza, desde la parte posterior hasta el ojo y la frente; como un halo.</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <extracomment>muscle (M. levator scapulae), on the screen</extracomment>
        <translation>Elevador de la escápula</translation>
    </message>
    <message>
        <source>Shoulder blade to neck</source>
        <extracomment>Levator scapulae, in words for a client</extracomment>
        <translation>Del omóplato al cuello</translation>
    </message>
    <message>
        <source>Angle of the neck, where it comes out from under the trapezius</source>
        <extracomment>Levator scapulae, where site a lies</extracomment>
        <translation>Ángulo del cuello, donde asoma por debajo del trapecio</translation>
    </message>
    <message>
        <source>Just above the upper inner corner of the shoulder blade</source>
        <extracomment>Levator scapulae, where site b lies</extracomment>
        <translation>Justo por encima del ángulo superior interno de la escápula</translation>
    </message>
    <message>
        <source>Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder.</source>
        <extracomment>Levator scapulae, where it sends pain, by site</extracomment>
        <translation>Sobre todo ángulo del cuello; a veces borde interno de la escápula, parte posterior del hombro.</translation>
    </message>
    <message>
        <source>Masseter</source>
        <extracomment>muscle (M. masseter), on the screen</extracomment>
        <translation>Masetero</translation>
    </message>
    <message>
        <source>Cheek and jaw</source>
        <extracomment>Masseter, in words for a client</extracomment>
        <translation>Mejilla y mandíbula</translation>
    </message>
    <message>
        <source>Superficial part, high</source>
        <extracomment>Masseter, where site a lies</extracomment>
        <translation>Porción superficial, arriba</translation>
    </message>
    <message>
        <source>Superficial part, middle</source>
        <extracomment>Masseter, where site b lies</extracomment>
        <translation>Porción superficial, en medio</translation>
    </message>
    <message>
        <source>Superficial part, at the angle of the jaw</source>
        <extracomment>Masseter, where site c lies</extracomment>
        <translation>Porción superficial, en el ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>Deep part, below the cheekbone in front of the ear</source>
        <extracomment>Masseter, where site d lies</extracomment>
        <translation>Porción profunda, bajo el pómulo, delante de la oreja</translation>
    </message>
    <message>
        <source>a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint.</source>
        <extracomment>Masseter, where it sends pain, by site</extracomment>
        <translation>a: muelas superiores, mejilla. b: muelas inferiores, mandíbula. c: mandíbula, ceja. d: sobre todo oído, articulación de la mandíbula.</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <extracomment>muscle (M. temporalis), on the screen</extracomment>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Temple</source>
        <extracomment>Temporalis, in words for a client</extracomment>
        <translation>Sien</translation>
    </message>
    <message>
        <source>Above the cheekbone, front of the row</source>
        <extracomment>Temporalis, where site 1 lies</extracomment>
        <translation>Por encima del pómulo, el primero de la fila</translation>
    </message>
    <message>
        <source>Above the cheekbone, second in the row</source>
        <extracomment>Temporalis, where site 2 lies</extracomment>
        <translation>Por encima del pómulo, el segundo de la fila</translation>
    </message>
    <message>
        <source>Above the cheekbone, middle of the muscle</source>
        <extracomment>Temporalis, where site 3 lies</extracomment>
        <translation>Por encima del pómulo, mitad del músculo</translation>
    </message>
    <message>
        <source>Above and behind the ear</source>
        <extracomment>Temporalis, where site 4 lies</extracomment>
        <translation>Por encima y por detrás de la oreja</translation>
    </message>
    <message>
        <source>1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head.</source>
        <extracomment>Temporalis, where it sends pain, by site</extracomment>
        <translation>1: ceja, incisivos superiores. 2–3: sien, dientes superiores medios. 4: lado y parte posterior de la cabeza.</translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <extracomment>muscle (M. pterygoideus lateralis), on the screen</extracomment>
        <translation>Pterigoideo lateral</translation>
    </message>
    <message>
        <source>Deep jaw, by the jaw joint</source>
        <extracomment>Lateral pterygoid, in words for a client</extracomment>
        <translation>Dentro de la mandíbula, junto a su articulación</translation>
    </message>
    <message>
        <source>Deep behind the upper jaw, reached inside the mouth (often outside scope)</source>
        <extracomment>Lateral pterygoid, where site a lies</extracomment>
        <translation>En profundidad detrás del maxilar superior; se alcanza por dentro de la boca (a menudo fuera de las competencias)</translation>
    </message>
    <message>
        <source>Mainly jaw joint, cheek.</source>
        <extracomment>Lateral pterygoid, where it sends pain, by site</extracomment>
        <translation>Sobre todo articulación de la mandíbula, mejilla.</translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <extracomment>muscle (M. pterygoideus medialis), on the screen</extracomment>
        <translation>Pterigoideo medial</translation>
    </message>
    <message>
        <source>Inner side of the jaw angle</source>
        <extracomment>Medial pterygoid, in words for a client</extracomment>
        <translation>Cara interna del ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>Inner side of the angle of the jaw</source>
        <extracomment>Medial pterygoid, where site a lies</extracomment>
        <translation>Cara interna del ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>Tongue, throat, below and behind the jaw joint.</source>
        <extracomment>Medial pterygoid, where it sends pain, by site</extracomment>
        <translation>Lengua, garganta, debajo y detrás de la articulación de la mandíbula.</translation>
    </message>
    <message>
        <source>Digastric</source>
        <extracomment>muscle (M. digastricus), on the screen</extracomment>
        <translation>Digástrico</translation>
    </message>
    <message>
        <source>Under the jaw</source>
        <extracomment>Digastric, in words for a client</extracomment>
        <translation>Debajo de la mandíbula</translation>
    </message>
    <message>
        <source>Back belly, behind the angle of the jaw</source>
        <extracomment>Digastric, where site a lies</extracomment>
        <translation>Vientre posterior, detrás del ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>Front belly, under the chin</source>
        <extracomment>Digastric, where site b lies</extracomment>
        <translation>Vientre anterior, bajo el mentón</translation>
    </message>
    <message>
        <source>a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth.</source>
        <extracomment>Digastric, where it sends pain, by site</extracomment>
        <translation>a: zona del esternocleidomastoideo superior, parte posterior de la cabeza. b: incisivos inferiores.</translation>
    </message>
    <message>
        <source>Occipitofrontalis</source>
        <extracomment>muscle (M. occipitofrontalis), on the screen</extracomment>
        <translation>Occipitofrontal</translation>
    </message>
    <message>
        <source>Forehead and back of the scalp</source>
        <extracomment>Occipitofrontalis, in words for a client</extracomment>
        <translation>Frente y parte posterior del cuero cabelludo</translation>
    </message>
    <message>
        <source>Forehead, above the brow</source>
        <extracomment>Occipitofrontalis, where site a lies</extracomment>
        <translation>Frente, por encima de la ceja</translation>
    </message>
    <message>
        <source>Occipital belly, above the nuchal line</source>
        <extracomment>Occipitofrontalis, where site b lies</extracomment>
        <translation>Vientre occipital, por encima de la línea nucal</translation>
    </message>
    <message>
        <source>a: forehead. b: side and back of the head, behind the eye.</source>
        <extracomment>Occipitofrontalis, where it sends pain, by site</extracomment>
        <translation>a: frente. b: lado y parte posterior de la cabeza, detrás del ojo.</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <extracomment>muscle (Mm. rhomboidei major et minor), on the screen</extracomment>
        <translation>Romboides</translation>
    </message>
    <message>
        <source>Between spine and shoulder blade</source>
        <extracomment>Rhomboids, in words for a client</extracomment>
        <translation>Entre la columna y el omóplato</translation>
    </message>
    <message>
        <source>Upper: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site a lies</extracomment>
        <translation>Superior: justo por dentro del borde interno de la escápula, bajo el trapecio</translation>
    </message>
    <message>
        <source>Middle: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site b lies</extracomment>
        <translation>Medio: justo por dentro del borde interno de la escápula, bajo el trapecio</translation>
    </message>
    <message>
        <source>Lower: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site c lies</extracomment>
        <translation>Inferior: justo por dentro del borde interno de la escápula, bajo el trapecio</translation>
    </message>
    <message>
        <source>Mainly along the inner border of the shoulder blade; no arm pain.</source>
        <extracomment>Rhomboids, where it sends pain, by site</extracomment>
        <translation>Sobre todo a lo largo del borde interno de la escápula; sin dolor en el brazo.</translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <extracomment>muscle (M. serratus posterior superior), on the screen</extracomment>
        <translation>Serrato posterior superior</translation>
    </message>
    <message>
        <source>Under the top of the shoulder blade</source>
        <extracomment>Serratus posterior superior, in words for a client</extracomment>
        <translation>Debajo de la parte alta del omóplato</translation>
    </message>
    <message>
        <source>Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across</source>
        <extracomment>Serratus posterior superior, where site a lies</extracomment>
        <translation>Bajo el ángulo superior interno de la escápula, costillas 2–5; se alcanza llevando el brazo por delante del cuerpo</translation>
    </message>
    <message>
        <source>Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest.</source>
        <extracomment>Serratus posterior superior, where it sends pain, by site</extracomment>
        <translation>Sobre todo en profundidad bajo la escápula, parte posterior del hombro, meñique; a veces lado del meñique del antebrazo, pecho.</translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <extracomment>muscle (M. serratus posterior inferior), on the screen</extracomment>
        <translation>Serrato posterior inferior</translation>
    </message>
    <message>
        <source>Lower ribs at the back</source>
        <extracomment>Serratus posterior inferior, in words for a client</extracomment>
        <translation>Costillas inferiores, por detrás</translation>
    </message>
    <message>
        <source>Over ribs 10–11, a hand&apos;s width from the spine</source>
        <extracomment>Serratus posterior inferior, where site a lies</extracomment>
        <translation>Sobre las costillas 10–11, a un ancho de mano de la columna</translation>
    </message>
    <message>
        <source>Mainly a local ache over the lower ribs.</source>
        <extracomment>Serratus posterior inferior, where it sends pain, by site</extracomment>
        <translation>Sobre todo un dolor local sobre las costillas inferiores.</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <extracomment>muscle (M. latissimus dorsi), on the screen</extracomment>
        <translation>Dorsal ancho</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <extracomment>Latissimus dorsi, in words for a client</extracomment>
        <translation>Lado de la espalda</translation>
    </message>
    <message>
        <source>Upper fibres in the rear fold of the armpit</source>
        <extracomment>Latissimus dorsi, where site 1 lies</extracomment>
        <translation>Fibras superiores, en el pliegue posterior de la axila</translation>
    </message>
    <message>
        <source>Lower, on the side of the ribs, about waist height</source>
        <extracomment>Latissimus dorsi, where site 2 lies</extracomment>
        <translation>Más abajo, en el lado de las costillas, a la altura de la cintura aproximadamente</translation>
    </message>
    <message>
        <source>1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip.</source>
        <extracomment>Latissimus dorsi, where it sends pain, by site</extracomment>
        <translation>1: sobre todo ángulo inferior de la escápula, mitad de la espalda; a veces parte posterior del hombro, cara interna del brazo, anular y meñique. 2: parte anterior del hombro, costado por encima de la cadera.</translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <extracomment>muscle (M. iliocostalis thoracis), on the screen</extracomment>
        <translation>Iliocostal torácico</translation>
    </message>
    <message>
        <source>Mid back, out from the spine</source>
        <extracomment>Iliocostalis thoracis, in words for a client</extracomment>
        <translation>Mitad de la espalda, a distancia de la columna</translation>
    </message>
    <message>
        <source>About T6, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site a lies</extracomment>
        <translation>Hacia T6, en la línea de los ángulos costales</translation>
    </message>
    <message>
        <source>About T11, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site b lies</extracomment>
        <translation>Hacia T11, en la línea de los ángulos costales</translation>
    </message>
    <message>
        <source>a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly.</source>
        <extracomment>Iliocostalis thoracis, where it sends pain, by site</extracomment>
        <translation>a: sobre todo parte interna de la escápula y pared torácica. b: sobre todo hacia arriba por la escápula, hacia abajo hasta la zona lumbar y alrededor hasta el vientre.</translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <extracomment>muscle (M. iliocostalis lumborum), on the screen</extracomment>
        <translation>Iliocostal lumbar</translation>
    </message>
    <message>
        <source>Low back, out from the spine</source>
        <extracomment>Iliocostalis lumborum, in words for a client</extracomment>
        <translation>Zona lumbar, a distancia de la columna</translation>
    </message>
    <message>
        <source>Level with L1, outer edge of the erector spinae</source>
        <extracomment>Iliocostalis lumborum, where site a lies</extracomment>
        <translation>A la altura de L1, borde externo del erector de la columna</translation>
    </message>
    <message>
        <source>Mainly middle of the buttock; sometimes low back.</source>
        <extracomment>Iliocostalis lumborum, where it sends pain, by site</extracomment>
        <translation>Sobre todo mitad del glúteo; a veces zona lumbar.</translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <extracomment>muscle (M. longissimus thoracis), on the screen</extracomment>
        <translation>Longísimo torácico</translation>
    </message>
    <message>
        <source>Mid to low back, beside the spine</source>
        <extracomment>Longissimus thoracis, in words for a client</extracomment>
        <translation>Parte media y baja de la espalda, junto a la columna</translation>
    </message>
    <message>
        <source>T10–T11, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site a lies</extracomment>
        <translation>T10–T11, a un pulgar de ancho de la columna</translation>
    </message>
    <message>
        <source>L1, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site b lies</extracomment>
        <translation>L1, a un pulgar de ancho de la columna</translation>
    </message>
    <message>
        <source>a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area.</source>
        <extracomment>Longissimus thoracis, where it sends pain, by site</extracomment>
        <translation>a: sobre todo parte baja del glúteo. b: sobre todo parte posterior de la cresta ilíaca y zona sacroilíaca.</translation>
    </message>
    <message>
        <source>Spinalis thoracis</source>
        <extracomment>muscle (M. spinalis thoracis), on the screen</extracomment>
        <translation>Espinoso torácico</translation>
    </message>
    <message>
        <source>Mid back, close to the spine</source>
        <extracomment>Spinalis thoracis, in words for a client</extracomment>
        <translation>Mitad de la espalda, muy cerca de la columna</translation>
    </message>
    <message>
        <source>Anywhere beside the spinous processes T3–L2</source>
        <extracomment>Spinalis thoracis, where site a lies</extracomment>
        <translation>En cualquier punto junto a las apófisis espinosas T3–L2</translation>
    </message>
    <message>
        <source>Local; no separate pattern is published.</source>
        <extracomment>Spinalis thoracis, where it sends pain, by site</extracomment>
        <translation>Local; no hay publicado un patrón propio.</translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <extracomment>muscle (M. erector spinae), on the screen</extracomment>
        <translation>Erector de la columna</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <extracomment>Erector spinae, in words for a client</extracomment>
        <translation>A lo largo de la columna</translation>
    </message>
    <message>
        <source>As its parts: iliocostalis, longissimus, spinalis.</source>
        <extracomment>Erector spinae, where it sends pain, by site</extracomment>
        <translation>Como sus partes: iliocostal, longísimo, espinoso.</translation>
    </message>
    <message>
        <source>Multifidus and rotatores</source>
        <extracomment>muscle (Mm. multifidi et rotatores), on the screen</extracomment>
        <translation>Multífidos y rotadores</translation>
    </message>
    <message>
        <source>Deep beside the spine</source>
        <extracomment>Multifidus and rotatores, in words for a client</extracomment>
        <translation>Junto a la columna, capa profunda</translation>
    </message>
    <message>
        <source>C4–C5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site a lies</extracomment>
        <translation>C4–C5, en el surco junto a la apófisis espinosa</translation>
    </message>
    <message>
        <source>T4–T5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site b lies</extracomment>
        <translation>T4–T5, en el surco junto a la apófisis espinosa</translation>
    </message>
    <message>
        <source>L2, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site c lies</extracomment>
        <translation>L2, en el surco junto a la apófisis espinosa</translation>
    </message>
    <message>
        <source>S1, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site d lies</extracomment>
        <translation>S1, en el surco junto a la apófisis espinosa</translation>
    </message>
    <message>
        <source>S4, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site e lies</extracomment>
        <translation>S4, en el surco junto a la apófisis espinosa</translation>
    </message>
    <message>
        <source>The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum.</source>
        <extracomment>Multifidus and rotatores, where it sends pain, by site</extracomment>
        <translation>La columna a ese nivel. a: de la base del cráneo a la parte interna de la escápula. c: vientre. d: coxis, parte posterior del muslo. e: sacro.</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <extracomment>muscle (M. quadratus lumborum), on the screen</extracomment>
        <translation>Cuadrado lumbar</translation>
    </message>
    <message>
        <source>Deep low back, side</source>
        <extracomment>Quadratus lumborum, in words for a client</extracomment>
        <translation>Zona lumbar profunda, costado</translation>
    </message>
    <message>
        <source>Superficial, below rib 12</source>
        <extracomment>Quadratus lumborum, where site 1 lies</extracomment>
        <translation>Superficial, debajo de la costilla 12</translation>
    </message>
    <message>
        <source>Superficial, just above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 2 lies</extracomment>
        <translation>Superficial, justo por encima de la cresta ilíaca</translation>
    </message>
    <message>
        <source>Deep, near the transverse process of L3</source>
        <extracomment>Quadratus lumborum, where site 3 lies</extracomment>
        <translation>Profundo, cerca de la apófisis transversa de L3</translation>
    </message>
    <message>
        <source>Deep, at L4–L5 above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 4 lies</extracomment>
        <translation>Profundo, en L4–L5, por encima de la cresta ilíaca</translation>
    </message>
    <message>
        <source>1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock.</source>
        <extracomment>Quadratus lumborum, where it sends pain, by site</extracomment>
        <translation>1: cresta ilíaca, ingle, bajo vientre. 2: sobre todo trocánter mayor, cara externa del muslo. 3: sobre todo articulación sacroilíaca. 4: sobre todo parte baja del glúteo.</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <extracomment>muscle (M. supraspinatus), on the screen</extracomment>
        <translation>Supraespinoso</translation>
    </message>
    <message>
        <source>Top of the shoulder blade</source>
        <extracomment>Supraspinatus, in words for a client</extracomment>
        <translation>Parte alta del omóplato</translation>
    </message>
    <message>
        <source>Inner part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 1 lies</extracomment>
        <translation>Parte interna de la fosa por encima de la espina de la escápula</translation>
    </message>
    <message>
        <source>Outer part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 2 lies</extracomment>
        <translation>Parte externa de la fosa por encima de la espina de la escápula</translation>
    </message>
    <message>
        <source>At the tendon</source>
        <extracomment>Supraspinatus, where site 3 lies</extracomment>
        <translation>En el tendón</translation>
    </message>
    <message>
        <source>Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm.</source>
        <extracomment>Supraspinatus, where it sends pain, by site</extracomment>
        <translation>Sobre todo dolor en la mitad del deltoides; a veces cara externa del codo, brazo.</translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <extracomment>muscle (M. infraspinatus), on the screen</extracomment>
        <translation>Infraespinoso</translation>
    </message>
    <message>
        <source>On the shoulder blade</source>
        <extracomment>Infraspinatus, in words for a client</extracomment>
        <translation>Sobre el omóplato</translation>
    </message>
    <message>
        <source>Below the scapular spine, near its inner end</source>
        <extracomment>Infraspinatus, where site 1 lies</extracomment>
        <translation>Debajo de la espina de la escápula, cerca de su extremo interno</translation>
    </message>
    <message>
        <source>Below the scapular spine, further out</source>
        <extracomment>Infraspinatus, where site 2 lies</extracomment>
        <translation>Debajo de la espina de la escápula, más hacia fuera</translation>
    </message>
    <message>
        <source>Near the inner border of the shoulder blade</source>
        <extracomment>Infraspinatus, where site 3 lies</extracomment>
        <translation>Cerca del borde interno de la escápula</translation>
    </message>
    <message>
        <source>1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade.</source>
        <extracomment>Infraspinatus, where it sends pain, by site</extracomment>
        <translation>1–2: sobre todo en profundidad en la parte anterior del hombro; a veces cara anterior y externa del brazo, lado del pulgar de la mano. 3: borde interno de la escápula.</translation>
    </message>
    <message>
        <source>Teres minor</source>
        <extracomment>muscle (M. teres minor), on the screen</extracomment>
        <translation>Redondo menor</translation>
    </message>
    <message>
        <source>Outer edge of the shoulder blade</source>
        <extracomment>Teres minor, in words for a client</extracomment>
        <translation>Borde externo del omóplato</translation>
    </message>
    <message>
        <source>Outer border of the shoulder blade, between infraspinatus and teres major</source>
        <extracomment>Teres minor, where site a lies</extracomment>
        <translation>Borde externo de la escápula, entre el infraespinoso y el redondo mayor</translation>
    </message>
    <message>
        <source>Mainly a fist-sized patch at the back of the deltoid.</source>
        <extracomment>Teres minor, where it sends pain, by site</extracomment>
        <translation>Sobre todo una zona del tamaño de un puño en la parte posterior del deltoides.</translation>
    </message>
    <message>
        <source>Teres major</source>
        <extracomment>muscle (M. teres major), on the screen</extracomment>
        <translation>Redondo mayor</translation>
    </message>
    <message>
        <source>Lower shoulder blade to armpit</source>
        <extracomment>Teres major, in words for a client</extracomment>
        <translation>De la parte baja del omóplato a la axila</translation>
    </message>
    <message>
        <source>Near the lower angle of the shoulder blade</source>
        <extracomment>Teres major, where site 1 lies</extracomment>
        <translation>Cerca del ángulo inferior de la escápula</translation>
    </message>
    <message>
        <source>In the rear fold of the armpit</source>
        <extracomment>Teres major, where site 2 lies</extracomment>
        <translation>En el pliegue posterior de la axila</translation>
    </message>
    <message>
        <source>Mainly back of the deltoid; sometimes back of the forearm.</source>
        <extracomment>Teres major, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte posterior del deltoides; a veces cara posterior del antebrazo.</translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <extracomment>muscle (M. subscapularis), on the screen</extracomment>
        <translation>Subescapular</translation>
    </message>
    <message>
        <source>Armpit, under the shoulder blade</source>
        <extracomment>Subscapularis, in words for a client</extracomment>
        <translation>Axila, debajo del omóplato</translation>
    </message>
    <message>
        <source>Through the armpit, on the front of the shoulder blade, outer edge</source>
        <extracomment>Subscapularis, where site 1 lies</extracomment>
        <translation>A través de la axila, en la cara anterior de la escápula, borde externo</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist.</source>
        <extracomment>Subscapularis, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte posterior del hombro; a veces escápula, cara posterior del brazo, una banda alrededor de la muñeca.</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars clavicularis), on the screen</extracomment>
        <translation>Deltoides anterior</translation>
    </message>
    <message>
        <source>Front of the shoulder</source>
        <extracomment>Anterior deltoid, in words for a client</extracomment>
        <translation>Parte anterior del hombro</translation>
    </message>
    <message>
        <source>Front third, below the outer collarbone</source>
        <extracomment>Anterior deltoid, where site a lies</extracomment>
        <translation>Tercio anterior, debajo de la parte externa de la clavícula</translation>
    </message>
    <message>
        <source>Mainly front and side of the shoulder (local).</source>
        <extracomment>Anterior deltoid, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte anterior y lateral del hombro (local).</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <extracomment>muscle (M. deltoideus, pars acromialis), on the screen</extracomment>
        <translation>Deltoides medio</translation>
    </message>
    <message>
        <source>Side of the shoulder</source>
        <extracomment>Middle deltoid, in words for a client</extracomment>
        <translation>Lado del hombro</translation>
    </message>
    <message>
        <source>Middle of the muscle belly, below the acromion (several)</source>
        <extracomment>Middle deltoid, where site a lies</extracomment>
        <translation>Mitad del vientre muscular, debajo del acromion (varios)</translation>
    </message>
    <message>
        <source>Mainly local, side of the shoulder.</source>
        <extracomment>Middle deltoid, where it sends pain, by site</extracomment>
        <translation>Sobre todo local, lado del hombro.</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars spinalis scapularis), on the screen</extracomment>
        <translation>Deltoides posterior</translation>
    </message>
    <message>
        <source>Back of the shoulder</source>
        <extracomment>Posterior deltoid, in words for a client</extracomment>
        <translation>Parte posterior del hombro</translation>
    </message>
    <message>
        <source>Back third, below the scapular spine</source>
        <extracomment>Posterior deltoid, where site a lies</extracomment>
        <translation>Tercio posterior, debajo de la espina de la escápula</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder (local).</source>
        <extracomment>Posterior deltoid, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte posterior del hombro (local).</translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <extracomment>muscle (M. pectoralis major), on the screen</extracomment>
        <translation>Pectoral mayor</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Pectoralis major, in words for a client</extracomment>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Clavicular part</source>
        <extracomment>Pectoralis major, where site a lies</extracomment>
        <translation>Porción clavicular</translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <extracomment>Pectoralis major, where site b lies</extracomment>
        <translation>Mitad de la porción esternal</translation>
    </message>
    <message>
        <source>Outer free edge</source>
        <extracomment>Pectoralis major, where site c lies</extracomment>
        <translation>Borde libre externo</translation>
    </message>
    <message>
        <source>Beside the breastbone</source>
        <extracomment>Pectoralis major, where site d lies</extracomment>
        <translation>Junto al esternón</translation>
    </message>
    <message>
        <source>Between ribs 5 and 6, on the right only (the “arrhythmia” point)</source>
        <extracomment>Pectoralis major, where site e lies</extracomment>
        <translation>Entre las costillas 5 y 6, solo a la derecha (el punto de la “arritmia”)</translation>
    </message>
    <message>
        <source>a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first.</source>
        <extracomment>Pectoralis major, where it sends pain, by site</extracomment>
        <translation>a: parte anterior del hombro. b: pecho, cara interna del brazo hasta el anular y el meñique. c: mama. d: esternón. Descartar primero el corazón.</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <extracomment>muscle (M. pectoralis minor), on the screen</extracomment>
        <translation>Pectoral menor</translation>
    </message>
    <message>
        <source>Deep upper chest</source>
        <extracomment>Pectoralis minor, in words for a client</extracomment>
        <translation>Parte alta y profunda del pecho</translation>
    </message>
    <message>
        <source>Near the coracoid</source>
        <extracomment>Pectoralis minor, where site 1 lies</extracomment>
        <translation>Cerca de la apófisis coracoides</translation>
    </message>
    <message>
        <source>Near rib 4</source>
        <extracomment>Pectoralis minor, where site 2 lies</extracomment>
        <translation>Cerca de la costilla 4</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side.</source>
        <extracomment>Pectoralis minor, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte anterior del hombro, pecho; a veces cara interna del brazo hasta los tres dedos del lado del meñique.</translation>
    </message>
    <message>
        <source>Subclavius</source>
        <extracomment>muscle (M. subclavius), on the screen</extracomment>
        <translation>Subclavio</translation>
    </message>
    <message>
        <source>Under the collarbone</source>
        <extracomment>Subclavius, in words for a client</extracomment>
        <translation>Debajo de la clavícula</translation>
    </message>
    <message>
        <source>Under the inner collarbone</source>
        <extracomment>Subclavius, where site a lies</extracomment>
        <translation>Debajo de la parte interna de la clavícula</translation>
    </message>
    <message>
        <source>Front of the arm, thumb side of forearm and hand.</source>
        <extracomment>Subclavius, where it sends pain, by site</extracomment>
        <translation>Cara anterior del brazo, lado del pulgar del antebrazo y la mano.</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <extracomment>muscle (M. serratus anterior), on the screen</extracomment>
        <translation>Serrato anterior</translation>
    </message>
    <message>
        <source>Side of the ribs</source>
        <extracomment>Serratus anterior, in words for a client</extracomment>
        <translation>Lado de las costillas</translation>
    </message>
    <message>
        <source>Mid-axillary line at ribs 5–6 (any slip)</source>
        <extracomment>Serratus anterior, where site a lies</extracomment>
        <translation>Línea axilar media a la altura de las costillas 5–6 (cualquier digitación)</translation>
    </message>
    <message>
        <source>Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath.</source>
        <extracomment>Serratus anterior, where it sends pain, by site</extracomment>
        <translation>Sobre todo lado del pecho, ángulo inferior de la escápula; a veces cara interna del brazo hasta el anular y el meñique; falta de aire.</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <extracomment>muscle (M. rectus abdominis), on the screen</extracomment>
        <translation>Recto del abdomen</translation>
    </message>
    <message>
        <source>Front of the belly</source>
        <extracomment>Rectus abdominis, in words for a client</extracomment>
        <translation>Parte anterior del vientre</translation>
    </message>
    <message>
        <source>Upper, by the margin of the ribs</source>
        <extracomment>Rectus abdominis, where site 1 lies</extracomment>
        <translation>Arriba, junto al reborde costal</translation>
    </message>
    <message>
        <source>Beside the navel</source>
        <extracomment>Rectus abdominis, where site 2 lies</extracomment>
        <translation>Junto al ombligo</translation>
    </message>
    <message>
        <source>Just above the pubis</source>
        <extracomment>Rectus abdominis, where site 3 lies</extracomment>
        <translation>Justo por encima del pubis</translation>
    </message>
    <message>
        <source>1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum.</source>
        <extracomment>Rectus abdominis, where it sends pain, by site</extracomment>
        <translation>1: sobre todo una banda a través de la mitad de la espalda. 2: dolor de vientre como un cólico. 3: sobre todo una banda a través de la zona lumbar y el sacro.</translation>
    </message>
    <message>
        <source>External oblique</source>
        <extracomment>muscle (M. obliquus externus abdominis), on the screen</extracomment>
        <translation>Oblicuo externo</translation>
    </message>
    <message>
        <source>Side of the belly</source>
        <extracomment>External oblique, in words for a client</extracomment>
        <translation>Lado del vientre</translation>
    </message>
    <message>
        <source>Over the lower front ribs</source>
        <extracomment>External oblique, where site a lies</extracomment>
        <translation>Sobre las costillas inferiores, por delante</translation>
    </message>
    <message>
        <source>Lower side wall</source>
        <extracomment>External oblique, where site b lies</extracomment>
        <translation>Parte baja de la pared lateral</translation>
    </message>
    <message>
        <source>a: like heartburn. b: groin, across the belly.</source>
        <extracomment>External oblique, where it sends pain, by site</extracomment>
        <translation>a: como acidez de estómago. b: ingle, a través del vientre.</translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <extracomment>muscle (M. obliquus internus abdominis), on the screen</extracomment>
        <translation>Oblicuo interno</translation>
    </message>
    <message>
        <source>Belly, inside the hip bone</source>
        <extracomment>Internal oblique, in words for a client</extracomment>
        <translation>Vientre, por dentro del hueso de la cadera</translation>
    </message>
    <message>
        <source>Along the inner front iliac crest</source>
        <extracomment>Internal oblique, where site a lies</extracomment>
        <translation>A lo largo de la cara interna de la cresta ilíaca anterior</translation>
    </message>
    <message>
        <source>Groin, lower belly.</source>
        <extracomment>Internal oblique, where it sends pain, by site</extracomment>
        <translation>Ingle, bajo vientre.</translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <extracomment>muscle (M. biceps brachii), on the screen</extracomment>
        <translation>Bíceps braquial</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <extracomment>Biceps brachii, in words for a client</extracomment>
        <translation>Cara anterior del brazo</translation>
    </message>
    <message>
        <source>Lower third, short head</source>
        <extracomment>Biceps brachii, where site a lies</extracomment>
        <translation>Tercio inferior, cabeza corta</translation>
    </message>
    <message>
        <source>Lower third, long head</source>
        <extracomment>Biceps brachii, where site b lies</extracomment>
        <translation>Tercio inferior, cabeza larga</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes crease of the elbow.</source>
        <extracomment>Biceps brachii, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte anterior del hombro; a veces pliegue del codo.</translation>
    </message>
    <message>
        <source>Brachialis</source>
        <extracomment>muscle (M. brachialis), on the screen</extracomment>
        <translation>Braquial</translation>
    </message>
    <message>
        <source>Deep upper arm, above the elbow</source>
        <extracomment>Brachialis, in words for a client</extracomment>
        <translation>Brazo profundo, por encima del codo</translation>
    </message>
    <message>
        <source>Lower half, outer edge under the biceps; others lie higher</source>
        <extracomment>Brachialis, where site a lies</extracomment>
        <translation>Mitad inferior, borde externo bajo el bíceps; otros están más arriba</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes crease of the elbow.</source>
        <extracomment>Brachialis, where it sends pain, by site</extracomment>
        <translation>Sobre todo base del pulgar; a veces pliegue del codo.</translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <extracomment>muscle (M. coracobrachialis), on the screen</extracomment>
        <translation>Coracobraquial</translation>
    </message>
    <message>
        <source>Inner upper arm, near the armpit</source>
        <extracomment>Coracobrachialis, in words for a client</extracomment>
        <translation>Cara interna del brazo, cerca de la axila</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes back of the arm down to the hand.</source>
        <extracomment>Coracobrachialis, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte anterior del hombro; a veces cara posterior del brazo hasta la mano.</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <extracomment>muscle (M. triceps brachii), on the screen</extracomment>
        <translation>Tríceps braquial</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <extracomment>Triceps brachii, in words for a client</extracomment>
        <translation>Cara posterior del brazo</translation>
    </message>
    <message>
        <source>Long head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 1 lies</extracomment>
        <translation>Cabeza larga, mitad del vientre</translation>
    </message>
    <message>
        <source>Medial head, outer edge, 4–6 cm above the outer elbow</source>
        <extracomment>Triceps brachii, where site 2 lies</extracomment>
        <translation>Cabeza medial, borde externo, 4–6 cm por encima de la cara externa del codo</translation>
    </message>
    <message>
        <source>Lateral head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 3 lies</extracomment>
        <translation>Cabeza lateral, mitad del vientre</translation>
    </message>
    <message>
        <source>Just above the point of the elbow</source>
        <extracomment>Triceps brachii, where site 4 lies</extracomment>
        <translation>Justo por encima de la punta del codo</translation>
    </message>
    <message>
        <source>Medial head, inner edge</source>
        <extracomment>Triceps brachii, where site 5 lies</extracomment>
        <translation>Cabeza medial, borde interno</translation>
    </message>
    <message>
        <source>1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow.</source>
        <extracomment>Triceps brachii, where it sends pain, by site</extracomment>
        <translation>1: cara posterior del brazo y del hombro. 2: cara externa del codo. 3: cara posterior del brazo, anular y meñique. 4: punta del codo. 5: cara interna del codo.</translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <extracomment>muscle (M. brachioradialis), on the screen</extracomment>
        <translation>Braquiorradial</translation>
    </message>
    <message>
        <source>Forearm, thumb side</source>
        <extracomment>Brachioradialis, in words for a client</extracomment>
        <translation>Antebrazo, lado del pulgar</translation>
    </message>
    <message>
        <source>Bulge on the thumb side, just below the elbow</source>
        <extracomment>Brachioradialis, where site a lies</extracomment>
        <translation>Relieve del lado del pulgar, justo por debajo del codo</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb; sometimes forearm.</source>
        <extracomment>Brachioradialis, where it sends pain, by site</extracomment>
        <translation>Sobre todo cara externa del codo, pliegue entre pulgar e índice; a veces antebrazo.</translation>
    </message>
    <message>
        <source>Supinator</source>
        <extracomment>muscle (M. supinator), on the screen</extracomment>
        <translation>Supinador</translation>
    </message>
    <message>
        <source>Deep forearm, near the elbow</source>
        <extracomment>Supinator, in words for a client</extracomment>
        <translation>Antebrazo profundo, cerca del codo</translation>
    </message>
    <message>
        <source>Outside the biceps tendon, over the upper radius</source>
        <extracomment>Supinator, where site a lies</extracomment>
        <translation>Por fuera del tendón del bíceps, sobre la parte alta del radio</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb.</source>
        <extracomment>Supinator, where it sends pain, by site</extracomment>
        <translation>Sobre todo cara externa del codo, pliegue entre pulgar e índice.</translation>
    </message>
    <message>
        <source>Wrist extensors</source>
        <extracomment>muscle (Mm. extensores carpi radialis longus/brevis, ulnaris), on the screen</extracomment>
        <translation>Extensores de la muñeca</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the wrist</source>
        <extracomment>Wrist extensors, in words for a client</extracomment>
        <translation>Cara posterior del antebrazo, hacia la muñeca</translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus, 2–3 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site a lies</extracomment>
        <translation>Extensor radial largo del carpo, 2–3 cm por debajo de la cara externa del codo</translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis, 5–6 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site b lies</extracomment>
        <translation>Extensor radial corto del carpo, 5–6 cm por debajo de la cara externa del codo</translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site c lies</extracomment>
        <translation>Extensor cubital del carpo, borde cubital, 7–8 cm por debajo de la cara externa del codo</translation>
    </message>
    <message>
        <source>a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist.</source>
        <extracomment>Wrist extensors, where it sends pain, by site</extracomment>
        <translation>a: cara externa del codo, dorso del pliegue entre pulgar e índice. b: dorso de la mano y de la muñeca. c: lado del meñique de la muñeca.</translation>
    </message>
    <message>
        <source>Finger extensors</source>
        <extracomment>muscle (M. extensor digitorum), on the screen</extracomment>
        <translation>Extensores de los dedos</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the fingers</source>
        <extracomment>Finger extensors, in words for a client</extracomment>
        <translation>Cara posterior del antebrazo, hacia los dedos</translation>
    </message>
    <message>
        <source>Middle-finger slip, 3–4 cm below the head of the radius</source>
        <extracomment>Finger extensors, where site a lies</extracomment>
        <translation>Fascículo del dedo medio, 3–4 cm por debajo de la cabeza del radio</translation>
    </message>
    <message>
        <source>Slips of the ring and little finger</source>
        <extracomment>Finger extensors, where site b lies</extracomment>
        <translation>Fascículos del anular y del meñique</translation>
    </message>
    <message>
        <source>Down to the back of that finger; sometimes outer elbow.</source>
        <extracomment>Finger extensors, where it sends pain, by site</extracomment>
        <translation>Baja hasta el dorso de ese dedo; a veces cara externa del codo.</translation>
    </message>
    <message>
        <source>Wrist flexors</source>
        <extracomment>muscle (Mm. flexores carpi radialis et ulnaris), on the screen</extracomment>
        <translation>Flexores de la muñeca</translation>
    </message>
    <message>
        <source>Inner forearm, toward the wrist</source>
        <extracomment>Wrist flexors, in words for a client</extracomment>
        <translation>Cara interna del antebrazo, hacia la muñeca</translation>
    </message>
    <message>
        <source>Flexor carpi radialis, upper third of the belly</source>
        <extracomment>Wrist flexors, where site a lies</extracomment>
        <translation>Flexor radial del carpo, tercio superior del vientre</translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris, upper third of the belly</source>
        <extracomment>Wrist flexors, where site b lies</extracomment>
        <translation>Flexor cubital del carpo, tercio superior del vientre</translation>
    </message>
    <message>
        <source>a: palm side of the wrist, thumb side. b: little-finger side of the wrist.</source>
        <extracomment>Wrist flexors, where it sends pain, by site</extracomment>
        <translation>a: cara palmar de la muñeca, lado del pulgar. b: lado del meñique de la muñeca.</translation>
    </message>
    <message>
        <source>Finger flexors</source>
        <extracomment>muscle (Mm. flexores digitorum superficialis, profundus), on the screen</extracomment>
        <translation>Flexores de los dedos</translation>
    </message>
    <message>
        <source>Inner forearm, toward the fingers</source>
        <extracomment>Finger flexors, in words for a client</extracomment>
        <translation>Cara interna del antebrazo, hacia los dedos</translation>
    </message>
    <message>
        <source>Upper third</source>
        <extracomment>Finger flexors, where site a lies</extracomment>
        <translation>Tercio superior</translation>
    </message>
    <message>
        <source>Palm side of the same finger.</source>
        <extracomment>Finger flexors, where it sends pain, by site</extracomment>
        <translation>Cara palmar del mismo dedo.</translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <extracomment>muscle (M. pronator teres), on the screen</extracomment>
        <translation>Pronador redondo</translation>
    </message>
    <message>
        <source>Inner forearm, at the elbow crease</source>
        <extracomment>Pronator teres, in words for a client</extracomment>
        <translation>Cara interna del antebrazo, en el pliegue del codo</translation>
    </message>
    <message>
        <source>Inside the elbow crease</source>
        <extracomment>Pronator teres, where site a lies</extracomment>
        <translation>Por dentro del pliegue del codo</translation>
    </message>
    <message>
        <source>Mainly palm side of the wrist, thumb side of the forearm.</source>
        <extracomment>Pronator teres, where it sends pain, by site</extracomment>
        <translation>Sobre todo cara palmar de la muñeca, lado del pulgar del antebrazo.</translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <extracomment>muscle (M. palmaris longus), on the screen</extracomment>
        <translation>Palmar largo</translation>
    </message>
    <message>
        <source>Inner forearm, middle</source>
        <extracomment>Palmaris longus, in words for a client</extracomment>
        <translation>Cara interna del antebrazo, en medio</translation>
    </message>
    <message>
        <source>Upper to middle belly</source>
        <extracomment>Palmaris longus, where site a lies</extracomment>
        <translation>Parte superior y media del vientre</translation>
    </message>
    <message>
        <source>Mainly prickling in the centre of the palm.</source>
        <extracomment>Palmaris longus, where it sends pain, by site</extracomment>
        <translation>Sobre todo hormigueo punzante en el centro de la palma.</translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <extracomment>muscle (M. adductor pollicis), on the screen</extracomment>
        <translation>Aductor del pulgar</translation>
    </message>
    <message>
        <source>Between thumb and index finger</source>
        <extracomment>Adductor pollicis, in words for a client</extracomment>
        <translation>Entre el pulgar y el índice</translation>
    </message>
    <message>
        <source>Web of the thumb</source>
        <extracomment>Adductor pollicis, where site a lies</extracomment>
        <translation>Pliegue entre pulgar e índice</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes thumb, wrist.</source>
        <extracomment>Adductor pollicis, where it sends pain, by site</extracomment>
        <translation>Sobre todo base del pulgar; a veces pulgar, muñeca.</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <extracomment>muscle (M. gluteus maximus), on the screen</extracomment>
        <translation>Glúteo mayor</translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>Gluteus maximus, in words for a client</extracomment>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>Beside the sacrum</source>
        <extracomment>Gluteus maximus, where site 1 lies</extracomment>
        <translation>Junto al sacro</translation>
    </message>
    <message>
        <source>Just above the sit bone</source>
        <extracomment>Gluteus maximus, where site 2 lies</extracomment>
        <translation>Justo por encima del isquion</translation>
    </message>
    <message>
        <source>Lowest inner fibres, by the tailbone</source>
        <extracomment>Gluteus maximus, where site 3 lies</extracomment>
        <translation>Fibras internas más bajas, junto al coxis</translation>
    </message>
    <message>
        <source>1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone.</source>
        <extracomment>Gluteus maximus, where it sends pain, by site</extracomment>
        <translation>1: una media luna a lo largo del pliegue interglúteo, zona sacroilíaca. 2: todo el glúteo, sacro, debajo de la cresta ilíaca. 3: coxis.</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <extracomment>muscle (M. gluteus medius), on the screen</extracomment>
        <translation>Glúteo medio</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <extracomment>Gluteus medius, in words for a client</extracomment>
        <translation>Lado de la cadera</translation>
    </message>
    <message>
        <source>Rear, near the sacroiliac joint</source>
        <extracomment>Gluteus medius, where site 1 lies</extracomment>
        <translation>Atrás, cerca de la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>Below the middle of the iliac crest</source>
        <extracomment>Gluteus medius, where site 2 lies</extracomment>
        <translation>Debajo de la mitad de la cresta ilíaca</translation>
    </message>
    <message>
        <source>Front, behind the ASIS</source>
        <extracomment>Gluteus medius, where site 3 lies</extracomment>
        <translation>Delante, detrás de la EIAS</translation>
    </message>
    <message>
        <source>1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back.</source>
        <extracomment>Gluteus medius, where it sends pain, by site</extracomment>
        <translation>1: sobre todo cresta ilíaca, sacro, zona lumbar. 2: sobre todo mitad del glúteo, parte alta del muslo. 3: sobre todo a través del sacro y la zona lumbar.</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <extracomment>muscle (M. gluteus minimus), on the screen</extracomment>
        <translation>Glúteo menor</translation>
    </message>
    <message>
        <source>Deep side of the hip</source>
        <extracomment>Gluteus minimus, in words for a client</extracomment>
        <translation>Lado profundo de la cadera</translation>
    </message>
    <message>
        <source>Front part, between ASIS and trochanter</source>
        <extracomment>Gluteus minimus, where site 1 lies</extracomment>
        <translation>Porción anterior, entre la EIAS y el trocánter</translation>
    </message>
    <message>
        <source>Rear part, above the line of the piriformis (and more)</source>
        <extracomment>Gluteus minimus, where site 3 lies</extracomment>
        <translation>Porción posterior, por encima de la línea del piriforme (y más)</translation>
    </message>
    <message>
        <source>1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”).</source>
        <extracomment>Gluteus minimus, where it sends pain, by site</extracomment>
        <translation>1–2: sobre todo glúteo, cara externa del muslo y la pierna hasta el tobillo. 3: sobre todo glúteo, cara posterior del muslo y pantorrilla (“falsa ciática”).</translation>
    </message>
    <message>
        <source>Piriformis</source>
        <extracomment>muscle (M. piriformis), on the screen</extracomment>
        <translation>Piriforme</translation>
    </message>
    <message>
        <source>Deep buttock</source>
        <extracomment>Piriformis, in words for a client</extracomment>
        <translation>Glúteo profundo</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, outer third</source>
        <extracomment>Piriformis, where site 1 lies</extracomment>
        <translation>En la línea de la parte alta del sacro al trocánter, tercio externo</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, inner end near the sacrum</source>
        <extracomment>Piriformis, where site 2 lies</extracomment>
        <translation>En la línea de la parte alta del sacro al trocánter, extremo interno cerca del sacro</translation>
    </message>
    <message>
        <source>Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh.</source>
        <extracomment>Piriformis, where it sends pain, by site</extracomment>
        <translation>Sobre todo zona sacroilíaca, glúteo, parte posterior de la cadera; a veces dos tercios superiores de la cara posterior del muslo.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <extracomment>muscle (M. tensor fasciae latae), on the screen</extracomment>
        <translation>Tensor de la fascia lata</translation>
    </message>
    <message>
        <source>Front of the hip, outer side</source>
        <extracomment>Tensor fasciae latae, in words for a client</extracomment>
        <translation>Parte anterior de la cadera, lado externo</translation>
    </message>
    <message>
        <source>Just below and outside the ASIS</source>
        <extracomment>Tensor fasciae latae, where site a lies</extracomment>
        <translation>Justo por debajo y por fuera de la EIAS</translation>
    </message>
    <message>
        <source>Mainly front of the trochanter; sometimes outer thigh down to the knee.</source>
        <extracomment>Tensor fasciae latae, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte anterior del trocánter; a veces cara externa del muslo hasta la rodilla.</translation>
    </message>
    <message>
        <source>Iliopsoas</source>
        <extracomment>muscle (Mm. psoas major et iliacus), on the screen</extracomment>
        <translation>Iliopsoas</translation>
    </message>
    <message>
        <source>Deep belly to the front of the hip</source>
        <extracomment>Iliopsoas, in words for a client</extracomment>
        <translation>Del fondo del vientre a la parte anterior de la cadera</translation>
    </message>
    <message>
        <source>Outer wall of the femoral triangle</source>
        <extracomment>Iliopsoas, where site 1 lies</extracomment>
        <translation>Pared externa del triángulo femoral</translation>
    </message>
    <message>
        <source>Inside the iliac crest, behind the ASIS</source>
        <extracomment>Iliopsoas, where site 2 lies</extracomment>
        <translation>Por dentro de la cresta ilíaca, detrás de la EIAS</translation>
    </message>
    <message>
        <source>At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)</source>
        <extracomment>Iliopsoas, where site 3 lies</extracomment>
        <translation>En el borde externo del recto del abdomen, debajo del ombligo (cuidado: órganos, aorta)</translation>
    </message>
    <message>
        <source>Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh.</source>
        <extracomment>Iliopsoas, where it sends pain, by site</extracomment>
        <translation>Sobre todo una franja vertical junto a la columna lumbar; a veces parte anterior y alta del muslo.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <extracomment>muscle (M. rectus femoris), on the screen</extracomment>
        <translation>Recto femoral</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>Rectus femoris, in words for a client</extracomment>
        <translation>Cara anterior del muslo</translation>
    </message>
    <message>
        <source>High, a hand&apos;s width below the ASIS</source>
        <extracomment>Rectus femoris, where site a lies</extracomment>
        <translation>Arriba, a un ancho de mano por debajo de la EIAS</translation>
    </message>
    <message>
        <source>Mainly deep in the front of the knee, kneecap.</source>
        <extracomment>Rectus femoris, where it sends pain, by site</extracomment>
        <translation>Sobre todo en profundidad en la parte anterior de la rodilla, rótula.</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <extracomment>muscle (M. vastus medialis), on the screen</extracomment>
        <translation>Vasto medial</translation>
    </message>
    <message>
        <source>Front of the thigh, inner side</source>
        <extracomment>Vastus medialis, in words for a client</extracomment>
        <translation>Cara anterior del muslo, lado interno</translation>
    </message>
    <message>
        <source>Low, above the inner knee</source>
        <extracomment>Vastus medialis, where site 1 lies</extracomment>
        <translation>Abajo, por encima de la cara interna de la rodilla</translation>
    </message>
    <message>
        <source>Mid-thigh, inner edge</source>
        <extracomment>Vastus medialis, where site 2 lies</extracomment>
        <translation>Mitad del muslo, borde interno</translation>
    </message>
    <message>
        <source>1: mainly front and inner side of the knee. 2: inner thigh.</source>
        <extracomment>Vastus medialis, where it sends pain, by site</extracomment>
        <translation>1: sobre todo cara anterior e interna de la rodilla. 2: cara interna del muslo.</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <extracomment>muscle (M. vastus intermedius), on the screen</extracomment>
        <translation>Vasto intermedio</translation>
    </message>
    <message>
        <source>Deep front of the thigh</source>
        <extracomment>Vastus intermedius, in words for a client</extracomment>
        <translation>Parte anterior profunda del muslo</translation>
    </message>
    <message>
        <source>Upper thigh, under the rectus femoris</source>
        <extracomment>Vastus intermedius, where site a lies</extracomment>
        <translation>Parte alta del muslo, bajo el recto femoral</translation>
    </message>
    <message>
        <source>Front of the thigh.</source>
        <extracomment>Vastus intermedius, where it sends pain, by site</extracomment>
        <translation>Cara anterior del muslo.</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <extracomment>muscle (M. vastus lateralis), on the screen</extracomment>
        <translation>Vasto lateral</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <extracomment>Vastus lateralis, in words for a client</extracomment>
        <translation>Cara externa del muslo</translation>
    </message>
    <message>
        <source>Low in front, above the outer kneecap</source>
        <extracomment>Vastus lateralis, where site 1 lies</extracomment>
        <translation>Abajo y delante, por encima del borde externo de la rótula</translation>
    </message>
    <message>
        <source>Low, back edge</source>
        <extracomment>Vastus lateralis, where site 2 lies</extracomment>
        <translation>Abajo, borde posterior</translation>
    </message>
    <message>
        <source>Middle, back edge</source>
        <extracomment>Vastus lateralis, where site 3 lies</extracomment>
        <translation>En medio, borde posterior</translation>
    </message>
    <message>
        <source>Middle, side</source>
        <extracomment>Vastus lateralis, where site 4 lies</extracomment>
        <translation>En medio, lado</translation>
    </message>
    <message>
        <source>High, below the trochanter</source>
        <extracomment>Vastus lateralis, where site 5 lies</extracomment>
        <translation>Arriba, por debajo del trocánter</translation>
    </message>
    <message>
        <source>1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh.</source>
        <extracomment>Vastus lateralis, where it sends pain, by site</extracomment>
        <translation>1: borde externo de la rótula. 2–3: cara externa de la rodilla y del muslo. 4–5: sobre todo la cara externa completa del muslo.</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <extracomment>muscle (M. sartorius), on the screen</extracomment>
        <translation>Sartorio</translation>
    </message>
    <message>
        <source>Across the thigh, hip to inner knee</source>
        <extracomment>Sartorius, in words for a client</extracomment>
        <translation>A través del muslo, de la cadera a la cara interna de la rodilla</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Sartorius, where site 1 lies</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>Sartorius, where site 2 lies</extracomment>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Sartorius, where site 3 lies</extracomment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Tingling at the front and inner thigh, inner knee.</source>
        <extracomment>Sartorius, where it sends pain, by site</extracomment>
        <translation>Hormigueo en la cara anterior e interna del muslo, cara interna de la rodilla.</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <extracomment>muscle (M. biceps femoris), on the screen</extracomment>
        <translation>Bíceps femoral</translation>
    </message>
    <message>
        <source>Back of the thigh, outer side</source>
        <extracomment>Biceps femoris, in words for a client</extracomment>
        <translation>Cara posterior del muslo, lado externo</translation>
    </message>
    <message>
        <source>Lower half, long head</source>
        <extracomment>Biceps femoris, where site a lies</extracomment>
        <translation>Mitad inferior, cabeza larga</translation>
    </message>
    <message>
        <source>Lower half, short head</source>
        <extracomment>Biceps femoris, where site b lies</extracomment>
        <translation>Mitad inferior, cabeza corta</translation>
    </message>
    <message>
        <source>Mainly back of the knee; sometimes back of the thigh, upper calf.</source>
        <extracomment>Biceps femoris, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte posterior de la rodilla; a veces cara posterior del muslo, parte alta de la pantorrilla.</translation>
    </message>
    <message>
        <source>Semitendinosus and semimembranosus</source>
        <extracomment>muscle (Mm. semitendinosus, semimembranosus), on the screen</extracomment>
        <translation>Semitendinoso y semimembranoso</translation>
    </message>
    <message>
        <source>Back of the thigh, inner side</source>
        <extracomment>Semitendinosus and semimembranosus, in words for a client</extracomment>
        <translation>Cara posterior del muslo, lado interno</translation>
    </message>
    <message>
        <source>Middle to lower inner back of the thigh</source>
        <extracomment>Semitendinosus and semimembranosus, where site a lies</extracomment>
        <translation>Parte media e inferior de la cara posterior del muslo, lado interno</translation>
    </message>
    <message>
        <source>Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf.</source>
        <extracomment>Semitendinosus and semimembranosus, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte baja del glúteo y pliegue glúteo, cara posterior del muslo; a veces cara interna de la pantorrilla.</translation>
    </message>
    <message>
        <source>Adductor longus and brevis</source>
        <extracomment>muscle (Mm. adductores longus, brevis), on the screen</extracomment>
        <translation>Aductor largo y aductor corto</translation>
    </message>
    <message>
        <source>Inner thigh, near the groin</source>
        <extracomment>Adductor longus and brevis, in words for a client</extracomment>
        <translation>Cara interna del muslo, cerca de la ingle</translation>
    </message>
    <message>
        <source>4–5 cm below the pubic tubercle</source>
        <extracomment>Adductor longus and brevis, where site a lies</extracomment>
        <translation>4–5 cm por debajo del tubérculo del pubis</translation>
    </message>
    <message>
        <source>Mainly groin, front and inner side of the knee; sometimes shin.</source>
        <extracomment>Adductor longus and brevis, where it sends pain, by site</extracomment>
        <translation>Sobre todo ingle, cara anterior e interna de la rodilla; a veces espinilla.</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <extracomment>muscle (M. adductor magnus), on the screen</extracomment>
        <translation>Aductor mayor</translation>
    </message>
    <message>
        <source>Deep inner thigh</source>
        <extracomment>Adductor magnus, in words for a client</extracomment>
        <translation>Parte interna profunda del muslo</translation>
    </message>
    <message>
        <source>Mid inner thigh</source>
        <extracomment>Adductor magnus, where site 1 lies</extracomment>
        <translation>Mitad de la cara interna del muslo</translation>
    </message>
    <message>
        <source>High, near the sit bone</source>
        <extracomment>Adductor magnus, where site 2 lies</extracomment>
        <translation>Arriba, cerca del isquion</translation>
    </message>
    <message>
        <source>1: groin to inner knee. 2: deep in the pelvis.</source>
        <extracomment>Adductor magnus, where it sends pain, by site</extracomment>
        <translation>1: de la ingle a la cara interna de la rodilla. 2: en lo profundo de la pelvis.</translation>
    </message>
    <message>
        <source>Pectineus</source>
        <extracomment>muscle (M. pectineus), on the screen</extracomment>
        <translation>Pectíneo</translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>Pectineus, in words for a client</extracomment>
        <translation>Ingle</translation>
    </message>
    <message>
        <source>Below the crease of the groin (femoral vessels: avoid)</source>
        <extracomment>Pectineus, where site a lies</extracomment>
        <translation>Debajo del pliegue de la ingle (vasos femorales: evitar)</translation>
    </message>
    <message>
        <source>Mainly deep in the groin.</source>
        <extracomment>Pectineus, where it sends pain, by site</extracomment>
        <translation>Sobre todo en profundidad en la ingle.</translation>
    </message>
    <message>
        <source>Gracilis</source>
        <extracomment>muscle (M. gracilis), on the screen</extracomment>
        <translation>Grácil</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <extracomment>Gracilis, in words for a client</extracomment>
        <translation>Cara interna del muslo</translation>
    </message>
    <message>
        <source>Hot, stinging inner thigh.</source>
        <extracomment>Gracilis, where it sends pain, by site</extracomment>
        <translation>Ardor y escozor en la cara interna del muslo.</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <extracomment>muscle (M. gastrocnemius), on the screen</extracomment>
        <translation>Gastrocnemio</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>Gastrocnemius, in words for a client</extracomment>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>Inner head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 1 lies</extracomment>
        <translation>Cabeza interna, mitad del vientre</translation>
    </message>
    <message>
        <source>Outer head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 2 lies</extracomment>
        <translation>Cabeza externa, mitad del vientre</translation>
    </message>
    <message>
        <source>Inner head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 3 lies</extracomment>
        <translation>Cabeza interna, cerca del pliegue de la rodilla</translation>
    </message>
    <message>
        <source>Outer head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 4 lies</extracomment>
        <translation>Cabeza externa, cerca del pliegue de la rodilla</translation>
    </message>
    <message>
        <source>1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee.</source>
        <extracomment>Gastrocnemius, where it sends pain, by site</extracomment>
        <translation>1: sobre todo arco del pie, pantorrilla. 2: local. 3–4: sobre todo parte posterior de la rodilla.</translation>
    </message>
    <message>
        <source>Soleus</source>
        <extracomment>muscle (M. soleus), on the screen</extracomment>
        <translation>Sóleo</translation>
    </message>
    <message>
        <source>Calf, deeper layer</source>
        <extracomment>Soleus, in words for a client</extracomment>
        <translation>Pantorrilla, capa más profunda</translation>
    </message>
    <message>
        <source>Low, inner side, above the start of the Achilles tendon</source>
        <extracomment>Soleus, where site 1 lies</extracomment>
        <translation>Abajo, lado interno, por encima del inicio del tendón de Aquiles</translation>
    </message>
    <message>
        <source>High, outer side, below the head of the fibula</source>
        <extracomment>Soleus, where site 2 lies</extracomment>
        <translation>Arriba, lado externo, por debajo de la cabeza del peroné</translation>
    </message>
    <message>
        <source>Between points 1 and 2</source>
        <extracomment>Soleus, where site 3 lies</extracomment>
        <translation>Entre los puntos 1 y 2</translation>
    </message>
    <message>
        <source>1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side.</source>
        <extracomment>Soleus, where it sends pain, by site</extracomment>
        <translation>1: sobre todo talón, tendón de Aquiles. 2: pantorrilla. 3: sobre todo articulación sacroilíaca del mismo lado.</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <extracomment>muscle (M. popliteus), on the screen</extracomment>
        <translation>Poplíteo</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <extracomment>Popliteus, in words for a client</extracomment>
        <translation>Detrás de la rodilla</translation>
    </message>
    <message>
        <source>Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)</source>
        <extracomment>Popliteus, where site a lies</extracomment>
        <translation>Cara posterior de la parte alta de la tibia, debajo del pliegue de la rodilla (vasos: evitar la presión)</translation>
    </message>
    <message>
        <source>Mainly back of the knee.</source>
        <extracomment>Popliteus, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte posterior de la rodilla.</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <extracomment>muscle (M. tibialis anterior), on the screen</extracomment>
        <translation>Tibial anterior</translation>
    </message>
    <message>
        <source>Beside the shin bone</source>
        <extracomment>Tibialis anterior, in words for a client</extracomment>
        <translation>Junto a la espinilla</translation>
    </message>
    <message>
        <source>Upper third of the belly</source>
        <extracomment>Tibialis anterior, where site a lies</extracomment>
        <translation>Tercio superior del vientre</translation>
    </message>
    <message>
        <source>Mainly front and inner side of the ankle, top of the big toe.</source>
        <extracomment>Tibialis anterior, where it sends pain, by site</extracomment>
        <translation>Sobre todo cara anterior e interna del tobillo, dorso del dedo gordo.</translation>
    </message>
    <message>
        <source>Fibularis longus and brevis</source>
        <extracomment>muscle (Mm. fibulares longus, brevis), on the screen</extracomment>
        <translation>Peroneo largo y peroneo corto</translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <extracomment>Fibularis longus and brevis, in words for a client</extracomment>
        <translation>Cara externa de la pierna, bajo la rodilla</translation>
    </message>
    <message>
        <source>Longus: 2–4 cm below the head of the fibula</source>
        <extracomment>Fibularis longus and brevis, where site a lies</extracomment>
        <translation>Largo: 2–4 cm por debajo de la cabeza del peroné</translation>
    </message>
    <message>
        <source>Brevis: lower third</source>
        <extracomment>Fibularis longus and brevis, where site b lies</extracomment>
        <translation>Corto: tercio inferior</translation>
    </message>
    <message>
        <source>Mainly behind and below the outer ankle bone.</source>
        <extracomment>Fibularis longus and brevis, where it sends pain, by site</extracomment>
        <translation>Sobre todo detrás y debajo del tobillo externo.</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <extracomment>muscle (M. tibialis posterior), on the screen</extracomment>
        <translation>Tibial posterior</translation>
    </message>
    <message>
        <source>Deep calf, behind the shin bone</source>
        <extracomment>Tibialis posterior, in words for a client</extracomment>
        <translation>Pantorrilla profunda, detrás de la tibia</translation>
    </message>
    <message>
        <source>Deep in the upper calf</source>
        <extracomment>Tibialis posterior, where site a lies</extracomment>
        <translation>En profundidad, en la parte alta de la pantorrilla</translation>
    </message>
    <message>
        <source>Mainly Achilles tendon; sometimes heel, sole.</source>
        <extracomment>Tibialis posterior, where it sends pain, by site</extracomment>
        <translation>Sobre todo tendón de Aquiles; a veces talón, planta.</translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <extracomment>muscle (M. flexor digitorum longus), on the screen</extracomment>
        <translation>Flexor largo de los dedos (pie)</translation>
    </message>
    <message>
        <source>Deep inner side of the lower leg</source>
        <extracomment>Flexor digitorum longus, in words for a client</extracomment>
        <translation>Parte interna profunda de la pierna</translation>
    </message>
    <message>
        <source>Behind the inner edge of the shin bone, upper third</source>
        <extracomment>Flexor digitorum longus, where site a lies</extracomment>
        <translation>Detrás del borde interno de la tibia, tercio superior</translation>
    </message>
    <message>
        <source>Mainly sole, middle and front of the foot; sometimes inner ankle.</source>
        <extracomment>Flexor digitorum longus, where it sends pain, by site</extracomment>
        <translation>Sobre todo planta, parte media y anterior del pie; a veces tobillo interno.</translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <extracomment>muscle (M. abductor hallucis), on the screen</extracomment>
        <translation>Abductor del dedo gordo</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <extracomment>Abductor hallucis, in words for a client</extracomment>
        <translation>Borde interno del pie</translation>
    </message>
    <message>
        <source>Along the inner arch</source>
        <extracomment>Abductor hallucis, where site a lies</extracomment>
        <translation>A lo largo del arco interno</translation>
    </message>
    <message>
        <source>Mainly inner heel, instep.</source>
        <extracomment>Abductor hallucis, where it sends pain, by site</extracomment>
        <translation>Sobre todo lado interno del talón, arco interno del pie.</translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <extracomment>muscle (M. flexor digitorum brevis), on the screen</extracomment>
        <translation>Flexor corto de los dedos (pie)</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <extracomment>Flexor digitorum brevis, in words for a client</extracomment>
        <translation>Planta del pie</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <extracomment>Flexor digitorum brevis, where site a lies</extracomment>
        <translation>Mitad de la planta</translation>
    </message>
    <message>
        <source>Mainly ball of the foot, toes 2–4.</source>
        <extracomment>Flexor digitorum brevis, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte anterior de la planta, dedos 2–4.</translation>
    </message>
    <message>
        <source>Quadratus plantae</source>
        <extracomment>muscle (M. quadratus plantae), on the screen</extracomment>
        <translation>Cuadrado plantar</translation>
    </message>
    <message>
        <source>Sole, in front of the heel</source>
        <extracomment>Quadratus plantae, in words for a client</extracomment>
        <translation>Planta, delante del talón</translation>
    </message>
    <message>
        <source>In front of the heel</source>
        <extracomment>Quadratus plantae, where site a lies</extracomment>
        <translation>Delante del talón</translation>
    </message>
    <message>
        <source>Mainly underside of the heel.</source>
        <extracomment>Quadratus plantae, where it sends pain, by site</extracomment>
        <translation>Sobre todo parte inferior del talón.</translation>
    </message>
    <message>
        <source>Abductor digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor del dedo pequeño del pie</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <extracomment>Abductor digiti minimi, in words for a client</extracomment>
        <translation>Borde externo del pie</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tendón de Aquiles</translation>
    </message>
    <message>
        <source>Tendon above the heel</source>
        <extracomment>Achilles tendon, in words for a client</extracomment>
        <translation>Tendón por encima del talón</translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aductor del dedo gordo</translation>
    </message>
    <message>
        <source>Deep ball of the foot</source>
        <extracomment>Adductor hallucis, in words for a client</extracomment>
        <translation>Parte anterior profunda de la planta</translation>
    </message>
    <message>
        <source>Anconeus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ancóneo</translation>
    </message>
    <message>
        <source>Outer back of the elbow</source>
        <extracomment>Anconeus, in words for a client</extracomment>
        <translation>Parte posterior externa del codo</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Buccinador</translation>
    </message>
    <message>
        <source>Cheek</source>
        <extracomment>Buccinator, in words for a client</extracomment>
        <translation>Mejilla</translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor largo de los dedos (pie)</translation>
    </message>
    <message>
        <source>Front of the lower leg, outer side</source>
        <extracomment>Extensor digitorum longus, in words for a client</extracomment>
        <translation>Cara anterior de la pierna, lado externo</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor largo del dedo gordo</translation>
    </message>
    <message>
        <source>Deep front of the lower leg</source>
        <extracomment>Extensor hallucis longus, in words for a client</extracomment>
        <translation>Parte anterior profunda de la pierna</translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor del índice</translation>
    </message>
    <message>
        <source>Deep back of the forearm, above the wrist</source>
        <extracomment>Extensor indicis, in words for a client</extracomment>
        <translation>Antebrazo posterior profundo, por encima de la muñeca</translation>
    </message>
    <message>
        <source>Thumb extensors and abductor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensores y abductor del pulgar</translation>
    </message>
    <message>
        <source>Deep back of the forearm, toward the thumb</source>
        <extracomment>Thumb extensors and abductor, in words for a client</extracomment>
        <translation>Antebrazo posterior profundo, hacia el pulgar</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor corto del dedo pequeño del pie</translation>
    </message>
    <message>
        <source>Sole, toward the little toe</source>
        <extracomment>Flexor digiti minimi brevis, in words for a client</extracomment>
        <translation>Planta, hacia el dedo pequeño</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor corto del dedo gordo</translation>
    </message>
    <message>
        <source>Sole, toward the big toe</source>
        <extracomment>Flexor hallucis brevis, in words for a client</extracomment>
        <translation>Planta, hacia el dedo gordo</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor largo del dedo gordo</translation>
    </message>
    <message>
        <source>Deep lower calf</source>
        <extracomment>Flexor hallucis longus, in words for a client</extracomment>
        <translation>Pantorrilla baja, capa profunda</translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor largo del pulgar</translation>
    </message>
    <message>
        <source>Deep inner forearm, toward the thumb</source>
        <extracomment>Flexor pollicis longus, in words for a client</extracomment>
        <translation>Antebrazo interno profundo, hacia el pulgar</translation>
    </message>
    <message>
        <source>Hypothenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos hipotenares</translation>
    </message>
    <message>
        <source>Palm, little-finger side</source>
        <extracomment>Hypothenar muscles, in words for a client</extracomment>
        <translation>Palma, lado del meñique</translation>
    </message>
    <message>
        <source>Iliotibial band</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cintilla iliotibial</translation>
    </message>
    <message>
        <source>Band along the outer thigh</source>
        <extracomment>Iliotibial band, in words for a client</extracomment>
        <translation>Banda a lo largo de la cara externa del muslo</translation>
    </message>
    <message>
        <source>Infrahyoid muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos infrahioideos</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <extracomment>Infrahyoid muscles, in words for a client</extracomment>
        <translation>Parte anterior del cuello</translation>
    </message>
    <message>
        <source>External oblique aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurosis del oblicuo externo</translation>
    </message>
    <message>
        <source>Lower belly, above the groin</source>
        <extracomment>External oblique aponeurosis, in words for a client</extracomment>
        <translation>Bajo vientre, por encima de la ingle</translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos intercostales</translation>
    </message>
    <message>
        <source>Between the ribs</source>
        <extracomment>Intercostal muscles, in words for a client</extracomment>
        <translation>Entre las costillas</translation>
    </message>
    <message>
        <source>Longus colli and capitis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Largo del cuello y largo de la cabeza</translation>
    </message>
    <message>
        <source>Deep front of the neck</source>
        <extracomment>Longus colli and capitis, in words for a client</extracomment>
        <translation>Parte anterior profunda del cuello</translation>
    </message>
    <message>
        <source>Lumbricals</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricales del pie</translation>
    </message>
    <message>
        <source>Deep sole, toward the toes</source>
        <extracomment>Lumbricals, in words for a client</extracomment>
        <translation>Planta profunda, hacia los dedos</translation>
    </message>
    <message>
        <source>Obturator externus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturador externo</translation>
    </message>
    <message>
        <source>Deep groin</source>
        <extracomment>Obturator externus, in words for a client</extracomment>
        <translation>Ingle profunda</translation>
    </message>
    <message>
        <source>Obturator internus and gemelli</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturador interno y gemelos de la cadera</translation>
    </message>
    <message>
        <source>Deep lower buttock</source>
        <extracomment>Obturator internus and gemelli, in words for a client</extracomment>
        <translation>Parte baja profunda del glúteo</translation>
    </message>
    <message>
        <source>Plantaris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantar</translation>
    </message>
    <message>
        <source>Behind the knee, outer side</source>
        <extracomment>Plantaris, in words for a client</extracomment>
        <translation>Detrás de la rodilla, lado externo</translation>
    </message>
    <message>
        <source>Pronator quadratus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pronador cuadrado</translation>
    </message>
    <message>
        <source>Deep inner forearm, above the wrist</source>
        <extracomment>Pronator quadratus, in words for a client</extracomment>
        <translation>Antebrazo interno profundo, por encima de la muñeca</translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cuadrado femoral</translation>
    </message>
    <message>
        <source>Deep below the buttock</source>
        <extracomment>Quadratus femoris, in words for a client</extracomment>
        <translation>Debajo del glúteo, capa profunda</translation>
    </message>
    <message>
        <source>Thenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos tenares</translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <extracomment>Thenar muscles, in words for a client</extracomment>
        <translation>Base carnosa del pulgar</translation>
    </message>
    <message>
        <source>Thoracolumbar fascia</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Fascia toracolumbar</translation>
    </message>
    <message>
        <source>Tissue sheet over the low back</source>
        <extracomment>Thoracolumbar fascia, in words for a client</extracomment>
        <translation>Lámina de tejido sobre la zona lumbar</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Transverso del abdomen</translation>
    </message>
    <message>
        <source>Deep belly wall</source>
        <extracomment>Transversus abdominis, in words for a client</extracomment>
        <translation>Pared profunda del vientre</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Coronilla</translation>
    </message>
    <message>
        <source>top of the head, vertex, headache</source>
        <extracomment>Crown of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>parte alta de la cabeza, vértex, dolor de cabeza, cefalea, jaqueca</translation>
    </message>
    <message>
        <source>Sudden headache, the worst ever</source>
        <extracomment>Crown of the head: what to rule out before any muscle</extracomment>
        <translation>Dolor de cabeza repentino, el peor de la vida</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>occiput, headache</source>
        <extracomment>Back of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>occipucio, occipital, dolor de cabeza, cefalea</translation>
    </message>
    <message>
        <source>Stiff neck with fever</source>
        <extracomment>Back of the head: what to rule out before any muscle</extracomment>
        <translation>Rigidez de nuca con fiebre</translation>
    </message>
    <message>
        <source>tension headache, side of the head, migraine</source>
        <extracomment>Temple: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cefalea tensional, dolor de cabeza, lado de la cabeza, migraña, jaqueca</translation>
    </message>
    <message>
        <source>Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)</source>
        <extracomment>Temple: what to rule out before any muscle</extracomment>
        <translation>Más de 50 años con cuero cabelludo doloroso al tacto o dolor de mandíbula al masticar (arteria inflamada)</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>frontal headache, brow</source>
        <extracomment>Forehead: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cefalea frontal, dolor de cabeza, ceja</translation>
    </message>
    <message>
        <source>Loss of vision</source>
        <extracomment>Forehead: what to rule out before any muscle</extracomment>
        <translation>Pérdida de visión</translation>
    </message>
    <message>
        <source>Around and behind the eye</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Alrededor y detrás del ojo</translation>
    </message>
    <message>
        <source>eyebrow, eye socket</source>
        <extracomment>Around and behind the eye: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ceja, cuenca del ojo, órbita</translation>
    </message>
    <message>
        <source>Red eye, change of vision</source>
        <extracomment>Around and behind the eye: what to rule out before any muscle</extracomment>
        <translation>Ojo rojo, cambio en la visión</translation>
    </message>
    <message>
        <source>Ear and jaw joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Oído y articulación de la mandíbula</translation>
    </message>
    <message>
        <source>earache, temporomandibular joint, TMJ</source>
        <extracomment>Ear and jaw joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dolor de oído, otalgia, articulación temporomandibular, ATM</translation>
    </message>
    <message>
        <source>Infection of the ear</source>
        <extracomment>Ear and jaw joint: what to rule out before any muscle</extracomment>
        <translation>Infección de oído</translation>
    </message>
    <message>
        <source>Cheek, jaw and teeth</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Mejilla, mandíbula y dientes</translation>
    </message>
    <message>
        <source>toothache, face</source>
        <extracomment>Cheek, jaw and teeth: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dolor de muelas, dolor dental, cara</translation>
    </message>
    <message>
        <source>Teeth; jaw pain on effort (heart)</source>
        <extracomment>Cheek, jaw and teeth: what to rule out before any muscle</extracomment>
        <translation>Dientes; dolor de mandíbula con el esfuerzo (corazón)</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Nuca</translation>
    </message>
    <message>
        <source>stiff neck, nape</source>
        <extracomment>Back of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>tortícolis, cuello rígido, cervicales, cervicalgia</translation>
    </message>
    <message>
        <source>Injury; weakness of the arm</source>
        <extracomment>Back of the neck: what to rule out before any muscle</extracomment>
        <translation>Traumatismo; debilidad del brazo</translation>
    </message>
    <message>
        <source>Throat and front of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Garganta y parte anterior del cuello</translation>
    </message>
    <message>
        <source>sore throat, swallowing</source>
        <extracomment>Throat and front of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dolor de garganta, tragar</translation>
    </message>
    <message>
        <source>A lump; trouble swallowing</source>
        <extracomment>Throat and front of the neck: what to rule out before any muscle</extracomment>
        <translation>Un bulto; dificultad para tragar</translation>
    </message>
    <message>
        <source>Top and side of the shoulder</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Parte alta y lado del hombro</translation>
    </message>
    <message>
        <source>acromion, shoulder joint</source>
        <extracomment>Top and side of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>acromion, articulación del hombro</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Entre los omóplatos</translation>
    </message>
    <message>
        <source>upper back, mid back, thoracic spine, interscapular</source>
        <extracomment>Between the shoulder blades: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>parte alta de la espalda, mitad de la espalda, columna torácica, dorsales, dorsalgia, interescapular, escápulas</translation>
    </message>
    <message>
        <source>Heart, aorta, gall bladder</source>
        <extracomment>Between the shoulder blades: what to rule out before any muscle</extracomment>
        <translation>Corazón, aorta, vesícula biliar</translation>
    </message>
    <message>
        <source>rear deltoid, shoulder joint</source>
        <extracomment>Back of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>deltoides posterior, articulación del hombro</translation>
    </message>
    <message>
        <source>shoulder joint, biceps tendon</source>
        <extracomment>Front of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>articulación del hombro, tendón del bíceps</translation>
    </message>
    <message>
        <source>Heart, on the left side</source>
        <extracomment>Front of the shoulder: what to rule out before any muscle</extracomment>
        <translation>Corazón, en el lado izquierdo</translation>
    </message>
    <message>
        <source>biceps, arm</source>
        <extracomment>Front of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>bíceps, brazo</translation>
    </message>
    <message>
        <source>triceps, arm</source>
        <extracomment>Back of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>tríceps, brazo</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cara externa del codo</translation>
    </message>
    <message>
        <source>tennis elbow</source>
        <extracomment>Outer elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>codo de tenista, epicondilitis</translation>
    </message>
    <message>
        <source>Inner elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cara interna del codo</translation>
    </message>
    <message>
        <source>golfer’s elbow</source>
        <extracomment>Inner elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>codo de golfista, epitrocleitis</translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Antebrazo, lado del pulgar</translation>
    </message>
    <message>
        <source>radial forearm</source>
        <extracomment>Thumb side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>antebrazo radial</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>Thumb side of the forearm: what to rule out before any muscle</extracomment>
        <translation>Raíz nerviosa</translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Antebrazo, lado del meñique</translation>
    </message>
    <message>
        <source>ulnar forearm</source>
        <extracomment>Little-finger side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>antebrazo cubital</translation>
    </message>
    <message>
        <source>Back of the hand and fingers</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Dorso de la mano y dedos</translation>
    </message>
    <message>
        <source>dorsum of the hand</source>
        <extracomment>Back of the hand and fingers: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dorso de la mano, mano</translation>
    </message>
    <message>
        <source>Palm and front of the wrist</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Palma y cara anterior de la muñeca</translation>
    </message>
    <message>
        <source>carpal tunnel, hand</source>
        <extracomment>Palm and front of the wrist: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>túnel carpiano, mano</translation>
    </message>
    <message>
        <source>Carpal tunnel</source>
        <extracomment>Palm and front of the wrist: what to rule out before any muscle</extracomment>
        <translation>Túnel carpiano</translation>
    </message>
    <message>
        <source>Base of the thumb</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Base del pulgar</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>Base of the thumb: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>pulgar, rizartrosis</translation>
    </message>
    <message>
        <source>Front of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Parte anterior del pecho</translation>
    </message>
    <message>
        <source>breast, ribs, breastbone</source>
        <extracomment>Front of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>mama, costillas, esternón, tórax</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <extracomment>Front of the chest: what to rule out before any muscle</extracomment>
        <translation>Corazón y pulmones</translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Lado del pecho</translation>
    </message>
    <message>
        <source>ribs, flank</source>
        <extracomment>Side of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>costillas, costado</translation>
    </message>
    <message>
        <source>Lungs, broken rib</source>
        <extracomment>Side of the chest: what to rule out before any muscle</extracomment>
        <translation>Pulmones, costilla rota</translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Vientre</translation>
    </message>
    <message>
        <source>abdomen, stomach</source>
        <extracomment>Belly: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>abdomen, estómago, barriga</translation>
    </message>
    <message>
        <source>Internal organs</source>
        <extracomment>Belly: what to rule out before any muscle</extracomment>
        <translation>Órganos internos</translation>
    </message>
    <message>
        <source>Back over the lower ribs</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Espalda sobre las costillas inferiores</translation>
    </message>
    <message>
        <source>lower ribs, mid back, flank</source>
        <extracomment>Back over the lower ribs: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>costillas inferiores, mitad de la espalda, costado</translation>
    </message>
    <message>
        <source>Kidney</source>
        <extracomment>Back over the lower ribs: what to rule out before any muscle</extracomment>
        <translation>Riñón</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>lumbar, lumbago, loin</source>
        <extracomment>Low back: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>lumbares, lumbago, lumbalgia, riñones, parte baja de la espalda</translation>
    </message>
    <message>
        <source>Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss</source>
        <extracomment>Low back: what to rule out before any muscle</extracomment>
        <translation>Entumecimiento en silla de montar, pérdida de control de la vejiga o del intestino, debilidad en las piernas; dolor nocturno que no cede en ninguna postura; pérdida de peso</translation>
    </message>
    <message>
        <source>Sacrum and sacroiliac joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Sacro y articulación sacroilíaca</translation>
    </message>
    <message>
        <source>tailbone, SI joint, pelvis</source>
        <extracomment>Sacrum and sacroiliac joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>coxis, rabadilla, sacroilíaca, pelvis</translation>
    </message>
    <message>
        <source>seat, sit bone</source>
        <extracomment>Buttock: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>nalga, asiento, isquion</translation>
    </message>
    <message>
        <source>inguinal, adductors</source>
        <extracomment>Groin: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>inguinal, aductores</translation>
    </message>
    <message>
        <source>Hernia, hip, testis</source>
        <extracomment>Groin: what to rule out before any muscle</extracomment>
        <translation>Hernia, cadera, testículo</translation>
    </message>
    <message>
        <source>Side of the hip and thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Lado de la cadera y del muslo</translation>
    </message>
    <message>
        <source>outer thigh, trochanter, iliotibial band</source>
        <extracomment>Side of the hip and thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cara externa del muslo, trocánter, cintilla iliotibial</translation>
    </message>
    <message>
        <source>Broken hip, in older people</source>
        <extracomment>Side of the hip and thigh: what to rule out before any muscle</extracomment>
        <translation>Fractura de cadera, en personas mayores</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>Front of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>Inner thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>aductores</translation>
    </message>
    <message>
        <source>Clot in a deep vein</source>
        <extracomment>Inner thigh: what to rule out before any muscle</extracomment>
        <translation>Coágulo en una vena profunda</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Cara posterior del muslo</translation>
    </message>
    <message>
        <source>sciatica, hamstrings</source>
        <extracomment>Back of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ciática, isquiotibiales</translation>
    </message>
    <message>
        <source>Disc; numb saddle area, loss of bladder or bowel control, weak legs</source>
        <extracomment>Back of the thigh: what to rule out before any muscle</extracomment>
        <translation>Disco; entumecimiento en silla de montar, pérdida de control de la vejiga o del intestino, debilidad en las piernas</translation>
    </message>
    <message>
        <source>Front and inner side of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Cara anterior e interna de la rodilla</translation>
    </message>
    <message>
        <source>kneecap</source>
        <extracomment>Front and inner side of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>rótula</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Parte posterior de la rodilla</translation>
    </message>
    <message>
        <source>hollow of the knee</source>
        <extracomment>Back of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>hueco de la rodilla, corva, hueco poplíteo</translation>
    </message>
    <message>
        <source>Clot in a deep vein, Baker’s cyst</source>
        <extracomment>Back of the knee: what to rule out before any muscle</extracomment>
        <translation>Coágulo en una vena profunda, quiste de Baker</translation>
    </message>
    <message>
        <source>back of the leg, cramp</source>
        <extracomment>Calf: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>parte posterior de la pierna, gemelos, calambre</translation>
    </message>
    <message>
        <source>Shin, front and outer side of the ankle</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Espinilla, cara anterior y externa del tobillo</translation>
    </message>
    <message>
        <source>shin splints</source>
        <extracomment>Shin, front and outer side of the ankle: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>periostitis tibial, canilla, tibia</translation>
    </message>
    <message>
        <source>Stress fracture</source>
        <extracomment>Shin, front and outer side of the ankle: what to rule out before any muscle</extracomment>
        <translation>Fractura por estrés</translation>
    </message>
    <message>
        <source>Heel</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Talón</translation>
    </message>
    <message>
        <source>arch, ball of the foot, plantar</source>
        <extracomment>Sole of the foot: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>arco, parte anterior de la planta, plantar, fascitis plantar</translation>
    </message>
    <message>
        <source>Head and neck, from the side</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Cabeza y cuello, de lado</translation>
    </message>
    <message>
        <source>Head and neck, from the front</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Cabeza y cuello, por delante</translation>
    </message>
    <message>
        <source>Head and neck, from behind</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Cabeza y cuello, por detrás</translation>
    </message>
    <message>
        <source>Armpit, arm raised</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Axila, brazo levantado</translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Palma de la mano</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Dorso de la mano</translation>
    </message>
    <message>
        <source>Inner side of the leg</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Cara interna de la pierna</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor del meñique (mano)</translation>
    </message>
    <message>
        <source>Edge of the palm, little-finger side</source>
        <extracomment>Abductor digiti minimi of the hand, in words for a client</extracomment>
        <translation>Borde de la palma, lado del meñique</translation>
    </message>
    <message>
        <source>Abductor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor corto del pulgar</translation>
    </message>
    <message>
        <source>Ball of the thumb, outer part</source>
        <extracomment>Abductor pollicis brevis, in words for a client</extracomment>
        <translation>Base carnosa del pulgar, parte externa</translation>
    </message>
    <message>
        <source>Acromion</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Acromion</translation>
    </message>
    <message>
        <source>Bony point of the shoulder</source>
        <extracomment>Acromion, in words for a client</extracomment>
        <translation>Punta ósea del hombro</translation>
    </message>
    <message>
        <source>ASIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>EIAS</translation>
    </message>
    <message>
        <source>Front bony point of the pelvis</source>
        <extracomment>ASIS, in words for a client</extracomment>
        <translation>Punta ósea anterior de la pelvis</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>Bony bump at the base of the neck</source>
        <extracomment>C7, in words for a client</extracomment>
        <translation>Saliente óseo en la base del cuello</translation>
    </message>
    <message>
        <source>Heel bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Calcáneo</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <extracomment>Heel bone, in words for a client</extracomment>
        <translation>En el hueso del talón</translation>
    </message>
    <message>
        <source>Collarbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Clavícula</translation>
    </message>
    <message>
        <source>Collarbone, along the bone</source>
        <extracomment>Collarbone, in words for a client</extracomment>
        <translation>Clavícula, a lo largo del hueso</translation>
    </message>
    <message>
        <source>Tailbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Coxis</translation>
    </message>
    <message>
        <source>At the tailbone</source>
        <extracomment>Tailbone, in words for a client</extracomment>
        <translation>En el coxis</translation>
    </message>
    <message>
        <source>Coracoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Apófisis coracoides</translation>
    </message>
    <message>
        <source>Bony point below the collarbone</source>
        <extracomment>Coracoid process, in words for a client</extracomment>
        <translation>Punta ósea debajo de la clavícula</translation>
    </message>
    <message>
        <source>Costal margin</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Reborde costal</translation>
    </message>
    <message>
        <source>Lower edge of the ribs</source>
        <extracomment>Costal margin, in words for a client</extracomment>
        <translation>Borde inferior de las costillas</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Depresor del ángulo de la boca</translation>
    </message>
    <message>
        <source>Below the corner of the mouth</source>
        <extracomment>Depressor anguli oris, in words for a client</extracomment>
        <translation>Debajo de la comisura de la boca</translation>
    </message>
    <message>
        <source>Dorsal interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interóseos dorsales</translation>
    </message>
    <message>
        <source>Back of the hand, between the bones</source>
        <extracomment>Dorsal interossei, in words for a client</extracomment>
        <translation>Dorso de la mano, entre los huesos</translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cabeza del peroné</translation>
    </message>
    <message>
        <source>Bony point below the outer knee</source>
        <extracomment>Head of the fibula, in words for a client</extracomment>
        <translation>Punta ósea por debajo de la cara externa de la rodilla</translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Base del quinto metatarsiano</translation>
    </message>
    <message>
        <source>Outer edge of the foot, on the bony bump</source>
        <extracomment>Base of the fifth metatarsal, in words for a client</extracomment>
        <translation>Borde externo del pie, sobre el saliente óseo</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor corto del meñique (mano)</translation>
    </message>
    <message>
        <source>Ball of the little finger</source>
        <extracomment>Flexor digiti minimi brevis of the hand, in words for a client</extracomment>
        <translation>Base carnosa del meñique</translation>
    </message>
    <message>
        <source>Flexor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor corto del pulgar</translation>
    </message>
    <message>
        <source>Ball of the thumb, inner part</source>
        <extracomment>Flexor pollicis brevis, in words for a client</extracomment>
        <translation>Base carnosa del pulgar, parte interna</translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurosis epicraneal</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <extracomment>Epicranial aponeurosis, in words for a client</extracomment>
        <translation>Parte alta de la cabeza</translation>
    </message>
    <message>
        <source>Gluteal fold</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pliegue glúteo</translation>
    </message>
    <message>
        <source>Fold below the buttock</source>
        <extracomment>Gluteal fold, in words for a client</extracomment>
        <translation>Pliegue bajo el glúteo</translation>
    </message>
    <message>
        <source>Greater trochanter</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Trocánter mayor</translation>
    </message>
    <message>
        <source>Outer bony point of the hip</source>
        <extracomment>Greater trochanter, in words for a client</extracomment>
        <translation>Punta ósea externa de la cadera</translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cresta ilíaca</translation>
    </message>
    <message>
        <source>Upper edge of the pelvis</source>
        <extracomment>Iliac crest, in words for a client</extracomment>
        <translation>Borde superior de la pelvis</translation>
    </message>
    <message>
        <source>Inferior angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ángulo inferior de la escápula</translation>
    </message>
    <message>
        <source>Lower tip of the shoulder blade</source>
        <extracomment>Inferior angle of the scapula, in words for a client</extracomment>
        <translation>Punta inferior del omóplato</translation>
    </message>
    <message>
        <source>Inguinal crease</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pliegue inguinal</translation>
    </message>
    <message>
        <source>Crease of the groin</source>
        <extracomment>Inguinal crease, in words for a client</extracomment>
        <translation>Pliegue de la ingle</translation>
    </message>
    <message>
        <source>Occipital protuberance</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Protuberancia occipital</translation>
    </message>
    <message>
        <source>Bony bump at the back of the head</source>
        <extracomment>Occipital protuberance, in words for a client</extracomment>
        <translation>Saliente óseo en la parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>Sit bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Isquion</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <extracomment>Sit bone, in words for a client</extracomment>
        <translation>En el hueso de sentarse</translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>Corner of the jaw</source>
        <extracomment>Angle of the jaw, in words for a client</extracomment>
        <translation>Esquina de la mandíbula</translation>
    </message>
    <message>
        <source>Crease of the knee</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pliegue de la rodilla</translation>
    </message>
    <message>
        <source>Back of the knee, in the crease</source>
        <extracomment>Crease of the knee, in words for a client</extracomment>
        <translation>Detrás de la rodilla, en el pliegue</translation>
    </message>
    <message>
        <source>L4</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>L4</translation>
    </message>
    <message>
        <source>Lower spine, between the edges of the pelvis</source>
        <extracomment>L4, in words for a client</extracomment>
        <translation>Parte baja de la columna, entre los bordes de la pelvis</translation>
    </message>
    <message>
        <source>Outer bony point of the elbow</source>
        <extracomment>Outer elbow, in words for a client</extracomment>
        <translation>Punta ósea externa del codo</translation>
    </message>
    <message>
        <source>Outer ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Maléolo externo</translation>
    </message>
    <message>
        <source>At the outer ankle bone</source>
        <extracomment>Outer ankle bone, in words for a client</extracomment>
        <translation>En el hueso externo del tobillo</translation>
    </message>
    <message>
        <source>Lumbricals of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricales de la mano</translation>
    </message>
    <message>
        <source>Palm, toward the fingers</source>
        <extracomment>Lumbricals of the hand, in words for a client</extracomment>
        <translation>Palma, hacia los dedos</translation>
    </message>
    <message>
        <source>Mastoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Apófisis mastoides</translation>
    </message>
    <message>
        <source>Bony bump behind the ear</source>
        <extracomment>Mastoid process, in words for a client</extracomment>
        <translation>Saliente óseo detrás de la oreja</translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Borde interno de la escápula</translation>
    </message>
    <message>
        <source>Edge of the shoulder blade, toward the spine</source>
        <extracomment>Inner border of the scapula, in words for a client</extracomment>
        <translation>Borde del omóplato, hacia la columna</translation>
    </message>
    <message>
        <source>Inner bony point of the elbow</source>
        <extracomment>Inner elbow, in words for a client</extracomment>
        <translation>Punta ósea interna del codo</translation>
    </message>
    <message>
        <source>Inner ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Maléolo interno</translation>
    </message>
    <message>
        <source>At the inner ankle bone</source>
        <extracomment>Inner ankle bone, in words for a client</extracomment>
        <translation>En el hueso interno del tobillo</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Nasal</translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <extracomment>Nasalis, in words for a client</extracomment>
        <translation>Lado de la nariz</translation>
    </message>
    <message>
        <source>Navel</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ombligo</translation>
    </message>
    <message>
        <source>At the navel</source>
        <extracomment>Navel, in words for a client</extracomment>
        <translation>En el ombligo</translation>
    </message>
    <message>
        <source>Elbow point</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Olécranon</translation>
    </message>
    <message>
        <source>Point of the elbow</source>
        <extracomment>Elbow point, in words for a client</extracomment>
        <translation>Punta del codo</translation>
    </message>
    <message>
        <source>Opponens digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Oponente del meñique</translation>
    </message>
    <message>
        <source>Deep ball of the little finger</source>
        <extracomment>Opponens digiti minimi, in words for a client</extracomment>
        <translation>Base carnosa del meñique, capa profunda</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicular del ojo</translation>
    </message>
    <message>
        <source>Around the eye</source>
        <extracomment>Orbicularis oculi, in words for a client</extracomment>
        <translation>Alrededor del ojo</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicular de la boca</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>Orbicularis oris, in words for a client</extracomment>
        <translation>Alrededor de la boca</translation>
    </message>
    <message>
        <source>Palmar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurosis palmar</translation>
    </message>
    <message>
        <source>Tissue sheet of the palm</source>
        <extracomment>Palmar aponeurosis, in words for a client</extracomment>
        <translation>Lámina de tejido de la palma</translation>
    </message>
    <message>
        <source>Palmar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interóseos palmares</translation>
    </message>
    <message>
        <source>Deep palm, between the bones</source>
        <extracomment>Palmar interossei, in words for a client</extracomment>
        <translation>Palma profunda, entre los huesos</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Rótula</translation>
    </message>
    <message>
        <source>At the kneecap</source>
        <extracomment>Kneecap, in words for a client</extracomment>
        <translation>En la rótula</translation>
    </message>
    <message>
        <source>Plantar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurosis plantar</translation>
    </message>
    <message>
        <source>Tissue sheet of the sole</source>
        <extracomment>Plantar aponeurosis, in words for a client</extracomment>
        <translation>Lámina de tejido de la planta</translation>
    </message>
    <message>
        <source>Plantar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interóseos plantares</translation>
    </message>
    <message>
        <source>Deep sole, between the bones</source>
        <extracomment>Plantar interossei, in words for a client</extracomment>
        <translation>Planta profunda, entre los huesos</translation>
    </message>
    <message>
        <source>PSIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>EIPS</translation>
    </message>
    <message>
        <source>Dimple above the buttock</source>
        <extracomment>PSIS, in words for a client</extracomment>
        <translation>Hoyuelo por encima del glúteo</translation>
    </message>
    <message>
        <source>Pubic bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pubis</translation>
    </message>
    <message>
        <source>At the pubic bone</source>
        <extracomment>Pubic bone, in words for a client</extracomment>
        <translation>En el pubis</translation>
    </message>
    <message>
        <source>Radial styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Estiloides radial</translation>
    </message>
    <message>
        <source>Bony point of the wrist, thumb side</source>
        <extracomment>Radial styloid, in words for a client</extracomment>
        <translation>Punta ósea de la muñeca, lado del pulgar</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sacro</translation>
    </message>
    <message>
        <source>Sacrum, on the bone</source>
        <extracomment>Sacrum, in words for a client</extracomment>
        <translation>Sacro, sobre el hueso</translation>
    </message>
    <message>
        <source>Scapular spine</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Espina de la escápula</translation>
    </message>
    <message>
        <source>Ridge of the shoulder blade</source>
        <extracomment>Scapular spine, in words for a client</extracomment>
        <translation>Cresta del omóplato</translation>
    </message>
    <message>
        <source>Sternal angle</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ángulo del esternón</translation>
    </message>
    <message>
        <source>Upper breastbone</source>
        <extracomment>Sternal angle, in words for a client</extracomment>
        <translation>Parte alta del esternón</translation>
    </message>
    <message>
        <source>Sternal notch</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Escotadura yugular</translation>
    </message>
    <message>
        <source>Hollow above the breastbone</source>
        <extracomment>Sternal notch, in words for a client</extracomment>
        <translation>Hueco por encima del esternón</translation>
    </message>
    <message>
        <source>Upper angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ángulo superior de la escápula</translation>
    </message>
    <message>
        <source>Upper corner of the shoulder blade</source>
        <extracomment>Upper angle of the scapula, in words for a client</extracomment>
        <translation>Esquina superior del omóplato</translation>
    </message>
    <message>
        <source>T3</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T3</translation>
    </message>
    <message>
        <source>Spine, between the shoulder blades above</source>
        <extracomment>T3, in words for a client</extracomment>
        <translation>Columna, entre la parte alta de los omóplatos</translation>
    </message>
    <message>
        <source>T7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T7</translation>
    </message>
    <message>
        <source>Spine, between the lower tips of the shoulder blades</source>
        <extracomment>T7, in words for a client</extracomment>
        <translation>Columna, entre las puntas inferiores de los omóplatos</translation>
    </message>
    <message>
        <source>Shin edge</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Borde de la tibia</translation>
    </message>
    <message>
        <source>Edge of the shin</source>
        <extracomment>Shin edge, in words for a client</extracomment>
        <translation>Borde de la espinilla</translation>
    </message>
    <message>
        <source>Tibial tuberosity</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tuberosidad tibial</translation>
    </message>
    <message>
        <source>Bony point below the kneecap</source>
        <extracomment>Tibial tuberosity, in words for a client</extracomment>
        <translation>Punta ósea debajo de la rótula</translation>
    </message>
    <message>
        <source>Twelfth rib</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Duodécima costilla</translation>
    </message>
    <message>
        <source>Lowest rib</source>
        <extracomment>Twelfth rib, in words for a client</extracomment>
        <translation>La costilla más baja</translation>
    </message>
    <message>
        <source>Ulnar styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Estiloides cubital</translation>
    </message>
    <message>
        <source>Bony point of the wrist, little-finger side</source>
        <extracomment>Ulnar styloid, in words for a client</extracomment>
        <translation>Punta ósea de la muñeca, lado del meñique</translation>
    </message>
    <message>
        <source>Xiphoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Apófisis xifoides</translation>
    </message>
    <message>
        <source>Lower tip of the breastbone</source>
        <extracomment>Xiphoid process, in words for a client</extracomment>
        <translation>Punta inferior del esternón</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cigomático mayor</translation>
    </message>
    <message>
        <source>Cheek, from the cheekbone to the mouth</source>
        <extracomment>Zygomaticus major, in words for a client</extracomment>
        <translation>Mejilla, del pómulo a la boca</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Why you are here</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Por qué viene</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Su salud</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Medicamentos y alergias</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Sus preferencias</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Sport and hobbies</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Deporte y aficiones</translation>
    </message>
    <message>
        <source>Which hand do you write with?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>¿Con qué mano escribe?</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>How should we address you?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>¿Cómo prefiere que le llamemos?</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Su médico</translation>
    </message>
    <message>
        <source>In an emergency we call</source>
        <extracomment>section of the intake form</extracomment>
        <translation>En caso de emergencia llamamos a</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Relation to you</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Relación con usted</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Qué le trae aquí</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Cómo empezó?</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>De repente</translation>
    </message>
    <message>
        <source>Gradually</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Poco a poco</translation>
    </message>
    <message>
        <source>With an injury</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Tras una lesión</translation>
    </message>
    <message>
        <source>Is it there all the time?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Lo nota todo el tiempo?</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>Va y viene</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Qué lo mejora?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Qué lo empeora?</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Dolor ahora, de 0 a 10</translation>
    </message>
    <message>
        <source>At its best</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>En el mejor momento</translation>
    </message>
    <message>
        <source>At its worst</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>En el peor momento</translation>
    </message>
    <message>
        <source>Do you know what causes it?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Sabe qué lo causa?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Is it spreading?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Se está extendiendo?</translation>
    </message>
    <message>
        <source>What does it keep you from?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>¿Qué le impide hacer?</translation>
    </message>
    <message>
        <source>Your goals</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Sus objetivos</translation>
    </message>
    <message>
        <source>What would you like to be able to do again?</source>
        <extracomment>intake form, &quot;Your goals&quot;</extracomment>
        <translation>¿Qué le gustaría poder hacer de nuevo?</translation>
    </message>
    <message>
        <source>Heart and vessels</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Corazón y vasos sanguíneos</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Presión arterial alta</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>¿Está controlada?</translation>
    </message>
    <message>
        <source>Yes, with or without medicine</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Sí, con o sin medicamento</translation>
    </message>
    <message>
        <source>No, it is too high</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>No, está demasiado alta</translation>
    </message>
    <message>
        <source>Low blood pressure, fainting</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Presión arterial baja, desmayos</translation>
    </message>
    <message>
        <source>Heart attack or heart procedure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Infarto o intervención de corazón</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Chest pain from the heart (angina)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Dolor de pecho por el corazón (angina)</translation>
    </message>
    <message>
        <source>Has it changed lately?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>¿Ha cambiado últimamente?</translation>
    </message>
    <message>
        <source>No, it is stable</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>No, está estable</translation>
    </message>
    <message>
        <source>Yes, more often or at rest</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Sí, más a menudo o en reposo</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Ictus, ACV (derrame cerebral) o AIT</translation>
    </message>
    <message>
        <source>Narrowed neck artery</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Estrechamiento de una arteria del cuello</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Aneurisma</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Poor circulation in legs or arms</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Mala circulación en piernas o brazos</translation>
    </message>
    <message>
        <source>Pacemaker, ICD, pump or port</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Marcapasos, desfibrilador (DAI), bomba o reservorio</translation>
    </message>
    <message>
        <source>White, cold fingers (Raynaud)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Dedos blancos y fríos (Raynaud)</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Varices</translation>
    </message>
    <message>
        <source>Clots and bleeding</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Coágulos y hemorragias</translation>
    </message>
    <message>
        <source>One limb swollen, hot and painful now</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Un brazo o una pierna hinchados, calientes y doloridos ahora</translation>
    </message>
    <message>
        <source>Blood clot in the past</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Coágulo de sangre en el pasado</translation>
    </message>
    <message>
        <source>Inflamed vein</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Vena inflamada</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Trastorno hemorrágico (tendencia a sangrar)</translation>
    </message>
    <message>
        <source>Low platelets</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Plaquetas bajas</translation>
    </message>
    <message>
        <source>Anaemia, or blood donated lately</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Anemia, o donación de sangre reciente</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Asthma</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Asma</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>¿Con qué intensidad?</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Falta de aire</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>¿Qué debemos saber?</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Contagious skin infection or shingles</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Infección contagiosa de la piel o herpes zóster (culebrilla)</translation>
    </message>
    <message>
        <source>Open wound, burn or sunburn</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Herida abierta, quemadura o quemadura solar</translation>
    </message>
    <message>
        <source>Active eczema, psoriasis or acne</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Eccema, psoriasis o acné activos</translation>
    </message>
    <message>
        <source>Lump nobody has looked at, or a changed mole</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Bulto que nadie ha examinado o lunar que ha cambiado</translation>
    </message>
    <message>
        <source>Thin or fragile skin</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Piel fina o frágil</translation>
    </message>
    <message>
        <source>Hot, red skin that spreads</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Piel caliente y roja que se extiende</translation>
    </message>
    <message>
        <source>Fresh scar</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Cicatriz reciente</translation>
    </message>
    <message>
        <source>New filler, botox, tattoo or piercing</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Relleno, bótox, tatuaje o piercing recientes</translation>
    </message>
    <message>
        <source>Nerves and feeling</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Nervios y sensibilidad</translation>
    </message>
    <message>
        <source>Numb skin or neuropathy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Piel entumecida o neuropatía</translation>
    </message>
    <message>
        <source>A weak arm or leg</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Debilidad en un brazo o una pierna</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Epilepsia</translation>
    </message>
    <message>
        <source>When was the last seizure?</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>¿Cuándo fue la última crisis?</translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Huesos y articulaciones</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Osteoporosis</translation>
    </message>
    <message>
        <source>How far has it gone?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>¿En qué grado?</translation>
    </message>
    <message>
        <source>Severe, or bones have broken</source>
        <extracomment>answer to &quot;How far has it gone?&quot;</extracomment>
        <translation>Grave, o ha habido fracturas</translation>
    </message>
    <message>
        <source>Cancer in the bones</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Cáncer en los huesos</translation>
    </message>
    <message>
        <source>Broken or dislocated bone</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Hueso roto o dislocado</translation>
    </message>
    <message>
        <source>Sprain, strain or bruise</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Esguince, distensión o contusión</translation>
    </message>
    <message>
        <source>Joint replacement, unstable joint</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Prótesis articular, articulación inestable</translation>
    </message>
    <message>
        <source>Hot, swollen joint or gout</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Articulación caliente e hinchada, o gota</translation>
    </message>
    <message>
        <source>Whiplash or head injury</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Latigazo cervical o lesión en la cabeza</translation>
    </message>
    <message>
        <source>Slipped disc</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Hernia discal</translation>
    </message>
    <message>
        <source>Does it hurt now?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>¿Le duele ahora?</translation>
    </message>
    <message>
        <source>Lymph</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Linfa</translation>
    </message>
    <message>
        <source>Lymphoedema</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Linfedema</translation>
    </message>
    <message>
        <source>Lymph nodes removed</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Extirpación de ganglios linfáticos</translation>
    </message>
    <message>
        <source>Digestion, kidneys, liver</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Digestión, riñones, hígado</translation>
    </message>
    <message>
        <source>Kidney failure or dialysis</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Insuficiencia renal o diálisis</translation>
    </message>
    <message>
        <source>Liver disease or jaundice</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Enfermedad del hígado o ictericia</translation>
    </message>
    <message>
        <source>Belly pain without a known cause, hernia</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Dolor de vientre sin causa conocida, hernia</translation>
    </message>
    <message>
        <source>Hormones</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Hormonas</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Are hands or feet numb?</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>¿Tiene las manos o los pies entumecidos?</translation>
    </message>
    <message>
        <source>Over-active thyroid</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Tiroides hiperactiva (hipertiroidismo)</translation>
    </message>
    <message>
        <source>Immune system</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Sistema inmunitario</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Defensas bajas</translation>
    </message>
    <message>
        <source>Autoimmune disease (rheumatism, lupus, MS)</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Enfermedad autoinmune (reumatismo, lupus, EM)</translation>
    </message>
    <message>
        <source>Is it active now?</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>¿Está activa ahora?</translation>
    </message>
    <message>
        <source>Cancer</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Cáncer</translation>
    </message>
    <message>
        <source>Cancer now, or in treatment</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Cáncer ahora, o en tratamiento</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Quimioterapia</translation>
    </message>
    <message>
        <source>When was the last dose?</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>¿Cuándo fue la última dosis?</translation>
    </message>
    <message>
        <source>Radiation</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Cáncer en el pasado</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Pregnant, or possibly</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Embarazada, o posiblemente</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Complications, bleeding, high blood pressure?</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>¿Complicaciones, sangrado, presión arterial alta?</translation>
    </message>
    <message>
        <source>Gave birth lately</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Parto reciente</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Something about your mental health that matters here</source>
        <extracomment>intake form, &quot;Mind&quot;</extracomment>
        <translation>Algo sobre su salud mental que importe aquí</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Flu, COVID, stomach bug or another infection</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Gripe, COVID, infección estomacal u otra infección</translation>
    </message>
    <message>
        <source>New and unexplained</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Nuevo y sin explicación</translation>
    </message>
    <message>
        <source>Chest pain or pressure</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dolor o presión en el pecho</translation>
    </message>
    <message>
        <source>Sudden, worst headache ever</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dolor de cabeza repentino, el peor de su vida</translation>
    </message>
    <message>
        <source>New neck pain with dizziness, double vision or slurred speech</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dolor de cuello nuevo con mareo, visión doble o habla arrastrada</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble holding urine or stool</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Entumecimiento entre las piernas, o dificultad para retener la orina o las heces</translation>
    </message>
    <message>
        <source>Fever with a stiff neck</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Fiebre con rigidez de nuca</translation>
    </message>
    <message>
        <source>Weakness or numbness that grows quickly</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Debilidad o entumecimiento que aumenta rápidamente</translation>
    </message>
    <message>
        <source>A pulsing in the belly with back pain</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Latido en el vientre con dolor de espalda</translation>
    </message>
    <message>
        <source>Severe pain after a fall</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dolor fuerte después de una caída</translation>
    </message>
    <message>
        <source>Constant pain at night, however you lie</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dolor constante por la noche, en cualquier postura</translation>
    </message>
    <message>
        <source>Weight loss or night sweats without a reason</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Pérdida de peso o sudores nocturnos sin motivo</translation>
    </message>
    <message>
        <source>Back pain for the first time in life</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dolor de espalda por primera vez en la vida</translation>
    </message>
    <message>
        <source>What you see (therapist)</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Lo que usted observa (terapeuta)</translation>
    </message>
    <message>
        <source>Intoxicated</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Bajo efecto de alcohol o drogas</translation>
    </message>
    <message>
        <source>Cannot consent today</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>No puede dar su consentimiento hoy</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Medicamentos y suplementos</translation>
    </message>
    <message>
        <source>What do you take?</source>
        <extracomment>intake form, &quot;Medicines and supplements&quot;</extracomment>
        <translation>¿Qué toma?</translation>
    </message>
    <message>
        <source>Allergies</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Oils or nuts</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Aceites o frutos secos</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Scents</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Fragancias</translation>
    </message>
    <message>
        <source>Latex</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Látex</translation>
    </message>
    <message>
        <source>Adhesive, tape</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Adhesivos, vendajes adhesivos</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Operations and implants</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Operaciones e implantes</translation>
    </message>
    <message>
        <source>Which operations did you have?</source>
        <extracomment>intake form, &quot;Operations and implants&quot;</extracomment>
        <translation>¿Qué operaciones ha tenido?</translation>
    </message>
    <message>
        <source>Massage until now</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Masajes hasta ahora</translation>
    </message>
    <message>
        <source>Have you had massage before?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>¿Ha recibido masajes antes?</translation>
    </message>
    <message>
        <source>Did anything feel bad?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>¿Hubo algo que le resultara desagradable?</translation>
    </message>
    <message>
        <source>How you like it</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Cómo lo prefiere</translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Very light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Muy suave</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Profunda</translation>
    </message>
    <message>
        <source>Where should we not touch you?</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>¿Dónde no debemos tocarle?</translation>
    </message>
    <message>
        <source>Wishes about covering, room or therapist</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Preferencias sobre cómo cubrirle, la sala o el terapeuta</translation>
    </message>
    <message>
        <source>Head and face</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Cabeza y cara</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Parte alta de la espalda</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Parte baja de la espalda</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Cadera y glúteo</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Rodilla y pierna</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Swedish strokes</source>
        <extracomment>technique of massage</extracomment>
        <translation>Masaje sueco</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <extracomment>technique of massage</extracomment>
        <translation>Masaje de tejido profundo</translation>
    </message>
    <message>
        <source>Trigger point pressure</source>
        <extracomment>technique of massage</extracomment>
        <translation>Presión de puntos gatillo</translation>
    </message>
    <message>
        <source>Myofascial release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Liberación miofascial</translation>
    </message>
    <message>
        <source>Cross-fibre friction</source>
        <extracomment>technique of massage</extracomment>
        <translation>Fricción transversa</translation>
    </message>
    <message>
        <source>Instrument-assisted work</source>
        <extracomment>technique of massage</extracomment>
        <translation>Trabajo con instrumentos</translation>
    </message>
    <message>
        <source>Vibration and percussion</source>
        <extracomment>technique of massage</extracomment>
        <translation>Vibración y percusión</translation>
    </message>
    <message>
        <source>Hot stones</source>
        <extracomment>technique of massage</extracomment>
        <translation>Piedras calientes</translation>
    </message>
    <message>
        <source>Heat pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Compresa caliente</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Compresa fría</translation>
    </message>
    <message>
        <source>Passive stretching</source>
        <extracomment>technique of massage</extracomment>
        <translation>Estiramiento pasivo</translation>
    </message>
    <message>
        <source>Muscle energy technique</source>
        <extracomment>technique of massage</extracomment>
        <translation>Técnica de energía muscular</translation>
    </message>
    <message>
        <source>Spray and stretch</source>
        <extracomment>technique of massage</extracomment>
        <translation>Frío en aerosol y estiramiento</translation>
    </message>
    <message>
        <source>Positional release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Liberación posicional</translation>
    </message>
    <message>
        <source>Cupping</source>
        <extracomment>technique of massage</extracomment>
        <translation>Ventosas</translation>
    </message>
    <message>
        <source>Lymph drainage</source>
        <extracomment>technique of massage</extracomment>
        <translation>Drenaje linfático</translation>
    </message>
    <message>
        <source>Joint mobilisation</source>
        <extracomment>technique of massage</extracomment>
        <translation>Movilización articular</translation>
    </message>
    <message>
        <source>Possible blood clot</source>
        <extracomment>caution V01</extracomment>
        <translation>Posible coágulo de sangre</translation>
    </message>
    <message>
        <source>Do not massage. This is urgent: see a doctor now.</source>
        <extracomment>what caution V01 asks for</extracomment>
        <translation>No masajear. Es urgente: al médico ahora mismo.</translation>
    </message>
    <message>
        <source>A clot of the last 2 to 6 months: wait.</source>
        <extracomment>what caution V02 asks for</extracomment>
        <translation>Un coágulo de los últimos 2 a 6 meses: esperar.</translation>
    </message>
    <message>
        <source>Also below the veins.</source>
        <extracomment>what caution V04 asks for</extracomment>
        <translation>También por debajo de las venas.</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <extracomment>caution V05</extracomment>
        <translation>Presión arterial alta, no controlada</translation>
    </message>
    <message>
        <source>Not before it is controlled.</source>
        <extracomment>what caution V05 asks for</extracomment>
        <translation>No antes de que esté controlada.</translation>
    </message>
    <message>
        <source>Let them rise slowly; keep heat short.</source>
        <extracomment>what caution V06 asks for</extracomment>
        <translation>Que se levante despacio; calor breve.</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <extracomment>caution V07</extracomment>
        <translation>Presión arterial baja</translation>
    </message>
    <message>
        <source>Recent heart attack or unstable angina</source>
        <extracomment>caution V08</extracomment>
        <translation>Infarto reciente o angina inestable</translation>
    </message>
    <message>
        <source>Not before a doctor has cleared it.</source>
        <extracomment>what caution V08 asks for</extracomment>
        <translation>No sin autorización previa de un médico.</translation>
    </message>
    <message>
        <source>Not flat when breathless.</source>
        <extracomment>what caution V09 asks for</extracomment>
        <translation>Con falta de aire, no acostar en horizontal.</translation>
    </message>
    <message>
        <source>Recent stroke or TIA</source>
        <extracomment>caution V10</extracomment>
        <translation>Ictus (ACV) o AIT reciente</translation>
    </message>
    <message>
        <source>Poor circulation in the limbs</source>
        <extracomment>caution V13</extracomment>
        <translation>Mala circulación en las extremidades</translation>
    </message>
    <message>
        <source>Pacemaker or other device</source>
        <extracomment>caution V14</extracomment>
        <translation>Marcapasos u otro dispositivo</translation>
    </message>
    <message>
        <source>Many do no cupping at all.</source>
        <extracomment>what caution V14 asks for</extracomment>
        <translation>Muchos no aplican ventosas en absoluto.</translation>
    </message>
    <message>
        <source>Raynaud</source>
        <extracomment>caution V15</extracomment>
        <translation>Raynaud</translation>
    </message>
    <message>
        <source>Keep hands and feet warm.</source>
        <extracomment>what caution V15 asks for</extracomment>
        <translation>Mantener calientes las manos y los pies.</translation>
    </message>
    <message>
        <source>When severe: do not treat.</source>
        <extracomment>what caution B02 asks for</extracomment>
        <translation>Si es grave: no tratar.</translation>
    </message>
    <message>
        <source>Anaemia</source>
        <extracomment>caution B03</extracomment>
        <translation>Anemia</translation>
    </message>
    <message>
        <source>Let them rise slowly.</source>
        <extracomment>what caution B03 asks for</extracomment>
        <translation>Que se levante despacio.</translation>
    </message>
    <message>
        <source>Contagious skin infection</source>
        <extracomment>caution S01</extracomment>
        <translation>Infección contagiosa de la piel</translation>
    </message>
    <message>
        <source>Wide or unwell: do not treat.</source>
        <extracomment>what caution S01 asks for</extracomment>
        <translation>Si es extensa o la persona se encuentra mal: no tratar.</translation>
    </message>
    <message>
        <source>Open or burnt skin</source>
        <extracomment>caution S02</extracomment>
        <translation>Piel abierta o quemada</translation>
    </message>
    <message>
        <source>Active skin disease</source>
        <extracomment>caution S03</extracomment>
        <translation>Enfermedad de la piel activa</translation>
    </message>
    <message>
        <source>Mind the oils.</source>
        <extracomment>what caution S03 asks for</extracomment>
        <translation>Cuidado con los aceites.</translation>
    </message>
    <message>
        <source>Unexplained lump or changed mole</source>
        <extracomment>caution S04</extracomment>
        <translation>Bulto sin explicación o lunar que ha cambiado</translation>
    </message>
    <message>
        <source>Do not press it. Ask them to see a doctor.</source>
        <extracomment>what caution S04 asks for</extracomment>
        <translation>No presionarlo. Pedirle que vaya al médico.</translation>
    </message>
    <message>
        <source>Fragile skin</source>
        <extracomment>caution S05</extracomment>
        <translation>Piel frágil</translation>
    </message>
    <message>
        <source>Spreading skin infection</source>
        <extracomment>caution S06</extracomment>
        <translation>Infección de la piel que se extiende</translation>
    </message>
    <message>
        <source>This is urgent: see a doctor today.</source>
        <extracomment>what caution S06 asks for</extracomment>
        <translation>Es urgente: al médico hoy mismo.</translation>
    </message>
    <message>
        <source>Until 24 hours without fever.</source>
        <extracomment>what caution I01 asks for</extracomment>
        <translation>Hasta llevar 24 horas sin fiebre.</translation>
    </message>
    <message>
        <source>Acute infection</source>
        <extracomment>caution I02</extracomment>
        <translation>Infección aguda</translation>
    </message>
    <message>
        <source>Until it is over.</source>
        <extracomment>what caution I02 asks for</extracomment>
        <translation>Hasta que haya pasado.</translation>
    </message>
    <message>
        <source>Strict hygiene; nobody who is ill treats.</source>
        <extracomment>what caution I03 asks for</extracomment>
        <translation>Higiene estricta; nadie enfermo debe tratar.</translation>
    </message>
    <message>
        <source>Autoimmune disease, active</source>
        <extracomment>caution I04</extracomment>
        <translation>Enfermedad autoinmune, activa</translation>
    </message>
    <message>
        <source>Leave inflamed joints alone.</source>
        <extracomment>what caution I04 asks for</extracomment>
        <translation>No tocar las articulaciones inflamadas.</translation>
    </message>
    <message>
        <source>Lymph drainage by trained hands only.</source>
        <extracomment>what caution I05 asks for</extracomment>
        <translation>Drenaje linfático solo por personal formado.</translation>
    </message>
    <message>
        <source>Heat with care; have sugar at hand.</source>
        <extracomment>what caution N01 asks for</extracomment>
        <translation>Calor con cuidado; tener azúcar a mano.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>caution N02</extracomment>
        <translation>Piel entumecida</translation>
    </message>
    <message>
        <source>They cannot tell when it is too much.</source>
        <extracomment>what caution N02 asks for</extracomment>
        <translation>No nota cuándo es demasiado.</translation>
    </message>
    <message>
        <source>Agree what to do in a seizure. A recent one: ask a doctor first.</source>
        <extracomment>what caution N03 asks for</extracomment>
        <translation>Acordar qué hacer en una crisis. Si hubo una reciente: consultar antes a un médico.</translation>
    </message>
    <message>
        <source>Signs of a nerve root</source>
        <extracomment>caution N04</extracomment>
        <translation>Signos de una raíz nerviosa</translation>
    </message>
    <message>
        <source>Acute slipped disc</source>
        <extracomment>caution N05</extracomment>
        <translation>Hernia discal aguda</translation>
    </message>
    <message>
        <source>Spine and ribs: light pressure only.</source>
        <extracomment>what caution O01 asks for</extracomment>
        <translation>Columna y costillas: solo presión suave.</translation>
    </message>
    <message>
        <source>Severe osteoporosis or cancer in the bones</source>
        <extracomment>caution O02</extracomment>
        <translation>Osteoporosis grave o cáncer en los huesos</translation>
    </message>
    <message>
        <source>Fresh fracture or dislocation</source>
        <extracomment>caution O03</extracomment>
        <translation>Fractura o luxación reciente</translation>
    </message>
    <message>
        <source>Fresh sprain, strain or bruise</source>
        <extracomment>caution O04</extracomment>
        <translation>Esguince, distensión o contusión reciente</translation>
    </message>
    <message>
        <source>Joint replacement or unstable joint</source>
        <extracomment>caution O05</extracomment>
        <translation>Prótesis articular o articulación inestable</translation>
    </message>
    <message>
        <source>No stretching to the end of the range.</source>
        <extracomment>what caution O05 asks for</extracomment>
        <translation>No estirar hasta el final del recorrido.</translation>
    </message>
    <message>
        <source>Inflamed joint or gout</source>
        <extracomment>caution O06</extracomment>
        <translation>Articulación inflamada o gota</translation>
    </message>
    <message>
        <source>Recent whiplash or head injury</source>
        <extracomment>caution O07</extracomment>
        <translation>Latigazo cervical o lesión en la cabeza recientes</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <extracomment>caution R01</extracomment>
        <translation>Operación reciente</translation>
    </message>
    <message>
        <source>Think of clots.</source>
        <extracomment>what caution R01 asks for</extracomment>
        <translation>Pensar en coágulos.</translation>
    </message>
    <message>
        <source>Wait as long as who did it says.</source>
        <extracomment>what caution R03 asks for</extracomment>
        <translation>Esperar el tiempo que indique quien lo hizo.</translation>
    </message>
    <message>
        <source>Cancer, active or in treatment</source>
        <extracomment>caution C01</extracomment>
        <translation>Cáncer, activo o en tratamiento</translation>
    </message>
    <message>
        <source>Never over the tumour.</source>
        <extracomment>what caution C01 asks for</extracomment>
        <translation>Nunca sobre el tumor.</translation>
    </message>
    <message>
        <source>Chemotherapy in the last 3 days</source>
        <extracomment>caution C02</extracomment>
        <translation>Quimioterapia en los últimos 3 días</translation>
    </message>
    <message>
        <source>Unless oncology has cleared it.</source>
        <extracomment>what caution C02 asks for</extracomment>
        <translation>Salvo autorización de oncología.</translation>
    </message>
    <message>
        <source>Radiation field</source>
        <extracomment>caution C03</extracomment>
        <translation>Campo de radioterapia</translation>
    </message>
    <message>
        <source>No oils there.</source>
        <extracomment>what caution C03 asks for</extracomment>
        <translation>Ahí, sin aceites.</translation>
    </message>
    <message>
        <source>Do not stroke towards the missing nodes.</source>
        <extracomment>what caution C04 asks for</extracomment>
        <translation>No hacer pases hacia los ganglios extirpados.</translation>
    </message>
    <message>
        <source>Ask where, about nodes and bones.</source>
        <extracomment>what caution C05 asks for</extracomment>
        <translation>Preguntar dónde, y si afecta a ganglios o huesos.</translation>
    </message>
    <message>
        <source>Pregnancy, first three months</source>
        <extracomment>caution P01</extracomment>
        <translation>Embarazo, primeros tres meses</translation>
    </message>
    <message>
        <source>No heat anywhere. Harm is not shown; many wait until week 13.</source>
        <extracomment>what caution P01 asks for</extracomment>
        <translation>Nada de calor en ninguna zona. No se ha demostrado daño; muchos esperan hasta la semana 13.</translation>
    </message>
    <message>
        <source>On the side; legs lightly.</source>
        <extracomment>what caution P02 asks for</extracomment>
        <translation>De lado; las piernas, con suavidad.</translation>
    </message>
    <message>
        <source>High-risk pregnancy</source>
        <extracomment>caution P03</extracomment>
        <translation>Embarazo de alto riesgo</translation>
    </message>
    <message>
        <source>Birth in the last 6 weeks</source>
        <extracomment>caution P04</extracomment>
        <translation>Parto en las últimas 6 semanas</translation>
    </message>
    <message>
        <source>Leave a scar alone; watch for clots.</source>
        <extracomment>what caution P04 asks for</extracomment>
        <translation>No tocar la cicatriz; vigilar si hay coágulos.</translation>
    </message>
    <message>
        <source>Leave the fistula arm alone.</source>
        <extracomment>what caution D01 asks for</extracomment>
        <translation>No tocar el brazo de la fístula.</translation>
    </message>
    <message>
        <source>Bruises easily.</source>
        <extracomment>what caution D02 asks for</extracomment>
        <translation>Le salen moretones con facilidad.</translation>
    </message>
    <message>
        <source>Unexplained belly pain or hernia</source>
        <extracomment>caution D03</extracomment>
        <translation>Dolor de vientre sin explicación o hernia</translation>
    </message>
    <message>
        <source>Ask them to see a doctor.</source>
        <extracomment>what caution D03 asks for</extracomment>
        <translation>Pedirle que vaya al médico.</translation>
    </message>
    <message>
        <source>Severe asthma</source>
        <extracomment>caution D04</extracomment>
        <translation>Asma grave</translation>
    </message>
    <message>
        <source>Less time face down, no scents.</source>
        <extracomment>what caution D04 asks for</extracomment>
        <translation>Menos tiempo boca abajo, sin fragancias.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>caution M01</extracomment>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Without contact with their doctor: ask first.</source>
        <extracomment>what caution M01 asks for</extracomment>
        <translation>Si no hay contacto con su médico: consultar antes.</translation>
    </message>
    <message>
        <source>Antiplatelet or daily aspirin</source>
        <extracomment>caution M02</extracomment>
        <translation>Antiagregante o aspirina diaria</translation>
    </message>
    <message>
        <source>Painkiller in the last 8 hours</source>
        <extracomment>caution M03</extracomment>
        <translation>Analgésico en las últimas 8 horas</translation>
    </message>
    <message>
        <source>They feel pain less: ask more often.</source>
        <extracomment>what caution M03 asks for</extracomment>
        <translation>Nota menos el dolor: preguntar más a menudo.</translation>
    </message>
    <message>
        <source>Opioid, muscle relaxant or sedative</source>
        <extracomment>caution M04</extracomment>
        <translation>Opioide, relajante muscular o sedante</translation>
    </message>
    <message>
        <source>They feel pain less; let them rise slowly.</source>
        <extracomment>what caution M04 asks for</extracomment>
        <translation>Nota menos el dolor; que se levante despacio.</translation>
    </message>
    <message>
        <source>Long-term corticosteroid</source>
        <extracomment>caution M05</extracomment>
        <translation>Corticoide a largo plazo</translation>
    </message>
    <message>
        <source>Injection or patch site</source>
        <extracomment>caution M06</extracomment>
        <translation>Zona de inyección o parche</translation>
    </message>
    <message>
        <source>Massage there makes it act faster.</source>
        <extracomment>what caution M06 asks for</extracomment>
        <translation>El masaje en esa zona acelera su efecto.</translation>
    </message>
    <message>
        <source>Medicine that makes skin sensitive</source>
        <extracomment>caution M07</extracomment>
        <translation>Medicamento que vuelve sensible la piel</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>caution A01</extracomment>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Check oils, scents and tape.</source>
        <extracomment>what caution A01 asks for</extracomment>
        <translation>Revisar aceites, fragancias y vendajes adhesivos.</translation>
    </message>
    <message>
        <source>Offer another day.</source>
        <extracomment>what caution G01 asks for</extracomment>
        <translation>Ofrecer otro día.</translation>
    </message>
    <message>
        <source>Cannot consent</source>
        <extracomment>caution G02</extracomment>
        <translation>No puede dar su consentimiento</translation>
    </message>
    <message>
        <source>Pain that spreads, cause unknown</source>
        <extracomment>caution G03</extracomment>
        <translation>Dolor que se extiende, de causa desconocida</translation>
    </message>
    <message>
        <source>Chest pain or pressure, with or without breathlessness</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dolor o presión en el pecho, con o sin falta de aire</translation>
    </message>
    <message>
        <source>Sudden worst headache</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dolor de cabeza repentino, el peor de su vida</translation>
    </message>
    <message>
        <source>One hot swollen limb</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Una extremidad caliente e hinchada</translation>
    </message>
    <message>
        <source>Numb saddle area, bladder or bowel control lost</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Entumecimiento en silla de montar, pérdida de control de la vejiga o del intestino</translation>
    </message>
    <message>
        <source>Hot red spreading skin</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Piel caliente y roja que se extiende</translation>
    </message>
    <message>
        <source>Pulsing belly with back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Latido en el vientre con dolor de espalda</translation>
    </message>
    <message>
        <source>Severe pain after a fall, with fragile bones</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dolor fuerte después de una caída, con huesos frágiles</translation>
    </message>
    <message>
        <source>Constant pain at night, in every position</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dolor constante por la noche, en todas las posturas</translation>
    </message>
    <message>
        <source>Unexplained weight loss or sweats</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Pérdida de peso o sudores sin explicación</translation>
    </message>
    <message>
        <source>Cancer in the past with new back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Cáncer en el pasado con dolor de espalda nuevo</translation>
    </message>
    <message>
        <source>First back pain before 20 or after 55</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Primer dolor de espalda antes de los 20 o después de los 55 años</translation>
    </message>
    <message>
        <source>New back pain with weak immunity</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dolor de espalda nuevo con defensas bajas</translation>
    </message>
    <message>
        <source>A lump that is not a knot</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Un bulto que no es un nudo muscular</translation>
    </message>
    <message>
        <source>Blood thinner (anticoagulant)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Antiplatelet</source>
        <extracomment>class of medicines</extracomment>
        <translation>Antiagregante</translation>
    </message>
    <message>
        <source>Painkiller (NSAID, paracetamol)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Analgésico (AINE, paracetamol)</translation>
    </message>
    <message>
        <source>Insulin, patch or injection</source>
        <extracomment>class of medicines</extracomment>
        <translation>Insulina, parche o inyección</translation>
    </message>
    <message>
        <source>Makes skin sensitive to heat or light</source>
        <extracomment>class of medicines</extracomment>
        <translation>Vuelve la piel sensible al calor o a la luz</translation>
    </message>
    <message>
        <source>Immunosuppressant</source>
        <extracomment>class of medicines</extracomment>
        <translation>Inmunosupresor</translation>
    </message>
    <message>
        <source>For high blood pressure</source>
        <extracomment>class of medicines</extracomment>
        <translation>Para la presión arterial alta</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>kind of consent</extracomment>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Me han explicado para qué es el masaje, cómo me cubrirán y qué riesgos y alternativas hay. Puedo pedir que se detengan en cualquier momento. He dicho lo que sé de mi salud y avisaré cuando cambie.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <extracomment>kind of consent</extracomment>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>He leído cómo guarda mis datos esta clínica: cifrados, en la clínica y durante el tiempo que exige la ley. Puedo pedir una copia y correcciones.</translation>
    </message>
    <message>
        <source>Chest or breast area</source>
        <extracomment>kind of consent</extracomment>
        <translation>Zona del pecho o las mamas</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>El terapeuta puede tratar hoy músculos de mi pared torácica. Me han explicado por qué y cómo, y puedo retirar este consentimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>El terapeuta puede tratar hoy músculos de la parte alta e interna de mi muslo. Me han explicado por qué y cómo, y puedo retirar este consentimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>kind of consent</extracomment>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>El terapeuta puede tratar músculos de mis glúteos. Me han explicado por qué y cómo, y puedo retirar este consentimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <extracomment>kind of consent</extracomment>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>The clinic may take photographs of my posture or skin for my own record.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>La clínica puede tomar fotografías de mi postura o de mi piel para mi propia historia clínica.</translation>
    </message>
    <message>
        <source>Sharing with my doctor</source>
        <extracomment>kind of consent</extracomment>
        <translation>Intercambio con mi médico</translation>
    </message>
    <message>
        <source>The therapist may talk with the doctor I have named about my treatment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>El terapeuta puede hablar de mi tratamiento con el médico que he indicado.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>kind of consent</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>The clinic may remind me of appointments by telephone or e-mail.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>La clínica puede recordarme las citas por teléfono o por correo electrónico.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>kind of consent</extracomment>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>My data may be used for research, without my name.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Mis datos pueden usarse para investigación, sin mi nombre.</translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor corto de los dedos (pie)</translation>
    </message>
    <message>
        <source>Top of the foot, outer side</source>
        <extracomment>Extensor digitorum brevis, in words for a client</extracomment>
        <translation>Dorso del pie, lado externo</translation>
    </message>
    <message>
        <source>Peroneus tertius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tercer peroneo</translation>
    </message>
    <message>
        <source>Lower shin, outer side</source>
        <extracomment>Peroneus tertius, in words for a client</extracomment>
        <translation>Parte baja de la espinilla, lado externo</translation>
    </message>
    <message>
        <source>deep pressure</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>presión profunda</translation>
    </message>
    <message>
        <source>heat</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>calor</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>frío</translation>
    </message>
    <message>
        <source>cupping</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>ventosas</translation>
    </message>
    <message>
        <source>lymph drainage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>drenaje linfático</translation>
    </message>
    <message>
        <source>stretching</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>estiramiento</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>masaje</translation>
    </message>
    <message>
        <source>Neck flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión de cuello</translation>
    </message>
    <message>
        <source>Neck extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Extensión de cuello</translation>
    </message>
    <message>
        <source>Neck side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Inclinación lateral de cuello</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rotación de cuello</translation>
    </message>
    <message>
        <source>Shoulder flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión de hombro</translation>
    </message>
    <message>
        <source>Shoulder extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Extensión de hombro</translation>
    </message>
    <message>
        <source>Shoulder abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Abducción de hombro</translation>
    </message>
    <message>
        <source>Shoulder external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rotación externa de hombro</translation>
    </message>
    <message>
        <source>Shoulder internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rotación interna de hombro</translation>
    </message>
    <message>
        <source>Elbow flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión de codo</translation>
    </message>
    <message>
        <source>Elbow extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Extensión de codo</translation>
    </message>
    <message>
        <source>Forearm supination</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Supinación de antebrazo</translation>
    </message>
    <message>
        <source>Forearm pronation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Pronación de antebrazo</translation>
    </message>
    <message>
        <source>Wrist flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión de muñeca</translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Extensión de muñeca</translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión de tronco</translation>
    </message>
    <message>
        <source>Trunk extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Extensión de tronco</translation>
    </message>
    <message>
        <source>Trunk side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Inclinación lateral de tronco</translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rotación de tronco</translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión de cadera</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Extensión de cadera</translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Abducción de cadera</translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Aducción de cadera</translation>
    </message>
    <message>
        <source>Hip external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rotación externa de cadera</translation>
    </message>
    <message>
        <source>Hip internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rotación interna de cadera</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Elevación de la pierna recta</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión de rodilla</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Extensión de rodilla</translation>
    </message>
    <message>
        <source>Ankle dorsiflexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Dorsiflexión de tobillo</translation>
    </message>
    <message>
        <source>Ankle plantar flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Flexión plantar de tobillo</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Depresor del labio inferior</translation>
    </message>
    <message>
        <source>Between the lower lip and the chin</source>
        <extracomment>Depressor labii inferioris, in words for a client</extracomment>
        <translation>Entre el labio inferior y el mentón</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Elevador del labio superior</translation>
    </message>
    <message>
        <source>Between the nose and the cheek</source>
        <extracomment>Levator labii superioris, in words for a client</extracomment>
        <translation>Entre la nariz y la mejilla</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Mentoniano</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>Mentalis, in words for a client</extracomment>
        <translation>Mentón</translation>
    </message>
    <message>
        <source>Procerus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Prócero</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <extracomment>Procerus, in words for a client</extracomment>
        <translation>Raíz de la nariz</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cigomático menor</translation>
    </message>
    <message>
        <source>Upper cheek</source>
        <extracomment>Zygomaticus minor, in words for a client</extracomment>
        <translation>Parte alta de la mejilla</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Corrugador de la ceja</translation>
    </message>
    <message>
        <source>Above the nose, toward the eyebrow</source>
        <extracomment>Corrugator supercilii, in words for a client</extracomment>
        <translation>Encima de la nariz, hacia la ceja</translation>
    </message>
    <message>
        <source>Erector spinae aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurosis del erector de la columna</translation>
    </message>
    <message>
        <source>Tendon sheet over the lower back</source>
        <extracomment>Erector spinae aponeurosis, in words for a client</extracomment>
        <translation>Lámina tendinosa sobre la zona lumbar</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Elevador del ángulo de la boca</translation>
    </message>
    <message>
        <source>Cheek, above the corner of the mouth</source>
        <extracomment>Levator anguli oris, in words for a client</extracomment>
        <translation>Mejilla, encima de la comisura de la boca</translation>
    </message>
    <message>
        <source>Platysma</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Platisma</translation>
    </message>
    <message>
        <source>Thin sheet over the front of the neck</source>
        <extracomment>Platysma, in words for a client</extracomment>
        <translation>Lámina fina sobre la parte anterior del cuello</translation>
    </message>
    <message>
        <source>Risorius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Risorio</translation>
    </message>
    <message>
        <source>Cheek, toward the corner of the mouth</source>
        <extracomment>Risorius, in words for a client</extracomment>
        <translation>Mejilla, hacia la comisura de la boca</translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Semiespinoso del tórax</translation>
    </message>
    <message>
        <source>Deep upper back, beside the spine</source>
        <extracomment>Semispinalis thoracis, in words for a client</extracomment>
        <translation>Espalda alta profunda, junto a la columna</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>backup: %1, made on %2</source>
        <translation>copia de seguridad: %1, hecha el %2</translation>
    </message>
    <message>
        <source>The present clinic cannot be read, so nobody knows what is newer in it:</source>
        <translation>La clínica actual no se puede leer, así que nadie sabe qué hay en ella más reciente:</translation>
    </message>
    <message>
        <source>Nothing in the present clinic is newer.</source>
        <translation>No hay nada más reciente en la clínica actual.</translation>
    </message>
    <message>
        <source>Newer in the present clinic, and not in the backup:</source>
        <translation>Más reciente en la clínica actual, y no está en la copia de seguridad:</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Would come back:</source>
        <translation>Volvería:</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>Restaurada y verificada: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>Lo que había antes se guarda en %1</translation>
    </message>
    <message>
        <source>and backed up in %1</source>
        <translation>y tiene copia de seguridad en %1</translation>
    </message>
    <message>
        <source>The accounts of others are lost with the keyring: add them anew.</source>
        <translation>Las cuentas de los demás se perdieron con el llavero: añádalas de nuevo.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 % read and checked</source>
        <translation>%1 % leído y comprobado</translation>
    </message>
    <message>
        <source>Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.</source>
        <translation>No se cambió nada: en esa carpeta hay una clínica. Con --replace la copia de seguridad ocupa su lugar; la clínica se guarda aparte.</translation>
    </message>
    <message>
        <source>%1 % of the present clinic backed up</source>
        <translation>%1 % de la clínica actual copiado</translation>
    </message>
    <message>
        <source>A password or the recovery sheet is needed: --password-file or --sheet-file.</source>
        <translation>Se necesita una contraseña o la hoja de recuperación: --password-file o --sheet-file.</translation>
    </message>
</context>
<context>
    <name>untie::AboutSheet</name>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior: puede usarlo, estudiarlo, compartirlo y modificarlo. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>What stands in the muscle atlas is reference, not diagnosis.</source>
        <translation>Lo que figura en el atlas muscular es material de consulta, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>untie::AccessExport</name>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Person’s number</source>
        <translation>Número de la persona</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record’s number</source>
        <translation>Número del registro</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Reloj atrasado</translation>
    </message>
</context>
<context>
    <name>untie::AccessFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>No es una fecha. Se escribe así: %1.</translation>
    </message>
</context>
<context>
    <name>untie::AccessHeads</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>On which computer</source>
        <translation>En qué equipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>untie::AccessListModel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>How often something was done in a row</extracomment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer’s clock was set back</source>
        <translation>se atrasó el reloj del equipo</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Somebody not in the list</source>
        <translation>Alguien que no está en la lista</translation>
    </message>
</context>
<context>
    <name>untie::AccessSection</name>
    <message>
        <source>Record access</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Computes anew whether no row was changed or taken out</source>
        <translation>Vuelve a calcular si alguna fila fue cambiada o quitada</translation>
    </message>
    <message>
        <source>Saves the rows that are asked for as a table (CSV)</source>
        <translation>Guarda las filas seleccionadas como tabla (CSV)</translation>
    </message>
    <message>
        <source>who opened, changed and printed what</source>
        <translation>quién abrió, cambió e imprimió qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved as %1.</source>
        <translation>
            <numerusform>Se guardó %Ln fila como %1.</numerusform>
            <numerusform>Se guardaron %Ln filas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>No se hizo nada de este tipo.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.</source>
        <translation>Hay filas firmadas por %1 con una clave que la lista de cuentas no conoce. Es así después de crear de nuevo la lista con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>record-access-%1.csv</source>
        <translation>accesos-%1.csv</translation>
    </message>
    <message>
        <source>Save the record of access</source>
        <translation>Guardar el registro de accesos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Comprobando todas las filas…</translation>
    </message>
    <message>
        <source>Reading what is to be saved…</source>
        <translation>Leyendo lo que se va a guardar…</translation>
    </message>
    <message>
        <source>Searching older rows, %1 % done…</source>
        <translation>Buscando en filas más antiguas, %1 %…</translation>
    </message>
    <message>
        <source>Each opening and each change is a row here. “Check” finds out whether one was changed or taken out.</source>
        <translation>Cada apertura y cada cambio es aquí una fila. “Comprobar” averigua si alguna fue cambiada o quitada.</translation>
    </message>
    <message>
        <source>Month’s page</source>
        <translation>Hoja del mes</translation>
    </message>
    <message>
        <source>A page with the seals of a month, to be printed and kept outside of the computer</source>
        <translation>Una hoja con los sellos de un mes, para imprimirla y guardarla fuera del equipo</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>untie::AccountList</name>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
</context>
<context>
    <name>untie::AccountSection</name>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>What your account opens</source>
        <translation>Qué abre su cuenta</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>Es la primera vez.</translation>
    </message>
    <message>
        <source>%1, %2, %3. If that was not you, change your password and tell an owner.</source>
        <comment>day, time, computer</comment>
        <translation>%1, %2, %3. Si no fue usted, cambie su contraseña y avise a un titular.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Yours alone. Nobody here can read it, an owner can only give you another one.</source>
        <translation>Solo suya. Nadie aquí puede leerla; un titular solo puede darle otra.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
</context>
<context>
    <name>untie::ActCorner</name>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.</source>
        <translation>Haga clic donde duele: se rellenan el músculo, el lado y la localización habitual. Los anillos discontinuos son puntos que quedaron abiertos la última vez. La rueda del ratón y + acercan; las pestañas de arriba giran el cuerpo y retiran sus capas.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Los puntos</translation>
    </message>
    <message>
        <source>Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.</source>
        <translation>Dos cifras puntúan un punto: la primera es el dolor antes; la segunda, después. Tab va al siguiente que sigue abierto. Una letra indica de qué tipo es; ? las muestra todas.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.</source>
        <translation>Lo que está marcado en el cuerpo figura aquí por sí solo. Usted escribe lo que el mapa no puede saber. Todo se guarda sobre la marcha.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Your first visit in Untie: four stops show how the body, the points and the note work together.</source>
        <translation>Su primera visita en Untie: cuatro paradas muestran cómo funcionan juntos el cuerpo, los puntos y la nota.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Ver recorrido</translation>
    </message>
    <message>
        <source>Untie %1 is here in the place of %2.</source>
        <comment>versions</comment>
        <translation>Untie %1 ha sustituido a la versión %2.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a client</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Clients with a similar name</source>
        <translation>Clientes con un nombre parecido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open the client’s page</source>
        <translation>Abrir la página del cliente</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Empezar una visita</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Reservar otra cita igual</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnesis y consentimientos</translation>
    </message>
    <message>
        <source>Edit contact data</source>
        <translation>Editar los datos de contacto</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de evolución</translation>
    </message>
    <message>
        <source>List of appointments to print</source>
        <translation>Lista de citas para imprimir</translation>
    </message>
    <message>
        <source>A signature seals the note. What becomes known later is added below, never changed.</source>
        <translation>La firma sella la nota. Lo que se sepa más tarde se añade debajo; nunca se cambia nada.</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>última visita %1</translation>
    </message>
</context>
<context>
    <name>untie::ActForm</name>
    <message>
        <source>Your own password</source>
        <translation>Su propia contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>untie::Acts</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Buscar un cliente o una acción</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Lock the clinic</source>
        <translation>Bloquear la clínica</translation>
    </message>
    <message>
        <source>Close Untie</source>
        <translation>Cerrar Untie</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>Ir a la agenda</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Ir a los clientes</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Book the client in focus again</source>
        <translation>Reservar otra cita para el cliente mostrado</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Tour of the body map</source>
        <translation>Recorrido por el mapa corporal</translation>
    </message>
    <message>
        <source>About Untie</source>
        <translation>Acerca de Untie</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Buscar por nombre o teléfono</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Buscar en todas las notas</translation>
    </message>
    <message>
        <source>Start the next visit</source>
        <translation>Empezar la siguiente visita</translation>
    </message>
    <message>
        <source>The next client has arrived</source>
        <translation>El siguiente cliente ha llegado</translation>
    </message>
    <message>
        <source>Open the next client</source>
        <translation>Abrir el siguiente cliente</translation>
    </message>
    <message>
        <source>Print the next summary that waits</source>
        <translation>Imprimir el siguiente resumen pendiente</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Empezar una visita</translation>
    </message>
    <message>
        <source>From where it hurts to the muscles</source>
        <translation>Del lugar del dolor a los músculos</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnesis y consentimientos</translation>
    </message>
    <message>
        <source>Contact data and details</source>
        <translation>Datos de contacto y demás datos</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>Editar los datos del cliente</translation>
    </message>
    <message>
        <source>Write a note outside a visit</source>
        <translation>Escribir una nota fuera de una visita</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Foto y archivos</translation>
    </message>
    <message>
        <source>Read the note of the chosen visit</source>
        <translation>Leer la nota de la visita elegida</translation>
    </message>
    <message>
        <source>Show the chosen visit on the body</source>
        <translation>Mostrar la visita elegida en el cuerpo</translation>
    </message>
    <message>
        <source>Show the difference of two visits</source>
        <translation>Mostrar la diferencia entre dos visitas</translation>
    </message>
    <message>
        <source>Show the heat map of a period</source>
        <translation>Mostrar el mapa de calor de un periodo</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Firmar la nota</translation>
    </message>
    <message>
        <source>Print the client’s summary</source>
        <translation>Imprimir el resumen para el cliente</translation>
    </message>
    <message>
        <source>Save now; it saves itself as you write</source>
        <translation>Guardar ahora; al escribir se guarda solo</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Volver al cliente</translation>
    </message>
    <message>
        <source>Go to today’s page</source>
        <translation>Ir al día de hoy</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Book the next free time</source>
        <translation>Reservar el próximo horario libre</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Print the plan of the day</source>
        <translation>Imprimir el plan del día</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>En tratamiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Volver a reservada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Start this visit</source>
        <translation>Empezar esta visita</translation>
    </message>
    <message>
        <source>Print the summary of this visit</source>
        <translation>Imprimir el resumen de esta visita</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>All appointments of the client</source>
        <translation>Todas las citas del cliente</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Reservar otra cita igual</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <source>Nothing has changed in the intake</source>
        <translation>Nada ha cambiado en la anamnesis</translation>
    </message>
    <message>
        <source>Fill in the health form</source>
        <translation>Rellenar el cuestionario de salud</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Next part of the form</source>
        <translation>Parte siguiente del formulario</translation>
    </message>
    <message>
        <source>Previous part of the form</source>
        <translation>Parte anterior del formulario</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Al campo siguiente, al anterior</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>Pain before, then after; T is ten</source>
        <translation>Dolor antes y luego después; T es diez</translation>
    </message>
    <message>
        <source>Not examined today</source>
        <translation>Sin explorar hoy</translation>
    </message>
    <message>
        <source>The next point that is open since an earlier visit</source>
        <translation>El siguiente punto abierto desde una visita anterior</translation>
    </message>
    <message>
        <source>The kind of finding, as in the legend</source>
        <translation>El tipo de hallazgo, como en la leyenda</translation>
    </message>
    <message>
        <source>The layer above or below under the point</source>
        <translation>La capa de arriba o de abajo en el mismo punto</translation>
    </message>
    <message>
        <source>Move the point in hand</source>
        <translation>Mover el punto elegido</translation>
    </message>
    <message>
        <source>Legend of the marks, while the map has the focus</source>
        <translation>Leyenda de las marcas, mientras el mapa tiene el foco</translation>
    </message>
    <message>
        <source>Closer, further away, the whole body</source>
        <translation>Acercar, alejar, el cuerpo entero</translation>
    </message>
    <message>
        <source>The next word that may be misspelt</source>
        <translation>La siguiente palabra quizá mal escrita</translation>
    </message>
    <message>
        <source>Through the visits</source>
        <translation>Recorrer las visitas</translation>
    </message>
    <message>
        <source>Move the period</source>
        <translation>Mover el periodo</translation>
    </message>
    <message>
        <source>Move in the calendar</source>
        <translation>Moverse por la agenda</translation>
    </message>
    <message>
        <source>Book here, or open what is chosen</source>
        <translation>Reservar aquí o abrir lo elegido</translation>
    </message>
    <message>
        <source>The day, week or month before and after</source>
        <translation>El día, la semana o el mes anterior y siguiente</translation>
    </message>
    <message>
        <source>Move or copy the appointment: arrows, then Enter</source>
        <translation>Mover o copiar la cita: flechas y luego Intro</translation>
    </message>
    <message>
        <source>Larger, smaller, fitted to the window</source>
        <translation>Más grande, más pequeño, ajustado a la ventana</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeño</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>En Hoy</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>En la agenda</translation>
    </message>
    <message>
        <source>With an appointment chosen</source>
        <translation>Con una cita elegida</translation>
    </message>
    <message>
        <source>In the list of clients</source>
        <translation>En la lista de clientes</translation>
    </message>
    <message>
        <source>On a client’s page</source>
        <translation>En la ficha de un cliente</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>En una visita</translation>
    </message>
    <message>
        <source>On the intake page</source>
        <translation>En la página de anamnesis</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>En un formulario</translation>
    </message>
    <message>
        <source>Looking at a document</source>
        <translation>Al ver un documento</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Escribir un músculo</translation>
    </message>
    <message>
        <source>In the note: a phrase by its short key, then Space</source>
        <translation>En la nota: una frase por su abreviatura, luego Espacio</translation>
    </message>
</context>
<context>
    <name>untie::AddForm</name>
    <message>
        <source>Give the account</source>
        <translation>Dar la cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it is typed at sign-in and printed.</source>
        <translation>Tal como se escribe al iniciar sesión y se imprime.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Tras el nombre, impreso</translation>
    </message>
    <message>
        <source>Such as LMT. It may stay empty.</source>
        <translation>Por ejemplo, “Masoterapeuta”. Puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>untie::AddressEdit</name>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>Como la clínica</translation>
    </message>
</context>
<context>
    <name>untie::AlertBanner</name>
    <message>
        <source>Intake</source>
        <translation>Anamnesis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more cautions</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more caution(s)</source>
        <translation>
            <numerusform>Mostrar %n precaución más</numerusform>
            <numerusform>Mostrar %n precauciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left to do, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Antes de la visita</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
</context>
<context>
    <name>untie::AmendForm</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Seleccione en la nota las palabras erróneas.</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentCard</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1: cita modificada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Empezar visita</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Otra igual</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar cita</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>¿Por qué se cancela?</translation>
    </message>
    <message>
        <source>Enter cancels it; the reason may be left out.</source>
        <translation>Intro la cancela; el motivo puede omitirse.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Horario bloqueado</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Abrir visita</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>Liberar este horario</translation>
    </message>
    <message>
        <source>booked for %1, %2</source>
        <translation>reservada para el %1, %2</translation>
    </message>
    <message>
        <source>moved to %1, %2</source>
        <translation>movida al %1, %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a person</comment>
        <translation>pasada a %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a client, a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The time is free again.</source>
        <translation>El horario vuelve a estar libre.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1: cita cancelada.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>La nota se modificó.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimir resumen</translation>
    </message>
    <message>
        <source>Print summary again</source>
        <translation>Imprimir resumen otra vez</translation>
    </message>
    <message>
        <source>Summary is ready to print</source>
        <translation>El resumen está listo para imprimir</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Parte de una serie</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <comment>days and times</comment>
        <translation>Viene: %1</translation>
    </message>
    <message>
        <source>No other appointments.</source>
        <translation>No hay más citas.</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <comment>why</comment>
        <translation>No se pudo leer su historial: %1</translation>
    </message>
    <message>
        <source>Whether a summary is ready could not be read: %1</source>
        <comment>why</comment>
        <translation>No se pudo leer si hay un resumen listo: %1</translation>
    </message>
    <message>
        <source>One of a series; how it repeats could not be read: %1</source>
        <comment>why</comment>
        <translation>Parte de una serie; no se pudo leer cómo se repite: %1</translation>
    </message>
    <message>
        <source>The client&apos;s other appointments could not be read: %1</source>
        <comment>why</comment>
        <translation>No se pudieron leer las demás citas del cliente: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>days and times of appointments, cancelled ones, too</comment>
        <translation>Antes: %1</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentFields</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>None</source>
        <comment>room</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>service</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentModel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::AreaPicker</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both, or in the middle</source>
        <translation>Ambos lados, o en el centro</translation>
    </message>
</context>
<context>
    <name>untie::Assistant</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>untie::BackButton</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>untie::BackupHeads</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>untie::BackupListModel</name>
    <message>
        <source>both places</source>
        <translation>ambos lugares</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>segundo lugar</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>primer lugar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>verificada en parte</translation>
    </message>
    <message>
        <source>%1, earlier sheet</source>
        <translation>%1, hoja anterior</translation>
    </message>
</context>
<context>
    <name>untie::BackupNotices</name>
    <message>
        <source>No backup could be made. %1</source>
        <comment>a sentence follows</comment>
        <translation>No se pudo hacer ninguna copia de seguridad. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Elegir un segundo lugar…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
</context>
<context>
    <name>untie::BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primer lugar</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>at the first start of a day, and when Untie closes after changes</source>
        <translation>en el primer inicio del día, y al cerrar Untie después de cambios</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing of it is left.</source>
        <translation>La copia de seguridad se canceló. No queda nada de ella.</translation>
    </message>
    <message>
        <source>The backup is made and verified, but: %1</source>
        <comment>a sentence follows</comment>
        <translation>La copia de seguridad está hecha y verificada, pero: %1</translation>
    </message>
    <message>
        <source>The backup is made, verified and copied to the second place.</source>
        <translation>La copia de seguridad está hecha, verificada y copiada al segundo lugar.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>La copia de seguridad está hecha y verificada.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place. What lies there stays.</source>
        <translation>Las copias de seguridad ya no se copian a un segundo lugar. Lo que hay allí se queda.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad de esta clínica.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Hacer la primera</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Reads every file of the chosen backup and compares it with what was written</source>
        <translation>Lee todos los archivos de la copia elegida y los compara con lo que se escribió</translation>
    </message>
    <message>
        <source>None. Each backup is copied there too: best a disk that you unplug and keep elsewhere.</source>
        <translation>Ninguno. Cada copia de seguridad se copia también allí, si es posible a un disco que usted desconecte y guarde en otro sitio.</translation>
    </message>
    <message>
        <source>%1 is not plugged in now.</source>
        <translation>%1 no está conectado ahora.</translation>
    </message>
    <message>
        <source>Reading every file of it…</source>
        <translation>Leyendo todos sus archivos…</translation>
    </message>
    <message>
        <source>A backup is encrypted as the clinic is: whoever has it and no password can read nothing.</source>
        <translation>Una copia de seguridad está cifrada igual que la clínica: quien la tenga, pero no la contraseña, no puede leer nada.</translation>
    </message>
    <message>
        <source>Choose the second place of the backups</source>
        <translation>Elegir el segundo lugar de las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Elegir dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Each backup is copied to %1 as well.</source>
        <translation>Cada copia de seguridad se copia también a %1.</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>Las copias de seguridad se guardan en %1.</translation>
    </message>
    <message>
        <source>Every file of this backup is as it was written.</source>
        <translation>Todos los archivos de esta copia de seguridad están tal como se escribieron.</translation>
    </message>
    <message>
        <source>Use the clinic’s folder</source>
        <translation>Usar la carpeta de la clínica</translation>
    </message>
    <message>
        <source>Backups go into the clinic’s folder.</source>
        <translation>Las copias de seguridad se guardan en la carpeta de la clínica.</translation>
    </message>
    <message>
        <source>In the clinic’s own folder. A disk that breaks takes both with it: another disk is better.</source>
        <translation>En la propia carpeta de la clínica. Si el disco falla, se pierden ambas: mejor otro disco.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; until then backups go into the clinic’s own folder.</source>
        <translation>%1 no es accesible; hasta entonces las copias de seguridad se guardan en la propia carpeta de la clínica.</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>Restaurar esta…</translation>
    </message>
    <message>
        <source>Closes the clinic and shows what going back to this backup would change</source>
        <translation>Cierra la clínica y muestra qué cambiaría al volver a esta copia de seguridad</translation>
    </message>
    <message>
        <source>It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.</source>
        <translation>Se abre con una hoja de recuperación anterior: quien conserve aquella y consiga esta copia de seguridad puede leerla.</translation>
    </message>
</context>
<context>
    <name>untie::BackupStep</name>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>A copy for the day the disk breaks</source>
        <translation>Una copia para el día en que falle el disco</translation>
    </message>
    <message>
        <source>Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one that you unplug afterwards.</source>
        <translation>Untie hace por sí solo una copia de seguridad cada día de trabajo, en la propia carpeta de la clínica. Una segunda copia debe estar en otro soporte, si es posible uno que usted desconecte después.</translation>
    </message>
    <message>
        <source>Keep a second copy in this folder:</source>
        <translation>Guardar una segunda copia en esta carpeta:</translation>
    </message>
    <message>
        <source>Later. Untie reminds me when there is none after seven days.</source>
        <translation>Más tarde. Untie me avisará si no hay ninguna al cabo de siete días.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder on another medium</source>
        <translation>Carpeta en otro soporte</translation>
    </message>
    <message>
        <source>This lies on the same disk as the clinic: when that breaks, both are gone.</source>
        <translation>Está en el mismo disco que la clínica: si falla, se pierden ambas.</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>Elegir una carpeta para la segunda copia</translation>
    </message>
    <message>
        <source>Choose a folder, or choose “Later” below.</source>
        <translation>Elija una carpeta, o “Más tarde” abajo.</translation>
    </message>
    <message>
        <source>There is no such folder. Is the medium plugged in?</source>
        <translation>Esa carpeta no existe. ¿Está conectado el soporte?</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>No se puede escribir nada en esta carpeta.</translation>
    </message>
    <message>
        <source>This is the clinic’s own folder: choose another one.</source>
        <translation>Es la propia carpeta de la clínica: elija otra.</translation>
    </message>
</context>
<context>
    <name>untie::BackupWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of today, in a sentence</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in a sentence</comment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day, in a sentence</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>Primer inicio del día</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>Fin del trabajo</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de una restauración</translation>
    </message>
    <message>
        <source>No backup that can be read.</source>
        <translation>Ninguna copia que se pueda leer.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Todavía sin copia de seguridad.</translation>
    </message>
    <message>
        <source>Backup verified %1.</source>
        <comment>at 13:00</comment>
        <translation>Copia de seguridad verificada %1.</translation>
    </message>
    <message>
        <source>Backup %1, verified in part.</source>
        <comment>at 13:00</comment>
        <translation>Copia de seguridad hecha %1, verificada en parte.</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad de esta clínica.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <comment>on 3 November</comment>
        <translation>La última copia de seguridad se hizo %1.</translation>
    </message>
    <message>
        <source>The backups of the last week could be verified in part only. One that you make now is verified whole.</source>
        <translation>Las copias de seguridad de la última semana solo se pudieron verificar en parte. Una que usted haga ahora se verifica entera.</translation>
    </message>
    <message>
        <source>All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.</source>
        <translation>Todas las copias de seguridad están en un solo lugar. Guarde otra en un segundo lugar, si es posible en un disco que usted desconecte.</translation>
    </message>
    <message>
        <source>The last copy in the second place was made %1. Plug its disk in.</source>
        <comment>on 3 November</comment>
        <translation>La última copia en el segundo lugar se hizo %1. Conecte su disco.</translation>
    </message>
    <message>
        <source>No backup was copied to the second place yet. Plug its disk in.</source>
        <translation>Todavía no se ha copiado ninguna copia de seguridad al segundo lugar. Conecte su disco.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>untie::BodyAreaMap</name>
    <message>
        <source>The body from the front and from behind</source>
        <translation>El cuerpo por delante y por detrás</translation>
    </message>
    <message>
        <source>The same parts stand as names beside it.</source>
        <translation>Las mismas partes figuran al lado por su nombre.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Por detrás</translation>
    </message>
</context>
<context>
    <name>untie::BodyMapView</name>
    <message numerus="yes">
        <source>%n mark(s) in this view</source>
        <translation>
            <numerusform>%n marca en esta vista</numerusform>
            <numerusform>%n marcas en esta vista</numerusform>
        </translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>side of the body</comment>
        <translation>IZQUIERDA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>side of the body</comment>
        <translation>DERECHA</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Mapa corporal</translation>
    </message>
    <message numerus="yes">
        <source>%1: open, %n mark(s)</source>
        <extracomment>%1 is a part of the body that opens enlarged, such as the palm of the hand</extracomment>
        <translation>
            <numerusform>%1: abrir, %n marca</numerusform>
            <numerusform>%1: abrir, %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: abrir</translation>
    </message>
    <message>
        <source>Refers to: %1</source>
        <translation>Irradia a: %1</translation>
    </message>
    <message>
        <source>Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.</source>
        <translation>Pinte con el puntero, o con las flechas y Espacio. Mayús borra, + y − cambian el pincel, Intro termina.</translation>
    </message>
</context>
<context>
    <name>untie::BookingBox</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Bloquear este horario</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Clients who fit</source>
        <translation>Clientes que coinciden</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Tomar este horario</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s). 1 to 9: so many weeks.</source>
        <translation>
            <numerusform>Dentro de %n semana. De 1 a 9: número de semanas.</numerusform>
            <numerusform>Dentro de %n semanas. De 1 a 9: número de semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day cannot be read, or it comes before the first.</source>
        <translation>El último día no se puede leer o es anterior al primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 times are taken and left out: %2</source>
        <comment>number of times, days</comment>
        <translation>
            <numerusform>%n de %1 horarios está ocupado y se omite: %2</numerusform>
            <numerusform>%n de %1 horarios están ocupados y se omiten: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <comment>words</comment>
        <translation>No se entendió y se omitió: %1</translation>
    </message>
    <message>
        <source>Name or phone, or “%1”</source>
        <extracomment>%1: a question in this language that the program understands, such as &quot;next free 60&quot;</extracomment>
        <translation>Nombre o teléfono, o “%1”</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>No hay ningún horario así en las próximas semanas.</translation>
    </message>
    <message>
        <source>Add and book</source>
        <comment>a new client</comment>
        <translation>Crear y reservar</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>Buscar horas libres</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a time, and a room where it is another</comment>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a time</comment>
        <translation>Tomar las %1</translation>
    </message>
</context>
<context>
    <name>untie::BookingsAhead</name>
    <message numerus="yes">
        <source>%n booking(s) are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.</source>
        <translation>
            <numerusform>Queda %n cita por delante, el %1. Sigue donde está: después aparecerá aquí para dársela a otra persona.</numerusform>
            <numerusform>Quedan %n citas por delante, la última el %1. Siguen donde están: después aparecerán aquí para dárselas a otra persona.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>No se puede importar</translation>
    </message>
    <message>
        <source>Left out, not free</source>
        <translation>Omitido, no está libre</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Cita de %1</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Horario bloqueado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>a moment comes before</comment>
        <translation>
            <numerusform>%1, %Ln vez</numerusform>
            <numerusform>%1, %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln times are not free and are left out.</source>
        <translation>
            <numerusform>%L1 de %Ln horario no está libre y se omite.</numerusform>
            <numerusform>%L1 de %Ln horarios no están libres y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsStep</name>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Qué se importa</translation>
    </message>
    <message>
        <source>Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise.</source>
        <translation>Si se nombra a un cliente, será su cita. Los demás horarios se bloquean para que nadie reserve en ellos, salvo que usted indique otra cosa.</translation>
    </message>
    <message>
        <source>Whose calendar it is</source>
        <translation>De quién es el calendario</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>No se pueden importar</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Calendario de</translation>
    </message>
    <message>
        <source>Events in the calendar</source>
        <translation>Eventos del calendario</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>Otro cliente…</translation>
    </message>
    <message>
        <source>Another client for this event</source>
        <translation>Otro cliente para este evento</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Reading the events, and seeing who is free then…</source>
        <translation>Leyendo los eventos y comprobando quién está libre a esas horas…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.</source>
        <translation>Se importan %1 citas y horarios bloqueados; %2 eventos se omiten, %3 no se pueden importar. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Choose on the right.</source>
        <translation>¿De quién es el calendario? Elija a la derecha.</translation>
    </message>
</context>
<context>
    <name>untie::CalendarKeeper</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Esa carpeta no existe.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s own folder, which nobody else should look into. Choose another one.</source>
        <translation>Es la propia carpeta de la clínica, que nadie más debe ver. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>No se puede escribir nada en esta carpeta.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers (%1). With clients&apos; names, these leave the clinic with it.</source>
        <comment>a program or kind of disk</comment>
        <translation>Esta carpeta se copia a otros equipos (%1). Si incluye nombres de clientes, estos salen así de la clínica.</translation>
    </message>
    <message>
        <source>The calendar files in %1 are not up to date. %2</source>
        <translation>Los archivos de calendario de %1 no están al día. %2</translation>
    </message>
    <message>
        <source>Calendar files of people who left are gone: %1</source>
        <comment>names</comment>
        <translation>Se eliminaron los archivos de calendario de quienes ya no trabajan aquí: %1</translation>
    </message>
</context>
<context>
    <name>untie::CalendarPane</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where the calendar files go</source>
        <translation>Adónde van los archivos de calendario</translation>
    </message>
    <message>
        <source>Write the files once</source>
        <translation>Escribir los archivos una vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked.</source>
        <translation>Un archivo para cada persona que trabaja aquí, que los calendarios de teléfonos y equipos pueden leer. Sin nombres, un evento solo dice que el horario está reservado.</translation>
    </message>
    <message>
        <source>The files are there already, as they should be.</source>
        <translation>Los archivos ya están ahí, tal como deben estar.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) written.</source>
        <translation>
            <numerusform>%n archivo de calendario escrito.</numerusform>
            <numerusform>%n archivos de calendario escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer keep them up to date</source>
        <translation>Dejar de mantenerlos al día</translation>
    </message>
    <message>
        <source>Keep them up to date</source>
        <translation>Mantenerlos al día</translation>
    </message>
    <message>
        <source>The files in %1 follow every change on this computer.</source>
        <translation>Los archivos de %1 siguen cada cambio hecho en este equipo.</translation>
    </message>
    <message>
        <source>With names and services</source>
        <translation>Con nombres y servicios</translation>
    </message>
</context>
<context>
    <name>untie::CandidateListModel</name>
    <message numerus="yes">
        <source>raised by %Ln place(s)</source>
        <translation>
            <numerusform>sube %Ln puesto</numerusform>
            <numerusform>sube %Ln puestos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CandidateModel</name>
    <message>
        <source>New client %1</source>
        <translation>Cliente nuevo: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <extracomment>%1: a question, such as &quot;next free 60 minutes with Marta&quot;</extracomment>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>última visita %1</translation>
    </message>
</context>
<context>
    <name>untie::CarePart</name>
    <message>
        <source>Home care</source>
        <translation>Cuidados en casa</translation>
    </message>
    <message>
        <source>Weeks until the next visit</source>
        <translation>Semanas hasta la próxima visita</translation>
    </message>
    <message>
        <source>open</source>
        <comment>when to come again is not agreed on</comment>
        <translation>por acordar</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Próxima visita en</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La última vez: %1</translation>
    </message>
    <message>
        <source> wk</source>
        <extracomment>Behind the number of weeks until the next visit</extracomment>
        <translation> sem</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia el %1</translation>
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
        <translation>Tomar del %1</translation>
    </message>
    <message>
        <source>Copied from %1, not touched yet</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>Copiado del %1, aún sin tocar</translation>
    </message>
</context>
<context>
    <name>untie::CaseForm</name>
    <message>
        <source>Complaint</source>
        <translation>Motivo de consulta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>Lo que el cliente quiere lograr, en sus palabras</translation>
    </message>
    <message>
        <source>What you copied is too long for a goal, so it was not pasted.</source>
        <translation>Lo que copió es demasiado largo para un objetivo, así que no se pegó.</translation>
    </message>
</context>
<context>
    <name>untie::CaseLine</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Caso: %1</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>Objetivos: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a case</comment>
        <translation>%1 (cerrado)</translation>
    </message>
    <message>
        <source>For none</source>
        <translation>Para ninguno</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Caso nuevo…</translation>
    </message>
    <message>
        <source>Change what it says…</source>
        <translation>Cambiar el texto…</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>Cerrar este caso</translation>
    </message>
    <message>
        <source>Reopen this case</source>
        <translation>Reabrir este caso</translation>
    </message>
</context>
<context>
    <name>untie::CasesPane</name>
    <message>
        <source>No case yet. A case is a complaint with what the client wants to reach; visits belong to it.</source>
        <translation>Todavía ningún caso. Un caso es un motivo de consulta con lo que el cliente quiere lograr; las visitas se asignan a él.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A case: the day it began on</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed</source>
        <extracomment>A closed case: its first and its last day</extracomment>
        <translation>%1 a %2, cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the case “%1”</source>
        <translation>Editar el caso “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the case “%1”</source>
        <translation>Cerrar el caso “%1”</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen the case “%1”</source>
        <translation>Reabrir el caso “%1”</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Mostrar visitas</translation>
    </message>
    <message>
        <source>Show the visits for “%1”</source>
        <translation>Mostrar las visitas de “%1”</translation>
    </message>
</context>
<context>
    <name>untie::CautionList</name>
    <message>
        <source>Referral note</source>
        <translation>Nota de derivación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, because of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the intake speaks against treatment.</source>
        <translation>Nada en la anamnesis desaconseja el tratamiento.</translation>
    </message>
    <message>
        <source>No intake yet, so nothing is known.</source>
        <translation>Todavía sin anamnesis, así que no se sabe nada.</translation>
    </message>
    <message>
        <source>New clearance</source>
        <translation>Autorización nueva</translation>
    </message>
    <message>
        <source>Doctor’s clearance</source>
        <translation>Autorización médica</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Autorización médica: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the clearance back: %1</source>
        <translation>Retirar la autorización: %1</translation>
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
        <translation>Una precaución lo desaconseja</translation>
    </message>
</context>
<context>
    <name>untie::ClearanceForm</name>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Autorización médica: %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Concedida el</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Hasta dónde llega</translation>
    </message>
    <message>
        <source>everything, everywhere</source>
        <translation>todo, en todas partes</translation>
    </message>
    <message>
        <source>In the doctor’s words</source>
        <translation>En palabras del médico</translation>
    </message>
    <message>
        <source>Only these techniques; none chosen: all</source>
        <translation>Solo estas técnicas; si no elige ninguna: todas</translation>
    </message>
    <message>
        <source>Only here; nothing chosen: everywhere</source>
        <translation>Solo aquí; si no elige nada: en todas partes</translation>
    </message>
    <message>
        <source>as the caution says</source>
        <translation>como dice la precaución</translation>
    </message>
    <message>
        <source>Pressure up to</source>
        <translation>Presión hasta</translation>
    </message>
</context>
<context>
    <name>untie::ClientCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Hand over the health form</source>
        <translation>Entregar el cuestionario de salud</translation>
    </message>
</context>
<context>
    <name>untie::ClientFace</name>
    <message>
        <source>Photo of %1</source>
        <translation>Foto de %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>Todavía no hay foto.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Elegir otra foto…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Eliminar la foto</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>Se eliminó la foto.</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En caso de emergencia</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Nota para recepción</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how a name is said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Vinculado a</translation>
    </message>
    <message>
        <source>Restricted: nobody works with this record. %1</source>
        <comment>a reason</comment>
        <translation>Restringida: nadie trabaja con esta ficha. %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientFiles</name>
    <message>
        <source>Clinical files</source>
        <translation>Archivos clínicos</translation>
    </message>
    <message>
        <source>None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it.</source>
        <translation>Todavía ninguno. Suelte aquí lo que forme parte del tratamiento, por ejemplo un informe médico; recepción no lo ve.</translation>
    </message>
    <message>
        <source>Files at the front desk</source>
        <translation>Archivos en recepción</translation>
    </message>
    <message>
        <source>None yet. What the desk needs, such as a voucher, is dropped here.</source>
        <translation>Todavía ninguno. Suelte aquí lo que necesite recepción, por ejemplo un vale.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>a file&apos;s name, a sentence</comment>
        <translation>%1 no se añadió. %2</translation>
    </message>
    <message>
        <source>%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.</source>
        <translation>%1 no se abre desde aquí: es de un tipo que podría ejecutar algo por sí mismo. Guarde una copia en su lugar.</translation>
    </message>
    <message>
        <source>No program on this computer shows %1. Save a copy of it instead.</source>
        <translation>Ningún programa de este equipo muestra %1. Guarde una copia en su lugar.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>a file&apos;s name</comment>
        <translation>Se eliminó %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>No es una fecha. Se escribe así: %1.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not stored yet.</source>
        <comment>a date with its time</comment>
        <translation>Esto se escribió el %1 y todavía no está guardado.</translation>
    </message>
    <message>
        <source>Somebody else changed this client in the meantime. What they changed elsewhere stands here too; what you typed stays. Look it over and save again.</source>
        <translation>Entretanto otra persona cambió los datos de este cliente. Lo que cambió en otros campos figura también aquí; lo que usted escribió se mantiene. Revíselo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>They are archived. Back again, they stand in the list and are found.</source>
        <translation>Está archivado. Si lo recupera, vuelve a la lista y se puede encontrar.</translation>
    </message>
    <message>
        <source>They leave the list and the search. Nothing is deleted, and they can be brought back.</source>
        <translation>Sale de la lista y de la búsqueda. No se borra nada y se puede recuperar.</translation>
    </message>
    <message>
        <source>Family and guardians</source>
        <translation>Familia y representantes legales</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Abrir esa ficha</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a date</comment>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>This is likely somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Probablemente ya existe esta persona: %1.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Quizá ya existe esta persona: %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientLinksEdit</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name or phone of another client</source>
        <translation>Nombre o teléfono de otro cliente</translation>
    </message>
    <message>
        <source>Kept at once, and seen from both records.</source>
        <translation>Se guarda al momento y se ve desde ambas fichas.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a client&apos;s name</comment>
        <translation>Quitar a %1</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Age · born</source>
        <translation>Edad · nacimiento</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
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
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why it does not count any more</source>
        <translation>Por qué ya no cuenta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Note outside a visit</source>
        <translation>Nota fuera de una visita</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted.</source>
        <translation>Lo que copió tiene %1 caracteres; aquí se pueden guardar %2, así que no se pegó.</translation>
    </message>
    <message>
        <source>You had begun to write this; it is not saved yet.</source>
        <translation>Había empezado a escribir esto; todavía no está guardado.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirada: %1</translation>
    </message>
    <message>
        <source>When was it? A day and a time of day.</source>
        <translation>¿Cuándo fue? Un día y una hora.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3, %4</source>
        <extracomment>A version of a note: its number, who wrote it, day, time</extracomment>
        <translation>Versión %1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Alguien que ya no consta</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>untie::ClientPage</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
    <message>
        <source>Who opened and changed this record</source>
        <translation>Quién abrió y cambió esta ficha</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Anamnesis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Phones, address, emergency contact and what else the front desk knows</source>
        <translation>Teléfonos, dirección, contacto de emergencia y demás datos que conoce recepción</translation>
    </message>
    <message>
        <source>Beside the body</source>
        <translation>Junto al cuerpo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
</context>
<context>
    <name>untie::ClientSheet</name>
    <message>
        <source>More ways to reach them</source>
        <translation>Más formas de contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En caso de emergencia</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sobre la persona</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Nombre habitual</translation>
    </message>
    <message>
        <source>Only where it is not the given name.</source>
        <translation>Solo si no coincide con el nombre.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>As %1.</source>
        <comment>example of a date</comment>
        <translation>Por ejemplo, %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Tipo de dirección de correo</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Nota para recepción</translation>
    </message>
    <message>
        <source>Nothing about health: whoever books appointments can read this.</source>
        <translation>Nada sobre la salud: quien reserva citas puede leer esto.</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>Otras direcciones de correo</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>Como la clínica</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Idioma de los impresos</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Cómo se pronuncia el nombre</translation>
    </message>
    <message>
        <source>As one would read it out: oh-DEEL.</source>
        <translation>Como se leería en voz alta: o-DIL.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of your own to find groups by, with commas between them.</source>
        <translation>Palabras propias para encontrar grupos, separadas por comas.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field.</source>
        <translation>Otra persona ha vaciado este campo.</translation>
    </message>
    <message>
        <source>Somebody else wrote here: %1</source>
        <translation>Otra persona escribió aquí: %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientTimesPane</name>
    <message>
        <source>The client&apos;s appointments</source>
        <translation>Las citas del cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was ever booked for %1.</source>
        <translation>Nunca se ha reservado nada para %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientsPage</name>
    <message>
        <source>No client yet. The first one is written here, and every visit hangs on it.</source>
        <translation>Todavía no hay clientes. Añada aquí el primero; cada visita depende de un cliente.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nombre o teléfono</translation>
    </message>
    <message>
        <source>Nobody here is called or reached by “%1”.</source>
        <translation>Nadie aquí tiene este nombre o teléfono: “%1”.</translation>
    </message>
    <message>
        <source>New client named %1</source>
        <translation>Cliente nuevo: %1</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>Leyendo los clientes…</translation>
    </message>
    <message>
        <source>Nobody of this list fits.</source>
        <translation>Nadie de esta lista coincide.</translation>
    </message>
    <message>
        <source>Look among everybody</source>
        <translation>Buscar entre todos</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Fichas que pueden ser de una misma persona</translation>
    </message>
    <message>
        <source>Bring in clients from a file</source>
        <translation>Importar clientes de un archivo</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Buscar en todas las notas</translation>
    </message>
</context>
<context>
    <name>untie::ClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>What is the clinic called?</source>
        <translation>¿Cómo se llama la clínica?</translation>
    </message>
    <message>
        <source>This stands at the head of everything you print. All of it can be changed later.</source>
        <translation>Esto encabeza todo lo que imprima. Todo se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In one line, with commas. May stay empty.</source>
        <translation>En una línea, con comas. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>untie::ClosingPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo copia de seguridad…</translation>
    </message>
    <message>
        <source>Everything is saved. What was changed is copied and checked; then Untie closes by itself.</source>
        <translation>Todo está guardado. Lo que cambió se copia y se comprueba; después Untie se cierra solo.</translation>
    </message>
    <message>
        <source>Quit without</source>
        <translation>Salir sin copia</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No se hizo copia de seguridad</translation>
    </message>
    <message>
        <source>Quit without a backup</source>
        <translation>Salir sin copia de seguridad</translation>
    </message>
</context>
<context>
    <name>untie::ConditionBlock</name>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
</context>
<context>
    <name>untie::ConditionDetails</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>Prefiero no responder</translation>
    </message>
</context>
<context>
    <name>untie::ConflictView</name>
    <message>
        <source>Two versions of this note</source>
        <translation>Dos versiones de esta nota</translation>
    </message>
    <message>
        <source>%1 stored this note while you were writing. Both versions are kept until you decide.</source>
        <translation>%1 guardó esta nota mientras usted escribía. Se conservan ambas versiones hasta que usted decida.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Guardar la mía encima</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Conservar ambos textos</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Cuidados en casa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln treatment(s)</source>
        <translation>
            <numerusform>%Ln tratamiento</numerusform>
            <numerusform>%Ln tratamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln medida</numerusform>
            <numerusform>%Ln medidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks, treatments, measures</source>
        <translation>Marcas, tratamientos, medidas</translation>
    </message>
    <message>
        <source>This note was stored elsewhere while you were writing. Both versions are kept until you decide.</source>
        <translation>Esta nota se guardó en otro lugar mientras usted escribía. Las dos versiones se conservan hasta que decida.</translation>
    </message>
</context>
<context>
    <name>untie::ConsentAsk</name>
    <message>
        <source>%1: consent for this visit is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: falta firmar el consentimiento para esta visita</translation>
    </message>
    <message>
        <source>%1: consent is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: falta firmar el consentimiento</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Let the client sign: %1</source>
        <translation>Que firme el cliente: %1</translation>
    </message>
    <message>
        <source>The client reads the text and signs here</source>
        <translation>El cliente lee el texto y firma aquí</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Guardar el consentimiento</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>untie::ConsentPane</name>
    <message>
        <source>asked for at each visit that needs it</source>
        <translation>se pide en cada visita que lo necesite</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no otorgado</translation>
    </message>
    <message>
        <source>signed by %1 on %2, version %3</source>
        <comment>name, day, number</comment>
        <translation>firmado por %1 el %2, versión %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>%1 · there is a newer text</source>
        <translation>%1 · hay un texto más reciente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retirado el %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Firmar: %1</translation>
    </message>
    <message>
        <source>%1, for this visit only</source>
        <translation>%1, solo para esta visita</translation>
    </message>
    <message>
        <source>held for the visit of %1 only</source>
        <translation>valió solo para la visita del %1</translation>
    </message>
</context>
<context>
    <name>untie::ConsentSigner</name>
    <message>
        <source>A guardian signs</source>
        <translation>Firma un representante legal</translation>
    </message>
    <message>
        <source>Their identity was seen</source>
        <translation>Se comprobó su identidad</translation>
    </message>
    <message>
        <source>The child agrees too</source>
        <translation>El menor también está de acuerdo</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nombre de quien firma</translation>
    </message>
    <message>
        <source>How you are related</source>
        <translation>Qué relación tiene con el menor</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Firmar de nuevo</translation>
    </message>
    <message>
        <source>“%1” is not ticked.</source>
        <translation>“%1” no está marcado.</translation>
    </message>
    <message>
        <source>For this visit only</source>
        <translation>Solo para esta visita</translation>
    </message>
    <message>
        <source>It is asked for at each visit</source>
        <translation>Se pide en cada visita</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Estoy de acuerdo</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation>Estoy de acuerdo: %1</translation>
    </message>
</context>
<context>
    <name>untie::ContactWords</name>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Representante legal</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Persona representada</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Hermano o hermana</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Wants no reminders</source>
        <translation>No quiere recordatorios</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>por SMS</translation>
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
        <translation>%1, n.º %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Prefer this one</source>
        <translation>Preferir este</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>untie::DBusSession</name>
    <message>
        <source>What was typed is being stored.</source>
        <translation>Se está guardando lo escrito.</translation>
    </message>
</context>
<context>
    <name>untie::DaysOff</name>
    <message>
        <source>does not work</source>
        <translation>no trabaja</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>As in every week on this day</source>
        <translation>Ese día, como todas las semanas</translation>
    </message>
    <message>
        <source>That day is as in every week again.</source>
        <translation>Ese día vuelve a ser como todas las semanas.</translation>
    </message>
    <message>
        <source>There is no such day, or it comes before the first.</source>
        <translation>Ese día no existe, o es anterior al primero.</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>No se puede leer. Escriba, por ejemplo, 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>Stored. What is booked already stays where it is.</source>
        <translation>Guardado. Lo que ya está reservado sigue donde está.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>No existe ese día. Escriba por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>untie::DeskNote</name>
    <message>
        <source>Note for the front desk</source>
        <translation>Nota para recepción</translation>
    </message>
</context>
<context>
    <name>untie::DiskWatch</name>
    <message>
        <source>Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.</source>
        <translation>Solo quedan %1 libres en el disco donde está la clínica. Libere espacio pronto: en un disco lleno no se puede guardar nada.</translation>
    </message>
</context>
<context>
    <name>untie::DisplaySection</name>
    <message>
        <source>Display and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black.</source>
        <translation>Los del escritorio, o siempre los mismos. El alto contraste es para los ojos que lo necesitan: blanco y amarillo sobre negro.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the program on this computer. Documents are written in each client’s own.</source>
        <translation>El del programa en este equipo. Los documentos se escriben en el idioma de cada cliente.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on.</source>
        <translation>De letras, botones y cuerpo, además de la escala del escritorio. A partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>untie::DocumentCorner</name>
    <message>
        <source>Visit &amp;summary</source>
        <translation>&amp;Resumen de la visita</translation>
    </message>
    <message>
        <source>Whole &amp;note</source>
        <translation>&amp;Nota completa</translation>
    </message>
    <message>
        <source>&amp;Progress report</source>
        <translation>&amp;Informe de evolución</translation>
    </message>
    <message>
        <source>&amp;Health form</source>
        <translation>Cuestionario de &amp;salud</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Consentimientos</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>Ci&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Empty health form</source>
        <translation>Cuestionario en &amp;blanco</translation>
    </message>
    <message>
        <source>Consents to si&amp;gn</source>
        <translation>Consentimientos por &amp;firmar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print.</source>
        <translation>No hay ninguna impresora instalada en este equipo. “Guardar como PDF” lo conserva como archivo que cualquier equipo puede imprimir.</translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was lost; try again, or save it as PDF.</source>
        <translation>%1 no lo aceptó. No se perdió nada; inténtelo de nuevo o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ancho completo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.</source>
        <translation>“[?]” ocupa el lugar de lo que ninguna fuente de este ordenador tiene: %1. Así se imprime. Instale una fuente que lo tenga o escríbalo con palabras.</translation>
    </message>
</context>
<context>
    <name>untie::EntryList</name>
    <message>
        <source>somebody who is no longer known</source>
        <translation>alguien que ya no consta</translation>
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
        <translation>Sobre la visita del %1, firmada más tarde.</translation>
    </message>
    <message>
        <source>Struck: %1</source>
        <translation>Tachado: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
</context>
<context>
    <name>untie::ErasePage</name>
    <message>
        <source>Why nobody works with it</source>
        <translation>Por qué nadie trabaja con ella</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Volver a trabajar con ella</translation>
    </message>
    <message>
        <source>To be sure, type the family name</source>
        <translation>Para confirmar, escriba los apellidos</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they are thinned out; whoever restores one gets it without this client.</source>
        <translation>Desaparece de ambas bóvedas y no se puede recuperar. Solo queda constancia, sin nombre, de que hubo una ficha con este número. Las copias de seguridad la conservan hasta que se van eliminando; quien restaure una la obtiene sin este cliente.</translation>
    </message>
    <message>
        <source>Erase or restrict</source>
        <translation>Borrar o restringir</translation>
    </message>
    <message>
        <source>Records need not be kept here, as set under Settings, Security.</source>
        <translation>Aquí no es obligatorio conservar las fichas, según Ajustes, Seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last visit, as set under Settings, Security.</source>
        <translation>
            <numerusform>Las fichas se conservan %n año después de la última visita, según Ajustes, Seguridad.</numerusform>
            <numerusform>Las fichas se conservan %n años después de la última visita, según Ajustes, Seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be erased.</source>
        <translation>Esta se puede borrar.</translation>
    </message>
    <message>
        <source>This one may be erased from %1 on. Until then it can be restricted.</source>
        <comment>a date</comment>
        <translation>Esta se puede borrar a partir del %1. Hasta entonces se puede restringir.</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <comment>a reason</comment>
        <translation>Restringida: %1</translation>
    </message>
    <message>
        <source>Visits, with their notes and measures</source>
        <translation>Visitas, con sus notas y medidas</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Marcas en el cuerpo</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Cuestionarios de salud</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Appointments, also those to come</source>
        <translation>Citas, también las futuras</translation>
    </message>
    <message>
        <source>Scales, wishes, summaries, links, drafts</source>
        <translation>Escalas, preferencias, resúmenes, vínculos, borradores</translation>
    </message>
    <message>
        <source>It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”.</source>
        <translation>No figura en ninguna lista, y nadie cambia sus datos ni guarda una visita suya. Los titulares la encuentran en Clientes, en la lista “Restringidos”.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Foto y archivos</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeCorner</name>
    <message>
        <source>Save all that is stored of this client</source>
        <translation>Guardar todo lo almacenado de este cliente</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that is stored of this client was saved as %1. Whoever has the file can read it.</source>
        <translation>Todo lo almacenado de este cliente se guardó como %1. Quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Save all that is stored of this client as a file</source>
        <translation>Guardar todo lo almacenado de este cliente como archivo</translation>
    </message>
    <message>
        <source>To read (PDF)…</source>
        <translation>Para leer (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>For other programs (FHIR)…</source>
        <translation>Para otros programas (FHIR)…</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For other programs (JSON)…</source>
        <translation>Para otros programas (JSON)…</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeSection</name>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>todas se pueden deshacer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take out clients</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Esta importación se deshizo.</translation>
    </message>
    <message>
        <source>Take out the whole clinic</source>
        <translation>Exportar toda la clínica</translation>
    </message>
    <message>
        <source>Whole clinic…</source>
        <translation>Toda la clínica…</translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation>Elegir la carpeta de destino</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has it can read it.</source>
        <translation>Guardado como %1. Quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Bring in clients and appointments</source>
        <translation>Importar clientes y citas</translation>
    </message>
    <message>
        <source>From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored.</source>
        <translation>De una tabla (CSV), de tarjetas de contacto (vCard) o de un calendario (iCalendar); se revisa todo antes de guardar nada.</translation>
    </message>
    <message>
        <source>As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe.</source>
        <translation>Como archivo que otros programas leen: una tabla o tarjetas de contacto de todos los no archivados, o junto con sus visitas para el programa de otra clínica (FHIR). Quien tenga el archivo puede leerlo: guárdelo en lugar seguro.</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabla…</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>Tarjetas de contacto…</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER.</source>
        <translation>Todas las tablas como JSON Lines, con una descripción que otros pueden usar para programar. Untie las lee en una clínica vacía: untie import CLÍNICA CARPETA.</translation>
    </message>
    <message>
        <source>Nothing was brought in from a file yet.</source>
        <translation>Todavía no se ha importado nada de un archivo.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Importar algo</translation>
    </message>
    <message>
        <source>Removes what the chosen import added, and restores whom it completed; what has been worked with since stays</source>
        <translation>Elimina lo que añadió la importación elegida y deja como estaban a quienes completó; se queda aquello con lo que se ha trabajado desde entonces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>untie::FileSection</name>
    <message>
        <source>Add files: %1</source>
        <comment>to which</comment>
        <translation>Añadir archivos: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file “%1”</source>
        <translation>Abrir el archivo “%1”</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy of the file “%1”</source>
        <translation>Guardar una copia del archivo “%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Eliminar el archivo “%1”</translation>
    </message>
    <message>
        <source>Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed.</source>
        <translation>El archivo se muestra con otro programa. Para ello queda en este equipo una copia sin cifrar hasta que Untie se bloquee o se cierre.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
</context>
<context>
    <name>untie::FirstPassword</name>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>Es una buena contraseña.</translation>
    </message>
    <message>
        <source>Type another one</source>
        <translation>Escribir otra</translation>
    </message>
    <message>
        <source>Five random words</source>
        <translation>Cinco palabras al azar</translation>
    </message>
</context>
<context>
    <name>untie::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>untie::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>untie::FormEditor</name>
    <message>
        <source>The clinic’s health form</source>
        <translation>El cuestionario de salud de la clínica</translation>
    </message>
    <message>
        <source>What was answered before stays readable on the form it was given on.</source>
        <translation>Lo respondido antes sigue siendo legible en el cuestionario en que se dio.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta propia</translation>
    </message>
    <message>
        <source>A question of your own: %1</source>
        <translation>Una pregunta propia: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Keep as a new version: %1</source>
        <translation>Guardar como versión nueva: %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of consent, number</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Stored: asked like this from now on.</source>
        <translation>Guardado: así se preguntará a partir de ahora.</translation>
    </message>
    <message>
        <source>The new wording is asked for from now on; who signed before keeps theirs.</source>
        <translation>A partir de ahora se pide el texto nuevo; quien firmó antes conserva el suyo.</translation>
    </message>
    <message>
        <source>Cautions that the answers raise</source>
        <translation>Precauciones que resultan de las respuestas</translation>
    </message>
</context>
<context>
    <name>untie::HandOver</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>La contraseña de %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account.</source>
        <translation>Se muestra solo esta vez y no se guarda en ninguna parte. Entréguela; la persona elegirá una propia en Ajustes, Mi cuenta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>It is copied, and leaves the clipboard in 15 seconds.</source>
        <translation>Está copiada y saldrá del portapapeles en 15 segundos.</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>Se envió a %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora instalada en este equipo.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 no la aceptó.</translation>
    </message>
</context>
<context>
    <name>untie::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Página siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Untie handbook</source>
        <translation>Manual de Untie</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas del manual</translation>
    </message>
</context>
<context>
    <name>untie::HistoryLegend</name>
    <message>
        <source>Five steps, from one visit, mild, to every visit, severe</source>
        <translation>Cinco niveles, desde una visita, leve, hasta todas las visitas, intenso</translation>
    </message>
    <message>
        <source>one visit, mild</source>
        <translation>una visita, leve</translation>
    </message>
    <message>
        <source>every visit, severe</source>
        <translation>todas las visitas, intenso</translation>
    </message>
</context>
<context>
    <name>untie::HistoryMap</name>
    <message>
        <source>BACK · client’s left on the left</source>
        <translation>POSTERIOR · lado izquierdo del cliente a la izquierda</translation>
    </message>
    <message>
        <source>FRONT · client’s left on the right</source>
        <translation>ANTERIOR · lado izquierdo del cliente a la derecha</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>IZQUIERDA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DERECHA</translation>
    </message>
    <message numerus="yes">
        <source>Body with %Ln mark(s)</source>
        <translation>
            <numerusform>Cuerpo con %Ln marca</numerusform>
            <numerusform>Cuerpo con %Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>No point on either visit</source>
        <translation>Ningún punto en estas visitas</translation>
    </message>
    <message numerus="yes">
        <source>Heat map of %Ln place(s)</source>
        <translation>
            <numerusform>Mapa de calor de %Ln zona</numerusform>
            <numerusform>Mapa de calor de %Ln zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>sin explorar</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>%1: heat %2 of %3</source>
        <extracomment>%1 is a muscle, %2 how hot it is on the heat map, %3 the hottest there can be</extracomment>
        <translation>%1: calor %2 de %3</translation>
    </message>
</context>
<context>
    <name>untie::HistoryPane</name>
    <message>
        <source>What the body shows</source>
        <translation>Qué muestra el cuerpo</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>Una visita</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Abrir visita</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are days; the earlier one comes first</extracomment>
        <translation>%1 frente a %2</translation>
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
            <numerusform>%1, %Ln visita</numerusform>
            <numerusform>%1, %Ln visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of this visit lie in a view that this version does not draw; they stand in the list.</source>
        <translation>
            <numerusform>%Ln marca de esta visita está en una vista que esta versión no dibuja; figura en la lista.</numerusform>
            <numerusform>%Ln marcas de esta visita están en una vista que esta versión no dibuja; figuran en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, void</source>
        <comment>a visit that does not count</comment>
        <translation>%1, anulada</translation>
    </message>
</context>
<context>
    <name>untie::HoursSection</name>
    <message>
        <source>No hours were entered yet. Until then the schedule takes weekdays from 8 to 18.</source>
        <translation>Todavía no se han indicado horarios. Hasta entonces la agenda cuenta los días laborables de 8 a 18.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>De quién es el horario</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Days on which the clinic is closed</source>
        <translation>Días en que la clínica está cerrada</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no trabaja</translation>
    </message>
    <message>
        <source>For example 9–12:30, 13:15–18</source>
        <translation>Por ejemplo, 9–12:30, 13:15–18</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Close on this day</source>
        <translation>Cerrar este día</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>No se puede leer. Escriba, por ejemplo, 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>The hours of %1 are stored. What is booked already stays where it is.</source>
        <translation>El horario de %1 está guardado. Lo que ya está reservado sigue donde está.</translation>
    </message>
    <message>
        <source>Open the clinic on this day</source>
        <translation>Abrir la clínica este día</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>Días diferentes</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>No existe ese día. Escriba por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>untie::IdentityBar</name>
    <message>
        <source>The same</source>
        <translation>El mismo</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>More about this point</source>
        <translation>Más sobre este punto</translation>
    </message>
    <message>
        <source>Is it the point that was %1?</source>
        <extracomment>%1 is &quot;7 → 5 on 3 Nov&quot;, what an earlier visit found nearby</extracomment>
        <translation>¿Es el punto que tenía %1?</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <extracomment>%1 is how a trigger point stands by the rules: &quot;improving&quot;</extracomment>
        <translation>%1 (propuesta)</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>ningún punto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Referred fro&amp;m</source>
        <translation>Re&amp;ferido desde</translation>
    </message>
    <message>
        <source>Satellite &amp;of</source>
        <translation>Satélite &amp;de</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Tratarlo como punto nuevo</translation>
    </message>
    <message>
        <source>The same as %1, %2</source>
        <extracomment>%1 is a muscle with its side, %2 &quot;7 → 5 on 3 Nov&quot;</extracomment>
        <translation>El mismo que %1, %2</translation>
    </message>
    <message>
        <source>Separate what was put together</source>
        <translation>Separar lo que se unió</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnList</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Qué es “%1”</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>Qué hay en cada columna</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>Las primeras personas</translation>
    </message>
    <message>
        <source>So the first of them are taken over:</source>
        <translation>Así se importan las primeras:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre celdas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>Alrededor de las celdas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.</source>
        <translation>Esto se dedujo del archivo. Lo que esté mal se puede corregir aquí; se recordará para la próxima tabla de este tipo.</translation>
    </message>
    <message>
        <source>Address cards say themselves what is what.</source>
        <translation>Las tarjetas de contacto indican por sí mismas qué es cada cosa.</translation>
    </message>
    <message>
        <source>Nobody stands in this file.</source>
        <translation>En este archivo no hay nadie.</translation>
    </message>
    <message>
        <source>No column holds names: say which one does.</source>
        <translation>Ninguna columna contiene nombres: indique cuál los tiene.</translation>
    </message>
</context>
<context>
    <name>untie::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>o suéltelos aquí</translation>
    </message>
    <message>
        <source>Choose the files to bring in</source>
        <translation>Elegir los archivos que importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards, %1</source>
        <comment>their size</comment>
        <translation>Tarjetas de contacto, %1</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln columns, %1</source>
        <comment>its size</comment>
        <translation>
            <numerusform>Una tabla con %Ln columna, %1</numerusform>
            <numerusform>Una tabla con %Ln columnas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Bring in clients or appointments</source>
        <translation>Importar clientes o citas</translation>
    </message>
    <message>
        <source>Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics).</source>
        <translation>Clientes, de una tabla (CSV), como la que guarda cualquier programa de clínicas u hojas de cálculo, o de tarjetas de contacto (vCard) de un teléfono o un programa de correo. Citas, de un calendario (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</source>
        <translation>Tablas, tarjetas de contacto y calendarios (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</translation>
    </message>
    <message>
        <source>A calendar, %1</source>
        <comment>its size</comment>
        <translation>Un calendario, %1</translation>
    </message>
</context>
<context>
    <name>untie::ImportLinesStep</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a sentence follows</comment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>untie::ImportListModel</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
</context>
<context>
    <name>untie::ImportPage</name>
    <message>
        <source>Bring in clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and an import can be taken back.</source>
        <translation>No se guarda nada antes del último paso, y una importación se puede deshacer.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Storing, %1 % done…</source>
        <translation>Guardando, %1 %…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Detenido. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 Nothing came in.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 No se importó nada.</translation>
    </message>
    <message>
        <source>Bring in appointments</source>
        <translation>Importar citas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients came in</source>
        <translation>
            <numerusform>Se importó %Ln cliente</numerusform>
            <numerusform>Se importaron %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointments came in</source>
        <translation>
            <numerusform>Se importó %Ln cita</numerusform>
            <numerusform>Se importaron %Ln citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>No se puede importar</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Completes %1</source>
        <translation>Completa a %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1 is likely the same.</source>
        <translation>%1 es probablemente la misma persona.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Teléfono o correo</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleStep</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>A quién se importa</translation>
    </message>
    <message>
        <source>Whoever is likely a client already completes that client, unless you say otherwise.</source>
        <translation>Si alguien parece ser ya cliente, sus datos completan esa ficha, salvo que usted indique otra cosa.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocidos</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>No se pueden importar</translation>
    </message>
    <message>
        <source>For all of these</source>
        <translation>Para todos estos</translation>
    </message>
    <message>
        <source>Add as new clients</source>
        <translation>Añadir como clientes nuevos</translation>
    </message>
    <message>
        <source>Complete who is there</source>
        <translation>Completar los existentes</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personas del archivo</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Reading everybody, and comparing them with the clients that are here…</source>
        <translation>Leyendo a todos y comparándolos con los clientes existentes…</translation>
    </message>
    <message>
        <source>%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 serán clientes nuevos, %2 completan una ficha existente, %3 se omiten, %4 no se pueden importar. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file; a sentence follows</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::ImportPreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>untie::ImportResult</name>
    <message>
        <source>Save the log…</source>
        <translation>Guardar el registro…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Another import</source>
        <translation>Otra importación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Save the log of the import</source>
        <translation>Guardar el registro de la importación</translation>
    </message>
    <message>
        <source>import log.csv</source>
        <translation>registro de importación.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>El registro se guardó como %1.</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>La importación se deshizo</translation>
    </message>
    <message>
        <source>What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too.</source>
        <translation>Al deshacer la importación se queda aquello con lo que se ha trabajado desde entonces. También figura en la lista de importaciones de los ajustes.</translation>
    </message>
</context>
<context>
    <name>untie::ImportWords</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused.</source>
        <translation>%1 añadidos, %2 completados, %3 omitidos, %4 rechazados.</translation>
    </message>
    <message>
        <source>%1 removed, %2 are as they were before.</source>
        <translation>%1 eliminados, %2 están como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been worked with since and stay.</source>
        <translation>
            <numerusform>Con %Ln se ha trabajado desde entonces; se queda.</numerusform>
            <numerusform>Con %Ln se ha trabajado desde entonces; se quedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportWork</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>&quot;%1&quot; is the first of several files</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::IntakeCorner</name>
    <message>
        <source>A client</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>%1 has filled in the health form.</source>
        <translation>%1 ha rellenado el cuestionario de salud.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have filled in the health form.</source>
        <translation>
            <numerusform>%1 y %n persona más han rellenado el cuestionario de salud.</numerusform>
            <numerusform>%1 y %n personas más han rellenado el cuestionario de salud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The health form of %1 is begun and not finished.</source>
        <extracomment>%1 is a client</extracomment>
        <translation>El cuestionario de salud de %1 está empezado y sin terminar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>untie::IntakeOverview</name>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>The client fills it in alone, full screen</source>
        <translation>El cliente lo rellena a solas, a pantalla completa</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Cambiar el cuestionario</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>El consentimiento se ha retirado.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Precauciones</translation>
    </message>
    <message>
        <source>What the desk is told</source>
        <translation>Qué se comunica a recepción</translation>
    </message>
    <message>
        <source>No prone position</source>
        <translation>No boca abajo</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Comunicar</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo evoluciona</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnesis de %1</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>última revisión el %1</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>aún sin rellenar</translation>
    </message>
    <message>
        <source>No change since %1</source>
        <translation>Sin cambios desde el %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>The client filled in the form on %1. Take it over: nothing of it is in the record before.</source>
        <translation>El cliente rellenó el cuestionario el %1. Incorpórelo: hasta entonces nada de ello consta en la historia clínica.</translation>
    </message>
    <message>
        <source>Confirmed: no change.</source>
        <translation>Confirmado: sin cambios.</translation>
    </message>
    <message>
        <source>The desk is told nothing.</source>
        <translation>No se comunica nada a recepción.</translation>
    </message>
    <message>
        <source>The desk sees it now.</source>
        <translation>Recepción ya lo ve.</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Guardar el consentimiento</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The consent is kept.</source>
        <translation>El consentimiento está guardado.</translation>
    </message>
    <message>
        <source>The clearance is taken back.</source>
        <translation>La autorización se ha retirado.</translation>
    </message>
    <message>
        <source>Keep the clearance</source>
        <translation>Guardar la autorización</translation>
    </message>
    <message>
        <source>The clearance is kept.</source>
        <translation>La autorización está guardada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Volver al cliente</translation>
    </message>
</context>
<context>
    <name>untie::IntakePage</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save intake</source>
        <translation>Guardar anamnesis</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnesis de %1</translation>
    </message>
    <message>
        <source>from the version of %1</source>
        <translation>a partir de la versión del %1</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>primera versión</translation>
    </message>
    <message>
        <source>Filled in by the client on %1. Look through it, then save it as the new version.</source>
        <translation>Rellenado por el cliente el %1. Revíselo y guárdelo como versión nueva.</translation>
    </message>
    <message>
        <source>The client was interrupted on %1 before the end. Go through the rest together, then save it.</source>
        <translation>El cliente se interrumpió el %1 antes de terminar. Repasen juntos el resto y después guárdelo.</translation>
    </message>
    <message>
        <source>What you typed on %1 and did not save is here again.</source>
        <translation>Lo que escribió el %1 sin guardarlo está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Aún sin guardar: %1</translation>
    </message>
    <message>
        <source>Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two.</source>
        <translation>Entretanto otra persona guardó una versión; se conserva. Guarde de nuevo para poner la suya después, y compare ambas.</translation>
    </message>
</context>
<context>
    <name>untie::IntakeSheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.</source>
        <translation>Toque lo que corresponda. Si no corresponde nada, toque “Nada de esto”. Puede responder “Prefiero no responder” a cualquier pregunta.</translation>
    </message>
    <message>
        <source>Only what applies; “None of these” answers the rest of a section with no.</source>
        <translation>Solo lo que corresponda; “Nada de esto” responde que no al resto de una sección.</translation>
    </message>
    <message>
        <source>Do any of these apply to you, %1?</source>
        <translation>¿Le afecta algo de esto, %1?</translation>
    </message>
    <message>
        <source>%1 of %2 answered · saved as you go</source>
        <translation>%1 de %2 respondidas · se guarda sobre la marcha</translation>
    </message>
</context>
<context>
    <name>untie::KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulse una tecla…</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>Pulse la tecla nueva para: %1</translation>
    </message>
    <message>
        <source>%1: %2. Change the key</source>
        <comment>an action, its key</comment>
        <translation>%1: %2. Cambiar la tecla</translation>
    </message>
    <message>
        <source>%1 is needed to get about with the keyboard.</source>
        <translation>%1 hace falta para moverse con el teclado.</translation>
    </message>
</context>
<context>
    <name>untie::KeyWorkBar</name>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.</source>
        <comment>a sentence</comment>
        <translation>Los datos aún no están cifrados de nuevo. %1 Lo que está abierto sigue como está; se intentará otra vez cuando un titular inicie sesión.</translation>
    </message>
    <message>
        <source>The record is being encrypted anew, so that older keys open nothing of it. You can go on working.</source>
        <translation>Los datos se están cifrando de nuevo para que las claves anteriores ya no abran nada de ellos. Puede seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>untie::KeyboardSection</name>
    <message>
        <source>All as Untie comes</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in.</source>
        <translation>Pulse el botón de una tecla y después la tecla nueva. Retroceso deja la acción sin tecla; Esc, como está. Vale para este equipo, inicie sesión quien inicie sesión.</translation>
    </message>
    <message>
        <source>All keys are as Untie comes.</source>
        <translation>Todas las teclas son otra vez las originales.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1: the key as Untie comes</source>
        <comment>an action</comment>
        <translation>%1: la tecla original</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Give that another key first.</source>
        <comment>a key, an action, where it holds</comment>
        <translation>%1 ya es “%2” (%3). Asigne primero otra tecla a esa acción.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <comment>a key, what it does</comment>
        <translation>%1 es “%2”, y así se queda.</translation>
    </message>
</context>
<context>
    <name>untie::Kiosk</name>
    <message>
        <source>Health form</source>
        <translation>Cuestionario de salud</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Consent and signature</source>
        <translation>Consentimiento y firma</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Your answers stay in this clinic, encrypted. Only your therapist reads them.</source>
        <translation>Sus respuestas se quedan en esta clínica, cifradas. Solo las lee su terapeuta.</translation>
    </message>
    <message>
        <source>Hand back to the desk</source>
        <translation>Devolver a recepción</translation>
    </message>
    <message>
        <source>I would rather sign later</source>
        <translation>Prefiero firmar más tarde</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Muchas gracias.</translation>
    </message>
    <message>
        <source>Your form is with your therapists. Please hand the screen back.</source>
        <translation>Sus terapeutas ya tienen su cuestionario. Por favor, devuelva la pantalla.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Salir del cuestionario</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al cuestionario</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>Para recepción</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Esa no es la contraseña. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>untie::LayerTrail</name>
    <message>
        <source>Layer %1 of %2: %3</source>
        <translation>Capa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::LeaveForm</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar a %1 de la lista</translation>
    </message>
    <message>
        <source>%1 works here no more. What they wrote stays, under their name.</source>
        <translation>%1 ya no trabaja aquí. Lo que escribió permanece, con su nombre.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 ya no está en la lista.</translation>
    </message>
</context>
<context>
    <name>untie::LeftBehind</name>
    <message>
        <source>Give what fits</source>
        <translation>Pasar lo que encaje</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Quién se hace cargo</translation>
    </message>
    <message>
        <source>Nothing is booked any more with whoever has left.</source>
        <translation>Ya no queda ninguna cita con quienes se han ido.</translation>
    </message>
    <message>
        <source>Booked with who works here no more: %1.</source>
        <comment>names</comment>
        <translation>Citas con quienes ya no trabajan aquí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are with %1 now.</source>
        <translation>
            <numerusform>%n cita está ahora con %1.</numerusform>
            <numerusform>%n citas están ahora con %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit there and stay(s).</source>
        <translation>
            <numerusform>%n no encaja ahí y se queda.</numerusform>
            <numerusform>%n no encajan ahí y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>Están donde estaban.</translation>
    </message>
</context>
<context>
    <name>untie::LegendSheet</name>
    <message>
        <source>pain before, and after</source>
        <translation>dolor antes y después</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>open since an earlier visit</source>
        <translation>abierto desde una visita anterior</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>en calma hoy</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>sin explorar hoy</translation>
    </message>
    <message>
        <source>usual site, a suggestion</source>
        <translation>localización habitual, una sugerencia</translation>
    </message>
    <message>
        <source>avoid this area</source>
        <translation>evitar esta zona</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Leyenda de las marcas</translation>
    </message>
    <message>
        <source>where a site refers to</source>
        <translation>adónde irradia un punto</translation>
    </message>
    <message>
        <source>where only some feel it</source>
        <translation>donde solo algunos lo sienten</translation>
    </message>
</context>
<context>
    <name>untie::LetterheadSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>More at the head</source>
        <translation>Más en el encabezado</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>Al pie de cada página</translation>
    </message>
    <message>
        <source>Two lines at most, such as a bank account.</source>
        <translation>Dos líneas como máximo, por ejemplo una cuenta bancaria.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Your visit on a day, 60 minutes</source>
        <translation>Su visita de tal día, 60 minutos</translation>
    </message>
    <message>
        <source>What it is not stands here, and below it your own lines.</source>
        <translation>Aquí se indica lo que no es, y debajo sus propias líneas.</translation>
    </message>
    <message>
        <source>A page of yours</source>
        <translation>Una de sus páginas</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>So large are the words of a document, and so the table below.</source>
        <translation>Así de grandes son las palabras de un documento, y así la tabla de debajo.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Top of the shoulder, right</source>
        <translation>Parte alta del hombro, lado derecho</translation>
    </message>
    <message>
        <source>Deep low back, left</source>
        <translation>Zona lumbar profunda, lado izquierdo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Colour of the pages</source>
        <translation>Color de las páginas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone numbers and addresses are read and written as there, and its paper is offered first.</source>
        <translation>Los teléfonos y las direcciones se leen y se escriben como en ese país, y su formato de papel se ofrece primero.</translation>
    </message>
</context>
<context>
    <name>untie::LookUpPane</name>
    <message>
        <source>Muscles to check</source>
        <translation>Músculos que revisar</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Close the look-up</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Type where it hurts</source>
        <translation>Escriba dónde duele</translation>
    </message>
    <message>
        <source>Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here.</source>
        <translation>Escriba dónde duele, o ponga una zona de dolor en el mapa con P. Aquí aparecen los músculos que pueden enviar dolor allí.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>Always rule out first (%1): %2.</source>
        <extracomment>%1 is a part of the body that hurts, %2 what must not be missed there</extracomment>
        <translation>Descartar siempre primero (%1): %2.</translation>
    </message>
    <message>
        <source>Rule out first (%1): %2.</source>
        <translation>Descartar primero (%1): %2.</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>del mapa</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved up %Ln place(s) for this client’s own history</source>
        <translation>
            <numerusform>Sube %Ln puesto por los antecedentes de este cliente</numerusform>
            <numerusform>Sube %Ln puestos por los antecedentes de este cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends pain to: %1</source>
        <translation>Irradia a: %1</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>No es un diagnóstico</translation>
    </message>
    <message>
        <source>Temple, low back r …</source>
        <translation>Sien, zona lumbar d …</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
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
        <translation>La contraseña de la clínica de ejemplo es “%1”.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Elegir la carpeta de una clínica</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Creando la clínica de ejemplo…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad está restaurada.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before lies in %1.</source>
        <translation>La copia de seguridad está restaurada. Lo que había antes está en %1.</translation>
    </message>
</context>
<context>
    <name>untie::MapLegend</name>
    <message>
        <source>Legend of the marks</source>
        <translation>Leyenda de las marcas</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latente</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>doloroso</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tenso</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>última visita</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>All marks and their keys (?)</source>
        <translation>Todas las marcas y sus teclas (?)</translation>
    </message>
</context>
<context>
    <name>untie::MapPane</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Profunda</translation>
    </message>
    <message>
        <source>Upper body</source>
        <translation>Parte superior</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Cuerpo entero</translation>
    </message>
    <message>
        <source>Part of the body shown</source>
        <translation>Parte del cuerpo mostrada</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Back to the whole body (Esc)</source>
        <translation>Volver al cuerpo entero (Esc)</translation>
    </message>
</context>
<context>
    <name>untie::MeasurePart</name>
    <message>
        <source>Range of motion</source>
        <translation>Amplitud de movimiento</translation>
    </message>
    <message>
        <source>How far a joint moves, in degrees before and after</source>
        <translation>Cuánto se mueve una articulación, en grados, antes y después</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Dolor a la presión</translation>
    </message>
    <message>
        <source>The least pressure that just becomes painful, before and after</source>
        <translation>La menor presión que empieza a doler, antes y después</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>untie::MeasureRow</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Eliminar esta medida</translation>
    </message>
    <message>
        <source>A whole number of degrees, from −90 to 200</source>
        <translation>Un número entero de grados, de −90 a 200</translation>
    </message>
    <message>
        <source>A pressure up to 1500 kPa (15 kg/cm²)</source>
        <translation>Una presión de hasta 1500 kPa (15 kg/cm²)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was measured, before or after</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Dolor a la presión</translation>
    </message>
    <message>
        <source>Pressure pain, %1</source>
        <translation>Dolor a la presión, %1</translation>
    </message>
    <message>
        <source>%1: how it is measured</source>
        <comment>what was measured</comment>
        <translation>%1: cómo se mide</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a measure</comment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Read in kPa</source>
        <translation>Leer en kPa</translation>
    </message>
    <message>
        <source>Read in kg/cm²</source>
        <translation>Leer en kg/cm²</translation>
    </message>
    <message>
        <source>Active: the client moves</source>
        <translation>Activo: mueve el cliente</translation>
    </message>
    <message>
        <source>Passive: you move it</source>
        <translation>Pasivo: mueve usted</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izq.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>der.</translation>
    </message>
    <message>
        <source>passive, °</source>
        <translation>pasivo, °</translation>
    </message>
    <message>
        <source>active, °</source>
        <translation>activo, °</translation>
    </message>
</context>
<context>
    <name>untie::MedicineList</name>
    <message>
        <source>I take nothing</source>
        <translation>No tomo nada</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
</context>
<context>
    <name>untie::MedicineRow</name>
    <message>
        <source>In the last 8 hours</source>
        <translation>En las últimas 8 horas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Nombre del medicamento</translation>
    </message>
    <message>
        <source>Dose, what for</source>
        <translation>Dosis, para qué</translation>
    </message>
    <message>
        <source>Dose of the medicine, and what it is for</source>
        <translation>Dosis del medicamento y para qué es</translation>
    </message>
    <message>
        <source>Class of the medicine</source>
        <translation>Clase del medicamento</translation>
    </message>
    <message>
        <source>Take this medicine off the list</source>
        <translation>Quitar este medicamento de la lista</translation>
    </message>
    <message>
        <source>Class not known</source>
        <translation>Clase desconocida</translation>
    </message>
</context>
<context>
    <name>untie::MemberCard</name>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your own role and account another owner changes. Your password is under My account.</source>
        <translation>Su propio rol y su cuenta los cambia otro titular. Su contraseña está en Mi cuenta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>untie::MergePage</name>
    <message>
        <source>They are two people</source>
        <translation>Son dos personas</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unir en una</translation>
    </message>
    <message>
        <source>Name or phone of the other record</source>
        <translation>Nombre o teléfono de la otra ficha</translation>
    </message>
    <message>
        <source>Of the same person: nothing is changed before you have seen both side by side.</source>
        <translation>De la misma persona: no se cambia nada antes de que haya visto ambas lado a lado.</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Unir con otra ficha</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>¿Una persona o dos?</translation>
    </message>
    <message>
        <source>Choose where the two differ. All else of both is kept.</source>
        <translation>Elija donde las dos difieren. Todo lo demás de ambas se conserva.</translation>
    </message>
    <message>
        <source>Record since %1</source>
        <comment>a date</comment>
        <translation>Ficha desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>%1: both are kept</source>
        <comment>a field</comment>
        <translation>%1: se conservan ambos</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Further phones: all are kept</source>
        <translation>Otros teléfonos: se conservan todos</translation>
    </message>
    <message>
        <source>Further e-mail addresses: all are kept</source>
        <translation>Otras direcciones de correo: se conservan todas</translation>
    </message>
    <message>
        <source>Tags: all are kept</source>
        <translation>Etiquetas: se conservan todas</translation>
    </message>
</context>
<context>
    <name>untie::MergedRecords</name>
    <message>
        <source>With the record of %1, merged on %2.</source>
        <comment>a client&apos;s name, a date</comment>
        <translation>Con la ficha de %1, unidas el %2.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
</context>
<context>
    <name>untie::MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>untie::MinutesBox</name>
    <message>
        <source>Length of the visit in minutes</source>
        <translation>Duración de la visita en minutos</translation>
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
            <numerusform>%1: %n cita</numerusform>
            <numerusform>%1: %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::MuscleLine</name>
    <message>
        <source>Click the map, or type a muscle</source>
        <translation>Haga clic en el mapa o escriba un músculo</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Escriba un músculo</translation>
    </message>
</context>
<context>
    <name>untie::NameForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>They sign in with it, and it is printed.</source>
        <translation>Con él se inicia sesión, y se imprime.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Tras el nombre, impreso</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Los datos de %1 se guardaron.</translation>
    </message>
</context>
<context>
    <name>untie::NewPasswordStep</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Su contraseña nueva</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except old copies of the clinic.</source>
        <translation>La antigua ya no abre nada, salvo copias viejas de la clínica.</translation>
    </message>
</context>
<context>
    <name>untie::NewSheetForm</name>
    <message>
        <source>Make it the recovery sheet</source>
        <translation>Usarla como hoja de recuperación</translation>
    </message>
    <message>
        <source>When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before.</source>
        <translation>Si la hoja se perdió o la vio alguien que no debía: los datos se cifran de nuevo, y la hoja antigua solo abre las copias de seguridad hechas antes.</translation>
    </message>
    <message>
        <source>Everybody keeps their password. You can go on working while it is done.</source>
        <translation>Todos conservan su contraseña. Puede seguir trabajando mientras se hace.</translation>
    </message>
    <message>
        <source>The new recovery sheet counts from now on. Destroy the old one.</source>
        <translation>Desde ahora vale la hoja de recuperación nueva. Destruya la antigua.</translation>
    </message>
</context>
<context>
    <name>untie::NextCard</name>
    <message>
        <source>in the room</source>
        <translation>en la sala</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minuto de retraso</numerusform>
            <numerusform>%n minutos de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Empezar visita</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Puntos que quedaron abiertos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Abrir visita</translation>
    </message>
    <message>
        <source>visit %1</source>
        <comment>a number</comment>
        <translation>visita %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>Left open on %1</source>
        <comment>a day</comment>
        <translation>Quedó abierto: %1</translation>
    </message>
    <message>
        <source>Last note, %1</source>
        <comment>a day</comment>
        <translation>Última nota, %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>left open on a day, numbers</comment>
        <translation>%1 · %2 de %3</translation>
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
        <translation>Subjetivo</translation>
    </message>
    <message>
        <source>O</source>
        <comment>objective</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>A</source>
        <comment>assessment</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Análisis</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>del mapa</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <extracomment>Beside what was planned on the visit before; %1 is its day</extracomment>
        <translation>plan del %1</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forma breve</translation>
    </message>
    <message>
        <source>For wellness: the map, what was done and one note. What is written already stays.</source>
        <translation>Para bienestar: el mapa, lo que se hizo y una sola nota. Lo ya escrito se mantiene.</translation>
    </message>
    <message>
        <source>Insert a phrase (Ctrl+Space)</source>
        <translation>Insertar una frase (Ctrl+Espacio)</translation>
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
        <translation>aún sin firmar</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open this visit</source>
        <translation>Abrir esta visita</translation>
    </message>
    <message>
        <source>No visit is chosen.</source>
        <translation>No hay ninguna visita elegida.</translation>
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
        <translation>Cuidados en casa</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was added to a note: its kind, who wrote it, on which day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>En vez de “%1”:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
</context>
<context>
    <name>untie::NoteSearchPage</name>
    <message>
        <source>Words of a note</source>
        <translation>Palabras de una nota</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>Notas encontradas</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Buscar en todas las notas</translation>
    </message>
    <message>
        <source>Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too.</source>
        <translation>Escriba palabras que figuren en una nota: basta con el comienzo, en cualquier orden. También se busca en los borradores y en lo añadido después.</translation>
    </message>
    <message>
        <source>Somebody who is not in the list of clients</source>
        <translation>Alguien que no está en la lista de clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>las %1 más recientes</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSection</name>
    <message>
        <source>This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.</source>
        <translation>Esta parte tiene %1 caracteres; se pueden guardar %2. No se corta nada: acórtela y se guardará.</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.</source>
        <translation>Lo que copió tiene %1 caracteres; aquí se pueden guardar %2, así que no se pegó. Sigue donde lo copió.</translation>
    </message>
    <message>
        <source>There is no phrase “.%1”. Ctrl+Space shows all.</source>
        <translation>No hay ninguna frase “.%1”. Ctrl+Espacio las muestra todas.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSigner</name>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Esta nota se firma más de un día después de la visita. Indique por qué con retraso.</translation>
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
            <numerusform>Mostrar %n aviso más</numerusform>
            <numerusform>Mostrar %n avisos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>untie::OutcomePane</name>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>Dolor, de 0 (ninguno) a 10 (el peor)</translation>
    </message>
    <message>
        <source>Activity, 0 unable to 10 as before</source>
        <translation>Actividad, de 0 (incapaz) a 10 (como antes)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Complaint or activity, in the client’s words</source>
        <translation>Molestia o actividad, en palabras del cliente</translation>
    </message>
    <message>
        <source>Value, 0 to 10</source>
        <translation>Valor, de 0 a 10</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <translation>%1, como al principio</translation>
    </message>
    <message>
        <source>%1, better by %2</source>
        <translation>%1, mejor en %2</translation>
    </message>
    <message>
        <source>%1, worse by %2</source>
        <translation>%1, peor en %2</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Todavía no se ha preguntado nada.</translation>
    </message>
</context>
<context>
    <name>untie::OutsideList</name>
    <message>
        <source>Bookings that no longer fit</source>
        <translation>Reservas que ya no encajan</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) no longer fit. Nothing was moved; look at each of them.</source>
        <translation>
            <numerusform>%n reserva ya no encaja. No se movió nada; revísela.</numerusform>
            <numerusform>%n reservas ya no encajan. No se movió nada; revise cada una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordField</name>
    <message>
        <source>Type your own password: nobody shall do this at a screen that you left open.</source>
        <translation>Escriba su propia contraseña: nadie debe poder hacer esto en una pantalla que usted dejó abierta.</translation>
    </message>
    <message>
        <source>You need not type it again.</source>
        <translation>No hace falta que la escriba otra vez.</translation>
    </message>
    <message>
        <source>That is not your password. Try again in %1 s.</source>
        <translation>Esa no es su contraseña. Inténtelo de nuevo dentro de %1 s.</translation>
    </message>
    <message>
        <source>A wrong password was typed. Try again in %1 s.</source>
        <translation>Se escribió una contraseña errónea. Inténtelo de nuevo dentro de %1 s.</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>Esa no es su contraseña. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Su contraseña actual</translation>
    </message>
    <message>
        <source>Your password was changed. It counts from the next sign-in on.</source>
        <translation>Su contraseña se cambió. Vale a partir del próximo inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>untie::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Who owns the clinic?</source>
        <translation>¿Quién es el titular de la clínica?</translation>
    </message>
    <message>
        <source>The owner sees everything, adds the others later, and gives each of them an account of their own.</source>
        <translation>El titular lo ve todo, añade después a los demás y da a cada uno su propia cuenta.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Título profesional</translation>
    </message>
    <message>
        <source>As you sign in, and as clients read it.</source>
        <translation>Con él inicia sesión, y así lo leen los clientes.</translation>
    </message>
    <message>
        <source>As printed behind the name, for example LMT. May stay empty.</source>
        <translation>Tal como se imprime tras el nombre, por ejemplo “Masoterapeuta”. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Write your name: it is how the program knows you.</source>
        <translation>Escriba su nombre: por él le reconoce el programa.</translation>
    </message>
</context>
<context>
    <name>untie::PairListModel</name>
    <message>
        <source>%1, and %2: %3</source>
        <comment>two clients, what they share</comment>
        <translation>%1 y %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::Palette</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Buscar un cliente o una acción</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>actions of the client</source>
        <translation>acciones del cliente</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>solo acciones</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “%1”.</source>
        <translation>Nadie ni nada se llama “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all clients</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>untie::PasswordChoice</name>
    <message>
        <source>Kind of password</source>
        <translation>Tipo de contraseña</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>Cinco palabras</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Una propia</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>Escriba una vez las cinco palabras</translation>
    </message>
    <message>
        <source>So that your fingers know them. Make up a picture in which all five occur: it stays.</source>
        <translation>Para que sus dedos las conozcan. Imagine una escena en la que aparezcan las cinco: así se recuerda.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>Sus cinco palabras: %1</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>Es una buena contraseña.</translation>
    </message>
    <message>
        <source>Type the five words that stand above.</source>
        <translation>Escriba las cinco palabras que figuran arriba.</translation>
    </message>
    <message>
        <source>This is not yet what stands above. Compare word by word.</source>
        <translation>Todavía no es lo que figura arriba. Compare palabra por palabra.</translation>
    </message>
    <message>
        <source>Type the same password once more.</source>
        <translation>Escriba otra vez la misma contraseña.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>No es la misma contraseña.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>untie::PasswordForm</name>
    <message>
        <source>Give the new password</source>
        <translation>Dar la contraseña nueva</translation>
    </message>
    <message>
        <source>For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.</source>
        <translation>Por si %1 ha olvidado la suya o la conocen otros. Con la contraseña antigua ya no se entra.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordStep</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind than signs, and nobody guesses them.</source>
        <translation>Nadie puede consultarla, ni siquiera quien hizo este programa. Cinco palabras reunidas al azar se recuerdan mejor que signos sueltos, y nadie las adivina.</translation>
    </message>
</context>
<context>
    <name>untie::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>It was taken back: everything is as before.</source>
        <translation>Se deshizo: todo está como antes.</translation>
    </message>
    <message>
        <source>The record is encrypted anew. Older keys open nothing of it any more.</source>
        <translation>Los datos están cifrados de nuevo. Las claves anteriores ya no abren nada de ellos.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made.</source>
        <translation>Abre la clínica si se olvida una contraseña, se pierde la lista de cuentas o falla este equipo. Si la vio alguien que no debía, haga crear una nueva.</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Mostrar e imprimir…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Hoja nueva…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>untie::PersonRow</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>no account, cannot sign in</source>
        <translation>sin cuenta, no puede iniciar sesión</translation>
    </message>
    <message>
        <source>%1 · signed in for the first time</source>
        <translation>%1 · ha iniciado sesión por primera vez</translation>
    </message>
    <message>
        <source>%1 · has not signed in yet</source>
        <translation>%1 · aún no ha iniciado sesión</translation>
    </message>
    <message>
        <source>%1 · last signed in %2, %3</source>
        <comment>role, day, time</comment>
        <translation>%1 · último inicio de sesión: %2, %3</translation>
    </message>
</context>
<context>
    <name>untie::PhraseCard</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Key, without the dot</source>
        <translation>Abreviatura, sin el punto</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nombre en la lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What stands in {…} is a field to be filled in.</source>
        <translation>Lo que va en {…} es un campo por rellenar.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.</source>
        <translation>En una nota, .%1 y Espacio escriben esto. Lo que va en {…} es un campo por rellenar.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this, and Tab goes through: %2.</source>
        <extracomment>%2 is a list of fields</extracomment>
        <translation>En una nota, .%1 y Espacio escriben esto, y Tab recorre: %2.</translation>
    </message>
</context>
<context>
    <name>untie::PhrasePicker</name>
    <message>
        <source>Find a phrase</source>
        <translation>Buscar una frase</translation>
    </message>
    <message>
        <source>No phrase fits.</source>
        <translation>Ninguna frase coincide.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, abreviatura %2</translation>
    </message>
</context>
<context>
    <name>untie::PhrasesSection</name>
    <message>
        <source>You have none yet.</source>
        <translation>Todavía no tiene ninguna.</translation>
    </message>
    <message>
        <source>The clinic has none yet.</source>
        <translation>La clínica todavía no tiene ninguna.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Frase nueva</translation>
    </message>
    <message>
        <source>New phrase of the clinic</source>
        <translation>Frase nueva de la clínica</translation>
    </message>
    <message>
        <source>In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours count before the clinic’s, and those before Untie’s.</source>
        <translation>En una nota, un punto, la abreviatura y Espacio o Tab escriben la frase; Ctrl+Espacio las muestra todas. Si las abreviaturas coinciden, las suyas tienen prioridad sobre las de la clínica, y estas sobre las de Untie.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>The clinic’s</source>
        <translation>De la clínica</translation>
    </message>
    <message>
        <source>Untie’s</source>
        <translation>De Untie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phrase: its key with the dot, its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Adapt %1</source>
        <extracomment>%1 is the name of a phrase</extracomment>
        <translation>Adaptar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>“.%1” is stored.</source>
        <translation>“.%1” está guardada.</translation>
    </message>
    <message>
        <source>“.%1” is removed.</source>
        <translation>“.%1” está eliminada.</translation>
    </message>
</context>
<context>
    <name>untie::PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where does the record lie?</source>
        <translation>¿Dónde se guardan los datos?</translation>
    </message>
    <message>
        <source>In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version.</source>
        <translation>En una carpeta de este equipo, cifrados. Solo un equipo a la vez abre una clínica; varios puestos simultáneos no forman parte de esta versión.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>It is made new. If you have no wish of your own, leave it as it is.</source>
        <translation>Se crea nueva. Si no prefiere otra, déjela como está.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Choose where the clinic’s folder is made</source>
        <translation>Elegir dónde se crea la carpeta de la clínica</translation>
    </message>
    <message>
        <source>The clinic needs a folder.</source>
        <translation>La clínica necesita una carpeta.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Escriba la ruta completa, desde %1.</translation>
    </message>
    <message>
        <source>There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.</source>
        <translation>En ese disco solo quedan %1, demasiado poco para unos datos que crecen. Libere espacio o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>untie::PointCard</name>
    <message>
        <source>What was found</source>
        <translation>Qué se halló</translation>
    </message>
    <message>
        <source>&amp;Taut band</source>
        <translation>&amp;Banda tensa</translation>
    </message>
    <message>
        <source>&amp;Nodule</source>
        <translation>&amp;Nódulo</translation>
    </message>
    <message>
        <source>&amp;Refers</source>
        <translation>&amp;Irradia</translation>
    </message>
    <message>
        <source>&amp;Familiar pain</source>
        <translation>&amp;Dolor reconocido</translation>
    </message>
    <message>
        <source>T&amp;witch</source>
        <translation>&amp;Espasmo local</translation>
    </message>
    <message>
        <source>The layer above</source>
        <translation>La capa de arriba</translation>
    </message>
    <message>
        <source>The layer below</source>
        <translation>La capa de abajo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>These signs suggest: %1 (%2)</source>
        <translation>Estos signos sugieren: %1 (%2)</translation>
    </message>
    <message>
        <source>Remark, for the clinic alone</source>
        <translation>Observación, solo para la clínica</translation>
    </message>
</context>
<context>
    <name>untie::PointHeads</name>
    <message>
        <source>before, after</source>
        <translation>antes, después</translation>
    </message>
</context>
<context>
    <name>untie::PointHistoryPane</name>
    <message>
        <source>Points through time</source>
        <translation>Puntos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The trigger points of every visit come together here, one line each.</source>
        <translation>Aquí se reúnen los puntos gatillo de todas las visitas, uno por línea.</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>peores primero</translation>
    </message>
    <message>
        <source>by muscle</source>
        <translation>por músculo</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>por cambio</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>Orden de los puntos</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
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
            <numerusform>%Ln abierto</numerusform>
            <numerusform>%Ln abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet</source>
        <translation>
            <numerusform>%Ln en calma</numerusform>
            <numerusform>%Ln en calma</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1 %2 %3</source>
        <extracomment>%1 is the mean of the first scores of all points, %2 an arrow, %3 the mean of their last scores</extracomment>
        <translation>media %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>untie::PointListModel</name>
    <message>
        <source>to re-check</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>mejora</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>reaparecido</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>quiet since %1</source>
        <translation>en calma desde %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>scores</comment>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>score</comment>
        <translation>%1 antes</translation>
    </message>
</context>
<context>
    <name>untie::PointRow</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>untie::PointsPane</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nuevos hoy</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.</source>
        <translation>Todavía no hay nada marcado. Haga clic donde duele: la primera cifra es de antes del tratamiento; la segunda, de después.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuar</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>sin explorar</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>%1 of %2 re-checked</source>
        <extracomment>How many of the points that earlier visits left open were looked at today</extracomment>
        <translation>%1 de %2 revisados</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertos</translation>
    </message>
    <message>
        <source>Nothing was marked on this visit.</source>
        <translation>En esta visita no se marcó nada.</translation>
    </message>
</context>
<context>
    <name>untie::Rail</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>%1 tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Who comes, and what is left to do</source>
        <translation>Quién viene y qué queda por hacer</translation>
    </message>
    <message>
        <source>Book and move appointments</source>
        <translation>Reservar y mover citas</translation>
    </message>
    <message>
        <source>Find a client, add one</source>
        <translation>Buscar o añadir un cliente</translation>
    </message>
    <message>
        <source>Your account, the clinic, the program</source>
        <translation>Su cuenta, la clínica, el programa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The handbook, the keys, what is new</source>
        <translation>El manual, las teclas, las novedades</translation>
    </message>
    <message>
        <source>Close the clinic and ask for the password again</source>
        <translation>Cerrar la clínica y pedir de nuevo la contraseña</translation>
    </message>
</context>
<context>
    <name>untie::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>The clinic is made when you open it. What else keeps the record safe:</source>
        <translation>La clínica se crea cuando usted la abre. Qué más protege los datos:</translation>
    </message>
    <message>
        <source>The disk of this computer is encrypted.</source>
        <translation>El disco de este equipo está cifrado.</translation>
    </message>
    <message>
        <source>So is what you print to a file or export from Untie.</source>
        <translation>También lo está lo que imprima a un archivo o exporte de Untie.</translation>
    </message>
    <message>
        <source>Have the whole disk of this computer encrypted.</source>
        <translation>Haga cifrar el disco entero de este equipo.</translation>
    </message>
    <message>
        <source>It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not.</source>
        <translation>No parece que lo esté. Los datos están cifrados en cualquier caso; lo que guarde como PDF o exporte no lo está.</translation>
    </message>
    <message>
        <source>Nothing of the memory goes to the disk in the clear.</source>
        <translation>Nada de la memoria llega sin cifrar al disco.</translation>
    </message>
    <message>
        <source>The swap space is encrypted, or there is none.</source>
        <translation>El espacio de intercambio está cifrado, o no lo hay.</translation>
    </message>
    <message>
        <source>Have the swap space encrypted, too.</source>
        <translation>Haga cifrar también el espacio de intercambio.</translation>
    </message>
    <message>
        <source>There the system puts memory that is not in use. It comes with an encrypted disk on most computers.</source>
        <translation>Ahí pone el sistema la memoria que no se usa. En la mayoría de los equipos va incluido en el disco cifrado.</translation>
    </message>
    <message>
        <source>Put the recovery sheet away today.</source>
        <translation>Ponga hoy mismo a salvo la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one.</source>
        <translation>Dos ejemplares en sobres cerrados, en dos lugares, ninguno junto al equipo. Borre el archivo si guardó uno.</translation>
    </message>
    <message>
        <source>Choose a second medium for backups soon.</source>
        <translation>Elija pronto un segundo soporte para las copias de seguridad.</translation>
    </message>
    <message>
        <source>Until then all copies lie on one disk. The settings have it under Backup.</source>
        <translation>Hasta entonces todas las copias están en un solo disco. En los ajustes figura en Copia de seguridad.</translation>
    </message>
    <message>
        <source>Backups go to a second medium.</source>
        <translation>Las copias de seguridad van a un segundo soporte.</translation>
    </message>
    <message>
        <source>One computer at a time opens the clinic.</source>
        <translation>Solo un equipo a la vez abre la clínica.</translation>
    </message>
    <message>
        <source>A second one is told who has it open. Several desks at once are not part of this version.</source>
        <translation>A un segundo se le indica quién la tiene abierta. Varios puestos simultáneos no forman parte de esta versión.</translation>
    </message>
</context>
<context>
    <name>untie::RecordCorner</name>
    <message>
        <source>They are two people, and not asked about again.</source>
        <translation>Son dos personas, y no se volverá a preguntar.</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Unir con otra ficha…</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Más sobre esta ficha</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Las dos fichas son ahora una.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>La ficha está borrada.</translation>
    </message>
    <message>
        <source>The record is restricted, and in no list any more.</source>
        <translation>La ficha está restringida y ya no figura en ninguna lista.</translation>
    </message>
    <message>
        <source>Erase or restrict…</source>
        <translation>Borrar o restringir…</translation>
    </message>
</context>
<context>
    <name>untie::RecoverPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>No se cambia nada antes del último paso.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir la clínica</translation>
    </message>
    <message>
        <source>Opening the clinic. This takes a few seconds…</source>
        <translation>Abriendo la clínica. Tarda unos segundos…</translation>
    </message>
    <message>
        <source>This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.</source>
        <translation>Esta hoja no abre %1: es de otra clínica, o una hoja más reciente ha ocupado su lugar.</translation>
    </message>
</context>
<context>
    <name>untie::RecoverySheetView</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Sent to %1. Fetch it at once; print it a second time for the other copy.</source>
        <translation>Enviada a %1. Recójala enseguida; imprímala otra vez para el segundo ejemplar.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it from there, then delete the file.</source>
        <translation>Guardada como %1. Imprímala desde allí y después borre el archivo.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand.</source>
        <translation>No hay ninguna impresora instalada en este equipo. Guarde la hoja como PDF en una memoria USB e imprímala en otro lugar, o copie las cuatro líneas a mano.</translation>
    </message>
    <message>
        <source>%1 did not take the sheet. Try again, or save it as PDF.</source>
        <translation>%1 no aceptó la hoja. Inténtelo de nuevo o guárdela como PDF.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Guardar la hoja como PDF</translation>
    </message>
</context>
<context>
    <name>untie::ReminderChoice</name>
    <message>
        <source>By phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Reminders of appointments</source>
        <translation>Recordatorios de citas</translation>
    </message>
</context>
<context>
    <name>untie::ReminderModel</name>
    <message>
        <source>no number and no address</source>
        <translation>sin teléfono ni correo</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>to be reminded</source>
        <translation>por avisar</translation>
    </message>
</context>
<context>
    <name>untie::ReminderPane</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Who is to be reminded</source>
        <translation>A quién hay que avisar</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: all who come then have confirmed.</source>
        <translation>No hay que avisar a nadie: todos los que vienen esos días han confirmado.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appointments of which days</source>
        <translation>Citas de qué días</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>The next two days</source>
        <translation>Los próximos dos días</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Los próximos siete días</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not reminded yet</source>
        <translation>Aún sin avisar</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address is %1.</source>
        <translation>No se pudo abrir ningún programa de correo. La dirección es %1.</translation>
    </message>
    <message>
        <source>An e-mail to %1 is open in your mail program.</source>
        <translation>En su programa de correo está abierto un mensaje para %1.</translation>
    </message>
    <message>
        <source>%1 has confirmed</source>
        <translation>%1 ha confirmado</translation>
    </message>
    <message>
        <source>%1 is still to be reminded.</source>
        <translation>Todavía hay que avisar a %1.</translation>
    </message>
    <message>
        <source>%1 was reminded.</source>
        <translation>Se avisó a %1.</translation>
    </message>
</context>
<context>
    <name>untie::RemoveForm</name>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar la cuenta de %1</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more, from now on. What they wrote stays, under their name.</source>
        <translation>%1 ya no puede iniciar sesión desde ahora. Lo que escribió permanece, con su nombre.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first.</source>
        <translation>Un titular conoce la hoja de recuperación, así que primero se crea una nueva.</translation>
    </message>
    <message>
        <source>The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.</source>
        <translation>Los datos se cifran de nuevo para que lo que esa persona tenía antes ya no abra nada de ellos. Esto ocurre mientras usted trabaja, y hasta que termine el primer archivo se puede deshacer.</translation>
    </message>
    <message>
        <source>Backups that were made before can still be opened by somebody who has both, a backup and their old password.</source>
        <translation>Las copias de seguridad hechas antes todavía las puede abrir quien tenga ambas cosas: una copia y la contraseña antigua de esa persona.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>untie::RepeatChoice</name>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Veces en total</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>does not repeat</comment>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Cada %1 semanas</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>Cada mes, mismo día de la semana</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>después de un número de veces</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>en una fecha</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
</context>
<context>
    <name>untie::RestoreFacts</name>
    <message>
        <source>It becomes a clinic of its own in %1.</source>
        <translation>Será una clínica aparte en %1.</translation>
    </message>
    <message>
        <source>You sign in with your new password.</source>
        <translation>Usted inicia sesión con su contraseña nueva.</translation>
    </message>
    <message>
        <source>The accounts of the others could not be kept: add them anew in the settings.</source>
        <translation>Las cuentas de los demás no se pudieron conservar: añádalas de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia de seguridad</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Newest visit</source>
        <translation>Visita más reciente</translation>
    </message>
    <message>
        <source>In the present clinic</source>
        <translation>En la clínica actual</translation>
    </message>
    <message>
        <source>It cannot be read, so nobody knows what is newer in it: %1</source>
        <comment>a sentence follows</comment>
        <translation>No se puede leer, así que nadie sabe qué hay en ella más reciente: %1</translation>
    </message>
    <message>
        <source>Nothing that the backup lacks.</source>
        <translation>Nada que falte en la copia de seguridad.</translation>
    </message>
    <message>
        <source>This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:</source>
        <translation>Esto es más reciente. Después ya no estará en la clínica, solo en lo que se conserva de ella:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message numerus="yes">
        <source>and %n day(s) more</source>
        <translation>
            <numerusform>y %n día más</numerusform>
            <numerusform>y %n días más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were removed since come back.</source>
        <translation>
            <numerusform>Vuelve %n cliente que se eliminó desde entonces.</numerusform>
            <numerusform>Vuelven %n clientes que se eliminaron desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that were removed since come back.</source>
        <translation>
            <numerusform>Vuelve %n visita que se eliminó desde entonces.</numerusform>
            <numerusform>Vuelven %n visitas que se eliminaron desde entonces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>No se cambia nada antes del último paso.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Detenido. Todo está como estaba.</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Todo está como estaba.</translation>
    </message>
    <message>
        <source>Backing up what is there now, %1 % done…</source>
        <translation>Haciendo copia de lo que hay ahora, %1 %…</translation>
    </message>
    <message>
        <source>Putting the files in place…</source>
        <translation>Colocando los archivos en su lugar…</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>Abriendo la clínica…</translation>
    </message>
</context>
<context>
    <name>untie::RestorePlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>¿Adónde debe ir?</translation>
    </message>
    <message>
        <source>What is there now is never thrown away.</source>
        <translation>Lo que hay ahora no se desecha nunca.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Adónde va la copia de seguridad</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Elegir una carpeta vacía</translation>
    </message>
    <message>
        <source>In place of the clinic</source>
        <translation>En lugar de la clínica</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>En una carpeta nueva</translation>
    </message>
    <message>
        <source>The clinic of that moment is made there. Nothing else is touched.</source>
        <translation>Allí se crea la clínica de aquel momento. No se toca nada más.</translation>
    </message>
    <message>
        <source>%1 goes back to that moment. A backup of its present state is made before, and its files are kept.</source>
        <translation>%1 vuelve a aquel momento. Antes se hace una copia de seguridad de su estado actual, y sus archivos se conservan.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Elija una carpeta vacía o que todavía no exista.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Escriba la ruta completa, desde %1.</translation>
    </message>
</context>
<context>
    <name>untie::RestorePreviewStep</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Qué será distinto</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it. A large one takes a minute…</source>
        <translation>Abriendo la copia de seguridad y leyéndola entera. Una grande tarda un minuto…</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Todo está como estaba.</translation>
    </message>
    <message>
        <source>The backup was made %1. It was opened, and all of it was read and found sound.</source>
        <comment>on 3 November</comment>
        <translation>La copia de seguridad se hizo %1. Se abrió, se leyó entera y está en orden.</translation>
    </message>
</context>
<context>
    <name>untie::RestoreProofStep</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Who restores it?</source>
        <translation>¿Quién la restaura?</translation>
    </message>
    <message>
        <source>An owner, with their own password or with the recovery sheet.</source>
        <translation>Un titular, con su propia contraseña o con la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>Cómo acredita quién es</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Give me a new password</source>
        <translation>Darme una contraseña nueva</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Escriba el nombre con el que inicia sesión.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>The last password was wrong. The next can be tried in %1 s.</source>
        <translation>La última contraseña era errónea. La siguiente se puede probar dentro de %1 s.</translation>
    </message>
</context>
<context>
    <name>untie::RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>%1 can open more from their next sign-in on.</source>
        <translation>%1 podrá abrir más a partir de su próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.</source>
        <translation>Un titular conoce la hoja de recuperación, así que primero se crea una nueva. Después los datos se cifran de nuevo, mientras usted trabaja, para que lo que %1 tenía antes ya no abra nada de ellos.</translation>
    </message>
    <message>
        <source>The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.</source>
        <translation>Los datos clínicos se cifran de nuevo, mientras usted trabaja, para que las claves que %1 tenía antes ya no abran nada de ellos.</translation>
    </message>
    <message>
        <source>This is what %1 is already.</source>
        <translation>%1 ya tiene este rol.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <comment>a name, a role</comment>
        <translation>El rol de %1 es ahora: %2.</translation>
    </message>
</context>
<context>
    <name>untie::RoleText</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Therapist, owner</source>
        <translation>Terapeuta, titular</translation>
    </message>
</context>
<context>
    <name>untie::RoomRow</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Name of the room or equipment</source>
        <translation>Nombre de la sala o del aparato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Aparato</translation>
    </message>
</context>
<context>
    <name>untie::SavedListChoice</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Birthdays in the next %1 days</source>
        <translation>Cumpleaños en los próximos %1 días</translation>
    </message>
    <message>
        <source>Not here for %1 days</source>
        <translation>Sin venir desde hace %1 días</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Probablemente la misma persona</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Qué clientes</translation>
    </message>
    <message>
        <source>Nobody has a birthday in the next %1 days.</source>
        <translation>Nadie cumple años en los próximos %1 días.</translation>
    </message>
    <message>
        <source>Everybody who came was here within %1 days.</source>
        <translation>Todos los que han venido estuvieron aquí en los últimos %1 días.</translation>
    </message>
    <message>
        <source>Nobody has this tag.</source>
        <translation>Nadie tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>No hay dos fichas que parezcan de una misma persona.</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>No hay nadie archivado.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringidos</translation>
    </message>
    <message>
        <source>Nobody is restricted.</source>
        <translation>No hay nadie restringido.</translation>
    </message>
    <message>
        <source>Due for a re-check</source>
        <translation>Con puntos por revisar</translation>
    </message>
    <message>
        <source>Nobody’s points wait for a re-check.</source>
        <translation>Nadie tiene puntos por revisar.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleBook</name>
    <message>
        <source>%1 takes no appointments any more.</source>
        <comment>a therapist who has left</comment>
        <translation>%1 ya no atiende citas.</translation>
    </message>
    <message>
        <source>This appointment was changed in the meantime and was left as it is: %1.</source>
        <comment>who and when</comment>
        <translation>Esta cita se modificó mientras tanto y se dejó como está: %1.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleCorner</name>
    <message>
        <source>Visit started</source>
        <translation>Visita empezada</translation>
    </message>
    <message>
        <source>Nothing was booked for this client yet.</source>
        <translation>Todavía no se ha reservado nada para este cliente.</translation>
    </message>
    <message>
        <source>Appointments of this client</source>
        <translation>Citas de este cliente</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleHeader</name>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Whose appointments</source>
        <translation>Citas de quién</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>%1, go to a day</source>
        <translation>%1, ir a un día</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>Imprimir el día…</translation>
    </message>
    <message>
        <source>Calendar files…</source>
        <translation>Archivos de calendario…</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
</context>
<context>
    <name>untie::SchedulePage</name>
    <message>
        <source>Nobody is booked in these days.</source>
        <translation>Nadie tiene cita en estos días.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Time blocked, %1</source>
        <translation>Horario bloqueado, %1</translation>
    </message>
    <message>
        <source>%1 booked, %2</source>
        <translation>%1: cita reservada, %2</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>No reservado.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Horario bloqueado</translation>
    </message>
    <message>
        <source>%1 takes %2 now</source>
        <comment>a client, a length of time</comment>
        <translation>%1 dura ahora %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1: pasa a las %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movida a las %1</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be cancelled?</source>
        <translation>Forma parte de una serie. ¿Qué quiere cancelar?</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be changed?</source>
        <translation>Forma parte de una serie. ¿Qué quiere cambiar?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>%1 is free with %2, and %3 waits for such a time.</source>
        <comment>when, a therapist, a client</comment>
        <translation>%1 está libre con %2, y %3 espera una cita así.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s), too.</source>
        <translation>
            <numerusform>También espera %n persona más.</numerusform>
            <numerusform>También esperan %n personas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for the waiting list</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Everybody is hidden from the calendar.</source>
        <translation>Todo el personal está oculto en la agenda.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Nobody&apos;s working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.</source>
        <comment>two times</comment>
        <translation>Aún no se ha indicado el horario de trabajo de nadie. Hasta entonces se supone de lunes a viernes, de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter working hours</source>
        <translation>Indicar el horario de trabajo</translation>
    </message>
    <message>
        <source>An owner enters them in the settings.</source>
        <translation>Un titular lo indica en los ajustes.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está bien</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>No hay ningún horario así en las próximas semanas.</translation>
    </message>
    <message>
        <source>No hour is free any more on %1. The next one: %2</source>
        <comment>a day; day, time and therapist</comment>
        <translation>El %1 ya no queda ninguna hora libre. La próxima: %2</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <comment>a time, and a room where it is another</comment>
        <translation>Tomar las %1 en su lugar</translation>
    </message>
    <message>
        <source>%1: %2 It is not stored yet.</source>
        <comment>who and when; why a note is not stored</comment>
        <translation>%1: %2 Aún no está guardada.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Acortarla</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleSidePane</name>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>Nadie tiene cita este día.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) on this day</source>
        <translation>
            <numerusform>%n cita este día</numerusform>
            <numerusform>%n citas este día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed yet</source>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
</context>
<context>
    <name>untie::ScoreCell</name>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>sin explorar</translation>
    </message>
    <message>
        <source>no score, last time %1 of 10</source>
        <translation>sin puntuación, la última vez %1 de 10</translation>
    </message>
</context>
<context>
    <name>untie::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>untie::SectionBlock</name>
    <message>
        <source>not answered yet</source>
        <translation>aún sin responder</translation>
    </message>
</context>
<context>
    <name>untie::SectionHead</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
</context>
<context>
    <name>untie::SecuritySection</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>Who works here, at sign-in</source>
        <translation>Quién trabaja aquí, al iniciar sesión</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>Lista de cuentas</translation>
    </message>
    <message>
        <source>The two files of the record</source>
        <translation>Los dos archivos de datos</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>Checking the newest rows…</source>
        <translation>Comprobando las filas más recientes…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer.</source>
        <translation>Tras estos minutos sin una tecla ni un clic se pide de nuevo la contraseña. Lo no guardado se conserva. También se bloquea junto con el equipo.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone.</source>
        <translation>Si se oculta, cada uno escribe su nombre y nadie puede leer en este equipo quién trabaja aquí. Vale solo para este equipo.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.</source>
        <translation>No son del mismo momento: el archivo de recepción es más antiguo de lo que recuerda el clínico. Restaure ambos de la misma copia de seguridad.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup.</source>
        <translation>No son del mismo momento: el archivo clínico es más antiguo de lo que recuerda el de recepción. Restaure ambos de la misma copia de seguridad.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Check all rows of the record of access</source>
        <translation>Comprobar todas las filas del registro de accesos</translation>
    </message>
    <message>
        <source>Checking, %1 % done…</source>
        <translation>Comprobando, %1 %…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>The clinic locks after %Ln minutes now.</source>
        <translation>
            <numerusform>La clínica se bloquea ahora al cabo de %Ln minuto.</numerusform>
            <numerusform>La clínica se bloquea ahora al cabo de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that an owner wrote last, and nobody has changed it since.</source>
        <translation>Es la que un titular escribió por última vez, y nadie la ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Some rows were signed with keys that the list of accounts does not know; see Record access.</source>
        <translation>Algunas filas se firmaron con claves que la lista de cuentas no conoce; véase Accesos.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Untie %1 with %2.</source>
        <comment>a version, and libraries with theirs</comment>
        <translation>Untie %1 con %2.</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Cuánto tiempo se conservan las fichas</translation>
    </message>
    <message>
        <source> years</source>
        <comment>behind a number</comment>
        <translation> años</translation>
    </message>
    <message>
        <source>After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased.</source>
        <translation>Después de la última visita, según la ley de su país. Hasta entonces una ficha se puede restringir, pero no borrar.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %Ln years now.</source>
        <translation>
            <numerusform>Las fichas se conservan ahora %Ln año.</numerusform>
            <numerusform>Las fichas se conservan ahora %Ln años.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SentencesSection</name>
    <message>
        <source>A point that was known, with another score</source>
        <translation>Un punto conocido, con otra puntuación</translation>
    </message>
    <message>
        <source>A point that is as it was</source>
        <translation>Un punto que sigue como estaba</translation>
    </message>
    <message>
        <source>A point that was quiet and came back</source>
        <translation>Un punto que estaba en calma y ha reaparecido</translation>
    </message>
    <message>
        <source>A point that is quiet now</source>
        <translation>Un punto que ahora está en calma</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>Un punto nuevo</translation>
    </message>
    <message>
        <source>What leads in the new points, after those that were known</source>
        <translation>Lo que introduce los puntos nuevos, después de los conocidos</translation>
    </message>
    <message>
        <source>A finding without a score</source>
        <translation>Un hallazgo sin puntuación</translation>
    </message>
    <message>
        <source>Points that were not examined</source>
        <translation>Puntos que no se exploraron</translation>
    </message>
    <message>
        <source>A place with its side, inside the other sentences</source>
        <translation>Una zona con su lado, dentro de las otras oraciones</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>Un tratamiento</translation>
    </message>
    <message>
        <source>A range of motion</source>
        <translation>Una amplitud de movimiento</translation>
    </message>
    <message>
        <source>The word for a movement that the therapist makes</source>
        <translation>La palabra para un movimiento que hace el terapeuta</translation>
    </message>
    <message>
        <source>A pressure pain threshold</source>
        <translation>Un umbral de dolor a la presión</translation>
    </message>
    <message>
        <source>How it was overall, before and after</source>
        <translation>Cómo estaba en conjunto, antes y después</translation>
    </message>
    <message>
        <source>How it was overall, asked only afterwards</source>
        <translation>Cómo estaba en conjunto, preguntado solo después</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>Kneading</source>
        <translation>Amasamiento</translation>
    </message>
    <message>
        <source>softer afterwards</source>
        <translation>más blando después</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <translation>Rotación de cuello</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Redacción de notas</translation>
    </message>
    <message>
        <source>What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is left out where its value is not there. Notes that are signed keep the words they were signed with.</source>
        <translation>Lo que se marca en el mapa y lo que se hizo se escribe en la nota con estas palabras. Un nombre entre { } representa un valor; lo que va entre [ ] se omite si falta su valor. Las notas firmadas conservan las palabras con que se firmaron.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message>
        <source>Back to the program’s own words</source>
        <translation>Volver a las palabras del programa</translation>
    </message>
    <message>
        <source>Notes are written so from now on.</source>
        <translation>A partir de ahora las notas se escriben así.</translation>
    </message>
</context>
<context>
    <name>untie::SeriesQuestion</name>
    <message>
        <source>Part of a series</source>
        <translation>Parte de una serie</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Todas las futuras</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
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
        <translation>Minutos con el cliente</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutos antes</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minutos después</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Equipment it needs</source>
        <translation>Aparato que necesita</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sin aparato</translation>
    </message>
</context>
<context>
    <name>untie::ServicesSection</name>
    <message>
        <source>“%1” is stored.</source>
        <translation>Se guardó “%1”.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Servicio nuevo</translation>
    </message>
    <message>
        <source>New room or equipment</source>
        <translation>Sala o aparato nuevo</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Servicios y salas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Name · minutes with the client · before · after · price · colour</source>
        <translation>Nombre · minutos con el cliente · antes · después · precio · color</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salas y aparatos</translation>
    </message>
</context>
<context>
    <name>untie::SetUpPage</name>
    <message>
        <source>Set up a clinic</source>
        <translation>Crear una clínica</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>No se escribe nada antes del último paso.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir la clínica</translation>
    </message>
    <message>
        <source>Making the clinic. This takes a few seconds…</source>
        <translation>Creando la clínica. Tarda unos segundos…</translation>
    </message>
</context>
<context>
    <name>untie::SettingsPage</name>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Record access</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Servicios y salas</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Redacción de notas</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>untie::SeverityEditor</name>
    <message>
        <source>Law or policy here may be stricter than the table. Nothing can be made milder; what held before stays in the versions of the form.</source>
        <translation>La ley o las normas de la clínica pueden ser más estrictas que la tabla. Nada se puede suavizar; lo que valía antes queda en las versiones del cuestionario.</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>Qué se exige: %1</translation>
    </message>
    <message>
        <source>%1 (as in the table)</source>
        <extracomment>%1 is what a caution asks for, such as &quot;Adapt the treatment&quot;</extracomment>
        <translation>%1 (como en la tabla)</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stricter than the table</source>
        <translation>
            <numerusform>%Ln regla más estricta que la tabla</numerusform>
            <numerusform>%Ln reglas más estrictas que la tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SheetBackStep</name>
    <message>
        <source>Type it back</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Type the four lines from your sheet</source>
        <translation>Escriba las cuatro líneas de su hoja</translation>
    </message>
    <message>
        <source>So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves.</source>
        <translation>Para tener la certeza, antes de que algo dependa de ella: la hoja está ahí y se puede leer. Los espacios y las mayúsculas se ponen solos.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant.</source>
        <translation>Estas líneas son correctas en sí, pero son de otra hoja. Vuelva atrás para ver cuál es la que se pide.</translation>
    </message>
</context>
<context>
    <name>untie::SheetEntry</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
</context>
<context>
    <name>untie::SheetForm</name>
    <message>
        <source>This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can.</source>
        <translation>Esta será la hoja de recuperación: una vez hecho el cambio, abre la clínica si se olvida una contraseña, y nada más lo hace. Imprímala, si es posible dos veces.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, continue.</source>
        <translation>La hoja no se ha impreso ni guardado. Si ha copiado las cuatro líneas a mano, continúe.</translation>
    </message>
    <message>
        <source>Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read.</source>
        <translation>Escriba las cuatro líneas de su hoja nueva, para tener la certeza: la hoja está ahí y se puede leer.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet, perhaps the old one.</source>
        <translation>Estas líneas son correctas en sí, pero son de otra hoja, quizá de la antigua.</translation>
    </message>
    <message>
        <source>Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.</source>
        <translation>No se cambió nada. La hoja nueva no abre nada: rómpala y conserve la antigua.</translation>
    </message>
</context>
<context>
    <name>untie::SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you can, and keep them away from the computer.</source>
        <translation>Si se olvida una contraseña o falla este equipo, estas cuatro líneas abren la clínica. Nada más lo hace. Imprímalas, si es posible dos veces, y guárdelas lejos del equipo.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, go on.</source>
        <translation>La hoja no se ha impreso ni guardado. Si ha copiado las cuatro líneas a mano, siga adelante.</translation>
    </message>
</context>
<context>
    <name>untie::ShortcutSheet</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
</context>
<context>
    <name>untie::ShowSheetForm</name>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder.</source>
        <translation>Quien vea la hoja de recuperación puede abrir todas las fichas de esta clínica. Asegúrese de que nadie mire por encima de su hombro.</translation>
    </message>
</context>
<context>
    <name>untie::SideBadge</name>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
</context>
<context>
    <name>untie::SignBox</name>
    <message>
        <source>not tested</source>
        <translation>sin explorar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>tested, no</source>
        <translation>explorado, no</translation>
    </message>
</context>
<context>
    <name>untie::SignFoot</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Añadir a la nota</translation>
    </message>
    <message>
        <source>Why it is signed late</source>
        <translation>Por qué se firma con retraso</translation>
    </message>
    <message>
        <source>&amp;Addendum: what became known later</source>
        <translation>&amp;Adenda: lo que se supo después</translation>
    </message>
    <message>
        <source>&amp;Correction: words that are wrong</source>
        <translation>&amp;Corrección: palabras erróneas</translation>
    </message>
    <message>
        <source>Client &amp;disagrees</source>
        <translation>El cliente &amp;discrepa</translation>
    </message>
    <message>
        <source>&amp;Void this visit</source>
        <translation>A&amp;nular esta visita</translation>
    </message>
    <message>
        <source>This note is a late entry</source>
        <translation>Esta nota es una entrada tardía</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Firmar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n punto aún abierto</numerusform>
            <numerusform>%n puntos aún abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1
Verified</source>
        <comment>who and when</comment>
        <translation>Firmada por %1
Verificada</translation>
    </message>
    <message>
        <source>%1 signs this note</source>
        <comment>a name</comment>
        <translation>%1 firma esta nota</translation>
    </message>
    <message>
        <source>Summary for the front desk</source>
        <translation>Resumen para recepción</translation>
    </message>
    <message>
        <source>The desk prints it for the client. It holds what was found and what to do at home, never the note.</source>
        <translation>Recepción lo imprime para el cliente. Contiene lo que se halló y qué hacer en casa, nunca la nota.</translation>
    </message>
</context>
<context>
    <name>untie::SignInPage</name>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Escriba la contraseña de %1.</translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <comment>a sentence, then seconds</comment>
        <translation>%1 Inténtelo de nuevo dentro de %2 s.</translation>
    </message>
    <message>
        <source>%1 Try again.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another clinic…</source>
        <translation>Otra clínica…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Open the clinic with its recovery sheet when a password is forgotten</source>
        <translation>Abrir la clínica con su hoja de recuperación si se olvidó una contraseña</translation>
    </message>
    <message>
        <source>Encrypted here.</source>
        <translation>Cifrado aquí.</translation>
    </message>
    <message>
        <source>Encrypted here. %1</source>
        <comment>a sentence on the backups</comment>
        <translation>Cifrado aquí. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type your name, as it stands in the list of people.</source>
        <translation>Escriba su nombre tal como figura en la lista del personal.</translation>
    </message>
    <message>
        <source>That name and password do not open this clinic.</source>
        <translation>Ese nombre y esa contraseña no abren esta clínica.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>untie::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Firme con el ratón, un lápiz o el dedo. Supr la borra.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Firme aquí</translation>
    </message>
</context>
<context>
    <name>untie::Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Ninguna sugerencia</translation>
    </message>
    <message>
        <source>Add “%1” to the clinic’s words</source>
        <extracomment>%1 is a word that the dictionary does not know</extracomment>
        <translation>Añadir “%1” a las palabras de la clínica</translation>
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
        <translation>No hay ningún diccionario instalado en este equipo. Se usan los de hunspell, por ejemplo el paquete hunspell-es.</translation>
    </message>
    <message>
        <source>The clinic has none yet. In a note, the menu of an underlined word adds it.</source>
        <translation>La clínica todavía no tiene ninguna. En una nota, el menú de una palabra subrayada la añade.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Otra palabra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of muscles, your phrases and the client’s name count as right.</source>
        <translation>Las notas se revisan mientras se escriben; lo que ningún diccionario conoce se subraya. F7 va a la siguiente palabra así. Los nombres de músculos, sus frases y el nombre del cliente se dan por correctos.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>The clinic’s words</source>
        <translation>Palabras de la clínica</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eliminar “%1”</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” está eliminada.</translation>
    </message>
    <message>
        <source>Notes are looked through so from the next one that is opened.</source>
        <translation>Las notas se revisan así a partir de la próxima que se abra.</translation>
    </message>
</context>
<context>
    <name>untie::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryList</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Add an operation</source>
        <translation>Añadir una operación</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryRow</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done in the operation</source>
        <translation>Qué se hizo en la operación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When the operation was</source>
        <translation>Cuándo fue la operación</translation>
    </message>
    <message>
        <source>Where the operation was</source>
        <translation>Dónde fue la operación</translation>
    </message>
    <message>
        <source>Take this operation off the list</source>
        <translation>Quitar esta operación de la lista</translation>
    </message>
</context>
<context>
    <name>untie::Timeline</name>
    <message>
        <source>Visits in time</source>
        <translation>Visitas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first day of a period</comment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the last day of a period</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Visita del %1</translation>
    </message>
</context>
<context>
    <name>untie::ToDoCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>untie::TodayPage</name>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Nothing is booked for today and tomorrow.</source>
        <translation>No hay nada reservado para hoy ni mañana.</translation>
    </message>
    <message>
        <source>Nobody else comes today.</source>
        <translation>Hoy no viene nadie más.</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Hoy y mañana</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir la agenda</translation>
    </message>
    <message>
        <source>%1 of %2 done · ends %3</source>
        <comment>numbers, a time</comment>
        <translation>%1 de %2 terminadas · acaba a las %3</translation>
    </message>
    <message>
        <source>To confirm for tomorrow</source>
        <translation>Por confirmar para mañana</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>a salvo</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <comment>a client</comment>
        <translation>%1 ha llegado</translation>
    </message>
    <message>
        <source>printed, not handed over</source>
        <comment>a summary</comment>
        <translation>impreso, sin entregar</translation>
    </message>
    <message>
        <source>ready to print</source>
        <comment>a summary</comment>
        <translation>listo para imprimir</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>Notas por firmar</translation>
    </message>
    <message>
        <source>Points due a re-check</source>
        <translation>Puntos por revisar</translation>
    </message>
    <message>
        <source>Summaries to hand over</source>
        <translation>Resúmenes por entregar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a muscle; points</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>comes today</source>
        <translation>viene hoy</translation>
    </message>
    <message>
        <source>Visits not finished</source>
        <translation>Visitas sin terminar</translation>
    </message>
    <message>
        <source>Summaries at the desk</source>
        <translation>Resúmenes en recepción</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>a client who is to come anyway</comment>
        <translation>con cita</translation>
    </message>
</context>
<context>
    <name>untie::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a stop of the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Overall, before</source>
        <translation>En conjunto, antes</translation>
    </message>
    <message>
        <source>Overall, after</source>
        <translation>En conjunto, después</translation>
    </message>
    <message>
        <source>How the client feels overall: 0 no pain, 10 the worst there can be</source>
        <translation>Cómo se siente el cliente en conjunto: 0 sin dolor, 10 el peor posible</translation>
    </message>
    <message>
        <source>Overall before and after</source>
        <translation>En conjunto, antes y después</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes treated, length of the visit</comment>
        <translation>%1 de %2 min</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentRow</name>
    <message>
        <source>Remove this treatment</source>
        <translation>Eliminar este tratamiento</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>Cuántos minutos duró</translation>
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
        <translation>Presión</translation>
    </message>
    <message>
        <source>Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep</source>
        <translation>Presión: 1 aplicar loción suavemente, 2 aplicar loción con firmeza, 3 media, 4 fuerte, 5 profunda</translation>
    </message>
    <message>
        <source>How the tissue or the client answered</source>
        <translation>Cómo respondió el tejido o el cliente</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Por qué continúa de todos modos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The reason is kept in the record</source>
        <translation>El motivo se conserva en la historia clínica</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>pressure %1</source>
        <translation>presión %1</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Where it was done: a mark of this visit or a part of the body</source>
        <translation>Dónde se hizo: una marca de esta visita o una parte del cuerpo</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caution, what follows from it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone on because: %1</source>
        <translation>Se continuó porque: %1</translation>
    </message>
</context>
<context>
    <name>untie::TypedSheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Type the four lines from the sheet</source>
        <translation>Escriba las cuatro líneas de la hoja</translation>
    </message>
    <message>
        <source>Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one.</source>
        <translation>Las minúsculas valen lo mismo que las mayúsculas; los espacios se ponen solos. Lo que parezca O es un cero; lo que parezca I o L, un uno.</translation>
    </message>
</context>
<context>
    <name>untie::UnlockNotices</name>
    <message>
        <source>Look at what was written last before you go on.</source>
        <translation>Revise lo último que se escribió antes de continuar.</translation>
    </message>
    <message>
        <source>Tell an owner before you go on.</source>
        <translation>Avise a un titular antes de continuar.</translation>
    </message>
    <message>
        <source>Go on with these files</source>
        <translation>Continuar con estos archivos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Give them an entry</source>
        <translation>Crear su ficha</translation>
    </message>
</context>
<context>
    <name>untie::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>%1 · no change · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · sin cambios · %2</translation>
    </message>
    <message>
        <source>%1 · filled in by the client · %2</source>
        <comment>day, therapist who took it over</comment>
        <translation>%1 · rellenado por el cliente · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version yet.</source>
        <translation>Todavía ninguna versión.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>untie::VisitListModel</name>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>ningún punto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <comment>7 points, worst 8</comment>
        <translation>%1, el peor %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a visit that does not count</comment>
        <translation>anulada</translation>
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
        <translation>Volver al cliente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Guardar la mía encima</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>visita %1</translation>
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
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Descartar la mía</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>The two are one point now.</source>
        <translation>Los dos son ahora un solo punto.</translation>
    </message>
    <message>
        <source>They are two points again.</source>
        <translation>Vuelven a ser dos puntos.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambas</translation>
    </message>
    <message>
        <source>%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.</source>
        <extracomment>%1 is a therapist, %2 a day, %3 a time of day</extracomment>
        <translation>%1 dejó cambios de esta nota sin guardar (%2, %3). Se conservan hasta que %1 decida sobre ellos.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Mostrar lo guardado</translation>
    </message>
    <message>
        <source>This visit was saved elsewhere in the meantime. Here it stands as it was before.</source>
        <translation>Entretanto esta visita se guardó en otro lugar. Aquí figura como estaba antes.</translation>
    </message>
    <message>
        <source>This visit is void: %1. Reason: %2</source>
        <extracomment>%1 is who and when, %2 a reason</extracomment>
        <translation>Esta visita está anulada: %1. Motivo: %2</translation>
    </message>
</context>
<context>
    <name>untie::VisitSheet</name>
    <message>
        <source>Mark %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Move a mark</source>
        <translation>Mover una marca</translation>
    </message>
    <message>
        <source>Score a point</source>
        <translation>Puntuar un punto</translation>
    </message>
    <message>
        <source>Leave a point out</source>
        <translation>Omitir un punto</translation>
    </message>
    <message>
        <source>Change what was found</source>
        <translation>Cambiar lo hallado</translation>
    </message>
    <message>
        <source>Change the signs</source>
        <translation>Cambiar los signos</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Borrar una marca</translation>
    </message>
    <message>
        <source>Change the length of the visit</source>
        <translation>Cambiar la duración de la visita</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>Escribir una observación</translation>
    </message>
    <message>
        <source>Move an area</source>
        <translation>Mover una zona</translation>
    </message>
    <message>
        <source>Take it for a known point</source>
        <translation>Tomarlo por un punto conocido</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Tratarlo como punto nuevo</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <translation>Pintar una zona</translation>
    </message>
    <message>
        <source>Link to a key point</source>
        <translation>Vincular a un punto clave</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Quitar un vínculo</translation>
    </message>
    <message>
        <source>Set how a point stands</source>
        <translation>Fijar el estado de un punto</translation>
    </message>
    <message>
        <source>Add a treatment</source>
        <translation>Añadir un tratamiento</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>Cambiar un tratamiento</translation>
    </message>
    <message>
        <source>Remove a treatment</source>
        <translation>Eliminar un tratamiento</translation>
    </message>
    <message>
        <source>Score how it is overall</source>
        <translation>Puntuar el conjunto</translation>
    </message>
    <message>
        <source>Change when to come again</source>
        <translation>Cambiar cuándo volver</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Añadir una medida</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>Cambiar una medida</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>Eliminar una medida</translation>
    </message>
    <message>
        <source>Change to the short form</source>
        <translation>Pasar a la forma breve</translation>
    </message>
    <message>
        <source>Change to the full form</source>
        <translation>Pasar a la forma completa</translation>
    </message>
</context>
<context>
    <name>untie::VisitsPane</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Filter the visits</source>
        <translation>Filtrar las visitas</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Todavía ninguna visita.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Visita nueva</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>Mostrar todas las visitas</translation>
    </message>
    <message>
        <source>Show all visits again</source>
        <translation>Mostrar de nuevo todas las visitas</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Alguien que ya no consta</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many visits are listed of how many: &quot;3 of 24&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No note of this client has these words.</source>
        <translation>Ninguna nota de este cliente contiene estas palabras.</translation>
    </message>
    <message>
        <source>No visit passes the filter.</source>
        <translation>Ninguna visita pasa el filtro.</translation>
    </message>
    <message>
        <source>Note outside a visit (N): a call, a message, why somebody did not come</source>
        <translation>Nota fuera de una visita (N): una llamada, un mensaje, por qué alguien no se presentó</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>untie::WaitingForm</name>
    <message>
        <source>Who waits</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>At what times</source>
        <translation>A qué horas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nombre o teléfono</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>any, or for example 14–18</source>
        <translation>cualquiera, o por ejemplo 14–18</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Nota para recepción</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>service</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>¿De quién es la petición?</translation>
    </message>
    <message>
        <source>One span of time, for example 14–18.</source>
        <translation>Un tramo horario, por ejemplo 14–18.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>No existe ese día. Escriba por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>untie::WaitingOffers</name>
    <message>
        <source>%1 booked from the waiting list</source>
        <translation>%1: cita reservada desde la lista de espera</translation>
    </message>
</context>
<context>
    <name>untie::WaitingPane</name>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Who waits for a time</source>
        <translation>Quién espera una cita</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Nadie espera una cita.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Poner a alguien en la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 espera una cita.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar horario</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Cambiar la petición</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the delete key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 ya no está en la lista de espera.</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>No hay ningún horario así en las próximas semanas.</translation>
    </message>
    <message>
        <source>The wish of %1 is changed.</source>
        <translation>Se cambió la petición de %1.</translation>
    </message>
</context>
<context>
    <name>untie::WelcomePage</name>
    <message>
        <source>Welcome to Untie</source>
        <translation>Le damos la bienvenida a Untie</translation>
    </message>
    <message>
        <source>Clients, visits and knots of one clinic, encrypted on this computer.</source>
        <translation>Clientes, visitas y nudos musculares de una clínica, cifrados en este equipo.</translation>
    </message>
    <message>
        <source>Open the sample clinic</source>
        <translation>Abrir la clínica de ejemplo</translation>
    </message>
    <message>
        <source>Invented people to try everything on. It is gone when the window closes.</source>
        <translation>Personas inventadas para probarlo todo. Desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>One that is there already: choose its folder.</source>
        <translation>Una que ya existe: elija su carpeta.</translation>
    </message>
    <message>
        <source>Open a clinic…</source>
        <translation>Abrir una clínica…</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>Crear una clínica</translation>
    </message>
    <message>
        <source>A new one of your own, encrypted from the first moment. It takes ten minutes and a printer.</source>
        <translation>Una nueva y propia, cifrada desde el primer momento. Requiere diez minutos y una impresora.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet when a password is forgotten</source>
        <translation>Abrir una clínica con su hoja de recuperación si se olvidó una contraseña</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
</context>
<context>
    <name>untie::WhichBackupStep</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the moment to go back to.</source>
        <translation>Elija el momento al que quiere volver.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Elegir la carpeta de una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The folder with the files of one backup, or the one in which all of them lie: then the newest.</source>
        <translation>La carpeta con los archivos de una copia de seguridad, o aquella en la que están todas: en ese caso, la más reciente.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Elija una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>untie::WhichClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet</source>
        <translation>Abrir una clínica con su hoja de recuperación</translation>
    </message>
    <message>
        <source>For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are.</source>
        <translation>Para un titular que olvidó su contraseña o cuya clínica perdió el llavero. Todas las fichas quedan como están.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Carpeta de la clínica</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic.</source>
        <translation>Elija la carpeta de la clínica.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Elegir la carpeta de una clínica</translation>
    </message>
</context>
<context>
    <name>untie::WhichOwnerStep</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Your account gets a new password; all other accounts stay as they are.</source>
        <translation>Su cuenta recibe una contraseña nueva; todas las demás quedan como están.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As you signed in until now. Another name gets a new account as an owner.</source>
        <translation>Como ha iniciado sesión hasta ahora. Otro nombre recibe una cuenta nueva de titular.</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Escriba el nombre con el que inicia sesión.</translation>
    </message>
</context>
<context>
    <name>untie::Workspace</name>
    <message>
        <source>The new client was not stored.</source>
        <translation>El cliente nuevo no se guardó.</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>Los cambios no se guardaron.</translation>
    </message>
    <message>
        <source>What you wrote was discarded.</source>
        <translation>Lo que escribió se descartó.</translation>
    </message>
    <message>
        <source>You last signed in on %1, as %2.</source>
        <comment>date and time, user and computer</comment>
        <translation>Inició sesión por última vez el %1, como %2.</translation>
    </message>
    <message numerus="yes">
        <source>You last signed in on %1, as %2. %n wrong password(s) since.</source>
        <comment>date and time, user and computer</comment>
        <translation>
            <numerusform>Inició sesión por última vez el %1, como %2. Desde entonces, %n contraseña errónea.</numerusform>
            <numerusform>Inició sesión por última vez el %1, como %2. Desde entonces, %n contraseñas erróneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet, so that older keys may still open it. %1</source>
        <comment>a sentence</comment>
        <translation>Los datos aún no están cifrados de nuevo, así que las claves anteriores todavía pueden abrirlos. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
</TS>
