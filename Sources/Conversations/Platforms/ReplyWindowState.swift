#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Whether an answer may still be sent.
public enum ReplyWindowState: Hashable, Sendable {
    /// Anything may be written before that moment, but not at it.
    case open(until: Date)
    /// A person may write, by hand and marked as such, before that moment; a program may not.
    case humanAgentOnly(until: Date)
    /// Only a template that the platform has approved.
    case templateOnly
    /// Nothing may be written; another channel is needed.
    case closed
    /// The platform sets no window.
    case notLimited
    /// No rule is known, or not when the person last acted.
    case unknown

    /// Whether the agent who asked may write freely; `unknown` when nobody can say.
    public var allowsFreeText: ThreeValued {
        switch self {
        case .open, .humanAgentOnly, .notLimited: .yes
        case .templateOnly, .closed: .no
        case .unknown: .unknown
        }
    }
}
