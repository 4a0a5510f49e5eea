import { z } from 'zod';
import { nameAndVersion, type Report, type Reported, titleOf } from './reported.ts';

const text = z.string().optional();

/** As much of what Grype writes with `-o json` as findings are made of. */
const grype = z.object({
  matches: z.array(
    z.object({
      vulnerability: z.object({ id: z.string(), severity: text, description: text }),
      artifact: z.object({ name: z.string(), version: text }),
    }),
  ),
  source: z.object({ target: z.union([z.string(), z.object({ userInput: text })]).optional() }).optional(),
  descriptor: z.object({ timestamp: text }).optional(),
});

/** What a report of Grype says. */
export function readGrype(value: unknown): Report {
  const { matches, source, descriptor } = grype.parse(value);
  const { target } = source ?? {};
  const looked = typeof target === 'string' ? target : target?.userInput;
  const reported = matches.map(
    ({ vulnerability: { id, severity, description }, artifact }): Reported => ({
      number: id,
      title: titleOf(description, id),
      severity,
      product: artifact.name,
      version: artifact.version,
      ...nameAndVersion(looked),
      foundOn: descriptor?.timestamp,
    }),
  );
  return { source: `Grype ${looked ?? ''}`.trim(), reported };
}

/** As much of what Trivy writes with `-f json` as findings are made of. */
const trivy = z.object({
  SchemaVersion: z.number(),
  CreatedAt: text,
  ArtifactName: text,
  Results: z
    .array(
      z.object({
        Target: text,
        Vulnerabilities: z
          .array(
            z.object({
              VulnerabilityID: z.string(),
              PkgName: z.string(),
              InstalledVersion: text,
              Severity: text,
              Title: text,
              Description: text,
              Status: text,
            }),
          )
          .optional(),
        Misconfigurations: z
          .array(z.object({ ID: z.string(), Title: text, Message: text, Severity: text, Status: text }))
          .optional(),
      }),
    )
    .default([]),
});

/** What a report of Trivy says: vulnerabilities of packages, and settings that are wrong. */
export function readTrivy(value: unknown): Report {
  const { ArtifactName: looked, CreatedAt: foundOn, Results: results } = trivy.parse(value);
  const { within, withinVersion } = nameAndVersion(looked);
  const reported = results.flatMap(({ Target: target, Vulnerabilities = [], Misconfigurations = [] }): Reported[] => [
    ...Vulnerabilities.map((each) => ({
      number: each.VulnerabilityID,
      title: titleOf(each.Title, each.Description, each.VulnerabilityID),
      severity: each.Severity,
      product: each.PkgName,
      version: each.InstalledVersion,
      within,
      withinVersion,
      foundOn,
      cleared: each.Status === 'not_affected' ? each.Status : undefined,
    })),
    ...Misconfigurations.map((each) => ({
      number: each.ID,
      title: titleOf(each.Title, each.Message, each.ID),
      severity: each.Severity,
      product: target ?? looked ?? each.ID,
      within,
      withinVersion,
      foundOn,
      cleared: each.Status === 'PASS' ? 'PASS' : undefined,
    })),
  ]);
  return { source: `Trivy ${looked ?? ''}`.trim(), reported };
}
