/** The page after the installation, in French. */
import type { enWelcome } from '../en/welcome';

/** Part of the catalogue in pages.ts. */
export const frWelcome: typeof enWelcome = {
  title: 'Bienvenue dans Newsgloss',
  lead: 'Newsgloss souligne, sur les pages d’actualité, les termes qui ont une histoire. Chacun a sa fiche : ce qui est admis, ce que chaque partie affirme et où elle l’a dit. Il ne rend aucun verdict.',
  tryIt: 'Essayez ici',
  tryHint:
    'Pour Newsgloss, cet article est vrai, même si c’est nous qui l’avons écrit. Laissez le pointeur sur un terme souligné de points.',
  howTo: 'Comment s’en servir',
  pointing:
    'Placez le pointeur sur un terme souligné et attendez un instant. La fiche reste ouverte tant que le pointeur est sur elle.',
  touching: 'Sur un écran tactile, touchez un terme. Tirez le panneau vers le bas pour le fermer.',
  next: (key) => `${key} : le terme suivant ; sa fiche s’ouvre.`,
  previous: (key) => `${key} : le terme précédent.`,
  enter: (key) => `${key} : entrer dans la fiche ; Échap la ferme.`,
  searching:
    'Le bouton Newsgloss de la barre d’outils cherche parmi tous les sujets et montre ceux de la page.',
  sources: 'Chaque affirmation cite sa source, et vous choisissez les sources que vous voyez.',
  chooseSources: 'Choisir les sources',
  privacy:
    'Tout se passe dans votre navigateur. Newsgloss n’interroge aucun réseau, n’envoie rien et ne connaît aucun compte. Il lit les pages pour y trouver des termes, et les oublie quand vous partez.',
  allOptions: 'Toutes les options',
};
