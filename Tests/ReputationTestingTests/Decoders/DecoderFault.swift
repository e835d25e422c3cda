import ConversationSources
import Conversations
import ReputationTesting
import Testing

/// The decoder of canonical lines with one fault.
struct DecoderDouble: ConversationDecoder {
    var base = JSONLinesDecoder()
    /// How many times bytes were fed since the last end.
    var pieces = 0
    var last: ConversationEvent?
    var onFeed: @Sendable (inout DecoderDouble, [UInt8]) -> ConversationBatch = { $0.base.feed($1) }
    var onFinish: @Sendable (inout DecoderDouble) -> ConversationBatch = { $0.base.finish() }

    mutating func feed(_ bytes: [UInt8]) -> ConversationBatch {
        pieces += 1
        return onFeed(&self, bytes)
    }

    mutating func finish() -> ConversationBatch {
        let batch = onFinish(&self)
        pieces = 0
        return batch
    }
}

/// A mistake that somebody who writes a decoder makes, and the law that must find it.
struct DecoderFault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var law: DecoderLaw
    var make: @Sendable () -> any ConversationDecoder

    init(_ name: String, breaks law: DecoderLaw, _ change: @escaping @Sendable (inout DecoderDouble) -> Void) {
        testDescription = name
        self.law = law
        make = {
            var double = DecoderDouble()
            change(&double)
            return double
        }
    }

    static let all = [
        DecoderFault("loses a byte where pieces meet", breaks: .bytesMayBeCutAnywhere) { double in
            double.onFeed = { double, bytes in
                double.base.feed(double.pieces == 1 ? bytes : Array(bytes.dropFirst()))
            }
        },
        DecoderFault("keeps what was left of the input before", breaks: .finishStartsAnew) { double in
            double.onFinish = { double in
                var ended = double.base
                let batch = ended.finish()
                if batch.refusals.isEmpty { double.base = ended }
                return batch
            }
        },
        DecoderFault("gives the last event again at the end", breaks: .nothingIsGivenTwice) { double in
            double.onFeed = { double, bytes in
                let batch = double.base.feed(bytes)
                double.last = batch.events.last ?? double.last
                return batch
            }
            double.onFinish = { double in
                var batch = double.base.finish()
                if let last = double.last { batch.events.append(last) }
                double.last = nil
                return batch
            }
        },
        DecoderFault("passes over what it cannot read", breaks: .garbageIsRefused) { double in
            double.onFinish = { double in
                var batch = double.base.finish()
                batch.refusals.removeAll { $0.raw.first.map { $0 >= 0x80 } ?? false }
                return batch
            }
        },
        DecoderFault("counts lines from nought", breaks: .refusalsNameTheirPlace) { double in
            double.onFeed = { double, bytes in
                var batch = double.base.feed(bytes)
                for index in batch.refusals.indices { batch.refusals[index].line -= 1 }
                return batch
            }
        },
    ]
}
