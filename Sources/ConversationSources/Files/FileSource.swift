public import Conversations

/// Reads events from a file or from standard input.
///
/// The format is told from the content unless it is given. The input is read in pieces of 128 KiB and never held as a
/// whole. Every batch carries a cursor: the place before the first record that it does not hold. A reader that comes
/// back with it goes on there, also when the file has grown since; a last record without an end is read again then.
/// A cursor is good for the same file only.
///
/// Reading blocks the thread it is done on, as files do.
public struct FileSource: ConversationSource {
    /// The file; `nil` is standard input.
    public var path: String?
    /// The format; `nil` tells it from the content.
    public var format: SourceFormat?
    /// The formats that are tried.
    public var formats: [SourceFormat]
    /// What the decoder is told.
    public var options: DecoderOptions

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: The file; `nil` is standard input.
    ///   - format: The format; `nil` tells it from the content.
    ///   - formats: The formats that are tried.
    ///   - options: What the decoder is told.
    public init(
        path: String?,
        format: SourceFormat? = nil,
        formats: [SourceFormat] = SourceFormat.all,
        options: DecoderOptions = DecoderOptions()
    ) {
        self.path = path
        self.format = format
        self.formats = formats
        self.options = options
    }

    /// Starts reading after a cursor that an earlier batch carried, or from the beginning.
    ///
    /// The sequence throws ``FileSourceError`` when the file cannot be read on, its format is unknown or the cursor is
    /// not its own.
    public func batches(after cursor: SourceCursor?) -> FileBatches {
        FileBatches(source: self, cursor: cursor)
    }
}

/// The batches of a file, read one after another while somebody asks for them.
public struct FileBatches: AsyncSequence, Sendable {
    /// What a file gives.
    public typealias Element = ConversationBatch

    let source: FileSource
    let cursor: SourceCursor?

    /// Opens the file when the first batch is asked for.
    public func makeAsyncIterator() -> Iterator {
        Iterator(source: source, cursor: cursor)
    }

    /// Reads one file.
    public struct Iterator: AsyncIteratorProtocol {
        private let source: FileSource
        private let cursor: SourceCursor?
        private var reading: FileReading?
        private var isAtEnd = false

        init(source: FileSource, cursor: SourceCursor?) {
            self.source = source
            self.cursor = cursor
        }

        /// Reads until there is something to give; `nil` at the end.
        ///
        /// - Throws: ``FileSourceError``, and `CancellationError` when the task is cancelled.
        public mutating func next() async throws -> ConversationBatch? {
            guard !isAtEnd else { return nil }
            do {
                var reading = try reading.take() ?? FileReading(source, after: cursor)
                while true {
                    try Task.checkCancellation()
                    let (batch, isLast) = try reading.next()
                    if isLast || !batch.isEmpty {
                        isAtEnd = isLast
                        self.reading = isLast ? nil : reading
                        return batch.isEmpty ? nil : batch
                    }
                }
            } catch {
                isAtEnd = true
                throw error
            }
        }
    }
}

@available(*, unavailable)
extension FileBatches.Iterator: Sendable {}
