/** Holds the words about ways in that the institution switches on, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './come-in-words.ts';

export const {
  comeInWords,
  confirmAddressWords,
  notSignedInWords,
  ownWaysWords,
  providerWords,
}: Spoken<typeof english> = {
  comeInWords: {
    provider: 'Entrar con {name}',
    only: 'Aquí solo se entra con {name}.',
    title: 'Entrar por correo electrónico',
    label: 'Su dirección de correo',
    hint: 'La que su institución tiene para usted aquí.',
    send: 'Enviarme un enlace',
    wrong: 'Escriba una dirección como name@example.org.',
    sent: 'Si alguien tiene aquí esta dirección, un enlace está en camino. Sirve una sola vez, durante 15 minutos. Se envían tres por hora como máximo.',
    acceptWith: 'Aceptar con {name}',
    acceptByMail: 'Aceptar por correo',
    acceptHint:
      'Allí se envía un enlace. Si alguien tiene aquí esta dirección, esa persona asume la función; si no, pasa a ser su dirección aquí.',
    acceptSent:
      'Un enlace está en camino. Funciona una vez y hasta entonces no cambia nada. Se envían como máximo tres por hora.',
  },
  notSignedInWords: {
    title: 'No se ha iniciado su sesión',
    again: 'Entrar',
    back: 'Volver a la invitación',
    'invitation-gone':
      'Entretanto alguien ha aceptado o retirado la invitación. Si la aceptó usted, inicie sesión; si no, pida otra a quien le invitó.',
    'own-course': 'Usted imparte este curso o lo ha impartido, así que no puede representar a sus estudiantes.',
    'pulses-too-close':
      'Las encuestas de esta asignatura y de otra suya preguntarían entonces demasiado pronto al mismo grupo. La invitación espera: acéptela cuando estén más separadas.',
    'no-address':
      'El acceso de su institución no nos dio ninguna dirección, así que no sabemos quién le ha invitado. Pida allí que transmitan su dirección.',
    'not-verified':
      'El acceso de su institución no ha verificado su dirección. Verifíquela allí y vuelva a intentarlo.',
    'foreign-domain':
      'Este servidor no acepta el dominio de su dirección. Use su dirección de la institución, o pregunte a la administración.',
    'not-invited':
      'Nadie ha invitado todavía su dirección. Pida a la administración o a quien dirige su curso que invite la dirección que usa en su institución.',
    'other-account':
      'Alguien tiene ya esta cuenta o esta dirección aquí. Entre de otra manera, o pregunte a la administración.',
    'no-role': 'Ahora no tiene ningún rol aquí. Pida una invitación a la administración o a quien dirige su curso.',
    spent: 'Este acceso ya se usó, tardó demasiado o empezó en otro navegador. Empiece de nuevo aquí.',
    cancelled: 'Se detuvo en el acceso de su institución. No se ha cambiado nada.',
    down: 'El acceso de su institución no responde. Vuelva a intentarlo en unos minutos, o entre de otra manera. La administración también lo ve.',
    clock:
      'Los relojes de este servidor y del acceso de su institución difieren, así que ahora nadie puede entrar por allí. Quien gestiona este servidor debe ajustar el reloj. La administración también lo ve.',
    'not-right':
      'Lo que envió el acceso de su institución no encaja. Empiece de nuevo. Si vuelve a ocurrir, avise a la administración.',
  },
  confirmAddressWords: {
    title: 'Confirme su dirección',
    text: 'Desde entonces, {address} será aquí la dirección de {name}: allí llegarán los enlaces para entrar.',
    button: 'Confirmar esta dirección',
    elsewhere:
      'Entre primero como {name} en este navegador y abra después el enlace de nuevo. Quien solo lee este mensaje no puede entrar con él.',
  },
  ownWaysWords: {
    address: 'Dirección de correo',
    addressText: 'Se le puede enviar allí un enlace para entrar.',
    noAddress: 'No tiene ninguna dirección aquí.',
    mailOff: 'El correo está desactivado en este servidor, así que nadie entra por correo.',
    confirmed: 'confirmada el {day}',
    waits:
      'Si {address} se puede usar aquí, un enlace está en camino. Ábralo en este navegador en 15 minutos. Hasta entonces no cambia nada.',
    newAddress: 'Dirección nueva',
    ask: 'Enviar un enlace para confirmarla',
    removeAddress: 'Quitar la dirección',
    removeAddressTitle: '¿Quitar {address}?',
    removeAddressText: 'Ya no se enviarán allí enlaces para entrar.',
    addressRemoved: 'Se ha quitado la dirección.',
    account: 'Cuenta de su institución',
    noAccount: 'No ha añadido ninguna cuenta.',
    addAccount: 'Añadir mi cuenta de {name}',
    removeAccount: 'Quitar la cuenta',
    removeAccountTitle: '¿Quitar esta cuenta?',
    removeAccountText: 'Ya no le permitirá entrar aquí. En su institución no cambia nada.',
    accountRemoved: 'Se ha quitado la cuenta.',
    yes: 'Quitar',
    no: 'Conservar',
    only: 'En este momento aquí solo se entra con {name}.',
  },
  providerWords: {
    title: 'Acceso mediante {name}',
    well: 'El personal puede entrar con {name}. No nos consta ningún problema.',
    down: 'Desde el {day} no responde. Las demás vías siguen funcionando, si están activadas.',
    clock:
      'Desde el {day} su reloj y el de este servidor difieren en más de un minuto. Quien gestiona este servidor debería revisar el reloj.',
    'not-right':
      'Desde el {day} no encaja con los ajustes de este servidor. Quien gestiona este servidor debería revisarlos.',
  },
};
