/** So many wrong proofs in a row close a password or an access key for so long (source document: API Gateway, error APIG.0301). */
export const LOCK = { limit: 5, seconds: 300 };
