import Conversations
import CrisisDetection
import LanguageAnalysis
import Presence
import Reputation
import ServiceLevels

/// What the desk's own values are called.
extension PageWording {
    /// The ends of a share's 95 % interval, such as `41.0–52.3%`.
    func range(_ share: Share) -> String {
        range(share.lower, share.upper)
    }

    func interval(_ share: Share) -> String {
        self(.intervalNote, range(share))
    }

    /// The name by which a platform calls itself; one that is not known, by its name in the data.
    func platform(_ platform: Platform) -> String {
        switch platform {
        case .mail: self[.platformMail]
        case .web: self[.platformWeb]
        default: Self.platforms[platform.rawValue] ?? platform.rawValue.terminalSafe
        }
    }

    private static let platforms = [
        "x": "X", "facebook": "Facebook", "instagram": "Instagram", "messenger": "Messenger", "whatsapp": "WhatsApp",
        "mastodon": "Mastodon", "bluesky": "Bluesky", "youtube": "YouTube", "googleBusiness": "Google Business",
        "googlePlay": "Google Play", "appStore": "App Store", "reddit": "Reddit", "trustpilot": "Trustpilot",
        "zendesk": "Zendesk", "chatwoot": "Chatwoot", "activitypub": "ActivityPub", "linkedin": "LinkedIn",
        "tiktok": "TikTok", "yelp": "Yelp", "tripadvisor": "Tripadvisor",
    ]

    /// Such as `X` or `Facebook, review`.
    func title(_ channel: Channel) -> String {
        let name = platform(channel.platform)
        switch channel.channelClass {
        case .publicSocial, .mail: return name
        case .directMessage: return "\(name), \(self[.classPrivate])"
        case .review: return "\(name), \(self[.classReview])"
        case .ticket: return "\(name), \(self[.classTicket])"
        default: return "\(name), \(channel.channelClass.rawValue.terminalSafe)"
        }
    }

    /// Such as `Facebook · kestrelbay`.
    func title(_ profile: ProfileKey) -> String {
        let name = platform(profile.platform)
        return profile.property.isEmpty ? name : "\(name) · \(profile.property.terminalSafe)"
    }

    func title(_ level: CrisisLevel) -> String {
        switch level {
        case .single: self[.levelSingle]
        case .cluster: self[.levelCluster]
        case .surge: self[.levelSurge]
        case .crisis: self[.levelCrisis]
        }
    }

    func title(_ level: AlertLevel) -> String {
        switch level {
        case .watch: self[.alertWatch]
        case .review: self[.alertReview]
        case .escalate: self[.alertEscalate]
        case .crisis: self[.alertCrisis]
        }
    }

    func title(_ state: CrisisAlert.State) -> String {
        switch state {
        case .pending: self[.alertPending]
        case .firing: self[.alertFiring]
        case .recovering: self[.alertRecovering]
        case .resolved: self[.alertResolved]
        }
    }

    func title(_ key: AlertKey) -> String {
        switch key {
        case .storm: self[.alertStorm]
        case .feed: self[.alertFeed]
        }
    }

    func title(_ kind: CrisisSignal.Kind) -> String {
        switch kind {
        case .volume: self[.signalVolume]
        case .mood: self[.signalMood]
        case .sites: self[.signalSites]
        case .silence: self[.signalSilence]
        }
    }

    func title(_ mode: LoadAssessment.Mode) -> String {
        switch mode {
        case .individual: self[.modeIndividual]
        case .triage: self[.modeTriage]
        case .visibility: self[.modeVisibility]
        }
    }

    func title(_ status: AnswerState.Status) -> String {
        switch status {
        case .unanswered: self[.stateUnanswered]
        case .acknowledged: self[.stateAcknowledged]
        case .handedOff: self[.stateHandedOff]
        case .repliedNotAssessed: self[.stateNotAssessed]
        case .answered: self[.stateAnswered]
        case .coveredByStatement: self[.stateCovered]
        case .dismissed: self[.stateDismissed]
        case .withdrawn: self[.stateWithdrawn]
        }
    }

    func title(_ verdict: CadenceFinding.Verdict) -> String {
        switch verdict {
        case .steady: self[.cadenceSteady]
        case .sporadic: self[.cadenceSporadic]
        case .abandoned: self[.cadenceAbandoned]
        case .closedAsPlanned: self[.cadenceClosed]
        case .notAssessed: self[.notAssessed]
        }
    }

    func title(_ reason: ReplyPlan.PrivateReason) -> String {
        switch reason {
        case .personalData: self[.privatePersonalData]
        case .serious: self[.privateSerious]
        case .publicTurnsFailed: self[.privateTurnsFailed]
        }
    }

    func title(_ status: ClockStatus) -> String {
        switch status {
        case .running: self[.clockRunning]
        case .paused: self[.clockPaused]
        case .atRisk: self[.clockAtRisk]
        case .breaching: self[.clockBreaching]
        case .met: self[.inTime]
        case .breached: self[.late]
        case .cancelled: self[.clockCancelled]
        }
    }

    func title(_ metric: ServiceLevelMetric) -> String {
        switch metric {
        case .firstReply: self[.metricFirstReply]
        case .nextReply: self[.metricNextReply]
        case .acknowledgement: self[.metricAcknowledgement]
        case .substantiveReply: self[.metricSubstantiveReply]
        case .periodicUpdate: self[.metricPeriodicUpdate]
        case .pausableUpdate: self[.metricPausableUpdate]
        case .requesterWait: self[.metricRequesterWait]
        case .agentWork: self[.metricAgentWork]
        case .ownership: self[.metricOwnership]
        case .firstResolution: self[.metricFirstResolution]
        case .totalResolution: self[.metricTotalResolution]
        case .publicClosure: self[.metricPublicClosure]
        case .platformWindow: self[.metricPlatformWindow]
        case .standardWindow: self[.metricStandardWindow]
        }
    }

    /// Why something was not assessed.
    func reason(_ gap: AppraisalGap) -> String {
        switch gap {
        case .tooFew(let found, let needed, _): self(.gapTooFew, number(found), number(needed))
        case .tooShort(let days, let needed): self(.gapTooShort, number(days), number(needed))
        case .noLanguagePack: self[.gapNoPack]
        case .notSupplied(let what) where what.contains("rivals"): self[.gapNoRivals]
        case .notSupplied: self[.gapNotSupplied]
        }
    }
}
