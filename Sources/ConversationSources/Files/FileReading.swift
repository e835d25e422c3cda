import Conversations

/// The state of reading one file: the open file, its format and its decoder.
struct FileReading {
    private let input: ByteInput
    private let format: SourceFormat?
    private var decoder: any ConversationDecoder
    /// Bytes read to tell the format and not decoded yet.
    private var ahead: [UInt8]

    private static let chunk = 128 << 10

    init(_ source: FileSource, after cursor: SourceCursor?) throws(FileSourceError) {
        input = try ByteInput(path: source.path)
        let name = source.path ?? "standard input"
        if let cursor {
            let place = try FileCursor(cursor, source: source, name: name)
            try input.skip(to: place.checkpoint.byteOffset, chunk: Self.chunk)
            var decoder = place.decoder
            decoder.resume(at: place.checkpoint)
            self.decoder = decoder
            format = place.format
            ahead = []
            return
        }
        (format, ahead) = try Self.detect(source, input, name: name)
        decoder = (format ?? .canonicalLines).makeDecoder(options: source.options)
    }

    /// Reads a piece; the second value says that it was the last.
    mutating func next() throws(FileSourceError) -> (batch: ConversationBatch, isLast: Bool) {
        var bytes = ahead
        ahead = []
        if bytes.isEmpty { bytes = try input.read(atMost: Self.chunk) }
        guard !bytes.isEmpty else {
            // What is left has no end yet: a reader that comes back reads it again.
            let cursor = cursor
            var batch = decoder.finish()
            batch.cursor = cursor
            return (batch, true)
        }
        var batch = decoder.feed(bytes)
        batch.cursor = cursor
        return (batch, false)
    }

    private var cursor: SourceCursor? {
        guard let format, let decoder = decoder as? any ResumableDecoder else { return nil }
        return SourceCursor(format: format, checkpoint: decoder.checkpoint)
    }

    /// Reads as much as is needed to tell the format; an empty input has none.
    private static func detect(
        _ source: FileSource,
        _ input: ByteInput,
        name: String
    ) throws(FileSourceError) -> (SourceFormat?, [UInt8]) {
        if let format = source.format { return (format, []) }
        let detector = FormatDetector(formats: source.formats)
        var bytes: [UInt8] = []
        while true {
            let more = try input.read(atMost: chunk)
            bytes += more
            let detection = detector.detect(bytes, fileName: source.path)
            if let match = detection.match { return (match.format, bytes) }
            if more.isEmpty, bytes.allSatisfy(\.isBlank) { return (nil, []) }
            if more.isEmpty || bytes.count >= FormatSample.maximumBytes {
                throw FileSourceError(code: .unknownFormat, path: name, reason: detection.summary)
            }
        }
    }
}
