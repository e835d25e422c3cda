/// A text of the page.
///
/// Where it is counted, its forms stand with `|` between them, as ``ReportLocale/pluralForm(_:)`` says; values go
/// where `{0}`, `{1}` stand.
enum ReportText: String, CaseIterable, Hashable, Sendable {
    // The page itself.
    case pageTitle, pageSubtitle, skipToContent, navigation, footer, andMore, asTable, notYet, notAssessed, notJudged
    case until, sinceLower, state, share, shareInterval, intervalNote, what, channel, channels, allChannels, byChannel
    case messages, mentions, replies, people, person, day, hour, usual, somebodyUnnamed, noWords
    // Units and calendar.
    case unitSeconds, unitMinutes, unitHours, unitDays, unitWeeks, shortMonths, shortWeekdays, agoDuration
    // Platforms and channels.
    case platformMail, platformWeb, classPrivate, classReview, classTicket
    // Today.
    case today, peopleWaiting, pastDue, crisisLevel, levelOfFour, ignored, halfRepliedWithin, openCountAsWaiting
    case inConversations, peopleCanAnswer, nobodyOnDuty, nobodySpeaks, wholeListTakes, fallDueMeanwhile, mustApologise,
        goPrivate, digestOf
    case newMessages, ofTheseOpen
    // Crisis.
    case crisis, levelSingle, levelCluster, levelSurge, levelCrisis, notKnownYet, noMentions, mentionsSince
    case capacityUnknown, loadPeople, loadRates, loadBacklog, loadClears, loadMissing, modeIndividual, modeTriage
    case modeVisibility, stepAnswerRoot, stepDraft, stepPublish, mostIsWrittenOn, alerts, observedExpected
    case observedOnly, words, alertStorm, alertFeed, alertWatch, alertReview, alertEscalate, alertCrisis, alertPending
    case alertFiring, alertRecovering, alertResolved, signalVolume, signalMood, signalSites, signalSilence, incidents
    case voices, sites, postings, unansweredPostings
    // Worklist.
    case worklist, worklistIntro, nobodyWaits, showMore, points, waitsFor, askedTimes, duePaused, dueAgo, dueIn
    case howToAnswer, planLate, planTemplate, planOtherChannel, planNoChannel, planPrivate, planHops
    case privatePersonalData, privateSerious, privateTurnsFailed
    // Reasons.
    case reasonWaited, reasonCourtesy, reasonPublic, reasonRated, reasonSpread, reasonSpreadUnknown, reasonPastDue
    case reasonDueSoon, reasonOnlyNotice, reasonSerious, reasonThreatens, reasonReports, reasonAngry, reasonBystanders
    case reasonCrisis, reasonAudience, reasonAudienceUnknown, reasonStanding
    case reasonRoot, escalationPost, escalationPress, escalationLawyer, escalationRegulator, escalationChargeback
    case escalationCancel, escalationElsewhere
    // Volume.
    case volume, hourChart, dayChart, bandLegend, alertLegend, incidentLegend, mostInHour, mostInDay, hoursBeyond
    case hoursBeyondCaption
    // Targets.
    case targets, targetsIntro, openClocks, metric, attainmentOf, inTime, late, stillOpen, shareInTime, clockRunning
    case clockPaused, clockAtRisk, clockBreaching, clockCancelled, metricFirstReply, metricNextReply
    case metricAcknowledgement, metricSubstantiveReply, metricPeriodicUpdate, metricPausableUpdate
    case metricRequesterWait, metricAgentWork, metricOwnership, metricFirstResolution, metricTotalResolution
    case metricPublicClosure, metricPlatformWindow, metricStandardWindow
    // Response times.
    case responseTimes, timesIntro, replyCurve, shareWithin, openAges, openAgesCaption, percentiles, half
    case firstReplyAll, answerAll, firstReplyReplied
    // Answers.
    case answers, nothingReached, answersCaption, sharesCaption, personReplied, nobodyReplied, answered
    case stateUnanswered, stateAcknowledged, stateHandedOff, stateNotAssessed, stateAnswered, stateCovered
    case stateDismissed, stateWithdrawn
    // Sent replies.
    case sentReplies, sentCaption, verdict, verdictSend, verdictRevise, verdictHold, verdictUnread, rulesCaption, rule
    case heldReplies
    // Cases and hand-offs.
    case cases, casesCaption, responsible, nobodyNamed, nothingOpen, openMessages, closureOpen, closurePromises
    case closureCooling, closureClosed, closureReopened, handOffs, handOffsCaption, handOff, pendingFor, pending
    case overADay, oneSideOnly
    // Locations and actions.
    case routeTo, actionPromised, actionDone, actionAsked, unsupportedClaims
    // Presence.
    case presence, profile, cadence, cadenceCaption, cadenceSteady, cadenceSporadic, cadenceAbandoned, cadenceClosed
    case posts, medianInterval, lastPost, neglectCaption, awayFor, waitingMessages, calendarHeading, calendarLegend
    case calendarTitle, calendarSummary
    // Voice and recovery.
    case voice, voiceIntro, voiceCaption, brand, positive, neutral, negative, recovery, recoveryCaption
    case nobodyComplained, stage, ofComplained, stageComplained, stageHelped, stageCameBack, conversion, relapses
    case gapTooFew, gapTooShort, gapNoPack, gapNoRivals, gapNotSupplied
    // Intake.
    case intake, intakeCaption, input, format, events, duplicates, refused, refusedRecords, orphans

