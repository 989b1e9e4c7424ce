/** The page after the installation, in Spanish. */
import type { enWelcome } from '../en/welcome';

/** Part of the catalogue in pages.ts. */
export const esWelcome: typeof enWelcome = {
  title: 'Le damos la bienvenida a Newsgloss',
  lead: 'Newsgloss subraya en las páginas de noticias los términos que tienen una historia detrás. Cada uno tiene su ficha: en qué hay acuerdo, qué afirma cada parte y dónde lo dijo. No dicta veredictos.',
  tryIt: 'Pruébelo aquí',
  tryHint:
    'Para Newsgloss este artículo es de verdad, aunque lo hayamos escrito nosotros. Deje el puntero sobre un término subrayado con puntos.',
  howTo: 'Cómo se usa',
  pointing:
    'Señale un término subrayado y espere un momento. La ficha sigue abierta mientras el puntero esté sobre ella.',
  touching: 'En una pantalla táctil, toque un término. Tire de la hoja hacia abajo para cerrarla.',
  next: (key) => `${key}: el término siguiente; se abre su ficha.`,
  previous: (key) => `${key}: el término anterior.`,
  enter: (key) => `${key}: entrar en la ficha; Escape la cierra.`,
  searching:
    'El botón de Newsgloss en la barra busca entre todos los temas y muestra los de la página.',
  sources: 'Cada afirmación cita su fuente, y usted elige qué fuentes ver.',
  chooseSources: 'Elegir fuentes',
  privacy:
    'Todo ocurre en su navegador. Newsgloss no consulta ninguna red, no envía nada y no usa cuentas. Lee las páginas para encontrar términos y las olvida cuando usted se va.',
  allOptions: 'Todas las opciones',
};
