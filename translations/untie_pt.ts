<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AccessMonth</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The record of access in this month</source>
        <translation>O registro de acessos deste mês</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Registro de acessos</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(não existe mais)</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>ninguém conectado</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Clinical record</source>
        <translation>Prontuários</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off.</source>
        <translation>Guarde esta página fora do computador. Cada selo responde por todas as linhas anteriores a ele: imprima o mesmo mês de novo e, se uma letra do selo for diferente, linhas foram alteradas ou cortadas.</translation>
    </message>
    <message>
        <source>The seals at the end of the month</source>
        <translation>Os selos no fim do mês</translation>
    </message>
    <message>
        <source>The seals until now</source>
        <translation>Os selos até agora</translation>
    </message>
    <message>
        <source>The month is not over: read on %1. Print it again afterwards.</source>
        <translation>O mês ainda não acabou: situação em %1. Imprima de novo depois.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Viu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterou</translation>
    </message>
    <message>
        <source>Printed, saved</source>
        <translation>Imprimiu, salvou</translation>
    </message>
    <message>
        <source>Who worked with the record</source>
        <translation>Quem trabalhou com os prontuários</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ninguém.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>None was made in this month.</source>
        <translation>Nenhum foi feito neste mês.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were made, the last on %1.</source>
        <translation>
            <numerusform>%n backup foi feito, o último em %1.</numerusform>
            <numerusform>%n backups foram feitos, o último em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What an owner should know of</source>
        <translation>O que a direção deve saber</translation>
    </message>
    <message>
        <source>Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored.</source>
        <translation>Nada: nenhuma senha errada, nenhuma alteração de contas ou chaves, nada importado, salvo como arquivo ou restaurado.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 vezes</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>AccessThings</name>
    <message>
        <source>the text of a consent</source>
        <translation>o texto de um consentimento</translation>
    </message>
    <message>
        <source>the consents of %1</source>
        <translation>os consentimentos de %1</translation>
    </message>
    <message>
        <source>a consent of %1</source>
        <translation>um consentimento de %1</translation>
    </message>
    <message>
        <source>the questions of the health form</source>
        <translation>as perguntas da ficha de anamnese</translation>
    </message>
    <message>
        <source>the health form of %1</source>
        <translation>a ficha de anamnese de %1</translation>
    </message>
    <message>
        <source>what the desk asks</source>
        <translation>o que a recepção pergunta</translation>
    </message>
    <message>
        <source>an empty health form for %1</source>
        <translation>uma ficha de anamnese em branco para %1</translation>
    </message>
    <message>
        <source>consents to sign for %1</source>
        <translation>termos de consentimento para %1 assinar</translation>
    </message>
    <message>
        <source>a doctor’s clearance for %1</source>
        <translation>uma liberação médica para %1</translation>
    </message>
    <message>
        <source>why %1 was treated in spite of a caution</source>
        <translation>por que %1 recebeu atendimento apesar de um alerta</translation>
    </message>
    <message>
        <source>what the desk is told of %1</source>
        <translation>o que a recepção fica sabendo sobre %1</translation>
    </message>
    <message>
        <source>an outcome scale of %1</source>
        <translation>uma escala de acompanhamento de %1</translation>
    </message>
    <message>
        <source>which trigger points of %1 are one</source>
        <translation>quais pontos-gatilho de %1 são um só</translation>
    </message>
    <message>
        <source>the note of a visit of %1</source>
        <translation>a anotação de um atendimento de %1</translation>
    </message>
    <message>
        <source>the progress report of %1</source>
        <translation>o relatório de evolução de %1</translation>
    </message>
    <message>
        <source>who belongs to %1</source>
        <translation>quem tem vínculo com %1</translation>
    </message>
    <message>
        <source>two records of %1 became one</source>
        <translation>dois cadastros de %1 viraram um só</translation>
    </message>
    <message>
        <source>the record of %1 was taken apart again</source>
        <translation>o cadastro de %1 foi separado de novo</translation>
    </message>
    <message>
        <source>%1 and somebody alike are two people</source>
        <translation>%1 e alguém parecido são duas pessoas</translation>
    </message>
    <message>
        <source>the appointments of %1</source>
        <translation>os agendamentos de %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>um agendamento</translation>
    </message>
    <message>
        <source>a series of appointments</source>
        <translation>uma série de agendamentos</translation>
    </message>
    <message>
        <source>the waiting list</source>
        <translation>a lista de espera</translation>
    </message>
    <message>
        <source>a reminder was given</source>
        <translation>um lembrete foi feito</translation>
    </message>
    <message>
        <source>a reminder was not given after all</source>
        <translation>um lembrete acabou não sendo feito</translation>
    </message>
    <message>
        <source>a day plan</source>
        <translation>uma agenda do dia</translation>
    </message>
    <message>
        <source>the calendars, with the clients’ names</source>
        <translation>os calendários, com os nomes dos clientes</translation>
    </message>
    <message>
        <source>the calendars</source>
        <translation>os calendários</translation>
    </message>
    <message>
        <source>a month’s record of access</source>
        <translation>o registro de acessos de um mês</translation>
    </message>
    <message>
        <source>the days on which the clinic is closed</source>
        <translation>os dias em que a clínica está fechada</translation>
    </message>
    <message>
        <source>the working hours of %1</source>
        <translation>o horário de trabalho de %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>um serviço</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>uma sala</translation>
    </message>
    <message>
        <source>a phrase of one’s own</source>
        <translation>uma frase pronta própria</translation>
    </message>
    <message>
        <source>a phrase of everybody’s</source>
        <translation>uma frase pronta de todos</translation>
    </message>
    <message>
        <source>the sentences that notes are written with</source>
        <translation>as frases com que as anotações são escritas</translation>
    </message>
    <message>
        <source>how printed pages look</source>
        <translation>a aparência das páginas impressas</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>alguém</translation>
    </message>
    <message>
        <source>the photo of %1</source>
        <translation>a foto de %1</translation>
    </message>
    <message>
        <source>a file of %1 at the desk</source>
        <translation>um arquivo de %1 na recepção</translation>
    </message>
    <message>
        <source>a clinical file of %1</source>
        <translation>um arquivo clínico de %1</translation>
    </message>
    <message>
        <source>a note about %1</source>
        <translation>uma anotação sobre %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Signed in</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <source>Wrong password at sign-in</source>
        <translation>Senha errada ao entrar</translation>
    </message>
    <message>
        <source>Locked or closed the clinic</source>
        <translation>Bloqueou ou fechou a clínica</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Abriu um registro</translation>
    </message>
    <message>
        <source>Opened the record of %1</source>
        <translation>Abriu o prontuário de %1</translation>
    </message>
    <message>
        <source>Opened a visit of %1</source>
        <translation>Abriu um atendimento de %1</translation>
    </message>
    <message>
        <source>Opened a visit summary of %1</source>
        <translation>Abriu um resumo do atendimento de %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Abriu: %1</translation>
    </message>
    <message>
        <source>Added something</source>
        <translation>Adicionou algo</translation>
    </message>
    <message>
        <source>Added the client %1</source>
        <translation>Cadastrou %1 como cliente</translation>
    </message>
    <message>
        <source>Began a visit of %1</source>
        <translation>Iniciou um atendimento de %1</translation>
    </message>
    <message>
        <source>Made a visit summary of %1</source>
        <translation>Criou um resumo do atendimento de %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionou: %1</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Alterou algo</translation>
    </message>
    <message>
        <source>Changed the contact data of %1</source>
        <translation>Alterou os dados de contato de %1</translation>
    </message>
    <message>
        <source>Changed a visit of %1</source>
        <translation>Alterou um atendimento de %1</translation>
    </message>
    <message>
        <source>Changed a visit summary of %1</source>
        <translation>Alterou um resumo do atendimento de %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterou: %1</translation>
    </message>
    <message>
        <source>Removed something</source>
        <translation>Removeu algo</translation>
    </message>
    <message>
        <source>Removed the client %1</source>
        <translation>Removeu o cadastro de %1</translation>
    </message>
    <message>
        <source>Removed a visit of %1</source>
        <translation>Removeu um atendimento de %1</translation>
    </message>
    <message>
        <source>Removed a visit summary of %1</source>
        <translation>Removeu um resumo do atendimento de %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removeu: %1</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>Imprimiu algo</translation>
    </message>
    <message>
        <source>Printed the record of %1</source>
        <translation>Imprimiu o prontuário de %1</translation>
    </message>
    <message>
        <source>Printed a visit of %1</source>
        <translation>Imprimiu um atendimento de %1</translation>
    </message>
    <message>
        <source>Printed a visit summary for %1</source>
        <translation>Imprimiu um resumo do atendimento para %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Imprimiu: %1</translation>
    </message>
    <message>
        <source>Saved something as a file</source>
        <translation>Salvou algo como arquivo</translation>
    </message>
    <message>
        <source>Saved the record of %1 as a file</source>
        <translation>Salvou o prontuário de %1 como arquivo</translation>
    </message>
    <message>
        <source>Saved a visit of %1 as a file</source>
        <translation>Salvou um atendimento de %1 como arquivo</translation>
    </message>
    <message>
        <source>Saved a visit summary for %1 as a file</source>
        <translation>Salvou um resumo do atendimento para %1 como arquivo</translation>
    </message>
    <message>
        <source>Saved as a file: %1</source>
        <translation>Salvou como arquivo: %1</translation>
    </message>
    <message>
        <source>Took data in</source>
        <translation>Importou dados</translation>
    </message>
    <message>
        <source>Took in: %1</source>
        <translation>Importou: %1</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Fez um backup</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Restaurou um backup</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>Alterou quem trabalha aqui</translation>
    </message>
    <message>
        <source>Changed keys or a password</source>
        <translation>Alterou chaves ou uma senha</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Teve o acesso negado</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>Teve o acesso negado: %1</translation>
    </message>
    <message>
        <source>Gave %1 an account for the front desk</source>
        <translation>Deu a %1 uma conta da recepção</translation>
    </message>
    <message>
        <source>Gave %1 an account as a therapist</source>
        <translation>Deu a %1 uma conta de terapeuta</translation>
    </message>
    <message>
        <source>Gave %1 an account as an owner</source>
        <translation>Deu a %1 uma conta da direção</translation>
    </message>
    <message>
        <source>Added %1 to those who work here</source>
        <translation>Incluiu %1 entre quem trabalha aqui</translation>
    </message>
    <message>
        <source>Changed what is printed behind the name of %1</source>
        <translation>Alterou o que é impresso depois do nome de %1</translation>
    </message>
    <message>
        <source>Noted that %1 works here no more</source>
        <translation>Anotou que %1 não trabalha mais aqui</translation>
    </message>
    <message>
        <source>Renamed the account of %1</source>
        <translation>Renomeou a conta de %1</translation>
    </message>
    <message>
        <source>Removed the account of %1</source>
        <translation>Removeu a conta de %1</translation>
    </message>
    <message>
        <source>Gave %1 a new password</source>
        <translation>Deu a %1 uma nova senha</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was at the front desk</source>
        <translation>Passou %1 da recepção para terapeuta</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was at the front desk</source>
        <translation>Passou %1 da recepção para a direção</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was a therapist</source>
        <translation>Limitou %1, antes terapeuta, à recepção</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was a therapist</source>
        <translation>Passou %1, antes terapeuta, para a direção</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was an owner</source>
        <translation>Limitou %1, antes da direção, à recepção</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was an owner</source>
        <translation>Passou %1 da direção para terapeuta</translation>
    </message>
    <message>
        <source>Took a change of the accounts back</source>
        <translation>Desfez uma alteração das contas</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Alterou a própria senha</translation>
    </message>
    <message>
        <source>Had a new recovery sheet made</source>
        <translation>Mandou criar uma nova folha de recuperação</translation>
    </message>
    <message>
        <source>The record was encrypted anew; older keys open nothing any more</source>
        <translation>Os dados foram criptografados de novo; chaves antigas não abrem mais nada</translation>
    </message>
    <message>
        <source>Saved this list as a file</source>
        <translation>Salvou esta lista como arquivo</translation>
    </message>
    <message>
        <source>Filled the sample clinic</source>
        <translation>Preencheu a clínica de exemplo</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>Alterou o papel timbrado</translation>
    </message>
    <message>
        <source>Changed after how many minutes the clinic locks</source>
        <translation>Alterou depois de quantos minutos a clínica é bloqueada</translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation>Alterou para onde vão os backups</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>(não existe mais)</translation>
    </message>
    <message>
        <source>Something that a newer Untie wrote down: %1</source>
        <translation>Algo que um Untie mais novo registrou: %1</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery sheet, as %1</source>
        <translation>Abriu a clínica com a folha de recuperação, como %1</translation>
    </message>
    <message>
        <source>Had the recovery sheet shown</source>
        <translation>Exibiu a folha de recuperação</translation>
    </message>
    <message>
        <source>Printed a first password for %1</source>
        <translation>Imprimiu uma primeira senha para %1</translation>
    </message>
    <message>
        <source>Could not be done: %1</source>
        <comment>a sentence of what somebody did</comment>
        <translation>Não foi possível: %1</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>Assinou uma anotação</translation>
    </message>
    <message>
        <source>Signed a visit of %1</source>
        <translation>Assinou um atendimento de %1</translation>
    </message>
    <message>
        <source>Added to a signed note</source>
        <translation>Fez um acréscimo a uma anotação assinada</translation>
    </message>
    <message>
        <source>Added to a signed visit of %1</source>
        <translation>Fez um acréscimo a um atendimento assinado de %1</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Registro de acessos</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>Alterou por quanto tempo os prontuários são guardados</translation>
    </message>
    <message>
        <source>Restricted the record of %1</source>
        <translation>Restringiu o prontuário de %1</translation>
    </message>
    <message>
        <source>Let others work with the record of %1 again</source>
        <translation>Voltou a liberar o prontuário de %1 para os outros</translation>
    </message>
    <message>
        <source>Hid a client’s record to erase it</source>
        <translation>Ocultou o prontuário de um cliente para apagá-lo</translation>
    </message>
    <message>
        <source>Erased a client’s record for good</source>
        <translation>Apagou o prontuário de um cliente para sempre</translation>
    </message>
</context>
<context>
    <name>AccountName</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Uma conta precisa de um nome.</translation>
    </message>
    <message>
        <source>The name of an account can have at most 200 letters.</source>
        <translation>O nome de uma conta pode ter no máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Add something that tells the two apart.</source>
        <translation>Já existe uma conta com este nome. Acrescente algo que diferencie as duas.</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.</source>
        <translation>Esta é a única conta da direção. Passe antes outra pessoa para a direção; do contrário, ninguém poderia administrar a clínica.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet: a new one is needed.</source>
        <translation>Quem é da direção conhece a folha de recuperação: é preciso fazer uma nova.</translation>
    </message>
    <message>
        <source>Change your own password instead: your keys stay as they are.</source>
        <translation>Em vez disso, altere a sua própria senha: as suas chaves continuam como estão.</translation>
    </message>
    <message>
        <source>The record is still being encrypted anew for earlier changes. Let that finish first.</source>
        <translation>Os dados ainda estão sendo criptografados de novo por causa de alterações anteriores. Espere isso terminar.</translation>
    </message>
    <message>
        <source>The list of accounts is full. Nothing was changed.</source>
        <translation>A lista de contas está cheia. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>AppointmentList</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Your appointments</source>
        <translation>Seus horários</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nada agendado.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us as early as you can.</source>
        <translation>Se você não puder vir, avise-nos o quanto antes.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>An appointment needs somebody who treats.</source>
        <translation>Um agendamento precisa de alguém que atenda.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Este dia ou esta hora não existe.</translation>
    </message>
    <message>
        <source>An appointment takes from %1 to %2 minutes.</source>
        <translation>Um agendamento dura de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>O tempo antes e depois é de no máximo %1 minutos cada.</translation>
    </message>
    <message>
        <source>Time that is blocked for nobody does not arrive.</source>
        <translation>Um horário bloqueado sem cliente não tem chegada.</translation>
    </message>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Este motivo tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Esta observação tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>Em atendimento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não compareceu</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but something was booked on %2. Set the clock before you go on.</source>
        <translation>O relógio deste computador mostra %1, mas algo foi agendado em %2. Acerte o relógio antes de continuar.</translation>
    </message>
    <message>
        <source>What is “%1” cannot become “%2”.</source>
        <translation>O que está como “%1” não pode passar a “%2”.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Row %1 of the audit is missing.</source>
        <translation>Falta a linha %1 da auditoria.</translation>
    </message>
    <message>
        <source>Row %1 of the audit was changed.</source>
        <translation>A linha %1 da auditoria foi alterada.</translation>
    </message>
    <message>
        <source>The audit was cut off after row %1.</source>
        <translation>A auditoria foi cortada depois da linha %1.</translation>
    </message>
    <message>
        <source>Row %1 of the audit is not the one that was signed.</source>
        <translation>A linha %1 da auditoria não é a que foi assinada.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A folder for backups is named with its whole path.</source>
        <translation>Indique a pasta de backups com o caminho completo.</translation>
    </message>
    <message>
        <source>The second folder must be another one: a copy beside the first is lost with it.</source>
        <translation>A segunda pasta precisa ser outra: uma cópia ao lado da primeira se perde junto com ela.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No room</source>
        <translation>Sem sala</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>fora do horário de trabalho</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>day of the week, from, to</extracomment>
        <translation>%1, %2 às %3</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>não trabalha mais aqui</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Not free</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Agendado</translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message>
        <source>At most %1 events are taken from one file. What stands from here on was not read.</source>
        <translation>No máximo %1 eventos são importados de um arquivo. O que vem a partir daqui não foi lido.</translation>
    </message>
    <message>
        <source>Several clients have this name; choose who is meant, else the time is blocked.</source>
        <translation>Há mais de um cliente com este nome; escolha de quem se trata, senão o horário será bloqueado.</translation>
    </message>
    <message>
        <source>What it says is longer than %1 letters; the end is left out.</source>
        <translation>O texto tem mais de %1 caracteres; o final fica de fora.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>It keeps nobody from other appointments.</source>
        <translation>Não impede ninguém de ter outros agendamentos.</translation>
    </message>
    <message>
        <source>At most %1 appointments are taken from one file. What stands from here on was not taken.</source>
        <translation>No máximo %1 agendamentos são importados de um arquivo. O que vem a partir daqui não foi importado.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>Não há nenhum evento neste calendário.</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>O prontuário desta pessoa está restrito: nada é agendado para ela.</translation>
    </message>
</context>
<context>
    <name>CalendarRun</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken already</source>
        <translation>
            <numerusform>%n já ocupada</numerusform>
            <numerusform>%n já ocupadas</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
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
        <translation>Observações</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>O prontuário desta pessoa está restrito: nada é agendado para ela.</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Como chamar</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Telefone residencial</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Telefone comercial</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Estado</translation>
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
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico(a)</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contato de emergência</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Telefone de emergência</translation>
    </message>
    <message>
        <source>Emergency contact is</source>
        <translation>O contato de emergência é</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Não importado</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>“%1” is no date. It will stand in the note.</source>
        <translation>“%1” não é uma data. Vai para a observação.</translation>
    </message>
    <message>
        <source>It will stand in the note.</source>
        <translation>Vai para a observação.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It will stand in the note.</source>
        <translation>“%1” não é um endereço de e-mail. Vai para a observação.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It will stand in the note.</source>
        <translation>“%1” não é um número de telefone. Vai para a observação.</translation>
    </message>
    <message>
        <source>The photo is left out. %1</source>
        <translation>A foto fica de fora. %1</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Front desk: the rows fit, all %1 that were checked.</source>
        <translation>Recepção: as linhas conferem, todas as %1 verificadas.</translation>
    </message>
    <message>
        <source>Clinical record: the rows fit, all %1 that were checked.</source>
        <translation>Prontuários: as linhas conferem, todas as %1 verificadas.</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>Recepção: %1</translation>
    </message>
    <message>
        <source>Clinical record: %1</source>
        <translation>Prontuários: %1</translation>
    </message>
</context>
<context>
    <name>ClientCases</name>
    <message>
        <source>Say what the client comes for.</source>
        <translation>Diga por que motivo a pessoa vem.</translation>
    </message>
    <message>
        <source>The complaint has %1 letters; at most %2 can be stored.</source>
        <translation>A queixa tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>The goals have %1 letters; at most %2 can be stored.</source>
        <translation>Os objetivos têm %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>A case ends after it began.</source>
        <translation>Um caso termina depois de começar.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Choose a smaller one.</source>
        <translation>Este arquivo tem mais de 25 MB. Escolha um menor.</translation>
    </message>
</context>
<context>
    <name>ClientLinks</name>
    <message>
        <source>Nobody belongs to themselves. Choose somebody else.</source>
        <translation>Ninguém tem vínculo consigo mesmo. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>The contrary stands there already. Take that out first.</source>
        <translation>O contrário já está registrado. Remova-o primeiro.</translation>
    </message>
    <message>
        <source>That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first.</source>
        <translation>Isso formaria um círculo: por outros vínculos, alguém seria pai, mãe ou responsável legal de si mesmo. Confira esses vínculos primeiro.</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Phone call</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não compareceu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi escrito ainda.</translation>
    </message>
    <message>
        <source>The note has %1 letters; at most %2 can be stored.</source>
        <translation>A anotação tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>The reason has %1 letters; at most %2 can be stored.</source>
        <translation>O motivo tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>A note is of something that has been.</source>
        <translation>Uma anotação é sobre algo que já aconteceu.</translation>
    </message>
    <message>
        <source>A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.</source>
        <translation>Uma versão desta anotação não está assinada: foi escrita quando as anotações fora dos atendimentos ainda não eram assinadas, ou a assinatura foi removida no arquivo.</translation>
    </message>
</context>
<context>
    <name>ClientRecord</name>
    <message>
        <source>All that is kept of you</source>
        <translation>Tudo o que está guardado sobre você</translation>
    </message>
    <message>
        <source>Confidential. A therapist’s findings, no diagnosis.</source>
        <translation>Confidencial. Achados terapêuticos, não um diagnóstico.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>Cópia de um prontuário</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Fichas de anamnese</translation>
    </message>
    <message>
        <source>Visit notes</source>
        <translation>Anotações dos atendimentos</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) whose note is not signed yet are left out.</source>
        <translation>
            <numerusform>%n atendimento cuja anotação ainda não foi assinada ficou de fora.</numerusform>
            <numerusform>%n atendimentos cujas anotações ainda não foram assinadas ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns other people is not part of this copy.</source>
        <translation>O que diz respeito a outras pessoas não faz parte desta cópia.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quem você é</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Como chamar</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Pronúncia</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico(a)</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>Observações da recepção</translation>
    </message>
    <message>
        <source>Told to the desk</source>
        <translation>Informado à recepção</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation>Como falar com você</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Em caso de emergência</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>não deseja receber</translation>
    </message>
    <message>
        <source>What you came for</source>
        <translation>Por que você veio</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>O que foi perguntado</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>pain, 0 none to 10 worst</source>
        <translation>dor, 0 nenhuma a 10 a pior</translation>
    </message>
    <message>
        <source>activity, 0 unable to 10 as before</source>
        <translation>atividade, 0 impossível a 10 como antes</translation>
    </message>
    <message>
        <source>What you said of yourself</source>
        <translation>O que você contou sobre si</translation>
    </message>
    <message>
        <source>Notes outside visits</source>
        <translation>Anotações fora dos atendimentos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>ClientRules</name>
    <message>
        <source>A client needs a name; one word is enough.</source>
        <translation>Um cliente precisa de um nome; uma palavra basta.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Este nome tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>There is no such day. Give day, month and year, or leave it empty.</source>
        <translation>Este dia não existe. Informe dia, mês e ano ou deixe em branco.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>Esta data de nascimento está no futuro.</translation>
    </message>
    <message>
        <source>This birth date lies more than %1 years back. Look at the year.</source>
        <translation>Esta data de nascimento é de mais de %1 anos atrás. Confira o ano.</translation>
    </message>
    <message>
        <source>This phone number has %1 characters; at most %2 can be stored.</source>
        <translation>Este telefone tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>A phone number has digits. Other remarks go into the note.</source>
        <translation>Um telefone tem dígitos. Outros comentários vão na observação.</translation>
    </message>
    <message>
        <source>This e-mail address has %1 characters; at most %2 can be stored.</source>
        <translation>Este e-mail tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>This is no e-mail address; one looks like name@example.org.</source>
        <translation>Isto não é um endereço de e-mail; o formato é nome@exemplo.com.br.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Esta observação tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 can be stored.</source>
        <translation>Isto tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>There is no country %1; choose one of the list.</source>
        <translation>O país %1 não existe; escolha um da lista.</translation>
    </message>
    <message>
        <source>These are %1 besides the preferred one; at most %2 can be stored.</source>
        <translation>São %1 além do preferido; o máximo é %2.</translation>
    </message>
    <message>
        <source>These are %1 tags; at most %2 can be stored.</source>
        <translation>São %1 etiquetas; o máximo é %2.</translation>
    </message>
</context>
<context>
    <name>ClinicImport</name>
    <message>
        <source>%1 is too long. Nothing was taken over.</source>
        <translation>%1 é longo demais. Nada foi importado.</translation>
    </message>
    <message>
        <source>%1 is no row. Nothing was taken over.</source>
        <translation>%1 não é uma linha de tabela. Nada foi importado.</translation>
    </message>
    <message>
        <source>%1 does not fit the tables of a clinic. Nothing was taken over.</source>
        <translation>%1 não se encaixa nas tabelas de uma clínica. Nada foi importado.</translation>
    </message>
    <message>
        <source>%1 does not describe a clinic.</source>
        <translation>%1 não descreve uma clínica.</translation>
    </message>
    <message>
        <source>This clinic has clients or appointments already. A whole clinic comes into one that was just set up.</source>
        <translation>Esta clínica já tem clientes ou agendamentos. Uma clínica inteira só pode ser importada para uma recém-criada.</translation>
    </message>
    <message>
        <source>%1 goes round in a circle. Nothing was taken over.</source>
        <translation>%1 anda em círculo. Nada foi importado.</translation>
    </message>
</context>
<context>
    <name>ClinicPlace</name>
    <message>
        <source>This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: choose a folder here, or move the clinic here as a whole. Backups may lie there.</source>
        <translation>Esta pasta fica em outro computador (%1). Uma clínica em uso precisa ficar em um disco deste: escolha uma pasta aqui ou mova a clínica inteira para cá. Os backups podem ficar lá.</translation>
    </message>
    <message>
        <source>This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside it, or move the clinic out as a whole, for example into Documents. Backups may lie there.</source>
        <translation>Esta pasta é copiada por %1 durante o uso, o que danificaria a clínica. Escolha uma pasta fora dela ou mova a clínica inteira para fora, por exemplo para Documentos. Os backups podem ficar lá.</translation>
    </message>
</context>
<context>
    <name>ClinicProfileRules</name>
    <message>
        <source>One line of the letterhead has %1 letters; at most %2 can be stored.</source>
        <translation>Uma linha do papel timbrado tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>The clinic needs a name: it stands at the head of everything that is printed.</source>
        <translation>A clínica precisa de um nome: ele aparece no alto de tudo o que é impresso.</translation>
    </message>
    <message>
        <source>There is no time zone %1; write it as in Europe/Berlin.</source>
        <translation>O fuso horário %1 não existe; escreva como em America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>The program does not speak the language %1.</source>
        <translation>O programa não está disponível no idioma %1.</translation>
    </message>
    <message>
        <source>There is no country %1; write it as in DE.</source>
        <translation>O país %1 não existe; escreva como em BR.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>%1 is not free from %2 to %3.</source>
        <translation>%1 não está livre das %2 às %3.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4, and the time before or after is needed.</source>
        <translation>%1 atende %2 das %3 às %4, e o tempo antes ou depois é necessário.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4.</source>
        <translation>%1 atende %2 das %3 às %4.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3.</source>
        <translation>%1 já tem reserva das %2 às %3.</translation>
    </message>
    <message>
        <source>%1 has an appointment with %2 from %3 to %4.</source>
        <translation>%1 tem um agendamento com %2 das %3 às %4.</translation>
    </message>
    <message>
        <source>%1 does not work from %2 to %3.</source>
        <translation>%1 não trabalha das %2 às %3.</translation>
    </message>
    <message>
        <source>The clinic is closed on this day.</source>
        <translation>A clínica está fechada neste dia.</translation>
    </message>
</context>
<context>
    <name>CreateClinic</name>
    <message>
        <source>The owner needs a name.</source>
        <translation>A conta da direção precisa de um nome.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is too long.</source>
        <translation>O nome da conta da direção é longo demais.</translation>
    </message>
    <message>
        <source>The owner needs a password.</source>
        <translation>A conta da direção precisa de uma senha.</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nada agendado.</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>in treatment</source>
        <translation>em atendimento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Agenda do dia</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>to be filled in by pen</source>
        <translation>para preencher à caneta</translation>
    </message>
    <message>
        <source>Empty health form</source>
        <translation>Ficha de anamnese em branco</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>Consentimentos para assinar</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Agenda do dia</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ela mostra</translation>
    </message>
    <message>
        <source>All that the desk needs</source>
        <translation>Tudo de que a recepção precisa</translation>
    </message>
    <message>
        <source>First names and rooms</source>
        <translation>Primeiros nomes e salas</translation>
    </message>
    <message>
        <source>Take back from the desk</source>
        <translation>Retirar da recepção</translation>
    </message>
    <message>
        <source>The front desk does not have it any more.</source>
        <translation>Não está mais na recepção.</translation>
    </message>
    <message>
        <source>Give to the desk</source>
        <translation>Passar à recepção</translation>
    </message>
    <message>
        <source>The front desk can print it now.</source>
        <translation>A recepção já pode imprimir.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Resumo do atendimento</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>It was handed over, and is not kept at the desk any more.</source>
        <translation>Foi entregue e não fica mais na recepção.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, nascimento: %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>Anotação completa</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Relatório de evolução</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Desde o primeiro atendimento</translation>
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
        <translation>Um ano</translation>
    </message>
    <message>
        <source>What it means, in plain words</source>
        <translation>O que isso significa, em palavras simples</translation>
    </message>
    <message>
        <source>No health form was filled in yet.</source>
        <translation>Nenhuma ficha de anamnese foi preenchida ainda.</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Ficha de anamnese</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>%1 · visit on %2</source>
        <translation>%1 · atendimento em %2</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>The event has no end; an hour is taken.</source>
        <translation>O evento não tem fim; considera-se uma hora de duração.</translation>
    </message>
    <message>
        <source>It repeats in a way that appointments cannot (%1); only the first time is taken.</source>
        <translation>Repete-se de um modo que os agendamentos não permitem (%1); só a primeira vez é importada.</translation>
    </message>
    <message>
        <source>It repeats more than %1 times; those after that are not taken.</source>
        <translation>Repete-se mais de %1 vezes; as seguintes não são importadas.</translation>
    </message>
    <message>
        <source>The event is never closed; the file is damaged here.</source>
        <translation>O evento não é fechado; o arquivo está danificado neste ponto.</translation>
    </message>
    <message>
        <source>It does not say when it begins, or in a way that cannot be read.</source>
        <translation>Não diz quando começa, ou diz de forma ilegível.</translation>
    </message>
    <message>
        <source>It lies more than %1 years ahead.</source>
        <translation>Faltam mais de %1 anos para essa data.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the clinic&apos;s is taken.</source>
        <translation>O fuso horário “%1” é desconhecido; vale o da clínica.</translation>
    </message>
    <message>
        <source>It lasts less than five minutes, so it takes no time.</source>
        <translation>Dura menos de cinco minutos, por isso não ocupa nenhum horário.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <translation>Dura mais de um ano.</translation>
    </message>
    <message>
        <source>None of its times is left.</source>
        <translation>Não resta nenhum dos seus horários.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>active trigger point</source>
        <translation>ponto-gatilho ativo</translation>
    </message>
    <message>
        <source>latent trigger point</source>
        <translation>ponto-gatilho latente</translation>
    </message>
    <message>
        <source>tender point</source>
        <translation>ponto doloroso</translation>
    </message>
    <message>
        <source>area of pain</source>
        <translation>área de dor</translation>
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
        <translation>aderência ou cicatriz</translation>
    </message>
    <message>
        <source>inflammation or swelling</source>
        <translation>inflamação ou inchaço</translation>
    </message>
    <message>
        <source>numbness or tingling</source>
        <translation>dormência ou formigamento</translation>
    </message>
    <message>
        <source>area of referred pain</source>
        <translation>área de dor referida</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>hematoma</translation>
    </message>
    <message>
        <source>skin lesion</source>
        <translation>lesão de pele</translation>
    </message>
    <message>
        <source>lump, refer to a doctor</source>
        <translation>caroço, encaminhar ao médico</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>O arquivo “%1” não existe.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>“%1” não é um arquivo.</translation>
    </message>
    <message>
        <source>“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.</source>
        <translation>“%1” é grande demais: são lidos até %2 MB de uma vez. Exporte em partes ou sem as imagens.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.</source>
        <translation>“%1” é uma pasta de trabalho de um programa de planilhas. Abra-a nele, salve como CSV e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.</source>
        <translation>“%1” não é um arquivo de texto; nenhuma pessoa pode ser lida dele. Exporte a lista de contatos como CSV ou vCard e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2: something stands there that no text holds. Export it anew.</source>
        <translation>“%1” está danificado na linha %2: ali há algo que nenhum texto contém. Exporte de novo.</translation>
    </message>
    <message>
        <source>“%1” is brought in by itself. Only address cards (vCard) can be several files.</source>
        <translation>“%1” é importado sozinho. Só cartões de contato (vCard) podem ser vários arquivos.</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Stands in line %1 too.</source>
        <translation>Está também na linha %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>Com foto.</translation>
    </message>
    <message>
        <source>Likely a client whose record is restricted: nothing of it is changed.</source>
        <translation>Provavelmente alguém cujo prontuário está restrito: nada nele é alterado.</translation>
    </message>
    <message>
        <source>Belongs to others in the file.</source>
        <translation>Está ligado a outras pessoas do ficheiro.</translation>
    </message>
    <message>
        <source>Stands in line %1 of “%2” too.</source>
        <translation>Está também na linha %1 de “%2”.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>At most %1 people are taken from one file. What stands from here on was not read.</source>
        <translation>No máximo %1 pessoas são importadas de um arquivo. O que vem a partir daqui não foi lido.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. What stands from here on was not read.</source>
        <translation>Aqui se abrem aspas que nunca se fecham. O que vem a partir daqui não foi lido.</translation>
    </message>
    <message>
        <source>A cell of more than a million letters stands here. What stands from here on was not read.</source>
        <translation>Aqui há uma célula com mais de um milhão de caracteres. O que vem a partir daqui não foi lido.</translation>
    </message>
    <message>
        <source>A row of more than a thousand cells stands here. What stands from here on was not read.</source>
        <translation>Aqui há uma linha com mais de mil células. O que vem a partir daqui não foi lido.</translation>
    </message>
    <message>
        <source>From here on photos are only named by their address in the internet. They are not fetched.</source>
        <translation>A partir daqui, no lugar das fotos há apenas endereços na internet. Elas não são baixadas.</translation>
    </message>
    <message>
        <source>Somebody who belongs to them has no card in the file, and is left out.</source>
        <translation>Alguém ligado não tem cartão no ficheiro e é deixado de fora.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Say why you go on.</source>
        <translation>Diga por que vai prosseguir.</translation>
    </message>
    <message>
        <source>At most 120 letters: what the desk has to know, and no more.</source>
        <translation>No máximo 120 caracteres: só o que a recepção precisa saber.</translation>
    </message>
    <message>
        <source>A therapist has to sign in once before forms can be filled in here.</source>
        <translation>Um terapeuta precisa entrar uma vez antes que fichas possam ser preenchidas aqui.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Ninguém assinou ainda.</translation>
    </message>
    <message>
        <source>The name of who signs is missing.</source>
        <translation>Falta o nome de quem assina.</translation>
    </message>
    <message>
        <source>A minor’s guardian has to sign.</source>
        <translation>Para menores de idade, o responsável legal precisa assinar.</translation>
    </message>
    <message>
        <source>How the guardian is related is missing.</source>
        <translation>Falta o parentesco do responsável legal.</translation>
    </message>
    <message>
        <source>The child has to agree too.</source>
        <translation>A criança também precisa concordar.</translation>
    </message>
    <message>
        <source>%1 has not come yet. When was it?</source>
        <translation>%1 ainda não chegou. Quando foi?</translation>
    </message>
    <message>
        <source>%1 is too long ago. When was it?</source>
        <translation>%1 foi há tempo demais. Quando foi?</translation>
    </message>
    <message>
        <source>A whole number from 0 to 10.</source>
        <translation>Um número inteiro de 0 a 10.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 5.</source>
        <translation>Um número inteiro de 1 a 5.</translation>
    </message>
    <message>
        <source>A week from 1 to 43.</source>
        <translation>Uma semana de 1 a 43.</translation>
    </message>
    <message>
        <source>This is longer than 4,000 letters.</source>
        <translation>Isto passa de 4.000 caracteres.</translation>
    </message>
    <message>
        <source>At its best the pain is stronger here than at its worst. Are the two mixed up?</source>
        <translation>Aqui a dor no melhor momento é mais forte que no pior. Os dois estão trocados?</translation>
    </message>
    <message>
        <source>The pain now is stronger than at its worst.</source>
        <translation>A dor agora é mais forte que no pior momento.</translation>
    </message>
    <message>
        <source>The pain now is less than at its best.</source>
        <translation>A dor agora é menor que no melhor momento.</translation>
    </message>
    <message>
        <source>%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.</source>
        <translation>%1 não é conhecido aqui: verifique se afina o sangue, diminui a dor ou deixa a pele frágil.</translation>
    </message>
    <message>
        <source>“%1” is answered with no, but %2 is usually taken for it.</source>
        <translation>“%1” está respondido com não, mas %2 costuma ser usado para isso.</translation>
    </message>
    <message>
        <source>Medicines are named, and it says that none are taken.</source>
        <translation>Há medicamentos informados e, ao mesmo tempo, consta que nenhum é tomado.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei ao certo</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Prefiro não dizer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, taken in the last 8 hours</source>
        <translation>%1, tomado nas últimas 8 horas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 à esquerda</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 à direita</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not treat today</source>
        <translation>Não atender hoje</translation>
    </message>
    <message>
        <source>Doctor’s clearance first</source>
        <translation>Primeiro, liberação médica</translation>
    </message>
    <message>
        <source>Avoid the area</source>
        <translation>Evitar a área</translation>
    </message>
    <message>
        <source>Adapt the treatment</source>
        <translation>Adaptar o tratamento</translation>
    </message>
    <message>
        <source>Emergency: consider calling for help now</source>
        <translation>Emergência: considere chamar socorro agora</translation>
    </message>
    <message>
        <source>Consider referral to a doctor today</source>
        <translation>Considere encaminhar ao médico hoje</translation>
    </message>
    <message>
        <source>Consider referral to a doctor soon</source>
        <translation>Considere encaminhar ao médico em breve</translation>
    </message>
    <message>
        <source>Do not press it; consider referral to a doctor</source>
        <translation>Não pressione; considere encaminhar ao médico</translation>
    </message>
    <message>
        <source>No massage</source>
        <translation>Sem massagem</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nada ali</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Não: %1</translation>
    </message>
    <message>
        <source>pressure %1 at most</source>
        <translation>pressão no máximo %1</translation>
    </message>
    <message>
        <source>place not named: ask</source>
        <translation>local não informado: pergunte</translation>
    </message>
    <message>
        <source>Not certain: ask.</source>
        <translation>Não há certeza: pergunte.</translation>
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
        <translation>Informe a queixa ou a atividade, nas palavras do cliente.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Esse dia ainda não chegou.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, nascimento: %2</translation>
    </message>
    <message>
        <source>Please look at the following, which my client told me of before a massage:</source>
        <translation>Peço que avalie o seguinte, que meu cliente relatou antes de uma massagem:</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Local: %1.</translation>
    </message>
    <message>
        <source>I have not worked on it and will not before you have seen it.</source>
        <translation>Não trabalhei nesse local e não o farei antes da sua avaliação.</translation>
    </message>
    <message>
        <source>I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.</source>
        <translation>Não exerço a medicina e não faço diagnósticos; agradeço a sua opinião sobre a segurança da massagem.</translation>
    </message>
    <message>
        <source>Name the doctor.</source>
        <translation>Informe o nome do médico.</translation>
    </message>
    <message>
        <source>Name the day with its year.</source>
        <translation>Informe o dia com o ano.</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <translation>Termina antes de ter sido dada.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The clearance by %1 expired on %2</source>
        <translation>A liberação de %1 venceu em %2</translation>
    </message>
    <message>
        <source>Cleared until %1 by %2</source>
        <translation>Liberado até %1 por %2</translation>
    </message>
    <message>
        <source>%1 for: %2</source>
        <translation>%1 para: %2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ainda não assinado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>revogado</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>Preenchida pelo cliente</translation>
    </message>
    <message>
        <source>Begun by the client</source>
        <translation>Iniciada pelo cliente</translation>
    </message>
    <message>
        <source>on %1, not taken over yet</source>
        <translation>em %1, ainda não incorporada</translation>
    </message>
    <message>
        <source>Health form begun</source>
        <translation>Ficha de anamnese iniciada</translation>
    </message>
    <message>
        <source>on %1, not finished</source>
        <translation>em %1, não concluída</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Ainda sem anamnese</translation>
    </message>
    <message>
        <source>nothing is known of this client’s health</source>
        <translation>nada se sabe sobre a saúde deste cliente</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimento: %1</translation>
    </message>
    <message>
        <source>Intake is due</source>
        <translation>Anamnese a renovar</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>última revisão em %1</translation>
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
        <translation>Dose, e para quê</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Tomado hoje</translation>
    </message>
    <message>
        <source>Operation or accident</source>
        <translation>Cirurgia ou acidente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada disso</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Ficha de anamnese</translation>
    </message>
    <message>
        <source>Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage.</source>
        <translation>Preencha o que puder. Deixe em branco o que preferir não dizer: conversamos sobre isso antes da massagem.</translation>
    </message>
    <message>
        <source>Kept in confidence. It helps us to treat you safely, and is no medical examination.</source>
        <translation>Mantida em sigilo. Ela nos ajuda a atender você com segurança e não é um exame médico.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Telefone, e-mail</translation>
    </message>
    <message>
        <source>What I have written is true as far as I know. I will say when something changes.</source>
        <translation>O que escrevi é verdade, até onde sei. Avisarei quando algo mudar.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Signature (of a parent or guardian, for a minor)</source>
        <translation>Assinatura (de pai, mãe ou responsável legal, se menor de idade)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a moment</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Health form, filled in by the client on %1</source>
        <translation>Ficha de anamnese, preenchida pelo cliente em %1</translation>
    </message>
    <message>
        <source>Health form, filled in with the client on %1</source>
        <translation>Ficha de anamnese, preenchida com o cliente em %1</translation>
    </message>
    <message>
        <source>Part of the confidential health record.</source>
        <translation>Parte do prontuário de saúde confidencial.</translation>
    </message>
    <message>
        <source>Nothing has changed since the form before, says the client.</source>
        <translation>Segundo o cliente, nada mudou desde a ficha anterior.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Não respondida</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>Cada um vale por si. Assine aqueles com que concorda; você pode revogar qualquer um.</translation>
    </message>
    <message>
        <source>%1. Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>%1. Cada um vale por si. Assine aqueles com que concorda; você pode revogar qualquer um.</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Nome em letra de forma</translation>
    </message>
    <message>
        <source>Consents that were given</source>
        <translation>Consentimentos dados</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Na condição de</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Revogado em</translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>Nenhum foi dado ainda.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The backup %1 was not removed: it holds %2, which Untie did not put there.</source>
        <translation>O backup %1 não foi removido: contém %2, que não foi posto ali pelo Untie.</translation>
    </message>
    <message>
        <source>%1 is the clinic itself. Choose another folder for its backups.</source>
        <translation>%1 é a própria clínica. Escolha outra pasta para os backups.</translation>
    </message>
    <message>
        <source>%1 lies within the clinic. Choose a folder outside it, best on another disk.</source>
        <translation>%1 fica dentro da clínica. Escolha uma pasta fora dela, de preferência em outro disco.</translation>
    </message>
    <message>
        <source>%1 is a backup already. Choose the folder above it.</source>
        <translation>%1 já é um backup. Escolha a pasta acima.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the front desk&apos;s vault is older than the clinical one remembers.</source>
        <translation>Estes dois arquivos não são do mesmo momento: o cofre da recepção é mais antigo do que consta no cofre clínico.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the clinical vault is older than the front desk&apos;s remembers.</source>
        <translation>Estes dois arquivos não são do mesmo momento: o cofre clínico é mais antigo do que consta no cofre da recepção.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>O cofre da recepção está mais antigo do que na última vez em que este computador o viu: alguém pôs uma cópia antiga no lugar.</translation>
    </message>
    <message>
        <source>The clinical vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>O cofre clínico está mais antigo do que na última vez em que este computador o viu: alguém pôs uma cópia antiga no lugar.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>O cofre da recepção tem um histórico diferente do que este computador viu: continuou a partir de uma cópia antiga ou foi alterado.</translation>
    </message>
    <message>
        <source>The clinical vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>O cofre clínico tem um histórico diferente do que este computador viu: continuou a partir de uma cópia antiga ou foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have visits, but the front desk does not know them.</source>
        <translation>
            <numerusform>%n cliente tem atendimentos, mas a recepção não o conhece.</numerusform>
            <numerusform>%n clientes têm atendimentos, mas a recepção não os conhece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between the two vaults could not be finished yet; they are tried again at the next sign-in.</source>
        <translation>
            <numerusform>%n etapa entre os dois cofres ainda não pôde ser concluída; haverá nova tentativa na próxima entrada.</numerusform>
            <numerusform>%n etapas entre os dois cofres ainda não puderam ser concluídas; haverá nova tentativa na próxima entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of several clinics lie in this folder. Choose one of them.</source>
        <translation>Há backups de várias clínicas nesta pasta. Escolha um deles.</translation>
    </message>
    <message>
        <source>Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.</source>
        <translation>Nem esta senha nem esta folha de recuperação é da clínica cujo lugar o backup vai tomar.</translation>
    </message>
    <message>
        <source>This backup is of another clinic. Restore it into a new folder.</source>
        <translation>Este backup é de outra clínica. Restaure-o em uma nova pasta.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this backup: it is another clinic&apos;s, or from before or after the sheet was replaced.</source>
        <translation>Esta folha de recuperação não abre este backup: é de outra clínica ou de antes ou depois de uma troca da folha.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.</source>
        <translation>Este backup foi feito com uma folha de recuperação anterior. Tenha aquela folha à mão, ou a senha daquele dia.</translation>
    </message>
    <message>
        <source>Say under which name the owner signs in from now on.</source>
        <translation>Diga com que nome a direção vai entrar daqui em diante.</translation>
    </message>
    <message>
        <source>No keyring is left of this clinic, so its owner needs a new password.</source>
        <translation>Não restou nenhum chaveiro desta clínica; por isso a direção precisa de uma nova senha.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.</source>
        <translation>
            <numerusform>%n ficha na caixa de entrada não pode ser aberta: foi selada para outro cofre clínico. Pergunte de novo a esse cliente.</numerusform>
            <numerusform>%n fichas na caixa de entrada não podem ser abertas: foram seladas para outro cofre clínico. Pergunte de novo a esses clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown client %1</source>
        <translation>Cliente desconhecido %1</translation>
    </message>
    <message>
        <source>There were visits of this client and no entry at the front desk. Say who it is.</source>
        <translation>Havia atendimentos deste cliente e nenhum cadastro na recepção. Diga quem é.</translation>
    </message>
    <message>
        <source>%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.</source>
        <translation>%1 fica na própria pasta da clínica: o que atingir uma atinge as duas. Escolha outro local.</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever finds the record has to know.</source>
        <translation>Diga em poucas palavras por quê: quem encontrar o registro precisa saber.</translation>
    </message>
</context>
<context>
    <name>KeyringTrust</name>
    <message>
        <source>The list of accounts (the file “keyring”) was changed by something other than Untie. The record is whole, but accounts cannot be changed until the keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>A lista de contas (o arquivo “keyring”) foi alterada por algo que não é o Untie. Os dados estão íntegros, mas as contas não podem ser alteradas até que o chaveiro seja restaurado de um backup ou refeito com a folha de recuperação.</translation>
    </message>
    <message>
        <source>The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put an old copy back, and passwords of that day open it again. Accounts cannot be changed until the newest keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>A lista de contas (o arquivo “keyring”) é mais antiga do que consta nesta clínica: alguém pôs de volta uma cópia antiga, e as senhas daquela época voltam a abri-la. As contas não podem ser alteradas até que o chaveiro mais recente seja restaurado de um backup ou refeito com a folha de recuperação.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>These lines have %1 letters; at most %2 can be stored.</source>
        <translation>Estas linhas têm %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>This colour or size is not among those that can be chosen.</source>
        <translation>Esta cor ou este tamanho não está entre as opções.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Como chamar</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Pronúncia do nome</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Preferred phone</source>
        <translation>Telefone preferido</translation>
    </message>
    <message>
        <source>Preferred e-mail</source>
        <translation>E-mail preferido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Idioma dos impressos</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Em caso de emergência</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico(a)</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Observação para a recepção</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome parecido</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>mesmo sobrenome</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>mesma data de nascimento</translation>
    </message>
    <message>
        <source>similar birth date</source>
        <translation>data de nascimento parecida</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mesmo telefone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mesmo e-mail</translation>
    </message>
</context>
<context>
    <name>MuscleChoice</name>
    <message>
        <source>l left</source>
        <extracomment>Words that mean the left side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>e esq esquerdo esquerda</translation>
    </message>
    <message>
        <source>r right</source>
        <extracomment>Words that mean the right side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>d dir direito direita</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Registro tardio</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adendo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Client disagrees</source>
        <translation>Cliente discorda</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
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
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
</context>
<context>
    <name>NoteProof</name>
    <message>
        <source>This visit counts as signed, but its signature is missing. Do not rely on it; compare it with a backup.</source>
        <translation>Este atendimento consta como assinado, mas falta a assinatura. Não confie nele; compare-o com um backup.</translation>
    </message>
    <message>
        <source>This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.</source>
        <translation>Esta anotação estava assinada, mas a situação dela foi alterada no arquivo por algo que não é o Untie. Compare-a com um backup.</translation>
    </message>
    <message>
        <source>This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.</source>
        <translation>Esta anotação foi alterada no arquivo depois de assinada. Não confie nela; compare-a com um backup.</translation>
    </message>
    <message>
        <source>The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.</source>
        <translation>A assinatura desta anotação não confere: quem assinou, ou quando, foi alterado no arquivo. Compare-a com um backup.</translation>
    </message>
    <message>
        <source>This note was signed with a key that is not known as its author&apos;s. Compare it with a backup.</source>
        <translation>Esta anotação foi assinada com uma chave que não é conhecida como a de quem a escreveu. Compare-a com um backup.</translation>
    </message>
    <message>
        <source>Something that was added to this note is missing, or stands in another order. Compare it with a backup.</source>
        <translation>Algo acrescentado a esta anotação está faltando ou está em outra ordem. Compare-a com um backup.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>Use at least %1 characters; a few words in a row are easy to remember.</source>
        <translation>Use no mínimo %1 caracteres; algumas palavras seguidas são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.</source>
        <translation>Esta é uma das primeiras que alguém tentaria. Junte algumas palavras que não tenham nada a ver umas com as outras.</translation>
    </message>
</context>
<context>
    <name>PasswordSlip</name>
    <message>
        <source>This opens Untie for you. Nobody but you should read it.</source>
        <translation>Isto abre o Untie para você. Ninguém além de você deve ler.</translation>
    </message>
    <message>
        <source>Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.</source>
        <translation>Escolha seu nome onde o Untie pergunta quem está trabalhando e digite isto com os espaços. Depois, escolha uma senha sua: Ajustes, Minha conta.</translation>
    </message>
    <message>
        <source>Tear this up when you have.</source>
        <translation>Feito isso, rasgue este papel.</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>Somebody who works here needs a name.</source>
        <translation>Quem trabalha aqui precisa de um nome.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Este nome tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>These credentials have %1 letters; at most %2 can be stored.</source>
        <translation>Esta qualificação profissional tem %1 caracteres; o máximo é %2.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>The key is letters and digits, with a letter first.</source>
        <translation>O atalho é formado por letras e dígitos e começa com uma letra.</translation>
    </message>
    <message>
        <source>The key has %1 letters; at most %2 can be stored.</source>
        <translation>O atalho tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>The name has %1 letters; at most %2 can be stored.</source>
        <translation>O nome tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>The phrase has no text.</source>
        <translation>A frase pronta não tem texto.</translation>
    </message>
    <message>
        <source>The text has %1 letters; at most %2 can be stored.</source>
        <translation>O texto tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>There is another phrase with the key “%1”.</source>
        <translation>Já existe uma frase pronta com o atalho “%1”.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>Esta imagem tem mais de 20 MB. Escolha uma menor.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or a JPEG.</source>
        <translation>Esta imagem não pode ser mostrada. Escolha um PNG ou um JPEG.</translation>
    </message>
    <message>
        <source>This picture has more than 16 megapixels. Choose a smaller one.</source>
        <translation>Esta imagem tem mais de 16 megapixels. Escolha uma menor.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Esta imagem está danificada e não pode ser lida.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à direita</translation>
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
        <translation>novo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desapareceu</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>não examinado</translation>
    </message>
</context>
<context>
    <name>PointMerge</name>
    <message>
        <source>The two lie on different sides of the body.</source>
        <translation>Os dois ficam em lados diferentes do corpo.</translation>
    </message>
    <message>
        <source>One visit looked at both of them, so they are two.</source>
        <translation>Um mesmo atendimento examinou os dois; portanto são dois.</translation>
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
        <translation>não examinado hoje</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 are scores before and after, %2 is a day</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>não examinado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 are the scores of that day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>sem dor hoje</translation>
    </message>
    <message>
        <source>= as %1</source>
        <translation>= como em %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 is an arrow up or down, %2 a number of points, %3 a day</extracomment>
        <translation>%1 %2 desde %3</translation>
    </message>
    <message>
        <source>open since the last visit</source>
        <translation>em aberto desde o último atendimento</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>na época %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>depois %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Visit summary</source>
        <translation>Resumo do atendimento</translation>
    </message>
</context>
<context>
    <name>ProgressPages</name>
    <message>
        <source>A therapist’s findings, no diagnosis and no promise.</source>
        <translation>Achados terapêuticos; não são diagnóstico nem promessa.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Relatório de evolução</translation>
    </message>
    <message>
        <source>There was no visit in this time.</source>
        <translation>Não houve atendimento neste período.</translation>
    </message>
    <message>
        <source>Each place, pain 0–10 before treatment</source>
        <translation>Cada local, dor 0–10 antes do tratamento</translation>
    </message>
    <message>
        <source>In the client’s own words</source>
        <translation>Nas palavras do cliente</translation>
    </message>
    <message>
        <source>First</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que isso diz</translation>
    </message>
    <message>
        <source>pain, 0 is none</source>
        <translation>dor, 0 é nenhuma</translation>
    </message>
    <message>
        <source>able to do it, 10 is fully</source>
        <translation>consegue fazer, 10 é totalmente</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>quase igual</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>claramente melhor</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>claramente pior</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were followed in this time.</source>
        <translation>
            <numerusform>%n local foi acompanhado neste período.</numerusform>
            <numerusform>%n locais foram acompanhados neste período.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not hurt on pressure any more.</source>
        <translation>
            <numerusform>%n deles não dói mais à pressão.</numerusform>
            <numerusform>%n deles não doem mais à pressão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly less than at first.</source>
        <translation>
            <numerusform>%n dói claramente menos que no início.</numerusform>
            <numerusform>%n doem claramente menos que no início.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly more than at first.</source>
        <translation>
            <numerusform>%n dói claramente mais que no início.</numerusform>
            <numerusform>%n doem claramente mais que no início.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), %1 to %2</source>
        <translation>
            <numerusform>%n atendimento, %1 a %2</numerusform>
            <numerusform>%n atendimentos, %1 a %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Letters are missing in line %1: it has %2 of %3.</source>
        <translation>Faltam caracteres na linha %1: tem %2 de %3.</translation>
    </message>
    <message>
        <source>Line %1 is too long: it has %2 letters in place of %3.</source>
        <translation>A linha %1 é longa demais: tem %2 caracteres em vez de %3.</translation>
    </message>
    <message>
        <source>Letter %2 in line %1 is none that stands on a recovery sheet.</source>
        <translation>O caractere %2 da linha %1 não existe em nenhuma folha de recuperação.</translation>
    </message>
    <message>
        <source>Line %1 is not quite right: look at letter %2.</source>
        <translation>A linha %1 tem um pequeno erro: confira o caractere %2.</translation>
    </message>
    <message>
        <source>Line %1 is not right in several places: compare it with the sheet.</source>
        <translation>A linha %1 está errada em vários pontos: compare-a com a folha.</translation>
    </message>
    <message>
        <source>Line %1 stands in the wrong place: compare the order of the lines with the sheet.</source>
        <translation>A linha %1 está no lugar errado: compare a ordem das linhas com a folha.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever holds it can open every record of this clinic, without any password.</source>
        <translation>Guarde-a trancada. Quem a tiver pode abrir todos os prontuários desta clínica, sem nenhuma senha.</translation>
    </message>
    <message>
        <source>Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, what looks like O is zero. Small letters are as good as capitals.</source>
        <translation>Quatro linhas de quinze letras e dígitos. I, L e O não aparecem: o que parece I ou L é o dígito um, o que parece O é zero. Minúsculas valem tanto quanto maiúsculas.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.</source>
        <translation>Quando uma senha é esquecida, quando a pasta da clínica está danificada ou quando um backup deve ser aberto em outro computador: escolha “Folha de recuperação…” onde o Untie pergunta quem está trabalhando e digite as quatro linhas.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Como guardá-la</translation>
    </message>
    <message>
        <source>Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.

Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where clients walk by.

Take no photograph of it, send it to nobody, and keep no file of it on a computer.</source>
        <translation>Faça duas cópias. Ponha cada uma em um envelope próprio, feche-o e escreva a data sobre a aba.

Guarde-as em dois lugares com chave, por exemplo em casa e no banco. Nunca ao lado do computador e nunca onde passam clientes.

Não a fotografe, não a envie a ninguém e não guarde um arquivo dela em um computador.</translation>
    </message>
    <message>
        <source>When it was lost, or somebody saw it</source>
        <translation>Quando foi perdida ou alguém a viu</translation>
    </message>
    <message>
        <source>Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; this one then opens only the backups that were made before.</source>
        <translation>Entre com uma conta da direção e mande criar um novo segredo de recuperação nos ajustes. Isso criptografa a clínica de novo e imprime uma nova folha; esta passa a abrir só os backups feitos antes.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Criada em %1</translation>
    </message>
    <message>
        <source>For the clinic in the folder %1</source>
        <translation>Para a clínica na pasta %1</translation>
    </message>
    <message>
        <source>Copy %1 is kept by, and where</source>
        <translation>Quem guarda a cópia %1, e onde</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>A cada %1 dias</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>A cada %1 semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>A cada %1 meses</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todo ano</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>A cada %1 anos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 vezes</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 até %2</translation>
    </message>
</context>
<context>
    <name>ReferralRank</name>
    <message>
        <source>%1: the muscle to check</source>
        <extracomment>%1 is a part of the body that hurts</extracomment>
        <translation>%1: o músculo a verificar</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, in Qt&apos;s date format</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>This client had a point here; it was quiet on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Este cliente tinha um ponto aqui; em %1 estava sem dor</translation>
    </message>
    <message>
        <source>This client has an open point here, seen on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Este cliente tem um ponto em aberto aqui, visto em %1</translation>
    </message>
    <message>
        <source>This client has an open point here, %1 on %2</source>
        <extracomment>%1 is a score, %2 a day</extracomment>
        <translation>Este cliente tem um ponto em aberto aqui, %1 em %2</translation>
    </message>
    <message>
        <source>%1: main zone, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts and a main zone of a muscle, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: zona principal, %2 de %3</translation>
    </message>
    <message>
        <source>%1: some only, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: só em alguns, %2 de %3</translation>
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
        <translation>Seu horário em %1</translation>
    </message>
    <message>
        <source>Good day %1,

this is to remind you of your appointment on %2 at %3. If you cannot come, please tell us as soon as you can.

%4</source>
        <translation>Olá, %1,

lembramos você do seu horário: %2, às %3. Se não puder vir, avise-nos o quanto antes.

%4</translation>
    </message>
</context>
<context>
    <name>Restriction</name>
    <message>
        <source>This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1</source>
        <comment>a reason</comment>
        <translation>Este prontuário está restrito, por isso nada foi salvo: ninguém trabalha com ele até que a direção retire a restrição. %1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.</source>
        <translation>A recepção pode abrir nomes e dados de contato. A senha dela não abre nada clínico, nem mesmo com outro programa.</translation>
    </message>
    <message>
        <source>Therapists can open the clients, their visits and their notes.</source>
        <translation>Terapeutas podem abrir os clientes, seus atendimentos e suas anotações.</translation>
    </message>
    <message>
        <source>Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.</source>
        <translation>A direção pode abrir tudo, inclusive as anotações clínicas. Ela decide quem trabalha aqui, vê quem abriu qual prontuário e guarda a folha de recuperação.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>booked</source>
        <translation>agendado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>na sala</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>não compareceu</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min de atraso</translation>
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
        <translation>%1 de atraso</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This sentence would be empty.</source>
        <translation>Esta frase ficaria vazia.</translation>
    </message>
    <message>
        <source>There is no value {%1} in this sentence.</source>
        <translation>Não existe o valor {%1} nesta frase.</translation>
    </message>
    <message>
        <source>Each bracket is closed before the next one is opened.</source>
        <translation>Cada chave ou colchete se fecha antes que o próximo se abra.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>A series by months keeps its day. Move one of its appointments, or end it and begin another.</source>
        <translation>Uma série mensal mantém o seu dia. Mova um dos agendamentos ou encerre-a e comece outra.</translation>
    </message>
    <message>
        <source>It cannot repeat like this.</source>
        <translation>Não pode se repetir assim.</translation>
    </message>
    <message>
        <source>None of these times is free.</source>
        <translation>Nenhum desses horários está livre.</translation>
    </message>
</context>
<context>
    <name>ServiceTint</name>
    <message>
        <source>Clay</source>
        <translation>Argila</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sálvia</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Céu</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ameixa</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Mel</translation>
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
        <translation>Pedra</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>It needs a name.</source>
        <translation>É preciso dar um nome.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Este nome tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Um tratamento dura de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>O tempo antes e depois é de no máximo %1 minutos cada.</translation>
    </message>
    <message>
        <source>This price cannot be.</source>
        <translation>Este preço não é possível.</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>L</source>
        <extracomment>one letter for the left side of the body</extracomment>
        <translation>E</translation>
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
        <translation>Esta clínica tem várias contas da direção: diga qual é a sua.</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Nothing is written and nothing is marked: there is nothing to sign.</source>
        <translation>Nada foi escrito nem marcado: não há o que assinar.</translation>
    </message>
    <message>
        <source>S: why the client came is not written down.</source>
        <translation>S: não está escrito por que o cliente veio.</translation>
    </message>
    <message>
        <source>O: nothing was found, and no word says so.</source>
        <translation>O: nenhum achado, e nada escrito sobre isso.</translation>
    </message>
    <message>
        <source>A: your reading of it is missing.</source>
        <translation>A: falta a sua avaliação.</translation>
    </message>
    <message>
        <source>P: how it goes on is missing.</source>
        <translation>P: falta dizer como continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have no score.</source>
        <translation>
            <numerusform>%n ponto está sem nota de dor.</numerusform>
            <numerusform>%n pontos estão sem nota de dor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of last time were not looked at.</source>
        <translation>
            <numerusform>%n ponto da última vez não foi examinado.</numerusform>
            <numerusform>%n pontos da última vez não foram examinados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a signed note can be added to.</source>
        <translation>Só uma anotação assinada pode receber acréscimos.</translation>
    </message>
    <message>
        <source>This visit was voided. Only an addendum can follow.</source>
        <translation>Este atendimento foi anulado. Só um adendo pode vir depois.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi escrito ainda.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por quê.</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Selecione na anotação as palavras que estão erradas.</translation>
    </message>
    <message>
        <source>The new words are the old ones.</source>
        <translation>As palavras novas são iguais às antigas.</translation>
    </message>
    <message>
        <source>This is too long to be stored. Shorten it, or add it in two parts.</source>
        <translation>Isto é longo demais para ser salvo. Encurte ou acrescente em duas partes.</translation>
    </message>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Esta anotação está sendo assinada mais de um dia depois do atendimento. Diga o motivo do atraso.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) for a sensitive area that was treated are not signed.</source>
        <translation>
            <numerusform>%n consentimento para uma área sensível que foi tratada não está assinado.</numerusform>
            <numerusform>%n consentimentos para áreas sensíveis que foram tratadas não estão assinados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are copied from last time and were not touched.</source>
        <translation>
            <numerusform>%n texto foi copiado da última vez e não foi alterado.</numerusform>
            <numerusform>%n textos foram copiados da última vez e não foram alterados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>One word is meant, of at most %1 letters.</source>
        <translation>Trata-se de uma só palavra, de no máximo %1 letras.</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Bone, joint or skin</source>
        <translation>Osso, articulação ou pele</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
</context>
<context>
    <name>TreatmentPlaces</name>
    <message>
        <source>Both sides</source>
        <translation>Os dois lados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Nenhum local específico</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>melhorando</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sem dor</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>voltou</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>The number of pages cannot be read.</source>
        <translation>O número de páginas não pode ser lido.</translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>A página %1 está danificada.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to one of “%2” that is not there.</source>
        <translation>Uma linha de “%1” remete a uma de “%2” que não existe.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be counted.</source>
        <translation>As linhas de “%1” não podem ser contadas.</translation>
    </message>
</context>
<context>
    <name>VisitNotePages</name>
    <message>
        <source>born on %1</source>
        <translation>nascimento: %1</translation>
    </message>
    <message>
        <source>Confidential health record. A therapist’s findings, no diagnosis.</source>
        <translation>Prontuário de saúde confidencial. Achados terapêuticos, não um diagnóstico.</translation>
    </message>
    <message>
        <source>Visit note</source>
        <translation>Anotação do atendimento</translation>
    </message>
    <message>
        <source>somebody who is no longer known</source>
        <translation>alguém que não é mais conhecido</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>VOID. This visit does not count; why is said at the end.</source>
        <translation>ANULADO. Este atendimento não vale; o motivo está no fim.</translation>
    </message>
    <message>
        <source>DRAFT. This note is not signed yet.</source>
        <translation>RASCUNHO. Esta anotação ainda não foi assinada.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, à esquerda</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, à direita</translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 em repouso</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>banda tensa</translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation>sem banda tensa</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>nódulo</translation>
    </message>
    <message>
        <source>no nodule</source>
        <translation>sem nódulo</translation>
    </message>
    <message>
        <source>refers</source>
        <translation>irradia</translation>
    </message>
    <message>
        <source>does not refer</source>
        <translation>não irradia</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>dor reconhecida</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>dor não reconhecida</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>contração local</translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation>sem contração local</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1, em: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Registro tardio</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Verified: it is what was signed, and nothing is missing.</source>
        <translation>Confirmado: é o que foi assinado, e nada falta.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>At home, and next time</source>
        <translation>Em casa e da próxima vez</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Em casa</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próximo atendimento</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
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
        <translation>Pressão</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>%1, light lotioning</source>
        <translation>%1, leve, como passar creme</translation>
    </message>
    <message>
        <source>%1, heavy lotioning</source>
        <translation>%1, firme, como passar creme</translation>
    </message>
    <message>
        <source>%1, medium</source>
        <translation>%1, média</translation>
    </message>
    <message>
        <source>%1, strong</source>
        <translation>%1, forte</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Pain as a whole, 0–10</source>
        <translation>Dor no geral, 0–10</translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation>Limiar de dor à pressão</translation>
    </message>
    <message>
        <source>Pressure pain threshold: %1</source>
        <translation>Limiar de dor à pressão: %1</translation>
    </message>
    <message>
        <source>%1, passive</source>
        <translation>%1, passivo</translation>
    </message>
    <message>
        <source>Visit %1 on %2, %3 minutes</source>
        <translation>Atendimento %1 em %2, %3 minutos</translation>
    </message>
</context>
<context>
    <name>VisitRules</name>
    <message>
        <source>Mark %1: a score is a whole number from 0 to 10.</source>
        <translation>Marca %1: uma nota de dor é um número inteiro de 0 a 10.</translation>
    </message>
    <message>
        <source>Mark %1: what was not examined has no score.</source>
        <translation>Marca %1: o que não foi examinado não tem nota.</translation>
    </message>
    <message>
        <source>Mark %1 lies outside the body map. Set it again.</source>
        <translation>A marca %1 está fora do mapa corporal. Coloque-a de novo.</translation>
    </message>
    <message>
        <source>Mark %1: the remark is too long; the note has room for it.</source>
        <translation>Marca %1: a observação é longa demais; na anotação há espaço para ela.</translation>
    </message>
    <message>
        <source>A visit belongs to a client.</source>
        <translation>Um atendimento pertence a um cliente.</translation>
    </message>
    <message>
        <source>A visit needs a therapist.</source>
        <translation>Um atendimento precisa de um terapeuta.</translation>
    </message>
    <message>
        <source>A visit needs the day and time when it began.</source>
        <translation>Um atendimento precisa do dia e da hora em que começou.</translation>
    </message>
    <message>
        <source>This visit would begin in the future. Look at its date.</source>
        <translation>Este atendimento começaria no futuro. Confira a data.</translation>
    </message>
    <message>
        <source>A visit lasts from one minute to one day.</source>
        <translation>Um atendimento dura de um minuto a um dia.</translation>
    </message>
    <message>
        <source>One part of the note has %1 characters; at most %2 can be stored.</source>
        <translation>Uma parte da anotação tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>Mark %1 is there twice. Remove one of the two.</source>
        <translation>A marca %1 está duplicada. Remova uma das duas.</translation>
    </message>
    <message>
        <source>Mark %1: the painted area is too large. Paint it with fewer strokes.</source>
        <translation>Marca %1: a área pintada é grande demais. Pinte-a com menos traços.</translation>
    </message>
    <message>
        <source>Mark %1 cannot be its own key.</source>
        <translation>A marca %1 não pode ser o ponto-chave dela mesma.</translation>
    </message>
    <message>
        <source>Treatment %1 has no technique.</source>
        <translation>O tratamento %1 está sem técnica.</translation>
    </message>
    <message>
        <source>Treatment %1 lasts from 1 to %2 minutes.</source>
        <translation>O tratamento %1 dura de 1 a %2 minutos.</translation>
    </message>
    <message>
        <source>Treatment %1: pressure is a number from 1 to 5.</source>
        <translation>Tratamento %1: a pressão é um número de 1 a 5.</translation>
    </message>
    <message>
        <source>Treatment %1: the response is too long; the note has room for it.</source>
        <translation>Tratamento %1: a resposta é longa demais; na anotação há espaço para ela.</translation>
    </message>
    <message>
        <source>How it was overall is a whole number from 0 to 10.</source>
        <translation>A nota geral é um número inteiro de 0 a 10.</translation>
    </message>
    <message>
        <source>Home care has %1 characters; at most %2 can be stored.</source>
        <translation>Os cuidados em casa têm %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>The next visit is in 1 to %1 weeks.</source>
        <translation>O próximo atendimento é daqui a 1 a %1 semanas.</translation>
    </message>
    <message>
        <source>Measure %1: a range of motion is from −90 to 200 degrees.</source>
        <translation>Medida %1: a amplitude de movimento vai de −90 a 200 graus.</translation>
    </message>
    <message>
        <source>Measure %1: a pressure is from 0 to 1500 kPa.</source>
        <translation>Medida %1: a pressão vai de 0 a 1500 kPa.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in a sentence</comment>
        <translation>costas</translation>
    </message>
    <message>
        <source>front</source>
        <comment>in a sentence</comment>
        <translation>frente</translation>
    </message>
    <message>
        <source>left side</source>
        <comment>in a sentence</comment>
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>in a sentence</comment>
        <translation>lado direito</translation>
    </message>
    <message>
        <source>Visit summary, %1</source>
        <translation>Resumo do atendimento, %1</translation>
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
            <numerusform>Seu atendimento de %1, %n minuto</numerusform>
            <numerusform>Seu atendimento de %1, %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <comment>the next visit</comment>
        <translation>ddd, d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próximo atendimento</translation>
    </message>
    <message>
        <source>Why you came</source>
        <translation>Por que você veio</translation>
    </message>
    <message>
        <source>Since last time, before treatment</source>
        <translation>Desde a última vez, antes do tratamento</translation>
    </message>
    <message>
        <source>sides</source>
        <comment>of the body, in a sentence</comment>
        <translation>lados</translation>
    </message>
    <message>
        <source>Nothing marked at this visit: %1.</source>
        <translation>Nada marcado neste atendimento: %1.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>O que esperar</translation>
    </message>
    <message>
        <source>The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep moving as it suits you.</source>
        <translation>Os locais em que trabalhamos podem ficar doloridos por um ou dois dias. Isso é comum. Trate-os com delicadeza e continue se movimentando como for bom para você.</translation>
    </message>
    <message>
        <source>When to call a doctor</source>
        <translation>Quando procurar um médico</translation>
    </message>
    <message>
        <source>Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, a hot painful calf, or new numbness or weakness.

Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels.</source>
        <translation>Procure um médico se a dor aumentar ou não aliviar depois de alguns dias, ou se notar hematomas grandes, inchaço, panturrilha quente e dolorida ou nova dormência ou fraqueza.

Ligue imediatamente para o número de emergência em caso de dor no peito, dificuldade para respirar, dor de cabeça súbita e muito forte, fraqueza súbita ou dificuldade para falar, dormência entre as pernas ou perda do controle da bexiga ou do intestino.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.</source>
        <translation>Achados da massagem, não um diagnóstico. Cópia completa do seu prontuário: peça na recepção.</translation>
    </message>
    <message>
        <source>pain 0–10, before → after</source>
        <translation>dor 0–10, antes → depois</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>O que encontramos</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, before each visit</source>
        <translation>%1, antes de cada atendimento</translation>
    </message>
    <message>
        <source>This visit was voided. Nothing of it is printed.</source>
        <translation>Este atendimento foi anulado. Nada dele é impresso.</translation>
    </message>
    <message>
        <source>Another place of the body</source>
        <translation>Outro local do corpo</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>Parte de trás do corpo</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <translation>Parte da frente do corpo</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Lado do corpo</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, à esquerda</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, à direita</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, no meio</translation>
    </message>
    <message>
        <source>Please show this place to a doctor.</source>
        <translation>Mostre este local a um médico.</translation>
    </message>
    <message>
        <source>This place is quiet now.</source>
        <translation>Este local já não dói.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapist&apos;s name, credential</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knot, familiar pain</source>
        <translation>nó muscular, dor conhecida</translation>
    </message>
    <message>
        <source>knot, only on pressure</source>
        <translation>nó muscular, dói só ao apertar</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>ponto sensível</translation>
    </message>
    <message>
        <source>where you feel it</source>
        <translation>onde você sente</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>músculo tenso</translation>
    </message>
    <message>
        <source>cramped muscle</source>
        <translation>músculo com cãibra</translation>
    </message>
    <message>
        <source>stuck tissue or scar</source>
        <translation>tecido aderido ou cicatriz</translation>
    </message>
    <message>
        <source>swollen, left in peace</source>
        <translation>inchado, não tratado</translation>
    </message>
    <message>
        <source>numb or tingling</source>
        <translation>dormente ou formigando</translation>
    </message>
    <message>
        <source>where a knot sends its pain</source>
        <translation>para onde um nó manda a dor</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>hematoma</translation>
    </message>
    <message>
        <source>skin, left in peace</source>
        <translation>pele, não tratada</translation>
    </message>
    <message>
        <source>please show to a doctor</source>
        <translation>mostre a um médico</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>já não dói</translation>
    </message>
    <message>
        <source>How it felt as a whole, 0 to 10: %1</source>
        <translation>Como foi no geral, de 0 a 10: %1</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>O que fizemos</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Em casa</translation>
    </message>
    <message numerus="yes">
        <source>In about %n week(s).</source>
        <translation>
            <numerusform>Em cerca de %n semana.</numerusform>
            <numerusform>Em cerca de %n semanas.</numerusform>
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
        <translation>O que você quer alcançar</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Somebody must be waiting.</source>
        <translation>É preciso que alguém esteja esperando.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Um tratamento dura de %1 a %2 minutos.</translation>
    </message>
    <message>
        <source>The treatment does not fit between these times.</source>
        <translation>O tratamento não cabe entre esses horários.</translation>
    </message>
    <message>
        <source>At least one day of the week must suit.</source>
        <translation>Pelo menos um dia da semana precisa servir.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Esta observação tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>On this day the clocks go forward and there is no %1; it is %2 then.</source>
        <translation>Neste dia os relógios são adiantados e %1 não existe; nesse momento são %2.</translation>
    </message>
    <message>
        <source>On this day the clocks go back and %1 comes twice; this is the first.</source>
        <translation>Neste dia os relógios são atrasados e %1 acontece duas vezes; esta é a primeira.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Este motivo tem %1 caracteres; o máximo é %2.</translation>
    </message>
    <message>
        <source>A working time ends after it begins, on the same day.</source>
        <translation>Um horário de trabalho termina depois de começar, no mesmo dia.</translation>
    </message>
    <message>
        <source>A day can have at most %1 working times.</source>
        <translation>Um dia pode ter no máximo %1 horários de trabalho.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>%1 % copied and checked</source>
        <translation>%1% copiado e verificado</translation>
    </message>
    <message>
        <source>Stopped: no backup was made, and nothing is left of what was begun.</source>
        <translation>Interrompido: nenhum backup foi feito, e nada restou do que foi iniciado.</translation>
    </message>
    <message>
        <source>Backup verified: %1 (%2)</source>
        <translation>Backup verificado: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check.</source>
        <translation>Backup verificado em parte: %1 (%2). Esta conta não abre o cofre clínico; quem o abre completa a verificação.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>keyring: %1 accounts, written by Untie</source>
        <translation>chaveiro: %1 contas, escrito pelo Untie</translation>
    </message>
    <message>
        <source>%1: %2 pages read</source>
        <translation>%1: %2 páginas lidas</translation>
    </message>
    <message>
        <source>The clinical vault was not checked: this account does not open it.</source>
        <translation>O cofre clínico não foi verificado: esta conta não o abre.</translation>
    </message>
    <message>
        <source>Client %1 has visits, but the front desk does not know them.</source>
        <translation>O cliente %1 tem atendimentos, mas a recepção não o conhece.</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>Nenhuma falha encontrada.</translation>
    </message>
    <message>
        <source>Faults found: %1. Restore a backup, or keep a copy and ask for help.</source>
        <translation>Falhas encontradas: %1. Restaure um backup ou guarde uma cópia e peça ajuda.</translation>
    </message>
    <message>
        <source>keyring: %1 accounts</source>
        <translation>chaveiro: %1 contas</translation>
    </message>
    <message>
        <source>audit: %1 rows verified, %2 signed; the newest is number %3</source>
        <translation>auditoria: %1 linhas verificadas, %2 assinadas; a mais recente é a número %3</translation>
    </message>
    <message>
        <source>audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>auditoria: há linhas assinadas para a conta %1 com uma chave que o chaveiro não conhece; depois de uma recuperação só com a folha, é assim</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>verificado em parte</translation>
    </message>
    <message>
        <source>steps between the vaults that are still to be done: %1</source>
        <translation>etapas entre os cofres ainda pendentes: %1</translation>
    </message>
    <message>
        <source>backups: %1</source>
        <translation>backups: %1</translation>
    </message>
    <message>
        <source>opens with an earlier recovery sheet</source>
        <translation>abre com uma folha de recuperação anterior</translation>
    </message>
    <message>
        <source>signed notes: %1 verified, with %2 additions</source>
        <translation>anotações assinadas: %1 verificadas, com %2 acréscimos</translation>
    </message>
    <message>
        <source>Visit %1 of client %2: %3</source>
        <translation>Atendimento %1 do cliente %2: %3</translation>
    </message>
    <message>
        <source>notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>há anotações assinadas para a conta %1 com uma chave que o chaveiro não conhece; depois de uma recuperação só com a folha, é assim</translation>
    </message>
    <message>
        <source>notes outside visits: %1 verified</source>
        <translation>anotações fora dos atendimentos: %1 verificadas</translation>
    </message>
    <message>
        <source>with a version that is not signed, as before notes outside visits were: %1</source>
        <translation>com uma versão não assinada, de quando as anotações fora dos atendimentos ainda não eram assinadas: %1</translation>
    </message>
    <message>
        <source>Note %1 of client %2: %3</source>
        <translation>Anotação %1 do cliente %2: %3</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” é um argumento a mais.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Falta um argumento.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta a opção --%1.</translation>
    </message>
    <message>
        <source>There is no password file %1.</source>
        <translation>O arquivo de senha %1 não existe.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>O arquivo de senha %1 está vazio.</translation>
    </message>
    <message>
        <source>The sample clinic is in %1. Nobody in it is real.</source>
        <translation>A clínica de exemplo está em %1. Ninguém nela é real.</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2</source>
        <translation>Entre como %1 com a senha %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 recebe um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a visit.</source>
        <translation>“%1” não é o número de um atendimento.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages Untie speaks: %2.</source>
        <translation>“%1” não é um dos idiomas do Untie: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder and no password file.</source>
        <translation>%1 é uma pasta, não um arquivo de senha.</translation>
    </message>
    <message>
        <source>The standard input holds no password.</source>
        <translation>A entrada padrão não contém senha.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long to be a password.</source>
        <translation>A primeira linha de %1 é longa demais para ser uma senha.</translation>
    </message>
    <message>
        <source>Stopped: no clinic was made, and nothing is left of what was begun.</source>
        <translation>Interrompido: nenhuma clínica foi criada, e nada restou do que foi iniciado.</translation>
    </message>
    <message>
        <source>There is no file %1 with a recovery sheet.</source>
        <translation>Não existe um arquivo %1 com uma folha de recuperação.</translation>
    </message>
    <message>
        <source>%1 of %2 visits and appointments written</source>
        <translation>%1 de %2 atendimentos e agendamentos gravados</translation>
    </message>
    <message>
        <source>“%1” is no paper Untie prints on: %2.</source>
        <translation>“%1” não é um papel em que o Untie imprime: %2.</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1.</source>
        <translation>“[?]” está no lugar do que nenhuma fonte deste computador tem: %1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>Este registro não existe mais.</translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation>Não existe o registro %1 nesta clínica.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation>Este registro foi alterado em outro lugar nesse meio-tempo. Nada foi sobrescrito; o que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation>Isto não pode estar certo. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Sua conta não tem permissão para isso.</translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation>Não está acessível agora. Nada se perdeu; tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation>%1 não está acessível agora. Nada se perdeu; tente de novo.</translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>O registro salvo está danificado. Nada foi alterado; restaure-o de um backup.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>%1 está danificado. Nada foi alterado; restaure de um backup.</translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation>Essa senha não abre esta clínica.</translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation>%1 não é uma clínica: não contém chaveiro nem cofres.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation>%1 foi gravado por um Untie mais novo. Atualize este programa para abrir.</translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation>Esta clínica está aberta em outra janela ou em outro computador.</translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation>Esta clínica já está aberta: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation>Não há mais espaço no disco. Nada do que foi salvo se perdeu; libere espaço e salve de novo.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation>%1 já existe. Escolha outro local; não houve nenhuma alteração nele.</translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation>Este programa foi montado sem a criptografia de que precisa e não funciona (%1).</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed; restore it from a backup.</source>
        <translation>Falta %1. Nada foi alterado; restaure de um backup.</translation>
    </message>
    <message>
        <source>%1 does not open with the keyring beside it: it is damaged, or one of the two comes from another clinic or another day. Nothing was changed; restore both from the same backup.</source>
        <translation>%1 não abre com o chaveiro que está ao lado: está danificado, ou um dos dois vem de outra clínica ou de outro dia. Nada foi alterado; restaure os dois do mesmo backup.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.</source>
        <translation>Não foi possível ler ou gravar no disco. Nada do que foi salvo se perdeu; veja se ele está em ordem.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1. Nothing was changed; see who may read and write there.</source>
        <translation>O sistema não permite acesso a %1. Nada foi alterado; veja quem pode ler e gravar ali.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was changed by something other than Untie, so nothing was done. Restore it from a backup, or make it anew with the recovery sheet.</source>
        <translation>A lista de contas em %1 foi alterada por algo que não é o Untie; por isso nada foi feito. Restaure-a de um backup ou refaça-a com a folha de recuperação.</translation>
    </message>
    <message>
        <source>%1 is not a backup: it holds no manifest.json.</source>
        <translation>%1 não é um backup: não contém manifest.json.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.</source>
        <translation>Este backup está danificado ou incompleto: veja %1. Nada foi alterado; escolha outro backup.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs and try again.</source>
        <translation>Não há memória livre suficiente para isso. Feche outros programas e tente de novo.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 of %2 tables written</source>
        <translation>%1 de %2 tabelas gravadas</translation>
    </message>
    <message>
        <source>%1 of %2 clients written</source>
        <translation>%1 de %2 clientes gravados</translation>
    </message>
    <message>
        <source>--as takes: open, csv, vcard, ics, fhir or pdf.</source>
        <translation>--as recebe: open, csv, vcard, ics, fhir ou pdf.</translation>
    </message>
    <message>
        <source>--client goes with --as open, fhir or pdf.</source>
        <translation>--client é usado com --as open, fhir ou pdf.</translation>
    </message>
    <message>
        <source>--as pdf needs --client: it is the record of one.</source>
        <translation>--as pdf exige --client: é o prontuário de uma só pessoa.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused</source>
        <translation>%1 adicionados, %2 completados, %3 deixados de fora, %4 recusados</translation>
    </message>
    <message>
        <source>%1 stands in line %2 too; left out.</source>
        <translation>%1 está também na linha %2; deixado de fora.</translation>
    </message>
    <message>
        <source>%1 is a client already and gets what is empty with them.</source>
        <translation>%1 já é cliente; o que está vazio no cadastro será completado.</translation>
    </message>
    <message>
        <source>%1: %2 % read</source>
        <translation>%1: %2% lido</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1: %2 de %3 salvos</translation>
    </message>
    <message>
        <source>Stopped: what had been stored of this file is taken back.</source>
        <translation>Interrompido: o que já havia sido salvo deste arquivo foi desfeito.</translation>
    </message>
    <message>
        <source>%1. Nothing was stored.</source>
        <translation>%1. Nada foi salvo.</translation>
    </message>
    <message>
        <source>%1 of %2 tables taken over</source>
        <translation>%1 de %2 tabelas importadas</translation>
    </message>
    <message>
        <source>The clinic was taken over, %1 rows in all.</source>
        <translation>A clínica foi importada, %1 linhas ao todo.</translation>
    </message>
    <message>
        <source>A whole clinic is brought in by itself, and not for a look.</source>
        <translation>Uma clínica inteira é importada sozinha, e não só para dar uma olhada.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Say --therapist with one of: %1.</source>
        <translation>De quem é o calendário? Informe --therapist com um destes: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 times are not free and are left out.</source>
        <translation>%1 de %2 horários não estão livres e ficam de fora.</translation>
    </message>
    <message>
        <source>Nobody of the clients is named in “%1”; the time is blocked.</source>
        <translation>Nenhum cliente é citado em “%1”; o horário fica bloqueado.</translation>
    </message>
    <message>
        <source>%1 is likely a client whose record is restricted; left out.</source>
        <translation>%1 é provavelmente alguém cujo prontuário está restrito; deixado de fora.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Upper trapezius</source>
        <extracomment>muscle (M. trapezius, pars descendens), on the screen</extracomment>
        <translation>Trapézio superior</translation>
    </message>
    <message>
        <source>Top of the shoulder</source>
        <extracomment>Upper trapezius, in words for a client</extracomment>
        <translation>Alto do ombro</translation>
    </message>
    <message>
        <source>Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck</source>
        <extracomment>Upper trapezius, where site 1 lies</extracomment>
        <translation>Borda anterior das fibras superiores, a meio caminho no alto do ombro em direção ao pescoço</translation>
    </message>
    <message>
        <source>Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion</source>
        <extracomment>Upper trapezius, where site 2 lies</extracomment>
        <translation>Atrás e um pouco por fora do ponto 1, nas fibras quase horizontais, mais ou menos a meio caminho entre C7 e o acrômio</translation>
    </message>
    <message>
        <source>1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear.</source>
        <extracomment>Upper trapezius, where it sends pain, by site</extracomment>
        <translation>1: principalmente parte de trás e lateral do pescoço, mastoide, têmpora; às vezes ângulo da mandíbula, parte de trás da cabeça, atrás do olho. 2: principalmente alto da nuca, atrás da orelha.</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <extracomment>muscle (M. trapezius, pars transversa), on the screen</extracomment>
        <translation>Trapézio médio</translation>
    </message>
    <message>
        <source>Upper back, level with the shoulder</source>
        <extracomment>Middle trapezius, in words for a client</extracomment>
        <translation>Parte alta das costas, na altura do ombro</translation>
    </message>
    <message>
        <source>2–3 cm inside the inner end of the scapular spine</source>
        <extracomment>Middle trapezius, where site 5 lies</extracomment>
        <translation>2–3 cm medialmente à extremidade medial da espinha da escápula</translation>
    </message>
    <message>
        <source>Near the outer end at the acromion, at the attachment</source>
        <extracomment>Middle trapezius, where site 6 lies</extracomment>
        <translation>Perto da extremidade lateral no acrômio, na inserção</translation>
    </message>
    <message>
        <source>Superficial, in the middle of the fibres</source>
        <extracomment>Middle trapezius, where site 7 lies</extracomment>
        <translation>Superficial, no meio das fibras</translation>
    </message>
    <message>
        <source>5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm.</source>
        <extracomment>Middle trapezius, where it sends pain, by site</extracomment>
        <translation>5: principalmente ardência entre o ponto e os processos espinhosos de C7–T3. 6: principalmente alto do ombro. 7: arrepios na face externa do braço.</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <extracomment>muscle (M. trapezius, pars ascendens), on the screen</extracomment>
        <translation>Trapézio inferior</translation>
    </message>
    <message>
        <source>Mid back, beside the shoulder blade</source>
        <extracomment>Lower trapezius, in words for a client</extracomment>
        <translation>Meio das costas, ao lado da omoplata</translation>
    </message>
    <message>
        <source>Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down</source>
        <extracomment>Lower trapezius, where site 3 lies</extracomment>
        <translation>Borda externa das fibras inferiores, onde cruzam a borda medial da escápula, embaixo</translation>
    </message>
    <message>
        <source>Just below the inner end of the scapular spine</source>
        <extracomment>Lower trapezius, where site 4 lies</extracomment>
        <translation>Logo abaixo da extremidade medial da espinha da escápula</translation>
    </message>
    <message>
        <source>3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade.</source>
        <extracomment>Lower trapezius, where it sends pain, by site</extracomment>
        <translation>3: principalmente parte alta da lateral do pescoço, mastoide, acrômio, dor surda acima da espinha da escápula. 4: principalmente ardência ao longo da borda medial da escápula.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput sternale), on the screen</extracomment>
        <translation>Esternocleidomastóideo, cabeça esternal</translation>
    </message>
    <message>
        <source>Front of the neck, side</source>
        <extracomment>Sternocleidomastoid, sternal head, in words for a client</extracomment>
        <translation>Frente do pescoço, na lateral</translation>
    </message>
    <message>
        <source>Low, near the breastbone</source>
        <extracomment>Sternocleidomastoid, sternal head, where site a lies</extracomment>
        <translation>Embaixo, perto do esterno</translation>
    </message>
    <message>
        <source>Middle of the muscle belly</source>
        <extracomment>Sternocleidomastoid, sternal head, where site b lies</extracomment>
        <translation>Meio do ventre muscular</translation>
    </message>
    <message>
        <source>High, near the mastoid</source>
        <extracomment>Sternocleidomastoid, sternal head, where site c lies</extracomment>
        <translation>Em cima, perto do mastoide</translation>
    </message>
    <message>
        <source>a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint.</source>
        <extracomment>Sternocleidomastoid, sternal head, where it sends pain, by site</extracomment>
        <translation>a: esterno. b: principalmente bochecha, em volta do olho, garganta. c: principalmente parte de trás e alto da cabeça. Olho lacrimejante, como em queixa de sinusite.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput claviculare), on the screen</extracomment>
        <translation>Esternocleidomastóideo, cabeça clavicular</translation>
    </message>
    <message>
        <source>Side of the neck, toward the collarbone</source>
        <extracomment>Sternocleidomastoid, clavicular head, in words for a client</extracomment>
        <translation>Lateral do pescoço, em direção à clavícula</translation>
    </message>
    <message>
        <source>Upper part</source>
        <extracomment>Sternocleidomastoid, clavicular head, where site b lies</extracomment>
        <translation>Parte superior</translation>
    </message>
    <message>
        <source>Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness.</source>
        <extracomment>Sternocleidomastoid, clavicular head, where it sends pain, by site</extracomment>
        <translation>Principalmente testa (muitas vezes dos dois lados), fundo do ouvido e atrás da orelha; às vezes bochecha, molares; tontura.</translation>
    </message>
    <message>
        <source>Scalenes</source>
        <extracomment>muscle (Mm. scaleni anterior, medius, posterior), on the screen</extracomment>
        <translation>Escalenos</translation>
    </message>
    <message>
        <source>Deep side of the neck</source>
        <extracomment>Scalenes, in words for a client</extracomment>
        <translation>Lateral do pescoço, no fundo</translation>
    </message>
    <message>
        <source>Anterior scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site a lies</extracomment>
        <translation>Escaleno anterior: meio do pescoço, atrás do esternocleidomastóideo</translation>
    </message>
    <message>
        <source>Middle scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site b lies</extracomment>
        <translation>Escaleno médio: meio do pescoço, atrás do esternocleidomastóideo</translation>
    </message>
    <message>
        <source>Posterior scalene: low, in front of the edge of the upper trapezius</source>
        <extracomment>Scalenes, where site c lies</extracomment>
        <translation>Escaleno posterior: embaixo, à frente da borda do trapézio superior</translation>
    </message>
    <message>
        <source>Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus.</source>
        <extracomment>Scalenes, where it sends pain, by site</extracomment>
        <translation>Principalmente duas faixas em forma de dedo na parte alta do peito, borda medial da escápula, frente e face externa do braço, polegar e indicador. Evitar a artéria carótida e o plexo braquial.</translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <extracomment>muscle (M. splenius capitis), on the screen</extracomment>
        <translation>Esplênio da cabeça</translation>
    </message>
    <message>
        <source>Back of the neck, near the skull</source>
        <extracomment>Splenius capitis, in words for a client</extracomment>
        <translation>Nuca, perto do crânio</translation>
    </message>
    <message>
        <source>High, below the mastoid, where upper trapezius and sternocleidomastoid part</source>
        <extracomment>Splenius capitis, where site a lies</extracomment>
        <translation>Em cima, abaixo do mastoide, onde o trapézio superior e o esternocleidomastóideo se separam</translation>
    </message>
    <message>
        <source>Mainly crown of the head.</source>
        <extracomment>Splenius capitis, where it sends pain, by site</extracomment>
        <translation>Principalmente alto da cabeça.</translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <extracomment>muscle (M. splenius colli), on the screen</extracomment>
        <translation>Esplênio do pescoço</translation>
    </message>
    <message>
        <source>Back of the neck, toward the shoulder</source>
        <extracomment>Splenius cervicis, in words for a client</extracomment>
        <translation>Nuca, em direção ao ombro</translation>
    </message>
    <message>
        <source>Upper end, side of the neck at C2–C3</source>
        <extracomment>Splenius cervicis, where site a lies</extracomment>
        <translation>Extremidade superior, lateral do pescoço em C2–C3</translation>
    </message>
    <message>
        <source>Low, at the angle of the neck</source>
        <extracomment>Splenius cervicis, where site b lies</extracomment>
        <translation>Embaixo, no ângulo do pescoço</translation>
    </message>
    <message>
        <source>a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck.</source>
        <extracomment>Splenius cervicis, where it sends pain, by site</extracomment>
        <translation>a: principalmente através da cabeça até atrás do olho; às vezes parte de trás da cabeça. b: principalmente ângulo do pescoço.</translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <extracomment>muscle (M. semispinalis capitis), on the screen</extracomment>
        <translation>Semiespinal da cabeça</translation>
    </message>
    <message>
        <source>Deep back of the neck</source>
        <extracomment>Semispinalis capitis, in words for a client</extracomment>
        <translation>Nuca, no fundo</translation>
    </message>
    <message>
        <source>Just under the skull, 2–3 cm from the midline</source>
        <extracomment>Semispinalis capitis, where site a lies</extracomment>
        <translation>Logo abaixo do crânio, a 2–3 cm da linha média</translation>
    </message>
    <message>
        <source>Mid-neck, level with C3–C4</source>
        <extracomment>Semispinalis capitis, where site b lies</extracomment>
        <translation>Meio do pescoço, na altura de C3–C4</translation>
    </message>
    <message>
        <source>a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head.</source>
        <extracomment>Semispinalis capitis, where it sends pain, by site</extracomment>
        <translation>a: principalmente uma faixa em volta da lateral da cabeça acima da orelha, mais forte na têmpora. b: principalmente parte de trás da cabeça.</translation>
    </message>
    <message>
        <source>Suboccipitals</source>
        <extracomment>muscle (Mm. suboccipitales: recti capitis posteriores major et minor, obliqui capitis superior et inferior), on the screen</extracomment>
        <translation>Suboccipitais</translation>
    </message>
    <message>
        <source>Base of the skull</source>
        <extracomment>Suboccipitals, in words for a client</extracomment>
        <translation>Base do crânio</translation>
    </message>
    <message>
        <source>Deep between the base of the skull and C1–C2, 1–4 cm from the midline</source>
        <extracomment>Suboccipitals, where site a lies</extracomment>
        <translation>Profundo, entre a base do crânio e C1–C2, a 1–4 cm da linha média</translation>
    </message>
    <message>
        <source>Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo.</source>
        <extracomment>Suboccipitals, where it sends pain, by site</extracomment>
        <translation>Principalmente dor vaga dentro da cabeça, da parte de trás até o olho e a testa; como uma auréola.</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <extracomment>muscle (M. levator scapulae), on the screen</extracomment>
        <translation>Levantador da escápula</translation>
    </message>
    <message>
        <source>Shoulder blade to neck</source>
        <extracomment>Levator scapulae, in words for a client</extracomment>
        <translation>Da omoplata ao pescoço</translation>
    </message>
    <message>
        <source>Angle of the neck, where it comes out from under the trapezius</source>
        <extracomment>Levator scapulae, where site a lies</extracomment>
        <translation>Ângulo do pescoço, onde sai de baixo do trapézio</translation>
    </message>
    <message>
        <source>Just above the upper inner corner of the shoulder blade</source>
        <extracomment>Levator scapulae, where site b lies</extracomment>
        <translation>Logo acima do ângulo superior da escápula</translation>
    </message>
    <message>
        <source>Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder.</source>
        <extracomment>Levator scapulae, where it sends pain, by site</extracomment>
        <translation>Principalmente ângulo do pescoço; às vezes borda medial da escápula, parte de trás do ombro.</translation>
    </message>
    <message>
        <source>Masseter</source>
        <extracomment>muscle (M. masseter), on the screen</extracomment>
        <translation>Masseter</translation>
    </message>
    <message>
        <source>Cheek and jaw</source>
        <extracomment>Masseter, in words for a client</extracomment>
        <translation>Bochecha e mandíbula</translation>
    </message>
    <message>
        <source>Superficial part, high</source>
        <extracomment>Masseter, where site a lies</extracomment>
        <translation>Parte superficial, em cima</translation>
    </message>
    <message>
        <source>Superficial part, middle</source>
        <extracomment>Masseter, where site b lies</extracomment>
        <translation>Parte superficial, no meio</translation>
    </message>
    <message>
        <source>Superficial part, at the angle of the jaw</source>
        <extracomment>Masseter, where site c lies</extracomment>
        <translation>Parte superficial, no ângulo da mandíbula</translation>
    </message>
    <message>
        <source>Deep part, below the cheekbone in front of the ear</source>
        <extracomment>Masseter, where site d lies</extracomment>
        <translation>Parte profunda, abaixo do zigomático, à frente da orelha</translation>
    </message>
    <message>
        <source>a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint.</source>
        <extracomment>Masseter, where it sends pain, by site</extracomment>
        <translation>a: dentes posteriores superiores, bochecha. b: dentes posteriores inferiores, mandíbula. c: mandíbula, sobrancelha. d: principalmente ouvido, articulação da mandíbula.</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <extracomment>muscle (M. temporalis), on the screen</extracomment>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Temple</source>
        <extracomment>Temporalis, in words for a client</extracomment>
        <translation>Têmpora</translation>
    </message>
    <message>
        <source>Above the cheekbone, front of the row</source>
        <extracomment>Temporalis, where site 1 lies</extracomment>
        <translation>Acima do zigomático, o primeiro da fileira, à frente</translation>
    </message>
    <message>
        <source>Above the cheekbone, second in the row</source>
        <extracomment>Temporalis, where site 2 lies</extracomment>
        <translation>Acima do zigomático, o segundo da fileira</translation>
    </message>
    <message>
        <source>Above the cheekbone, middle of the muscle</source>
        <extracomment>Temporalis, where site 3 lies</extracomment>
        <translation>Acima do zigomático, meio do músculo</translation>
    </message>
    <message>
        <source>Above and behind the ear</source>
        <extracomment>Temporalis, where site 4 lies</extracomment>
        <translation>Acima e atrás da orelha</translation>
    </message>
    <message>
        <source>1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head.</source>
        <extracomment>Temporalis, where it sends pain, by site</extracomment>
        <translation>1: sobrancelha, dentes anteriores superiores. 2–3: têmpora, dentes superiores médios. 4: lateral e parte de trás da cabeça.</translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <extracomment>muscle (M. pterygoideus lateralis), on the screen</extracomment>
        <translation>Pterigóideo lateral</translation>
    </message>
    <message>
        <source>Deep jaw, by the jaw joint</source>
        <extracomment>Lateral pterygoid, in words for a client</extracomment>
        <translation>Fundo da mandíbula, junto à articulação</translation>
    </message>
    <message>
        <source>Deep behind the upper jaw, reached inside the mouth (often outside scope)</source>
        <extracomment>Lateral pterygoid, where site a lies</extracomment>
        <translation>Profundo, atrás da maxila, acessível por dentro da boca (muitas vezes fora da competência profissional)</translation>
    </message>
    <message>
        <source>Mainly jaw joint, cheek.</source>
        <extracomment>Lateral pterygoid, where it sends pain, by site</extracomment>
        <translation>Principalmente articulação da mandíbula, bochecha.</translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <extracomment>muscle (M. pterygoideus medialis), on the screen</extracomment>
        <translation>Pterigóideo medial</translation>
    </message>
    <message>
        <source>Inner side of the jaw angle</source>
        <extracomment>Medial pterygoid, in words for a client</extracomment>
        <translation>Lado de dentro do ângulo da mandíbula</translation>
    </message>
    <message>
        <source>Inner side of the angle of the jaw</source>
        <extracomment>Medial pterygoid, where site a lies</extracomment>
        <translation>Face interna do ângulo da mandíbula</translation>
    </message>
    <message>
        <source>Tongue, throat, below and behind the jaw joint.</source>
        <extracomment>Medial pterygoid, where it sends pain, by site</extracomment>
        <translation>Língua, garganta, abaixo e atrás da articulação da mandíbula.</translation>
    </message>
    <message>
        <source>Digastric</source>
        <extracomment>muscle (M. digastricus), on the screen</extracomment>
        <translation>Digástrico</translation>
    </message>
    <message>
        <source>Under the jaw</source>
        <extracomment>Digastric, in words for a client</extracomment>
        <translation>Embaixo da mandíbula</translation>
    </message>
    <message>
        <source>Back belly, behind the angle of the jaw</source>
        <extracomment>Digastric, where site a lies</extracomment>
        <translation>Ventre posterior, atrás do ângulo da mandíbula</translation>
    </message>
    <message>
        <source>Front belly, under the chin</source>
        <extracomment>Digastric, where site b lies</extracomment>
        <translation>Ventre anterior, abaixo do queixo</translation>
    </message>
    <message>
        <source>a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth.</source>
        <extracomment>Digastric, where it sends pain, by site</extracomment>
        <translation>a: região do esternocleidomastóideo superior, parte de trás da cabeça. b: dentes anteriores inferiores.</translation>
    </message>
    <message>
        <source>Occipitofrontalis</source>
        <extracomment>muscle (M. occipitofrontalis), on the screen</extracomment>
        <translation>Occipitofrontal</translation>
    </message>
    <message>
        <source>Forehead and back of the scalp</source>
        <extracomment>Occipitofrontalis, in words for a client</extracomment>
        <translation>Testa e parte de trás do couro cabeludo</translation>
    </message>
    <message>
        <source>Forehead, above the brow</source>
        <extracomment>Occipitofrontalis, where site a lies</extracomment>
        <translation>Testa, acima da sobrancelha</translation>
    </message>
    <message>
        <source>Occipital belly, above the nuchal line</source>
        <extracomment>Occipitofrontalis, where site b lies</extracomment>
        <translation>Ventre occipital, acima da linha nucal</translation>
    </message>
    <message>
        <source>a: forehead. b: side and back of the head, behind the eye.</source>
        <extracomment>Occipitofrontalis, where it sends pain, by site</extracomment>
        <translation>a: testa. b: lateral e parte de trás da cabeça, atrás do olho.</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <extracomment>muscle (Mm. rhomboidei major et minor), on the screen</extracomment>
        <translation>Romboides</translation>
    </message>
    <message>
        <source>Between spine and shoulder blade</source>
        <extracomment>Rhomboids, in words for a client</extracomment>
        <translation>Entre a coluna e a omoplata</translation>
    </message>
    <message>
        <source>Upper: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site a lies</extracomment>
        <translation>Superior: logo por dentro da borda medial da escápula, sob o trapézio</translation>
    </message>
    <message>
        <source>Middle: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site b lies</extracomment>
        <translation>Médio: logo por dentro da borda medial da escápula, sob o trapézio</translation>
    </message>
    <message>
        <source>Lower: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site c lies</extracomment>
        <translation>Inferior: logo por dentro da borda medial da escápula, sob o trapézio</translation>
    </message>
    <message>
        <source>Mainly along the inner border of the shoulder blade; no arm pain.</source>
        <extracomment>Rhomboids, where it sends pain, by site</extracomment>
        <translation>Principalmente ao longo da borda medial da escápula; sem dor no braço.</translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <extracomment>muscle (M. serratus posterior superior), on the screen</extracomment>
        <translation>Serrátil posterior superior</translation>
    </message>
    <message>
        <source>Under the top of the shoulder blade</source>
        <extracomment>Serratus posterior superior, in words for a client</extracomment>
        <translation>Sob a parte alta da omoplata</translation>
    </message>
    <message>
        <source>Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across</source>
        <extracomment>Serratus posterior superior, where site a lies</extracomment>
        <translation>Sob o ângulo superior da escápula, costelas 2–5; acessível quando o braço é levado à frente do corpo</translation>
    </message>
    <message>
        <source>Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest.</source>
        <extracomment>Serratus posterior superior, where it sends pain, by site</extracomment>
        <translation>Principalmente em profundidade sob a escápula, parte de trás do ombro, dedo mínimo; às vezes lado do dedo mínimo do antebraço, peito.</translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <extracomment>muscle (M. serratus posterior inferior), on the screen</extracomment>
        <translation>Serrátil posterior inferior</translation>
    </message>
    <message>
        <source>Lower ribs at the back</source>
        <extracomment>Serratus posterior inferior, in words for a client</extracomment>
        <translation>Costelas de baixo, nas costas</translation>
    </message>
    <message>
        <source>Over ribs 10–11, a hand&apos;s width from the spine</source>
        <extracomment>Serratus posterior inferior, where site a lies</extracomment>
        <translation>Sobre as costelas 10–11, à largura de uma mão da coluna</translation>
    </message>
    <message>
        <source>Mainly a local ache over the lower ribs.</source>
        <extracomment>Serratus posterior inferior, where it sends pain, by site</extracomment>
        <translation>Principalmente dor local sobre as costelas inferiores.</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <extracomment>muscle (M. latissimus dorsi), on the screen</extracomment>
        <translation>Latíssimo do dorso</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <extracomment>Latissimus dorsi, in words for a client</extracomment>
        <translation>Lateral das costas</translation>
    </message>
    <message>
        <source>Upper fibres in the rear fold of the armpit</source>
        <extracomment>Latissimus dorsi, where site 1 lies</extracomment>
        <translation>Fibras superiores, na prega posterior da axila</translation>
    </message>
    <message>
        <source>Lower, on the side of the ribs, about waist height</source>
        <extracomment>Latissimus dorsi, where site 2 lies</extracomment>
        <translation>Mais abaixo, na lateral das costelas, mais ou menos na altura da cintura</translation>
    </message>
    <message>
        <source>1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip.</source>
        <extracomment>Latissimus dorsi, where it sends pain, by site</extracomment>
        <translation>1: principalmente ângulo inferior da escápula, meio das costas; às vezes parte de trás do ombro, face interna do braço, dedos anelar e mínimo. 2: frente do ombro, lateral acima do quadril.</translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <extracomment>muscle (M. iliocostalis thoracis), on the screen</extracomment>
        <translation>Iliocostal do tórax</translation>
    </message>
    <message>
        <source>Mid back, out from the spine</source>
        <extracomment>Iliocostalis thoracis, in words for a client</extracomment>
        <translation>Meio das costas, mais para fora da coluna</translation>
    </message>
    <message>
        <source>About T6, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site a lies</extracomment>
        <translation>Perto de T6, na linha dos ângulos das costelas</translation>
    </message>
    <message>
        <source>About T11, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site b lies</extracomment>
        <translation>Perto de T11, na linha dos ângulos das costelas</translation>
    </message>
    <message>
        <source>a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly.</source>
        <extracomment>Iliocostalis thoracis, where it sends pain, by site</extracomment>
        <translation>a: principalmente parte interna da escápula e parede do tórax. b: principalmente para cima na escápula, para baixo até a lombar, em volta até a barriga.</translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <extracomment>muscle (M. iliocostalis lumborum), on the screen</extracomment>
        <translation>Iliocostal do lombo</translation>
    </message>
    <message>
        <source>Low back, out from the spine</source>
        <extracomment>Iliocostalis lumborum, in words for a client</extracomment>
        <translation>Lombar, mais para fora da coluna</translation>
    </message>
    <message>
        <source>Level with L1, outer edge of the erector spinae</source>
        <extracomment>Iliocostalis lumborum, where site a lies</extracomment>
        <translation>Na altura de L1, borda externa do eretor da espinha</translation>
    </message>
    <message>
        <source>Mainly middle of the buttock; sometimes low back.</source>
        <extracomment>Iliocostalis lumborum, where it sends pain, by site</extracomment>
        <translation>Principalmente meio da nádega; às vezes lombar.</translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <extracomment>muscle (M. longissimus thoracis), on the screen</extracomment>
        <translation>Longuíssimo do tórax</translation>
    </message>
    <message>
        <source>Mid to low back, beside the spine</source>
        <extracomment>Longissimus thoracis, in words for a client</extracomment>
        <translation>Do meio à parte baixa das costas, ao lado da coluna</translation>
    </message>
    <message>
        <source>T10–T11, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site a lies</extracomment>
        <translation>T10–T11, à largura de um polegar da coluna</translation>
    </message>
    <message>
        <source>L1, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site b lies</extracomment>
        <translation>L1, à largura de um polegar da coluna</translation>
    </message>
    <message>
        <source>a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area.</source>
        <extracomment>Longissimus thoracis, where it sends pain, by site</extracomment>
        <translation>a: principalmente parte baixa da nádega. b: principalmente sobre a parte posterior da crista ilíaca e a região sacroilíaca.</translation>
    </message>
    <message>
        <source>Spinalis thoracis</source>
        <extracomment>muscle (M. spinalis thoracis), on the screen</extracomment>
        <translation>Espinal do tórax</translation>
    </message>
    <message>
        <source>Mid back, close to the spine</source>
        <extracomment>Spinalis thoracis, in words for a client</extracomment>
        <translation>Meio das costas, junto à coluna</translation>
    </message>
    <message>
        <source>Anywhere beside the spinous processes T3–L2</source>
        <extracomment>Spinalis thoracis, where site a lies</extracomment>
        <translation>Qualquer local ao lado dos processos espinhosos T3–L2</translation>
    </message>
    <message>
        <source>Local; no separate pattern is published.</source>
        <extracomment>Spinalis thoracis, where it sends pain, by site</extracomment>
        <translation>Local; nenhum padrão próprio foi publicado.</translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <extracomment>muscle (M. erector spinae), on the screen</extracomment>
        <translation>Eretor da espinha</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <extracomment>Erector spinae, in words for a client</extracomment>
        <translation>Ao longo da coluna</translation>
    </message>
    <message>
        <source>As its parts: iliocostalis, longissimus, spinalis.</source>
        <extracomment>Erector spinae, where it sends pain, by site</extracomment>
        <translation>Como suas partes: iliocostal, longuíssimo, espinal.</translation>
    </message>
    <message>
        <source>Multifidus and rotatores</source>
        <extracomment>muscle (Mm. multifidi et rotatores), on the screen</extracomment>
        <translation>Multífidos e rotadores</translation>
    </message>
    <message>
        <source>Deep beside the spine</source>
        <extracomment>Multifidus and rotatores, in words for a client</extracomment>
        <translation>No fundo, ao lado da coluna</translation>
    </message>
    <message>
        <source>C4–C5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site a lies</extracomment>
        <translation>C4–C5, no sulco ao lado do processo espinhoso</translation>
    </message>
    <message>
        <source>T4–T5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site b lies</extracomment>
        <translation>T4–T5, no sulco ao lado do processo espinhoso</translation>
    </message>
    <message>
        <source>L2, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site c lies</extracomment>
        <translation>L2, no sulco ao lado do processo espinhoso</translation>
    </message>
    <message>
        <source>S1, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site d lies</extracomment>
        <translation>S1, no sulco ao lado do processo espinhoso</translation>
    </message>
    <message>
        <source>S4, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site e lies</extracomment>
        <translation>S4, no sulco ao lado do processo espinhoso</translation>
    </message>
    <message>
        <source>The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum.</source>
        <extracomment>Multifidus and rotatores, where it sends pain, by site</extracomment>
        <translation>A coluna naquela altura. a: da base do crânio à parte interna da escápula. c: barriga. d: cóccix, parte de trás da coxa. e: sacro.</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <extracomment>muscle (M. quadratus lumborum), on the screen</extracomment>
        <translation>Quadrado lombar</translation>
    </message>
    <message>
        <source>Deep low back, side</source>
        <extracomment>Quadratus lumborum, in words for a client</extracomment>
        <translation>Fundo da lombar, na lateral</translation>
    </message>
    <message>
        <source>Superficial, below rib 12</source>
        <extracomment>Quadratus lumborum, where site 1 lies</extracomment>
        <translation>Superficial, abaixo da 12ª costela</translation>
    </message>
    <message>
        <source>Superficial, just above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 2 lies</extracomment>
        <translation>Superficial, logo acima da crista ilíaca</translation>
    </message>
    <message>
        <source>Deep, near the transverse process of L3</source>
        <extracomment>Quadratus lumborum, where site 3 lies</extracomment>
        <translation>Profundo, perto do processo transverso de L3</translation>
    </message>
    <message>
        <source>Deep, at L4–L5 above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 4 lies</extracomment>
        <translation>Profundo, em L4–L5, acima da crista ilíaca</translation>
    </message>
    <message>
        <source>1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock.</source>
        <extracomment>Quadratus lumborum, where it sends pain, by site</extracomment>
        <translation>1: crista ilíaca, virilha, baixo-ventre. 2: principalmente trocanter maior, face externa da coxa. 3: principalmente articulação sacroilíaca. 4: principalmente parte baixa da nádega.</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <extracomment>muscle (M. supraspinatus), on the screen</extracomment>
        <translation>Supraespinal</translation>
    </message>
    <message>
        <source>Top of the shoulder blade</source>
        <extracomment>Supraspinatus, in words for a client</extracomment>
        <translation>Parte de cima da omoplata</translation>
    </message>
    <message>
        <source>Inner part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 1 lies</extracomment>
        <translation>Parte medial da fossa acima da espinha da escápula</translation>
    </message>
    <message>
        <source>Outer part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 2 lies</extracomment>
        <translation>Parte lateral da fossa acima da espinha da escápula</translation>
    </message>
    <message>
        <source>At the tendon</source>
        <extracomment>Supraspinatus, where site 3 lies</extracomment>
        <translation>No tendão</translation>
    </message>
    <message>
        <source>Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm.</source>
        <extracomment>Supraspinatus, where it sends pain, by site</extracomment>
        <translation>Principalmente dor surda no meio do deltoide; às vezes cotovelo externo, braço.</translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <extracomment>muscle (M. infraspinatus), on the screen</extracomment>
        <translation>Infraespinal</translation>
    </message>
    <message>
        <source>On the shoulder blade</source>
        <extracomment>Infraspinatus, in words for a client</extracomment>
        <translation>Sobre a omoplata</translation>
    </message>
    <message>
        <source>Below the scapular spine, near its inner end</source>
        <extracomment>Infraspinatus, where site 1 lies</extracomment>
        <translation>Abaixo da espinha da escápula, perto da extremidade medial</translation>
    </message>
    <message>
        <source>Below the scapular spine, further out</source>
        <extracomment>Infraspinatus, where site 2 lies</extracomment>
        <translation>Abaixo da espinha da escápula, mais para fora</translation>
    </message>
    <message>
        <source>Near the inner border of the shoulder blade</source>
        <extracomment>Infraspinatus, where site 3 lies</extracomment>
        <translation>Perto da borda medial da escápula</translation>
    </message>
    <message>
        <source>1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade.</source>
        <extracomment>Infraspinatus, where it sends pain, by site</extracomment>
        <translation>1–2: principalmente em profundidade na frente do ombro; às vezes frente e face externa do braço, lado do polegar da mão. 3: borda medial da escápula.</translation>
    </message>
    <message>
        <source>Teres minor</source>
        <extracomment>muscle (M. teres minor), on the screen</extracomment>
        <translation>Redondo menor</translation>
    </message>
    <message>
        <source>Outer edge of the shoulder blade</source>
        <extracomment>Teres minor, in words for a client</extracomment>
        <translation>Borda de fora da omoplata</translation>
    </message>
    <message>
        <source>Outer border of the shoulder blade, between infraspinatus and teres major</source>
        <extracomment>Teres minor, where site a lies</extracomment>
        <translation>Borda lateral da escápula, entre infraespinal e redondo maior</translation>
    </message>
    <message>
        <source>Mainly a fist-sized patch at the back of the deltoid.</source>
        <extracomment>Teres minor, where it sends pain, by site</extracomment>
        <translation>Principalmente uma área do tamanho de um punho na parte de trás do deltoide.</translation>
    </message>
    <message>
        <source>Teres major</source>
        <extracomment>muscle (M. teres major), on the screen</extracomment>
        <translation>Redondo maior</translation>
    </message>
    <message>
        <source>Lower shoulder blade to armpit</source>
        <extracomment>Teres major, in words for a client</extracomment>
        <translation>Da parte baixa da omoplata à axila</translation>
    </message>
    <message>
        <source>Near the lower angle of the shoulder blade</source>
        <extracomment>Teres major, where site 1 lies</extracomment>
        <translation>Perto do ângulo inferior da escápula</translation>
    </message>
    <message>
        <source>In the rear fold of the armpit</source>
        <extracomment>Teres major, where site 2 lies</extracomment>
        <translation>Na prega posterior da axila</translation>
    </message>
    <message>
        <source>Mainly back of the deltoid; sometimes back of the forearm.</source>
        <extracomment>Teres major, where it sends pain, by site</extracomment>
        <translation>Principalmente parte de trás do deltoide; às vezes parte de trás do antebraço.</translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <extracomment>muscle (M. subscapularis), on the screen</extracomment>
        <translation>Subescapular</translation>
    </message>
    <message>
        <source>Armpit, under the shoulder blade</source>
        <extracomment>Subscapularis, in words for a client</extracomment>
        <translation>Axila, embaixo da omoplata</translation>
    </message>
    <message>
        <source>Through the armpit, on the front of the shoulder blade, outer edge</source>
        <extracomment>Subscapularis, where site 1 lies</extracomment>
        <translation>Pela axila, na face anterior da escápula, borda lateral</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist.</source>
        <extracomment>Subscapularis, where it sends pain, by site</extracomment>
        <translation>Principalmente parte de trás do ombro; às vezes escápula, parte de trás do braço, uma faixa em volta do punho.</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars clavicularis), on the screen</extracomment>
        <translation>Deltoide anterior</translation>
    </message>
    <message>
        <source>Front of the shoulder</source>
        <extracomment>Anterior deltoid, in words for a client</extracomment>
        <translation>Frente do ombro</translation>
    </message>
    <message>
        <source>Front third, below the outer collarbone</source>
        <extracomment>Anterior deltoid, where site a lies</extracomment>
        <translation>Terço anterior, abaixo da parte lateral da clavícula</translation>
    </message>
    <message>
        <source>Mainly front and side of the shoulder (local).</source>
        <extracomment>Anterior deltoid, where it sends pain, by site</extracomment>
        <translation>Principalmente frente e lateral do ombro (local).</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <extracomment>muscle (M. deltoideus, pars acromialis), on the screen</extracomment>
        <translation>Deltoide médio</translation>
    </message>
    <message>
        <source>Side of the shoulder</source>
        <extracomment>Middle deltoid, in words for a client</extracomment>
        <translation>Lateral do ombro</translation>
    </message>
    <message>
        <source>Middle of the muscle belly, below the acromion (several)</source>
        <extracomment>Middle deltoid, where site a lies</extracomment>
        <translation>Meio do ventre muscular, abaixo do acrômio (vários)</translation>
    </message>
    <message>
        <source>Mainly local, side of the shoulder.</source>
        <extracomment>Middle deltoid, where it sends pain, by site</extracomment>
        <translation>Principalmente local, lateral do ombro.</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars spinalis scapularis), on the screen</extracomment>
        <translation>Deltoide posterior</translation>
    </message>
    <message>
        <source>Back of the shoulder</source>
        <extracomment>Posterior deltoid, in words for a client</extracomment>
        <translation>Parte de trás do ombro</translation>
    </message>
    <message>
        <source>Back third, below the scapular spine</source>
        <extracomment>Posterior deltoid, where site a lies</extracomment>
        <translation>Terço posterior, abaixo da espinha da escápula</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder (local).</source>
        <extracomment>Posterior deltoid, where it sends pain, by site</extracomment>
        <translation>Principalmente parte de trás do ombro (local).</translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <extracomment>muscle (M. pectoralis major), on the screen</extracomment>
        <translation>Peitoral maior</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Pectoralis major, in words for a client</extracomment>
        <translation>Peito</translation>
    </message>
    <message>
        <source>Clavicular part</source>
        <extracomment>Pectoralis major, where site a lies</extracomment>
        <translation>Parte clavicular</translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <extracomment>Pectoralis major, where site b lies</extracomment>
        <translation>Meio da parte esternal</translation>
    </message>
    <message>
        <source>Outer free edge</source>
        <extracomment>Pectoralis major, where site c lies</extracomment>
        <translation>Borda livre externa</translation>
    </message>
    <message>
        <source>Beside the breastbone</source>
        <extracomment>Pectoralis major, where site d lies</extracomment>
        <translation>Ao lado do esterno</translation>
    </message>
    <message>
        <source>Between ribs 5 and 6, on the right only (the “arrhythmia” point)</source>
        <extracomment>Pectoralis major, where site e lies</extracomment>
        <translation>Entre as costelas 5 e 6, só à direita (o ponto da “arritmia”)</translation>
    </message>
    <message>
        <source>a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first.</source>
        <extracomment>Pectoralis major, where it sends pain, by site</extracomment>
        <translation>a: frente do ombro. b: peito, face interna do braço até os dedos anelar e mínimo. c: mama. d: esterno. Primeiro, descartar o coração.</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <extracomment>muscle (M. pectoralis minor), on the screen</extracomment>
        <translation>Peitoral menor</translation>
    </message>
    <message>
        <source>Deep upper chest</source>
        <extracomment>Pectoralis minor, in words for a client</extracomment>
        <translation>Parte alta do peito, no fundo</translation>
    </message>
    <message>
        <source>Near the coracoid</source>
        <extracomment>Pectoralis minor, where site 1 lies</extracomment>
        <translation>Perto do processo coracoide</translation>
    </message>
    <message>
        <source>Near rib 4</source>
        <extracomment>Pectoralis minor, where site 2 lies</extracomment>
        <translation>Perto da 4ª costela</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side.</source>
        <extracomment>Pectoralis minor, where it sends pain, by site</extracomment>
        <translation>Principalmente frente do ombro, peito; às vezes face interna do braço até os três dedos do lado do mínimo.</translation>
    </message>
    <message>
        <source>Subclavius</source>
        <extracomment>muscle (M. subclavius), on the screen</extracomment>
        <translation>Subclávio</translation>
    </message>
    <message>
        <source>Under the collarbone</source>
        <extracomment>Subclavius, in words for a client</extracomment>
        <translation>Embaixo da clavícula</translation>
    </message>
    <message>
        <source>Under the inner collarbone</source>
        <extracomment>Subclavius, where site a lies</extracomment>
        <translation>Sob a parte medial da clavícula</translation>
    </message>
    <message>
        <source>Front of the arm, thumb side of forearm and hand.</source>
        <extracomment>Subclavius, where it sends pain, by site</extracomment>
        <translation>Frente do braço, lado do polegar do antebraço e da mão.</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <extracomment>muscle (M. serratus anterior), on the screen</extracomment>
        <translation>Serrátil anterior</translation>
    </message>
    <message>
        <source>Side of the ribs</source>
        <extracomment>Serratus anterior, in words for a client</extracomment>
        <translation>Lateral das costelas</translation>
    </message>
    <message>
        <source>Mid-axillary line at ribs 5–6 (any slip)</source>
        <extracomment>Serratus anterior, where site a lies</extracomment>
        <translation>Linha axilar média nas costelas 5–6 (qualquer digitação)</translation>
    </message>
    <message>
        <source>Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath.</source>
        <extracomment>Serratus anterior, where it sends pain, by site</extracomment>
        <translation>Principalmente lateral do tórax, ângulo inferior da escápula; às vezes face interna do braço até os dedos anelar e mínimo; falta de ar.</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <extracomment>muscle (M. rectus abdominis), on the screen</extracomment>
        <translation>Reto do abdome</translation>
    </message>
    <message>
        <source>Front of the belly</source>
        <extracomment>Rectus abdominis, in words for a client</extracomment>
        <translation>Frente da barriga</translation>
    </message>
    <message>
        <source>Upper, by the margin of the ribs</source>
        <extracomment>Rectus abdominis, where site 1 lies</extracomment>
        <translation>Em cima, junto à margem das costelas</translation>
    </message>
    <message>
        <source>Beside the navel</source>
        <extracomment>Rectus abdominis, where site 2 lies</extracomment>
        <translation>Ao lado do umbigo</translation>
    </message>
    <message>
        <source>Just above the pubis</source>
        <extracomment>Rectus abdominis, where site 3 lies</extracomment>
        <translation>Logo acima do púbis</translation>
    </message>
    <message>
        <source>1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum.</source>
        <extracomment>Rectus abdominis, where it sends pain, by site</extracomment>
        <translation>1: principalmente uma faixa atravessada no meio das costas. 2: dor de barriga como cólica. 3: principalmente uma faixa atravessada na lombar e no sacro.</translation>
    </message>
    <message>
        <source>External oblique</source>
        <extracomment>muscle (M. obliquus externus abdominis), on the screen</extracomment>
        <translation>Oblíquo externo do abdome</translation>
    </message>
    <message>
        <source>Side of the belly</source>
        <extracomment>External oblique, in words for a client</extracomment>
        <translation>Lateral da barriga</translation>
    </message>
    <message>
        <source>Over the lower front ribs</source>
        <extracomment>External oblique, where site a lies</extracomment>
        <translation>Sobre as costelas inferiores, na frente</translation>
    </message>
    <message>
        <source>Lower side wall</source>
        <extracomment>External oblique, where site b lies</extracomment>
        <translation>Parede lateral inferior</translation>
    </message>
    <message>
        <source>a: like heartburn. b: groin, across the belly.</source>
        <extracomment>External oblique, where it sends pain, by site</extracomment>
        <translation>a: como azia. b: virilha, atravessando a barriga.</translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <extracomment>muscle (M. obliquus internus abdominis), on the screen</extracomment>
        <translation>Oblíquo interno do abdome</translation>
    </message>
    <message>
        <source>Belly, inside the hip bone</source>
        <extracomment>Internal oblique, in words for a client</extracomment>
        <translation>Barriga, por dentro do osso do quadril</translation>
    </message>
    <message>
        <source>Along the inner front iliac crest</source>
        <extracomment>Internal oblique, where site a lies</extracomment>
        <translation>Ao longo da face interna da crista ilíaca, na frente</translation>
    </message>
    <message>
        <source>Groin, lower belly.</source>
        <extracomment>Internal oblique, where it sends pain, by site</extracomment>
        <translation>Virilha, baixo-ventre.</translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <extracomment>muscle (M. biceps brachii), on the screen</extracomment>
        <translation>Bíceps braquial</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <extracomment>Biceps brachii, in words for a client</extracomment>
        <translation>Frente do braço</translation>
    </message>
    <message>
        <source>Lower third, short head</source>
        <extracomment>Biceps brachii, where site a lies</extracomment>
        <translation>Terço inferior, cabeça curta</translation>
    </message>
    <message>
        <source>Lower third, long head</source>
        <extracomment>Biceps brachii, where site b lies</extracomment>
        <translation>Terço inferior, cabeça longa</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes crease of the elbow.</source>
        <extracomment>Biceps brachii, where it sends pain, by site</extracomment>
        <translation>Principalmente frente do ombro; às vezes dobra do cotovelo.</translation>
    </message>
    <message>
        <source>Brachialis</source>
        <extracomment>muscle (M. brachialis), on the screen</extracomment>
        <translation>Braquial</translation>
    </message>
    <message>
        <source>Deep upper arm, above the elbow</source>
        <extracomment>Brachialis, in words for a client</extracomment>
        <translation>Fundo do braço, acima do cotovelo</translation>
    </message>
    <message>
        <source>Lower half, outer edge under the biceps; others lie higher</source>
        <extracomment>Brachialis, where site a lies</extracomment>
        <translation>Metade inferior, borda externa sob o bíceps; outros ficam mais acima</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes crease of the elbow.</source>
        <extracomment>Brachialis, where it sends pain, by site</extracomment>
        <translation>Principalmente base do polegar; às vezes dobra do cotovelo.</translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <extracomment>muscle (M. coracobrachialis), on the screen</extracomment>
        <translation>Coracobraquial</translation>
    </message>
    <message>
        <source>Inner upper arm, near the armpit</source>
        <extracomment>Coracobrachialis, in words for a client</extracomment>
        <translation>Parte de dentro do braço, perto da axila</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes back of the arm down to the hand.</source>
        <extracomment>Coracobrachialis, where it sends pain, by site</extracomment>
        <translation>Principalmente frente do ombro; às vezes parte de trás do braço até a mão.</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <extracomment>muscle (M. triceps brachii), on the screen</extracomment>
        <translation>Tríceps braquial</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <extracomment>Triceps brachii, in words for a client</extracomment>
        <translation>Parte de trás do braço</translation>
    </message>
    <message>
        <source>Long head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 1 lies</extracomment>
        <translation>Cabeça longa, meio do ventre</translation>
    </message>
    <message>
        <source>Medial head, outer edge, 4–6 cm above the outer elbow</source>
        <extracomment>Triceps brachii, where site 2 lies</extracomment>
        <translation>Cabeça medial, borda externa, 4–6 cm acima do cotovelo externo</translation>
    </message>
    <message>
        <source>Lateral head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 3 lies</extracomment>
        <translation>Cabeça lateral, meio do ventre</translation>
    </message>
    <message>
        <source>Just above the point of the elbow</source>
        <extracomment>Triceps brachii, where site 4 lies</extracomment>
        <translation>Logo acima da ponta do cotovelo</translation>
    </message>
    <message>
        <source>Medial head, inner edge</source>
        <extracomment>Triceps brachii, where site 5 lies</extracomment>
        <translation>Cabeça medial, borda interna</translation>
    </message>
    <message>
        <source>1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow.</source>
        <extracomment>Triceps brachii, where it sends pain, by site</extracomment>
        <translation>1: parte de trás do braço e do ombro. 2: cotovelo externo. 3: parte de trás do braço, dedos anelar e mínimo. 4: ponta do cotovelo. 5: cotovelo interno.</translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <extracomment>muscle (M. brachioradialis), on the screen</extracomment>
        <translation>Braquiorradial</translation>
    </message>
    <message>
        <source>Forearm, thumb side</source>
        <extracomment>Brachioradialis, in words for a client</extracomment>
        <translation>Antebraço, lado do polegar</translation>
    </message>
    <message>
        <source>Bulge on the thumb side, just below the elbow</source>
        <extracomment>Brachioradialis, where site a lies</extracomment>
        <translation>Saliência no lado do polegar, logo abaixo do cotovelo</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb; sometimes forearm.</source>
        <extracomment>Brachioradialis, where it sends pain, by site</extracomment>
        <translation>Principalmente cotovelo externo, prega entre polegar e indicador; às vezes antebraço.</translation>
    </message>
    <message>
        <source>Supinator</source>
        <extracomment>muscle (M. supinator), on the screen</extracomment>
        <translation>Supinador</translation>
    </message>
    <message>
        <source>Deep forearm, near the elbow</source>
        <extracomment>Supinator, in words for a client</extracomment>
        <translation>Fundo do antebraço, perto do cotovelo</translation>
    </message>
    <message>
        <source>Outside the biceps tendon, over the upper radius</source>
        <extracomment>Supinator, where site a lies</extracomment>
        <translation>Por fora do tendão do bíceps, sobre a parte alta do rádio</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb.</source>
        <extracomment>Supinator, where it sends pain, by site</extracomment>
        <translation>Principalmente cotovelo externo, prega entre polegar e indicador.</translation>
    </message>
    <message>
        <source>Wrist extensors</source>
        <extracomment>muscle (Mm. extensores carpi radialis longus/brevis, ulnaris), on the screen</extracomment>
        <translation>Extensores do punho</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the wrist</source>
        <extracomment>Wrist extensors, in words for a client</extracomment>
        <translation>Parte de trás do antebraço, em direção ao punho</translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus, 2–3 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site a lies</extracomment>
        <translation>Extensor radial longo do carpo, 2–3 cm abaixo do cotovelo externo</translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis, 5–6 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site b lies</extracomment>
        <translation>Extensor radial curto do carpo, 5–6 cm abaixo do cotovelo externo</translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site c lies</extracomment>
        <translation>Extensor ulnar do carpo, borda ulnar, 7–8 cm abaixo do cotovelo externo</translation>
    </message>
    <message>
        <source>a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist.</source>
        <extracomment>Wrist extensors, where it sends pain, by site</extracomment>
        <translation>a: cotovelo externo, dorso da prega entre polegar e indicador. b: dorso da mão e do punho. c: lado do dedo mínimo do punho.</translation>
    </message>
    <message>
        <source>Finger extensors</source>
        <extracomment>muscle (M. extensor digitorum), on the screen</extracomment>
        <translation>Extensores dos dedos</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the fingers</source>
        <extracomment>Finger extensors, in words for a client</extracomment>
        <translation>Parte de trás do antebraço, em direção aos dedos</translation>
    </message>
    <message>
        <source>Middle-finger slip, 3–4 cm below the head of the radius</source>
        <extracomment>Finger extensors, where site a lies</extracomment>
        <translation>Feixe do dedo médio, 3–4 cm abaixo da cabeça do rádio</translation>
    </message>
    <message>
        <source>Slips of the ring and little finger</source>
        <extracomment>Finger extensors, where site b lies</extracomment>
        <translation>Feixes dos dedos anelar e mínimo</translation>
    </message>
    <message>
        <source>Down to the back of that finger; sometimes outer elbow.</source>
        <extracomment>Finger extensors, where it sends pain, by site</extracomment>
        <translation>Descendo até o dorso daquele dedo; às vezes cotovelo externo.</translation>
    </message>
    <message>
        <source>Wrist flexors</source>
        <extracomment>muscle (Mm. flexores carpi radialis et ulnaris), on the screen</extracomment>
        <translation>Flexores do punho</translation>
    </message>
    <message>
        <source>Inner forearm, toward the wrist</source>
        <extracomment>Wrist flexors, in words for a client</extracomment>
        <translation>Parte de dentro do antebraço, em direção ao punho</translation>
    </message>
    <message>
        <source>Flexor carpi radialis, upper third of the belly</source>
        <extracomment>Wrist flexors, where site a lies</extracomment>
        <translation>Flexor radial do carpo, terço superior do ventre</translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris, upper third of the belly</source>
        <extracomment>Wrist flexors, where site b lies</extracomment>
        <translation>Flexor ulnar do carpo, terço superior do ventre</translation>
    </message>
    <message>
        <source>a: palm side of the wrist, thumb side. b: little-finger side of the wrist.</source>
        <extracomment>Wrist flexors, where it sends pain, by site</extracomment>
        <translation>a: face palmar do punho, lado do polegar. b: lado do dedo mínimo do punho.</translation>
    </message>
    <message>
        <source>Finger flexors</source>
        <extracomment>muscle (Mm. flexores digitorum superficialis, profundus), on the screen</extracomment>
        <translation>Flexores dos dedos</translation>
    </message>
    <message>
        <source>Inner forearm, toward the fingers</source>
        <extracomment>Finger flexors, in words for a client</extracomment>
        <translation>Parte de dentro do antebraço, em direção aos dedos</translation>
    </message>
    <message>
        <source>Upper third</source>
        <extracomment>Finger flexors, where site a lies</extracomment>
        <translation>Terço superior</translation>
    </message>
    <message>
        <source>Palm side of the same finger.</source>
        <extracomment>Finger flexors, where it sends pain, by site</extracomment>
        <translation>Face palmar do mesmo dedo.</translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <extracomment>muscle (M. pronator teres), on the screen</extracomment>
        <translation>Pronador redondo</translation>
    </message>
    <message>
        <source>Inner forearm, at the elbow crease</source>
        <extracomment>Pronator teres, in words for a client</extracomment>
        <translation>Parte de dentro do antebraço, na dobra do cotovelo</translation>
    </message>
    <message>
        <source>Inside the elbow crease</source>
        <extracomment>Pronator teres, where site a lies</extracomment>
        <translation>Lado de dentro da dobra do cotovelo</translation>
    </message>
    <message>
        <source>Mainly palm side of the wrist, thumb side of the forearm.</source>
        <extracomment>Pronator teres, where it sends pain, by site</extracomment>
        <translation>Principalmente face palmar do punho, lado do polegar do antebraço.</translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <extracomment>muscle (M. palmaris longus), on the screen</extracomment>
        <translation>Palmar longo</translation>
    </message>
    <message>
        <source>Inner forearm, middle</source>
        <extracomment>Palmaris longus, in words for a client</extracomment>
        <translation>Parte de dentro do antebraço, no meio</translation>
    </message>
    <message>
        <source>Upper to middle belly</source>
        <extracomment>Palmaris longus, where site a lies</extracomment>
        <translation>Parte superior a média do ventre</translation>
    </message>
    <message>
        <source>Mainly prickling in the centre of the palm.</source>
        <extracomment>Palmaris longus, where it sends pain, by site</extracomment>
        <translation>Principalmente picadas no centro da palma da mão.</translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <extracomment>muscle (M. adductor pollicis), on the screen</extracomment>
        <translation>Adutor do polegar</translation>
    </message>
    <message>
        <source>Between thumb and index finger</source>
        <extracomment>Adductor pollicis, in words for a client</extracomment>
        <translation>Entre o polegar e o indicador</translation>
    </message>
    <message>
        <source>Web of the thumb</source>
        <extracomment>Adductor pollicis, where site a lies</extracomment>
        <translation>Prega entre polegar e indicador</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes thumb, wrist.</source>
        <extracomment>Adductor pollicis, where it sends pain, by site</extracomment>
        <translation>Principalmente base do polegar; às vezes polegar, punho.</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <extracomment>muscle (M. gluteus maximus), on the screen</extracomment>
        <translation>Glúteo máximo</translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>Gluteus maximus, in words for a client</extracomment>
        <translation>Nádega</translation>
    </message>
    <message>
        <source>Beside the sacrum</source>
        <extracomment>Gluteus maximus, where site 1 lies</extracomment>
        <translation>Ao lado do sacro</translation>
    </message>
    <message>
        <source>Just above the sit bone</source>
        <extracomment>Gluteus maximus, where site 2 lies</extracomment>
        <translation>Logo acima do ísquio</translation>
    </message>
    <message>
        <source>Lowest inner fibres, by the tailbone</source>
        <extracomment>Gluteus maximus, where site 3 lies</extracomment>
        <translation>Fibras internas mais baixas, junto ao cóccix</translation>
    </message>
    <message>
        <source>1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone.</source>
        <extracomment>Gluteus maximus, where it sends pain, by site</extracomment>
        <translation>1: uma meia-lua ao longo do sulco entre as nádegas, região sacroilíaca. 2: nádega inteira, sacro, abaixo da crista ilíaca. 3: cóccix.</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <extracomment>muscle (M. gluteus medius), on the screen</extracomment>
        <translation>Glúteo médio</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <extracomment>Gluteus medius, in words for a client</extracomment>
        <translation>Lateral do quadril</translation>
    </message>
    <message>
        <source>Rear, near the sacroiliac joint</source>
        <extracomment>Gluteus medius, where site 1 lies</extracomment>
        <translation>Atrás, perto da articulação sacroilíaca</translation>
    </message>
    <message>
        <source>Below the middle of the iliac crest</source>
        <extracomment>Gluteus medius, where site 2 lies</extracomment>
        <translation>Abaixo do meio da crista ilíaca</translation>
    </message>
    <message>
        <source>Front, behind the ASIS</source>
        <extracomment>Gluteus medius, where site 3 lies</extracomment>
        <translation>Na frente, atrás da EIAS</translation>
    </message>
    <message>
        <source>1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back.</source>
        <extracomment>Gluteus medius, where it sends pain, by site</extracomment>
        <translation>1: principalmente crista ilíaca, sacro, lombar. 2: principalmente meio da nádega, parte alta da coxa. 3: principalmente atravessado no sacro e na lombar.</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <extracomment>muscle (M. gluteus minimus), on the screen</extracomment>
        <translation>Glúteo mínimo</translation>
    </message>
    <message>
        <source>Deep side of the hip</source>
        <extracomment>Gluteus minimus, in words for a client</extracomment>
        <translation>Lateral do quadril, no fundo</translation>
    </message>
    <message>
        <source>Front part, between ASIS and trochanter</source>
        <extracomment>Gluteus minimus, where site 1 lies</extracomment>
        <translation>Parte anterior, entre EIAS e trocanter</translation>
    </message>
    <message>
        <source>Rear part, above the line of the piriformis (and more)</source>
        <extracomment>Gluteus minimus, where site 3 lies</extracomment>
        <translation>Parte posterior, acima da linha do piriforme (e outros)</translation>
    </message>
    <message>
        <source>1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”).</source>
        <extracomment>Gluteus minimus, where it sends pain, by site</extracomment>
        <translation>1–2: principalmente nádega, face externa da coxa e da perna até o tornozelo. 3: principalmente nádega, parte de trás da coxa e panturrilha (“pseudociática”).</translation>
    </message>
    <message>
        <source>Piriformis</source>
        <extracomment>muscle (M. piriformis), on the screen</extracomment>
        <translation>Piriforme</translation>
    </message>
    <message>
        <source>Deep buttock</source>
        <extracomment>Piriformis, in words for a client</extracomment>
        <translation>Fundo da nádega</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, outer third</source>
        <extracomment>Piriformis, where site 1 lies</extracomment>
        <translation>Na linha da parte alta do sacro ao trocanter, terço externo</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, inner end near the sacrum</source>
        <extracomment>Piriformis, where site 2 lies</extracomment>
        <translation>Na linha da parte alta do sacro ao trocanter, extremidade medial perto do sacro</translation>
    </message>
    <message>
        <source>Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh.</source>
        <extracomment>Piriformis, where it sends pain, by site</extracomment>
        <translation>Principalmente região sacroilíaca, nádega, parte de trás do quadril; às vezes dois terços superiores da parte de trás da coxa.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <extracomment>muscle (M. tensor fasciae latae), on the screen</extracomment>
        <translation>Tensor da fáscia lata</translation>
    </message>
    <message>
        <source>Front of the hip, outer side</source>
        <extracomment>Tensor fasciae latae, in words for a client</extracomment>
        <translation>Frente do quadril, lado de fora</translation>
    </message>
    <message>
        <source>Just below and outside the ASIS</source>
        <extracomment>Tensor fasciae latae, where site a lies</extracomment>
        <translation>Logo abaixo e por fora da EIAS</translation>
    </message>
    <message>
        <source>Mainly front of the trochanter; sometimes outer thigh down to the knee.</source>
        <extracomment>Tensor fasciae latae, where it sends pain, by site</extracomment>
        <translation>Principalmente frente do trocanter; às vezes face externa da coxa até o joelho.</translation>
    </message>
    <message>
        <source>Iliopsoas</source>
        <extracomment>muscle (Mm. psoas major et iliacus), on the screen</extracomment>
        <translation>Iliopsoas</translation>
    </message>
    <message>
        <source>Deep belly to the front of the hip</source>
        <extracomment>Iliopsoas, in words for a client</extracomment>
        <translation>Do fundo da barriga à frente do quadril</translation>
    </message>
    <message>
        <source>Outer wall of the femoral triangle</source>
        <extracomment>Iliopsoas, where site 1 lies</extracomment>
        <translation>Parede lateral do trígono femoral</translation>
    </message>
    <message>
        <source>Inside the iliac crest, behind the ASIS</source>
        <extracomment>Iliopsoas, where site 2 lies</extracomment>
        <translation>Por dentro da crista ilíaca, atrás da EIAS</translation>
    </message>
    <message>
        <source>At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)</source>
        <extracomment>Iliopsoas, where site 3 lies</extracomment>
        <translation>Na borda lateral do reto do abdome, abaixo do umbigo (cuidado: órgãos, aorta)</translation>
    </message>
    <message>
        <source>Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh.</source>
        <extracomment>Iliopsoas, where it sends pain, by site</extracomment>
        <translation>Principalmente uma faixa vertical ao lado da coluna lombar; às vezes frente da parte alta da coxa.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <extracomment>muscle (M. rectus femoris), on the screen</extracomment>
        <translation>Reto femoral</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>Rectus femoris, in words for a client</extracomment>
        <translation>Frente da coxa</translation>
    </message>
    <message>
        <source>High, a hand&apos;s width below the ASIS</source>
        <extracomment>Rectus femoris, where site a lies</extracomment>
        <translation>Em cima, abaixo da EIAS à largura de uma mão</translation>
    </message>
    <message>
        <source>Mainly deep in the front of the knee, kneecap.</source>
        <extracomment>Rectus femoris, where it sends pain, by site</extracomment>
        <translation>Principalmente em profundidade na frente do joelho, patela.</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <extracomment>muscle (M. vastus medialis), on the screen</extracomment>
        <translation>Vasto medial</translation>
    </message>
    <message>
        <source>Front of the thigh, inner side</source>
        <extracomment>Vastus medialis, in words for a client</extracomment>
        <translation>Frente da coxa, lado de dentro</translation>
    </message>
    <message>
        <source>Low, above the inner knee</source>
        <extracomment>Vastus medialis, where site 1 lies</extracomment>
        <translation>Embaixo, acima do lado interno do joelho</translation>
    </message>
    <message>
        <source>Mid-thigh, inner edge</source>
        <extracomment>Vastus medialis, where site 2 lies</extracomment>
        <translation>Meio da coxa, borda interna</translation>
    </message>
    <message>
        <source>1: mainly front and inner side of the knee. 2: inner thigh.</source>
        <extracomment>Vastus medialis, where it sends pain, by site</extracomment>
        <translation>1: principalmente frente e lado interno do joelho. 2: face interna da coxa.</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <extracomment>muscle (M. vastus intermedius), on the screen</extracomment>
        <translation>Vasto intermédio</translation>
    </message>
    <message>
        <source>Deep front of the thigh</source>
        <extracomment>Vastus intermedius, in words for a client</extracomment>
        <translation>Frente da coxa, no fundo</translation>
    </message>
    <message>
        <source>Upper thigh, under the rectus femoris</source>
        <extracomment>Vastus intermedius, where site a lies</extracomment>
        <translation>Parte alta da coxa, sob o reto femoral</translation>
    </message>
    <message>
        <source>Front of the thigh.</source>
        <extracomment>Vastus intermedius, where it sends pain, by site</extracomment>
        <translation>Frente da coxa.</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <extracomment>muscle (M. vastus lateralis), on the screen</extracomment>
        <translation>Vasto lateral</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <extracomment>Vastus lateralis, in words for a client</extracomment>
        <translation>Lado de fora da coxa</translation>
    </message>
    <message>
        <source>Low in front, above the outer kneecap</source>
        <extracomment>Vastus lateralis, where site 1 lies</extracomment>
        <translation>Embaixo na frente, acima do lado externo da patela</translation>
    </message>
    <message>
        <source>Low, back edge</source>
        <extracomment>Vastus lateralis, where site 2 lies</extracomment>
        <translation>Embaixo, borda posterior</translation>
    </message>
    <message>
        <source>Middle, back edge</source>
        <extracomment>Vastus lateralis, where site 3 lies</extracomment>
        <translation>Meio, borda posterior</translation>
    </message>
    <message>
        <source>Middle, side</source>
        <extracomment>Vastus lateralis, where site 4 lies</extracomment>
        <translation>Meio, lateral</translation>
    </message>
    <message>
        <source>High, below the trochanter</source>
        <extracomment>Vastus lateralis, where site 5 lies</extracomment>
        <translation>Em cima, abaixo do trocanter</translation>
    </message>
    <message>
        <source>1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh.</source>
        <extracomment>Vastus lateralis, where it sends pain, by site</extracomment>
        <translation>1: lado externo da patela. 2–3: lado externo do joelho e da coxa. 4–5: principalmente toda a face externa da coxa.</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <extracomment>muscle (M. sartorius), on the screen</extracomment>
        <translation>Sartório</translation>
    </message>
    <message>
        <source>Across the thigh, hip to inner knee</source>
        <extracomment>Sartorius, in words for a client</extracomment>
        <translation>Atravessando a coxa, do quadril ao lado de dentro do joelho</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Sartorius, where site 1 lies</extracomment>
        <translation>Em cima</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>Sartorius, where site 2 lies</extracomment>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Sartorius, where site 3 lies</extracomment>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>Tingling at the front and inner thigh, inner knee.</source>
        <extracomment>Sartorius, where it sends pain, by site</extracomment>
        <translation>Formigamento na frente e na face interna da coxa, lado interno do joelho.</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <extracomment>muscle (M. biceps femoris), on the screen</extracomment>
        <translation>Bíceps femoral</translation>
    </message>
    <message>
        <source>Back of the thigh, outer side</source>
        <extracomment>Biceps femoris, in words for a client</extracomment>
        <translation>Parte de trás da coxa, lado de fora</translation>
    </message>
    <message>
        <source>Lower half, long head</source>
        <extracomment>Biceps femoris, where site a lies</extracomment>
        <translation>Metade inferior, cabeça longa</translation>
    </message>
    <message>
        <source>Lower half, short head</source>
        <extracomment>Biceps femoris, where site b lies</extracomment>
        <translation>Metade inferior, cabeça curta</translation>
    </message>
    <message>
        <source>Mainly back of the knee; sometimes back of the thigh, upper calf.</source>
        <extracomment>Biceps femoris, where it sends pain, by site</extracomment>
        <translation>Principalmente parte de trás do joelho; às vezes parte de trás da coxa, alto da panturrilha.</translation>
    </message>
    <message>
        <source>Semitendinosus and semimembranosus</source>
        <extracomment>muscle (Mm. semitendinosus, semimembranosus), on the screen</extracomment>
        <translation>Semitendíneo e semimembranáceo</translation>
    </message>
    <message>
        <source>Back of the thigh, inner side</source>
        <extracomment>Semitendinosus and semimembranosus, in words for a client</extracomment>
        <translation>Parte de trás da coxa, lado de dentro</translation>
    </message>
    <message>
        <source>Middle to lower inner back of the thigh</source>
        <extracomment>Semitendinosus and semimembranosus, where site a lies</extracomment>
        <translation>Parte média a inferior, atrás e por dentro da coxa</translation>
    </message>
    <message>
        <source>Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf.</source>
        <extracomment>Semitendinosus and semimembranosus, where it sends pain, by site</extracomment>
        <translation>Principalmente parte baixa da nádega e prega glútea, parte de trás da coxa; às vezes lado interno da panturrilha.</translation>
    </message>
    <message>
        <source>Adductor longus and brevis</source>
        <extracomment>muscle (Mm. adductores longus, brevis), on the screen</extracomment>
        <translation>Adutor longo e adutor curto</translation>
    </message>
    <message>
        <source>Inner thigh, near the groin</source>
        <extracomment>Adductor longus and brevis, in words for a client</extracomment>
        <translation>Parte de dentro da coxa, perto da virilha</translation>
    </message>
    <message>
        <source>4–5 cm below the pubic tubercle</source>
        <extracomment>Adductor longus and brevis, where site a lies</extracomment>
        <translation>4–5 cm abaixo do tubérculo púbico</translation>
    </message>
    <message>
        <source>Mainly groin, front and inner side of the knee; sometimes shin.</source>
        <extracomment>Adductor longus and brevis, where it sends pain, by site</extracomment>
        <translation>Principalmente virilha, frente e lado interno do joelho; às vezes canela.</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <extracomment>muscle (M. adductor magnus), on the screen</extracomment>
        <translation>Adutor magno</translation>
    </message>
    <message>
        <source>Deep inner thigh</source>
        <extracomment>Adductor magnus, in words for a client</extracomment>
        <translation>Parte de dentro da coxa, no fundo</translation>
    </message>
    <message>
        <source>Mid inner thigh</source>
        <extracomment>Adductor magnus, where site 1 lies</extracomment>
        <translation>Meio da face interna da coxa</translation>
    </message>
    <message>
        <source>High, near the sit bone</source>
        <extracomment>Adductor magnus, where site 2 lies</extracomment>
        <translation>Em cima, perto do ísquio</translation>
    </message>
    <message>
        <source>1: groin to inner knee. 2: deep in the pelvis.</source>
        <extracomment>Adductor magnus, where it sends pain, by site</extracomment>
        <translation>1: da virilha ao lado interno do joelho. 2: no fundo da pelve.</translation>
    </message>
    <message>
        <source>Pectineus</source>
        <extracomment>muscle (M. pectineus), on the screen</extracomment>
        <translation>Pectíneo</translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>Pectineus, in words for a client</extracomment>
        <translation>Virilha</translation>
    </message>
    <message>
        <source>Below the crease of the groin (femoral vessels: avoid)</source>
        <extracomment>Pectineus, where site a lies</extracomment>
        <translation>Abaixo da prega da virilha (vasos femorais: evitar)</translation>
    </message>
    <message>
        <source>Mainly deep in the groin.</source>
        <extracomment>Pectineus, where it sends pain, by site</extracomment>
        <translation>Principalmente no fundo da virilha.</translation>
    </message>
    <message>
        <source>Gracilis</source>
        <extracomment>muscle (M. gracilis), on the screen</extracomment>
        <translation>Grácil</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <extracomment>Gracilis, in words for a client</extracomment>
        <translation>Parte de dentro da coxa</translation>
    </message>
    <message>
        <source>Hot, stinging inner thigh.</source>
        <extracomment>Gracilis, where it sends pain, by site</extracomment>
        <translation>Calor e ferroadas na face interna da coxa.</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <extracomment>muscle (M. gastrocnemius), on the screen</extracomment>
        <translation>Gastrocnêmio</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>Gastrocnemius, in words for a client</extracomment>
        <translation>Panturrilha</translation>
    </message>
    <message>
        <source>Inner head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 1 lies</extracomment>
        <translation>Cabeça medial, meio do ventre</translation>
    </message>
    <message>
        <source>Outer head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 2 lies</extracomment>
        <translation>Cabeça lateral, meio do ventre</translation>
    </message>
    <message>
        <source>Inner head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 3 lies</extracomment>
        <translation>Cabeça medial, junto à dobra do joelho</translation>
    </message>
    <message>
        <source>Outer head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 4 lies</extracomment>
        <translation>Cabeça lateral, junto à dobra do joelho</translation>
    </message>
    <message>
        <source>1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee.</source>
        <extracomment>Gastrocnemius, where it sends pain, by site</extracomment>
        <translation>1: principalmente arco do pé, panturrilha. 2: local. 3–4: principalmente parte de trás do joelho.</translation>
    </message>
    <message>
        <source>Soleus</source>
        <extracomment>muscle (M. soleus), on the screen</extracomment>
        <translation>Sóleo</translation>
    </message>
    <message>
        <source>Calf, deeper layer</source>
        <extracomment>Soleus, in words for a client</extracomment>
        <translation>Panturrilha, camada mais funda</translation>
    </message>
    <message>
        <source>Low, inner side, above the start of the Achilles tendon</source>
        <extracomment>Soleus, where site 1 lies</extracomment>
        <translation>Embaixo, lado interno, acima do início do tendão de Aquiles</translation>
    </message>
    <message>
        <source>High, outer side, below the head of the fibula</source>
        <extracomment>Soleus, where site 2 lies</extracomment>
        <translation>Em cima, lado externo, abaixo da cabeça da fíbula</translation>
    </message>
    <message>
        <source>Between points 1 and 2</source>
        <extracomment>Soleus, where site 3 lies</extracomment>
        <translation>Entre os pontos 1 e 2</translation>
    </message>
    <message>
        <source>1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side.</source>
        <extracomment>Soleus, where it sends pain, by site</extracomment>
        <translation>1: principalmente calcanhar, tendão de Aquiles. 2: panturrilha. 3: principalmente articulação sacroilíaca do mesmo lado.</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <extracomment>muscle (M. popliteus), on the screen</extracomment>
        <translation>Poplíteo</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <extracomment>Popliteus, in words for a client</extracomment>
        <translation>Atrás do joelho</translation>
    </message>
    <message>
        <source>Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)</source>
        <extracomment>Popliteus, where site a lies</extracomment>
        <translation>Parte de trás da tíbia, em cima, abaixo da dobra do joelho (vasos: evitar pressão)</translation>
    </message>
    <message>
        <source>Mainly back of the knee.</source>
        <extracomment>Popliteus, where it sends pain, by site</extracomment>
        <translation>Principalmente parte de trás do joelho.</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <extracomment>muscle (M. tibialis anterior), on the screen</extracomment>
        <translation>Tibial anterior</translation>
    </message>
    <message>
        <source>Beside the shin bone</source>
        <extracomment>Tibialis anterior, in words for a client</extracomment>
        <translation>Ao lado da canela</translation>
    </message>
    <message>
        <source>Upper third of the belly</source>
        <extracomment>Tibialis anterior, where site a lies</extracomment>
        <translation>Terço superior do ventre</translation>
    </message>
    <message>
        <source>Mainly front and inner side of the ankle, top of the big toe.</source>
        <extracomment>Tibialis anterior, where it sends pain, by site</extracomment>
        <translation>Principalmente frente e lado interno do tornozelo, dorso do dedão do pé.</translation>
    </message>
    <message>
        <source>Fibularis longus and brevis</source>
        <extracomment>muscle (Mm. fibulares longus, brevis), on the screen</extracomment>
        <translation>Fibular longo e fibular curto</translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <extracomment>Fibularis longus and brevis, in words for a client</extracomment>
        <translation>Lado de fora da perna, abaixo do joelho</translation>
    </message>
    <message>
        <source>Longus: 2–4 cm below the head of the fibula</source>
        <extracomment>Fibularis longus and brevis, where site a lies</extracomment>
        <translation>Longo: 2–4 cm abaixo da cabeça da fíbula</translation>
    </message>
    <message>
        <source>Brevis: lower third</source>
        <extracomment>Fibularis longus and brevis, where site b lies</extracomment>
        <translation>Curto: terço inferior</translation>
    </message>
    <message>
        <source>Mainly behind and below the outer ankle bone.</source>
        <extracomment>Fibularis longus and brevis, where it sends pain, by site</extracomment>
        <translation>Principalmente atrás e abaixo do maléolo lateral.</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <extracomment>muscle (M. tibialis posterior), on the screen</extracomment>
        <translation>Tibial posterior</translation>
    </message>
    <message>
        <source>Deep calf, behind the shin bone</source>
        <extracomment>Tibialis posterior, in words for a client</extracomment>
        <translation>Fundo da panturrilha, atrás do osso da canela</translation>
    </message>
    <message>
        <source>Deep in the upper calf</source>
        <extracomment>Tibialis posterior, where site a lies</extracomment>
        <translation>Profundo, no alto da panturrilha</translation>
    </message>
    <message>
        <source>Mainly Achilles tendon; sometimes heel, sole.</source>
        <extracomment>Tibialis posterior, where it sends pain, by site</extracomment>
        <translation>Principalmente tendão de Aquiles; às vezes calcanhar, sola do pé.</translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <extracomment>muscle (M. flexor digitorum longus), on the screen</extracomment>
        <translation>Flexor longo dos dedos</translation>
    </message>
    <message>
        <source>Deep inner side of the lower leg</source>
        <extracomment>Flexor digitorum longus, in words for a client</extracomment>
        <translation>Lado de dentro da perna, no fundo, abaixo do joelho</translation>
    </message>
    <message>
        <source>Behind the inner edge of the shin bone, upper third</source>
        <extracomment>Flexor digitorum longus, where site a lies</extracomment>
        <translation>Atrás da borda interna da tíbia, terço superior</translation>
    </message>
    <message>
        <source>Mainly sole, middle and front of the foot; sometimes inner ankle.</source>
        <extracomment>Flexor digitorum longus, where it sends pain, by site</extracomment>
        <translation>Principalmente sola do pé, meio e frente do pé; às vezes lado interno do tornozelo.</translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <extracomment>muscle (M. abductor hallucis), on the screen</extracomment>
        <translation>Abdutor do hálux</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <extracomment>Abductor hallucis, in words for a client</extracomment>
        <translation>Borda de dentro do pé</translation>
    </message>
    <message>
        <source>Along the inner arch</source>
        <extracomment>Abductor hallucis, where site a lies</extracomment>
        <translation>Ao longo do arco interno</translation>
    </message>
    <message>
        <source>Mainly inner heel, instep.</source>
        <extracomment>Abductor hallucis, where it sends pain, by site</extracomment>
        <translation>Principalmente lado interno do calcanhar, arco do pé.</translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <extracomment>muscle (M. flexor digitorum brevis), on the screen</extracomment>
        <translation>Flexor curto dos dedos</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <extracomment>Flexor digitorum brevis, in words for a client</extracomment>
        <translation>Sola do pé</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <extracomment>Flexor digitorum brevis, where site a lies</extracomment>
        <translation>Meio da sola do pé</translation>
    </message>
    <message>
        <source>Mainly ball of the foot, toes 2–4.</source>
        <extracomment>Flexor digitorum brevis, where it sends pain, by site</extracomment>
        <translation>Principalmente bola do pé, dedos do pé 2–4.</translation>
    </message>
    <message>
        <source>Quadratus plantae</source>
        <extracomment>muscle (M. quadratus plantae), on the screen</extracomment>
        <translation>Quadrado plantar</translation>
    </message>
    <message>
        <source>Sole, in front of the heel</source>
        <extracomment>Quadratus plantae, in words for a client</extracomment>
        <translation>Sola do pé, à frente do calcanhar</translation>
    </message>
    <message>
        <source>In front of the heel</source>
        <extracomment>Quadratus plantae, where site a lies</extracomment>
        <translation>À frente do calcanhar</translation>
    </message>
    <message>
        <source>Mainly underside of the heel.</source>
        <extracomment>Quadratus plantae, where it sends pain, by site</extracomment>
        <translation>Principalmente parte de baixo do calcanhar.</translation>
    </message>
    <message>
        <source>Abductor digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abdutor do dedo mínimo</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <extracomment>Abductor digiti minimi, in words for a client</extracomment>
        <translation>Borda de fora do pé</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tendão de Aquiles</translation>
    </message>
    <message>
        <source>Tendon above the heel</source>
        <extracomment>Achilles tendon, in words for a client</extracomment>
        <translation>Tendão acima do calcanhar</translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Adutor do hálux</translation>
    </message>
    <message>
        <source>Deep ball of the foot</source>
        <extracomment>Adductor hallucis, in words for a client</extracomment>
        <translation>Fundo da bola do pé</translation>
    </message>
    <message>
        <source>Anconeus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ancôneo</translation>
    </message>
    <message>
        <source>Outer back of the elbow</source>
        <extracomment>Anconeus, in words for a client</extracomment>
        <translation>Parte de trás do cotovelo, lado de fora</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Bucinador</translation>
    </message>
    <message>
        <source>Cheek</source>
        <extracomment>Buccinator, in words for a client</extracomment>
        <translation>Bochecha</translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor longo dos dedos</translation>
    </message>
    <message>
        <source>Front of the lower leg, outer side</source>
        <extracomment>Extensor digitorum longus, in words for a client</extracomment>
        <translation>Frente da perna, lado de fora, abaixo do joelho</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor longo do hálux</translation>
    </message>
    <message>
        <source>Deep front of the lower leg</source>
        <extracomment>Extensor hallucis longus, in words for a client</extracomment>
        <translation>Frente da perna, no fundo, abaixo do joelho</translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor do indicador</translation>
    </message>
    <message>
        <source>Deep back of the forearm, above the wrist</source>
        <extracomment>Extensor indicis, in words for a client</extracomment>
        <translation>Fundo da parte de trás do antebraço, acima do punho</translation>
    </message>
    <message>
        <source>Thumb extensors and abductor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensores e abdutor do polegar</translation>
    </message>
    <message>
        <source>Deep back of the forearm, toward the thumb</source>
        <extracomment>Thumb extensors and abductor, in words for a client</extracomment>
        <translation>Fundo da parte de trás do antebraço, em direção ao polegar</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor curto do dedo mínimo</translation>
    </message>
    <message>
        <source>Sole, toward the little toe</source>
        <extracomment>Flexor digiti minimi brevis, in words for a client</extracomment>
        <translation>Sola do pé, em direção ao dedinho</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor curto do hálux</translation>
    </message>
    <message>
        <source>Sole, toward the big toe</source>
        <extracomment>Flexor hallucis brevis, in words for a client</extracomment>
        <translation>Sola do pé, em direção ao dedão</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor longo do hálux</translation>
    </message>
    <message>
        <source>Deep lower calf</source>
        <extracomment>Flexor hallucis longus, in words for a client</extracomment>
        <translation>Fundo da parte baixa da panturrilha</translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor longo do polegar</translation>
    </message>
    <message>
        <source>Deep inner forearm, toward the thumb</source>
        <extracomment>Flexor pollicis longus, in words for a client</extracomment>
        <translation>Fundo da parte de dentro do antebraço, em direção ao polegar</translation>
    </message>
    <message>
        <source>Hypothenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos hipotenares</translation>
    </message>
    <message>
        <source>Palm, little-finger side</source>
        <extracomment>Hypothenar muscles, in words for a client</extracomment>
        <translation>Palma da mão, lado do dedo mínimo</translation>
    </message>
    <message>
        <source>Iliotibial band</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Trato iliotibial</translation>
    </message>
    <message>
        <source>Band along the outer thigh</source>
        <extracomment>Iliotibial band, in words for a client</extracomment>
        <translation>Faixa ao longo do lado de fora da coxa</translation>
    </message>
    <message>
        <source>Infrahyoid muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos infra-hióideos</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <extracomment>Infrahyoid muscles, in words for a client</extracomment>
        <translation>Frente do pescoço</translation>
    </message>
    <message>
        <source>External oblique aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurose do oblíquo externo</translation>
    </message>
    <message>
        <source>Lower belly, above the groin</source>
        <extracomment>External oblique aponeurosis, in words for a client</extracomment>
        <translation>Baixo-ventre, acima da virilha</translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos intercostais</translation>
    </message>
    <message>
        <source>Between the ribs</source>
        <extracomment>Intercostal muscles, in words for a client</extracomment>
        <translation>Entre as costelas</translation>
    </message>
    <message>
        <source>Longus colli and capitis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Longo do pescoço e longo da cabeça</translation>
    </message>
    <message>
        <source>Deep front of the neck</source>
        <extracomment>Longus colli and capitis, in words for a client</extracomment>
        <translation>Frente do pescoço, no fundo</translation>
    </message>
    <message>
        <source>Lumbricals</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricais</translation>
    </message>
    <message>
        <source>Deep sole, toward the toes</source>
        <extracomment>Lumbricals, in words for a client</extracomment>
        <translation>Fundo da sola do pé, em direção aos dedos</translation>
    </message>
    <message>
        <source>Obturator externus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturador externo</translation>
    </message>
    <message>
        <source>Deep groin</source>
        <extracomment>Obturator externus, in words for a client</extracomment>
        <translation>Fundo da virilha</translation>
    </message>
    <message>
        <source>Obturator internus and gemelli</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturador interno e gêmeos</translation>
    </message>
    <message>
        <source>Deep lower buttock</source>
        <extracomment>Obturator internus and gemelli, in words for a client</extracomment>
        <translation>Fundo da parte baixa da nádega</translation>
    </message>
    <message>
        <source>Plantaris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantar</translation>
    </message>
    <message>
        <source>Behind the knee, outer side</source>
        <extracomment>Plantaris, in words for a client</extracomment>
        <translation>Atrás do joelho, lado de fora</translation>
    </message>
    <message>
        <source>Pronator quadratus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pronador quadrado</translation>
    </message>
    <message>
        <source>Deep inner forearm, above the wrist</source>
        <extracomment>Pronator quadratus, in words for a client</extracomment>
        <translation>Fundo da parte de dentro do antebraço, acima do punho</translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Quadrado femoral</translation>
    </message>
    <message>
        <source>Deep below the buttock</source>
        <extracomment>Quadratus femoris, in words for a client</extracomment>
        <translation>No fundo, abaixo da nádega</translation>
    </message>
    <message>
        <source>Thenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Músculos tenares</translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <extracomment>Thenar muscles, in words for a client</extracomment>
        <translation>Base carnuda do polegar</translation>
    </message>
    <message>
        <source>Thoracolumbar fascia</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Fáscia toracolombar</translation>
    </message>
    <message>
        <source>Tissue sheet over the low back</source>
        <extracomment>Thoracolumbar fascia, in words for a client</extracomment>
        <translation>Lâmina de tecido sobre a lombar</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Transverso do abdome</translation>
    </message>
    <message>
        <source>Deep belly wall</source>
        <extracomment>Transversus abdominis, in words for a client</extracomment>
        <translation>Parede funda da barriga</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Alto da cabeça</translation>
    </message>
    <message>
        <source>top of the head, vertex, headache</source>
        <extracomment>Crown of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>topo da cabeça, vértice, vértex, dor de cabeça, cefaleia</translation>
    </message>
    <message>
        <source>Sudden headache, the worst ever</source>
        <extracomment>Crown of the head: what to rule out before any muscle</extracomment>
        <translation>Dor de cabeça súbita, a pior da vida</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Parte de trás da cabeça</translation>
    </message>
    <message>
        <source>occiput, headache</source>
        <extracomment>Back of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>occipital, occipício, dor de cabeça, cefaleia</translation>
    </message>
    <message>
        <source>Stiff neck with fever</source>
        <extracomment>Back of the head: what to rule out before any muscle</extracomment>
        <translation>Pescoço rígido com febre</translation>
    </message>
    <message>
        <source>tension headache, side of the head, migraine</source>
        <extracomment>Temple: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cefaleia tensional, dor de cabeça, lado da cabeça, enxaqueca</translation>
    </message>
    <message>
        <source>Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)</source>
        <extracomment>Temple: what to rule out before any muscle</extracomment>
        <translation>Mais de 50 anos, com couro cabeludo sensível ou dor na mandíbula ao mastigar (artéria inflamada)</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Testa</translation>
    </message>
    <message>
        <source>frontal headache, brow</source>
        <extracomment>Forehead: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dor de cabeça frontal, cefaleia frontal, fronte</translation>
    </message>
    <message>
        <source>Loss of vision</source>
        <extracomment>Forehead: what to rule out before any muscle</extracomment>
        <translation>Perda da visão</translation>
    </message>
    <message>
        <source>Around and behind the eye</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Em volta e atrás do olho</translation>
    </message>
    <message>
        <source>eyebrow, eye socket</source>
        <extracomment>Around and behind the eye: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>sobrancelha, órbita</translation>
    </message>
    <message>
        <source>Red eye, change of vision</source>
        <extracomment>Around and behind the eye: what to rule out before any muscle</extracomment>
        <translation>Olho vermelho, alteração da visão</translation>
    </message>
    <message>
        <source>Ear and jaw joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Ouvido e articulação da mandíbula</translation>
    </message>
    <message>
        <source>earache, temporomandibular joint, TMJ</source>
        <extracomment>Ear and jaw joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dor de ouvido, articulação temporomandibular, ATM, DTM</translation>
    </message>
    <message>
        <source>Infection of the ear</source>
        <extracomment>Ear and jaw joint: what to rule out before any muscle</extracomment>
        <translation>Infecção do ouvido</translation>
    </message>
    <message>
        <source>Cheek, jaw and teeth</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Bochecha, mandíbula e dentes</translation>
    </message>
    <message>
        <source>toothache, face</source>
        <extracomment>Cheek, jaw and teeth: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dor de dente, rosto, face</translation>
    </message>
    <message>
        <source>Teeth; jaw pain on effort (heart)</source>
        <extracomment>Cheek, jaw and teeth: what to rule out before any muscle</extracomment>
        <translation>Dentes; dor na mandíbula ao esforço (coração)</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Nuca</translation>
    </message>
    <message>
        <source>stiff neck, nape</source>
        <extracomment>Back of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>torcicolo, pescoço duro, parte de trás do pescoço, cervical, cervicalgia</translation>
    </message>
    <message>
        <source>Injury; weakness of the arm</source>
        <extracomment>Back of the neck: what to rule out before any muscle</extracomment>
        <translation>Lesão; fraqueza do braço</translation>
    </message>
    <message>
        <source>Throat and front of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Garganta e frente do pescoço</translation>
    </message>
    <message>
        <source>sore throat, swallowing</source>
        <extracomment>Throat and front of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>dor de garganta, engolir</translation>
    </message>
    <message>
        <source>A lump; trouble swallowing</source>
        <extracomment>Throat and front of the neck: what to rule out before any muscle</extracomment>
        <translation>Caroço; dificuldade para engolir</translation>
    </message>
    <message>
        <source>Top and side of the shoulder</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Alto e lateral do ombro</translation>
    </message>
    <message>
        <source>acromion, shoulder joint</source>
        <extracomment>Top and side of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>acrômio, articulação do ombro</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Entre as escápulas</translation>
    </message>
    <message>
        <source>upper back, mid back, thoracic spine, interscapular</source>
        <extracomment>Between the shoulder blades: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>parte alta das costas, meio das costas, coluna torácica, dorsal, interescapular, omoplatas</translation>
    </message>
    <message>
        <source>Heart, aorta, gall bladder</source>
        <extracomment>Between the shoulder blades: what to rule out before any muscle</extracomment>
        <translation>Coração, aorta, vesícula biliar</translation>
    </message>
    <message>
        <source>rear deltoid, shoulder joint</source>
        <extracomment>Back of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>deltoide posterior, articulação do ombro</translation>
    </message>
    <message>
        <source>shoulder joint, biceps tendon</source>
        <extracomment>Front of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>articulação do ombro, tendão do bíceps</translation>
    </message>
    <message>
        <source>Heart, on the left side</source>
        <extracomment>Front of the shoulder: what to rule out before any muscle</extracomment>
        <translation>Coração, se for do lado esquerdo</translation>
    </message>
    <message>
        <source>biceps, arm</source>
        <extracomment>Front of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>bíceps, braço</translation>
    </message>
    <message>
        <source>triceps, arm</source>
        <extracomment>Back of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>tríceps, braço</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cotovelo, lado externo</translation>
    </message>
    <message>
        <source>tennis elbow</source>
        <extracomment>Outer elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cotovelo de tenista, epicondilite lateral</translation>
    </message>
    <message>
        <source>Inner elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cotovelo, lado interno</translation>
    </message>
    <message>
        <source>golfer’s elbow</source>
        <extracomment>Inner elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cotovelo de golfista, epicondilite medial</translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Antebraço, lado do polegar</translation>
    </message>
    <message>
        <source>radial forearm</source>
        <extracomment>Thumb side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>antebraço radial</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>Thumb side of the forearm: what to rule out before any muscle</extracomment>
        <translation>Raiz nervosa</translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Antebraço, lado do dedo mínimo</translation>
    </message>
    <message>
        <source>ulnar forearm</source>
        <extracomment>Little-finger side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>antebraço ulnar</translation>
    </message>
    <message>
        <source>Back of the hand and fingers</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Dorso da mão e dedos</translation>
    </message>
    <message>
        <source>dorsum of the hand</source>
        <extracomment>Back of the hand and fingers: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>costas da mão, mão</translation>
    </message>
    <message>
        <source>Palm and front of the wrist</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Palma da mão e frente do punho</translation>
    </message>
    <message>
        <source>carpal tunnel, hand</source>
        <extracomment>Palm and front of the wrist: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>túnel do carpo, mão, pulso</translation>
    </message>
    <message>
        <source>Carpal tunnel</source>
        <extracomment>Palm and front of the wrist: what to rule out before any muscle</extracomment>
        <translation>Túnel do carpo</translation>
    </message>
    <message>
        <source>Base of the thumb</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Base do polegar</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>Base of the thumb: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>polegar, dedão da mão</translation>
    </message>
    <message>
        <source>Front of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Frente do peito</translation>
    </message>
    <message>
        <source>breast, ribs, breastbone</source>
        <extracomment>Front of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>mama, costelas, esterno, tórax</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <extracomment>Front of the chest: what to rule out before any muscle</extracomment>
        <translation>Coração e pulmões</translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Lateral do tórax</translation>
    </message>
    <message>
        <source>ribs, flank</source>
        <extracomment>Side of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>costelas, flanco</translation>
    </message>
    <message>
        <source>Lungs, broken rib</source>
        <extracomment>Side of the chest: what to rule out before any muscle</extracomment>
        <translation>Pulmões, costela quebrada</translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Barriga</translation>
    </message>
    <message>
        <source>abdomen, stomach</source>
        <extracomment>Belly: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>abdome, abdômen, estômago, ventre</translation>
    </message>
    <message>
        <source>Internal organs</source>
        <extracomment>Belly: what to rule out before any muscle</extracomment>
        <translation>Órgãos internos</translation>
    </message>
    <message>
        <source>Back over the lower ribs</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Costas sobre as costelas inferiores</translation>
    </message>
    <message>
        <source>lower ribs, mid back, flank</source>
        <extracomment>Back over the lower ribs: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>costelas inferiores, últimas costelas, meio das costas, flanco</translation>
    </message>
    <message>
        <source>Kidney</source>
        <extracomment>Back over the lower ribs: what to rule out before any muscle</extracomment>
        <translation>Rim</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Lombar</translation>
    </message>
    <message>
        <source>lumbar, lumbago, loin</source>
        <extracomment>Low back: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>parte baixa das costas, lombalgia, lumbago, rins, cadeiras</translation>
    </message>
    <message>
        <source>Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss</source>
        <extracomment>Low back: what to rule out before any muscle</extracomment>
        <translation>Dormência entre as pernas (em sela), perda do controle da bexiga ou do intestino, pernas fracas; dor noturna que nenhuma posição alivia; perda de peso</translation>
    </message>
    <message>
        <source>Sacrum and sacroiliac joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Sacro e articulação sacroilíaca</translation>
    </message>
    <message>
        <source>tailbone, SI joint, pelvis</source>
        <extracomment>Sacrum and sacroiliac joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>cóccix, sacroilíaca, bacia, pelve</translation>
    </message>
    <message>
        <source>seat, sit bone</source>
        <extracomment>Buttock: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>glúteo, bumbum, ísquio</translation>
    </message>
    <message>
        <source>inguinal, adductors</source>
        <extracomment>Groin: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>inguinal, adutores</translation>
    </message>
    <message>
        <source>Hernia, hip, testis</source>
        <extracomment>Groin: what to rule out before any muscle</extracomment>
        <translation>Hérnia, quadril, testículo</translation>
    </message>
    <message>
        <source>Side of the hip and thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Lateral do quadril e da coxa</translation>
    </message>
    <message>
        <source>outer thigh, trochanter, iliotibial band</source>
        <extracomment>Side of the hip and thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>lado de fora da coxa, trocanter, trato iliotibial, banda iliotibial</translation>
    </message>
    <message>
        <source>Broken hip, in older people</source>
        <extracomment>Side of the hip and thigh: what to rule out before any muscle</extracomment>
        <translation>Fratura do quadril, em idosos</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>Front of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>quadríceps</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>Inner thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>adutores</translation>
    </message>
    <message>
        <source>Clot in a deep vein</source>
        <extracomment>Inner thigh: what to rule out before any muscle</extracomment>
        <translation>Trombose de uma veia profunda</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Parte de trás da coxa</translation>
    </message>
    <message>
        <source>sciatica, hamstrings</source>
        <extracomment>Back of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ciática, ciático, isquiotibiais, posterior de coxa</translation>
    </message>
    <message>
        <source>Disc; numb saddle area, loss of bladder or bowel control, weak legs</source>
        <extracomment>Back of the thigh: what to rule out before any muscle</extracomment>
        <translation>Disco; dormência entre as pernas (em sela), perda do controle da bexiga ou do intestino, pernas fracas</translation>
    </message>
    <message>
        <source>Front and inner side of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Frente e lado interno do joelho</translation>
    </message>
    <message>
        <source>kneecap</source>
        <extracomment>Front and inner side of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>patela, rótula</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Parte de trás do joelho</translation>
    </message>
    <message>
        <source>hollow of the knee</source>
        <extracomment>Back of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>fossa poplítea, dobra do joelho</translation>
    </message>
    <message>
        <source>Clot in a deep vein, Baker’s cyst</source>
        <extracomment>Back of the knee: what to rule out before any muscle</extracomment>
        <translation>Trombose de uma veia profunda, cisto de Baker</translation>
    </message>
    <message>
        <source>back of the leg, cramp</source>
        <extracomment>Calf: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>batata da perna, parte de trás da perna, cãibra</translation>
    </message>
    <message>
        <source>Shin, front and outer side of the ankle</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Canela, frente e lado externo do tornozelo</translation>
    </message>
    <message>
        <source>shin splints</source>
        <extracomment>Shin, front and outer side of the ankle: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>canelite, tíbia</translation>
    </message>
    <message>
        <source>Stress fracture</source>
        <extracomment>Shin, front and outer side of the ankle: what to rule out before any muscle</extracomment>
        <translation>Fratura por estresse</translation>
    </message>
    <message>
        <source>Heel</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Calcanhar</translation>
    </message>
    <message>
        <source>arch, ball of the foot, plantar</source>
        <extracomment>Sole of the foot: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>arco do pé, bola do pé, plantar, planta do pé</translation>
    </message>
    <message>
        <source>Head and neck, from the side</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Cabeça e pescoço, de lado</translation>
    </message>
    <message>
        <source>Head and neck, from the front</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Cabeça e pescoço, de frente</translation>
    </message>
    <message>
        <source>Head and neck, from behind</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Cabeça e pescoço, de costas</translation>
    </message>
    <message>
        <source>Armpit, arm raised</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Axila, braço levantado</translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Palma da mão</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Dorso da mão</translation>
    </message>
    <message>
        <source>Inner side of the leg</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Lado interno da perna</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abdutor do dedo mínimo da mão</translation>
    </message>
    <message>
        <source>Edge of the palm, little-finger side</source>
        <extracomment>Abductor digiti minimi of the hand, in words for a client</extracomment>
        <translation>Borda da palma, lado do dedo mínimo</translation>
    </message>
    <message>
        <source>Abductor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abdutor curto do polegar</translation>
    </message>
    <message>
        <source>Ball of the thumb, outer part</source>
        <extracomment>Abductor pollicis brevis, in words for a client</extracomment>
        <translation>Base carnuda do polegar, parte de fora</translation>
    </message>
    <message>
        <source>Acromion</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Acrômio</translation>
    </message>
    <message>
        <source>Bony point of the shoulder</source>
        <extracomment>Acromion, in words for a client</extracomment>
        <translation>Ponta óssea do ombro</translation>
    </message>
    <message>
        <source>ASIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>EIAS</translation>
    </message>
    <message>
        <source>Front bony point of the pelvis</source>
        <extracomment>ASIS, in words for a client</extracomment>
        <translation>Ponta óssea da frente da bacia</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>Bony bump at the base of the neck</source>
        <extracomment>C7, in words for a client</extracomment>
        <translation>Saliência óssea na base do pescoço</translation>
    </message>
    <message>
        <source>Heel bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Calcâneo</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <extracomment>Heel bone, in words for a client</extracomment>
        <translation>No osso do calcanhar</translation>
    </message>
    <message>
        <source>Collarbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Clavícula</translation>
    </message>
    <message>
        <source>Collarbone, along the bone</source>
        <extracomment>Collarbone, in words for a client</extracomment>
        <translation>Ao longo da clavícula</translation>
    </message>
    <message>
        <source>Tailbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cóccix</translation>
    </message>
    <message>
        <source>At the tailbone</source>
        <extracomment>Tailbone, in words for a client</extracomment>
        <translation>No cóccix</translation>
    </message>
    <message>
        <source>Coracoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processo coracoide</translation>
    </message>
    <message>
        <source>Bony point below the collarbone</source>
        <extracomment>Coracoid process, in words for a client</extracomment>
        <translation>Ponta óssea abaixo da clavícula</translation>
    </message>
    <message>
        <source>Costal margin</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Margem costal</translation>
    </message>
    <message>
        <source>Lower edge of the ribs</source>
        <extracomment>Costal margin, in words for a client</extracomment>
        <translation>Borda de baixo das costelas</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abaixador do ângulo da boca</translation>
    </message>
    <message>
        <source>Below the corner of the mouth</source>
        <extracomment>Depressor anguli oris, in words for a client</extracomment>
        <translation>Abaixo do canto da boca</translation>
    </message>
    <message>
        <source>Dorsal interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interósseos dorsais</translation>
    </message>
    <message>
        <source>Back of the hand, between the bones</source>
        <extracomment>Dorsal interossei, in words for a client</extracomment>
        <translation>Dorso da mão, entre os ossos</translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Cabeça da fíbula</translation>
    </message>
    <message>
        <source>Bony point below the outer knee</source>
        <extracomment>Head of the fibula, in words for a client</extracomment>
        <translation>Ponta óssea abaixo do joelho, lado de fora</translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Base do quinto metatarso</translation>
    </message>
    <message>
        <source>Outer edge of the foot, on the bony bump</source>
        <extracomment>Base of the fifth metatarsal, in words for a client</extracomment>
        <translation>Borda de fora do pé, na saliência óssea</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor curto do dedo mínimo da mão</translation>
    </message>
    <message>
        <source>Ball of the little finger</source>
        <extracomment>Flexor digiti minimi brevis of the hand, in words for a client</extracomment>
        <translation>Base carnuda do dedo mínimo</translation>
    </message>
    <message>
        <source>Flexor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor curto do polegar</translation>
    </message>
    <message>
        <source>Ball of the thumb, inner part</source>
        <extracomment>Flexor pollicis brevis, in words for a client</extracomment>
        <translation>Base carnuda do polegar, parte de dentro</translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurose epicrânica</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <extracomment>Epicranial aponeurosis, in words for a client</extracomment>
        <translation>Alto da cabeça</translation>
    </message>
    <message>
        <source>Gluteal fold</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Prega glútea</translation>
    </message>
    <message>
        <source>Fold below the buttock</source>
        <extracomment>Gluteal fold, in words for a client</extracomment>
        <translation>Dobra embaixo da nádega</translation>
    </message>
    <message>
        <source>Greater trochanter</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Trocanter maior</translation>
    </message>
    <message>
        <source>Outer bony point of the hip</source>
        <extracomment>Greater trochanter, in words for a client</extracomment>
        <translation>Ponta óssea do lado do quadril</translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Crista ilíaca</translation>
    </message>
    <message>
        <source>Upper edge of the pelvis</source>
        <extracomment>Iliac crest, in words for a client</extracomment>
        <translation>Borda de cima da bacia</translation>
    </message>
    <message>
        <source>Inferior angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ângulo inferior da escápula</translation>
    </message>
    <message>
        <source>Lower tip of the shoulder blade</source>
        <extracomment>Inferior angle of the scapula, in words for a client</extracomment>
        <translation>Ponta de baixo da omoplata</translation>
    </message>
    <message>
        <source>Inguinal crease</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Prega inguinal</translation>
    </message>
    <message>
        <source>Crease of the groin</source>
        <extracomment>Inguinal crease, in words for a client</extracomment>
        <translation>Dobra da virilha</translation>
    </message>
    <message>
        <source>Occipital protuberance</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Protuberância occipital</translation>
    </message>
    <message>
        <source>Bony bump at the back of the head</source>
        <extracomment>Occipital protuberance, in words for a client</extracomment>
        <translation>Saliência óssea atrás da cabeça</translation>
    </message>
    <message>
        <source>Sit bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ísquio</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <extracomment>Sit bone, in words for a client</extracomment>
        <translation>No osso em que nos sentamos</translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ângulo da mandíbula</translation>
    </message>
    <message>
        <source>Corner of the jaw</source>
        <extracomment>Angle of the jaw, in words for a client</extracomment>
        <translation>Canto da mandíbula</translation>
    </message>
    <message>
        <source>Crease of the knee</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Prega do joelho</translation>
    </message>
    <message>
        <source>Back of the knee, in the crease</source>
        <extracomment>Crease of the knee, in words for a client</extracomment>
        <translation>Atrás do joelho, na dobra</translation>
    </message>
    <message>
        <source>L4</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>L4</translation>
    </message>
    <message>
        <source>Lower spine, between the edges of the pelvis</source>
        <extracomment>L4, in words for a client</extracomment>
        <translation>Parte baixa da coluna, entre as bordas da bacia</translation>
    </message>
    <message>
        <source>Outer bony point of the elbow</source>
        <extracomment>Outer elbow, in words for a client</extracomment>
        <translation>Ponta óssea do cotovelo, lado de fora</translation>
    </message>
    <message>
        <source>Outer ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Maléolo lateral</translation>
    </message>
    <message>
        <source>At the outer ankle bone</source>
        <extracomment>Outer ankle bone, in words for a client</extracomment>
        <translation>No osso do tornozelo, lado de fora</translation>
    </message>
    <message>
        <source>Lumbricals of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricais da mão</translation>
    </message>
    <message>
        <source>Palm, toward the fingers</source>
        <extracomment>Lumbricals of the hand, in words for a client</extracomment>
        <translation>Palma da mão, em direção aos dedos</translation>
    </message>
    <message>
        <source>Mastoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processo mastoide</translation>
    </message>
    <message>
        <source>Bony bump behind the ear</source>
        <extracomment>Mastoid process, in words for a client</extracomment>
        <translation>Saliência óssea atrás da orelha</translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Borda medial da escápula</translation>
    </message>
    <message>
        <source>Edge of the shoulder blade, toward the spine</source>
        <extracomment>Inner border of the scapula, in words for a client</extracomment>
        <translation>Borda da omoplata, em direção à coluna</translation>
    </message>
    <message>
        <source>Inner bony point of the elbow</source>
        <extracomment>Inner elbow, in words for a client</extracomment>
        <translation>Ponta óssea do cotovelo, lado de dentro</translation>
    </message>
    <message>
        <source>Inner ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Maléolo medial</translation>
    </message>
    <message>
        <source>At the inner ankle bone</source>
        <extracomment>Inner ankle bone, in words for a client</extracomment>
        <translation>No osso do tornozelo, lado de dentro</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Nasal</translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <extracomment>Nasalis, in words for a client</extracomment>
        <translation>Lado do nariz</translation>
    </message>
    <message>
        <source>Navel</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Umbigo</translation>
    </message>
    <message>
        <source>At the navel</source>
        <extracomment>Navel, in words for a client</extracomment>
        <translation>No umbigo</translation>
    </message>
    <message>
        <source>Elbow point</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Olécrano</translation>
    </message>
    <message>
        <source>Point of the elbow</source>
        <extracomment>Elbow point, in words for a client</extracomment>
        <translation>Ponta do cotovelo</translation>
    </message>
    <message>
        <source>Opponens digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Oponente do dedo mínimo</translation>
    </message>
    <message>
        <source>Deep ball of the little finger</source>
        <extracomment>Opponens digiti minimi, in words for a client</extracomment>
        <translation>Fundo da base carnuda do dedo mínimo</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicular do olho</translation>
    </message>
    <message>
        <source>Around the eye</source>
        <extracomment>Orbicularis oculi, in words for a client</extracomment>
        <translation>Em volta do olho</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicular da boca</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>Orbicularis oris, in words for a client</extracomment>
        <translation>Em volta da boca</translation>
    </message>
    <message>
        <source>Palmar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurose palmar</translation>
    </message>
    <message>
        <source>Tissue sheet of the palm</source>
        <extracomment>Palmar aponeurosis, in words for a client</extracomment>
        <translation>Lâmina de tecido da palma da mão</translation>
    </message>
    <message>
        <source>Palmar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interósseos palmares</translation>
    </message>
    <message>
        <source>Deep palm, between the bones</source>
        <extracomment>Palmar interossei, in words for a client</extracomment>
        <translation>Fundo da palma da mão, entre os ossos</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Patela</translation>
    </message>
    <message>
        <source>At the kneecap</source>
        <extracomment>Kneecap, in words for a client</extracomment>
        <translation>Na patela</translation>
    </message>
    <message>
        <source>Plantar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurose plantar</translation>
    </message>
    <message>
        <source>Tissue sheet of the sole</source>
        <extracomment>Plantar aponeurosis, in words for a client</extracomment>
        <translation>Lâmina de tecido da sola do pé</translation>
    </message>
    <message>
        <source>Plantar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interósseos plantares</translation>
    </message>
    <message>
        <source>Deep sole, between the bones</source>
        <extracomment>Plantar interossei, in words for a client</extracomment>
        <translation>Fundo da sola do pé, entre os ossos</translation>
    </message>
    <message>
        <source>PSIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>EIPS</translation>
    </message>
    <message>
        <source>Dimple above the buttock</source>
        <extracomment>PSIS, in words for a client</extracomment>
        <translation>Covinha acima da nádega</translation>
    </message>
    <message>
        <source>Pubic bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Púbis</translation>
    </message>
    <message>
        <source>At the pubic bone</source>
        <extracomment>Pubic bone, in words for a client</extracomment>
        <translation>No osso do púbis</translation>
    </message>
    <message>
        <source>Radial styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processo estiloide do rádio</translation>
    </message>
    <message>
        <source>Bony point of the wrist, thumb side</source>
        <extracomment>Radial styloid, in words for a client</extracomment>
        <translation>Ponta óssea do punho, lado do polegar</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sacro</translation>
    </message>
    <message>
        <source>Sacrum, on the bone</source>
        <extracomment>Sacrum, in words for a client</extracomment>
        <translation>Sacro, sobre o osso</translation>
    </message>
    <message>
        <source>Scapular spine</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Espinha da escápula</translation>
    </message>
    <message>
        <source>Ridge of the shoulder blade</source>
        <extracomment>Scapular spine, in words for a client</extracomment>
        <translation>Crista da omoplata</translation>
    </message>
    <message>
        <source>Sternal angle</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ângulo do esterno</translation>
    </message>
    <message>
        <source>Upper breastbone</source>
        <extracomment>Sternal angle, in words for a client</extracomment>
        <translation>Parte de cima do osso do peito</translation>
    </message>
    <message>
        <source>Sternal notch</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Incisura jugular</translation>
    </message>
    <message>
        <source>Hollow above the breastbone</source>
        <extracomment>Sternal notch, in words for a client</extracomment>
        <translation>Cavidade acima do osso do peito</translation>
    </message>
    <message>
        <source>Upper angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ângulo superior da escápula</translation>
    </message>
    <message>
        <source>Upper corner of the shoulder blade</source>
        <extracomment>Upper angle of the scapula, in words for a client</extracomment>
        <translation>Canto de cima da omoplata</translation>
    </message>
    <message>
        <source>T3</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T3</translation>
    </message>
    <message>
        <source>Spine, between the shoulder blades above</source>
        <extracomment>T3, in words for a client</extracomment>
        <translation>Coluna, entre as omoplatas, em cima</translation>
    </message>
    <message>
        <source>T7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T7</translation>
    </message>
    <message>
        <source>Spine, between the lower tips of the shoulder blades</source>
        <extracomment>T7, in words for a client</extracomment>
        <translation>Coluna, entre as pontas de baixo das omoplatas</translation>
    </message>
    <message>
        <source>Shin edge</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Borda anterior da tíbia</translation>
    </message>
    <message>
        <source>Edge of the shin</source>
        <extracomment>Shin edge, in words for a client</extracomment>
        <translation>Quina da canela</translation>
    </message>
    <message>
        <source>Tibial tuberosity</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tuberosidade da tíbia</translation>
    </message>
    <message>
        <source>Bony point below the kneecap</source>
        <extracomment>Tibial tuberosity, in words for a client</extracomment>
        <translation>Ponta óssea abaixo da patela</translation>
    </message>
    <message>
        <source>Twelfth rib</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>12ª costela</translation>
    </message>
    <message>
        <source>Lowest rib</source>
        <extracomment>Twelfth rib, in words for a client</extracomment>
        <translation>Última costela</translation>
    </message>
    <message>
        <source>Ulnar styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processo estiloide da ulna</translation>
    </message>
    <message>
        <source>Bony point of the wrist, little-finger side</source>
        <extracomment>Ulnar styloid, in words for a client</extracomment>
        <translation>Ponta óssea do punho, lado do dedo mínimo</translation>
    </message>
    <message>
        <source>Xiphoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processo xifoide</translation>
    </message>
    <message>
        <source>Lower tip of the breastbone</source>
        <extracomment>Xiphoid process, in words for a client</extracomment>
        <translation>Ponta de baixo do osso do peito</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zigomático maior</translation>
    </message>
    <message>
        <source>Cheek, from the cheekbone to the mouth</source>
        <extracomment>Zygomaticus major, in words for a client</extracomment>
        <translation>Bochecha, da maçã do rosto à boca</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>Why you are here</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Por que você está aqui</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Sua saúde</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Medicamentos e alergias</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Suas preferências</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Sport and hobbies</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Esportes e hobbies</translation>
    </message>
    <message>
        <source>Which hand do you write with?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Com qual mão você escreve?</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>As duas</translation>
    </message>
    <message>
        <source>How should we address you?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Como devemos chamar você?</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Seu médico ou sua médica</translation>
    </message>
    <message>
        <source>In an emergency we call</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Em caso de emergência, ligamos para</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Relation to you</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Relação com você</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <extracomment>section of the intake form</extracomment>
        <translation>O que traz você aqui</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Em suas próprias palavras</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Onde dói?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Desde quando?</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Como começou?</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>De repente</translation>
    </message>
    <message>
        <source>Gradually</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Aos poucos</translation>
    </message>
    <message>
        <source>With an injury</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Com uma lesão</translation>
    </message>
    <message>
        <source>Is it there all the time?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>É o tempo todo?</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>O tempo todo</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>Vai e volta</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>O que melhora?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>O que piora?</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Dor agora, de 0 a 10</translation>
    </message>
    <message>
        <source>At its best</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>No melhor momento</translation>
    </message>
    <message>
        <source>At its worst</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>No pior momento</translation>
    </message>
    <message>
        <source>Do you know what causes it?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Você sabe a causa?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Não sei ao certo</translation>
    </message>
    <message>
        <source>Is it spreading?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Está se espalhando?</translation>
    </message>
    <message>
        <source>What does it keep you from?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>O que isso impede você de fazer?</translation>
    </message>
    <message>
        <source>Your goals</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Seus objetivos</translation>
    </message>
    <message>
        <source>What would you like to be able to do again?</source>
        <extracomment>intake form, &quot;Your goals&quot;</extracomment>
        <translation>O que você gostaria de voltar a fazer?</translation>
    </message>
    <message>
        <source>Heart and vessels</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Coração e vasos</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Pressão alta</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Está controlada?</translation>
    </message>
    <message>
        <source>Yes, with or without medicine</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Sim, com ou sem medicamento</translation>
    </message>
    <message>
        <source>No, it is too high</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Não, está alta demais</translation>
    </message>
    <message>
        <source>Low blood pressure, fainting</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Pressão baixa, desmaios</translation>
    </message>
    <message>
        <source>Heart attack or heart procedure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Infarto ou procedimento no coração</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Quando?</translation>
    </message>
    <message>
        <source>Chest pain from the heart (angina)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Dor no peito de origem cardíaca (angina)</translation>
    </message>
    <message>
        <source>Has it changed lately?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Mudou recentemente?</translation>
    </message>
    <message>
        <source>No, it is stable</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Não, está estável</translation>
    </message>
    <message>
        <source>Yes, more often or at rest</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Sim, mais frequente ou em repouso</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Insuficiência cardíaca</translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>AVC (derrame) ou AIT</translation>
    </message>
    <message>
        <source>Narrowed neck artery</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Estreitamento de artéria do pescoço</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Aneurisma</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Onde?</translation>
    </message>
    <message>
        <source>Poor circulation in legs or arms</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Má circulação nas pernas ou nos braços</translation>
    </message>
    <message>
        <source>Pacemaker, ICD, pump or port</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Marca-passo, CDI, bomba ou cateter (port)</translation>
    </message>
    <message>
        <source>White, cold fingers (Raynaud)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Dedos brancos e frios (Raynaud)</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Varizes</translation>
    </message>
    <message>
        <source>Clots and bleeding</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Trombose e sangramento</translation>
    </message>
    <message>
        <source>One limb swollen, hot and painful now</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Uma perna ou um braço inchado, quente e dolorido agora</translation>
    </message>
    <message>
        <source>Blood clot in the past</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Trombose ou embolia no passado</translation>
    </message>
    <message>
        <source>Inflamed vein</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Veia inflamada</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Distúrbio de coagulação</translation>
    </message>
    <message>
        <source>Low platelets</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Plaquetas baixas</translation>
    </message>
    <message>
        <source>Anaemia, or blood donated lately</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Anemia ou doação de sangue recente</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Asthma</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Asma</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Qual é a gravidade?</translation>
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
        <translation>Falta de ar</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>O que devemos saber?</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Contagious skin infection or shingles</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Infecção de pele contagiosa ou herpes-zóster (cobreiro)</translation>
    </message>
    <message>
        <source>Open wound, burn or sunburn</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Ferida aberta, queimadura ou queimadura de sol</translation>
    </message>
    <message>
        <source>Active eczema, psoriasis or acne</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Eczema, psoríase ou acne em atividade</translation>
    </message>
    <message>
        <source>Lump nobody has looked at, or a changed mole</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Caroço que ninguém examinou ou pinta que mudou</translation>
    </message>
    <message>
        <source>Thin or fragile skin</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Pele fina ou frágil</translation>
    </message>
    <message>
        <source>Hot, red skin that spreads</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Pele quente e vermelha, em área que aumenta</translation>
    </message>
    <message>
        <source>Fresh scar</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Cicatriz recente</translation>
    </message>
    <message>
        <source>New filler, botox, tattoo or piercing</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Preenchimento, botox, tatuagem ou piercing recente</translation>
    </message>
    <message>
        <source>Nerves and feeling</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Nervos e sensibilidade</translation>
    </message>
    <message>
        <source>Numb skin or neuropathy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Pele dormente ou neuropatia</translation>
    </message>
    <message>
        <source>A weak arm or leg</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Fraqueza em um braço ou uma perna</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Epilepsia</translation>
    </message>
    <message>
        <source>When was the last seizure?</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Quando foi a última crise?</translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Ossos e articulações</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>How far has it gone?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Em que grau está?</translation>
    </message>
    <message>
        <source>Severe, or bones have broken</source>
        <extracomment>answer to &quot;How far has it gone?&quot;</extracomment>
        <translation>Grave, ou já houve fraturas</translation>
    </message>
    <message>
        <source>Cancer in the bones</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Câncer nos ossos</translation>
    </message>
    <message>
        <source>Broken or dislocated bone</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Fratura ou luxação</translation>
    </message>
    <message>
        <source>Sprain, strain or bruise</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Entorse, distensão ou contusão</translation>
    </message>
    <message>
        <source>Joint replacement, unstable joint</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Prótese articular, articulação instável</translation>
    </message>
    <message>
        <source>Hot, swollen joint or gout</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Articulação quente e inchada, ou gota</translation>
    </message>
    <message>
        <source>Whiplash or head injury</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Lesão em chicote (cervical) ou na cabeça</translation>
    </message>
    <message>
        <source>Slipped disc</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Hérnia de disco</translation>
    </message>
    <message>
        <source>Does it hurt now?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Dói agora?</translation>
    </message>
    <message>
        <source>Lymph</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Sistema linfático</translation>
    </message>
    <message>
        <source>Lymphoedema</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Linfedema</translation>
    </message>
    <message>
        <source>Lymph nodes removed</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Retirada de linfonodos (gânglios)</translation>
    </message>
    <message>
        <source>Digestion, kidneys, liver</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Digestão, rins, fígado</translation>
    </message>
    <message>
        <source>Kidney failure or dialysis</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Insuficiência renal ou diálise</translation>
    </message>
    <message>
        <source>Liver disease or jaundice</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Doença do fígado ou icterícia</translation>
    </message>
    <message>
        <source>Belly pain without a known cause, hernia</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Dor na barriga sem causa conhecida, hérnia</translation>
    </message>
    <message>
        <source>Hormones</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Hormônios</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Are hands or feet numb?</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>As mãos ou os pés estão dormentes?</translation>
    </message>
    <message>
        <source>Over-active thyroid</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Hipertireoidismo</translation>
    </message>
    <message>
        <source>Immune system</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Sistema imunológico</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Imunidade baixa</translation>
    </message>
    <message>
        <source>Autoimmune disease (rheumatism, lupus, MS)</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Doença autoimune (reumatismo, lúpus, esclerose múltipla)</translation>
    </message>
    <message>
        <source>Is it active now?</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Está em atividade agora?</translation>
    </message>
    <message>
        <source>Cancer</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Câncer</translation>
    </message>
    <message>
        <source>Cancer now, or in treatment</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Câncer agora ou em tratamento</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Quimioterapia</translation>
    </message>
    <message>
        <source>When was the last dose?</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Quando foi a última dose?</translation>
    </message>
    <message>
        <source>Radiation</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Câncer no passado</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Pregnant, or possibly</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Grávida ou possivelmente grávida</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Complications, bleeding, high blood pressure?</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Complicações, sangramento, pressão alta?</translation>
    </message>
    <message>
        <source>Gave birth lately</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Parto recente</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Saúde mental</translation>
    </message>
    <message>
        <source>Something about your mental health that matters here</source>
        <extracomment>intake form, &quot;Mind&quot;</extracomment>
        <translation>Algo sobre a sua saúde mental que seja importante aqui</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Febre</translation>
    </message>
    <message>
        <source>Flu, COVID, stomach bug or another infection</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Gripe, COVID, virose intestinal ou outra infecção</translation>
    </message>
    <message>
        <source>New and unexplained</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Novo e sem explicação</translation>
    </message>
    <message>
        <source>Chest pain or pressure</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dor ou pressão no peito</translation>
    </message>
    <message>
        <source>Sudden, worst headache ever</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dor de cabeça súbita, a pior da vida</translation>
    </message>
    <message>
        <source>New neck pain with dizziness, double vision or slurred speech</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dor nova no pescoço com tontura, visão dupla ou fala enrolada</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble holding urine or stool</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dormência entre as pernas ou dificuldade para segurar urina ou fezes</translation>
    </message>
    <message>
        <source>Fever with a stiff neck</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Febre com pescoço rígido</translation>
    </message>
    <message>
        <source>Weakness or numbness that grows quickly</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Fraqueza ou dormência que aumenta rápido</translation>
    </message>
    <message>
        <source>A pulsing in the belly with back pain</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Pulsação na barriga com dor nas costas</translation>
    </message>
    <message>
        <source>Severe pain after a fall</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dor forte depois de uma queda</translation>
    </message>
    <message>
        <source>Constant pain at night, however you lie</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dor constante à noite, em qualquer posição</translation>
    </message>
    <message>
        <source>Weight loss or night sweats without a reason</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Perda de peso ou suor noturno sem motivo</translation>
    </message>
    <message>
        <source>Back pain for the first time in life</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Dor nas costas pela primeira vez na vida</translation>
    </message>
    <message>
        <source>What you see (therapist)</source>
        <extracomment>section of the intake form</extracomment>
        <translation>O que você vê (terapeuta)</translation>
    </message>
    <message>
        <source>Intoxicated</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Sob efeito de álcool ou drogas</translation>
    </message>
    <message>
        <source>Cannot consent today</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Não pode consentir hoje</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Medicamentos e suplementos</translation>
    </message>
    <message>
        <source>What do you take?</source>
        <extracomment>intake form, &quot;Medicines and supplements&quot;</extracomment>
        <translation>O que você toma?</translation>
    </message>
    <message>
        <source>Allergies</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Oils or nuts</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Óleos ou castanhas e nozes</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Qual?</translation>
    </message>
    <message>
        <source>Scents</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Perfumes e essências</translation>
    </message>
    <message>
        <source>Latex</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Látex</translation>
    </message>
    <message>
        <source>Adhesive, tape</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Cola, fita adesiva, esparadrapo</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Operations and implants</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Cirurgias e implantes</translation>
    </message>
    <message>
        <source>Which operations did you have?</source>
        <extracomment>intake form, &quot;Operations and implants&quot;</extracomment>
        <translation>Que cirurgias você fez?</translation>
    </message>
    <message>
        <source>Massage until now</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Massagens até agora</translation>
    </message>
    <message>
        <source>Have you had massage before?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>Você já recebeu massagem?</translation>
    </message>
    <message>
        <source>Did anything feel bad?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>Algo foi desagradável?</translation>
    </message>
    <message>
        <source>How you like it</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Como você prefere</translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Pressão</translation>
    </message>
    <message>
        <source>Very light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Muito leve</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Média</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Profunda</translation>
    </message>
    <message>
        <source>Where should we not touch you?</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Onde não devemos tocar em você?</translation>
    </message>
    <message>
        <source>Wishes about covering, room or therapist</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Preferências quanto a cobertura do corpo, sala ou terapeuta</translation>
    </message>
    <message>
        <source>Head and face</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Cabeça e rosto</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Pescoço</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Ombro</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Parte alta das costas</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Parte baixa das costas</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Braço</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Antebraço</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Mão</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Quadril e nádega</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Coxa</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Joelho e perna</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Pé</translation>
    </message>
    <message>
        <source>Swedish strokes</source>
        <extracomment>technique of massage</extracomment>
        <translation>Manobras clássicas (suecas)</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <extracomment>technique of massage</extracomment>
        <translation>Tecidos profundos</translation>
    </message>
    <message>
        <source>Trigger point pressure</source>
        <extracomment>technique of massage</extracomment>
        <translation>Pressão em pontos-gatilho</translation>
    </message>
    <message>
        <source>Myofascial release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Liberação miofascial</translation>
    </message>
    <message>
        <source>Cross-fibre friction</source>
        <extracomment>technique of massage</extracomment>
        <translation>Fricção transversa</translation>
    </message>
    <message>
        <source>Instrument-assisted work</source>
        <extracomment>technique of massage</extracomment>
        <translation>Técnica com instrumentos</translation>
    </message>
    <message>
        <source>Vibration and percussion</source>
        <extracomment>technique of massage</extracomment>
        <translation>Vibração e percussão</translation>
    </message>
    <message>
        <source>Hot stones</source>
        <extracomment>technique of massage</extracomment>
        <translation>Pedras quentes</translation>
    </message>
    <message>
        <source>Heat pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Compressa quente</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Compressa fria</translation>
    </message>
    <message>
        <source>Passive stretching</source>
        <extracomment>technique of massage</extracomment>
        <translation>Alongamento passivo</translation>
    </message>
    <message>
        <source>Muscle energy technique</source>
        <extracomment>technique of massage</extracomment>
        <translation>Técnica de energia muscular</translation>
    </message>
    <message>
        <source>Spray and stretch</source>
        <extracomment>technique of massage</extracomment>
        <translation>Spray gelado e alongamento</translation>
    </message>
    <message>
        <source>Positional release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Liberação posicional</translation>
    </message>
    <message>
        <source>Cupping</source>
        <extracomment>technique of massage</extracomment>
        <translation>Ventosaterapia</translation>
    </message>
    <message>
        <source>Lymph drainage</source>
        <extracomment>technique of massage</extracomment>
        <translation>Drenagem linfática</translation>
    </message>
    <message>
        <source>Joint mobilisation</source>
        <extracomment>technique of massage</extracomment>
        <translation>Mobilização articular</translation>
    </message>
    <message>
        <source>Possible blood clot</source>
        <extracomment>caution V01</extracomment>
        <translation>Possível trombose</translation>
    </message>
    <message>
        <source>Do not massage. This is urgent: see a doctor now.</source>
        <extracomment>what caution V01 asks for</extracomment>
        <translation>Não massagear. É urgente: procurar um médico agora.</translation>
    </message>
    <message>
        <source>A clot of the last 2 to 6 months: wait.</source>
        <extracomment>what caution V02 asks for</extracomment>
        <translation>Trombose nos últimos 2 a 6 meses: esperar.</translation>
    </message>
    <message>
        <source>Also below the veins.</source>
        <extracomment>what caution V04 asks for</extracomment>
        <translation>Também abaixo das veias.</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <extracomment>caution V05</extracomment>
        <translation>Pressão alta, não controlada</translation>
    </message>
    <message>
        <source>Not before it is controlled.</source>
        <extracomment>what caution V05 asks for</extracomment>
        <translation>Só depois de controlada.</translation>
    </message>
    <message>
        <source>Let them rise slowly; keep heat short.</source>
        <extracomment>what caution V06 asks for</extracomment>
        <translation>Deixar que se levante devagar; calor por pouco tempo.</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <extracomment>caution V07</extracomment>
        <translation>Pressão baixa</translation>
    </message>
    <message>
        <source>Recent heart attack or unstable angina</source>
        <extracomment>caution V08</extracomment>
        <translation>Infarto recente ou angina instável</translation>
    </message>
    <message>
        <source>Not before a doctor has cleared it.</source>
        <extracomment>what caution V08 asks for</extracomment>
        <translation>Só depois de liberação médica.</translation>
    </message>
    <message>
        <source>Not flat when breathless.</source>
        <extracomment>what caution V09 asks for</extracomment>
        <translation>Não deitar na horizontal se houver falta de ar.</translation>
    </message>
    <message>
        <source>Recent stroke or TIA</source>
        <extracomment>caution V10</extracomment>
        <translation>AVC ou AIT recente</translation>
    </message>
    <message>
        <source>Poor circulation in the limbs</source>
        <extracomment>caution V13</extracomment>
        <translation>Má circulação nos membros</translation>
    </message>
    <message>
        <source>Pacemaker or other device</source>
        <extracomment>caution V14</extracomment>
        <translation>Marca-passo ou outro dispositivo</translation>
    </message>
    <message>
        <source>Many do no cupping at all.</source>
        <extracomment>what caution V14 asks for</extracomment>
        <translation>Muitos evitam totalmente a ventosaterapia.</translation>
    </message>
    <message>
        <source>Raynaud</source>
        <extracomment>caution V15</extracomment>
        <translation>Raynaud</translation>
    </message>
    <message>
        <source>Keep hands and feet warm.</source>
        <extracomment>what caution V15 asks for</extracomment>
        <translation>Manter mãos e pés aquecidos.</translation>
    </message>
    <message>
        <source>When severe: do not treat.</source>
        <extracomment>what caution B02 asks for</extracomment>
        <translation>Quando grave: não atender.</translation>
    </message>
    <message>
        <source>Anaemia</source>
        <extracomment>caution B03</extracomment>
        <translation>Anemia</translation>
    </message>
    <message>
        <source>Let them rise slowly.</source>
        <extracomment>what caution B03 asks for</extracomment>
        <translation>Deixar que se levante devagar.</translation>
    </message>
    <message>
        <source>Contagious skin infection</source>
        <extracomment>caution S01</extracomment>
        <translation>Infecção de pele contagiosa</translation>
    </message>
    <message>
        <source>Wide or unwell: do not treat.</source>
        <extracomment>what caution S01 asks for</extracomment>
        <translation>Extensa ou com mal-estar: não atender.</translation>
    </message>
    <message>
        <source>Open or burnt skin</source>
        <extracomment>caution S02</extracomment>
        <translation>Pele ferida ou queimada</translation>
    </message>
    <message>
        <source>Active skin disease</source>
        <extracomment>caution S03</extracomment>
        <translation>Doença de pele em atividade</translation>
    </message>
    <message>
        <source>Mind the oils.</source>
        <extracomment>what caution S03 asks for</extracomment>
        <translation>Atenção aos óleos.</translation>
    </message>
    <message>
        <source>Unexplained lump or changed mole</source>
        <extracomment>caution S04</extracomment>
        <translation>Caroço sem explicação ou pinta que mudou</translation>
    </message>
    <message>
        <source>Do not press it. Ask them to see a doctor.</source>
        <extracomment>what caution S04 asks for</extracomment>
        <translation>Não pressionar. Pedir que procure um médico.</translation>
    </message>
    <message>
        <source>Fragile skin</source>
        <extracomment>caution S05</extracomment>
        <translation>Pele frágil</translation>
    </message>
    <message>
        <source>Spreading skin infection</source>
        <extracomment>caution S06</extracomment>
        <translation>Infecção de pele que se espalha</translation>
    </message>
    <message>
        <source>This is urgent: see a doctor today.</source>
        <extracomment>what caution S06 asks for</extracomment>
        <translation>É urgente: procurar um médico hoje.</translation>
    </message>
    <message>
        <source>Until 24 hours without fever.</source>
        <extracomment>what caution I01 asks for</extracomment>
        <translation>Até completar 24 horas sem febre.</translation>
    </message>
    <message>
        <source>Acute infection</source>
        <extracomment>caution I02</extracomment>
        <translation>Infecção aguda</translation>
    </message>
    <message>
        <source>Until it is over.</source>
        <extracomment>what caution I02 asks for</extracomment>
        <translation>Até que passe.</translation>
    </message>
    <message>
        <source>Strict hygiene; nobody who is ill treats.</source>
        <extracomment>what caution I03 asks for</extracomment>
        <translation>Higiene rigorosa; ninguém doente atende.</translation>
    </message>
    <message>
        <source>Autoimmune disease, active</source>
        <extracomment>caution I04</extracomment>
        <translation>Doença autoimune, em atividade</translation>
    </message>
    <message>
        <source>Leave inflamed joints alone.</source>
        <extracomment>what caution I04 asks for</extracomment>
        <translation>Não trabalhar em articulações inflamadas.</translation>
    </message>
    <message>
        <source>Lymph drainage by trained hands only.</source>
        <extracomment>what caution I05 asks for</extracomment>
        <translation>Drenagem linfática só por quem tem formação.</translation>
    </message>
    <message>
        <source>Heat with care; have sugar at hand.</source>
        <extracomment>what caution N01 asks for</extracomment>
        <translation>Calor com cuidado; ter açúcar à mão.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>caution N02</extracomment>
        <translation>Pele dormente</translation>
    </message>
    <message>
        <source>They cannot tell when it is too much.</source>
        <extracomment>what caution N02 asks for</extracomment>
        <translation>A pessoa não percebe quando é demais.</translation>
    </message>
    <message>
        <source>Agree what to do in a seizure. A recent one: ask a doctor first.</source>
        <extracomment>what caution N03 asks for</extracomment>
        <translation>Combinar o que fazer em caso de crise. Crise recente: consultar antes um médico.</translation>
    </message>
    <message>
        <source>Signs of a nerve root</source>
        <extracomment>caution N04</extracomment>
        <translation>Sinais de raiz nervosa</translation>
    </message>
    <message>
        <source>Acute slipped disc</source>
        <extracomment>caution N05</extracomment>
        <translation>Hérnia de disco aguda</translation>
    </message>
    <message>
        <source>Spine and ribs: light pressure only.</source>
        <extracomment>what caution O01 asks for</extracomment>
        <translation>Coluna e costelas: só pressão leve.</translation>
    </message>
    <message>
        <source>Severe osteoporosis or cancer in the bones</source>
        <extracomment>caution O02</extracomment>
        <translation>Osteoporose grave ou câncer nos ossos</translation>
    </message>
    <message>
        <source>Fresh fracture or dislocation</source>
        <extracomment>caution O03</extracomment>
        <translation>Fratura ou luxação recente</translation>
    </message>
    <message>
        <source>Fresh sprain, strain or bruise</source>
        <extracomment>caution O04</extracomment>
        <translation>Entorse, distensão ou contusão recente</translation>
    </message>
    <message>
        <source>Joint replacement or unstable joint</source>
        <extracomment>caution O05</extracomment>
        <translation>Prótese articular ou articulação instável</translation>
    </message>
    <message>
        <source>No stretching to the end of the range.</source>
        <extracomment>what caution O05 asks for</extracomment>
        <translation>Não alongar até o fim da amplitude.</translation>
    </message>
    <message>
        <source>Inflamed joint or gout</source>
        <extracomment>caution O06</extracomment>
        <translation>Articulação inflamada ou gota</translation>
    </message>
    <message>
        <source>Recent whiplash or head injury</source>
        <extracomment>caution O07</extracomment>
        <translation>Lesão em chicote ou na cabeça, recente</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <extracomment>caution R01</extracomment>
        <translation>Cirurgia recente</translation>
    </message>
    <message>
        <source>Think of clots.</source>
        <extracomment>what caution R01 asks for</extracomment>
        <translation>Pensar em trombose.</translation>
    </message>
    <message>
        <source>Wait as long as who did it says.</source>
        <extracomment>what caution R03 asks for</extracomment>
        <translation>Esperar o tempo indicado por quem fez o procedimento.</translation>
    </message>
    <message>
        <source>Cancer, active or in treatment</source>
        <extracomment>caution C01</extracomment>
        <translation>Câncer, ativo ou em tratamento</translation>
    </message>
    <message>
        <source>Never over the tumour.</source>
        <extracomment>what caution C01 asks for</extracomment>
        <translation>Nunca sobre o tumor.</translation>
    </message>
    <message>
        <source>Chemotherapy in the last 3 days</source>
        <extracomment>caution C02</extracomment>
        <translation>Quimioterapia nos últimos 3 dias</translation>
    </message>
    <message>
        <source>Unless oncology has cleared it.</source>
        <extracomment>what caution C02 asks for</extracomment>
        <translation>A não ser que a oncologia tenha liberado.</translation>
    </message>
    <message>
        <source>Radiation field</source>
        <extracomment>caution C03</extracomment>
        <translation>Área irradiada</translation>
    </message>
    <message>
        <source>No oils there.</source>
        <extracomment>what caution C03 asks for</extracomment>
        <translation>Sem óleos ali.</translation>
    </message>
    <message>
        <source>Do not stroke towards the missing nodes.</source>
        <extracomment>what caution C04 asks for</extracomment>
        <translation>Não deslizar em direção aos linfonodos retirados.</translation>
    </message>
    <message>
        <source>Ask where, about nodes and bones.</source>
        <extracomment>what caution C05 asks for</extracomment>
        <translation>Perguntar onde foi, e sobre linfonodos e ossos.</translation>
    </message>
    <message>
        <source>Pregnancy, first three months</source>
        <extracomment>caution P01</extracomment>
        <translation>Gravidez, primeiros três meses</translation>
    </message>
    <message>
        <source>No heat anywhere. Harm is not shown; many wait until week 13.</source>
        <extracomment>what caution P01 asks for</extracomment>
        <translation>Nenhum calor, em lugar nenhum. Não há dano demonstrado; muitos esperam até a semana 13.</translation>
    </message>
    <message>
        <source>On the side; legs lightly.</source>
        <extracomment>what caution P02 asks for</extracomment>
        <translation>Deitada de lado; pernas só de leve.</translation>
    </message>
    <message>
        <source>High-risk pregnancy</source>
        <extracomment>caution P03</extracomment>
        <translation>Gravidez de alto risco</translation>
    </message>
    <message>
        <source>Birth in the last 6 weeks</source>
        <extracomment>caution P04</extracomment>
        <translation>Parto nas últimas 6 semanas</translation>
    </message>
    <message>
        <source>Leave a scar alone; watch for clots.</source>
        <extracomment>what caution P04 asks for</extracomment>
        <translation>Não trabalhar na cicatriz; atenção a sinais de trombose.</translation>
    </message>
    <message>
        <source>Leave the fistula arm alone.</source>
        <extracomment>what caution D01 asks for</extracomment>
        <translation>Não trabalhar no braço da fístula.</translation>
    </message>
    <message>
        <source>Bruises easily.</source>
        <extracomment>what caution D02 asks for</extracomment>
        <translation>Fica com hematomas facilmente.</translation>
    </message>
    <message>
        <source>Unexplained belly pain or hernia</source>
        <extracomment>caution D03</extracomment>
        <translation>Dor na barriga sem explicação ou hérnia</translation>
    </message>
    <message>
        <source>Ask them to see a doctor.</source>
        <extracomment>what caution D03 asks for</extracomment>
        <translation>Pedir que procure um médico.</translation>
    </message>
    <message>
        <source>Severe asthma</source>
        <extracomment>caution D04</extracomment>
        <translation>Asma grave</translation>
    </message>
    <message>
        <source>Less time face down, no scents.</source>
        <extracomment>what caution D04 asks for</extracomment>
        <translation>Menos tempo de bruços, sem perfumes.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>caution M01</extracomment>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Without contact with their doctor: ask first.</source>
        <extracomment>what caution M01 asks for</extracomment>
        <translation>Sem contato com o médico da pessoa: perguntar antes.</translation>
    </message>
    <message>
        <source>Antiplatelet or daily aspirin</source>
        <extracomment>caution M02</extracomment>
        <translation>Antiagregante plaquetário ou aspirina diária</translation>
    </message>
    <message>
        <source>Painkiller in the last 8 hours</source>
        <extracomment>caution M03</extracomment>
        <translation>Analgésico nas últimas 8 horas</translation>
    </message>
    <message>
        <source>They feel pain less: ask more often.</source>
        <extracomment>what caution M03 asks for</extracomment>
        <translation>Sente menos dor: perguntar mais vezes.</translation>
    </message>
    <message>
        <source>Opioid, muscle relaxant or sedative</source>
        <extracomment>caution M04</extracomment>
        <translation>Opioide, relaxante muscular ou sedativo</translation>
    </message>
    <message>
        <source>They feel pain less; let them rise slowly.</source>
        <extracomment>what caution M04 asks for</extracomment>
        <translation>Sente menos dor; deixar que se levante devagar.</translation>
    </message>
    <message>
        <source>Long-term corticosteroid</source>
        <extracomment>caution M05</extracomment>
        <translation>Corticoide de uso prolongado</translation>
    </message>
    <message>
        <source>Injection or patch site</source>
        <extracomment>caution M06</extracomment>
        <translation>Local de injeção ou adesivo</translation>
    </message>
    <message>
        <source>Massage there makes it act faster.</source>
        <extracomment>what caution M06 asks for</extracomment>
        <translation>Massagem ali acelera o efeito.</translation>
    </message>
    <message>
        <source>Medicine that makes skin sensitive</source>
        <extracomment>caution M07</extracomment>
        <translation>Medicamento que deixa a pele sensível</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>caution A01</extracomment>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Check oils, scents and tape.</source>
        <extracomment>what caution A01 asks for</extracomment>
        <translation>Verificar óleos, perfumes e fita adesiva.</translation>
    </message>
    <message>
        <source>Offer another day.</source>
        <extracomment>what caution G01 asks for</extracomment>
        <translation>Oferecer outro dia.</translation>
    </message>
    <message>
        <source>Cannot consent</source>
        <extracomment>caution G02</extracomment>
        <translation>Não pode consentir</translation>
    </message>
    <message>
        <source>Pain that spreads, cause unknown</source>
        <extracomment>caution G03</extracomment>
        <translation>Dor que se espalha, causa desconhecida</translation>
    </message>
    <message>
        <source>Chest pain or pressure, with or without breathlessness</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dor ou pressão no peito, com ou sem falta de ar</translation>
    </message>
    <message>
        <source>Sudden worst headache</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dor de cabeça súbita, a pior da vida</translation>
    </message>
    <message>
        <source>One hot swollen limb</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Um membro quente e inchado</translation>
    </message>
    <message>
        <source>Numb saddle area, bladder or bowel control lost</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dormência entre as pernas (em sela), perda do controle da bexiga ou do intestino</translation>
    </message>
    <message>
        <source>Hot red spreading skin</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Pele quente e vermelha que se espalha</translation>
    </message>
    <message>
        <source>Pulsing belly with back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Barriga pulsante com dor nas costas</translation>
    </message>
    <message>
        <source>Severe pain after a fall, with fragile bones</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dor forte depois de uma queda, com ossos frágeis</translation>
    </message>
    <message>
        <source>Constant pain at night, in every position</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dor constante à noite, em todas as posições</translation>
    </message>
    <message>
        <source>Unexplained weight loss or sweats</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Perda de peso ou suores sem explicação</translation>
    </message>
    <message>
        <source>Cancer in the past with new back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Câncer no passado com dor nova nas costas</translation>
    </message>
    <message>
        <source>First back pain before 20 or after 55</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Primeira dor nas costas antes dos 20 ou depois dos 55 anos</translation>
    </message>
    <message>
        <source>New back pain with weak immunity</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Dor nova nas costas com imunidade baixa</translation>
    </message>
    <message>
        <source>A lump that is not a knot</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Um caroço que não é um nó muscular</translation>
    </message>
    <message>
        <source>Blood thinner (anticoagulant)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Anticoagulante (afina o sangue)</translation>
    </message>
    <message>
        <source>Antiplatelet</source>
        <extracomment>class of medicines</extracomment>
        <translation>Antiagregante plaquetário</translation>
    </message>
    <message>
        <source>Painkiller (NSAID, paracetamol)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Analgésico (AINE, paracetamol)</translation>
    </message>
    <message>
        <source>Insulin, patch or injection</source>
        <extracomment>class of medicines</extracomment>
        <translation>Insulina, adesivo ou injeção</translation>
    </message>
    <message>
        <source>Makes skin sensitive to heat or light</source>
        <extracomment>class of medicines</extracomment>
        <translation>Deixa a pele sensível ao calor ou à luz</translation>
    </message>
    <message>
        <source>Immunosuppressant</source>
        <extracomment>class of medicines</extracomment>
        <translation>Imunossupressor</translation>
    </message>
    <message>
        <source>For high blood pressure</source>
        <extracomment>class of medicines</extracomment>
        <translation>Para pressão alta</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>kind of consent</extracomment>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Recebi explicações sobre a finalidade da massagem, como meu corpo ficará coberto, os riscos e as alternativas. Posso pedir para parar a qualquer momento. Informei o que sei sobre a minha saúde e avisarei quando houver mudanças.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <extracomment>kind of consent</extracomment>
        <translation>Aviso de privacidade</translation>
    </message>
    <message>
        <source>I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Li como esta clínica guarda meus dados: criptografados, na clínica, pelo tempo que a lei exige. Posso pedir uma cópia e correções.</translation>
    </message>
    <message>
        <source>Chest or breast area</source>
        <extracomment>kind of consent</extracomment>
        <translation>Região do peito ou das mamas</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Autorizo que músculos da parede do meu tórax sejam tratados hoje. O motivo e o modo foram explicados, e posso revogar isto a qualquer momento.</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Autorizo que músculos da parte interna e alta da minha coxa sejam tratados hoje. O motivo e o modo foram explicados, e posso revogar isto a qualquer momento.</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>kind of consent</extracomment>
        <translation>Nádegas</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Autorizo que músculos das minhas nádegas sejam tratados. O motivo e o modo foram explicados, e posso revogar isto a qualquer momento.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <extracomment>kind of consent</extracomment>
        <translation>Fotografias</translation>
    </message>
    <message>
        <source>The clinic may take photographs of my posture or skin for my own record.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>A clínica pode tirar fotografias da minha postura ou pele para o meu próprio prontuário.</translation>
    </message>
    <message>
        <source>Sharing with my doctor</source>
        <extracomment>kind of consent</extracomment>
        <translation>Compartilhamento com meu médico</translation>
    </message>
    <message>
        <source>The therapist may talk with the doctor I have named about my treatment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>O terapeuta pode conversar sobre o meu tratamento com o médico que indiquei.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>kind of consent</extracomment>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>The clinic may remind me of appointments by telephone or e-mail.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>A clínica pode me lembrar dos meus horários por telefone ou e-mail.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>kind of consent</extracomment>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>My data may be used for research, without my name.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Meus dados podem ser usados em pesquisa, sem o meu nome.</translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor curto dos dedos</translation>
    </message>
    <message>
        <source>Top of the foot, outer side</source>
        <extracomment>Extensor digitorum brevis, in words for a client</extracomment>
        <translation>Peito do pé, lado de fora</translation>
    </message>
    <message>
        <source>Peroneus tertius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Fibular terceiro</translation>
    </message>
    <message>
        <source>Lower shin, outer side</source>
        <extracomment>Peroneus tertius, in words for a client</extracomment>
        <translation>Parte baixa da canela, lado de fora</translation>
    </message>
    <message>
        <source>deep pressure</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>pressão profunda</translation>
    </message>
    <message>
        <source>heat</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>calor</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>frio</translation>
    </message>
    <message>
        <source>cupping</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>ventosaterapia</translation>
    </message>
    <message>
        <source>lymph drainage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>drenagem linfática</translation>
    </message>
    <message>
        <source>stretching</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>alongamento</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>massagem</translation>
    </message>
    <message>
        <source>Neck flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Pescoço: flexão</translation>
    </message>
    <message>
        <source>Neck extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Pescoço: extensão</translation>
    </message>
    <message>
        <source>Neck side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Pescoço: inclinação lateral</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Pescoço: rotação</translation>
    </message>
    <message>
        <source>Shoulder flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ombro: flexão</translation>
    </message>
    <message>
        <source>Shoulder extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ombro: extensão</translation>
    </message>
    <message>
        <source>Shoulder abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ombro: abdução</translation>
    </message>
    <message>
        <source>Shoulder external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ombro: rotação externa</translation>
    </message>
    <message>
        <source>Shoulder internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ombro: rotação interna</translation>
    </message>
    <message>
        <source>Elbow flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cotovelo: flexão</translation>
    </message>
    <message>
        <source>Elbow extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cotovelo: extensão</translation>
    </message>
    <message>
        <source>Forearm supination</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Antebraço: supinação</translation>
    </message>
    <message>
        <source>Forearm pronation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Antebraço: pronação</translation>
    </message>
    <message>
        <source>Wrist flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Punho: flexão</translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Punho: extensão</translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronco: flexão</translation>
    </message>
    <message>
        <source>Trunk extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronco: extensão</translation>
    </message>
    <message>
        <source>Trunk side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronco: inclinação lateral</translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronco: rotação</translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Quadril: flexão</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Quadril: extensão</translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Quadril: abdução</translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Quadril: adução</translation>
    </message>
    <message>
        <source>Hip external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Quadril: rotação externa</translation>
    </message>
    <message>
        <source>Hip internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Quadril: rotação interna</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Elevação da perna estendida</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Joelho: flexão</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Joelho: extensão</translation>
    </message>
    <message>
        <source>Ankle dorsiflexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tornozelo: dorsiflexão</translation>
    </message>
    <message>
        <source>Ankle plantar flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tornozelo: flexão plantar</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abaixador do lábio inferior</translation>
    </message>
    <message>
        <source>Between the lower lip and the chin</source>
        <extracomment>Depressor labii inferioris, in words for a client</extracomment>
        <translation>Entre o lábio inferior e o queixo</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Levantador do lábio superior</translation>
    </message>
    <message>
        <source>Between the nose and the cheek</source>
        <extracomment>Levator labii superioris, in words for a client</extracomment>
        <translation>Entre o nariz e a bochecha</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Mentual</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>Mentalis, in words for a client</extracomment>
        <translation>Queixo</translation>
    </message>
    <message>
        <source>Procerus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Prócero</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <extracomment>Procerus, in words for a client</extracomment>
        <translation>Raiz do nariz</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zigomático menor</translation>
    </message>
    <message>
        <source>Upper cheek</source>
        <extracomment>Zygomaticus minor, in words for a client</extracomment>
        <translation>Parte superior da bochecha</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Corrugador do supercílio</translation>
    </message>
    <message>
        <source>Above the nose, toward the eyebrow</source>
        <extracomment>Corrugator supercilii, in words for a client</extracomment>
        <translation>Acima do nariz, em direção à sobrancelha</translation>
    </message>
    <message>
        <source>Erector spinae aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponeurose do eretor da espinha</translation>
    </message>
    <message>
        <source>Tendon sheet over the lower back</source>
        <extracomment>Erector spinae aponeurosis, in words for a client</extracomment>
        <translation>Lâmina tendínea sobre a região lombar</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Levantador do ângulo da boca</translation>
    </message>
    <message>
        <source>Cheek, above the corner of the mouth</source>
        <extracomment>Levator anguli oris, in words for a client</extracomment>
        <translation>Bochecha, acima do canto da boca</translation>
    </message>
    <message>
        <source>Platysma</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Platisma</translation>
    </message>
    <message>
        <source>Thin sheet over the front of the neck</source>
        <extracomment>Platysma, in words for a client</extracomment>
        <translation>Lâmina fina sobre a frente do pescoço</translation>
    </message>
    <message>
        <source>Risorius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Risório</translation>
    </message>
    <message>
        <source>Cheek, toward the corner of the mouth</source>
        <extracomment>Risorius, in words for a client</extracomment>
        <translation>Bochecha, em direção ao canto da boca</translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Semiespinal do tórax</translation>
    </message>
    <message>
        <source>Deep upper back, beside the spine</source>
        <extracomment>Semispinalis thoracis, in words for a client</extracomment>
        <translation>Parte alta das costas, profundo, ao lado da coluna</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>backup: %1, made on %2</source>
        <translation>backup: %1, feito em %2</translation>
    </message>
    <message>
        <source>The present clinic cannot be read, so nobody knows what is newer in it:</source>
        <translation>A clínica atual não pode ser lida; por isso ninguém sabe o que há de mais novo nela:</translation>
    </message>
    <message>
        <source>Nothing in the present clinic is newer.</source>
        <translation>Nada na clínica atual é mais novo.</translation>
    </message>
    <message>
        <source>Newer in the present clinic, and not in the backup:</source>
        <translation>Mais novo na clínica atual, e ausente do backup:</translation>
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
            <numerusform>%n atendimento</numerusform>
            <numerusform>%n atendimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Would come back:</source>
        <translation>Voltariam:</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>Restaurado e verificado: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>O que havia antes está guardado em %1</translation>
    </message>
    <message>
        <source>and backed up in %1</source>
        <translation>e tem backup em %1</translation>
    </message>
    <message>
        <source>The accounts of others are lost with the keyring: add them anew.</source>
        <translation>As contas dos outros se perderam com o chaveiro: crie-as de novo.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Interrompido: nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 % read and checked</source>
        <translation>%1% lido e verificado</translation>
    </message>
    <message>
        <source>Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.</source>
        <translation>Nada foi alterado: há uma clínica nessa pasta. Com --replace, o backup toma o lugar dela; ela é guardada à parte.</translation>
    </message>
    <message>
        <source>%1 % of the present clinic backed up</source>
        <translation>%1% da clínica atual no backup</translation>
    </message>
    <message>
        <source>A password or the recovery sheet is needed: --password-file or --sheet-file.</source>
        <translation>É necessária uma senha ou a folha de recuperação: --password-file ou --sheet-file.</translation>
    </message>
</context>
<context>
    <name>untie::AboutSheet</name>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar as versões</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior: você pode usá-lo, estudá-lo, compartilhá-lo e modificá-lo. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>What stands in the muscle atlas is reference, not diagnosis.</source>
        <translation>O que está no atlas de músculos é referência, não diagnóstico.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
</context>
<context>
    <name>untie::AccessExport</name>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>Person’s number</source>
        <translation>Número da pessoa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Record’s number</source>
        <translation>Número do registro</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Relógio atrasado</translation>
    </message>
</context>
<context>
    <name>untie::AccessFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>A partir do dia</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Até o dia</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>Isto não é uma data. Escreva como %1.</translation>
    </message>
</context>
<context>
    <name>untie::AccessHeads</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>On which computer</source>
        <translation>Em que computador</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>untie::AccessListModel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>How often something was done in a row</extracomment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer’s clock was set back</source>
        <translation>o relógio do computador foi atrasado</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ninguém conectado</translation>
    </message>
    <message>
        <source>Somebody not in the list</source>
        <translation>Alguém fora da lista</translation>
    </message>
</context>
<context>
    <name>untie::AccessSection</name>
    <message>
        <source>Record access</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Computes anew whether no row was changed or taken out</source>
        <translation>Recalcula se nenhuma linha foi alterada ou retirada</translation>
    </message>
    <message>
        <source>Saves the rows that are asked for as a table (CSV)</source>
        <translation>Salva as linhas pedidas como tabela (CSV)</translation>
    </message>
    <message>
        <source>who opened, changed and printed what</source>
        <translation>quem abriu, alterou e imprimiu o quê</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved as %1.</source>
        <translation>
            <numerusform>%Ln linha foi salva como %1.</numerusform>
            <numerusform>%Ln linhas foram salvas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>Nada desse tipo foi feito.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.</source>
        <translation>Há linhas assinadas para %1 com uma chave que a lista de contas não conhece. É assim depois que a lista foi refeita com a folha de recuperação.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>record-access-%1.csv</source>
        <translation>acessos-%1.csv</translation>
    </message>
    <message>
        <source>Save the record of access</source>
        <translation>Salvar o registro de acessos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Verificando cada linha…</translation>
    </message>
    <message>
        <source>Reading what is to be saved…</source>
        <translation>Lendo o que será salvo…</translation>
    </message>
    <message>
        <source>Searching older rows, %1 % done…</source>
        <translation>Procurando em linhas mais antigas, %1% concluído…</translation>
    </message>
    <message>
        <source>Each opening and each change is a row here. “Check” finds out whether one was changed or taken out.</source>
        <translation>Cada abertura e cada alteração é uma linha aqui. “Verificar” descobre se alguma foi alterada ou retirada.</translation>
    </message>
    <message>
        <source>Month’s page</source>
        <translation>Página do mês</translation>
    </message>
    <message>
        <source>A page with the seals of a month, to be printed and kept outside of the computer</source>
        <translation>Uma página com os selos de um mês, para imprimir e guardar fora do computador</translation>
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
        <translation>Quem está trabalhando?</translation>
    </message>
</context>
<context>
    <name>untie::AccountSection</name>
    <message>
        <source>Last sign-in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Minha conta</translation>
    </message>
    <message>
        <source>What your account opens</source>
        <translation>O que a sua conta abre</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>Esta é a primeira vez.</translation>
    </message>
    <message>
        <source>%1, %2, %3. If that was not you, change your password and tell an owner.</source>
        <comment>day, time, computer</comment>
        <translation>%1, %2, %3. Se não foi você, altere a sua senha e avise a direção.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Yours alone. Nobody here can read it, an owner can only give you another one.</source>
        <translation>É só sua. Ninguém aqui pode lê-la; a direção só pode dar outra a você.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Alterar a sua senha</translation>
    </message>
</context>
<context>
    <name>untie::ActCorner</name>
    <message>
        <source>The body</source>
        <translation>O corpo</translation>
    </message>
    <message>
        <source>Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.</source>
        <translation>Clique onde dói: músculo, lado e ponto habitual são preenchidos. Anéis tracejados são pontos que estavam em aberto da última vez. A roda do mouse e + dão zoom; as abas acima giram o corpo e retiram suas camadas.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Os pontos</translation>
    </message>
    <message>
        <source>Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.</source>
        <translation>Dois dígitos dão nota a um ponto: o primeiro é a dor antes, o segundo, a dor depois. Tab vai para o próximo em aberto. Uma letra diz de que tipo é; ? mostra todas.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>A anotação</translation>
    </message>
    <message>
        <source>What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.</source>
        <translation>O que está no corpo aparece aqui sozinho. Você escreve o que ele não tem como saber. Tudo é salvo automaticamente.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Your first visit in Untie: four stops show how the body, the points and the note work together.</source>
        <translation>Seu primeiro atendimento no Untie: quatro paradas mostram como o corpo, os pontos e a anotação funcionam juntos.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Untie %1 is here in the place of %2.</source>
        <comment>versions</comment>
        <translation>O Untie %1 tomou o lugar do %2.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a client</comment>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Clients with a similar name</source>
        <translation>Clientes com nome parecido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open the client’s page</source>
        <translation>Abrir a página do cliente</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Iniciar atendimento</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Agendar igual de novo</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnese e consentimentos</translation>
    </message>
    <message>
        <source>Edit contact data</source>
        <translation>Editar os dados de contato</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Relatório de evolução</translation>
    </message>
    <message>
        <source>List of appointments to print</source>
        <translation>Lista de agendamentos para imprimir</translation>
    </message>
    <message>
        <source>A signature seals the note. What becomes known later is added below, never changed.</source>
        <translation>A assinatura põe o selo na anotação. O que se souber depois é acrescentado abaixo; nada é alterado.</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>último atendimento %1</translation>
    </message>
</context>
<context>
    <name>untie::ActForm</name>
    <message>
        <source>Your own password</source>
        <translation>Sua própria senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>untie::Acts</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Encontrar um cliente ou uma ação</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ajuda para esta página</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Lock the clinic</source>
        <translation>Bloquear a clínica</translation>
    </message>
    <message>
        <source>Close Untie</source>
        <translation>Fechar o Untie</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir para Hoje</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>Ir para a agenda</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Ir para os clientes</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir para os ajustes</translation>
    </message>
    <message>
        <source>Book the client in focus again</source>
        <translation>Agendar de novo o cliente mostrado</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Cadastrar um cliente</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Tour of the body map</source>
        <translation>Tour pelo mapa corporal</translation>
    </message>
    <message>
        <source>About Untie</source>
        <translation>Sobre o Untie</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Pesquisar por nome ou telefone</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Pesquisar em todas as anotações</translation>
    </message>
    <message>
        <source>Start the next visit</source>
        <translation>Iniciar o próximo atendimento</translation>
    </message>
    <message>
        <source>The next client has arrived</source>
        <translation>O próximo cliente chegou</translation>
    </message>
    <message>
        <source>Open the next client</source>
        <translation>Abrir o próximo cliente</translation>
    </message>
    <message>
        <source>Print the next summary that waits</source>
        <translation>Imprimir o próximo resumo a entregar</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Iniciar atendimento</translation>
    </message>
    <message>
        <source>From where it hurts to the muscles</source>
        <translation>De onde dói até os músculos</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnese e consentimentos</translation>
    </message>
    <message>
        <source>Contact data and details</source>
        <translation>Dados de contato e detalhes</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>Editar o cliente</translation>
    </message>
    <message>
        <source>Write a note outside a visit</source>
        <translation>Escrever uma anotação fora de um atendimento</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Foto e arquivos</translation>
    </message>
    <message>
        <source>Read the note of the chosen visit</source>
        <translation>Ler a anotação do atendimento escolhido</translation>
    </message>
    <message>
        <source>Show the chosen visit on the body</source>
        <translation>Mostrar no corpo o atendimento escolhido</translation>
    </message>
    <message>
        <source>Show the difference of two visits</source>
        <translation>Mostrar a diferença entre dois atendimentos</translation>
    </message>
    <message>
        <source>Show the heat map of a period</source>
        <translation>Mostrar o mapa de calor de um período</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Assinar a anotação</translation>
    </message>
    <message>
        <source>Print the client’s summary</source>
        <translation>Imprimir o resumo para o cliente</translation>
    </message>
    <message>
        <source>Save now; it saves itself as you write</source>
        <translation>Salvar agora; enquanto você escreve, é automático</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Voltar ao cliente</translation>
    </message>
    <message>
        <source>Go to today’s page</source>
        <translation>Ir para o dia de hoje</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir para um dia</translation>
    </message>
    <message>
        <source>Book the next free time</source>
        <translation>Agendar no próximo horário livre</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Print the plan of the day</source>
        <translation>Imprimir a agenda do dia</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Em lista</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>Em atendimento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Voltar a agendado</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não compareceu</translation>
    </message>
    <message>
        <source>Start this visit</source>
        <translation>Iniciar este atendimento</translation>
    </message>
    <message>
        <source>Print the summary of this visit</source>
        <translation>Imprimir o resumo deste atendimento</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir o cliente</translation>
    </message>
    <message>
        <source>All appointments of the client</source>
        <translation>Todos os agendamentos do cliente</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Agendar igual de novo</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Cancelar o agendamento</translation>
    </message>
    <message>
        <source>Nothing has changed in the intake</source>
        <translation>Nada mudou na anamnese</translation>
    </message>
    <message>
        <source>Fill in the health form</source>
        <translation>Preencher a ficha de anamnese</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Salvar o formulário</translation>
    </message>
    <message>
        <source>Next part of the form</source>
        <translation>Próxima parte do formulário</translation>
    </message>
    <message>
        <source>Previous part of the form</source>
        <translation>Parte anterior do formulário</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Voltar um passo</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Ir para o próximo campo, para o anterior</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Desfazer a última ação</translation>
    </message>
    <message>
        <source>Pain before, then after; T is ten</source>
        <translation>Dor antes, em seguida dor depois; T é dez</translation>
    </message>
    <message>
        <source>Not examined today</source>
        <translation>Não examinado hoje</translation>
    </message>
    <message>
        <source>The next point that is open since an earlier visit</source>
        <translation>O próximo ponto em aberto desde um atendimento anterior</translation>
    </message>
    <message>
        <source>The kind of finding, as in the legend</source>
        <translation>O tipo de achado, como na legenda</translation>
    </message>
    <message>
        <source>The layer above or below under the point</source>
        <translation>A camada acima ou abaixo, no mesmo ponto</translation>
    </message>
    <message>
        <source>Move the point in hand</source>
        <translation>Mover o ponto escolhido</translation>
    </message>
    <message>
        <source>Legend of the marks, while the map has the focus</source>
        <translation>Legenda das marcas, enquanto o mapa está em foco</translation>
    </message>
    <message>
        <source>Closer, further away, the whole body</source>
        <translation>Aproximar, afastar, corpo inteiro</translation>
    </message>
    <message>
        <source>The next word that may be misspelt</source>
        <translation>A próxima palavra que pode estar errada</translation>
    </message>
    <message>
        <source>Through the visits</source>
        <translation>Percorrer os atendimentos</translation>
    </message>
    <message>
        <source>Move the period</source>
        <translation>Deslocar o período</translation>
    </message>
    <message>
        <source>Move in the calendar</source>
        <translation>Mover-se na agenda</translation>
    </message>
    <message>
        <source>Book here, or open what is chosen</source>
        <translation>Agendar aqui ou abrir o que está escolhido</translation>
    </message>
    <message>
        <source>The day, week or month before and after</source>
        <translation>O dia, a semana ou o mês anterior e o seguinte</translation>
    </message>
    <message>
        <source>Move or copy the appointment: arrows, then Enter</source>
        <translation>Mover ou copiar o agendamento: setas, depois Enter</translation>
    </message>
    <message>
        <source>Larger, smaller, fitted to the window</source>
        <translation>Maior, menor, ajustado à janela</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Maior, menor</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>Em Hoje</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>Na agenda</translation>
    </message>
    <message>
        <source>With an appointment chosen</source>
        <translation>Com um agendamento escolhido</translation>
    </message>
    <message>
        <source>In the list of clients</source>
        <translation>Na lista de clientes</translation>
    </message>
    <message>
        <source>On a client’s page</source>
        <translation>Na página do cliente</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>Em um atendimento</translation>
    </message>
    <message>
        <source>On the intake page</source>
        <translation>Na página da anamnese</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Em um formulário</translation>
    </message>
    <message>
        <source>Looking at a document</source>
        <translation>Ao ver um documento</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Digitar um músculo</translation>
    </message>
    <message>
        <source>In the note: a phrase by its short key, then Space</source>
        <translation>Na anotação: uma frase pronta pelo seu atalho, depois Espaço</translation>
    </message>
</context>
<context>
    <name>untie::AddForm</name>
    <message>
        <source>Give the account</source>
        <translation>Criar a conta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As it is typed at sign-in and printed.</source>
        <translation>Como é digitado ao entrar e aparece impresso.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Depois do nome, nos impressos</translation>
    </message>
    <message>
        <source>Such as LMT. It may stay empty.</source>
        <translation>Por exemplo, Massoterapeuta. Pode ficar em branco.</translation>
    </message>
</context>
<context>
    <name>untie::AddressEdit</name>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado ou província</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>O mesmo da clínica</translation>
    </message>
</context>
<context>
    <name>untie::AlertBanner</name>
    <message>
        <source>Intake</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por quê: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more cautions</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more caution(s)</source>
        <translation>
            <numerusform>Mostrar mais %n alerta</numerusform>
            <numerusform>Mostrar mais %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left to do, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Antes do atendimento</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
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
        <translation>Assinar</translation>
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
        <translation>Selecione na anotação as palavras que estão erradas.</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentCard</name>
    <message>
        <source>%1 was changed.</source>
        <translation>Agendamento de %1 alterado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Iniciar atendimento</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Agendar igual</translation>
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
        <translation>Cancelar agendamento</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Por que foi cancelado?</translation>
    </message>
    <message>
        <source>Enter cancels it; the reason may be left out.</source>
        <translation>Enter cancela; o motivo pode ficar em branco.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Horário bloqueado</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Abrir atendimento</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>Liberar este horário</translation>
    </message>
    <message>
        <source>booked for %1, %2</source>
        <translation>agendado para %1, %2</translation>
    </message>
    <message>
        <source>moved to %1, %2</source>
        <translation>movido para %1, %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a person</comment>
        <translation>passado para %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a client, a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The time is free again.</source>
        <translation>O horário está livre de novo.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>Agendamento de %1 cancelado.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>A observação foi alterada.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimir resumo</translation>
    </message>
    <message>
        <source>Print summary again</source>
        <translation>Imprimir resumo de novo</translation>
    </message>
    <message>
        <source>Summary is ready to print</source>
        <translation>O resumo está pronto para imprimir</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Parte de uma série</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <comment>days and times</comment>
        <translation>Virá: %1</translation>
    </message>
    <message>
        <source>No other appointments.</source>
        <translation>Nenhum outro agendamento.</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>Todos os agendamentos</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <comment>why</comment>
        <translation>Não foi possível ler o histórico: %1</translation>
    </message>
    <message>
        <source>Whether a summary is ready could not be read: %1</source>
        <comment>why</comment>
        <translation>Não foi possível ler se há um resumo pronto: %1</translation>
    </message>
    <message>
        <source>One of a series; how it repeats could not be read: %1</source>
        <comment>why</comment>
        <translation>Parte de uma série; não foi possível ler como se repete: %1</translation>
    </message>
    <message>
        <source>The client&apos;s other appointments could not be read: %1</source>
        <comment>why</comment>
        <translation>Não foi possível ler os outros agendamentos do cliente: %1</translation>
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
        <translation>Serviço</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>None</source>
        <comment>room</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None</source>
        <comment>service</comment>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentModel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n agendamento</numerusform>
            <numerusform>%n agendamentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::AreaPicker</name>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Both, or in the middle</source>
        <translation>Ambos os lados ou no meio</translation>
    </message>
</context>
<context>
    <name>untie::Assistant</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>untie::BackupHeads</name>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>untie::BackupListModel</name>
    <message>
        <source>both places</source>
        <translation>nos dois locais</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>segundo local</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>primeiro local</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>verificado em parte</translation>
    </message>
    <message>
        <source>%1, earlier sheet</source>
        <translation>%1, folha anterior</translation>
    </message>
</context>
<context>
    <name>untie::BackupNotices</name>
    <message>
        <source>No backup could be made. %1</source>
        <comment>a sentence follows</comment>
        <translation>Não foi possível fazer backup. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Escolher um segundo local…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
</context>
<context>
    <name>untie::BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primeiro local</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo local</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>at the first start of a day, and when Untie closes after changes</source>
        <translation>na primeira abertura do dia e quando o Untie fecha depois de alterações</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing of it is left.</source>
        <translation>O backup foi cancelado. Nada dele restou.</translation>
    </message>
    <message>
        <source>The backup is made and verified, but: %1</source>
        <comment>a sentence follows</comment>
        <translation>O backup está feito e verificado, mas: %1</translation>
    </message>
    <message>
        <source>The backup is made, verified and copied to the second place.</source>
        <translation>O backup está feito, verificado e copiado para o segundo local.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>O backup está feito e verificado.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place. What lies there stays.</source>
        <translation>Os backups não são mais copiados para um segundo local. O que está lá permanece.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Ainda não há backup desta clínica.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Fazer o primeiro</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Reads every file of the chosen backup and compares it with what was written</source>
        <translation>Lê cada arquivo do backup escolhido e o compara com o que foi gravado</translation>
    </message>
    <message>
        <source>None. Each backup is copied there too: best a disk that you unplug and keep elsewhere.</source>
        <translation>Nenhum. Cada backup é copiado também para lá: de preferência um disco que você desconecta e guarda em outro lugar.</translation>
    </message>
    <message>
        <source>%1 is not plugged in now.</source>
        <translation>%1 não está conectado agora.</translation>
    </message>
    <message>
        <source>Reading every file of it…</source>
        <translation>Lendo cada arquivo…</translation>
    </message>
    <message>
        <source>A backup is encrypted as the clinic is: whoever has it and no password can read nothing.</source>
        <translation>Um backup é criptografado como a clínica: quem o tiver sem senha não consegue ler nada.</translation>
    </message>
    <message>
        <source>Choose the second place of the backups</source>
        <translation>Escolher o segundo local dos backups</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Escolher para onde vão os backups</translation>
    </message>
    <message>
        <source>Each backup is copied to %1 as well.</source>
        <translation>Cada backup é copiado também para %1.</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>Os backups vão para %1.</translation>
    </message>
    <message>
        <source>Every file of this backup is as it was written.</source>
        <translation>Cada arquivo deste backup está como foi gravado.</translation>
    </message>
    <message>
        <source>Use the clinic’s folder</source>
        <translation>Usar a pasta da clínica</translation>
    </message>
    <message>
        <source>Backups go into the clinic’s folder.</source>
        <translation>Os backups vão para a pasta da clínica.</translation>
    </message>
    <message>
        <source>In the clinic’s own folder. A disk that breaks takes both with it: another disk is better.</source>
        <translation>Na própria pasta da clínica. Um disco que quebra leva ambos: outro disco é melhor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; until then backups go into the clinic’s own folder.</source>
        <translation>%1 não está acessível; até lá, os backups vão para a própria pasta da clínica.</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>Restaurar este…</translation>
    </message>
    <message>
        <source>Closes the clinic and shows what going back to this backup would change</source>
        <translation>Fecha a clínica e mostra o que mudaria ao voltar a este backup</translation>
    </message>
    <message>
        <source>It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.</source>
        <translation>Abre com uma folha de recuperação anterior: quem guardou aquela folha e tiver acesso a este backup pode lê-lo.</translation>
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
        <translation>Uma cópia para o dia em que o disco quebrar</translation>
    </message>
    <message>
        <source>Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one that you unplug afterwards.</source>
        <translation>O Untie faz um backup sozinho em cada dia de trabalho, na própria pasta da clínica. Uma segunda cópia deve ficar em outra mídia, de preferência uma que você desconecta depois.</translation>
    </message>
    <message>
        <source>Keep a second copy in this folder:</source>
        <translation>Manter uma segunda cópia nesta pasta:</translation>
    </message>
    <message>
        <source>Later. Untie reminds me when there is none after seven days.</source>
        <translation>Depois. O Untie me lembra se não houver nenhuma após sete dias.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Folder on another medium</source>
        <translation>Pasta em outra mídia</translation>
    </message>
    <message>
        <source>This lies on the same disk as the clinic: when that breaks, both are gone.</source>
        <translation>Fica no mesmo disco da clínica: se ele quebrar, as duas se perdem.</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>Escolher uma pasta para a segunda cópia</translation>
    </message>
    <message>
        <source>Choose a folder, or choose “Later” below.</source>
        <translation>Escolha uma pasta ou, abaixo, “Depois”.</translation>
    </message>
    <message>
        <source>There is no such folder. Is the medium plugged in?</source>
        <translation>Essa pasta não existe. A mídia está conectada?</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Não é possível gravar nesta pasta.</translation>
    </message>
    <message>
        <source>This is the clinic’s own folder: choose another one.</source>
        <translation>Esta é a própria pasta da clínica: escolha outra.</translation>
    </message>
</context>
<context>
    <name>untie::BackupWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of today, in a sentence</comment>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in a sentence</comment>
        <translation>ontem às %1</translation>
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
        <translation>em %1</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>Primeira abertura do dia</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>Fim do trabalho</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Feito manualmente</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de uma atualização</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de uma restauração</translation>
    </message>
    <message>
        <source>No backup that can be read.</source>
        <translation>Nenhum backup legível.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Ainda sem backup.</translation>
    </message>
    <message>
        <source>Backup verified %1.</source>
        <comment>at 13:00</comment>
        <translation>Backup verificado %1.</translation>
    </message>
    <message>
        <source>Backup %1, verified in part.</source>
        <comment>at 13:00</comment>
        <translation>Backup %1, verificado em parte.</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Ainda não há backup desta clínica.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <comment>on 3 November</comment>
        <translation>O último backup foi feito %1.</translation>
    </message>
    <message>
        <source>The backups of the last week could be verified in part only. One that you make now is verified whole.</source>
        <translation>Os backups da última semana só puderam ser verificados em parte. Um que você fizer agora é verificado por inteiro.</translation>
    </message>
    <message>
        <source>All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.</source>
        <translation>Todos os backups estão em um só local. Mantenha uma cópia em um segundo, de preferência em um disco que você desconecta.</translation>
    </message>
    <message>
        <source>The last copy in the second place was made %1. Plug its disk in.</source>
        <comment>on 3 November</comment>
        <translation>A última cópia no segundo local foi feita %1. Conecte o disco.</translation>
    </message>
    <message>
        <source>No backup was copied to the second place yet. Plug its disk in.</source>
        <translation>Nenhum backup foi copiado para o segundo local ainda. Conecte o disco.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>O corpo de frente e de costas</translation>
    </message>
    <message>
        <source>The same parts stand as names beside it.</source>
        <translation>As mesmas partes estão ao lado, por nome.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Costas</translation>
    </message>
</context>
<context>
    <name>untie::BodyMapView</name>
    <message numerus="yes">
        <source>%n mark(s) in this view</source>
        <translation>
            <numerusform>%n marca nesta vista</numerusform>
            <numerusform>%n marcas nesta vista</numerusform>
        </translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>side of the body</comment>
        <translation>ESQUERDA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>side of the body</comment>
        <translation>DIREITA</translation>
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
        <translation>Irradia para: %1</translation>
    </message>
    <message>
        <source>Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.</source>
        <translation>Pinte com o ponteiro, ou com as setas e a barra de espaço. Shift apaga, + e − mudam o pincel, Enter termina.</translation>
    </message>
</context>
<context>
    <name>untie::BookingBox</name>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Bloquear este horário</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Para quem é?</translation>
    </message>
    <message>
        <source>Clients who fit</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Usar este horário</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s). 1 to 9: so many weeks.</source>
        <translation>
            <numerusform>Daqui a %n semana. 1 a 9: número de semanas.</numerusform>
            <numerusform>Daqui a %n semanas. 1 a 9: número de semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day cannot be read, or it comes before the first.</source>
        <translation>O último dia não pode ser lido ou vem antes do primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 times are taken and left out: %2</source>
        <comment>number of times, days</comment>
        <translation>
            <numerusform>%n de %1 horários está ocupado e fica de fora: %2</numerusform>
            <numerusform>%n de %1 horários estão ocupados e ficam de fora: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <comment>words</comment>
        <translation>Não entendido e deixado de fora: %1</translation>
    </message>
    <message>
        <source>Name or phone, or “%1”</source>
        <extracomment>%1: a question in this language that the program understands, such as &quot;next free 60&quot;</extracomment>
        <translation>Nome ou telefone, ou “%1”</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>Não há um horário assim nas próximas semanas.</translation>
    </message>
    <message>
        <source>Add and book</source>
        <comment>a new client</comment>
        <translation>Criar e agendar</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>Procurar horários</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a time, and a room where it is another</comment>
        <translation>%1 está livre.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a time</comment>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>untie::BookingsAhead</name>
    <message numerus="yes">
        <source>%n booking(s) are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.</source>
        <translation>
            <numerusform>%n agendamento ainda está por vir, o último em %1. Ele fica onde está: depois aparece aqui, para ser passado a outra pessoa.</numerusform>
            <numerusform>%n agendamentos ainda estão por vir, o último em %1. Eles ficam onde estão: depois aparecem aqui, para serem passados a outra pessoa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Não pode ser importado</translation>
    </message>
    <message>
        <source>Left out, not free</source>
        <translation>Deixado de fora, não está livre</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Agendamento de %1</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Horário bloqueado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>a moment comes before</comment>
        <translation>
            <numerusform>%1, %Ln vez</numerusform>
            <numerusform>%1, %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln times are not free and are left out.</source>
        <translation>
            <numerusform>%L1 de %Ln horário não está livre e fica de fora.</numerusform>
            <numerusform>%L1 de %Ln horários não estão livres e ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsStep</name>
    <message>
        <source>Appointments</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>O que entra</translation>
    </message>
    <message>
        <source>Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise.</source>
        <translation>Onde um cliente é citado, o evento vira agendamento dele. Qualquer outro horário é bloqueado, para que ninguém seja agendado nele, a menos que você diga o contrário.</translation>
    </message>
    <message>
        <source>Whose calendar it is</source>
        <translation>De quem é o calendário</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Não podem ser importados</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Calendário de</translation>
    </message>
    <message>
        <source>Events in the calendar</source>
        <translation>Eventos no calendário</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>Outro cliente…</translation>
    </message>
    <message>
        <source>Another client for this event</source>
        <translation>Outro cliente para este evento</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Reading the events, and seeing who is free then…</source>
        <translation>Lendo os eventos e vendo quem está livre nesses horários…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 agendamentos e horários bloqueados entram; %2 eventos ficam de fora, %3 não podem ser importados. Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Choose on the right.</source>
        <translation>De quem é o calendário? Escolha à direita.</translation>
    </message>
</context>
<context>
    <name>untie::CalendarKeeper</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Essa pasta não existe.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s own folder, which nobody else should look into. Choose another one.</source>
        <translation>Esta é a própria pasta da clínica, que ninguém mais deve abrir. Escolha outra.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Não é possível gravar nesta pasta.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers (%1). With clients&apos; names, these leave the clinic with it.</source>
        <comment>a program or kind of disk</comment>
        <translation>Esta pasta é copiada para outros computadores (%1). Se os arquivos tiverem nomes de clientes, os nomes saem da clínica com eles.</translation>
    </message>
    <message>
        <source>The calendar files in %1 are not up to date. %2</source>
        <translation>Os arquivos de calendário em %1 não estão atualizados. %2</translation>
    </message>
    <message>
        <source>Calendar files of people who left are gone: %1</source>
        <comment>names</comment>
        <translation>Os arquivos de calendário de quem saiu da clínica foram removidos: %1</translation>
    </message>
</context>
<context>
    <name>untie::CalendarPane</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Where the calendar files go</source>
        <translation>Para onde vão os arquivos de calendário</translation>
    </message>
    <message>
        <source>Write the files once</source>
        <translation>Gravar os arquivos uma vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Arquivos de calendário</translation>
    </message>
    <message>
        <source>One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked.</source>
        <translation>Um arquivo para cada pessoa que trabalha aqui, que os calendários de celulares e computadores podem ler. Sem nomes, um evento diz apenas que o horário está ocupado.</translation>
    </message>
    <message>
        <source>The files are there already, as they should be.</source>
        <translation>Os arquivos já estão lá, como devem estar.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) written.</source>
        <translation>
            <numerusform>%n arquivo de calendário gravado.</numerusform>
            <numerusform>%n arquivos de calendário gravados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer keep them up to date</source>
        <translation>Não manter mais atualizados</translation>
    </message>
    <message>
        <source>Keep them up to date</source>
        <translation>Manter atualizados</translation>
    </message>
    <message>
        <source>The files in %1 follow every change on this computer.</source>
        <translation>Os arquivos em %1 acompanham cada alteração neste computador.</translation>
    </message>
    <message>
        <source>With names and services</source>
        <translation>Com nomes e serviços</translation>
    </message>
</context>
<context>
    <name>untie::CandidateListModel</name>
    <message numerus="yes">
        <source>raised by %Ln place(s)</source>
        <translation>
            <numerusform>subiu %Ln posição</numerusform>
            <numerusform>subiu %Ln posições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CandidateModel</name>
    <message>
        <source>New client %1</source>
        <translation>Novo cliente: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <extracomment>%1: a question, such as &quot;next free 60 minutes with Marta&quot;</extracomment>
        <translation>Procurar: %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>último atendimento %1</translation>
    </message>
</context>
<context>
    <name>untie::CarePart</name>
    <message>
        <source>Home care</source>
        <translation>Cuidados em casa</translation>
    </message>
    <message>
        <source>Weeks until the next visit</source>
        <translation>Semanas até o próximo atendimento</translation>
    </message>
    <message>
        <source>open</source>
        <comment>when to come again is not agreed on</comment>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Próximo atendimento em</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Da última vez: %1</translation>
    </message>
    <message>
        <source> wk</source>
        <extracomment>Behind the number of weeks until the next visit</extracomment>
        <translation> sem.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>por volta de %1</translation>
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
        <translation>Copiar de %1</translation>
    </message>
    <message>
        <source>Copied from %1, not touched yet</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>Copiado de %1, ainda não alterado</translation>
    </message>
</context>
<context>
    <name>untie::CaseForm</name>
    <message>
        <source>Complaint</source>
        <translation>Queixa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>O que o cliente quer alcançar, nas palavras dele</translation>
    </message>
    <message>
        <source>What you copied is too long for a goal, so it was not pasted.</source>
        <translation>O que você copiou é longo demais para um objetivo; por isso não foi colado.</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a case</comment>
        <translation>%1 (encerrado)</translation>
    </message>
    <message>
        <source>For none</source>
        <translation>Nenhum caso</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Novo caso…</translation>
    </message>
    <message>
        <source>Change what it says…</source>
        <translation>Alterar o texto…</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>Encerrar este caso</translation>
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
        <translation>Nenhum caso ainda. Um caso é uma queixa com o que o cliente quer alcançar; os atendimentos pertencem a ele.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Novo caso</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A case: the day it began on</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed</source>
        <extracomment>A closed case: its first and its last day</extracomment>
        <translation>%1 a %2, encerrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln atendimento</numerusform>
            <numerusform>%Ln atendimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the case “%1”</source>
        <translation>Editar o caso “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Close the case “%1”</source>
        <translation>Encerrar o caso “%1”</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen the case “%1”</source>
        <translation>Reabrir o caso “%1”</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Mostrar atendimentos</translation>
    </message>
    <message>
        <source>Show the visits for “%1”</source>
        <translation>Mostrar os atendimentos de “%1”</translation>
    </message>
</context>
<context>
    <name>untie::CautionList</name>
    <message>
        <source>Referral note</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, because of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the intake speaks against treatment.</source>
        <translation>Nada na anamnese contraindica o tratamento.</translation>
    </message>
    <message>
        <source>No intake yet, so nothing is known.</source>
        <translation>Ainda sem anamnese; portanto nada se sabe.</translation>
    </message>
    <message>
        <source>New clearance</source>
        <translation>Nova liberação</translation>
    </message>
    <message>
        <source>Doctor’s clearance</source>
        <translation>Liberação médica</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Liberação médica: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Take the clearance back: %1</source>
        <translation>Revogar a liberação: %1</translation>
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
        <translation>Um alerta desaconselha</translation>
    </message>
</context>
<context>
    <name>untie::ClearanceForm</name>
    <message>
        <source>Pressure</source>
        <translation>Pressão</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Liberação médica: %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico(a)</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dada em</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Até onde vai</translation>
    </message>
    <message>
        <source>everything, everywhere</source>
        <translation>tudo, em todos os locais</translation>
    </message>
    <message>
        <source>In the doctor’s words</source>
        <translation>Nas palavras do médico</translation>
    </message>
    <message>
        <source>Only these techniques; none chosen: all</source>
        <translation>Só estas técnicas; nenhuma escolhida: todas</translation>
    </message>
    <message>
        <source>Only here; nothing chosen: everywhere</source>
        <translation>Só aqui; nada escolhido: em todos os locais</translation>
    </message>
    <message>
        <source>as the caution says</source>
        <translation>como diz o alerta</translation>
    </message>
    <message>
        <source>Pressure up to</source>
        <translation>Pressão até</translation>
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
        <translation>Entregar a ficha de anamnese</translation>
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
        <translation>Ainda não há foto.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Escolher uma foto…</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Escolher outra foto…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remover a foto</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Escolher uma foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>A foto foi removida.</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Em caso de emergência</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico(a)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Último atendimento</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Observação para a recepção</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how a name is said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Vínculo com</translation>
    </message>
    <message>
        <source>Restricted: nobody works with this record. %1</source>
        <comment>a reason</comment>
        <translation>Restrito: ninguém trabalha com este prontuário. %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientFiles</name>
    <message>
        <source>Clinical files</source>
        <translation>Arquivos clínicos</translation>
    </message>
    <message>
        <source>None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it.</source>
        <translation>Nenhum ainda. Solte aqui o que faz parte do tratamento, por exemplo um relatório médico; a recepção não os vê.</translation>
    </message>
    <message>
        <source>Files at the front desk</source>
        <translation>Arquivos na recepção</translation>
    </message>
    <message>
        <source>None yet. What the desk needs, such as a voucher, is dropped here.</source>
        <translation>Nenhum ainda. Solte aqui aquilo de que a recepção precisa, por exemplo um voucher.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>a file&apos;s name, a sentence</comment>
        <translation>%1 não foi adicionado. %2</translation>
    </message>
    <message>
        <source>%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.</source>
        <translation>%1 não é aberto a partir daqui: é de um tipo que poderia executar algo por conta própria. Em vez disso, salve uma cópia.</translation>
    </message>
    <message>
        <source>No program on this computer shows %1. Save a copy of it instead.</source>
        <translation>Nenhum programa neste computador mostra %1. Em vez disso, salve uma cópia.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 foi removido.</translation>
    </message>
</context>
<context>
    <name>untie::ClientForm</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>Isto não é uma data. Escreva como %1.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not stored yet.</source>
        <comment>a date with its time</comment>
        <translation>Isto foi digitado em %1 e ainda não foi salvo.</translation>
    </message>
    <message>
        <source>Somebody else changed this client in the meantime. What they changed elsewhere stands here too; what you typed stays. Look it over and save again.</source>
        <translation>Outra pessoa alterou este cliente nesse meio-tempo. O que ela alterou em outros campos também está aqui; o que você digitou permanece. Confira e salve de novo.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>They are archived. Back again, they stand in the list and are found.</source>
        <translation>Está arquivado. Trazido de volta, aparece na lista e na busca.</translation>
    </message>
    <message>
        <source>They leave the list and the search. Nothing is deleted, and they can be brought back.</source>
        <translation>Sai da lista e da busca. Nada é excluído, e pode ser trazido de volta.</translation>
    </message>
    <message>
        <source>Family and guardians</source>
        <translation>Família e responsáveis legais</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Abrir esse cadastro</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a date</comment>
        <translation>nascimento: %1</translation>
    </message>
    <message>
        <source>This is likely somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Provavelmente é alguém que já está aqui: %1.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Talvez seja alguém que já está aqui: %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientLinksEdit</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Name or phone of another client</source>
        <translation>Nome ou telefone de outro cliente</translation>
    </message>
    <message>
        <source>Kept at once, and seen from both records.</source>
        <translation>É salvo na hora e aparece nos dois cadastros.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a client&apos;s name</comment>
        <translation>Remover %1</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Age · born</source>
        <translation>Idade · nascimento</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Último atendimento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
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
        <translation>O que foi</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why it does not count any more</source>
        <translation>Por que não vale mais</translation>
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
        <translation>Anotação fora de um atendimento</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted.</source>
        <translation>O que você copiou tem %1 caracteres; aqui cabem %2; por isso não foi colado.</translation>
    </message>
    <message>
        <source>You had begun to write this; it is not saved yet.</source>
        <translation>Você tinha começado a escrever isto; ainda não foi salvo.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirada: %1</translation>
    </message>
    <message>
        <source>When was it? A day and a time of day.</source>
        <translation>Quando foi? Um dia e uma hora.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por quê.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3, %4</source>
        <extracomment>A version of a note: its number, who wrote it, day, time</extracomment>
        <translation>Versão %1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Alguém que não é mais conhecido</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
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
        <translation>Novo atendimento</translation>
    </message>
    <message>
        <source>Who opened and changed this record</source>
        <translation>Quem abriu e alterou este prontuário</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Phones, address, emergency contact and what else the front desk knows</source>
        <translation>Telefones, endereço, contato de emergência e o que mais a recepção sabe</translation>
    </message>
    <message>
        <source>Beside the body</source>
        <translation>Ao lado do corpo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
</context>
<context>
    <name>untie::ClientSheet</name>
    <message>
        <source>More ways to reach them</source>
        <translation>Outras formas de contato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Em caso de emergência</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sobre a pessoa</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Como chamar</translation>
    </message>
    <message>
        <source>Only where it is not the given name.</source>
        <translation>Só se for diferente do nome.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>As %1.</source>
        <comment>example of a date</comment>
        <translation>Por exemplo, %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Tipo de telefone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Tipo de e-mail</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Observação para a recepção</translation>
    </message>
    <message>
        <source>Nothing about health: whoever books appointments can read this.</source>
        <translation>Nada sobre saúde: quem faz os agendamentos pode ler isto.</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Outros telefones</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Adicionar telefone</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>Outros e-mails</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar e-mail</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>O mesmo da clínica</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Idioma dos impressos</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Para quem ligar</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Quem é</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefone dessa pessoa</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Pronúncia do nome</translation>
    </message>
    <message>
        <source>As one would read it out: oh-DEEL.</source>
        <translation>Como se lê em voz alta: uésli.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico(a)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of your own to find groups by, with commas between them.</source>
        <translation>Palavras suas para encontrar grupos, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field.</source>
        <translation>Outra pessoa esvaziou este campo.</translation>
    </message>
    <message>
        <source>Somebody else wrote here: %1</source>
        <translation>Outra pessoa escreveu aqui: %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientTimesPane</name>
    <message>
        <source>The client&apos;s appointments</source>
        <translation>Agendamentos do cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing was ever booked for %1.</source>
        <translation>Nunca houve agendamento para %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientsPage</name>
    <message>
        <source>No client yet. The first one is written here, and every visit hangs on it.</source>
        <translation>Nenhum cliente ainda. O primeiro é cadastrado aqui, e todo atendimento pertence a um cliente.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nome ou telefone</translation>
    </message>
    <message>
        <source>Nobody here is called or reached by “%1”.</source>
        <translation>Ninguém aqui tem o nome ou o telefone “%1”.</translation>
    </message>
    <message>
        <source>New client named %1</source>
        <translation>Novo cliente: %1</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>Lendo os clientes…</translation>
    </message>
    <message>
        <source>Nobody of this list fits.</source>
        <translation>Ninguém desta lista corresponde.</translation>
    </message>
    <message>
        <source>Look among everybody</source>
        <translation>Procurar entre todos</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Cadastros que podem ser da mesma pessoa</translation>
    </message>
    <message>
        <source>Bring in clients from a file</source>
        <translation>Importar clientes de um arquivo</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Pesquisar em todas as anotações</translation>
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
        <translation>Como se chama a clínica?</translation>
    </message>
    <message>
        <source>This stands at the head of everything you print. All of it can be changed later.</source>
        <translation>Isto fica no alto de tudo o que você imprime. Tudo pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>In one line, with commas. May stay empty.</source>
        <translation>Em uma linha, com vírgulas. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Pode ficar em branco.</translation>
    </message>
</context>
<context>
    <name>untie::ClosingPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo backup…</translation>
    </message>
    <message>
        <source>Everything is saved. What was changed is copied and checked; then Untie closes by itself.</source>
        <translation>Tudo está salvo. O que foi alterado é copiado e verificado; depois o Untie fecha sozinho.</translation>
    </message>
    <message>
        <source>Quit without</source>
        <translation>Sair sem backup</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Nenhum backup foi feito</translation>
    </message>
    <message>
        <source>Quit without a backup</source>
        <translation>Sair sem backup</translation>
    </message>
</context>
<context>
    <name>untie::ConditionBlock</name>
    <message>
        <source>None of these</source>
        <translation>Nada disso</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada mais</translation>
    </message>
</context>
<context>
    <name>untie::ConditionDetails</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei ao certo</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>Prefiro não responder</translation>
    </message>
</context>
<context>
    <name>untie::ConflictView</name>
    <message>
        <source>Two versions of this note</source>
        <translation>Duas versões desta anotação</translation>
    </message>
    <message>
        <source>%1 stored this note while you were writing. Both versions are kept until you decide.</source>
        <translation>%1 salvou esta anotação enquanto você escrevia. As duas versões são mantidas até você decidir.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Salvar a minha por cima</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Manter os dois textos</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>A sua</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Cuidados em casa</translation>
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
            <numerusform>%Ln tratamento</numerusform>
            <numerusform>%Ln tratamentos</numerusform>
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
        <translation>Marcas, tratamentos, medidas</translation>
    </message>
    <message>
        <source>This note was stored elsewhere while you were writing. Both versions are kept until you decide.</source>
        <translation>Esta anotação foi salva em outro lugar enquanto você escrevia. As duas versões são mantidas até você decidir.</translation>
    </message>
</context>
<context>
    <name>untie::ConsentAsk</name>
    <message>
        <source>%1: consent for this visit is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: o consentimento para este atendimento não está assinado</translation>
    </message>
    <message>
        <source>%1: consent is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: o consentimento não está assinado</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Assinar…</translation>
    </message>
    <message>
        <source>Let the client sign: %1</source>
        <translation>Pedir a assinatura do cliente: %1</translation>
    </message>
    <message>
        <source>The client reads the text and signs here</source>
        <translation>O cliente lê o texto e assina aqui</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Salvar o consentimento</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>untie::ConsentPane</name>
    <message>
        <source>asked for at each visit that needs it</source>
        <translation>pedido a cada atendimento que precisar dele</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não dado</translation>
    </message>
    <message>
        <source>signed by %1 on %2, version %3</source>
        <comment>name, day, number</comment>
        <translation>assinado por %1 em %2, versão %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>%1 · there is a newer text</source>
        <translation>%1 · há um texto mais novo</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>revogado em %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Revogar: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Assinar: %1</translation>
    </message>
    <message>
        <source>%1, for this visit only</source>
        <translation>%1, só para este atendimento</translation>
    </message>
    <message>
        <source>held for the visit of %1 only</source>
        <translation>valeu só para o atendimento de %1</translation>
    </message>
</context>
<context>
    <name>untie::ConsentSigner</name>
    <message>
        <source>A guardian signs</source>
        <translation>Um responsável legal assina</translation>
    </message>
    <message>
        <source>Their identity was seen</source>
        <translation>A identidade foi conferida</translation>
    </message>
    <message>
        <source>The child agrees too</source>
        <translation>A criança também concorda</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nome de quem assina</translation>
    </message>
    <message>
        <source>How you are related</source>
        <translation>Seu parentesco</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Assinar de novo</translation>
    </message>
    <message>
        <source>“%1” is not ticked.</source>
        <translation>“%1” não está marcado.</translation>
    </message>
    <message>
        <source>For this visit only</source>
        <translation>Só para este atendimento</translation>
    </message>
    <message>
        <source>It is asked for at each visit</source>
        <translation>É pedido a cada atendimento</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation>Concordo: %1</translation>
    </message>
</context>
<context>
    <name>untie::ContactWords</name>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Responsável legal</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Tutelado(a)</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Pai ou mãe</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Filho(a)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Companheiro(a)</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Irmão ou irmã</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Parente</translation>
    </message>
    <message>
        <source>Wants no reminders</source>
        <translation>Não quer lembretes</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por e-mail</translation>
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
        <translation>%1, nº %2</translation>
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
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>untie::DBusSession</name>
    <message>
        <source>What was typed is being stored.</source>
        <translation>O que foi digitado está sendo salvo.</translation>
    </message>
</context>
<context>
    <name>untie::DaysOff</name>
    <message>
        <source>does not work</source>
        <translation>não trabalha</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>o mesmo dia</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trabalha</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>As in every week on this day</source>
        <translation>Como em toda semana neste dia</translation>
    </message>
    <message>
        <source>That day is as in every week again.</source>
        <translation>Esse dia voltou a ser como em toda semana.</translation>
    </message>
    <message>
        <source>There is no such day, or it comes before the first.</source>
        <translation>Esse dia não existe ou vem antes do primeiro.</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>Não foi possível ler. Escreva, por exemplo, 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>Stored. What is booked already stays where it is.</source>
        <translation>Salvo. O que já está agendado fica onde está.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Esse dia não existe. Escreva por exemplo %1.</translation>
    </message>
</context>
<context>
    <name>untie::DeskNote</name>
    <message>
        <source>Note for the front desk</source>
        <translation>Observação para a recepção</translation>
    </message>
</context>
<context>
    <name>untie::DiskWatch</name>
    <message>
        <source>Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.</source>
        <translation>Restam só %1 livres no disco da clínica. Libere espaço logo: em um disco cheio nada pode ser salvo.</translation>
    </message>
</context>
<context>
    <name>untie::DisplaySection</name>
    <message>
        <source>Display and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black.</source>
        <translation>Como no sistema, ou sempre as mesmas. O alto contraste é para quem precisa dele para enxergar bem: branco e amarelo sobre preto.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the program on this computer. Documents are written in each client’s own.</source>
        <translation>Do programa neste computador. Os documentos são escritos no idioma de cada cliente.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on.</source>
        <translation>De letras, botões e corpo, além da escala do sistema. A partir do próximo início.</translation>
    </message>
</context>
<context>
    <name>untie::DocumentCorner</name>
    <message>
        <source>Visit &amp;summary</source>
        <translation>&amp;Resumo do atendimento</translation>
    </message>
    <message>
        <source>Whole &amp;note</source>
        <translation>&amp;Anotação completa</translation>
    </message>
    <message>
        <source>&amp;Progress report</source>
        <translation>Relatório de &amp;evolução</translation>
    </message>
    <message>
        <source>&amp;Health form</source>
        <translation>&amp;Ficha de anamnese</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Consentimentos</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>A&amp;gendamentos</translation>
    </message>
    <message>
        <source>&amp;Empty health form</source>
        <translation>Ficha de anamnese em &amp;branco</translation>
    </message>
    <message>
        <source>Consents to si&amp;gn</source>
        <translation>Consentimentos para a&amp;ssinar</translation>
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
        <translation>Tamanho da página</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado para %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print.</source>
        <translation>Não há impressora configurada neste computador. “Salvar como PDF” guarda como arquivo, que qualquer computador pode imprimir.</translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was lost; try again, or save it as PDF.</source>
        <translation>%1 não aceitou. Nada se perdeu; tente de novo ou salve como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Largura total</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.</source>
        <translation>“[?]” está no lugar do que nenhuma fonte deste computador tem: %1. É assim impresso. Instale uma fonte que o tenha, ou escreva-o por palavras.</translation>
    </message>
</context>
<context>
    <name>untie::EntryList</name>
    <message>
        <source>somebody who is no longer known</source>
        <translation>alguém que não é mais conhecido</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>Who signed and when: %1 a name, %2 a day, %3 a time of day</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>About the visit of %1, signed later.</source>
        <translation>Sobre o atendimento de %1, assinado depois.</translation>
    </message>
    <message>
        <source>Struck: %1</source>
        <translation>Riscado: %1</translation>
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
        <translation>Por que ninguém trabalha com ele</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Voltar a trabalhar com ele</translation>
    </message>
    <message>
        <source>To be sure, type the family name</source>
        <translation>Para confirmar, digite o sobrenome</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they are thinned out; whoever restores one gets it without this client.</source>
        <translation>Sai dos dois cofres e não pode ser trazido de volta. Fica apenas que houve um prontuário com este número, sem nome. Os backups o mantêm até serem eliminados com o tempo; quem restaurar um o recebe sem este cliente.</translation>
    </message>
    <message>
        <source>Erase or restrict</source>
        <translation>Apagar ou restringir</translation>
    </message>
    <message>
        <source>Records need not be kept here, as set under Settings, Security.</source>
        <translation>Aqui os prontuários não precisam ser guardados, conforme definido em Ajustes, Segurança.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last visit, as set under Settings, Security.</source>
        <translation>
            <numerusform>Os prontuários são guardados por %n ano após o último atendimento, conforme definido em Ajustes, Segurança.</numerusform>
            <numerusform>Os prontuários são guardados por %n anos após o último atendimento, conforme definido em Ajustes, Segurança.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be erased.</source>
        <translation>Este pode ser apagado.</translation>
    </message>
    <message>
        <source>This one may be erased from %1 on. Until then it can be restricted.</source>
        <comment>a date</comment>
        <translation>Este pode ser apagado a partir de %1. Até lá, pode ser restringido.</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <comment>a reason</comment>
        <translation>Restrito: %1</translation>
    </message>
    <message>
        <source>Visits, with their notes and measures</source>
        <translation>Atendimentos, com anotações e medidas</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Marcas no corpo</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Fichas de anamnese</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Appointments, also those to come</source>
        <translation>Agendamentos, também os futuros</translation>
    </message>
    <message>
        <source>Scales, wishes, summaries, links, drafts</source>
        <translation>Escalas, pedidos de horário, resumos, vínculos, rascunhos</translation>
    </message>
    <message>
        <source>It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”.</source>
        <translation>Não aparece em nenhuma lista, e ninguém altera seus dados nem salva um atendimento dele. A direção o encontra em Clientes, na lista “Restritos”.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Foto e arquivos</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeCorner</name>
    <message>
        <source>Save all that is stored of this client</source>
        <translation>Salvar tudo o que está registrado sobre este cliente</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that is stored of this client was saved as %1. Whoever has the file can read it.</source>
        <translation>Tudo o que está registrado sobre este cliente foi salvo como %1. Quem tiver o arquivo pode lê-lo.</translation>
    </message>
    <message>
        <source>Save all that is stored of this client as a file</source>
        <translation>Salvar tudo o que está registrado sobre este cliente como arquivo</translation>
    </message>
    <message>
        <source>To read (PDF)…</source>
        <translation>Para ler (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>For other programs (FHIR)…</source>
        <translation>Para outros programas (FHIR)…</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For other programs (JSON)…</source>
        <translation>Para outros programas (JSON)…</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeSection</name>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>cada uma pode ser desfeita</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Esta importação foi desfeita.</translation>
    </message>
    <message>
        <source>Take out the whole clinic</source>
        <translation>Exportar a clínica inteira</translation>
    </message>
    <message>
        <source>Whole clinic…</source>
        <translation>Clínica inteira…</translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation>Escolher a pasta em que gravar</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has it can read it.</source>
        <translation>Salvo como %1. Quem o tiver pode lê-lo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompido. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Bring in clients and appointments</source>
        <translation>Importar clientes e agendamentos</translation>
    </message>
    <message>
        <source>From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored.</source>
        <translation>De uma tabela (CSV), de cartões de contato (vCard) ou de um calendário (iCalendar); tudo é conferido antes que algo seja salvo.</translation>
    </message>
    <message>
        <source>As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe.</source>
        <translation>Como um arquivo que outros programas leem: uma tabela ou cartões de contato de todos os não arquivados, ou com os atendimentos para o programa de outra clínica (FHIR). Quem tiver o arquivo pode lê-lo: guarde-o com cuidado.</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabela…</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>Cartões de contato…</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER.</source>
        <translation>Cada tabela como JSON Lines, com uma descrição a partir da qual outros podem programar. O Untie as lê em uma clínica vazia: untie import CLÍNICA PASTA.</translation>
    </message>
    <message>
        <source>Nothing was brought in from a file yet.</source>
        <translation>Nada foi importado de um arquivo ainda.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Importar algo</translation>
    </message>
    <message>
        <source>Removes what the chosen import added, and restores whom it completed; what has been worked with since stays</source>
        <translation>Remove o que a importação escolhida adicionou e restaura quem ela completou; permanece aquilo com que se trabalhou desde então</translation>
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
        <translation>Adicionar arquivos: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file “%1”</source>
        <translation>Abrir o arquivo “%1”</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Save a copy of the file “%1”</source>
        <translation>Salvar uma cópia do arquivo “%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Remover o arquivo “%1”</translation>
    </message>
    <message>
        <source>Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed.</source>
        <translation>O arquivo é mostrado por outro programa. Para isso, uma cópia não criptografada fica neste computador até que o Untie seja bloqueado ou fechado.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir a cópia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
</context>
<context>
    <name>untie::FirstPassword</name>
    <message>
        <source>First password</source>
        <translation>Primeira senha</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Outras palavras</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>Essa é boa.</translation>
    </message>
    <message>
        <source>Type another one</source>
        <translation>Digitar outra</translation>
    </message>
    <message>
        <source>Five random words</source>
        <translation>Cinco palavras aleatórias</translation>
    </message>
</context>
<context>
    <name>untie::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, expandido</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, recolhido</translation>
    </message>
</context>
<context>
    <name>untie::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>untie::FormEditor</name>
    <message>
        <source>The clinic’s health form</source>
        <translation>A ficha de anamnese da clínica</translation>
    </message>
    <message>
        <source>What was answered before stays readable on the form it was given on.</source>
        <translation>O que foi respondido antes continua legível na ficha da época.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Mover para cima: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Mover para baixo: %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Uma pergunta sua</translation>
    </message>
    <message>
        <source>A question of your own: %1</source>
        <translation>Uma pergunta sua: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Salvar como nova versão</translation>
    </message>
    <message>
        <source>Keep as a new version: %1</source>
        <translation>Salvar como nova versão: %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of consent, number</comment>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Stored: asked like this from now on.</source>
        <translation>Salvo: de agora em diante, as perguntas são estas.</translation>
    </message>
    <message>
        <source>The new wording is asked for from now on; who signed before keeps theirs.</source>
        <translation>De agora em diante vale o novo texto; quem assinou antes mantém o seu.</translation>
    </message>
    <message>
        <source>Cautions that the answers raise</source>
        <translation>Alertas que as respostas geram</translation>
    </message>
</context>
<context>
    <name>untie::HandOver</name>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>A senha de %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account.</source>
        <translation>É mostrada só desta vez e não fica salva em lugar nenhum. Entregue-a; a pessoa escolhe a sua em Ajustes, Minha conta.</translation>
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
        <translation>Foi copiada e sai da área de transferência em 15 segundos.</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>Foi enviada para %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Não há impressora configurada neste computador.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 não aceitou.</translation>
    </message>
</context>
<context>
    <name>untie::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Página anterior (Alt+←)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Página seguinte (Alt+→)</translation>
    </message>
    <message>
        <source>Untie handbook</source>
        <translation>Manual do Untie</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas do manual</translation>
    </message>
</context>
<context>
    <name>untie::HistoryLegend</name>
    <message>
        <source>Five steps, from one visit, mild, to every visit, severe</source>
        <translation>Cinco níveis, de um atendimento, leve, a todos os atendimentos, forte</translation>
    </message>
    <message>
        <source>one visit, mild</source>
        <translation>um atendimento, leve</translation>
    </message>
    <message>
        <source>every visit, severe</source>
        <translation>todos os atendimentos, forte</translation>
    </message>
</context>
<context>
    <name>untie::HistoryMap</name>
    <message>
        <source>BACK · client’s left on the left</source>
        <translation>COSTAS · esquerda do cliente à esquerda</translation>
    </message>
    <message>
        <source>FRONT · client’s left on the right</source>
        <translation>FRENTE · esquerda do cliente à direita</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>ESQUERDA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DIREITA</translation>
    </message>
    <message numerus="yes">
        <source>Body with %Ln mark(s)</source>
        <translation>
            <numerusform>Corpo com %Ln marca</numerusform>
            <numerusform>Corpo com %Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>No point on either visit</source>
        <translation>Nenhum ponto em nenhum dos atendimentos</translation>
    </message>
    <message numerus="yes">
        <source>Heat map of %Ln place(s)</source>
        <translation>
            <numerusform>Mapa de calor de %Ln local</numerusform>
            <numerusform>Mapa de calor de %Ln locais</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>não examinado</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>antes %1, depois %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem nota</translation>
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
        <translation>O que o corpo mostra</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>Um atendimento</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are days; the earlier one comes first</extracomment>
        <translation>%1 comparado com %2</translation>
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
            <numerusform>%1, %Ln atendimento</numerusform>
            <numerusform>%1, %Ln atendimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of this visit lie in a view that this version does not draw; they stand in the list.</source>
        <translation>
            <numerusform>%Ln marca deste atendimento fica em uma vista que esta versão não desenha; está na lista.</numerusform>
            <numerusform>%Ln marcas deste atendimento ficam em uma vista que esta versão não desenha; estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, void</source>
        <comment>a visit that does not count</comment>
        <translation>%1, anulado</translation>
    </message>
</context>
<context>
    <name>untie::HoursSection</name>
    <message>
        <source>No hours were entered yet. Until then the schedule takes weekdays from 8 to 18.</source>
        <translation>Nenhum horário foi informado ainda. Até lá, a agenda considera dias úteis das 8 às 18.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Horário de quem</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>Days on which the clinic is closed</source>
        <translation>Dias em que a clínica está fechada</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>não trabalha</translation>
    </message>
    <message>
        <source>For example 9–12:30, 13:15–18</source>
        <translation>Por exemplo, 9–12:30, 13:15–18</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Close on this day</source>
        <translation>Fechar neste dia</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Nome do dia</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>Não foi possível ler. Escreva, por exemplo, 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>The hours of %1 are stored. What is booked already stays where it is.</source>
        <translation>O horário de %1 foi salvo. O que já está agendado fica onde está.</translation>
    </message>
    <message>
        <source>Open the clinic on this day</source>
        <translation>Abrir a clínica neste dia</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>Dias diferentes</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Esse dia não existe. Escreva por exemplo %1.</translation>
    </message>
</context>
<context>
    <name>untie::IdentityBar</name>
    <message>
        <source>The same</source>
        <translation>O mesmo</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Situação</translation>
    </message>
    <message>
        <source>More about this point</source>
        <translation>Mais sobre este ponto</translation>
    </message>
    <message>
        <source>Is it the point that was %1?</source>
        <extracomment>%1 is &quot;7 → 5 on 3 Nov&quot;, what an earlier visit found nearby</extracomment>
        <translation>É o ponto que estava com %1?</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <extracomment>%1 is how a trigger point stands by the rules: &quot;improving&quot;</extracomment>
        <translation>%1 (sugestão)</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>nenhum ponto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Referred fro&amp;m</source>
        <translation>&amp;Referida de</translation>
    </message>
    <message>
        <source>Satellite &amp;of</source>
        <translation>Sa&amp;télite de</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Tornar um novo ponto</translation>
    </message>
    <message>
        <source>The same as %1, %2</source>
        <extracomment>%1 is a muscle with its side, %2 &quot;7 → 5 on 3 Nov&quot;</extracomment>
        <translation>O mesmo que %1, %2</translation>
    </message>
    <message>
        <source>Separate what was put together</source>
        <translation>Separar o que foi unido</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnList</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>O que é “%1”</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>O que está onde</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>A primeira linha dá nome às colunas</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>As primeiras pessoas</translation>
    </message>
    <message>
        <source>So the first of them are taken over:</source>
        <translation>Assim são importadas as primeiras:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre células</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>Em volta das células</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Ano, mês, dia</translation>
    </message>
    <message>
        <source>This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.</source>
        <translation>Isto foi deduzido do arquivo. O que estiver errado pode ser corrigido aqui mesmo; fica lembrado para a próxima tabela deste tipo.</translation>
    </message>
    <message>
        <source>Address cards say themselves what is what.</source>
        <translation>Os cartões de contato já dizem o que é cada coisa.</translation>
    </message>
    <message>
        <source>Nobody stands in this file.</source>
        <translation>Não há ninguém neste arquivo.</translation>
    </message>
    <message>
        <source>No column holds names: say which one does.</source>
        <translation>Nenhuma coluna contém nomes: diga qual contém.</translation>
    </message>
</context>
<context>
    <name>untie::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>ou solte-os aqui</translation>
    </message>
    <message>
        <source>Choose the files to bring in</source>
        <translation>Escolher os arquivos a importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards, %1</source>
        <comment>their size</comment>
        <translation>Cartões de contato, %1</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln columns, %1</source>
        <comment>its size</comment>
        <translation>
            <numerusform>Uma tabela com %Ln coluna, %1</numerusform>
            <numerusform>Uma tabela com %Ln colunas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Escolha primeiro um arquivo.</translation>
    </message>
    <message>
        <source>Bring in clients or appointments</source>
        <translation>Importar clientes ou agendamentos</translation>
    </message>
    <message>
        <source>Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics).</source>
        <translation>Clientes, de uma tabela (CSV), como todo programa de clínica ou planilha salva, ou de cartões de contato (vCard) de um celular ou programa de e-mail. Agendamentos, de um calendário (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</source>
        <translation>Tabelas, cartões de contato e calendários (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</translation>
    </message>
    <message>
        <source>A calendar, %1</source>
        <comment>its size</comment>
        <translation>Um calendário, %1</translation>
    </message>
</context>
<context>
    <name>untie::ImportLinesStep</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a sentence follows</comment>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>untie::ImportListModel</name>
    <message>
        <source>Taken back</source>
        <translation>Desfeita</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
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
        <translation>Nada é salvo antes da última etapa, e uma importação pode ser desfeita.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Storing, %1 % done…</source>
        <translation>Salvando, %1% concluído…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Interrompido. Nada foi importado.</translation>
    </message>
    <message>
        <source>%1 Nothing came in.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Nada foi importado.</translation>
    </message>
    <message>
        <source>Bring in appointments</source>
        <translation>Importar agendamentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients came in</source>
        <translation>
            <numerusform>%Ln cliente importado</numerusform>
            <numerusform>%Ln clientes importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointments came in</source>
        <translation>
            <numerusform>%Ln agendamento importado</numerusform>
            <numerusform>%Ln agendamentos importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Não pode ser importado</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Completes %1</source>
        <translation>Completa %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>%1 is likely the same.</source>
        <translation>%1 provavelmente é a mesma pessoa.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefone ou e-mail</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleStep</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Quem entra</translation>
    </message>
    <message>
        <source>Whoever is likely a client already completes that client, unless you say otherwise.</source>
        <translation>Quem provavelmente já é cliente completa esse cadastro, a menos que você diga o contrário.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Quem é mostrado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Já conhecidos</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Não podem ser importados</translation>
    </message>
    <message>
        <source>For all of these</source>
        <translation>Para todos estes</translation>
    </message>
    <message>
        <source>Add as new clients</source>
        <translation>Adicionar como novos clientes</translation>
    </message>
    <message>
        <source>Complete who is there</source>
        <translation>Completar quem já está aqui</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Pessoas no arquivo</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Reading everybody, and comparing them with the clients that are here…</source>
        <translation>Lendo todos e comparando com os clientes que já estão aqui…</translation>
    </message>
    <message>
        <source>%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 serão novos clientes, %2 completam alguém que já está aqui, %3 ficam de fora, %4 não podem ser importados. Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file; a sentence follows</comment>
        <translation>%1, linha %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::ImportPreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>untie::ImportResult</name>
    <message>
        <source>Save the log…</source>
        <translation>Salvar o relatório…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Another import</source>
        <translation>Outra importação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>Save the log of the import</source>
        <translation>Salvar o relatório da importação</translation>
    </message>
    <message>
        <source>import log.csv</source>
        <translation>relatório de importação.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>O relatório foi salvo como %1.</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>A importação foi desfeita</translation>
    </message>
    <message>
        <source>What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too.</source>
        <translation>Ao desfazer a importação, permanece aquilo com que se trabalhou desde então. Ela está também na lista de importações, nos ajustes.</translation>
    </message>
</context>
<context>
    <name>untie::ImportWords</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused.</source>
        <translation>%1 adicionados, %2 completados, %3 deixados de fora, %4 recusados.</translation>
    </message>
    <message>
        <source>%1 removed, %2 are as they were before.</source>
        <translation>%1 removidos, %2 estão como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been worked with since and stay.</source>
        <translation>
            <numerusform>%Ln cliente com o qual já se trabalhou permanece.</numerusform>
            <numerusform>%Ln clientes com os quais já se trabalhou permanecem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportWork</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>&quot;%1&quot; is the first of several files</extracomment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::IntakeCorner</name>
    <message>
        <source>A client</source>
        <translation>Um cliente</translation>
    </message>
    <message>
        <source>%1 has filled in the health form.</source>
        <translation>%1 preencheu a ficha de anamnese.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have filled in the health form.</source>
        <translation>
            <numerusform>%1 e mais %n pessoa preencheram a ficha de anamnese.</numerusform>
            <numerusform>%1 e mais %n pessoas preencheram a ficha de anamnese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The health form of %1 is begun and not finished.</source>
        <extracomment>%1 is a client</extracomment>
        <translation>A ficha de anamnese de %1 foi iniciada e não concluída.</translation>
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
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>The client fills it in alone, full screen</source>
        <translation>O cliente preenche sozinho, em tela cheia</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Alterar a ficha</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>O consentimento foi revogado.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What the desk is told</source>
        <translation>O que a recepção fica sabendo</translation>
    </message>
    <message>
        <source>No prone position</source>
        <translation>Não deitar de bruços</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Como está indo</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnese de %1</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>última revisão em %1</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>ainda não preenchida</translation>
    </message>
    <message>
        <source>No change since %1</source>
        <translation>Sem mudança desde %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>The client filled in the form on %1. Take it over: nothing of it is in the record before.</source>
        <translation>O cliente preencheu a ficha em %1. Incorpore-a: antes disso, nada dela está no prontuário.</translation>
    </message>
    <message>
        <source>Confirmed: no change.</source>
        <translation>Confirmado: sem mudança.</translation>
    </message>
    <message>
        <source>The desk is told nothing.</source>
        <translation>A recepção não fica sabendo de nada.</translation>
    </message>
    <message>
        <source>The desk sees it now.</source>
        <translation>Agora a recepção vê isto.</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Salvar o consentimento</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The consent is kept.</source>
        <translation>O consentimento foi salvo.</translation>
    </message>
    <message>
        <source>The clearance is taken back.</source>
        <translation>A liberação foi revogada.</translation>
    </message>
    <message>
        <source>Keep the clearance</source>
        <translation>Salvar a liberação</translation>
    </message>
    <message>
        <source>The clearance is kept.</source>
        <translation>A liberação foi salva.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Voltar ao cliente</translation>
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
        <translation>Salvar anamnese</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnese de %1</translation>
    </message>
    <message>
        <source>from the version of %1</source>
        <translation>a partir da versão de %1</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>primeira versão</translation>
    </message>
    <message>
        <source>Filled in by the client on %1. Look through it, then save it as the new version.</source>
        <translation>Preenchida pelo cliente em %1. Revise-a e salve-a como a nova versão.</translation>
    </message>
    <message>
        <source>The client was interrupted on %1 before the end. Go through the rest together, then save it.</source>
        <translation>O preenchimento pelo cliente foi interrompido em %1 antes do fim. Vejam o restante juntos e depois salve.</translation>
    </message>
    <message>
        <source>What you typed on %1 and did not save is here again.</source>
        <translation>O que você digitou em %1 e não salvou está aqui de novo.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Ainda não salvo: %1</translation>
    </message>
    <message>
        <source>Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two.</source>
        <translation>Outra pessoa salvou uma versão nesse meio-tempo; ela permanece. Salve de novo para pôr a sua depois dela e compare as duas.</translation>
    </message>
</context>
<context>
    <name>untie::IntakeSheet</name>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.</source>
        <translation>Toque no que se aplica. Se nada se aplicar, toque em “Nada disso”. Em qualquer pergunta você pode escolher “Prefiro não responder”.</translation>
    </message>
    <message>
        <source>Only what applies; “None of these” answers the rest of a section with no.</source>
        <translation>Só o que se aplica; “Nada disso” responde não ao resto da seção.</translation>
    </message>
    <message>
        <source>Do any of these apply to you, %1?</source>
        <translation>Algo disso se aplica a você, %1?</translation>
    </message>
    <message>
        <source>%1 of %2 answered · saved as you go</source>
        <translation>%1 de %2 respondidas · salvo automaticamente</translation>
    </message>
</context>
<context>
    <name>untie::KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pressione uma tecla…</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>Pressione a nova tecla para: %1</translation>
    </message>
    <message>
        <source>%1: %2. Change the key</source>
        <comment>an action, its key</comment>
        <translation>%1: %2. Alterar a tecla</translation>
    </message>
    <message>
        <source>%1 is needed to get about with the keyboard.</source>
        <translation>A tecla %1 é necessária para navegar com o teclado.</translation>
    </message>
</context>
<context>
    <name>untie::KeyWorkBar</name>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.</source>
        <comment>a sentence</comment>
        <translation>Os dados ainda não foram criptografados de novo. %1 O que está aberto continua como está; a próxima entrada da direção tenta outra vez.</translation>
    </message>
    <message>
        <source>The record is being encrypted anew, so that older keys open nothing of it. You can go on working.</source>
        <translation>Os dados estão sendo criptografados de novo, para que chaves antigas não abram mais nada deles. Você pode continuar trabalhando.</translation>
    </message>
</context>
<context>
    <name>untie::KeyboardSection</name>
    <message>
        <source>All as Untie comes</source>
        <translation>Voltar às teclas originais</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in.</source>
        <translation>Acione o botão de uma tecla e pressione a nova. Backspace deixa a ação sem tecla; Esc deixa tudo como está. Vale para este computador, não importa quem entre.</translation>
    </message>
    <message>
        <source>All keys are as Untie comes.</source>
        <translation>Todas as teclas são as originais do Untie.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>%1: the key as Untie comes</source>
        <comment>an action</comment>
        <translation>%1: voltar à tecla original</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Give that another key first.</source>
        <comment>a key, an action, where it holds</comment>
        <translation>%1 já é “%2” (%3). Primeiro dê outra tecla a essa ação.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <comment>a key, what it does</comment>
        <translation>%1 é “%2” e continua assim.</translation>
    </message>
</context>
<context>
    <name>untie::Kiosk</name>
    <message>
        <source>Health form</source>
        <translation>Ficha de anamnese</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Consent and signature</source>
        <translation>Consentimento e assinatura</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Your answers stay in this clinic, encrypted. Only your therapist reads them.</source>
        <translation>Suas respostas ficam nesta clínica, criptografadas. Só o seu terapeuta as lê.</translation>
    </message>
    <message>
        <source>Hand back to the desk</source>
        <translation>Devolver à recepção</translation>
    </message>
    <message>
        <source>I would rather sign later</source>
        <translation>Prefiro assinar depois</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Agradecemos!</translation>
    </message>
    <message>
        <source>Your form is with your therapists. Please hand the screen back.</source>
        <translation>Sua ficha está com os terapeutas. Por favor, devolva a tela.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Sair da ficha</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Voltar à ficha</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>Para a recepção</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Essa não é a senha. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>untie::LayerTrail</name>
    <message>
        <source>Layer %1 of %2: %3</source>
        <translation>Camada %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::LeaveForm</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Tirar %1 da lista</translation>
    </message>
    <message>
        <source>%1 works here no more. What they wrote stays, under their name.</source>
        <translation>%1 não trabalha mais aqui. O que escreveu permanece, com o seu nome.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 está fora da lista.</translation>
    </message>
</context>
<context>
    <name>untie::LeftBehind</name>
    <message>
        <source>Give what fits</source>
        <translation>Passar o que couber</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Quem os assume</translation>
    </message>
    <message>
        <source>Nothing is booked any more with whoever has left.</source>
        <translation>Não há mais nada agendado com quem saiu.</translation>
    </message>
    <message>
        <source>Booked with who works here no more: %1.</source>
        <comment>names</comment>
        <translation>Agendado com quem não trabalha mais aqui: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are with %1 now.</source>
        <translation>
            <numerusform>%n agendamento está agora com %1.</numerusform>
            <numerusform>%n agendamentos estão agora com %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit there and stay(s).</source>
        <translation>
            <numerusform>%n não cabe lá e fica.</numerusform>
            <numerusform>%n não cabem lá e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>Estão onde estavam.</translation>
    </message>
</context>
<context>
    <name>untie::LegendSheet</name>
    <message>
        <source>pain before, and after</source>
        <translation>dor antes e depois</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>open since an earlier visit</source>
        <translation>em aberto desde um atendimento anterior</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>sem dor hoje</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>não examinado hoje</translation>
    </message>
    <message>
        <source>usual site, a suggestion</source>
        <translation>ponto habitual, uma sugestão</translation>
    </message>
    <message>
        <source>avoid this area</source>
        <translation>evitar esta área</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Legenda das marcas</translation>
    </message>
    <message>
        <source>where a site refers to</source>
        <translation>para onde um ponto irradia</translation>
    </message>
    <message>
        <source>where only some feel it</source>
        <translation>onde só alguns o sentem</translation>
    </message>
</context>
<context>
    <name>untie::LetterheadSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Escolher um logotipo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Cor…</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nome da clínica</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More at the head</source>
        <translation>Mais no cabeçalho</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>No rodapé de cada página</translation>
    </message>
    <message>
        <source>Two lines at most, such as a bank account.</source>
        <translation>No máximo duas linhas, por exemplo uma conta bancária.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Your visit on a day, 60 minutes</source>
        <translation>Seu atendimento em um dia, 60 minutos</translation>
    </message>
    <message>
        <source>What it is not stands here, and below it your own lines.</source>
        <translation>Aqui fica o que a página não é e, abaixo, as suas próprias linhas.</translation>
    </message>
    <message>
        <source>A page of yours</source>
        <translation>Uma página sua</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Como se lê</translation>
    </message>
    <message>
        <source>So large are the words of a document, and so the table below.</source>
        <translation>Deste tamanho são as palavras de um documento, e também a tabela abaixo.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Top of the shoulder, right</source>
        <translation>Alto do ombro, à direita</translation>
    </message>
    <message>
        <source>Deep low back, left</source>
        <translation>Fundo da lombar, à esquerda</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>Colour of the pages</source>
        <translation>Cor das páginas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone numbers and addresses are read and written as there, and its paper is offered first.</source>
        <translation>Telefones e endereços são lidos e escritos como nesse país, e o formato de papel usado lá é oferecido primeiro.</translation>
    </message>
</context>
<context>
    <name>untie::LookUpPane</name>
    <message>
        <source>Muscles to check</source>
        <translation>Músculos a verificar</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Onde dói</translation>
    </message>
    <message>
        <source>Close the look-up</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Type where it hurts</source>
        <translation>Digite onde dói</translation>
    </message>
    <message>
        <source>Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here.</source>
        <translation>Digite onde dói ou ponha uma área de dor no mapa com P. Os músculos que podem irradiar dor para lá aparecem aqui.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>Always rule out first (%1): %2.</source>
        <extracomment>%1 is a part of the body that hurts, %2 what must not be missed there</extracomment>
        <translation>Sempre descartar primeiro (%1): %2.</translation>
    </message>
    <message>
        <source>Rule out first (%1): %2.</source>
        <translation>Descartar primeiro (%1): %2.</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>do mapa</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sem %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved up %Ln place(s) for this client’s own history</source>
        <translation>
            <numerusform>Subiu %Ln posição pelo histórico deste cliente</numerusform>
            <numerusform>Subiu %Ln posições pelo histórico deste cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends pain to: %1</source>
        <translation>Irradia para: %1</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>Não é um diagnóstico</translation>
    </message>
    <message>
        <source>Temple, low back r …</source>
        <translation>Têmpora, lombar d …</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
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
        <translation>A senha da clínica de exemplo é “%1”.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Escolher a pasta de uma clínica</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Criando a clínica de exemplo…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>O backup foi restaurado.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before lies in %1.</source>
        <translation>O backup foi restaurado. O que havia antes está em %1.</translation>
    </message>
</context>
<context>
    <name>untie::MapLegend</name>
    <message>
        <source>Legend of the marks</source>
        <translation>Legenda das marcas</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
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
        <translation>última vez</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sem dor</translation>
    </message>
    <message>
        <source>All marks and their keys (?)</source>
        <translation>Todas as marcas e suas teclas (?)</translation>
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
        <translation>Camada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Profundo</translation>
    </message>
    <message>
        <source>Upper body</source>
        <translation>Parte superior</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corpo inteiro</translation>
    </message>
    <message>
        <source>Part of the body shown</source>
        <translation>Parte do corpo mostrada</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Back to the whole body (Esc)</source>
        <translation>Voltar ao corpo inteiro (Esc)</translation>
    </message>
</context>
<context>
    <name>untie::MeasurePart</name>
    <message>
        <source>Range of motion</source>
        <translation>Amplitude de movimento</translation>
    </message>
    <message>
        <source>How far a joint moves, in degrees before and after</source>
        <translation>Quanto uma articulação se move, em graus, antes e depois</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Dor à pressão</translation>
    </message>
    <message>
        <source>The least pressure that just becomes painful, before and after</source>
        <translation>A menor pressão que já causa dor, antes e depois</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
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
        <translation>depois</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Remover esta medida</translation>
    </message>
    <message>
        <source>A whole number of degrees, from −90 to 200</source>
        <translation>Um número inteiro de graus, de −90 a 200</translation>
    </message>
    <message>
        <source>A pressure up to 1500 kPa (15 kg/cm²)</source>
        <translation>Uma pressão de até 1500 kPa (15 kg/cm²)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was measured, before or after</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Dor à pressão</translation>
    </message>
    <message>
        <source>Pressure pain, %1</source>
        <translation>Dor à pressão, %1</translation>
    </message>
    <message>
        <source>%1: how it is measured</source>
        <comment>what was measured</comment>
        <translation>%1: como é medido</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a measure</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Read in kPa</source>
        <translation>Ler em kPa</translation>
    </message>
    <message>
        <source>Read in kg/cm²</source>
        <translation>Ler em kg/cm²</translation>
    </message>
    <message>
        <source>Active: the client moves</source>
        <translation>Ativo: o cliente move</translation>
    </message>
    <message>
        <source>Passive: you move it</source>
        <translation>Passivo: você move</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>passive, °</source>
        <translation>passivo, °</translation>
    </message>
    <message>
        <source>active, °</source>
        <translation>ativo, °</translation>
    </message>
</context>
<context>
    <name>untie::MedicineList</name>
    <message>
        <source>I take nothing</source>
        <translation>Não tomo nada</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Adicionar medicamento</translation>
    </message>
</context>
<context>
    <name>untie::MedicineRow</name>
    <message>
        <source>In the last 8 hours</source>
        <translation>Nas últimas 8 horas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Nome do medicamento</translation>
    </message>
    <message>
        <source>Dose, what for</source>
        <translation>Dose, para quê</translation>
    </message>
    <message>
        <source>Dose of the medicine, and what it is for</source>
        <translation>Dose do medicamento e para que serve</translation>
    </message>
    <message>
        <source>Class of the medicine</source>
        <translation>Classe do medicamento</translation>
    </message>
    <message>
        <source>Take this medicine off the list</source>
        <translation>Tirar este medicamento da lista</translation>
    </message>
    <message>
        <source>Class not known</source>
        <translation>Classe desconhecida</translation>
    </message>
</context>
<context>
    <name>untie::MemberCard</name>
    <message>
        <source>What to change</source>
        <translation>O que alterar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Your own role and account another owner changes. Your password is under My account.</source>
        <translation>Sua própria função e sua conta são alteradas por outra pessoa da direção. Sua senha está em Minha conta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>untie::MergePage</name>
    <message>
        <source>They are two people</source>
        <translation>São duas pessoas</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Name or phone of the other record</source>
        <translation>Nome ou telefone do outro cadastro</translation>
    </message>
    <message>
        <source>Of the same person: nothing is changed before you have seen both side by side.</source>
        <translation>Da mesma pessoa: nada é alterado antes que você tenha visto os dois lado a lado.</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Unir com outro cadastro</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>Uma pessoa ou duas?</translation>
    </message>
    <message>
        <source>Choose where the two differ. All else of both is kept.</source>
        <translation>Escolha onde os dois diferem. Todo o resto de ambos é mantido.</translation>
    </message>
    <message>
        <source>Record since %1</source>
        <comment>a date</comment>
        <translation>Cadastro desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n atendimento</numerusform>
            <numerusform>%n atendimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n agendamento</numerusform>
            <numerusform>%n agendamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
    <message>
        <source>%1: both are kept</source>
        <comment>a field</comment>
        <translation>%1: os dois são mantidos</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Further phones: all are kept</source>
        <translation>Outros telefones: todos são mantidos</translation>
    </message>
    <message>
        <source>Further e-mail addresses: all are kept</source>
        <translation>Outros e-mails: todos são mantidos</translation>
    </message>
    <message>
        <source>Tags: all are kept</source>
        <translation>Etiquetas: todas são mantidas</translation>
    </message>
</context>
<context>
    <name>untie::MergedRecords</name>
    <message>
        <source>With the record of %1, merged on %2.</source>
        <comment>a client&apos;s name, a date</comment>
        <translation>Com o cadastro de %1, unido em %2.</translation>
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
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Próximo mês</translation>
    </message>
</context>
<context>
    <name>untie::MinutesBox</name>
    <message>
        <source>Length of the visit in minutes</source>
        <translation>Duração do atendimento em minutos</translation>
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
            <numerusform>%1: %n agendamento</numerusform>
            <numerusform>%1: %n agendamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::MuscleLine</name>
    <message>
        <source>Click the map, or type a muscle</source>
        <translation>Clique no mapa ou digite um músculo</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Digite um músculo</translation>
    </message>
</context>
<context>
    <name>untie::NameForm</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>They sign in with it, and it is printed.</source>
        <translation>Serve para entrar e é impresso.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Depois do nome, nos impressos</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Nome salvo: %1.</translation>
    </message>
</context>
<context>
    <name>untie::NewPasswordStep</name>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Sua nova senha</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except old copies of the clinic.</source>
        <translation>A antiga não abre mais nada, exceto cópias antigas da clínica.</translation>
    </message>
</context>
<context>
    <name>untie::NewSheetForm</name>
    <message>
        <source>Make it the recovery sheet</source>
        <translation>Usar como folha de recuperação</translation>
    </message>
    <message>
        <source>When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before.</source>
        <translation>Quando a folha foi perdida ou alguém que não devia a viu: os dados são criptografados de novo, e a folha antiga abre só os backups feitos antes.</translation>
    </message>
    <message>
        <source>Everybody keeps their password. You can go on working while it is done.</source>
        <translation>Todos mantêm suas senhas. Você pode continuar trabalhando enquanto isso é feito.</translation>
    </message>
    <message>
        <source>The new recovery sheet counts from now on. Destroy the old one.</source>
        <translation>A nova folha de recuperação vale a partir de agora. Destrua a antiga.</translation>
    </message>
</context>
<context>
    <name>untie::NextCard</name>
    <message>
        <source>in the room</source>
        <translation>na sala</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>está aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minuto de atraso</numerusform>
            <numerusform>%n minutos de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Iniciar atendimento</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Pontos em aberto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Abrir atendimento</translation>
    </message>
    <message>
        <source>visit %1</source>
        <comment>a number</comment>
        <translation>atendimento %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>Left open on %1</source>
        <comment>a day</comment>
        <translation>Em aberto em %1</translation>
    </message>
    <message>
        <source>Last note, %1</source>
        <comment>a day</comment>
        <translation>Última anotação, %1</translation>
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
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>P</source>
        <comment>plan</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>do mapa</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <extracomment>Beside what was planned on the visit before; %1 is its day</extracomment>
        <translation>plano de %1</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Formato curto</translation>
    </message>
    <message>
        <source>For wellness: the map, what was done and one note. What is written already stays.</source>
        <translation>Para bem-estar: o mapa, o que foi feito e uma anotação. O que já está escrito permanece.</translation>
    </message>
    <message>
        <source>Insert a phrase (Ctrl+Space)</source>
        <translation>Inserir uma frase pronta (Ctrl+Espaço)</translation>
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
        <translation>ainda não assinada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>assinada</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Open this visit</source>
        <translation>Abrir este atendimento</translation>
    </message>
    <message>
        <source>No visit is chosen.</source>
        <translation>Nenhum atendimento escolhido.</translation>
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
        <translation>Cuidados em casa</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was added to a note: its kind, who wrote it, on which day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>Em vez de “%1”:</translation>
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
        <translation>Palavras de uma anotação</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>Anotações encontradas</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Pesquisar em todas as anotações</translation>
    </message>
    <message>
        <source>Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too.</source>
        <translation>Digite palavras que estão em uma anotação: basta o começo delas, em qualquer ordem. Rascunhos e acréscimos posteriores também são pesquisados.</translation>
    </message>
    <message>
        <source>Somebody who is not in the list of clients</source>
        <translation>Alguém que não está na lista de clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln anotação</numerusform>
            <numerusform>%Ln anotações</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>as %1 mais recentes</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Nenhuma anotação tem essas palavras.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSection</name>
    <message>
        <source>This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.</source>
        <translation>Esta parte tem %1 caracteres; cabem %2. Nada é cortado: encurte-a, e ela será salva.</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.</source>
        <translation>O que você copiou tem %1 caracteres; aqui cabem %2; por isso não foi colado. Continua onde você copiou.</translation>
    </message>
    <message>
        <source>There is no phrase “.%1”. Ctrl+Space shows all.</source>
        <translation>Não existe a frase pronta “.%1”. Ctrl+Espaço mostra todas.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSigner</name>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Esta anotação está sendo assinada mais de um dia depois do atendimento. Diga o motivo do atraso.</translation>
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
            <numerusform>Mostrar mais %n aviso</numerusform>
            <numerusform>Mostrar mais %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Dispensar este aviso</translation>
    </message>
</context>
<context>
    <name>untie::OutcomePane</name>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>Dor, 0 nenhuma a 10 a pior</translation>
    </message>
    <message>
        <source>Activity, 0 unable to 10 as before</source>
        <translation>Atividade, 0 impossível a 10 como antes</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Complaint or activity, in the client’s words</source>
        <translation>Queixa ou atividade, nas palavras do cliente</translation>
    </message>
    <message>
        <source>Value, 0 to 10</source>
        <translation>Valor, de 0 a 10</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <translation>%1, como no início</translation>
    </message>
    <message>
        <source>%1, better by %2</source>
        <translation>%1, melhor em %2</translation>
    </message>
    <message>
        <source>%1, worse by %2</source>
        <translation>%1, pior em %2</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Nada foi perguntado ainda.</translation>
    </message>
</context>
<context>
    <name>untie::OutsideList</name>
    <message>
        <source>Bookings that no longer fit</source>
        <translation>Agendamentos que não cabem mais</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) no longer fit. Nothing was moved; look at each of them.</source>
        <translation>
            <numerusform>%n agendamento não cabe mais. Nada foi movido; confira-o.</numerusform>
            <numerusform>%n agendamentos não cabem mais. Nada foi movido; confira cada um.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordField</name>
    <message>
        <source>Type your own password: nobody shall do this at a screen that you left open.</source>
        <translation>Digite a sua própria senha: ninguém deve fazer isto em uma tela que você deixou aberta.</translation>
    </message>
    <message>
        <source>You need not type it again.</source>
        <translation>Não é preciso digitá-la de novo.</translation>
    </message>
    <message>
        <source>That is not your password. Try again in %1 s.</source>
        <translation>Essa não é a sua senha. Tente de novo em %1 s.</translation>
    </message>
    <message>
        <source>A wrong password was typed. Try again in %1 s.</source>
        <translation>Foi digitada uma senha errada. Tente de novo em %1 s.</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>Essa não é a sua senha. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Alterar a senha</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Sua senha atual</translation>
    </message>
    <message>
        <source>Your password was changed. It counts from the next sign-in on.</source>
        <translation>Sua senha foi alterada. Ela vale a partir da próxima entrada.</translation>
    </message>
</context>
<context>
    <name>untie::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Who owns the clinic?</source>
        <translation>Quem dirige a clínica?</translation>
    </message>
    <message>
        <source>The owner sees everything, adds the others later, and gives each of them an account of their own.</source>
        <translation>A direção vê tudo, inclui os outros mais tarde e dá a cada um a própria conta.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Qualificação</translation>
    </message>
    <message>
        <source>As you sign in, and as clients read it.</source>
        <translation>Como você entra e como os clientes o leem.</translation>
    </message>
    <message>
        <source>As printed behind the name, for example LMT. May stay empty.</source>
        <translation>Como é impressa depois do nome, por exemplo Massoterapeuta. Pode ficar em branco.</translation>
    </message>
    <message>
        <source>Write your name: it is how the program knows you.</source>
        <translation>Escreva seu nome: é assim que o programa conhece você.</translation>
    </message>
</context>
<context>
    <name>untie::PairListModel</name>
    <message>
        <source>%1, and %2: %3</source>
        <comment>two clients, what they share</comment>
        <translation>%1 e %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::Palette</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Encontrar um cliente ou uma ação</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>actions of the client</source>
        <translation>ações com o cliente</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>só ações</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “%1”.</source>
        <translation>Ninguém nem nada se chama “%1”.</translation>
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
        <translation>Tipo de senha</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>Cinco palavras</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Minha própria</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Outras palavras</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>Digite as cinco palavras uma vez</translation>
    </message>
    <message>
        <source>So that your fingers know them. Make up a picture in which all five occur: it stays.</source>
        <translation>Para que seus dedos as conheçam. Imagine uma cena em que as cinco apareçam: assim elas ficam na memória.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma, mais uma vez</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>Suas cinco palavras: %1</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>Essa é boa.</translation>
    </message>
    <message>
        <source>Type the five words that stand above.</source>
        <translation>Digite as cinco palavras que estão acima.</translation>
    </message>
    <message>
        <source>This is not yet what stands above. Compare word by word.</source>
        <translation>Ainda não é o que está acima. Compare palavra por palavra.</translation>
    </message>
    <message>
        <source>Type the same password once more.</source>
        <translation>Digite a mesma senha mais uma vez.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Esta não é a mesma senha.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
</context>
<context>
    <name>untie::PasswordForm</name>
    <message>
        <source>Give the new password</source>
        <translation>Dar a nova senha</translation>
    </message>
    <message>
        <source>For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.</source>
        <translation>Para quando %1 esqueceu a senha ou outros a conhecem. Com a senha antiga ninguém entra mais.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordStep</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind than signs, and nobody guesses them.</source>
        <translation>Ninguém pode consultá-la, nem mesmo quem fez este programa. Cinco palavras reunidas ao acaso são mais fáceis de lembrar do que símbolos, e ninguém as adivinha.</translation>
    </message>
</context>
<context>
    <name>untie::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>It was taken back: everything is as before.</source>
        <translation>Foi desfeito: tudo está como antes.</translation>
    </message>
    <message>
        <source>The record is encrypted anew. Older keys open nothing of it any more.</source>
        <translation>Os dados foram criptografados de novo. Chaves antigas não abrem mais nada deles.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made.</source>
        <translation>Abre a clínica quando uma senha é esquecida, a lista de contas se perde ou este computador quebra. Se alguém que não devia a viu, mande criar uma nova.</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Mostrar e imprimir…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Nova folha…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
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
        <translation>você</translation>
    </message>
    <message>
        <source>no account, cannot sign in</source>
        <translation>sem conta, não pode entrar</translation>
    </message>
    <message>
        <source>%1 · signed in for the first time</source>
        <translation>%1 · entrou pela primeira vez</translation>
    </message>
    <message>
        <source>%1 · has not signed in yet</source>
        <translation>%1 · ainda não entrou</translation>
    </message>
    <message>
        <source>%1 · last signed in %2, %3</source>
        <comment>role, day, time</comment>
        <translation>%1 · última entrada %2, %3</translation>
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
        <translation>Atalho, sem o ponto</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nome na lista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>What stands in {…} is a field to be filled in.</source>
        <translation>O que está em {…} é um campo a preencher.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.</source>
        <translation>Em uma anotação, .%1 e Espaço escrevem isto. O que está em {…} é um campo a preencher.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this, and Tab goes through: %2.</source>
        <extracomment>%2 is a list of fields</extracomment>
        <translation>Em uma anotação, .%1 e Espaço escrevem isto, e Tab passa por: %2.</translation>
    </message>
</context>
<context>
    <name>untie::PhrasePicker</name>
    <message>
        <source>Find a phrase</source>
        <translation>Encontrar uma frase pronta</translation>
    </message>
    <message>
        <source>No phrase fits.</source>
        <translation>Nenhuma frase pronta encontrada.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases prontas</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, atalho %2</translation>
    </message>
</context>
<context>
    <name>untie::PhrasesSection</name>
    <message>
        <source>You have none yet.</source>
        <translation>Você ainda não tem nenhuma.</translation>
    </message>
    <message>
        <source>The clinic has none yet.</source>
        <translation>A clínica ainda não tem nenhuma.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nova frase pronta</translation>
    </message>
    <message>
        <source>New phrase of the clinic</source>
        <translation>Nova frase pronta da clínica</translation>
    </message>
    <message>
        <source>In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours count before the clinic’s, and those before Untie’s.</source>
        <translation>Em uma anotação, um ponto, o atalho e Espaço ou Tab escrevem a frase pronta; Ctrl+Espaço mostra todas. Quando os atalhos são iguais, as suas valem antes das da clínica, e estas antes das do Untie.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases prontas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>The clinic’s</source>
        <translation>Da clínica</translation>
    </message>
    <message>
        <source>Untie’s</source>
        <translation>Do Untie</translation>
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
        <translation>“.%1” foi salva.</translation>
    </message>
    <message>
        <source>“.%1” is removed.</source>
        <translation>“.%1” foi removida.</translation>
    </message>
</context>
<context>
    <name>untie::PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Where does the record lie?</source>
        <translation>Onde ficam os prontuários?</translation>
    </message>
    <message>
        <source>In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version.</source>
        <translation>Em uma pasta deste computador, criptografados. Só um computador por vez abre uma clínica; vários postos de trabalho ao mesmo tempo não fazem parte desta versão.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>It is made new. If you have no wish of your own, leave it as it is.</source>
        <translation>Ela é criada agora. Se você não tem preferência, deixe como está.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Escolher outro local…</translation>
    </message>
    <message>
        <source>Choose where the clinic’s folder is made</source>
        <translation>Escolher onde criar a pasta da clínica</translation>
    </message>
    <message>
        <source>The clinic needs a folder.</source>
        <translation>A clínica precisa de uma pasta.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Escreva o caminho completo, a partir de %1.</translation>
    </message>
    <message>
        <source>There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.</source>
        <translation>Restam só %1 nesse disco, muito pouco para prontuários que crescem. Libere espaço ou escolha outro local.</translation>
    </message>
</context>
<context>
    <name>untie::PointCard</name>
    <message>
        <source>What was found</source>
        <translation>Achado</translation>
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
        <translation>&amp;Dor reconhecida</translation>
    </message>
    <message>
        <source>T&amp;witch</source>
        <translation>&amp;Contração local</translation>
    </message>
    <message>
        <source>The layer above</source>
        <translation>A camada acima</translation>
    </message>
    <message>
        <source>The layer below</source>
        <translation>A camada abaixo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>These signs suggest: %1 (%2)</source>
        <translation>Estes sinais sugerem: %1 (%2)</translation>
    </message>
    <message>
        <source>Remark, for the clinic alone</source>
        <translation>Observação, só para a clínica</translation>
    </message>
</context>
<context>
    <name>untie::PointHeads</name>
    <message>
        <source>before, after</source>
        <translation>antes, depois</translation>
    </message>
</context>
<context>
    <name>untie::PointHistoryPane</name>
    <message>
        <source>Points through time</source>
        <translation>Pontos ao longo do tempo</translation>
    </message>
    <message>
        <source>The trigger points of every visit come together here, one line each.</source>
        <translation>Os pontos-gatilho de todos os atendimentos se reúnem aqui, um por linha.</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>piores primeiro</translation>
    </message>
    <message>
        <source>by muscle</source>
        <translation>por músculo</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>por mudança</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>Ordem dos pontos</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Onde dói</translation>
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
            <numerusform>%Ln em aberto</numerusform>
            <numerusform>%Ln em aberto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet</source>
        <translation>
            <numerusform>%Ln sem dor</numerusform>
            <numerusform>%Ln sem dor</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1 %2 %3</source>
        <extracomment>%1 is the mean of the first scores of all points, %2 an arrow, %3 the mean of their last scores</extracomment>
        <translation>média %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>untie::PointListModel</name>
    <message>
        <source>to re-check</source>
        <translation>reexaminar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>melhorando</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>voltou</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sem dor</translation>
    </message>
    <message>
        <source>quiet since %1</source>
        <translation>sem dor desde %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>scores</comment>
        <translation>antes %1, depois %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>score</comment>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>untie::PointRow</name>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
</context>
<context>
    <name>untie::PointsPane</name>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Novos hoje</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.</source>
        <translation>Nada marcado ainda. Clique onde dói: o primeiro dígito é antes, o segundo depois do tratamento.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>não examinado</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>%1 of %2 re-checked</source>
        <extracomment>How many of the points that earlier visits left open were looked at today</extracomment>
        <translation>%1 de %2 reexaminados</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda em aberto</translation>
    </message>
    <message>
        <source>Nothing was marked on this visit.</source>
        <translation>Nada foi marcado neste atendimento.</translation>
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
        <translation>%1 está com a sessão aberta</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Who comes, and what is left to do</source>
        <translation>Quem vem e o que falta fazer</translation>
    </message>
    <message>
        <source>Book and move appointments</source>
        <translation>Criar e mover agendamentos</translation>
    </message>
    <message>
        <source>Find a client, add one</source>
        <translation>Encontrar ou cadastrar um cliente</translation>
    </message>
    <message>
        <source>Your account, the clinic, the program</source>
        <translation>Sua conta, a clínica, o programa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>The handbook, the keys, what is new</source>
        <translation>O manual, as teclas, as novidades</translation>
    </message>
    <message>
        <source>Close the clinic and ask for the password again</source>
        <translation>Fechar a clínica e pedir a senha de novo</translation>
    </message>
</context>
<context>
    <name>untie::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>The clinic is made when you open it. What else keeps the record safe:</source>
        <translation>A clínica é criada quando você a abre. O que também protege os dados:</translation>
    </message>
    <message>
        <source>The disk of this computer is encrypted.</source>
        <translation>O disco deste computador está criptografado.</translation>
    </message>
    <message>
        <source>So is what you print to a file or export from Untie.</source>
        <translation>Portanto, também está o que você imprime em arquivo ou exporta do Untie.</translation>
    </message>
    <message>
        <source>Have the whole disk of this computer encrypted.</source>
        <translation>Mande criptografar o disco inteiro deste computador.</translation>
    </message>
    <message>
        <source>It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not.</source>
        <translation>Não parece estar criptografado. Os prontuários são criptografados de qualquer modo; o que você salva como PDF ou exporta não é.</translation>
    </message>
    <message>
        <source>Nothing of the memory goes to the disk in the clear.</source>
        <translation>Nada da memória vai para o disco sem criptografia.</translation>
    </message>
    <message>
        <source>The swap space is encrypted, or there is none.</source>
        <translation>A área de swap está criptografada, ou não existe.</translation>
    </message>
    <message>
        <source>Have the swap space encrypted, too.</source>
        <translation>Mande criptografar também a área de swap.</translation>
    </message>
    <message>
        <source>There the system puts memory that is not in use. It comes with an encrypted disk on most computers.</source>
        <translation>Ali o sistema põe memória que não está em uso. Na maioria dos computadores, ela vem junto com o disco criptografado.</translation>
    </message>
    <message>
        <source>Put the recovery sheet away today.</source>
        <translation>Guarde a folha de recuperação ainda hoje.</translation>
    </message>
    <message>
        <source>Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one.</source>
        <translation>Duas cópias em envelopes fechados, em dois lugares, nenhum deles ao lado do computador. Exclua o arquivo, se tiver salvado um.</translation>
    </message>
    <message>
        <source>Choose a second medium for backups soon.</source>
        <translation>Escolha logo uma segunda mídia para os backups.</translation>
    </message>
    <message>
        <source>Until then all copies lie on one disk. The settings have it under Backup.</source>
        <translation>Até lá, todas as cópias ficam em um só disco. Nos ajustes, está em Backup.</translation>
    </message>
    <message>
        <source>Backups go to a second medium.</source>
        <translation>Os backups vão para uma segunda mídia.</translation>
    </message>
    <message>
        <source>One computer at a time opens the clinic.</source>
        <translation>Só um computador por vez abre a clínica.</translation>
    </message>
    <message>
        <source>A second one is told who has it open. Several desks at once are not part of this version.</source>
        <translation>Um segundo fica sabendo quem a abriu. Vários postos de trabalho ao mesmo tempo não fazem parte desta versão.</translation>
    </message>
</context>
<context>
    <name>untie::RecordCorner</name>
    <message>
        <source>They are two people, and not asked about again.</source>
        <translation>São duas pessoas; não será perguntado de novo.</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Unir com outro cadastro…</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Mais sobre este prontuário</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Os dois cadastros agora são um só.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>O prontuário foi apagado.</translation>
    </message>
    <message>
        <source>The record is restricted, and in no list any more.</source>
        <translation>O prontuário foi restringido e não aparece mais em nenhuma lista.</translation>
    </message>
    <message>
        <source>Erase or restrict…</source>
        <translation>Apagar ou restringir…</translation>
    </message>
</context>
<context>
    <name>untie::RecoverPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Nada é alterado antes da última etapa.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir a clínica</translation>
    </message>
    <message>
        <source>Opening the clinic. This takes a few seconds…</source>
        <translation>Abrindo a clínica. Isso leva alguns segundos…</translation>
    </message>
    <message>
        <source>This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.</source>
        <translation>Esta folha não abre %1: é de outra clínica, ou uma folha mais nova tomou o lugar dela.</translation>
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
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Sent to %1. Fetch it at once; print it a second time for the other copy.</source>
        <translation>Enviada para %1. Retire-a imediatamente; imprima uma segunda vez para a outra cópia.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it from there, then delete the file.</source>
        <translation>Salva como %1. Imprima-a de lá e depois exclua o arquivo.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand.</source>
        <translation>Não há impressora configurada neste computador. Salve a folha como PDF em um pen drive e imprima-a em outro lugar, ou escreva as quatro linhas à mão.</translation>
    </message>
    <message>
        <source>%1 did not take the sheet. Try again, or save it as PDF.</source>
        <translation>%1 não aceitou a folha. Tente de novo ou salve-a como PDF.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Salvar a folha como PDF</translation>
    </message>
</context>
<context>
    <name>untie::ReminderChoice</name>
    <message>
        <source>By phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Por SMS</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sem lembrete</translation>
    </message>
    <message>
        <source>Reminders of appointments</source>
        <translation>Lembretes de agendamentos</translation>
    </message>
</context>
<context>
    <name>untie::ReminderModel</name>
    <message>
        <source>no number and no address</source>
        <translation>sem telefone e sem e-mail</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>lembrado</translation>
    </message>
    <message>
        <source>to be reminded</source>
        <translation>a lembrar</translation>
    </message>
</context>
<context>
    <name>untie::ReminderPane</name>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Who is to be reminded</source>
        <translation>Quem lembrar</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: all who come then have confirmed.</source>
        <translation>Não há ninguém a lembrar: todos os que vêm nesses dias confirmaram.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Appointments of which days</source>
        <translation>Agendamentos de que dias</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>The next two days</source>
        <translation>Os próximos dois dias</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Os próximos sete dias</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not reminded yet</source>
        <translation>Ainda não lembrado</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Lembrado</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address is %1.</source>
        <translation>Não foi possível abrir um programa de e-mail. O endereço é %1.</translation>
    </message>
    <message>
        <source>An e-mail to %1 is open in your mail program.</source>
        <translation>Um e-mail para %1 está aberto no seu programa de e-mail.</translation>
    </message>
    <message>
        <source>%1 has confirmed</source>
        <translation>%1 confirmou</translation>
    </message>
    <message>
        <source>%1 is still to be reminded.</source>
        <translation>Ainda falta lembrar %1.</translation>
    </message>
    <message>
        <source>%1 was reminded.</source>
        <translation>%1 recebeu o lembrete.</translation>
    </message>
</context>
<context>
    <name>untie::RemoveForm</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more, from now on. What they wrote stays, under their name.</source>
        <translation>%1 não pode mais entrar, a partir de agora. O que escreveu permanece, com o seu nome.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first.</source>
        <translation>Quem é da direção conhece a folha de recuperação; por isso, primeiro é criada uma nova.</translation>
    </message>
    <message>
        <source>The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.</source>
        <translation>Os dados são criptografados de novo, para que as chaves anteriores não abram mais nada deles. Isso ocorre enquanto você trabalha e, até o primeiro arquivo ficar pronto, pode ser desfeito.</translation>
    </message>
    <message>
        <source>Backups that were made before can still be opened by somebody who has both, a backup and their old password.</source>
        <translation>Backups feitos antes ainda podem ser abertos por quem tiver as duas coisas: um backup e a senha antiga.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 não pode mais entrar.</translation>
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
        <translation>Total de vezes</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>does not repeat</comment>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>A cada %1 semanas</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>Todo mês, mesmo dia da semana</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>depois de um número de vezes</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>em uma data</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete</translation>
    </message>
</context>
<context>
    <name>untie::RestoreFacts</name>
    <message>
        <source>It becomes a clinic of its own in %1.</source>
        <translation>Torna-se uma clínica própria em %1.</translation>
    </message>
    <message>
        <source>You sign in with your new password.</source>
        <translation>Você entra com a sua nova senha.</translation>
    </message>
    <message>
        <source>The accounts of the others could not be kept: add them anew in the settings.</source>
        <translation>As contas dos outros não puderam ser mantidas: crie-as de novo nos ajustes.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Atendimentos</translation>
    </message>
    <message>
        <source>Newest visit</source>
        <translation>Atendimento mais recente</translation>
    </message>
    <message>
        <source>In the present clinic</source>
        <translation>Na clínica atual</translation>
    </message>
    <message>
        <source>It cannot be read, so nobody knows what is newer in it: %1</source>
        <comment>a sentence follows</comment>
        <translation>Ela não pode ser lida; por isso ninguém sabe o que há de mais novo nela: %1</translation>
    </message>
    <message>
        <source>Nothing that the backup lacks.</source>
        <translation>Nada que falte no backup.</translation>
    </message>
    <message>
        <source>This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:</source>
        <translation>Isto é mais novo. Depois não estará mais na clínica, só no que for guardado dela:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message numerus="yes">
        <source>and %n day(s) more</source>
        <translation>
            <numerusform>e mais %n dia</numerusform>
            <numerusform>e mais %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n cliente removido desde então volta.</numerusform>
            <numerusform>%n clientes removidos desde então voltam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n atendimento removido desde então volta.</numerusform>
            <numerusform>%n atendimentos removidos desde então voltam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Nada é alterado antes da última etapa.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Interrompido. Tudo está como estava.</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Tudo está como estava.</translation>
    </message>
    <message>
        <source>Backing up what is there now, %1 % done…</source>
        <translation>Fazendo backup do que há agora, %1% concluído…</translation>
    </message>
    <message>
        <source>Putting the files in place…</source>
        <translation>Pondo os arquivos no lugar…</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>Abrindo a clínica…</translation>
    </message>
</context>
<context>
    <name>untie::RestorePlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Para onde deve ir?</translation>
    </message>
    <message>
        <source>What is there now is never thrown away.</source>
        <translation>O que está lá agora nunca é descartado.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Para onde vai o backup</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Escolher uma pasta vazia</translation>
    </message>
    <message>
        <source>In place of the clinic</source>
        <translation>No lugar da clínica</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>Em uma nova pasta</translation>
    </message>
    <message>
        <source>The clinic of that moment is made there. Nothing else is touched.</source>
        <translation>A clínica daquele momento é criada lá. Nada mais é tocado.</translation>
    </message>
    <message>
        <source>%1 goes back to that moment. A backup of its present state is made before, and its files are kept.</source>
        <translation>%1 volta àquele momento. Antes é feito um backup do estado atual, e os arquivos são guardados.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Escolha uma pasta que esteja vazia ou ainda não exista.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Escreva o caminho completo, a partir de %1.</translation>
    </message>
</context>
<context>
    <name>untie::RestorePreviewStep</name>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>O que vai ser diferente</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it. A large one takes a minute…</source>
        <translation>Abrindo o backup e lendo-o por inteiro. Um grande leva um minuto…</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Tudo está como estava.</translation>
    </message>
    <message>
        <source>The backup was made %1. It was opened, and all of it was read and found sound.</source>
        <comment>on 3 November</comment>
        <translation>O backup foi feito %1. Foi aberto, lido por inteiro e está em ordem.</translation>
    </message>
</context>
<context>
    <name>untie::RestoreProofStep</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Who restores it?</source>
        <translation>Quem restaura?</translation>
    </message>
    <message>
        <source>An owner, with their own password or with the recovery sheet.</source>
        <translation>Alguém da direção, com a própria senha ou com a folha de recuperação.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>Como você mostra quem é</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Give me a new password</source>
        <translation>Quero uma nova senha</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Escreva o nome com que você entra.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite a sua senha.</translation>
    </message>
    <message>
        <source>The last password was wrong. The next can be tried in %1 s.</source>
        <translation>A última senha estava errada. A próxima pode ser tentada em %1 s.</translation>
    </message>
</context>
<context>
    <name>untie::RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Alterar a função</translation>
    </message>
    <message>
        <source>%1 can open more from their next sign-in on.</source>
        <translation>%1 pode abrir mais a partir da próxima entrada.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.</source>
        <translation>Quem é da direção conhece a folha de recuperação; por isso, primeiro é criada uma nova. Depois os dados são criptografados de novo, enquanto você trabalha, para que as chaves anteriores de %1 não abram mais nada deles.</translation>
    </message>
    <message>
        <source>The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.</source>
        <translation>Os dados clínicos são criptografados de novo, enquanto você trabalha, para que as chaves anteriores de %1 não abram mais nada deles.</translation>
    </message>
    <message>
        <source>This is what %1 is already.</source>
        <translation>Esta já é a função de %1.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <comment>a name, a role</comment>
        <translation>A função de %1 agora é: %2.</translation>
    </message>
</context>
<context>
    <name>untie::RoleText</name>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Therapist, owner</source>
        <translation>Terapeuta, direção</translation>
    </message>
</context>
<context>
    <name>untie::RoomRow</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Name of the room or equipment</source>
        <translation>Nome da sala ou do equipamento</translation>
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
        <translation>Equipamento</translation>
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
        <translation>Aniversários nos próximos %1 dias</translation>
    </message>
    <message>
        <source>Not here for %1 days</source>
        <translation>Sem vir há %1 dias</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Provavelmente a mesma pessoa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Quais clientes</translation>
    </message>
    <message>
        <source>Nobody has a birthday in the next %1 days.</source>
        <translation>Ninguém faz aniversário nos próximos %1 dias.</translation>
    </message>
    <message>
        <source>Everybody who came was here within %1 days.</source>
        <translation>Todos os que já vieram estiveram aqui nos últimos %1 dias.</translation>
    </message>
    <message>
        <source>Nobody has this tag.</source>
        <translation>Ninguém tem esta etiqueta.</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>Não há dois cadastros que pareçam da mesma pessoa.</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>Nenhum cliente arquivado.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restritos</translation>
    </message>
    <message>
        <source>Nobody is restricted.</source>
        <translation>Nenhum prontuário restrito.</translation>
    </message>
    <message>
        <source>Due for a re-check</source>
        <translation>Com pontos a reexaminar</translation>
    </message>
    <message>
        <source>Nobody’s points wait for a re-check.</source>
        <translation>Ninguém tem pontos a reexaminar.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleBook</name>
    <message>
        <source>%1 takes no appointments any more.</source>
        <comment>a therapist who has left</comment>
        <translation>%1 já não atende.</translation>
    </message>
    <message>
        <source>This appointment was changed in the meantime and was left as it is: %1.</source>
        <comment>who and when</comment>
        <translation>Este agendamento foi alterado nesse meio-tempo e ficou como está: %1.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Este horário já passou.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleCorner</name>
    <message>
        <source>Visit started</source>
        <translation>Atendimento iniciado</translation>
    </message>
    <message>
        <source>Nothing was booked for this client yet.</source>
        <translation>Nada foi agendado para este cliente ainda.</translation>
    </message>
    <message>
        <source>Appointments of this client</source>
        <translation>Agendamentos deste cliente</translation>
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
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Quem é mostrado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
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
        <translation>Agendamentos de quem</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>%1, go to a day</source>
        <translation>%1, ir para um dia</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>Imprimir o dia…</translation>
    </message>
    <message>
        <source>Calendar files…</source>
        <translation>Arquivos de calendário…</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir para um dia</translation>
    </message>
</context>
<context>
    <name>untie::SchedulePage</name>
    <message>
        <source>Nobody is booked in these days.</source>
        <translation>Não há ninguém agendado nestes dias.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Time blocked, %1</source>
        <translation>Horário bloqueado, %1</translation>
    </message>
    <message>
        <source>%1 booked, %2</source>
        <translation>Agendamento de %1, %2</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Não agendado.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Horário bloqueado</translation>
    </message>
    <message>
        <source>%1 takes %2 now</source>
        <comment>a client, a length of time</comment>
        <translation>%1: agora %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1: movido para %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido para %1</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be cancelled?</source>
        <translation>Este faz parte de uma série. O que cancelar?</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be changed?</source>
        <translation>Este faz parte de uma série. O que alterar?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>%1 is free with %2, and %3 waits for such a time.</source>
        <comment>when, a therapist, a client</comment>
        <translation>%1 está livre com %2, e %3 espera por um horário assim.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s), too.</source>
        <translation>
            <numerusform>Mais %n pessoa também espera.</numerusform>
            <numerusform>Mais %n pessoas também esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for the waiting list</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Everybody is hidden from the calendar.</source>
        <translation>Todos estão ocultos na agenda.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Nobody&apos;s working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.</source>
        <comment>two times</comment>
        <translation>Ainda não há horários de trabalho cadastrados. Até lá, vale de segunda a sexta, das %1 às %2.</translation>
    </message>
    <message>
        <source>Enter working hours</source>
        <translation>Cadastrar horários de trabalho</translation>
    </message>
    <message>
        <source>An owner enters them in the settings.</source>
        <translation>A direção os cadastra nos ajustes.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>O relógio está certo</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>Não há um horário assim nas próximas semanas.</translation>
    </message>
    <message>
        <source>No hour is free any more on %1. The next one: %2</source>
        <comment>a day; day, time and therapist</comment>
        <translation>Em %1 já não há uma hora livre. A próxima: %2</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <comment>a time, and a room where it is another</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1: %2 It is not stored yet.</source>
        <comment>who and when; why a note is not stored</comment>
        <translation>%1: %2 Ela ainda não foi salva.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Encurtar</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Agendamento</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleSidePane</name>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>Não há ninguém agendado neste dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) on this day</source>
        <translation>
            <numerusform>%n agendamento neste dia</numerusform>
            <numerusform>%n agendamentos neste dia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed yet</source>
        <translation>
            <numerusform>%n ainda não confirmado</numerusform>
            <numerusform>%n ainda não confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
</context>
<context>
    <name>untie::ScoreCell</name>
    <message>
        <source>no score</source>
        <translation>sem nota</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>não examinado</translation>
    </message>
    <message>
        <source>no score, last time %1 of 10</source>
        <translation>sem nota, da última vez %1 de 10</translation>
    </message>
</context>
<context>
    <name>untie::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>untie::SectionBlock</name>
    <message>
        <source>not answered yet</source>
        <translation>ainda não respondida</translation>
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
        <translation>depois</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudança</translation>
    </message>
</context>
<context>
    <name>untie::SecuritySection</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear quando não há ninguém</translation>
    </message>
    <message>
        <source>Who works here, at sign-in</source>
        <translation>Quem trabalha aqui, na entrada</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>Lista de contas</translation>
    </message>
    <message>
        <source>The two files of the record</source>
        <translation>Os dois arquivos de dados</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Registro de acessos</translation>
    </message>
    <message>
        <source>Checking the newest rows…</source>
        <translation>Verificando as linhas mais recentes…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer.</source>
        <translation>Depois deste número de minutos sem tecla nem clique, a senha é pedida de novo. O que não foi salvo é mantido. Também bloqueia junto com o computador.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Em lista</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone.</source>
        <translation>Se oculto, cada um digita o seu nome, e ninguém pode ler neste computador quem trabalha aqui. Vale só para este computador.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.</source>
        <translation>Não são do mesmo momento: o arquivo da recepção é mais antigo do que consta no clínico. Restaure os dois do mesmo backup.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup.</source>
        <translation>Não são do mesmo momento: o arquivo clínico é mais antigo do que consta no da recepção. Restaure os dois do mesmo backup.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Verificar tudo</translation>
    </message>
    <message>
        <source>Check all rows of the record of access</source>
        <translation>Verificar todas as linhas do registro de acessos</translation>
    </message>
    <message>
        <source>Checking, %1 % done…</source>
        <translation>Verificando, %1% concluído…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>The clinic locks after %Ln minutes now.</source>
        <translation>
            <numerusform>Agora a clínica é bloqueada depois de %Ln minuto.</numerusform>
            <numerusform>Agora a clínica é bloqueada depois de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that an owner wrote last, and nobody has changed it since.</source>
        <translation>É a que a direção gravou por último, e ninguém a alterou desde então.</translation>
    </message>
    <message>
        <source>Some rows were signed with keys that the list of accounts does not know; see Record access.</source>
        <translation>Algumas linhas foram assinadas com chaves que a lista de contas não conhece; veja Acessos.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Untie %1 with %2.</source>
        <comment>a version, and libraries with theirs</comment>
        <translation>Untie %1 com %2.</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Por quanto tempo os prontuários são guardados</translation>
    </message>
    <message>
        <source> years</source>
        <comment>behind a number</comment>
        <translation> anos</translation>
    </message>
    <message>
        <source>After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased.</source>
        <translation>Depois do último atendimento, como manda a lei do seu país. Até lá, um prontuário pode ser restringido, mas não apagado.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %Ln years now.</source>
        <translation>
            <numerusform>Agora os prontuários são guardados por %Ln ano.</numerusform>
            <numerusform>Agora os prontuários são guardados por %Ln anos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SentencesSection</name>
    <message>
        <source>A point that was known, with another score</source>
        <translation>Um ponto já conhecido, com outra nota</translation>
    </message>
    <message>
        <source>A point that is as it was</source>
        <translation>Um ponto que está como estava</translation>
    </message>
    <message>
        <source>A point that was quiet and came back</source>
        <translation>Um ponto que estava sem dor e voltou</translation>
    </message>
    <message>
        <source>A point that is quiet now</source>
        <translation>Um ponto que agora está sem dor</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>Um novo ponto</translation>
    </message>
    <message>
        <source>What leads in the new points, after those that were known</source>
        <translation>O que introduz os novos pontos, depois dos já conhecidos</translation>
    </message>
    <message>
        <source>A finding without a score</source>
        <translation>Um achado sem nota</translation>
    </message>
    <message>
        <source>Points that were not examined</source>
        <translation>Pontos que não foram examinados</translation>
    </message>
    <message>
        <source>A place with its side, inside the other sentences</source>
        <translation>Um local com o seu lado, dentro das outras frases</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>Um tratamento</translation>
    </message>
    <message>
        <source>A range of motion</source>
        <translation>Uma amplitude de movimento</translation>
    </message>
    <message>
        <source>The word for a movement that the therapist makes</source>
        <translation>A palavra para um movimento feito pelo terapeuta</translation>
    </message>
    <message>
        <source>A pressure pain threshold</source>
        <translation>Um limiar de dor à pressão</translation>
    </message>
    <message>
        <source>How it was overall, before and after</source>
        <translation>Como foi no geral, antes e depois</translation>
    </message>
    <message>
        <source>How it was overall, asked only afterwards</source>
        <translation>Como foi no geral, perguntado só depois</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Ombro</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Panturrilha</translation>
    </message>
    <message>
        <source>Kneading</source>
        <translation>Amassamento</translation>
    </message>
    <message>
        <source>softer afterwards</source>
        <translation>mais macio depois</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <translation>Pescoço: rotação</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Frases nas anotações</translation>
    </message>
    <message>
        <source>What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is left out where its value is not there. Notes that are signed keep the words they were signed with.</source>
        <translation>O que é marcado no mapa e o que foi feito é escrito na anotação com estas palavras. Um nome em { } representa um valor; o que está em [ ] é omitido quando falta o seu valor. Anotações assinadas mantêm as palavras com que foram assinadas.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message>
        <source>Back to the program’s own words</source>
        <translation>Voltar às palavras do programa</translation>
    </message>
    <message>
        <source>Notes are written so from now on.</source>
        <translation>As anotações são escritas assim de agora em diante.</translation>
    </message>
</context>
<context>
    <name>untie::SeriesQuestion</name>
    <message>
        <source>Part of a series</source>
        <translation>Parte de uma série</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Só este</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Este e os seguintes</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Todos os futuros</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
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
        <translation>Minutos com o cliente</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutos antes</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minutos depois</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nome do serviço</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Equipment it needs</source>
        <translation>Equipamento necessário</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Nenhum equipamento</translation>
    </message>
</context>
<context>
    <name>untie::ServicesSection</name>
    <message>
        <source>“%1” is stored.</source>
        <translation>“%1” foi salvo.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Novo serviço</translation>
    </message>
    <message>
        <source>New room or equipment</source>
        <translation>Nova sala ou equipamento</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Serviços e salas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Name · minutes with the client · before · after · price · colour</source>
        <translation>Nome · minutos com o cliente · antes · depois · preço · cor</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salas e equipamentos</translation>
    </message>
</context>
<context>
    <name>untie::SetUpPage</name>
    <message>
        <source>Set up a clinic</source>
        <translation>Criar uma clínica</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>Nada é gravado antes da última etapa.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir a clínica</translation>
    </message>
    <message>
        <source>Making the clinic. This takes a few seconds…</source>
        <translation>Criando a clínica. Isso leva alguns segundos…</translation>
    </message>
</context>
<context>
    <name>untie::SettingsPage</name>
    <message>
        <source>My account</source>
        <translation>Minha conta</translation>
    </message>
    <message>
        <source>Record access</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Serviços e salas</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases prontas</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Frases nas anotações</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Papel timbrado</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Aparência e idioma</translation>
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
        <translation>A lei ou as regras daqui podem ser mais rígidas que a tabela. Nada pode ser tornado mais brando; o que valia antes fica nas versões da ficha.</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>O que é exigido: %1</translation>
    </message>
    <message>
        <source>%1 (as in the table)</source>
        <extracomment>%1 is what a caution asks for, such as &quot;Adapt the treatment&quot;</extracomment>
        <translation>%1 (como na tabela)</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como na tabela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stricter than the table</source>
        <translation>
            <numerusform>%Ln regra mais rígida que a tabela</numerusform>
            <numerusform>%Ln regras mais rígidas que a tabela</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SheetBackStep</name>
    <message>
        <source>Type it back</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Type the four lines from your sheet</source>
        <translation>Digite as quatro linhas da sua folha</translation>
    </message>
    <message>
        <source>So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves.</source>
        <translation>Para ter certeza antes que algo dependa disso: a folha existe e pode ser lida. Espaços e maiúsculas são inseridos automaticamente.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant.</source>
        <translation>Estas linhas estão certas em si, mas são de outra folha. Volte para ver de qual se trata.</translation>
    </message>
</context>
<context>
    <name>untie::SheetEntry</name>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Certo.</translation>
    </message>
</context>
<context>
    <name>untie::SheetForm</name>
    <message>
        <source>This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can.</source>
        <translation>Esta será a folha de recuperação: feita a alteração, ela abre a clínica quando uma senha é esquecida, e nada mais abre. Imprima-a, duas vezes se puder.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, continue.</source>
        <translation>A folha não foi impressa nem salva. Se você escreveu as quatro linhas à mão, continue.</translation>
    </message>
    <message>
        <source>Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read.</source>
        <translation>Digite as quatro linhas da sua nova folha, para ter certeza: a folha existe e pode ser lida.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet, perhaps the old one.</source>
        <translation>Estas linhas estão certas em si, mas são de outra folha, talvez da antiga.</translation>
    </message>
    <message>
        <source>Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.</source>
        <translation>Nada foi alterado. A nova folha não abre nada: rasgue-a e guarde a antiga.</translation>
    </message>
</context>
<context>
    <name>untie::SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>A folha de recuperação</translation>
    </message>
    <message>
        <source>If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you can, and keep them away from the computer.</source>
        <translation>Se uma senha for esquecida ou este computador quebrar, estas quatro linhas abrem a clínica. Nada mais abre. Imprima-as, duas vezes se puder, e guarde-as longe do computador.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, go on.</source>
        <translation>A folha não foi impressa nem salva. Se você escreveu as quatro linhas à mão, prossiga.</translation>
    </message>
</context>
<context>
    <name>untie::ShortcutSheet</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Pesquisar os atalhos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Alterar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Nenhuma tecla faz isso.</translation>
    </message>
</context>
<context>
    <name>untie::ShowSheetForm</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder.</source>
        <translation>Quem vê a folha de recuperação pode abrir todos os prontuários desta clínica. Cuide para que ninguém olhe por cima do seu ombro.</translation>
    </message>
</context>
<context>
    <name>untie::SideBadge</name>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>linha média</translation>
    </message>
</context>
<context>
    <name>untie::SignBox</name>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>tested, no</source>
        <translation>testado, não</translation>
    </message>
</context>
<context>
    <name>untie::SignFoot</name>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Why it is signed late</source>
        <translation>Motivo da assinatura tardia</translation>
    </message>
    <message>
        <source>&amp;Addendum: what became known later</source>
        <translation>&amp;Adendo: o que se soube depois</translation>
    </message>
    <message>
        <source>&amp;Correction: words that are wrong</source>
        <translation>&amp;Correção: palavras que estão erradas</translation>
    </message>
    <message>
        <source>Client &amp;disagrees</source>
        <translation>Cliente &amp;discorda</translation>
    </message>
    <message>
        <source>&amp;Void this visit</source>
        <translation>A&amp;nular este atendimento</translation>
    </message>
    <message>
        <source>This note is a late entry</source>
        <translation>Esta anotação é um registro tardio</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de assinar</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Assinar mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n ponto ainda em aberto</numerusform>
            <numerusform>%n pontos ainda em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1
Verified</source>
        <comment>who and when</comment>
        <translation>Assinado por %1
Verificado</translation>
    </message>
    <message>
        <source>%1 signs this note</source>
        <comment>a name</comment>
        <translation>%1 assina esta anotação</translation>
    </message>
    <message>
        <source>Summary for the front desk</source>
        <translation>Resumo para a recepção</translation>
    </message>
    <message>
        <source>The desk prints it for the client. It holds what was found and what to do at home, never the note.</source>
        <translation>A recepção o imprime para o cliente. Contém o que foi encontrado e o que fazer em casa, nunca a anotação.</translation>
    </message>
</context>
<context>
    <name>untie::SignInPage</name>
    <message>
        <source>Who is working?</source>
        <translation>Quem está trabalhando?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Digite a senha de %1.</translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <comment>a sentence, then seconds</comment>
        <translation>%1 Tente de novo em %2 s.</translation>
    </message>
    <message>
        <source>%1 Try again.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Tente de novo.</translation>
    </message>
    <message>
        <source>Another clinic…</source>
        <translation>Outra clínica…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Folha de recuperação…</translation>
    </message>
    <message>
        <source>Open the clinic with its recovery sheet when a password is forgotten</source>
        <translation>Abrir a clínica com a folha de recuperação quando uma senha é esquecida</translation>
    </message>
    <message>
        <source>Encrypted here.</source>
        <translation>Criptografado aqui.</translation>
    </message>
    <message>
        <source>Encrypted here. %1</source>
        <comment>a sentence on the backups</comment>
        <translation>Criptografado aqui. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type your name, as it stands in the list of people.</source>
        <translation>Digite seu nome como está na lista da equipe.</translation>
    </message>
    <message>
        <source>That name and password do not open this clinic.</source>
        <translation>Esse nome e essa senha não abrem esta clínica.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Voltar a um backup</translation>
    </message>
</context>
<context>
    <name>untie::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Assine com o mouse, uma caneta ou um dedo. Del apaga.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Assine aqui</translation>
    </message>
</context>
<context>
    <name>untie::Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Nenhuma sugestão</translation>
    </message>
    <message>
        <source>Add “%1” to the clinic’s words</source>
        <extracomment>%1 is a word that the dictionary does not know</extracomment>
        <translation>Adicionar “%1” às palavras da clínica</translation>
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
        <translation>Nenhum dicionário está instalado neste computador. São usados os do hunspell, por exemplo o pacote hunspell-pt-br.</translation>
    </message>
    <message>
        <source>The clinic has none yet. In a note, the menu of an underlined word adds it.</source>
        <translation>A clínica ainda não tem nenhuma. Em uma anotação, o menu de uma palavra sublinhada a adiciona.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Outra palavra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of muscles, your phrases and the client’s name count as right.</source>
        <translation>As anotações são revisadas enquanto são escritas; o que nenhum dicionário conhece é sublinhado. F7 vai para a próxima palavra assim. Nomes de músculos, as suas frases prontas e o nome do cliente contam como certos.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dicionários</translation>
    </message>
    <message>
        <source>The clinic’s words</source>
        <translation>Palavras da clínica</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” foi removida.</translation>
    </message>
    <message>
        <source>Notes are looked through so from the next one that is opened.</source>
        <translation>As anotações são revisadas assim a partir da próxima que for aberta.</translation>
    </message>
</context>
<context>
    <name>untie::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryList</name>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Add an operation</source>
        <translation>Adicionar cirurgia</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryRow</name>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was done in the operation</source>
        <translation>O que foi feito na cirurgia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When the operation was</source>
        <translation>Quando foi a cirurgia</translation>
    </message>
    <message>
        <source>Where the operation was</source>
        <translation>Onde foi a cirurgia</translation>
    </message>
    <message>
        <source>Take this operation off the list</source>
        <translation>Tirar esta cirurgia da lista</translation>
    </message>
</context>
<context>
    <name>untie::Timeline</name>
    <message>
        <source>Visits in time</source>
        <translation>Atendimentos ao longo do tempo</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first day of a period</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the last day of a period</comment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Atendimento de %1</translation>
    </message>
</context>
<context>
    <name>untie::ToDoCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>untie::TodayPage</name>
    <message>
        <source>My day</source>
        <translation>Meu dia</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>Nothing is booked for today and tomorrow.</source>
        <translation>Nada está agendado para hoje e amanhã.</translation>
    </message>
    <message>
        <source>Nobody else comes today.</source>
        <translation>Ninguém mais vem hoje.</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Hoje e amanhã</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir a agenda</translation>
    </message>
    <message>
        <source>%1 of %2 done · ends %3</source>
        <comment>numbers, a time</comment>
        <translation>%1 de %2 concluídos · termina às %3</translation>
    </message>
    <message>
        <source>To confirm for tomorrow</source>
        <translation>A confirmar para amanhã</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <comment>a client</comment>
        <translation>%1 chegou</translation>
    </message>
    <message>
        <source>printed, not handed over</source>
        <comment>a summary</comment>
        <translation>impresso, não entregue</translation>
    </message>
    <message>
        <source>ready to print</source>
        <comment>a summary</comment>
        <translation>pronto para imprimir</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>Anotações para assinar</translation>
    </message>
    <message>
        <source>Points due a re-check</source>
        <translation>Pontos a reexaminar</translation>
    </message>
    <message>
        <source>Summaries to hand over</source>
        <translation>Resumos a entregar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>A acompanhar</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a muscle; points</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
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
        <translation>vem hoje</translation>
    </message>
    <message>
        <source>Visits not finished</source>
        <translation>Atendimentos não concluídos</translation>
    </message>
    <message>
        <source>Summaries at the desk</source>
        <translation>Resumos na recepção</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>a client who is to come anyway</comment>
        <translation>agendado</translation>
    </message>
</context>
<context>
    <name>untie::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>Sair do tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a stop of the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
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
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Overall, before</source>
        <translation>Geral, antes</translation>
    </message>
    <message>
        <source>Overall, after</source>
        <translation>Geral, depois</translation>
    </message>
    <message>
        <source>How the client feels overall: 0 no pain, 10 the worst there can be</source>
        <translation>Como o cliente se sente no geral: 0 sem dor, 10 a pior possível</translation>
    </message>
    <message>
        <source>Overall before and after</source>
        <translation>Geral antes e depois</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
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
        <translation>Remover este tratamento</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>Quantos minutos durou</translation>
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
        <translation>Pressão</translation>
    </message>
    <message>
        <source>Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep</source>
        <translation>Pressão: 1 leve, como passar creme, 2 firme, como passar creme, 3 média, 4 forte, 5 profunda</translation>
    </message>
    <message>
        <source>How the tissue or the client answered</source>
        <translation>Como o tecido ou o cliente respondeu</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Por que você prossegue mesmo assim</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>The reason is kept in the record</source>
        <translation>O motivo fica no prontuário</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>pressure %1</source>
        <translation>pressão %1</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Onde?</translation>
    </message>
    <message>
        <source>Where it was done: a mark of this visit or a part of the body</source>
        <translation>Onde foi feito: uma marca deste atendimento ou uma parte do corpo</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caution, what follows from it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone on because: %1</source>
        <translation>Prosseguiu porque: %1</translation>
    </message>
</context>
<context>
    <name>untie::TypedSheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Type the four lines from the sheet</source>
        <translation>Digite as quatro linhas da folha</translation>
    </message>
    <message>
        <source>Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one.</source>
        <translation>Minúsculas valem tanto quanto maiúsculas; os espaços são inseridos automaticamente. O que parece O é zero, o que parece I ou L é um.</translation>
    </message>
</context>
<context>
    <name>untie::UnlockNotices</name>
    <message>
        <source>Look at what was written last before you go on.</source>
        <translation>Veja o que foi escrito por último antes de continuar.</translation>
    </message>
    <message>
        <source>Tell an owner before you go on.</source>
        <translation>Avise a direção antes de continuar.</translation>
    </message>
    <message>
        <source>Go on with these files</source>
        <translation>Continuar com estes arquivos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Give them an entry</source>
        <translation>Criar cadastros</translation>
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
        <translation>com</translation>
    </message>
    <message>
        <source>%1 · no change · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · sem mudança · %2</translation>
    </message>
    <message>
        <source>%1 · filled in by the client · %2</source>
        <comment>day, therapist who took it over</comment>
        <translation>%1 · preenchida pelo cliente · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version yet.</source>
        <translation>Nenhuma versão ainda.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>não respondida</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>As duas dizem o mesmo.</translation>
    </message>
</context>
<context>
    <name>untie::VisitListModel</name>
    <message>
        <source>signed</source>
        <translation>assinada</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>nenhum ponto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln ponto</numerusform>
            <numerusform>%Ln pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <comment>7 points, worst 8</comment>
        <translation>%1, máx. %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a visit that does not count</comment>
        <translation>anulado</translation>
    </message>
</context>
<context>
    <name>untie::VisitPage</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day with its weekday and year, in Qt&apos;s date format</extracomment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a span of time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Voltar ao cliente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Salvar a minha por cima</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>atendimento %1</translation>
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
        <translation>Salvo %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 O que você escreveu continua aqui.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Descartar a minha</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Onde dói</translation>
    </message>
    <message>
        <source>The two are one point now.</source>
        <translation>Os dois agora são um só ponto.</translation>
    </message>
    <message>
        <source>They are two points again.</source>
        <translation>São dois pontos de novo.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar as duas</translation>
    </message>
    <message>
        <source>%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.</source>
        <extracomment>%1 is a therapist, %2 a day, %3 a time of day</extracomment>
        <translation>%1 deixou alterações desta anotação que não foram salvas (%2, %3). Elas são mantidas até que %1 decida.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Mostrar o que foi salvo</translation>
    </message>
    <message>
        <source>This visit was saved elsewhere in the meantime. Here it stands as it was before.</source>
        <translation>Este atendimento foi salvo em outro lugar nesse meio-tempo. Aqui ele aparece como estava antes.</translation>
    </message>
    <message>
        <source>This visit is void: %1. Reason: %2</source>
        <extracomment>%1 is who and when, %2 a reason</extracomment>
        <translation>Este atendimento está anulado: %1. Motivo: %2</translation>
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
        <translation>Mover uma marca</translation>
    </message>
    <message>
        <source>Score a point</source>
        <translation>Dar nota a um ponto</translation>
    </message>
    <message>
        <source>Leave a point out</source>
        <translation>Deixar um ponto de fora</translation>
    </message>
    <message>
        <source>Change what was found</source>
        <translation>Alterar o achado</translation>
    </message>
    <message>
        <source>Change the signs</source>
        <translation>Alterar os sinais</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Escolher %1</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Excluir uma marca</translation>
    </message>
    <message>
        <source>Change the length of the visit</source>
        <translation>Alterar a duração do atendimento</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>Escrever uma observação</translation>
    </message>
    <message>
        <source>Move an area</source>
        <translation>Mover uma área</translation>
    </message>
    <message>
        <source>Take it for a known point</source>
        <translation>Tratar como ponto já conhecido</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Tornar um novo ponto</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <translation>Pintar uma área</translation>
    </message>
    <message>
        <source>Link to a key point</source>
        <translation>Ligar a um ponto-chave</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Desfazer uma ligação</translation>
    </message>
    <message>
        <source>Set how a point stands</source>
        <translation>Definir a situação de um ponto</translation>
    </message>
    <message>
        <source>Add a treatment</source>
        <translation>Adicionar um tratamento</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>Alterar um tratamento</translation>
    </message>
    <message>
        <source>Remove a treatment</source>
        <translation>Remover um tratamento</translation>
    </message>
    <message>
        <source>Score how it is overall</source>
        <translation>Dar a nota geral</translation>
    </message>
    <message>
        <source>Change when to come again</source>
        <translation>Alterar quando voltar</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Adicionar uma medida</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>Alterar uma medida</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>Remover uma medida</translation>
    </message>
    <message>
        <source>Change to the short form</source>
        <translation>Mudar para o formato curto</translation>
    </message>
    <message>
        <source>Change to the full form</source>
        <translation>Mudar para o formato completo</translation>
    </message>
</context>
<context>
    <name>untie::VisitsPane</name>
    <message>
        <source>Visits</source>
        <translation>Atendimentos</translation>
    </message>
    <message>
        <source>Filter the visits</source>
        <translation>Filtrar os atendimentos</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Pesquisar nas anotações</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Nenhum atendimento ainda.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Novo atendimento</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>Mostrar todos os atendimentos</translation>
    </message>
    <message>
        <source>Show all visits again</source>
        <translation>Mostrar todos os atendimentos de novo</translation>
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
        <translation>Alguém que não é mais conhecido</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todos os atendimentos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many visits are listed of how many: &quot;3 of 24&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No note of this client has these words.</source>
        <translation>Nenhuma anotação deste cliente tem essas palavras.</translation>
    </message>
    <message>
        <source>No visit passes the filter.</source>
        <translation>Nenhum atendimento corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Note outside a visit (N): a call, a message, why somebody did not come</source>
        <translation>Anotação fora de um atendimento (N): uma ligação, uma mensagem, por que alguém não compareceu</translation>
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
        <translation>Quem espera</translation>
    </message>
    <message>
        <source>At what times</source>
        <translation>Em que horários</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nome ou telefone</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>any, or for example 14–18</source>
        <translation>qualquer, ou por exemplo 14–18</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Pôr na lista</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Nestes dias</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Observação para a recepção</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>service</comment>
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>De quem é o pedido?</translation>
    </message>
    <message>
        <source>One span of time, for example 14–18.</source>
        <translation>Um intervalo de tempo, por exemplo 14–18.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Esse dia não existe. Escreva por exemplo %1.</translation>
    </message>
</context>
<context>
    <name>untie::WaitingOffers</name>
    <message>
        <source>%1 booked from the waiting list</source>
        <translation>%1: agendamento pela lista de espera</translation>
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
        <translation>Quem espera por um horário</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Ninguém espera por um horário.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Pôr alguém na lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 espera por um horário.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Procurar um horário</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Alterar o pedido</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the delete key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 está fora da lista de espera.</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>Não há um horário assim nas próximas semanas.</translation>
    </message>
    <message>
        <source>The wish of %1 is changed.</source>
        <translation>O pedido de %1 foi alterado.</translation>
    </message>
</context>
<context>
    <name>untie::WelcomePage</name>
    <message>
        <source>Welcome to Untie</source>
        <translation>Boas-vindas ao Untie</translation>
    </message>
    <message>
        <source>Clients, visits and knots of one clinic, encrypted on this computer.</source>
        <translation>Clientes, atendimentos e nós musculares de uma clínica, criptografados neste computador.</translation>
    </message>
    <message>
        <source>Open the sample clinic</source>
        <translation>Abrir a clínica de exemplo</translation>
    </message>
    <message>
        <source>Invented people to try everything on. It is gone when the window closes.</source>
        <translation>Pessoas inventadas para experimentar tudo. Tudo some quando a janela é fechada.</translation>
    </message>
    <message>
        <source>One that is there already: choose its folder.</source>
        <translation>Uma que já existe: escolha a pasta.</translation>
    </message>
    <message>
        <source>Open a clinic…</source>
        <translation>Abrir uma clínica…</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>Criar uma clínica</translation>
    </message>
    <message>
        <source>A new one of your own, encrypted from the first moment. It takes ten minutes and a printer.</source>
        <translation>Uma nova, sua, criptografada desde o primeiro momento. São necessários dez minutos e uma impressora.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Folha de recuperação…</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet when a password is forgotten</source>
        <translation>Abrir uma clínica com a folha de recuperação quando uma senha é esquecida</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
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
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Choose the moment to go back to.</source>
        <translation>Escolha a que momento voltar.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Pasta do backup</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Escolher a pasta de um backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The folder with the files of one backup, or the one in which all of them lie: then the newest.</source>
        <translation>A pasta com os arquivos de um backup, ou aquela em que estão todos: nesse caso, o mais recente.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Escolha um backup.</translation>
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
        <translation>Abrir uma clínica com a folha de recuperação</translation>
    </message>
    <message>
        <source>For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are.</source>
        <translation>Para alguém da direção que esqueceu a senha ou cuja clínica perdeu o chaveiro. Todos os prontuários ficam como estão.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Pasta da clínica</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic.</source>
        <translation>Escolha a pasta da clínica.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Escolher a pasta de uma clínica</translation>
    </message>
</context>
<context>
    <name>untie::WhichOwnerStep</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>Your account gets a new password; all other accounts stay as they are.</source>
        <translation>Sua conta recebe uma nova senha; todas as outras contas ficam como estão.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>As you signed in until now. Another name gets a new account as an owner.</source>
        <translation>Como você entrava até agora. Outro nome recebe uma nova conta da direção.</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Escreva o nome com que você entra.</translation>
    </message>
</context>
<context>
    <name>untie::Workspace</name>
    <message>
        <source>The new client was not stored.</source>
        <translation>O novo cliente não foi salvo.</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>As alterações não foram salvas.</translation>
    </message>
    <message>
        <source>What you wrote was discarded.</source>
        <translation>O que você escreveu foi descartado.</translation>
    </message>
    <message>
        <source>You last signed in on %1, as %2.</source>
        <comment>date and time, user and computer</comment>
        <translation>Sua última entrada foi em %1, como %2.</translation>
    </message>
    <message numerus="yes">
        <source>You last signed in on %1, as %2. %n wrong password(s) since.</source>
        <comment>date and time, user and computer</comment>
        <translation>
            <numerusform>Sua última entrada foi em %1, como %2. %n senha errada desde então.</numerusform>
            <numerusform>Sua última entrada foi em %1, como %2. %n senhas erradas desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet, so that older keys may still open it. %1</source>
        <comment>a sentence</comment>
        <translation>Os dados ainda não foram criptografados de novo; chaves antigas talvez ainda os abram. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
</TS>
