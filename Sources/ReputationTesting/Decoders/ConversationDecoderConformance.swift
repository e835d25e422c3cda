public import Conversations
public import Testing

/// Checks that a decoder keeps the promises of ``/Conversations/ConversationDecoder``.
///
/// ```swift
/// let kit = ConversationDecoderConformance(inputs: [Array("1700000000 5\n1700000060 4\n".utf8)]) {
///     PierTerminalDecoder()
/// }
///
/// @Test(arguments: DecoderLaw.allCases) func conforms(to law: DecoderLaw) {
///     kit.check(law)
/// }
/// ```
public struct ConversationDecoderConformance: Sendable {
    let inputs: [[UInt8]]
    let makeDecoder: @Sendable () -> any ConversationDecoder

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - inputs: Whole inputs that can be read without a refusal, in which no event occurs twice; a few records each.
    ///   - makeDecoder: Makes a new decoder.
    public init(inputs: [[UInt8]], makeDecoder: @escaping @Sendable () -> any ConversationDecoder) {
        self.inputs = inputs
        self.makeDecoder = makeDecoder
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) {
        for law in DecoderLaw.allCases {
            check(law, sourceLocation: sourceLocation)
        }
    }

    /// Checks one law.
    public func check(_ law: DecoderLaw, sourceLocation: SourceLocation = #_sourceLocation) {
        switch law {
        case .bytesMayBeCutAnywhere: bytesMayBeCutAnywhere(sourceLocation: sourceLocation)
        case .finishStartsAnew: finishStartsAnew(sourceLocation: sourceLocation)
        case .nothingIsGivenTwice: nothingIsGivenTwice(sourceLocation: sourceLocation)
        case .garbageIsRefused: garbageIsRefused(sourceLocation: sourceLocation)
        case .refusalsNameTheirPlace: refusalsNameTheirPlace(sourceLocation: sourceLocation)
        }
    }

    func report(_ law: DecoderLaw, _ sourceLocation: SourceLocation) -> LawReport {
        LawReport(law: "decoder law '\(law.rawValue)'", sourceLocation: sourceLocation)
    }

    /// Reads an input with a new decoder, in pieces of a size; `nil` reads it whole.
    func decode(_ bytes: [UInt8], piece: Int? = nil) -> ConversationBatch {
        var decoder = makeDecoder()
        guard let piece else { return decoder.decode(bytes) }
        var batch = ConversationBatch()
        for start in stride(from: 0, to: bytes.count, by: piece) {
            batch.append(decoder.feed(Array(bytes[start..<min(bytes.count, start + piece)])))
        }
        batch.append(decoder.finish())
        return batch
    }
}

extension ConversationBatch {
    /// Adds the events and refusals of another batch.
    mutating func append(_ other: ConversationBatch) {
        events += other.events
        refusals += other.refusals
    }

    /// Events and refusals, without the place to go on from.
    var contents: ConversationBatch {
        ConversationBatch(events: events, refusals: refusals)
    }
}