    // Promises.
    case promises, promisesMade, promisesKept, promisesMissed, promisesToCome, keptLateNote, takenBackNote
    case missedNamedNote, promisesIntro, toComeHeading, moreUnnamed, promiseOverdue, promiseStalled
    case promiseBroken, dueAt, promiseNoTime, promiseInferred, kindBenefit, kindEarlyAccess, kindReciprocity
    case kindCallBack, kindDeadline, kindNextStep, promisedOn, promised, earlyHeard, earlyNever, noneAnswered
    case casesHeld, idlePromises, uncorrectedHeading, openFor
    // Moderation.
    case moderation, moderationIntro, actionCaption, action, reason, allReasons, comments, actionLeave, actionReply
    case actionHold, actionHide, actionDelete, actionBlock, severalReasons, proposals, legalPath, brandHas
    case budgetCaption, budgetIntro, thread, threadUnread, publicNumber, seenByVisitors, hiddenNow, hideLimit
    case toHide, anotherMayGo, mayHide, refusalExhausted, refusalSmallThread, refusalNothingVisible
    case refusalCollateral, refusalUnknown
    case codeNoViolation, codeNoText, codeGenuineComplaint, codeConstructiveCriticism, codeQuestion, codePraise
    case codeNegativeOpinion, codeAdPlacement, codeQuotedAbuse, codeDirectedInsult, codePossibleAbuse, codePossibleSpam
    case codeTrollPattern, codeHateSpeech, codeThreat, codeUnlawful, codeSexualContent, codePIISelf, codePIIOther
    case codeSpamPromotion, codeScam, codeSuspectedBrigade, codeNotBrigade, codeRepeatPosting
    case codeCustomerProtection, codeInsufficientHistory, codeStaffExempt, codeProtectedSubject, codeDegraded
    case codeUncertain, codeManualDecision
    // What a storm brings.
    case plannedHeading, plannedBegins, plannedGoesOn, plannedOver, topicsHeading, forecastLine, surgeHeading
    case surgeAnswers, surgeNeeds, surgeLend, surgeShift, surgeNone, surgeMissing, contactsHeading, contactsLine
    case contactsMissing, likelySame, likelyWords, likelyName, stalledCases, copiesLine
    // The last day of a storm, who is on duty, and cases that may be one.
    case stormDayHeading, stormMessages, stormPeople, stormUsual, stormFirst, stormReplied, stormNobody
    case stormStatement, stormCovered, onDuty, onDutyObserved, onDutyUntil, answersBy, nobodyAnswersIn, startFrom
    case mergeHeading, mergeIntro, answersPerHour, fromTo
    // Canned lines and accounts.
    case cannedLines, cannedIntro, cannedSent, cannedAutomatic, cannedWaiting, cannedNobody, waitedFor
    case accountsHeading, accountBlocked, accountDeleted, accountStanding, policyAlone, sparedHeading
    // Where the brand is.
    case noticeCaption, halfNoticed, halfNoticedByPerson, longestUnnoticed, notNoticed, activityCaption, wroteFirst
    case automaticReplies, replyPart, absenceHeading, tipsHeading, tipRecommends, tipGoes, tipTurnsAway, tipNames
    case tipGoesUnnamed
    case aRival, gapsHeading, gapNoProfile, gapUnstaffed, staffingUnknown, unlistedProfiles, listeningHeading
    case topicBrand, topicIndustry, topicRivals, blankUnset, blankNeverRan, blankStale, listeningWhole, careHeading
    case careIgnored, careOffTopic, careTypos, careCorrections, apologyHalf, apologyLong
    // What people say.
    case opinions, moodLine, moodCaveat, voicesLine, voicesLoudest, estimateLine, causesCaption, cause, reviews
    case reviewsBefore, trend, trendRising, trendFalling, trendLevel, untriaged, contributionsHeading
    case contributionIdea, contributionCriticism, contributionMedia, ratingsCaption, site, allSites, ratingBefore
    case ratingAfter, ratingNamed, ratingChange, peersHeading, peerDefends, peerSolves, thanked, notThanked
    case shelfCaption, place, page, whose, ownerBrand, ownerOther, speaksOf, shelfLine, shelfNone, cameBackNames

    /// The texts of a locale.
    static func table(of locale: ReportLocale) -> [ReportText: String] {
        tables[locale] ?? [:]
    }

    private static let tables = Dictionary(
        uniqueKeysWithValues: ReportLocale.allCases.map { locale in
            let tables = [
                promiseTexts, routingTexts, moderationTexts, reasonCodeTexts, stormTexts, reachTexts, peopleTexts,
                storyTexts, cannedTexts,
            ]
            let parts = tables.compactMap { $0[locale] }
            return (locale, parts.reduce(into: general(locale)) { $0.merge($1) { first, _ in first } })
        }
    )

    private static func general(_ locale: ReportLocale) -> [ReportText: String] {
        switch locale {
        case .english: english
        case .german: german
        case .russian: russian
        case .romanian: romanian
        }
    }
}
