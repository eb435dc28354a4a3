type Navigate = ({
  session
}: {
  session: string;
}) => void;
export interface Organization {
  getDomain: ({
    domainId, inner: { page }
  }: {
    domainId: string;
    inner: { page: number };
  }, ...rest: number[]) => Promise<void>;
  name: string;
}
export type First = Parameters<Organization["getDomain"]>[0];
export type Session = Parameters<Navigate>;
