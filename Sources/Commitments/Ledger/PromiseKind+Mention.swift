public import Conversations
public import LanguageAnalysis

extension PromiseKind {
    /// The kind of promise that a text makes: what it is where that matters most, else whether it has a time.
    ///
    /// Word in writing and a call are both `callBack`; a refund, delivery or repair is a `deadline` where a time is
    /// named and a `nextStep` where none is.
    public init(_ mention: CommitmentMention) {
        switch mention.kind {
        case .benefit: self = .benefit
        case .earlyAccess: self = .earlyAccess
        case .reciprocity: self = .reciprocity
        case .callBack, .update: self = .callBack
        default: self = mention.when == nil ? .nextStep : .deadline
        }
    }
}
