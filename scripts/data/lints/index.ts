/** All rules, in the order of their numbers. */
import type { Rule } from '../rule';
import { aliasesAreNotCommonWords, aliasesHaveOneOwner, shortAliasesNeedContext } from './aliases';
import {
  disputesHaveAThirdLayer,
  governmentsSpeakForThemselves,
  partiesHoldOnePosition,
  positionsHaveEqualRoom,
  positionsRestOnSeveralTypes,
  positionsStandInOrder,
  sentencesHaveSpeakers,
  speakersAreHolders,
} from './balance';
import {
  cardCoversItsParts,
  changelogFitsVersion,
  claimsAreCovered,
  coverageIsChecked,
  datesExist,
  reviewsAreDueInTime,
  tiersAreNotOverdue,
  timelinesAreSorted,
} from './dates';
import {
  labelsAreShort,
  questionsAreQuestions,
  sentencesAreShort,
  summariesReadEasily,
  textsAreShort,
} from './length';
import { termsFireWhereTheyShould } from './own-sentence';
import { positionsAreNotToldByOpponents, stateMediaNeverAlone } from './partisan-sources';
import { classNounsAreSingleWords, patternsCompile, wordListsExist } from './patterns';
import { presetsKeepTheirPromise, presetsLeaveEverySide } from './presets';
import {
  citedWorksExist,
  linksBetweenCardsHold,
  localIdsAreUnique,
  partiesExist,
  publicationsExist,
  recordIdsAreUnique,
  relatedCardsExist,
  supersedingClaimsExist,
} from './references';
import {
  nothingIsOrphaned,
  registriesAreSorted,
  wikidataItemsAreUnique,
  worksAreEnteredOnce,
} from './registries';
import { publishedCardsAreReviewed } from './review';
import { cardsFitTheirBudget } from './size';
import {
  encyclopediasNeverAlone,
  noBlockedPublishers,
  quotesAreShort,
  titlesOfOursAreMarked,
  unseenAddressesAreBuilt,
  worksAreVerified,
  worksCanBeReached,
} from './sourcing';
import { datesAreAbsolute, punctuationIsPlain, superlativesAreAttributed } from './style';
import {
  claimsUsePlainVerbs,
  namesFollowTheHouse,
  ourVoiceIsPlain,
  positionsAreEquallyLoaded,
  questionsAreNeutral,
} from './wording';

/** R01, R31, R34 and R36 are in the schema; R24 needs the engine. */
export const RULES: readonly Rule[] = [
  recordIdsAreUnique,
  localIdsAreUnique,
  registriesAreSorted,
  publishedCardsAreReviewed,
  patternsCompile,
  wordListsExist,
  classNounsAreSingleWords,
  citedWorksExist,
  publicationsExist,
  worksCanBeReached,
  worksAreVerified,
  quotesAreShort,
  noBlockedPublishers,
  unseenAddressesAreBuilt,
  encyclopediasNeverAlone,
  textsAreShort,
  sentencesAreShort,
  ourVoiceIsPlain,
  summariesReadEasily,
  claimsUsePlainVerbs,
  datesAreAbsolute,
  superlativesAreAttributed,
  namesFollowTheHouse,
  punctuationIsPlain,
  shortAliasesNeedContext,
  timelinesAreSorted,
  datesExist,
  aliasesHaveOneOwner,
  termsFireWhereTheyShould,
  aliasesAreNotCommonWords,
  questionsAreQuestions,
  labelsAreShort,
  partiesExist,
  speakersAreHolders,
  sentencesHaveSpeakers,
  claimsAreCovered,
  cardCoversItsParts,
  governmentsSpeakForThemselves,
  positionsAreEquallyLoaded,
  positionsAreNotToldByOpponents,
  positionsHaveEqualRoom,
  disputesHaveAThirdLayer,
  positionsRestOnSeveralTypes,
  stateMediaNeverAlone,
  positionsStandInOrder,
  questionsAreNeutral,
  partiesHoldOnePosition,
  linksBetweenCardsHold,
  supersedingClaimsExist,
  relatedCardsExist,
  reviewsAreDueInTime,
  changelogFitsVersion,
  coverageIsChecked,
  tiersAreNotOverdue,
  nothingIsOrphaned,
  worksAreEnteredOnce,
  wikidataItemsAreUnique,
  cardsFitTheirBudget,
  presetsLeaveEverySide,
  presetsKeepTheirPromise,
  titlesOfOursAreMarked,
];
