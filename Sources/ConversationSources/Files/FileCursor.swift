import Conversations

/// What a file's cursor says, and the decoder that goes on there.
struct FileCursor {
    let format: SourceFormat
    let checkpoint: DecoderCheckpoint
    let decoder: any ResumableDecoder

    init(_ cursor: SourceCursor, source: FileSource, name: String) throws(FileSourceError) {
        func refuse(_ reason: String) -> FileSourceError {
            FileSourceError(code: .foreignCursor, path: name, reason: reason)
        }
        let parts = cursor.rawValue.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, let offset = Int(parts[1]), let record = Int(parts[2]), let line = Int(parts[3]),
            offset >= 0, record > 0, line > 0
        else { throw refuse("'\(cursor)' is not a cursor of a file") }
        let id = String(parts[0])
        let candidates = source.format.map { [$0] } ?? source.formats
        guard let format = candidates.first(where: { $0.id == id }) else {
            throw refuse("the cursor is of the format '\(id)', which is not among those to be read")
        }
        guard let decoder = format.makeDecoder(options: source.options) as? any ResumableDecoder else {
            throw refuse("the decoder of the format '\(id)' cannot go on in the middle")
        }
        self.format = format
        self.decoder = decoder
        checkpoint = DecoderCheckpoint(byteOffset: offset, record: record, line: line, state: String(parts[4]))
    }
}

extension SourceCursor {
    init(format: SourceFormat, checkpoint: DecoderCheckpoint) {
        let numbers = "\(checkpoint.byteOffset) \(checkpoint.record) \(checkpoint.line)"
        self.init(rawValue: "\(format.id) \(numbers) \(checkpoint.state)")
    }
}
