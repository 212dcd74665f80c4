passphrase = Frase secreta
optional = Frase secreta (opcional)
new = Nova frase secreta
old = Frase secreta atual
show = Mostrar a frase secreta
hide = Ocultar a frase secreta
repeat = Repita a frase secreta
help = Criptografa o token neste navegador; cada aba pede a frase secreta uma vez. O comprimento é o que mais importa: use cinco palavras aleatórias, ou 16 caracteres de um gerenciador de senhas. Não é possível recuperá-la, mas você sempre pode conectar-se novamente com um token.
readable = Sem frase secreta, o token é armazenado sem criptografia no perfil deste navegador: quem tiver acesso aos arquivos dele pode agir como você.
short = Esta frase secreta é curta. Quem copiar os dados armazenados pode testar quantas frases secretas quiser em seus próprios computadores.
empty = Insira uma frase secreta.
too-short = Use pelo menos 8 caracteres.
different = As frases secretas não coincidem.
unavailable-title = Frases secretas não estão disponíveis aqui
unavailable = Esta página não foi carregada por HTTPS, e os navegadores só criptografam em páginas que foram. O token seria armazenado sem criptografia no perfil deste navegador.
cannot-decrypt = O navegador não pode descriptografar aqui: esta página não foi carregada por HTTPS, ou a criptografia está desativada.
damaged = O token armazenado está danificado: nenhuma frase secreta pode abri-lo. Esqueça-o e conecte-se novamente.
does-not-open = Esta frase secreta não abre o token. Se tem certeza de que está correta, o token armazenado foi adulterado: esqueça-o e conecte-se novamente.
not-loaded = Não foi possível carregar uma parte do RAC Admin. Tente novamente.

locked = Bloqueado
unlock-title = Desbloquear
unlock = Desbloquear
unlock-failed = Não foi possível desbloquear
opening = Desbloqueando…
locked-text = Seu token está armazenado neste navegador, criptografado com sua frase secreta.
locked-over-text = Desbloqueie para continuar de onde parou.
connect-anew = Esquecer o token e conectar novamente
anew-title = Esquecer o token?
anew-text = Todas as abas deste navegador o esquecem, e você precisa de um token para conectar-se novamente. Ele ainda existe no authentik.
anew-over-text = As alterações não salvas na página bloqueada se perdem.
anew = Esquecer o token

encrypted = Criptografia do token: ativada
not-encrypted = Criptografia do token: desativada
set = Criptografar com uma frase secreta…
change = Alterar a frase secreta…
remove = Remover a frase secreta…
lock-now = Bloquear agora
lock-after = Bloquear após
lock-after-help = Passado esse tempo sem tecla pressionada, movimento do ponteiro ou rolagem em nenhuma aba, todas as abas pedem a frase secreta novamente.
end-after = Desconectar após
end-after-help = Passado esse tempo sem tecla pressionada, movimento do ponteiro ou rolagem em nenhuma aba, o token é esquecido. Você então precisa de um token para conectar-se novamente.
never = Nunca
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}

set-title = Criptografar o token com uma frase secreta
change-title = Alterar a frase secreta
remove-title = Remover a frase secreta
set-do = Criptografar
change-do = Alterar
remove-do = Remover
cancel = Cancelar
failed = Nada foi alterado
not-kept = O navegador não armazenou o token.
set-done = O token agora está criptografado com sua frase secreta.
change-done = Frase secreta alterada. As outras abas pedem a nova.
remove-done = Frase secreta removida. O token agora está armazenado sem criptografia no perfil deste navegador.
