/// One JSON record of a platform: a page of an interface, a webhook's body, an exported object.
///
/// Adopt it to add a format of JSON: decode what you need, say what it means in ``read(into:)``, and hand the type to
/// ``SourceFormat/init(id:title:payload:detect:)``. Cutting the input into records, limits of size and nesting,
/// refusals with their place, and going on after a stop come with ``PayloadDecoder``.
public protocol JSONPayload: Decodable, Sendable {
    /// Adds what the record says.
    ///
    /// - Parameter reading: Takes events and refusals, and knows what the decoder was told.
    /// - Throws: The fault for which the whole record is refused; what was added before is dropped then.
    func read(into reading: inout PayloadReading) throws(RecordFault)
}
