/// A set of labels as bits: rules and model ask for them many times a reply.
struct ReplyLabels: Equatable, Sendable {
    private var bits: UInt32 = 0

    /// The labels as a set, for reports.
    var set: Set<ReplyLabel> { Set(ReplyLabel.allCases.filter { contains($0) }) }

    func contains(_ label: ReplyLabel) -> Bool {
        bits & label.bit != 0
    }

    mutating func insert(_ label: ReplyLabel) {
        bits |= label.bit
    }

    mutating func remove(_ label: ReplyLabel) {
        bits &= ~label.bit
    }
}

extension ReplyLabel {
    /// The position among all cases.
    var ordinal: Int {
        switch self {
        case .thanks: 0
        case .please: 1
        case .regret: 2
        case .admission: 3
        case .cannedAcknowledgement: 4
        case .deflection: 5
        case .privateHandOff: 6
        case .handOffReason: 7
        case .commitment: 8
        case .datedCommitment: 9
        case .concrete: 10
        case .question: 11
        case .defensive: 12
        case .corporate: 13
        case .signed: 14
        case .echo: 15
        case .substantive: 16
        case .leaksPersonalData: 17
        case .mixedRegister: 18
        case .typo: 19
        case .jokeOnSerious: 20
        case .overApology: 21
        }
    }

    fileprivate var bit: UInt32 { 1 << UInt32(ordinal) }
}
