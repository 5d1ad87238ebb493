export { t as EventStreamSerde, r as eventStreamSerdeProvider } from "./event-streams.js";
import "./aws-logs.js";
