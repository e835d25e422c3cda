public import Conversations

/// Whether a mistake was put right.
public enum CorrectionStanding: Hashable, Sendable {
    /// Nothing was done.
    case uncorrected
    /// Somebody rejected the claim and did not say why, which settles nothing.
    case rejectedWithoutReason
    /// The message was edited after the claim; by which event.
    case edited(by: EventID)
    /// Another message corrects it.
    case corrected(by: MessageID)
    /// It was no mistake, and why.
    case rejected(reason: String)

    /// Whether something is left to do.
    public var isOpen: Bool { rank < 2 }

    /// Of two outcomes at the same moment the higher one counts last.
    var rank: Int {
        switch self {
        case .uncorrected: 0
        case .rejectedWithoutReason: 1
        case .edited: 2
        case .corrected: 3
        case .rejected: 4
        }
    }
}
