import ConversationSources
import Conversations
import ReputationTesting
import Testing

/// A mistake that somebody who lets a decoder go on makes.
enum ResumingFault: String, CaseIterable, Sendable {
    case countsLinesFromNought, skipsTheUnfinished, losesTheNext, keepsItsPlace

    /// The laws that must find it: these and no other.
    var laws: Set<ResumableDecoderLaw> {
        switch self {
        case .countsLinesFromNought: [.checkpointsLieWithin]
        case .skipsTheUnfinished: [.readsOnAtAnyCheckpoint]
        case .losesTheNext: [.readsOnAtAnyCheckpoint]
        case .keepsItsPlace: [.finishedIsAtTheBeginning]
        }
    }
}

/// The decoder of canonical lines with one fault.
struct ResumingDouble: ResumableDecoder {
    let fault: ResumingFault?
    private var base = JSONLinesDecoder()
    private var fed = 0
    private var last: DecoderCheckpoint?
    private var losesNext = false

    init(_ fault: ResumingFault?) {
        self.fault = fault
    }

    var checkpoint: DecoderCheckpoint {
        var place = last ?? base.checkpoint
        if fault == .countsLinesFromNought { place.line -= 1 }
        if fault == .skipsTheUnfinished { place.byteOffset = fed }
        return place
    }

    mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        fed += bytes.count
        var batch = base.feed(bytes)
        if losesNext, !batch.events.isEmpty {
            batch.events.removeFirst()
            losesNext = false
        }
        return batch
    }

    mutating func finish() -> ConversationBatch {
        fed = 0
        if fault == .keepsItsPlace { last = base.checkpoint }
        return base.finish()
    }

    mutating func resume(at checkpoint: DecoderCheckpoint) {
        var place = checkpoint
        if fault == .countsLinesFromNought { place.line += 1 }
        losesNext = fault == .losesTheNext
        base.resume(at: place)
    }
}

@Suite struct ResumableDecoderTests {
    private static let lines = Array(
        #"""
        {"data":{"channel":{"platform":"x"},"id":"x::1","kind":"post","text":"größe 🚢"},\#
        "occurredAt":"2026-03-02T10:00:00Z","type":"arrived"}
        {"data":{"message":"x::1","text":"лодка"},"occurredAt":"2026-03-02T10:01:00Z","type":"edited"}
        {"data":{"message":"x::1","text":"barca"},"occurredAt":"2026-03-02T10:02:00Z","type":"edited"}

        """#.utf8
    )

    private static func kit(_ fault: ResumingFault?) -> ResumableDecoderConformance {
        ResumableDecoderConformance(inputs: [lines]) { ResumingDouble(fault) }
    }

    @Test(arguments: ResumingFault.allCases)
    func `a decoder that goes on badly breaks the laws concerned and no other`(fault: ResumingFault) async {
        await expectOnly(fault.laws, toFind: fault) { Self.kit(fault).check($0) }
    }

    @Test func `every law of going on is broken by somebody, and a double without a fault breaks none`() {
        #expect(Set(ResumingFault.allCases.flatMap(\.laws)) == Set(ResumableDecoderLaw.allCases))
        Self.kit(nil).checkAll()
    }
}
