public import Conversations
public import LanguageAnalysis

/// How to answer one message: where, how, and what to say about the delay.
///
/// A message never expires: past its deadline it gets a late reply, and where its platform no longer lets the brand write,
/// another channel is named. Answering where it was asked comes first; a hand-off needs one of the reasons given here.
public struct ReplyPlan: Hashable, Sendable {
    /// What kind of answer.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// Within its time.
        case reply
        /// After its time: say sorry for the delay.
        case lateReply
    }

    /// Where to write it.
    public enum Place: Hashable, Sendable {
        /// Where it was asked.
        case inChannel
        /// There, but only with a template that the platform approved.
        case templateInChannel
        /// Elsewhere, for the platform takes nothing more: channels on which the person has written, best first.
        case otherChannel([Channel])
        /// The platform takes nothing more, and no other channel of the person is known: answer in public if the matter is
        /// public, or ask for a contact there.
        case noChannelKnown
    }

    /// Why to go on in private after a first word in public.
    public enum PrivateReason: String, Hashable, Sendable, Codable, CaseIterable {
        /// Numbers or addresses of the person are needed or shown.
        case personalData
        /// Health, safety, money or grief.
        case serious
        /// The brand has tried more than once in public, and it did not help.
        case publicTurnsFailed
    }

    /// What kind of answer.
    public let kind: Kind
    /// Where to write it.
    public let place: Place
    /// Why to go on in private; empty where it is best answered where it was asked.
    public let privateReasons: [PrivateReason]
    /// How often the case was handed on so far.
    public let hops: Int
    /// The language to answer in; `nil` where nobody could tell what the person writes.
    public let language: TextLanguage?
    /// Who is there and answers in that language, the ones with the fewest languages first; empty also where nobody
    /// knows who is there.
    public let colleagues: [AgentID]
    /// The text of the library that fits, to begin with and never to send as it is.
    public let startingPoint: StartingPoint?

    /// Whether the case has been handed on more than once: do not hand it on again.
    public var warnsOfHops: Bool { hops > 1 }
    /// Whether a public acknowledgement and a private contact are both due.
    public var isHandOff: Bool { !privateReasons.isEmpty }

    /// Plans an answer.
    ///
    /// - Parameters:
    ///   - entry: Who waits.
    ///   - customerCase: Their case, for the channels they used and the hand-offs so far.
    ///   - publicTurns: Public replies of the brand in the thread after which the person still complained.
    ///   - windowState: What the platform still allows for the last message.
    ///   - staff: Who is there; `nil` when nobody knows.
    ///   - startingPoint: The text of the library that fits.
    public init(
        _ entry: WorklistEntry,
        in customerCase: CustomerCase?,
        publicTurns: Int,
        windowState: ReplyWindowState,
        staff: DeskStaff? = nil,
        startingPoint: StartingPoint? = nil
    ) {
        kind = entry.deadline?.isBreached == true ? .lateReply : .reply
        let own = entry.last.message.channel
        switch windowState {
        case .open, .humanAgentOnly, .notLimited, .unknown: place = .inChannel
        case .templateOnly: place = .templateInChannel
        case .closed:
            let others = Self.channels(of: customerCase).filter { $0 != own }
            place = others.isEmpty ? .noChannelKnown : .otherChannel(others)
        }
        let traits = entry.readings.reduce(into: MessageReading.Traits()) { $0.formUnion($1.traits) }
        var reasons: [PrivateReason] = []
        if !entry.last.message.isPrivate {
            if traits.contains(.personalData) { reasons.append(.personalData) }
            if traits.contains(.serious) { reasons.append(.serious) }
            if publicTurns > 1 { reasons.append(.publicTurnsFailed) }
        }
        privateReasons = reasons
        hops = customerCase?.handOffs.count ?? 0
        language = entry.language
        colleagues = staff?.speakers(of: entry.language).map(\.id) ?? []
        self.startingPoint = startingPoint
    }

    /// The channels on which a person wrote, the latest first.
    private static func channels(of customerCase: CustomerCase?) -> [Channel] {
        var seen: Set<Channel> = []
        return (customerCase?.items ?? []).reversed().map(\.message.channel).filter { seen.insert($0).inserted }
    }
}
