public import Conversations

/// What was read before anything was computed: nothing refused goes unmentioned.
public struct IntakeSummary: Hashable, Sendable {
    /// One input.
    public struct Input: Hashable, Sendable {
        /// Its name, such as a file's.
        public var name: String
        /// The format it was read as.
        public var format: String
        /// How that was decided, such as the evidence of a detection.
        public var evidence: String?
        /// Events read.
        public var events: Int
        /// Events already known, from this or an earlier input.
        public var duplicates: Int
        /// Records that could not be read.
        public var refusals: [Refusal]

        /// Describes an input.
        public init(
            name: String,
            format: String,
            evidence: String? = nil,
            events: Int = 0,
            duplicates: Int = 0,
            refusals: [Refusal] = []
        ) {
            self.name = name
            self.format = format
            self.evidence = evidence
            self.events = events
            self.duplicates = duplicates
            self.refusals = refusals
        }

        /// Counts what a batch held and what became of it.
        ///
        /// - Parameters:
        ///   - batch: The batch.
        ///   - result: What appending its events returned.
        public mutating func count(_ batch: ConversationBatch, _ result: AppendResult) {
            events += batch.events.count
            duplicates += result.duplicates
            refusals += batch.refusals
        }
    }

    /// The inputs in the order in which they were read.
    public var inputs: [Input]

    /// Describes what was read.
    public init(inputs: [Input] = []) {
        self.inputs = inputs
    }

    /// Records of all inputs that could not be read.
    public var refusedCount: Int { inputs.reduce(0) { $0 + $1.refusals.count } }
}
