import Commitments
import Conversations
import Moderation

/// What promises and decisions about comments are called.
extension PageWording {
    func title(_ action: ModerationAction) -> String {
        switch action {
        case .leave: self[.actionLeave]
        case .reply: self[.actionReply]
        case .hold: self[.actionHold]
        case .hide: self[.actionHide]
        case .delete: self[.actionDelete]
        case .deleteAndBlock: self[.actionBlock]
        }
    }

    /// The reason in a word or two; one of a policy's own by its code.
    func title(_ reason: ReasonCode) -> String {
        Self.reasonCodes[reason].map { self[$0] } ?? reason.rawValue.terminalSafe
    }

    static let reasonCodes: [ReasonCode: ReportText] = [
        .noViolation: .codeNoViolation,
        .noText: .codeNoText,
        .genuineComplaint: .codeGenuineComplaint,
        .constructiveCriticism: .codeConstructiveCriticism,
        .question: .codeQuestion,
        .praise: .codePraise,
        .negativeOpinion: .codeNegativeOpinion,
        .adPlacement: .codeAdPlacement,
        .quotedAbuse: .codeQuotedAbuse,
        .directedInsult: .codeDirectedInsult,
        .possibleAbuse: .codePossibleAbuse,
        .possibleSpam: .codePossibleSpam,
        .trollPattern: .codeTrollPattern,
        .hateSpeech: .codeHateSpeech,
        .threat: .codeThreat,
        .unlawful: .codeUnlawful,
        .sexualContent: .codeSexualContent,
        .piiSelf: .codePIISelf,
        .piiOther: .codePIIOther,
        .spamPromotion: .codeSpamPromotion,
        .scamImpersonation: .codeScam,
        .suspectedBrigade: .codeSuspectedBrigade,
        .notBrigade: .codeNotBrigade,
        .repeatPosting: .codeRepeatPosting,
        .customerProtection: .codeCustomerProtection,
        .insufficientHistory: .codeInsufficientHistory,
        .staffExempt: .codeStaffExempt,
        .protectedSubject: .codeProtectedSubject,
        .degraded: .codeDegraded,
        .uncertain: .codeUncertain,
        .manualDecision: .codeManualDecision,
    ]

    /// Whether another comment of a thread may be hidden, and if not, why.
    func title(_ refusal: HideBudgetRefusal?) -> String {
        switch refusal {
        case nil: self[.mayHide]
        case .exhausted: self[.refusalExhausted]
        case .smallThread: self[.refusalSmallThread]
        case .nothingVisible: self[.refusalNothingVisible]
        case .collateral: self[.refusalCollateral]
        case .unknownCounter: self[.refusalUnknown]
        }
    }

    /// How a missed promise stands; `nil` for one that is not missed.
    func missed(_ standing: PromiseStanding) -> String? {
        switch standing {
        case .overdue: self[.promiseOverdue]
        case .stalled: self[.promiseStalled]
        case .broken: self[.promiseBroken]
        case .open, .kept, .keptLate, .withdrawn: nil
        }
    }

    /// What sort of thing was promised; one of a caller's own by its name in the data.
    func title(_ kind: PromiseKind) -> String {
        switch kind {
        case .benefit: self[.kindBenefit]
        case .earlyAccess: self[.kindEarlyAccess]
        case .reciprocity: self[.kindReciprocity]
        case .callBack: self[.kindCallBack]
        case .deadline: self[.kindDeadline]
        case .nextStep: self[.kindNextStep]
        default: kind.rawValue.terminalSafe
        }
    }
}
